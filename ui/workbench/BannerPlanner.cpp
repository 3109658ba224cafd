#include "BannerPlanner.h"

#include "StatusPlanner.h"
#include "WorkbenchCommands.h"
#include "ui/common/Wording.h"

#include <QCoreApplication>

namespace workbench {

using rap::ErrorKind;
using ui::BannerButton;
using ui::BannerContent;
using ui::Tone;

namespace {

struct Message {
    Q_DECLARE_TR_FUNCTIONS(Message)
};

BannerButton button(QLatin1String command, const QString& text, bool primary = false)
{
    return {command, text, primary};
}

BannerButton tryAgain()
{
    return button(command::tryAgain, Message::tr("Try again"));
}

QString titleOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NameNotFound:
    case ErrorKind::ConnectionRefused:
    case ErrorKind::TimedOut:
    case ErrorKind::NoCommonAlgorithm:
        return Message::tr("RAP could not be reached.");
    case ErrorKind::ConnectionLost:
        return Message::tr("The connection to RAP broke.");
    case ErrorKind::HostKeyUnknown:
        return Message::tr("Is this really RAP?");
    case ErrorKind::HostKeyChanged:
        return Message::tr("The server is not the one that you know.");
    case ErrorKind::HostKeyOtherType:
        return Message::tr("The server shows another kind of key.");
    case ErrorKind::LoginRefused:
        return Message::tr("RAP refused the login.");
    case ErrorKind::KeyUnusable:
        return Message::tr("The SSH key cannot be used.");
    case ErrorKind::SessionRefused:
    case ErrorKind::RemoteFailure:
    case ErrorKind::Protocol:
        return Message::tr("RAP answered with a fault.");
    case ErrorKind::BaseFolderMissing:
        return Message::tr("The base folder is not on RAP.");
    case ErrorKind::RemoteNotFound:
        return Message::tr("It is no longer on RAP.");
    case ErrorKind::RemoteNoPermission:
        return Message::tr("RAP gives no access.");
    case ErrorKind::RemoteChanged:
        return Message::tr("The report changed on RAP.");
    case ErrorKind::NotAZip:
    case ErrorKind::DamagedZip:
    case ErrorKind::UnsafeZip:
    case ErrorKind::UnknownZip:
        return Message::tr("A report could not be filed.");
    case ErrorKind::DiskFull:
        return Message::tr("The disk is full.");
    case ErrorKind::LocalNoPermission:
    case ErrorKind::TargetGone:
    case ErrorKind::LocalFailure:
        return Message::tr("Reports cannot be saved.");
    case ErrorKind::Ledger:
        return Message::tr("The record of fetched reports cannot be used.");
    case ErrorKind::Settings:
        return Message::tr("A settings file cannot be used.");
    case ErrorKind::Secrets:
        return Message::tr("The passphrase could not be saved.");
    case ErrorKind::RetrievedElsewhere:
        return Message::tr("Another program is fetching.");
    case ErrorKind::BadCall:
    case ErrorKind::Cancelled:
        break;
    }
    return Message::tr("That did not work.");
}

QList<BannerButton> buttonsFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NameNotFound:
    case ErrorKind::ConnectionRefused:
    case ErrorKind::TimedOut:
    case ErrorKind::NoCommonAlgorithm:
        return {button(command::editAccount, Message::tr("Check the account…")), tryAgain()};
    case ErrorKind::HostKeyUnknown:
    case ErrorKind::HostKeyChanged:
    case ErrorKind::HostKeyOtherType:
        return {button(command::checkHostKey, Message::tr("Compare the fingerprint…"), true), tryAgain()};
    case ErrorKind::LoginRefused:
    case ErrorKind::BaseFolderMissing:
        return {button(command::editAccount, Message::tr("Check the account…")), tryAgain()};
    case ErrorKind::KeyUnusable:
        return {button(command::editAccount, Message::tr("Choose the key…")),
                button(command::enterPassphrase, Message::tr("Enter the passphrase…")), tryAgain()};
    case ErrorKind::DiskFull:
        return {button(command::openTarget, Message::tr("Open the folder")),
                button(command::retryFailed, Message::tr("Retry failed"))};
    case ErrorKind::LocalNoPermission:
    case ErrorKind::TargetGone:
    case ErrorKind::LocalFailure:
        return {button(command::editAccount, Message::tr("Choose another folder…")),
                button(command::retryFailed, Message::tr("Retry failed"))};
    case ErrorKind::Ledger:
        return {button(command::reopenLedger, Message::tr("Try again"))};
    case ErrorKind::NotAZip:
    case ErrorKind::DamagedZip:
    case ErrorKind::UnsafeZip:
    case ErrorKind::UnknownZip:
    case ErrorKind::RemoteChanged:
        return {button(command::showFailed, Message::tr("Show what failed")),
                button(command::retryFailed, Message::tr("Retry failed"))};
    case ErrorKind::Settings:
        return {button(command::editAccount, Message::tr("Account…"))};
    case ErrorKind::Secrets:
    case ErrorKind::Cancelled:
    case ErrorKind::BadCall:
        return {};
    default:
        return {tryAgain()};
    }
}

bool isUnreachable(ErrorKind kind)
{
    return kind == ErrorKind::ConnectionRefused || kind == ErrorKind::TimedOut || kind == ErrorKind::NameNotFound ||
           kind == ErrorKind::ConnectionLost;
}

bool isOnTheWay(ErrorKind kind)
{
    return rap::remedyFor(kind) == rap::Remedy::TryAgain || rap::remedyFor(kind) == rap::Remedy::NeedsUser;
}

} // namespace

BannerContent bannerFor(const rap::Error& error, const BannerFacts& facts)
{
    BannerContent content;
    content.tone = error.kind == ErrorKind::HostKeyUnknown || error.kind == ErrorKind::HostKeyOtherType ? Tone::Warning
                                                                                                        : Tone::Bad;
    content.title = titleOf(error.kind);
    content.buttons = buttonsFor(error.kind);
    QStringList sentences;
    if (isUnreachable(error.kind) && !facts.service.open && facts.service.nextOpen) {
        content.tone = Tone::Warning;
        content.title = Message::tr("RAP is closed now.");
        sentences.append(
            Message::tr("It opens %1.").arg(whenText(*facts.service.nextOpen, facts.now, facts.elsewhere)));
    }
    sentences.append(error.message);
    sentences.append(error.nextStep);
    if (isUnreachable(error.kind) && !facts.clientAddress.isEmpty() && !error.text().contains(facts.clientAddress))
        sentences.append(Message::tr("This workstation's address is %1.").arg(facts.clientAddress));
    if (isOnTheWay(error.kind) && facts.here > 0)
        sentences.append(
            facts.here == 1
                ? Message::tr("Your filed report is not affected.")
                : Message::tr("Your %1 filed reports are not affected.").arg(ui::wording::number(facts.here)));
    sentences.removeAll(QString());
    content.text = sentences.join(QLatin1Char(' '));
    return content;
}

BannerContent bannerForEnd(int filed, int failed, const std::optional<rap::Error>& stopped)
{
    BannerContent content;
    if (failed > 0) {
        content.tone = Tone::Bad;
        content.title = failed == 1 ? Message::tr("1 report failed.")
                                    : Message::tr("%1 reports failed.").arg(ui::wording::number(failed));
        QStringList sentences;
        if (filed > 0)
            sentences.append(filed == 1 ? Message::tr("1 other was filed.")
                                        : Message::tr("%1 others were filed.").arg(ui::wording::number(filed)));
        if (stopped)
            sentences.append(stopped->text());
        content.text = sentences.join(QLatin1Char(' '));
        content.buttons = {button(command::showFailed, Message::tr("Show what failed")),
                           button(command::retryFailed, Message::tr("Retry failed"))};
    } else if (filed > 0) {
        content.tone = Tone::Good;
        content.title = filed == 1
                            ? Message::tr("1 report fetched, checked and filed.")
                            : Message::tr("%1 reports fetched, checked and filed.").arg(ui::wording::number(filed));
        content.buttons = {button(command::openTarget, Message::tr("Open the folder"))};
    }
    return content;
}

BannerContent bannerForNothingNew(int listed, bool partOnly)
{
    BannerContent content;
    content.tone = Tone::Good;
    content.title = Message::tr("Nothing new.");
    if (partOnly)
        content.text = Message::tr("All that you asked for is on this PC already.");
    else if (listed == 0)
        content.text = Message::tr("RAP lists no reports for this account.");
    else if (listed == 1)
        content.text = Message::tr("The one report that RAP lists is on this PC.");
    else
        content.text = Message::tr("All %1 reports that RAP lists are on this PC.").arg(ui::wording::number(listed));
    return content;
}

BannerContent bannerForLost()
{
    BannerContent content;
    content.tone = Tone::Warning;
    content.title = Message::tr("The connection to RAP was lost.");
    content.text =
        Message::tr("It is tried again by itself, and downloads go on where they stopped. What is filed is safe.");
    content.buttons = {tryAgain()};
    return content;
}

BannerContent bannerForOthers(const session::Retriever& other, bool waiting)
{
    BannerContent content;
    content.title = Message::tr("%1 is fetching for this account.").arg(session::nameOf(other));
    QStringList sentences;
    if (other.process != 0)
        sentences.append(Message::tr("It began at %1.").arg(ui::wording::minute(other.since.time())));
    sentences.append(Message::tr("What it files shows up here."));
    if (waiting) {
        sentences.append(Message::tr("What is still missing then is fetched after that, so that RAP is asked for each "
                                     "report once."));
        content.buttons = {button(command::stopWaiting, Message::tr("Stop waiting"))};
    }
    content.text = sentences.join(QLatin1Char(' '));
    return content;
}

BannerContent bannerForOthersEnd(int filed)
{
    BannerContent content;
    if (filed > 0) {
        content.tone = Tone::Good;
        content.title = filed == 1
                            ? Message::tr("1 report was filed by another program.")
                            : Message::tr("%1 reports were filed by another program.").arg(ui::wording::number(filed));
        content.buttons = {button(command::openTarget, Message::tr("Open the folder"))};
    }
    return content;
}

BannerContent bannerForClosing(int underWay)
{
    BannerContent content;
    content.tone = Tone::Warning;
    content.title = underWay == 1
                        ? Message::tr("1 report is still on its way.")
                        : Message::tr("%1 reports are still on their way.").arg(ui::wording::number(underWay));
    content.text = Message::tr("If you close now, they go on where they stopped when you fetch them next time.");
    content.buttons = {button(command::closeAnyway, Message::tr("Close anyway"))};
    return content;
}

BannerContent bannerForMissing(const QString& file)
{
    BannerContent content;
    content.tone = Tone::Warning;
    content.title = Message::tr("The report is not where it was filed.");
    content.text = Message::tr("%1 was moved, renamed or deleted.").arg(file);
    content.buttons = {button(command::fetchMissing, Message::tr("Fetch it again"), true)};
    return content;
}

BannerContent bannerForSwitch(const QString& account, int underWay)
{
    BannerContent content;
    content.title = underWay == 1
                        ? Message::tr("1 download of %1 was stopped.").arg(account)
                        : Message::tr("%1 downloads of %2 were stopped.").arg(ui::wording::number(underWay), account);
    content.text = Message::tr("They go on where they stopped when you fetch them next time.");
    return content;
}

BannerContent bannerForFolder(const QString& folder, const rap::Error& fault)
{
    BannerContent content;
    content.tone = Tone::Warning;
    content.title = Message::tr("%1 could not be read.").arg(folder);
    content.text = fault.text();
    content.buttons = {tryAgain()};
    return content;
}

ui::EmptyContent emptyContent(const EmptyFacts& facts)
{
    using ui::Icon;
    if (facts.known == 0 && facts.loading)
        return {Icon::Clock, Message::tr("Reading what is here…"), {}, {}};
    if (!facts.hasLedger)
        return {
            Icon::Warning,
            Message::tr("No reports can be shown"),
            Message::tr(
                "The record of fetched reports cannot be opened. Nothing was lost: the reports are in your folder."),
            {button(command::reopenLedger, Message::tr("Try again"), true)}};
    if (!facts.hasAccount)
        return {
            Icon::Account,
            Message::tr("No RAP account yet"),
            Message::tr("Add the RAP account that your firm was given. After that, one press fetches every report."),
            {button(command::addAccount, Message::tr("Add account…"), true)}};
    if (facts.known == 0 && facts.asking)
        return {Icon::Refresh, Message::tr("Asking RAP what there is…"), {}, {}};
    if (facts.known == 0 && !facts.everListed)
        return {Icon::Download,
                Message::tr("RAP was not asked yet"),
                Message::tr("Get new reports asks RAP what there is and fetches, checks and files all of it."),
                {button(command::getNew, Message::tr("Get new reports"), true),
                 button(command::refresh, Message::tr("Only look"))}};
    if (facts.known == 0)
        return {Icon::File,
                Message::tr("RAP lists no reports for this account"),
                Message::tr(
                    "RAP keeps a report for ten calendar days. If you expected some, check the account's base folder."),
                {button(command::refresh, Message::tr("Look again"), true),
                 button(command::editAccount, Message::tr("Account…"))}};
    if (facts.narrowed)
        return {Icon::Search,
                Message::tr("No report matches"),
                facts.scoped ? Message::tr("Nothing in the selected folders fits the search and the filters.")
                             : Message::tr("Nothing fits the search and the filters."),
                {button(command::clearFilters, Message::tr("Clear search and filters"), true)}};
    return {Icon::Folder,
            Message::tr("No reports in this folder"),
            Message::tr("RAP made it, and it is empty so far."),
            {button(command::refresh, Message::tr("Look again"))}};
}

} // namespace workbench
