#include "Desk.h"

#include "BannerPlanner.h"
#include "ui/common/Wording.h"

#include <QtConcurrent>

namespace workbench {

using download::TransferState;
using session::AccountSession;

namespace {

bool needsConnection(const rap::Error& error)
{
    const rap::Remedy remedy = rap::remedyFor(error.kind);
    return remedy == rap::Remedy::TryAgain || remedy == rap::Remedy::NeedsUser;
}

} // namespace

Desk::Desk(Parts parts, QObject* parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_store(m_parts.folder)
{
    connect(&m_opened, &QFutureWatcherBase::finished, this, &Desk::takeLedger);
}

Desk::~Desk()
{
    m_opened.waitForFinished();
}

void Desk::open(const QString& accountName)
{
    if (m_opened.isRunning())
        return;
    if (m_session)
        makeSession(nullptr);
    m_firstAccount = accountName;
    m_loading = true;
    m_opened.setFuture(QtConcurrent::run(m_parts.openLedger));
    Q_EMIT stateChanged();
}

void Desk::takeLedger()
{
    const auto opened = m_opened.result();
    m_ledger = opened ? *opened : nullptr;
    reloadAccounts(m_firstAccount);
    if (!opened)
        tell(opened.error());
}

void Desk::reopenLedger()
{
    withdraw();
    Q_EMIT untold();
    const account::Account* current = account();
    open(current == nullptr ? QString() : current->name);
}

void Desk::reloadAccounts(const QString& accountName)
{
    if (m_opened.isRunning()) {
        m_firstAccount = accountName;
        return;
    }
    const account::Accounts::All all = m_store.all();
    m_accounts = all.accounts;
    const auto named = [this](const QString& name) -> const account::Account* {
        for (const account::Account& one : std::as_const(m_accounts))
            if (one.name.compare(name, Qt::CaseInsensitive) == 0)
                return &one;
        return nullptr;
    };
    const account::Account* wanted = named(accountName);
    if (wanted == nullptr && m_session)
        wanted = named(m_session->account().name);
    if (wanted == nullptr && !m_accounts.isEmpty())
        wanted = &m_accounts.first();
    if (wanted == nullptr || !m_session || m_session->account() != *wanted)
        makeSession(wanted);
    Q_EMIT accountsChanged();
    if (!all.faults.isEmpty())
        tell(all.faults.first().error);
}

void Desk::selectAccount(const QString& name)
{
    if (const account::Account* current = account(); current != nullptr && current->name == name)
        return;
    for (const account::Account& one : std::as_const(m_accounts)) {
        if (one.name != name)
            continue;
        makeSession(&one);
        Q_EMIT accountsChanged();
        return;
    }
}

const account::Account* Desk::account() const
{
    return m_session ? &m_session->account() : nullptr;
}

Asking Desk::asking() const
{
    if (!m_session)
        return Asking::No;
    if (m_session->isWaiting())
        return Asking::Waiting;
    if (m_session->link() == AccountSession::Link::Connecting)
        return Asking::Connecting;
    return m_session->isRefreshing() ? Asking::Listing : Asking::No;
}

int Desk::underWay() const
{
    if (!m_session)
        return 0;
    const download::QueueSummary summary = m_session->queue().summary();
    return summary.waiting + summary.running;
}

void Desk::makeSession(const account::Account* account)
{
    std::unique_ptr<AccountSession> fresh;
    if (account != nullptr && m_ledger != nullptr) {
        fresh = std::make_unique<AccountSession>(*account, m_parts.folder, *m_ledger, m_parts.clock);
        fresh->setPatient(true);
    }
    std::swap(m_session, fresh); // the old one lives until all have turned to the new one
    m_ask = Ask::None;
    m_getPending = false;
    m_failure.reset();
    m_openWhenFiled.clear();
    m_filed = m_opening = m_failed = m_stopped = m_byOthers = 0;
    m_other.reset();
    m_loading = m_session != nullptr;
    withdraw();
    Q_EMIT untold();
    Q_EMIT sessionChanged();
    if (fresh)
        fresh->disconnect(this);
    fresh.reset();
    if (m_session) {
        connectSession(*m_session);
        m_session->start();
    }
    Q_EMIT stateChanged();
}

void Desk::connectSession(AccountSession& session)
{
    connect(&session, &AccountSession::ready, this, [this, &session] {
        m_loading = false;
        session.watchOthers();
        Q_EMIT stateChanged();
        session.index().loadEarlier();
    });
    connect(&session, &AccountSession::diskSilent, this, [this](const rap::Error& error) { tell(error); });
    connect(&session.index(), &ledger::ReportIndex::failed, this, [this](const rap::Error& error) {
        m_loading = false;
        tell(error);
        Q_EMIT stateChanged();
    });
    connect(&session, &AccountSession::linkChanged, this, &Desk::stateChanged);
    connect(&session, &AccountSession::refreshStarted, this, &Desk::stateChanged);
    connect(&session, &AccountSession::connected, this, [this] {
        m_failure.reset();
        if (m_toldOfConnection) {
            withdraw();
            Q_EMIT untold();
        }
        Q_EMIT stateChanged();
    });
    connect(&session, &AccountSession::connectFailed, this, &Desk::takeConnectFailed);
    connect(&session, &AccountSession::lost, this, [this] { tell(bannerForLost(), true); });
    connect(&session, &AccountSession::refreshed, this, &Desk::takeRefreshed);
    connect(&session, &AccountSession::refreshFailed, this, [this](const rap::Error& error) {
        m_getPending = false;
        if (error.kind == rap::ErrorKind::RetrievedElsewhere)
            Q_EMIT untold(); // she did not want to wait
        else if (!m_failure || m_failure->error.kind != error.kind)
            tell(error);
        Q_EMIT stateChanged();
    });
    connect(&session, &AccountSession::passphraseWanted, this, &Desk::passphraseWanted);
    connect(&session, &AccountSession::filed, this, &Desk::takeFiled);
    connect(&session, &AccountSession::idle, this, &Desk::takeIdle);
    connect(&session.queue(), &download::Queue::failed, this, [this](const download::Transfer& transfer) {
        ++m_failed;
        m_openWhenFiled.remove(transfer.path);
    });
    connect(&session.queue(), &download::Queue::summaryChanged, this, &Desk::takeSummary);
    connectOthers(session);
}

void Desk::connectOthers(AccountSession& session)
{
    connect(&session, &AccountSession::othersAtIt, this, [this, &session](const session::Retriever& other) {
        if (std::exchange(m_other, other) != other)
            tell(bannerForOthers(other, session.isWaiting()), false);
        Q_EMIT stateChanged();
    });
    connect(&session, &AccountSession::othersEnded, this, [this](int filed) {
        m_other.reset();
        if (const ui::BannerContent end = bannerForOthersEnd(filed); !end.title.isEmpty())
            tell(end, false);
        else
            Q_EMIT untold();
        Q_EMIT stateChanged();
    });
    connect(&session, &AccountSession::filedByOthers, this, [this](const QStringList& paths) {
        m_byOthers += int(paths.size());
        for (const QString& path : paths)
            if (m_openWhenFiled.remove(path))
                Q_EMIT openWanted(path);
    });
}

void Desk::takeConnectFailed(const sftp::ConnectFailure& failure)
{
    m_failure = failure;
    tell(failure.error, failure.clientAddress);
    Q_EMIT stateChanged();
    if (failure.error.kind == rap::ErrorKind::HostKeyUnknown && failure.presented)
        Q_EMIT hostKeyWanted();
}

void Desk::takeRefreshed()
{
    Q_EMIT stateChanged();
    if (!std::exchange(m_getPending, false))
        return;
    const QStringList paths = newPaths();
    if (paths.isEmpty()) {
        if (m_byOthers > 0) {
            tell(bannerForOthersEnd(m_byOthers), false);
            return;
        }
        int listed = 0;
        for (const ledger::Report& report : m_session->index().reports())
            listed += report.listed ? 1 : 0;
        tell(bannerForNothingNew(listed, m_reach != Reach::All), false);
        return;
    }
    fetch(paths, false);
}

QStringList Desk::newPaths() const
{
    QStringList paths;
    const QDate today = now().date();
    for (const ledger::Report& report : m_session->index().reports()) {
        if (report.state() != ledger::State::New)
            continue;
        if (m_reach == Reach::Today && report.folder.date != today)
            continue;
        if (m_reach == Reach::Folders && !m_folders.isEmpty() &&
            std::none_of(m_folders.begin(), m_folders.end(),
                         [&](const FolderScope& scope) { return scope.matches(report.folder); }))
            continue;
        paths.append(report.path);
    }
    return paths;
}

void Desk::takeFiled(const download::Transfer& transfer)
{
    ++m_filed;
    if (m_openWhenFiled.remove(transfer.path)) {
        ++m_opening;
        Q_EMIT openWanted(transfer.path);
    }
}

void Desk::takeSummary(const download::QueueSummary& summary)
{
    const int before = std::exchange(m_stopped, summary.needsAttention);
    if (before > 0 && m_stopped == 0 && std::exchange(m_toldOfDisk, false))
        Q_EMIT untold(); // it goes on by itself
    if (summary.needsAttention <= before || m_failure)
        return; // why there is no connection was told already
    for (const download::Transfer& transfer : m_session->queue().transfers()) {
        if (transfer.state != TransferState::NeedsAttention || !transfer.error)
            continue;
        tell(*transfer.error);
        return;
    }
}

void Desk::takeIdle()
{
    const int filed = std::exchange(m_filed, 0) - std::exchange(m_opening, 0);
    const int failed = std::exchange(m_failed, 0);
    Q_EMIT stateChanged();
    if (m_failure || m_stopped > 0)
        return; // that was told already, and says more
    std::optional<rap::Error> first;
    for (const download::Transfer& transfer : m_session->queue().transfers())
        if (transfer.state == TransferState::Failed && transfer.error && !first)
            first = transfer.error;
    if (const ui::BannerContent end = bannerForEnd(filed, failed, failed == 1 ? first : std::nullopt);
        !end.title.isEmpty())
        tell(end, false);
}

void Desk::refresh()
{
    list(Ask::Refresh, AccountSession::Extent::All, AccountSession::Purpose::Look);
}

void Desk::list(Ask ask, AccountSession::Extent extent, AccountSession::Purpose purpose)
{
    if (!m_session)
        return;
    m_ask = ask;
    m_failure.reset();
    m_other.reset(); // to be told again
    m_byOthers = 0;
    withdraw();
    Q_EMIT untold();
    if (!m_session->isRefreshing())
        m_session->refresh(extent, purpose);
    Q_EMIT stateChanged();
}

void Desk::getNew(Reach reach, const QList<FolderScope>& folders)
{
    if (!m_session)
        return;
    list(Ask::GetNew, AccountSession::Extent::WhatMayHaveChanged, AccountSession::Purpose::Retrieve);
    m_reach = reach;
    m_folders = folders;
    m_getPending = true;
}

void Desk::stopWaiting()
{
    if (m_session)
        m_session->stopWaiting();
    Q_EMIT untold();
}

void Desk::tryAgain()
{
    if (!m_session)
        return;
    QList<download::TransferId> stopped;
    for (const download::Transfer& transfer : m_session->queue().transfers())
        if ((transfer.state == TransferState::Failed || transfer.state == TransferState::NeedsAttention) &&
            transfer.error && needsConnection(*transfer.error))
            stopped.append(transfer.id);
    if (m_ask == Ask::GetNew)
        getNew(m_reach, m_folders);
    else if (m_ask == Ask::Refresh || stopped.isEmpty())
        refresh();
    if (!stopped.isEmpty()) {
        withdraw();
        Q_EMIT untold();
        m_session->queue().retry(stopped);
    }
}

void Desk::fetch(const QStringList& paths, bool again)
{
    if (!m_session || paths.isEmpty())
        return;
    withdraw();
    Q_EMIT untold();
    m_session->fetch(paths, m_session->defaultDestination(), again);
}

void Desk::fetchThenOpen(const QString& path)
{
    if (!m_session)
        return;
    m_openWhenFiled.insert(path);
    fetch({path}, false);
    for (const download::Transfer& transfer : m_session->queue().transfers())
        if (transfer.path == path && transfer.state == TransferState::Waiting)
            m_session->queue().moveToFront({transfer.id});
}

void Desk::givePassphrase(const std::optional<QString>& passphrase)
{
    if (!m_session)
        return;
    const bool waitedFor = m_session->link() == AccountSession::Link::Connecting;
    m_session->setPassphrase(passphrase.value_or(QString()));
    if (!waitedFor && passphrase)
        tryAgain(); // she had given up before
}

void Desk::report(const rap::Error& error)
{
    tell(error);
}

int Desk::countHere() const
{
    if (!m_session)
        return 0;
    const QList<ledger::Report>& reports = m_session->index().reports();
    return int(std::count_if(reports.begin(), reports.end(),
                             [](const ledger::Report& report) { return report.state() == ledger::State::Fetched; }));
}

void Desk::tell(const rap::Error& error, const QString& clientAddress)
{
    if (error.kind == rap::ErrorKind::Cancelled)
        return;
    const rap::HongKongTime time = now();
    const BannerFacts facts{countHere(), clientAddress, rap::serviceState(time, m_parts.holidays), time,
                            ui::wording::pcIsElsewhere(time)};
    tell(bannerFor(error, facts), needsConnection(error));
    m_toldOfDisk = error.kind == rap::ErrorKind::DiskFull || error.kind == rap::ErrorKind::LocalNoPermission ||
                   error.kind == rap::ErrorKind::TargetGone;
}

void Desk::tell(const ui::BannerContent& banner, bool ofConnection)
{
    m_toldOfConnection = ofConnection;
    m_toldOfDisk = false;
    Q_EMIT told(banner);
}

void Desk::withdraw()
{
    m_toldOfConnection = false;
    m_toldOfDisk = false;
}

} // namespace workbench
