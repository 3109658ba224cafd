#include "Errands.h"

#include "BannerPlanner.h"
#include "ui/common/Wording.h"

namespace workbench {

using download::TransferState;
using session::AccountSession;

Errands::Errands(const account::Account& account, const account::ConfigFolder& folder, ledger::Ledger& ledger,
                 rap::Clock clock, rap::HolidaysInUse holidays)
    : m_clock(std::move(clock))
    , m_holidays(std::move(holidays))
    , m_ledger(ledger)
    , m_session(account, folder, ledger, m_clock, m_holidays)
    , m_titles(m_session.index())
    , m_runner(m_session, ledger, m_clock, m_holidays)
    , m_schedule(folder, account.name)
{
    m_session.setPatient(true);
    connectSession();
    connectQueue();
    connectOthers();
    connectSchedule();
}

Errands::~Errands()
{
    m_session.disconnect(this);
    m_session.queue().disconnect(this);
    m_session.index().disconnect(this);
}

void Errands::start()
{
    readSchedule();
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
    return m_wantsPassphrase || standsStill || m_work.needsAttention > 0 || m_silent || m_late ||
           (m_banner && m_banner->tone == ui::Tone::Bad);
}

bool Errands::waitsForRap() const
{
    return m_work.isBusy() && m_work.running == 0 && m_session.link() != AccountSession::Link::Up &&
           !m_session.isWaiting();
}

void Errands::connectSession()
{
    connect(&m_session, &AccountSession::ready, this, [this] {
        m_loading = false;
        m_session.watchOthers();
        if (const auto away = m_session.awayDrive())
            tell(bannerOf(*away), Told::SilentDisk);
        if (const auto& fault = m_session.profilesFault())
            tell(*fault);
        Q_EMIT stateChanged();
    });
    connect(&m_session, &AccountSession::profilesChanged, this, [this] {
        if (!m_session.profilesFault())
            dismiss(Told::Profiles);
    });
    connect(&m_session, &AccountSession::diskSilent, this,
            [this](const rap::Error& error) { tell(bannerOf(error), Told::SilentDisk); });
    connect(&m_session, &AccountSession::diskAnswered, this, [this] { dismiss(Told::SilentDisk); });
    connect(&m_session.index(), &ledger::ReportIndex::listedElsewhere, this, &Errands::stateChanged);
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
    connect(&m_session, &AccountSession::lost, this,
            [this](const rap::Error& error) { tell(bannerForLost(error), Told::Connection); });
    connect(&m_session, &AccountSession::opensLate, this,
            [this] { tell(bannerForLate(m_session.queue().summary().waiting), Told::Connection); });
    connect(&m_session, &AccountSession::refreshed, this, &Errands::takeRefreshed);
    connect(&m_session, &AccountSession::refreshFailed, this, &Errands::takeRefreshFailed);
    connect(&m_session, &AccountSession::passphraseWanted, this, &Errands::takePassphraseWanted);
    connect(&m_session, &AccountSession::filed, this, &Errands::takeFiled);
    connect(&m_session, &AccountSession::idle, this, &Errands::takeIdle);
    connect(&m_session.distribution(), &session::Distribution::idle, this, &Errands::takeCopies);
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
            takeBack();
        Q_EMIT stateChanged();
    });
    connect(&m_session, &AccountSession::filedByOthers, this, [this](const QStringList& paths) {
        m_byOthers += int(paths.size());
        for (const QString& path : paths)
            if (m_openWhenFiled.remove(path))
                Q_EMIT openWanted(path);
    });
}

void Errands::takeRefreshFailed(const rap::Error& error)
{
    const bool wanted = std::exchange(m_getPending, m_getPending && m_session.awaitedOpening());
    const bool stopped = std::exchange(m_stopsWaiting, false);
    const bool elsewhere = error.kind == rap::ErrorKind::RetrievedElsewhere;
    if (elsewhere && wanted && !stopped) // a run did not want to wait; she does
        QMetaObject::invokeMethod(this, &Errands::get, Qt::QueuedConnection);
    else if (elsewhere)
        takeBack();
    else if (!m_failure || m_failure->error.kind != error.kind)
        tell(error);
    Q_EMIT stateChanged();
}

// A run that fails as the one before is told once.
void Errands::takeConnectFailed(const sftp::ConnectFailure& failure)
{
    const bool known = m_runsAlone && m_failure && m_failure->error.kind == failure.error.kind;
    m_failure = failure;
    if (!known)
        tell(failure.error, failure.clientAddress);
    Q_EMIT stateChanged();
    if (failure.error.kind == rap::ErrorKind::HostKeyUnknown && failure.presented && !m_runsAlone)
        Q_EMIT hostKeyWanted();
}

void Errands::takePassphraseWanted()
{
    m_wantsPassphrase = true;
    if (!m_runsAlone) {
        Q_EMIT passphraseWanted();
        return;
    }
    tell(bannerForPassphrase(), Told::Connection);
    Q_EMIT stateChanged();
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

void Errands::takeRefreshed()
{
    m_ask = Ask::None;
    Q_EMIT stateChanged();
    if (!std::exchange(m_getPending, false)) {
        tellOfCopies();
        return;
    }
    const QStringList paths = newPaths();
    if (paths.isEmpty()) {
        tellOfNothingNew();
        tellOfCopies();
        return;
    }
    fetch(paths, false);
}

bool Errands::Wish::covers(const rap::Folder& folder, QDate today) const
{
    switch (reach) {
    case Reach::Today:
        return folder.date == today;
    case Reach::Folders:
        return folders.isEmpty() || std::any_of(folders.begin(), folders.end(),
                                                [&](const FolderScope& scope) { return scope.matches(folder); });
    case Reach::All:
        break;
    }
    return true;
}

QStringList Errands::newPaths()
{
    QStringList paths;
    const QDate today = now().date();
    for (const ledger::Report& report : m_session.index().reports()) {
        if (report.state() != ledger::State::New || !m_session.choice().wants(report))
            continue;
        if (std::any_of(m_wishes.begin(), m_wishes.end(),
                        [&](const Wish& wish) { return wish.covers(report.folder, today); }))
            paths.append(report.path);
    }
    return paths;
}

void Errands::takeFiled(const download::Transfer& transfer)
{
    m_titles.look(transfer.path);
    ++m_tally.filed;
    m_tally.underWay.remove(transfer.id);
    if (m_openWhenFiled.remove(transfer.path)) {
        ++m_tally.opened;
        Q_EMIT openWanted(transfer.path);
    }
}

void Errands::takeRemoved(const QList<download::TransferId>& ids)
{
    for (const download::TransferId id : ids) {
        const QString path = m_tally.underWay.take(id);
        m_openWhenFiled.remove(path);
        const ledger::Report* report = path.isEmpty() ? nullptr : m_session.index().find(path);
        if (!m_tally.failed.remove(id) && report != nullptr && !report->isHere())
            m_tally.cancelled.append(path);
    }
    if (!m_tally.cancelled.isEmpty() && m_session.isIdle())
        takeIdle(); // the queue tells of the end of work only
}

void Errands::refresh()
{
    m_getPending = m_getPending && m_session.isRefreshing();
    list(m_getPending ? Ask::GetNew : Ask::Refresh, AccountSession::Extent::All, AccountSession::Purpose::Look);
}

void Errands::list(Ask ask, AccountSession::Extent extent, AccountSession::Purpose purpose)
{
    m_ask = ask;
    m_runsAlone = false;
    m_failure.reset();
    if (!m_session.isWaiting()) { // else what is told of the other program is so still, and has the way out
        m_other.reset();          // to be told again
        m_byOthers = 0;
        takeBack();
    }
    if (!m_session.isRefreshing())
        m_session.refresh(extent, purpose);
    Q_EMIT stateChanged();
    if (m_wantsPassphrase)
        Q_EMIT passphraseWanted();
}

void Errands::getNew(Reach reach, const QList<FolderScope>& folders)
{
    // What was asked for and is not done yet stays asked.
    if (!m_getPending)
        m_wishes.clear();
    m_wishes.append({reach, folders});
    m_silent.reset();
    get();
}

void Errands::get()
{
    m_getPending = true;
    list(Ask::GetNew, AccountSession::Extent::WhatMayHaveChanged, AccountSession::Purpose::Retrieve);
}

void Errands::stopWaiting()
{
    m_stopsWaiting = m_session.isWaiting();
    m_session.stopWaiting();
    m_stopsWaiting = false;
    takeBack();
}

void Errands::tryAgain()
{
    QList<download::TransferId> stopped;
    for (const download::Transfer& transfer : m_session.queue().transfers())
        if ((transfer.state == TransferState::Failed || transfer.state == TransferState::NeedsAttention) &&
            transfer.error && needsConnection(*transfer.error))
            stopped.append(transfer.id);
    if (m_ask == Ask::GetNew)
        get();
    else if (m_ask == Ask::Refresh || stopped.isEmpty())
        refresh();
    if (!stopped.isEmpty()) {
        takeBack();
        m_session.queue().retry(stopped);
    }
}

void Errands::fetch(const QStringList& paths, bool again)
{
    if (paths.isEmpty())
        return;
    const auto destinations = m_session.destinations();
    if (!destinations) {
        tell(destinations.error());
        return;
    }
    takeBack();
    m_ask = Ask::None;
    m_runsAlone = false;
    m_getPending = m_getPending && m_session.isRefreshing();
    if (m_tally.underWay.isEmpty()) {
        m_tally = {};
        m_session.queue().clearDone(); // counted and told
    }
    const QList<download::TransferId> ids = m_session.fetch(paths, *destinations, again);
    for (const download::TransferId id : ids)
        if (const auto transfer = m_session.queue().transfer(id))
            m_tally.underWay.insert(id, transfer->path);
    tellOfOpening();
    if (m_wantsPassphrase)
        Q_EMIT passphraseWanted();
}

void Errands::fetchMoved()
{
    QStringList paths;
    for (const ledger::Report& report : m_session.index().reports())
        if (report.listed && report.state() == ledger::State::NotInFolder)
            paths.append(report.path);
    fetch(paths, true);
}

void Errands::fetchThenOpen(const QString& path)
{
    const ledger::Report* report = m_session.index().find(path);
    fetch({path}, report != nullptr && report->state() == ledger::State::NotInFolder);
    for (const download::Transfer& transfer : m_session.queue().transfers()) {
        if (transfer.path != path || transfer.state == TransferState::Done || transfer.state == TransferState::Failed)
            continue;
        m_openWhenFiled.insert(path); // only now: what failed of it before is taken off the list
        if (transfer.state == TransferState::Waiting)
            m_session.queue().moveToFront({transfer.id});
    }
}

void Errands::givePassphrase(const std::optional<QString>& passphrase)
{
    m_wantsPassphrase = false;
    const bool waitedFor = m_session.link() == AccountSession::Link::Connecting;
    m_session.setPassphrase(passphrase.value_or(QString()));
    if (!waitedFor && passphrase)
        tryAgain(); // she had given up before
}

} // namespace workbench
