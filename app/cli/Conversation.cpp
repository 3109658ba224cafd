#include "app/cli/Conversation.h"

#include "account/Accounts.h"
#include "account/Wipe.h"
#include "app/cli/Filters.h"
#include "app/cli/Passphrase.h"
#include "app/cli/Words.h"
#include "rap/Retention.h"
#include "rap/WhenFinished.h"
#include "session/Holidays.h"

#include <algorithm>

namespace cli {

using session::AccountSession;

namespace {

constexpr int mostPassphrases = 3;

} // namespace

ExitCode Conversation::with(Context& context, const std::string& accountName,
                            const std::function<ExitCode(Conversation&)>& work)
{
    const auto conversation = open(context, fromArgument(accountName));
    if (!conversation)
        return cli::fail(context, conversation.error());
    Conversation& talk = **conversation;
    if (const auto loaded = talk.load(); !loaded)
        return talk.fail(loaded.error());
    const ExitCode code = work(talk);
    talk.m_titles.finish();
    return code;
}

rap::Result<std::unique_ptr<Conversation>> Conversation::open(Context& context, const QString& accountName)
{
    auto account = account::Accounts(context.config).load(accountName);
    if (!account)
        return tl::unexpected(account.error());
    auto ledger = context.config.make().and_then([&] { return ledger::Ledger::open(context.config.ledger()); });
    if (!ledger)
        return tl::unexpected(ledger.error());
    return std::unique_ptr<Conversation>(new Conversation(context, *account, std::move(*ledger)));
}

Conversation::Conversation(Context& context, account::Account account, std::unique_ptr<ledger::Ledger> ledger)
    : m_context(context)
    , m_ledger(std::move(ledger))
    , m_session(std::make_unique<AccountSession>(std::move(account), context.config, *m_ledger, context.clock,
                                                 session::knownHolidays(context.config).calendar))
    , m_titles(m_session->index())
{
    auto* const session = m_session.get();
    connect(session, &AccountSession::ready, this, [this] { finish({}); });
    connect(session, &AccountSession::diskSilent, this,
            [this](const rap::Error& error) { finish(tl::unexpected(error)); });
    connect(session, &AccountSession::refreshed, this, &Conversation::finishWhenWritten);
    connect(session, &AccountSession::refreshFailed, this,
            [this](const rap::Error& error) { finish(tl::unexpected(error)); });
    connect(&session->index(), &ledger::ReportIndex::failed, this,
            [this](const rap::Error& error) { finish(tl::unexpected(error)); });
    connect(session, &AccountSession::connectFailed, this,
            [this](const sftp::ConnectFailure& failure) { m_connectFailure = failure; });
    connect(session, &AccountSession::connected, this, [this](const sftp::Connected& info) {
        m_connectFailure.reset();
        if (info.backup) // a quiet run leaves nothing for cron to send by mail
            m_context.console.tell(Tr::tr("Note: connected to the backup, %1.").arg(info.address.text()));
    });
    connect(session, &AccountSession::lost, this,
            [this](const rap::Error& error) { m_context.console.tell(Tr::tr("Note: ") + error.message); });
    connect(session, &AccountSession::passphraseWanted, this, &Conversation::answerPassphrase, Qt::QueuedConnection);
    connect(session, &AccountSession::filed, this,
            [this](const download::Transfer& transfer) { m_titles.look(transfer.path); });
    connect(session, &AccountSession::othersAtIt, this, &Conversation::tellOthers);
    connect(session, &AccountSession::filedByOthers, this,
            [this](const QStringList& paths) { m_filedByOthers.unite(QSet<QString>(paths.begin(), paths.end())); });
}

Conversation::~Conversation() = default;

rap::Result<void> Conversation::load()
{
    m_session->start();
    return wait();
}

rap::Result<void> Conversation::loadEarlier()
{
    m_session->index().loadEarlier([this] { finish({}); });
    return wait();
}

rap::Result<void> Conversation::loadFor(const ledger::ReportFilter& filter)
{
    const QDate today = m_context.clock().date();
    const bool isEarlier = std::any_of(filter.folderDates.begin(), filter.folderDates.end(),
                                       [&](QDate date) { return rap::mayBeGone(date, today); });
    return isEarlier ? loadEarlier() : rap::Result<void>();
}

rap::Result<QMap<QString, int>> Conversation::waitingCopies()
{
    QMap<QString, int> waiting;
    for (const profile::Profile& profile : m_session->profiles().profiles)
        for (const profile::Destination& to : profile.further)
            waiting.insert(to.root, 0);
    rap::whenFinished(m_ledger->copies(account().name), this,
                      [this, &waiting](const rap::Result<QList<ledger::Copy>>& copies) {
                          for (const ledger::Copy& copy : copies.value_or(QList<ledger::Copy>()))
                              if (const auto root = waiting.find(copy.root); !copy.at && root != waiting.end())
                                  ++*root;
                          finish(copies ? rap::Result<void>() : tl::unexpected(copies.error()));
                      });
    return wait().map([&] { return waiting; });
}

rap::Result<void> Conversation::refresh()
{
    return refresh(AccountSession::Purpose::Look);
}

rap::Result<void> Conversation::refreshToFetch(Others others)
{
    m_others = others;
    return refresh(AccountSession::Purpose::Retrieve);
}

rap::Result<void> Conversation::refresh(AccountSession::Purpose purpose)
{
    auto outcome = refreshOnce(purpose);
    while (!outcome && m_mistyped && m_passphrasesTyped < mostPassphrases) {
        m_context.console.tell(outcome.error().message);
        outcome = refreshOnce(purpose);
    }
    m_context.console.setProgress({});
    if (outcome) {
        for (const auto& fault : m_session->index().folderFaults()) {
            const QString text = fault.error.text();
            m_context.console.tell(QStringLiteral("rapdesk-cli: ") +
                                   (text.contains(fault.folder) ? text : fault.folder + QStringLiteral(": ") + text));
        }
    }
    return outcome;
}

rap::Result<void> Conversation::refreshOnce(AccountSession::Purpose purpose)
{
    const int typedBefore = m_passphrasesTyped;
    m_session->refresh(AccountSession::Extent::All, purpose);
    auto outcome = wait();
    m_mistyped = !outcome && outcome.error().kind == rap::ErrorKind::KeyLocked && m_passphrasesTyped > typedBefore;
    return outcome;
}

bool Conversation::missesSome(const ledger::ReportFilter& filter) const
{
    const auto& faults = m_session->index().folderFaults();
    return std::any_of(faults.begin(), faults.end(), [&](const auto& fault) {
        return mayHoldMatches(filter, rap::decodeFolder(account().baseFolder, fault.folder));
    });
}

ExitCode Conversation::fail(const rap::Error& error)
{
    auto& console = m_context.console;
    console.complain(error);
    if (error.kind == rap::ErrorKind::KeyLocked)
        tellOfPassphrases(console, account().keyFile);
    if (m_connectFailure && m_connectFailure->presented && exitCodeFor(error.kind) == ExitCode::HostKey) {
        console.tell(Tr::tr("  Once you have compared it: rapdesk-cli hostkey trust \"%1\" %2")
                         .arg(account().name, m_connectFailure->presented->fingerprint));
    }
    return exitCodeFor(error.kind);
}

rap::Result<void> Conversation::wait()
{
    if (!m_outcome)
        m_loop.exec();
    auto outcome = m_outcome.value_or(rap::Result<void>());
    m_outcome.reset();
    return outcome;
}

void Conversation::finish(rap::Result<void> outcome)
{
    if (!m_outcome) {
        m_outcome = std::move(outcome);
        m_loop.quit();
    }
}

/// The ledger does things in order: when it has answered, what was listed is written, or failed() is on its way before
/// us.
void Conversation::finishWhenWritten()
{
    rap::whenFinished(m_ledger->lastListing(account().name), this,
                      [this](const rap::Result<std::optional<rap::HongKongTime>>& answer) {
                          finish(answer ? rap::Result<void>() : tl::unexpected(answer.error()));
                      });
}

void Conversation::tellOthers(const session::Retriever& other, int filed)
{
    if (m_others == Others::Leave) {
        m_session->stopWaiting();
        return;
    }
    const QString who = session::retrievedBy(other).message;
    if (!std::exchange(m_toldOthers, true))
        m_context.console.tell(who + Tr::tr(" Waiting until it has ended."));
    m_context.console.setProgress(who + Tr::tr(" %1 filed so far.").arg(filed));
}

void Conversation::answerPassphrase()
{
    QString answer;
    if (canAsk()) {
        answer =
            askPassphrase(m_context.console, Tr::tr("Passphrase of %1:").arg(account().keyFile)).value_or(QString());
    }
    m_passphrasesTyped += answer.isEmpty() ? 0 : 1;
    m_session->setPassphrase(answer);
    account::wipe(answer);
}

} // namespace cli
