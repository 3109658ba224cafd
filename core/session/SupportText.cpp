#include "session/SupportText.h"

#include "sftp/Algorithms.h"
#include "sftp/OwnAddresses.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSysInfo>
#include <algorithm>
#include <utility>

namespace session {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(session::SupportText)
};

using Section = account::Sheet::Section;

constexpr qint64 endOfLog = 64 * 1024; // bytes
constexpr int mostErrors = 20;

/// One label for several lines.
void put(Section& section, QString label, const QStringList& values)
{
    for (const QString& value : values)
        section.lines += {std::exchange(label, {}), value};
}

Section accountSection(const account::Account& account)
{
    Section section{Tr::tr("Account"), {}};
    section.lines += {Tr::tr("Name"), account.name};
    section.lines += {Tr::tr("Identity"), rap::displayName(account.identity)};
    section.lines += {Tr::tr("RAP user"), account.user};
    section.lines += {Tr::tr("Primary server"), account.primary.text()};
    section.lines += {Tr::tr("Backup server"), account.backup ? account.backup->text() : Tr::tr("none")};
    put(section, Tr::tr("Base folder"), account::basesOf(account));
    return section;
}

Section keySection(const SupportFacts& facts)
{
    Section section{Tr::tr("Key"), {}};
    section.lines += {Tr::tr("File"), QDir::toNativeSeparators(facts.account.keyFile)};
    if (facts.key && !facts.key->type.isEmpty()) {
        section.lines += {Tr::tr("Kind"), Tr::tr("%1, %2 bits").arg(facts.key->type, QString::number(facts.key->bits))};
        section.lines += {Tr::tr("Fingerprint"), facts.key->fingerprint};
    }
    if (facts.key)
        section.lines += {Tr::tr("Passphrase"), facts.key->encrypted ? Tr::tr("needed") : Tr::tr("none")};
    if (facts.keyFault)
        section.lines += {Tr::tr("Not usable"), facts.keyFault->message};
    if (const auto expiry = account::keyExpiry(facts.account))
        section.lines += {Tr::tr("Works until"), expiry->toString(Qt::ISODate)};
    return section;
}

QString textOf(const sftp::PresentedKey& key)
{
    return QStringLiteral("%1 %2 %3").arg(key.address.text(), key.type, key.fingerprint);
}

Section pinnedSection(const QList<sftp::PresentedKey>& pinned)
{
    Section section{Tr::tr("Trusted host keys"), {}};
    for (const sftp::PresentedKey& key : pinned)
        section.lines += {{}, textOf(key)};
    if (pinned.isEmpty())
        section.lines += {{}, Tr::tr("none")};
    return section;
}

Section checkSection(const CheckOutcome& outcome)
{
    Section section{Tr::tr("Connection test"), {}};
    bool reached = true;
    for (const CheckStep step : checkSteps) {
        const bool stopped = outcome.failedAt == step;
        section.lines += {nameOf(step), stopped ? Tr::tr("FAILED") : reached ? Tr::tr("passed") : Tr::tr("not tried")};
        reached = reached && !stopped;
    }
    if (outcome.failure) {
        section.lines += {Tr::tr("Reason"), outcome.failure->error.message};
        section.lines += {Tr::tr("Next step"), outcome.failure->error.nextStep};
        section.lines += {Tr::tr("Detail"), outcome.failure->error.detail};
        if (!outcome.failure->serverSoftware.isEmpty())
            section.lines += {Tr::tr("Server software"), outcome.failure->serverSoftware};
        if (outcome.failure->presented)
            section.lines += {Tr::tr("Host key shown"), textOf(*outcome.failure->presented)};
    }
    if (outcome.connected) {
        section.lines += {Tr::tr("Connected to"), outcome.connected->address.text()};
        section.lines += {Tr::tr("Server software"), outcome.connected->serverSoftware};
        section.lines += {Tr::tr("Host key"), textOf(outcome.connected->hostKey)};
        section.lines += {Tr::tr("Algorithms chosen"), outcome.connected->algorithms};
        section.lines += {Tr::tr("This workstation as seen"), outcome.connected->clientAddress};
    }
    const auto& attempts = outcome.connected ? outcome.connected->attempts : outcome.failure->attempts;
    for (const sftp::Attempt& attempt : attempts)
        section.lines += {Tr::tr("Tried"), attempt.server.text() + u' ' + attempt.ip + QStringLiteral(": ") +
                                               (attempt.error  ? attempt.error->message
                                                : attempt.used ? Tr::tr("used")
                                                               : Tr::tr("not needed"))};
    if (!outcome.failedAt)
        section.lines +=
            {Tr::tr("Below the base folder"),
             Tr::tr("folders: %1, files: %2").arg(QString::number(outcome.folders), QString::number(outcome.reports))};
    return section;
}

Section foldersSection(const CheckOutcome& outcome)
{
    Section section{Tr::tr("Folders on RAP"), {}};
    const QList<CheckedFolder> folders = outcome.bases + outcome.expected;
    for (const CheckedFolder& folder : folders)
        section.lines += {folder.path, resultOf(folder)};
    return section;
}

Section serversOfferSection(const CheckOutcome& outcome)
{
    Section section{Tr::tr("Algorithms offered by the server"), {}};
    const sftp::AlgorithmOffer& offer = outcome.connected ? outcome.connected->offered : outcome.failure->offered;
    section.lines += {Tr::tr("Key exchange"), offer.keyExchange};
    section.lines += {Tr::tr("Host keys"), offer.hostKey};
    section.lines += {Tr::tr("Ciphers"), offer.cipher};
    section.lines += {Tr::tr("MACs"), offer.mac};
    return section;
}

Section offeredSection()
{
    Section section{Tr::tr("Algorithms offered by this program"), {}};
    const auto put = [&section](const QString& label, const QByteArray& names) {
        section.lines += {label, QString::fromLatin1(names)};
    };
    put(Tr::tr("Key exchange"), sftp::keyExchanges());
    put(Tr::tr("Ciphers"), sftp::ciphers());
    put(Tr::tr("MACs"), sftp::macs());
    put(Tr::tr("Signatures"), sftp::userSignatures());
    return section;
}

Section workstationSection(const SupportFacts& facts)
{
    Section section{Tr::tr("Workstation"), {}};
    section.lines +=
        {Tr::tr("System"), QSysInfo::prettyProductName() + QStringLiteral(", ") + QSysInfo::currentCpuArchitecture()};
    section.lines += {Tr::tr("IP addresses"), facts.workstationAddresses};
    section.lines += {Tr::tr("Clock, Hong Kong time"), facts.at.iso()};
    return section;
}

/// "2026-11-23T12:00:00.000+08:00 warning rapdesk.session: ..."
bool isOfFault(const QString& line)
{
    const QString severity = line.section(u' ', 1, 1);
    return severity == u"warning" || severity == u"error" || severity == u"fatal";
}

} // namespace

QString wordOf(CheckStep step)
{
    switch (step) {
    case CheckStep::KeyFile:
        return QStringLiteral("key-file");
    case CheckStep::Name:
        return QStringLiteral("name");
    case CheckStep::Tcp:
        return QStringLiteral("tcp");
    case CheckStep::Banner:
        return QStringLiteral("banner");
    case CheckStep::KeyExchange:
        return QStringLiteral("key-exchange");
    case CheckStep::HostKey:
        return QStringLiteral("host-key");
    case CheckStep::Login:
        return QStringLiteral("login");
    case CheckStep::Sftp:
        return QStringLiteral("sftp");
    case CheckStep::BaseFolder:
        return QStringLiteral("base-folder");
    }
    return {};
}

QString nameOf(CheckStep step)
{
    switch (step) {
    case CheckStep::KeyFile:
        return Tr::tr("Key file");
    case CheckStep::Name:
        return Tr::tr("Name of the server");
    case CheckStep::Tcp:
        return Tr::tr("Connection");
    case CheckStep::Banner:
        return Tr::tr("SSH greeting");
    case CheckStep::KeyExchange:
        return Tr::tr("Key exchange");
    case CheckStep::HostKey:
        return Tr::tr("Host key");
    case CheckStep::Login:
        return Tr::tr("Login");
    case CheckStep::Sftp:
        return Tr::tr("File service");
    case CheckStep::BaseFolder:
        return Tr::tr("Base folder");
    }
    return {};
}

QString wordOf(CheckedFolder::State state)
{
    switch (state) {
    case CheckedFolder::State::There:
        return QStringLiteral("reports");
    case CheckedFolder::State::Empty:
        return QStringLiteral("empty");
    case CheckedFolder::State::NotGranted:
        return QStringLiteral("not-granted");
    case CheckedFolder::State::Unreadable:
        return QStringLiteral("unreadable");
    }
    return {};
}

QString resultOf(const CheckedFolder& folder)
{
    switch (folder.state) {
    case CheckedFolder::State::There:
        return folder.reports == 1 ? Tr::tr("1 report") : Tr::tr("%1 reports").arg(folder.reports);
    case CheckedFolder::State::Empty:
        return Tr::tr("empty");
    case CheckedFolder::State::NotGranted:
        return Tr::tr("not there: RAP has granted none");
    case CheckedFolder::State::Unreadable:
        return Tr::tr("cannot be read: %1").arg(folder.error ? folder.error->message : QString());
    }
    return {};
}

QStringList lastErrors(const account::ConfigFolder& folder, int most)
{
    QFile log(folder.log());
    if (!log.open(QIODevice::ReadOnly))
        return {};
    const qint64 start = std::max<qint64>(log.size() - endOfLog, 0);
    if (!log.seek(start))
        return {};
    QStringList lines = QString::fromUtf8(log.read(endOfLog)).split(u'\n', Qt::SkipEmptyParts);
    if (start > 0 && !lines.isEmpty())
        lines.removeFirst(); // half of one
    lines.removeIf([](const QString& line) { return !isOfFault(line); });
    return lines.mid(std::max<qsizetype>(lines.size() - most, 0));
}

SupportFacts supportFacts(const account::ConfigFolder& folder, const account::Account& account, rap::HongKongTime now)
{
    SupportFacts facts;
    facts.at = now;
    facts.account = account;
    if (const auto key = account::inspectKeyFile(account.keyFile))
        facts.key = *key;
    else
        facts.keyFault = key.error();
    if (const auto pins = sftp::HostKeys::load(folder.hostKeys())) {
        facts.pinned = pins->pinned(account.primary);
        if (account.backup)
            facts.pinned += pins->pinned(*account.backup);
    }
    facts.workstationAddresses = sftp::ownAddresses();
    facts.lastErrors = lastErrors(folder, mostErrors);
    return facts;
}

account::Sheet supportSheet(const SupportFacts& facts)
{
    account::Sheet sheet;
    sheet.title = Tr::tr("RAP Desk: for the help desk");
    sheet.notice = Tr::tr("No passphrase, no private key and nothing of a report's contents is in it.");
    Section program{Tr::tr("Program and its parts"), {}};
    put(program, {}, facts.program);
    sheet.sections = {program, workstationSection(facts), accountSection(facts.account), keySection(facts),
                      pinnedSection(facts.pinned)};
    if (facts.outcome)
        sheet.sections += checkSection(*facts.outcome);
    if (facts.outcome && !facts.outcome->bases.isEmpty())
        sheet.sections += foldersSection(*facts.outcome);
    sheet.sections += offeredSection();
    if (facts.outcome && (facts.outcome->connected || facts.outcome->failure))
        sheet.sections += serversOfferSection(*facts.outcome);
    Section errors{Tr::tr("Last warnings in the log"), {}};
    put(errors, {}, facts.lastErrors.isEmpty() ? QStringList{Tr::tr("none")} : facts.lastErrors);
    sheet.sections += errors;
    return sheet;
}

} // namespace session
