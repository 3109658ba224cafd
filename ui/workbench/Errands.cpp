#include "Errands.h"

#include "BannerPlanner.h"
#include "ui/common/Wording.h"

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

Errands::Errands(const account::Account& account, const account::ConfigFolder& folder, ledger::Ledger& ledger,
                 rap::Clock clock, rap::HolidayCalendar holidays)
    : m_clock(std::move(clock))
    , m_session(account, folder, ledger, m_clock, std::move(holidays))
{
    m_session.setPatient(true);
    connectSession();
    connectQueue();
    connectOthers();
}

Errands::~Errands()
{
    m_session.disconnect(this);
    m_session.queue().disconnect(this);
    m_session.index().disconnect(this);
}

void Errands::start()
{
    m_session.start();
}

Asking Errands::asking() const
{
    if (m_session.isWaiting())
        return Asking::Waiting;
    if (m_session.link() == AccountSession::Link::Connecting)
        return Asking::Connecting;
    return m_session.isRefreshing() ? Asking::Listing : Asking::No;
}

bool Errands::needsHer() const
{
    const bool standsStill = m_failure && !m_session.awaitedOpening();
    return m_wantsPassphrase || standsStill || m_work.needsAttention > 0 ||
           (m_banner && m_banner->tone == ui::Tone::Bad);
}

void Errands::connectSession()
{
    connect(&m_session, &AccountSession::ready, this, [this] {
        m_loading = false;
        m_session.watchOthers();
        Q_EMIT stateChanged();
        m_session.index().loadEarlier();
    });
    connect(&m_session, &AccountSession::diskSilent, this, [this](const rap::Error& error) {
        tell(error);
        m_told = Told::SilentDisk;
    });
    connect(&m_session, &AccountSession::diskAnswered, this, [this] { dismiss(Told::SilentDisk); });
    connect(&m_session.index(), &ledger::ReportIndex::failed, this, [this](const rap::Error& error) {
        m_loading = false;
        tell(error);
        Q_EMIT stateChanged();
    });
    connect(&m_session, &AccountSession::linkChanged, this, &Errands::stateChanged);
    connect(&m_session, &AccountSession::refreshStarted, this, &Errands::stateChanged);
    connect(&m_session, &AccountSession::connected, this, [this] {
        m_failure.reset();
        dismiss(Told::Connection);
        Q_EMIT stateChanged();
    });
    connect(&m_session, &AccountSession::connectFailed, this, &Errands::takeConnectFailed);
    connect(&m_session, &AccountSession::awaitedOpeningChanged, this, &Errands::takeOpening);
    connect(&m_session, &AccountSession::lost, this, [this] { tell(bannerForLost(), Told::Connection); });
    connect(&m_session, &AccountSession::opensLate, this,
            [this] { tell(bannerForLate(m_session.queue().summary().waiting), Told::Connection); });
    connect(&m_session, &AccountSession::refreshed, this, &Errands::takeRefreshed);
    connect(&m_session, &AccountSession::refreshFailed, this, [this](const rap::Error& error) {
        m_getPending = m_getPending && m_session.awaitedOpening();
        if (error.kind == rap::ErrorKind::RetrievedElsewhere)
            dismiss(); // she did not want to wait
        else if (!m_failure || m_failure->error.kind != error.kind)
            tell(error);
        Q_EMIT stateChanged();
    });
    connect(&m_session, &AccountSession::passphraseWanted, this, [this] {
        m_wantsPassphrase = true;
        Q_EMIT passphraseWanted();
    });
    connect(&m_session, &AccountSession::filed, this, &Errands::takeFiled);
    connect(&m_session, &AccountSession::idle, this, &Errands::takeIdle);
}

void Errands::connectQueue()
{
    connect(&m_session.queue(), &download::Queue::failed, this, [this](const download::Transfer& transfer) {
        if (transfer.state != TransferState::Failed)
            return; // it goes on once what it needs is there
        m_tally.failed.insert(transfer.id);
        m_openWhenFiled.remove(transfer.path);
    });
    connect(&m_session.queue(), &download::Queue::removed, this, &Errands::takeRemoved);
    connect(&m_session.queue(), &download::Queue::summaryChanged, this, &Errands::takeSummary);
}

void Errands::connectOthers()
{
    connect(&m_session, &AccountSession::othersAtIt, this, [this](const session::Retriever& other) {
        if (std::exchange(m_other, other) != other)
            tell(bannerForOthers(other, m_session.isWaiting()));
        Q_EMIT stateChanged();
    });
    connect(&m_session, &AccountSession::othersEnded, this, [this](int filed) {
        m_other.reset();
        if (const ui::BannerContent end = bannerForOthersEnd(filed); !end.title.isEmpty())
            tell(end);
        else
            dismiss();
        Q_EMIT stateChanged();
    });
    connect(&m_session, &AccountSession::filedByOthers, this, [this](const QStringList& paths) {
        m_byOthers += int(paths.size());
        for (const QString& path : paths)
            if (m_openWhenFiled.remove(path))
                Q_EMIT openWanted(path);
    });
}

void Errands::takeConnectFailed(const sftp::ConnectFailure& failure)
{
    m_failure = failure;
    tell(failure.error, failure.clientAddress);
    Q_EMIT stateChanged();
    if (failure.error.kind == rap::ErrorKind::HostKeyUnknown && failure.presented)
        Q_EMIT hostKeyWanted();
}

// It came, or nothing waits for it any more.
void Errands::takeOpening()
{
    if (!m_session.awaitedOpening()) {
        m_failure.reset();
        m_getPending = m_getPending && m_session.isRefreshing();
        dismiss(Told::Connection);
    }
    Q_EMIT stateChanged();
}

// There will be no attempt to connect that tells it.
void Errands::tellOfOpening()
{
    if (m_failure && m_session.awaitedOpening())
        tell(m_failure->error, m_failure->clientAddress);
}

void Errands::takeRefreshed()
{
    m_ask = Ask::None;
    Q_EMIT stateChanged();
    if (!std::exchange(m_getPending, false))
        return;
    const QStringList paths = newPaths();
    if (paths.isEmpty()) {
        if (m_byOthers > 0) {
            tell(bannerForOthersEnd(m_byOthers));
            return;
        }
        if (m_session.isDiskSilent())
            return; // what is here nobody knows
        int listed = 0;
        for (const ledger::Report& report : m_session.index().reports())
            listed += report.listed ? 1 : 0;
        tell(bannerForNothingNew(listed, m_reach != Reach::All, int(m_session.index().folderFaults().size())));
        return;
    }
    fetch(paths, false);
}

QStringList Errands::newPaths()
{
    QStringList paths;
    const QDate today = now().date();
    for (const ledger::Report& report : m_session.index().reports()) {
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

void Errands::takeFiled(const download::Transfer& transfer)
{
    ++m_tally.filed;
    m_tally.underWay.remove(transfer.id);
    if (m_openWhenFiled.remove(transfer.path)) {
        ++m_tally.opened;
        Q_EMIT openWanted(transfer.path);
    }
}

void Errands::takeSummary(const download::QueueSummary& summary)
{
    const download::QueueSummary before = std::exchange(m_work, summary);
    if (summary.isBusy() || summary.paused == 0)
        dismiss(Told::Pause);
    if (summary.needsAttention < before.needsAttention)
        dismiss(Told::Stopped); // it goes on
    if (summary.failed < before.failed)
        dismiss(Told::Failures); // they are tried again, or off the list
    if (summary.needsAttention <= before.needsAttention || m_failure)
        return; // why there is no connection was told already
    for (const download::Transfer& transfer : m_session.queue().transfers()) {
        if (transfer.state != TransferState::NeedsAttention || !transfer.error)
            continue;
        tell(*transfer.error);
        return;
    }
}

void Errands::takeRemoved(const QList<download::TransferId>& ids)
{
    for (const download::TransferId id : ids) {
        const QString path = m_tally.underWay.take(id);
        m_openWhenFiled.remove(path);
        const ledger::Report* report = path.isEmpty() ? nullptr : m_session.index().find(path);
        if (!m_tally.failed.remove(id) && report != nullptr && report->state() != ledger::State::Fetched)
            m_tally.cancelled.append(path);
    }
    if (!m_tally.cancelled.isEmpty() && m_session.isIdle())
        takeIdle(); // the queue tells of the end of work only
}

ledger::Coverage Errands::coverageOfPaths(const QStringList& paths)
{
    QList<ledger::Report> reports;
    for (const QString& path : paths)
        if (const ledger::Report* report = m_session.index().find(path))
            reports.append(*report);
    return ledger::coverageOf(reports, now().date());
}

void Errands::takeIdle()
{
    Q_EMIT stateChanged();
    if (m_failure || m_work.needsAttention > 0)
        return; // that was told already, and says more
    QList<rap::Error> failed;
    QStringList paused;
    for (const download::Transfer& transfer : m_session.queue().transfers()) {
        if (transfer.state == TransferState::Failed && m_tally.failed.contains(transfer.id))
            failed.append(transfer.error.value_or(rap::Error()));
        if (transfer.state == TransferState::Paused)
            paused.append(transfer.path);
    }
    const int filed = m_tally.filed - m_tally.opened;
    if (!paused.isEmpty()) {
        tell(bannerForPaused({filed, int(failed.size()), int(paused.size()), int(m_tally.cancelled.size()),
                              coverageOfPaths(paused)}),
             Told::Pause);
        return;
    }
    const QStringList cancelled = m_tally.cancelled;
    m_tally = {};
    if (!cancelled.isEmpty())
        tell(bannerForCancelled({filed, int(failed.size()), int(cancelled.size()), 0, coverageOfPaths(cancelled)}));
    else if (const ui::BannerContent end = bannerForEnd(filed, failed); !end.title.isEmpty())
        tell(end, failed.isEmpty() ? Told::Other : Told::Failures);
}

void Errands::refresh()
{
    m_getPending = m_getPending && m_session.isRefreshing();
    list(m_getPending ? Ask::GetNew : Ask::Refresh, AccountSession::Extent::All, AccountSession::Purpose::Look);
}

void Errands::list(Ask ask, AccountSession::Extent extent, AccountSession::Purpose purpose)
{
    m_ask = ask;
    m_failure.reset();
    if (!m_session.isWaiting()) { // else what is told of the other program is so still, and has the way out
        m_other.reset();          // to be told again
        m_byOthers = 0;
        dismiss();
    }
    if (!m_session.isRefreshing())
        m_session.refresh(extent, purpose);
    Q_EMIT stateChanged();
}

void Errands::getNew(Reach reach, const QList<FolderScope>& folders)
{
    m_reach = reach;
    m_folders = folders;
    m_getPending = true;
    list(Ask::GetNew, AccountSession::Extent::WhatMayHaveChanged, AccountSession::Purpose::Retrieve);
}

void Errands::stopWaiting()
{
    m_session.stopWaiting();
    dismiss();
}

void Errands::tryAgain()
{
    QList<download::TransferId> stopped;
    for (const download::Transfer& transfer : m_session.queue().transfers())
        if ((transfer.state == TransferState::Failed || transfer.state == TransferState::NeedsAttention) &&
            transfer.error && needsConnection(*transfer.error))
            stopped.append(transfer.id);
    if (m_ask == Ask::GetNew)
        getNew(m_reach, m_folders);
    else if (m_ask == Ask::Refresh || stopped.isEmpty())
        refresh();
    if (!stopped.isEmpty()) {
        dismiss();
        m_session.queue().retry(stopped);
    }
}

void Errands::fetch(const QStringList& paths, bool again)
{
    if (paths.isEmpty())
        return;
    dismiss();
    m_ask = Ask::None;
    m_getPending = m_getPending && m_session.isRefreshing();
    if (m_tally.underWay.isEmpty()) {
        m_tally = {};
        m_session.queue().clearDone(); // counted and told
    }
    const QList<download::TransferId> ids = m_session.fetch(paths, m_session.defaultDestination(), again);
    for (const download::TransferId id : ids)
        if (const auto transfer = m_session.queue().transfer(id))
            m_tally.underWay.insert(id, transfer->path);
    tellOfOpening();
}

void Errands::fetchThenOpen(const QString& path)
{
    fetch({path}, false);
    m_openWhenFiled.insert(path); // after that: what failed of it before is taken off the list
    for (const download::Transfer& transfer : m_session.queue().transfers())
        if (transfer.path == path && transfer.state == TransferState::Waiting)
            m_session.queue().moveToFront({transfer.id});
}

void Errands::givePassphrase(const std::optional<QString>& passphrase)
{
    m_wantsPassphrase = false;
    const bool waitedFor = m_session.link() == AccountSession::Link::Connecting;
    m_session.setPassphrase(passphrase.value_or(QString()));
    if (!waitedFor && passphrase)
        tryAgain(); // she had given up before
}

void Errands::report(const rap::Error& error)
{
    tell(error);
}

int Errands::countHere()
{
    const QList<ledger::Report>& reports = m_session.index().reports();
    return int(std::count_if(reports.begin(), reports.end(),
                             [](const ledger::Report& report) { return report.state() == ledger::State::Fetched; }));
}

void Errands::tell(const rap::Error& error, const QString& clientAddress)
{
    if (error.kind == rap::ErrorKind::Cancelled)
        return;
    const rap::HongKongTime time = now();
    const BannerFacts facts{m_session.queue().summary().waiting, countHere(), clientAddress,
                            m_session.awaitedOpening(),          time,        ui::wording::pcIsElsewhere(time)};
    const bool ofDisk = error.kind == rap::ErrorKind::DiskFull || error.kind == rap::ErrorKind::LocalNoPermission ||
                        error.kind == rap::ErrorKind::TargetGone;
    tell(bannerFor(error, facts), needsConnection(error) ? Told::Connection : ofDisk ? Told::Stopped : Told::Other);
}

void Errands::tell(const ui::BannerContent& banner, Told of)
{
    m_told = of;
    m_banner = banner;
    Q_EMIT bannerChanged();
}

void Errands::dismiss()
{
    m_banner.reset();
    Q_EMIT bannerChanged();
}

void Errands::dismiss(Told of)
{
    if (m_banner && m_told == of)
        dismiss();
}

} // namespace workbench
