#include "session/AccountSession.h"

#include "rap/Retention.h"
#include "session/AccountSessionPrivate.h"

namespace session {

AccountSession::AccountSession(account::Account account, account::ConfigFolder folder, ledger::Ledger& ledger,
                               rap::Clock clock, const rap::HolidaysInUse& holidays, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, std::move(account), std::move(folder), ledger, std::move(clock), holidays))
{
    d->wire();
    d->wireTurn();
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

bool AccountSession::change(const account::Account& account)
{
    account::Account stays = account;
    stays.identity = d->account.identity;
    stays.keyRegistered = d->account.keyRegistered;
    stays.targetFolder = d->account.targetFolder;
    stays.keepZip = d->account.keepZip;
    stays.bytesPerSecond = d->account.bytesPerSecond;
    stays.connections = d->account.connections;
    if (stays != d->account)
        return false;
    d->account = account;
    d->link.setLimit(account.bytesPerSecond.value_or(0));
    d->extras.allow(d->mostConnections(), account.bytesPerSecond.value_or(0));
    return true;
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

const profile::ProfileSet& AccountSession::profiles() const
{
    return d->profiles;
}

const std::optional<rap::Error>& AccountSession::profilesFault() const
{
    return d->profilesFault;
}

void AccountSession::readProfiles()
{
    d->readProfiles();
}

rap::Result<ProfilesSaved> AccountSession::setProfiles(const profile::ProfileSet& set, const ProfilesBasis& basedOn)
{
    return d->store.save(set, basedOn).map([&](ProfilesSaved end) {
        if (end == ProfilesSaved::Saved)
            d->takeProfiles(set);
        else
            d->readProfiles();
        return end;
    });
}

rap::Result<void> AccountSession::setProfilesInstead(const profile::ProfileSet& set)
{
    return d->store.saveInstead(set).map([&] { d->takeProfiles(set); });
}

rap::Result<void>
AccountSession::changeDecisions(const std::function<void(QList<profile::LearnedDecision>& kept)>& edit)
{
    const auto kept = d->store.change([&](profile::ProfileSet& set) { edit(set.decisions); });
    if (kept)
        d->takeProfiles(kept);
    else
        d->readProfiles();
    return kept.map([](const profile::ProfileSet&) {});
}

profile::CompiledProfiles& AccountSession::choice()
{
    return d->choice;
}

rap::Result<download::Destinations> AccountSession::destinations() const
{
    if (d->profilesFault)
        return tl::unexpected(*d->profilesFault);
    return [its = d.get()](const ledger::Report& report) { return its->destinationOf(report); };
}

Distribution& AccountSession::distribution()
{
    return d->distribution;
}

void AccountSession::start()
{
    d->readProfiles();
    d->index.load(rap::retentionWindow(d->clock().date()).last());
}

bool AccountSession::isWaiting() const
{
    return d->turn.isWanted() && !d->turn.isOurs() && d->turn.other();
}

bool AccountSession::isLookingAtDisk() const
{
    return d->disk.isLooking();
}

std::optional<rap::Error> AccountSession::awayDrive() const
{
    return d->disk.away();
}

bool AccountSession::isDiskSilent() const
{
    return d->disk.isSilent();
}

void AccountSession::watchOthers()
{
    d->turn.watch();
}

void AccountSession::stopWaiting()
{
    if (!isWaiting())
        return;
    const Retriever other = *d->turn.other();
    d->turn.release();
    d->queue.hold();
    if (d->queue.summary().waiting > 0)
        d->queue.pauseAll();
    d->endRefresh(retrievedBy(other));
}

void AccountSession::refresh(Extent extent, Purpose purpose)
{
    if (d->refreshing)
        return;
    d->refreshing = true;
    d->opening.forgetRefresh();
    d->extent = extent;
    d->purpose = purpose;
    d->idle.stop();
    d->refreshRun = {};
    d->refreshRun.account = d->account.name;
    d->refreshRun.kind = QStringLiteral("refresh");
    if (purpose == Purpose::Retrieve)
        d->refreshRun.why = retrieveWord;
    d->refreshRun.started = d->clock();
    Q_EMIT refreshStarted();
    d->readProfiles(); // another program may have changed them
    if (purpose == Purpose::Retrieve && d->profilesFault) {
        d->endRefresh(*d->profilesFault);
        return;
    }
    if (purpose == Purpose::Retrieve)
        d->distribution.look();
    d->refreshLook = d->disk.look(); // what was filed may have been moved, changed or deleted since; or be there again
    d->list();
}

void AccountSession::lookForFiled(std::function<bool(const rap::Folder&)> where)
{
    if (where)
        d->disk.look(std::move(where));
    else
        d->disk.look();
}

QList<download::TransferId> AccountSession::fetch(const QStringList& paths, const download::Destinations& destinations,
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
    d->opening.forgetRefresh();
    d->beginRun();
    return d->queue.add(wanted, destinations, again);
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
    d->opening.setPatient(patient);
    d->link.setPatient(patient);
}

bool AccountSession::isIdle() const
{
    return d->isIdle();
}

std::optional<rap::HongKongTime> AccountSession::awaitedOpening() const
{
    return d->opening.time();
}

void AccountSession::tick()
{
    d->opening.tick();
}

void AccountSession::disconnectFromRap()
{
    d->queue.pauseAll();
    d->drop();
}

} // namespace session
