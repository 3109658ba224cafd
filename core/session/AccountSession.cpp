#include "session/AccountSession.h"

#include "filing/Filing.h"
#include "filing/Leftovers.h"
#include "filing/LocalNames.h"
#include "rap/Retention.h"
#include "session/ExtraLinks.h"
#include "session/ListingMemory.h"
#include "session/RapLink.h"
#include "session/TargetMemory.h"

#include <QLoggingCategory>
#include <QTimer>
#include <QtConcurrent>
#include <chrono>

namespace session {

namespace {

Q_LOGGING_CATEGORY(log, "rapdesk.session")

constexpr std::chrono::minutes idleTime{1};
constexpr qint64 trustInListingMilliseconds = 60 * 60 * 1000;

} // namespace

class AccountSession::Private {
public:
    Private(AccountSession& session, account::Account itsAccount, account::ConfigFolder itsFolder,
            ledger::Ledger& itsLedger, rap::Clock itsClock)
        : q(session)
        , account(std::move(itsAccount))
        , ledger(itsLedger)
        , clock(std::move(itsClock))
        , index(account.name, account.baseFolder, ledger)
        , queue(clock)
        , targets(itsFolder)
        , link(account, std::move(itsFolder), clock)
        // A connection that breaks may have opened files that nobody got: where that costs them there is but one.
        , extras(link, queue, account.openedOnce ? 1 : account.connections, account.bytesPerSecond.value_or(0),
                 ExtraLinks::Pace())
        , memory(account.baseFolder)
    {
        queue.setOpenedOnce(account.openedOnce);
        for (auto known = targets.volumes().begin(); known != targets.volumes().end(); ++known)
            queue.know(known.key(), known.value());
        idle.setSingleShot(true);
        idle.setInterval(idleTime);
    }

    void wire();
    void claimNames(QList<ledger::NameWish> wishes, const std::function<void(const rap::Result<QStringList>&)>& then);
    void checkDisk();
    [[nodiscard]] QSet<QString> foldersOf(const ledger::Report& report) const;
    void cameUp(const sftp::Connected& info);
    void failed(const sftp::ConnectFailure& failure);
    void drop();
    void list(sftp::Connection& connection);
    void listed(const rap::Listing& listing);
    void endRefresh(const std::optional<rap::Error>& error);
    void transferDone(const download::Transfer& transfer);
    void watchIdle();
    void beginRun();
    void endRun();
    void record(const ledger::Run& run);

    AccountSession& q;
    account::Account account;
    ledger::Ledger& ledger;
    rap::Clock clock;
    ledger::ReportIndex index;
    download::Queue queue;
    TargetMemory targets;
    RapLink link;
    ExtraLinks extras;
    QTimer idle;
    ListingMemory memory;
    std::optional<rap::HongKongTime> allListed;
    Extent extent = Extent::All; ///< Of the refresh at hand.
    bool refreshing = false;
    ledger::Run refreshRun;
    std::optional<ledger::Run> fetchRun;
    int uncommitted = 0; // filed, and not in the ledger yet
    bool lookedForCulprit = false;
};

void AccountSession::Private::wire()
{
    queue.setNamer([this](const QList<ledger::NameWish>& wishes, const auto& then) { claimNames(wishes, then); });
    connect(&link, &RapLink::stateChanged, &q, [this] { Q_EMIT q.linkChanged(q.link()); });
    connect(&link, &RapLink::up, &q, [this](const sftp::Connected& info) { cameUp(info); });
    connect(&link, &RapLink::passphraseWanted, &q, &AccountSession::passphraseWanted);
    connect(&link, &RapLink::failed, &q, [this](const sftp::ConnectFailure& failure) { failed(failure); });
    connect(&link, &RapLink::interrupted, &q, [this](const rap::Error& error) {
        queue.setConnection(nullptr);
        Q_EMIT q.lost(error);
    });
    connect(&extras, &ExtraLinks::hostKeyChanged, &q, [this](const sftp::ConnectFailure& failure) {
        drop();
        failed(failure);
    });
    connect(&queue, &download::Queue::needConnection, &q, [this] { link.want(); });
    connect(&queue, &download::Queue::setApart, &q, [this] {
        // Once only until something is filed: where everything breaks the connection, that is not told report by
        // report.
        if (!std::exchange(lookedForCulprit, true))
            link.progress();
    });
    connect(&queue, &download::Queue::done, &q, [this](const download::Transfer& transfer) { transferDone(transfer); });
    connect(&queue, &download::Queue::failed, &q, [this] {
        if (fetchRun)
            ++fetchRun->failed;
    });
    connect(&queue, &download::Queue::idle, &q, [this] { watchIdle(); });
    connect(&queue, &download::Queue::volumeFound, &q,
            [this](const QString& root, const QString& volume) { targets.remember(root, volume); });
    // What is filed and cannot be written down is found on the disk by the next run. No more is asked for.
    connect(&index, &ledger::ReportIndex::failed, &q, [this](const rap::Error& error) { queue.stopAll(error); });
    connect(&index, &ledger::ReportIndex::loaded, &q, [this] { checkDisk(); });
    connect(&idle, &QTimer::timeout, &q, [this] {
        if (refreshing || queue.summary().isBusy())
            return;
        drop();
    });
}

void AccountSession::Private::claimNames(QList<ledger::NameWish> wishes,
                                         const std::function<void(const rap::Result<QStringList>&)>& then)
{
    for (ledger::NameWish& wish : wishes)
        wish.other = filing::ownName(wish.path.section(u'/', -1), account.name.toCaseFolded() + u'\n' + wish.path);
    index.claimNames(wishes, clock(), then);
}

void AccountSession::Private::drop()
{
    extras.drop();
    queue.setConnection(nullptr);
    link.drop();
}

/// Where part files of the report may be: in the account's own folder, and where it was filed.
QSet<QString> AccountSession::Private::foldersOf(const ledger::Report& report) const
{
    const QString below = u'/' + filing::localParts(report.folder.localPath()).join(u'/');
    QSet<QString> folders{account.targetFolder + below};
    const QString file =
        report.fetched && !report.fetched->files.isEmpty() ? report.fetched->files.first().path : QString();
    if (const qsizetype at = file.lastIndexOf(below + u'/'); at > 0)
        folders += file.left(at + below.size());
    return folders;
}

// What was filed may have been moved or changed since; a report that is not here any more counts as new again.
void AccountSession::Private::checkDisk()
{
    QList<std::pair<QString, ledger::Fetched>> filed;
    QSet<QString> folders;
    const QDate today = clock().date();
    for (const ledger::Report& report : index.reports()) {
        const bool inWindow = !report.folder.date || !rap::mayBeGone(*report.folder.date, today);
        if (!report.listed && !inWindow)
            continue;
        if (report.fetched)
            filed.append({report.path, *report.fetched});
        folders += foldersOf(report);
    }
    QtConcurrent::run([filed, folders] {
        QStringList missing;
        QHash<QString, ledger::Fetched> here;
        for (const auto& [path, fetched] : filed)
            if (filing::isOnDisk(fetched))
                here.insert(path, fetched);
            else
                missing.append(path);
        for (const QString& folder : folders)
            filing::tidyFolder(folder, here);
        return missing;
    }).then(&q, [this](const QStringList& missing) {
        if (!missing.isEmpty())
            index.markMissing(missing);
        Q_EMIT q.ready();
    });
}

void AccountSession::Private::cameUp(const sftp::Connected& info)
{
    sftp::Connection* connection = link.connection();
    connect(connection, &sftp::Connection::listed, &q, [this](const rap::Listing& listing) { listed(listing); });
    connect(connection, &sftp::Connection::listFailed, &q, [this](const rap::Error& error) { endRefresh(error); });
    Q_EMIT q.connected(info);
    queue.setConnection(connection);
    if (refreshing)
        list(*connection);
}

void AccountSession::Private::failed(const sftp::ConnectFailure& failure)
{
    queue.setConnection(nullptr);
    Q_EMIT q.connectFailed(failure);
    endRefresh(failure.error);
    queue.connectionFailed(failure.error);
}

void AccountSession::Private::list(sftp::Connection& connection)
{
    const rap::HongKongTime now = clock();
    const bool trusted = allListed && now.utcMilliseconds() - allListed->utcMilliseconds() < trustInListingMilliseconds;
    const bool all = extent == Extent::All || !trusted;
    connection.list(account.baseFolder, all ? QSet<QString>() : memory.settled(now.date()));
}

void AccountSession::Private::listed(const rap::Listing& listing)
{
    link.progress();
    memory.take(listing);
    if (listing.settled.isEmpty())
        allListed = clock();
    index.apply(listing, clock());
}

void AccountSession::Private::endRefresh(const std::optional<rap::Error>& error)
{
    if (!refreshing)
        return;
    refreshing = false;
    refreshRun.finished = clock();
    refreshRun.error = error ? error->message : QString();
    record(refreshRun);
    if (error)
        Q_EMIT q.refreshFailed(*error);
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
            Q_EMIT q.filed(transfer);
        } else {
            queue.notCommitted(transfer.id);
            qCWarning(log).noquote() << "filed, but not in the ledger:" << transfer.path << written.error().detail;
        }
        watchIdle();
    });
}

void AccountSession::Private::watchIdle()
{
    if (queue.summary().isBusy() || uncommitted > 0)
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
    record(*fetchRun);
    fetchRun.reset();
}

void AccountSession::Private::record(const ledger::Run& run)
{
    // The log of past runs is a convenience: that it could not be written must not stop the reports.
    ledger.recordRun(run).then(&q, [](const rap::Result<qint64>& written) {
        if (!written)
            qCWarning(log).noquote() << "run not recorded:" << written.error().detail;
    });
}

AccountSession::AccountSession(account::Account account, account::ConfigFolder folder, ledger::Ledger& ledger,
                               rap::Clock clock, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, std::move(account), std::move(folder), ledger, std::move(clock)))
{
    d->wire();
    connect(&d->index, &ledger::ReportIndex::listingApplied, this, [this](int newReports) {
        if (!d->refreshing)
            return;
        d->endRefresh(std::nullopt);
        Q_EMIT refreshed(newReports);
    });
}

AccountSession::~AccountSession()
{
    // Nobody is to hear of transfers that go back to waiting now.
    const QSignalBlocker silence(d->queue);
    d->extras.drop();
    d->queue.setConnection(nullptr);
}

const account::Account& AccountSession::account() const
{
    return d->account;
}

ledger::ReportIndex& AccountSession::index()
{
    return d->index;
}

download::Queue& AccountSession::queue()
{
    return d->queue;
}

AccountSession::Link AccountSession::link() const
{
    switch (d->link.state()) {
    case RapLink::State::Down:
        return Link::Down;
    case RapLink::State::Connecting:
        return Link::Connecting;
    case RapLink::State::Up:
        break;
    }
    return Link::Up;
}

std::optional<sftp::Connected> AccountSession::connection() const
{
    return d->link.info();
}

bool AccountSession::isRefreshing() const
{
    return d->refreshing;
}

void AccountSession::start()
{
    d->index.load();
}

void AccountSession::refresh(Extent extent)
{
    if (d->refreshing)
        return;
    d->refreshing = true;
    d->extent = extent;
    d->idle.stop();
    d->refreshRun = {};
    d->refreshRun.account = d->account.name;
    d->refreshRun.kind = QStringLiteral("refresh");
    d->refreshRun.started = d->clock();
    Q_EMIT refreshStarted();
    if (sftp::Connection* connection = d->link.connection())
        d->list(*connection);
    else
        d->link.wantNow();
}

QList<download::TransferId> AccountSession::fetch(const QStringList& paths, const download::Destination& destination,
                                                  bool again)
{
    QList<ledger::Report> wanted;
    for (const QString& path : paths) {
        const ledger::Report* report = d->index.find(path);
        if (report != nullptr && (again || report->state() == ledger::State::New))
            wanted.append(*report);
    }
    if (wanted.isEmpty())
        return {};
    d->idle.stop();
    d->beginRun();
    return d->queue.add(wanted, destination, again);
}

download::Destination AccountSession::defaultDestination() const
{
    return {d->account.targetFolder, d->account.keepZip};
}

void AccountSession::setPassphrase(const QString& passphrase)
{
    d->link.setPassphrase(passphrase);
}

void AccountSession::setPatient(bool patient)
{
    d->link.setPatient(patient);
}

void AccountSession::disconnectFromRap()
{
    d->queue.pauseAll();
    d->drop();
}

} // namespace session
