#include "session/AccountSessionPrivate.h"

#include "account/Accounts.h"
#include "account/KeyExpiry.h"
#include "filing/LocalNames.h"
#include "profile/RunWords.h"
#include "session/RunLog.h"

#include <QDir>
#include <QLoggingCategory>
#include <atomic>
#include <chrono>
#include <memory>

namespace session {

namespace {

Q_LOGGING_CATEGORY(log, "rapdesk.session")

constexpr std::chrono::minutes idleTime{1};
constexpr std::chrono::seconds turnUnused{2}; // what was listed is looked through
constexpr qint64 trustInListingMilliseconds = 60 * 60 * 1000;

rap::Error silentDisk(const QString& folder)
{
    return {
        rap::ErrorKind::LocalFailure,
        AccountSession::tr("The disk with your reports does not answer: '%1'.").arg(QDir::toNativeSeparators(folder)),
        AccountSession::tr(
            "Check the network drive, or ask your IT support. What is on it is looked at as soon as it does."),
        QStringLiteral("looking for filed reports takes for ever")};
}

/// An account that had this name once and has it no more: what is fetched for it would be nobody's. Another program has
/// renamed or removed it, as this one ends its sessions itself.
Turn::MayRetrieve isStillThere(const QString& name, const account::ConfigFolder& folder)
{
    return [name, accounts = account::Accounts(folder),
            wasThere = std::make_shared<std::atomic<bool>>(false)]() -> rap::Result<void> {
        const auto found = accounts.load(name);
        if (found)
            *wasThere = true;
        if (found || found.error().kind != rap::ErrorKind::BadCall || !*wasThere)
            return {};
        return rap::failure(rap::ErrorKind::BadCall,
                            AccountSession::tr("The account '%1' was renamed or removed meanwhile.").arg(name),
                            AccountSession::tr("Use it by the name that it has now."));
    };
}

} // namespace

AccountSession::Private::Private(AccountSession& session, account::Account itsAccount, account::ConfigFolder itsFolder,
                                 ledger::Ledger& itsLedger, rap::Clock itsClock, const rap::HolidaysInUse& holidays)
    : q(session)
    , account(std::move(itsAccount))
    , ledger(itsLedger)
    , clock(std::move(itsClock))
    , index(account.name, account.baseFolder, ledger)
    , disk(index, clock, account.refetchMissing)
    , turn(itsFolder.retriever(account.name), index, clock, isStillThere(account.name, itsFolder))
    , queue(clock)
    , targets(itsFolder)
    , store(itsFolder, account.name)
    , distribution(
          index, itsLedger, itsFolder.mark(account.name),
          [this](const ledger::Report& report) { return choice.chosenBy(report); }, clock)
    , link(account, std::move(itsFolder), clock, holidays)
    , opening(link, queue, clock, holidays)
    , extras(link, queue, mostConnections(), account.bytesPerSecond.value_or(0), ExtraLinks::Pace())
    , memory(account.baseFolder)
{
    queue.setOpenedOnce(account.openedOnce);
    for (auto known = targets.volumes().begin(); known != targets.volumes().end(); ++known)
        queue.know(known.key(), known.value());
    disk.know(targets.volumes());
    distribution.know(targets.volumes());
    queue.hold();
    idle.setSingleShot(true);
    idle.setInterval(idleTime);
    unused.setSingleShot(true);
    unused.setInterval(turnUnused);
}

// A connection that breaks may have opened files that nobody got: where that costs them there is but one.
int AccountSession::Private::mostConnections() const
{
    return account.openedOnce ? 1 : account.connections;
}

void AccountSession::Private::wire()
{
    queue.setNamer([this](const QList<ledger::NameWish>& wishes, const auto& then) { claimNames(wishes, then); });
    connect(&link, &RapLink::stateChanged, &q, [this] { Q_EMIT q.linkChanged(q.link()); });
    connect(&link, &RapLink::up, &q, [this](const sftp::Connected& info) { cameUp(info); });
    connect(&link, &RapLink::passphraseWanted, &q, [this] {
        askingPassphrase = true;
        giveBack(); // she may have gone home
        Q_EMIT q.passphraseWanted();
    });
    connect(&link, &RapLink::failed, &q, [this](const sftp::ConnectFailure& failure) { failed(failure); });
    connect(&link, &RapLink::interrupted, &q, [this](const rap::Error& error) {
        queue.setConnection(nullptr);
        if (opening.isLate())
            Q_EMIT q.opensLate();
        else
            Q_EMIT q.lost(error);
    });
    connect(&opening, &Opening::came, &q, [this](bool refreshWaits) {
        if (refreshWaits && !refreshing)
            q.refresh(extent, purpose);
    });
    connect(&opening, &Opening::awaitedChanged, &q, [this] {
        if (!opening.isAwaited() && turn.isOurs())
            queue.begin();
        else if (!opening.isAwaited())
            queue.hold(); // what waits asks for the turn
        Q_EMIT q.awaitedOpeningChanged();
    });
    connect(&extras, &ExtraLinks::hostKeyChanged, &q, [this](const sftp::ConnectFailure& failure) {
        drop();
        failed(failure);
    });
    connect(&queue, &download::Queue::setApart, &q, [this] {
        // Once only until something is filed: where everything breaks the connection, that is not told report by
        // report.
        if (!std::exchange(lookedForCulprit, true))
            link.progress();
    });
    connect(&queue, &download::Queue::done, &q, [this](const download::Transfer& transfer) { transferDone(transfer); });
    connect(&queue, &download::Queue::failed, &q, [this](const download::Transfer& transfer) {
        if (fetchRun)
            ++fetchRun->failed;
        // What stopped more than this one says nothing of it.
        if (transfer.error && rap::remedyFor(transfer.error->kind) == rap::Remedy::ThisOnly)
            index.markFailed(transfer.path, {clock(), transfer.error->message});
    });
    connect(&queue, &download::Queue::idle, &q, [this] { watchIdle(); });
    const auto remember = [this](const QString& root, const QString& volume) {
        targets.remember(root, volume);
        disk.know(targets.volumes());
        distribution.know(targets.volumes());
    };
    connect(&queue, &download::Queue::volumeFound, &q, remember);
    connect(&distribution, &Distribution::volumeFound, &q, remember);
    // What is filed and cannot be written down is found on the disk by the next run. No more is asked for.
    connect(&index, &ledger::ReportIndex::failed, &q, [this](const rap::Error& error) { queue.stopAll(error); });
    connect(&index, &ledger::ReportIndex::loaded, &q, [this] {
        loading = true;
        firstLook.reset();
        // The window takes in what was read just now, and has waited long enough then.
        QTimer::singleShot(0, &q, [this] { firstLook = disk.start(account.targetFolder); });
    });
    connect(&index, &ledger::ReportIndex::listingApplied, &q, [this](int fresh) {
        if (!refreshing)
            return;
        newReports = fresh;
        endListed();
    });
    connect(&disk, &DiskCheck::silent, &q, [this] { Q_EMIT q.diskSilent(silentDisk(account.targetFolder)); });
    connect(&disk, &DiskCheck::answered, &q, &AccountSession::diskAnswered);
    connect(&disk, &DiskCheck::ended, &q, [this] {
        if (loading && firstLook && disk.hasEnded(*firstLook)) {
            loading = false;
            Q_EMIT q.ready();
        }
        endListed();
    });
    connect(&idle, &QTimer::timeout, &q, [this] {
        if (refreshing || queue.summary().isBusy())
            return;
        drop();
    });
}

void AccountSession::Private::readProfiles()
{
    takeProfiles(store.load());
}

void AccountSession::Private::takeProfiles(const rap::Result<profile::ProfileSet>& kept)
{
    const bool same =
        kept ? !profilesFault && *kept == profiles : profilesFault && profilesFault->text() == kept.error().text();
    profilesFault = kept ? std::nullopt : std::optional(kept.error());
    if (same)
        return;
    profiles = kept.value_or(profile::ProfileSet());
    choice = profile::CompiledProfiles(profiles.profiles);
    Q_EMIT q.profilesChanged();
}

download::Destination AccountSession::Private::destinationOf(const ledger::Report& report)
{
    download::Destination destination = q.defaultDestination();
    const profile::Profile* const chosen = choice.chosenBy(report);
    if (chosen == nullptr)
        return destination;
    destination.keepZip = chosen->keepZip;
    if (chosen->path) {
        const profile::LocalPlace place = chosen->path->expand(report);
        destination.folders = place.folders;
        destination.file = place.file;
    }
    return destination;
}

void AccountSession::Private::claimNames(QList<ledger::NameWish> wishes,
                                         const std::function<void(const rap::Result<QStringList>&)>& then)
{
    for (ledger::NameWish& wish : wishes) {
        const QString file = wish.path.section(u'/', -1);
        const bool isUsual = wish.name == filing::filedName(file, {});
        wish.other = filing::ownName(isUsual ? file : wish.name, account.name.toCaseFolded() + u'\n' + wish.path);
    }
    index.claimNames(wishes, clock(), then);
}

void AccountSession::Private::wireTurn()
{
    connect(&turn, &Turn::begun, &q, [this] { begun(); });
    connect(&turn, &Turn::failed, &q, [this](const rap::Error& error) {
        queue.hold();
        endRefresh(error);
        queue.connectionFailed(error);
    });
    connect(&turn, &Turn::othersAtIt, &q, [this](const Retriever& other, int filed) {
        // RAP may allow one session a user, and that one needs it.
        if (!askingPassphrase && !(refreshing && purpose == Purpose::Look))
            drop();
        Q_EMIT q.othersAtIt(other, filed);
    });
    connect(&turn, &Turn::othersEnded, &q, &AccountSession::othersEnded);
    connect(&turn, &Turn::filedByOthers, &q, [this](const QStringList& paths) {
        Q_EMIT q.filedByOthers(paths);
        leaveOut();
    });
    connect(&queue, &download::Queue::held, &q, [this] {
        if (!askingPassphrase && !opening.isAwaited())
            turn.want();
    });
    connect(&unused, &QTimer::timeout, &q, [this] {
        if (!refreshing && !queue.summary().isBusy())
            giveBack();
    });
}

void AccountSession::Private::begun()
{
    if (refreshing && purpose == Purpose::Retrieve)
        list();
    leaveOut();
    queue.begin();
    unused.start();
}

// What others have filed is not asked for once more.
void AccountSession::Private::leaveOut()
{
    queue.leaveOut([this](const QString& path) {
        const ledger::Report* report = index.find(path);
        return report != nullptr && report->isHere();
    });
}

// Where something is under way yet, its end is waited for.
void AccountSession::Private::giveBack()
{
    if (queue.summary().running > 0 || uncommitted > 0)
        return;
    turn.release();
    queue.hold();
}

void AccountSession::Private::drop()
{
    askingPassphrase = false;
    extras.drop();
    queue.setConnection(nullptr);
    link.drop();
}

void AccountSession::Private::cameUp(const sftp::Connected& info)
{
    sftp::Connection* connection = link.connection();
    connect(connection, &sftp::Connection::listed, &q, [this](const rap::Listing& listing) { listed(listing); });
    connect(connection, &sftp::Connection::listFailed, &q, [this](const rap::Error& error) { endRefresh(error); });
    opening.takeConnected();
    Q_EMIT q.connected(info);
    queue.setConnection(connection, info.address.text());
    if (std::exchange(askingPassphrase, false) && !turn.isOurs())
        queue.hold(); // it asks for the turn again
    if (refreshing)
        list();
}

void AccountSession::Private::failed(sftp::ConnectFailure failure)
{
    failure.error = account::refusedFor(failure.error, account, clock().date());
    askingPassphrase = false;
    queue.setConnection(nullptr);
    opening.takeFailure(failure.error, refreshing);
    Q_EMIT q.connectFailed(failure);
    endRefresh(failure.error);
    if (opening.isAwaited())
        giveBack(); // for as long as that takes
    else
        queue.connectionFailed(failure.error);
}

void AccountSession::Private::list()
{
    if (purpose == Purpose::Retrieve && !turn.isOurs())
        turn.want();
    else if (sftp::Connection* const connection = link.connection())
        list(*connection);
    else
        opening.connectNow();
}

void AccountSession::Private::list(sftp::Connection& connection)
{
    const rap::HongKongTime now = clock();
    // The one clock may be set, the other stands still while a laptop sleeps.
    const qint64 age = allListed ? now.utcMilliseconds() - allListed->utcMilliseconds() : -1;
    const bool trusted = age >= 0 && std::max(age, sinceAllListed.elapsed()) < trustInListingMilliseconds &&
                         link.info() && link.info()->address.text() == allListedBy;
    const bool all = extent == Extent::All || !trusted;
    connection.list(account::basesOf(account), all ? QSet<QString>() : memory.settled(now.date()));
}

void AccountSession::Private::listed(const rap::Listing& listing)
{
    link.progress();
    memory.take(listing);
    if (listing.settled.isEmpty()) {
        allListed = clock();
        allListedBy = listing.server;
        sinceAllListed.start();
    }
    index.apply(listing, clock());
}

// What RAP lists says little without what is here of it.
void AccountSession::Private::endListed()
{
    if (!newReports || loading || !disk.hasEnded(refreshLook))
        return;
    const int fresh = *newReports;
    if (disk.isSilent())
        Q_EMIT q.diskSilent(silentDisk(account.targetFolder));
    endRefresh(std::nullopt);
    Q_EMIT q.refreshed(fresh);
}

void AccountSession::Private::endRefresh(const std::optional<rap::Error>& error)
{
    if (!refreshing)
        return;
    refreshing = false;
    newReports.reset();
    refreshRun.finished = clock();
    refreshRun.error = error ? error->message : QString();
    refreshRun.end = profile::wordOf(error ? profile::endOf(error->kind) : profile::RunEnd::Done);
    recordRun(ledger, refreshRun, &q);
    if (error)
        Q_EMIT q.refreshFailed(*error);
    unused.start();
    watchIdle();
}

void AccountSession::Private::transferDone(const download::Transfer& transfer)
{
    link.progress();
    lookedForCulprit = false;
    if (fetchRun) {
        ++fetchRun->filed;
        fetchRun->bytes += transfer.fetched->size;
    }
    ++uncommitted;
    index.markFetched(transfer.path, *transfer.fetched, [this, transfer](const rap::Result<void>& written) {
        --uncommitted;
        // Without its row the part file's record stays: the next start finds what was filed and writes it then.
        if (written) {
            queue.committed(transfer.id);
            distribution.take(transfer.path);
            Q_EMIT q.filed(transfer);
        } else {
            queue.notCommitted(transfer.id);
            qCWarning(log).noquote() << "filed, but not in the ledger:" << transfer.path << written.error().detail;
        }
        watchIdle();
    });
}

bool AccountSession::Private::isIdle() const
{
    return !queue.summary().isBusy() && uncommitted == 0;
}

void AccountSession::Private::watchIdle()
{
    if (!isIdle())
        return;
    endRun();
    if (!refreshing)
        idle.start();
    Q_EMIT q.idle();
}

void AccountSession::Private::beginRun()
{
    if (fetchRun)
        return;
    fetchRun.emplace();
    fetchRun->account = account.name;
    fetchRun->kind = QStringLiteral("fetch");
    fetchRun->started = clock();
}

void AccountSession::Private::endRun()
{
    if (!fetchRun)
        return;
    fetchRun->finished = clock();
    recordRun(ledger, *fetchRun, &q);
    fetchRun.reset();
    if (!refreshing)
        giveBack();
}

} // namespace session
