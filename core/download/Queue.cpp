#include "download/Queue.h"

#include "download/QueuePrivate.h"
#include "filing/Faults.h"

namespace download {

Queue::Queue(rap::Clock clock, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, std::move(clock)))
{
}

Queue::~Queue() = default;

void Queue::setOpenedOnce(bool once)
{
    d->state.setOpenedOnce(once);
}

void Queue::know(const QString& root, const QString& volume)
{
    d->writer.know(root, volume);
}

void Queue::setNamer(Namer namer)
{
    d->namer = std::move(namer);
    d->state.setNaming(true);
}

QList<TransferId> Queue::add(const QList<ledger::Report>& reports, const Destinations& destinations, bool again)
{
    d->asked = false;
    QList<TransferId> ids = d->state.add(reports, destinations, again);
    d->changed();
    return ids;
}

void Queue::hold()
{
    d->held = true;
    d->toldHeld = false;
    d->schedule();
}

void Queue::begin()
{
    d->held = false;
    d->asked = false;
    d->schedule();
}

void Queue::leaveOut(const std::function<bool(const QString&)>& isHere)
{
    d->state.leaveOut(isHere);
    d->changed();
}

void Queue::pause(const QList<TransferId>& ids)
{
    d->state.pause(ids);
    d->changed();
}

void Queue::resume(const QList<TransferId>& ids)
{
    d->asked = false;
    d->state.resume(ids);
    d->changed();
}

void Queue::cancel(const QList<TransferId>& ids)
{
    d->state.cancel(ids);
    for (const TransferId id : ids)
        if (const auto* item = d->state.find(id); item && item->cancelled)
            d->pool.cancel(item->work);
    d->changed();
}

void Queue::retry(const QList<TransferId>& ids)
{
    d->asked = false;
    d->state.retry(ids);
    d->changed();
}

void Queue::moveUp(const QList<TransferId>& ids)
{
    d->state.moveUp(ids);
    d->reorder();
}

void Queue::moveToFront(const QList<TransferId>& ids)
{
    d->state.moveToFront(ids);
    d->reorder();
}

void Queue::pauseAll()
{
    d->state.pauseAll();
    d->changed();
}

void Queue::resumeAll()
{
    resume(d->state.inState({TransferState::Paused}));
}

void Queue::retryFailed()
{
    retry(d->state.inState({TransferState::Failed, TransferState::NeedsAttention}));
}

void Queue::clearDone()
{
    d->state.clear(false);
    d->changed();
}

void Queue::clearEnded()
{
    d->state.clear(true);
    d->changed();
}

bool Queue::isPaused() const
{
    return d->state.isPaused();
}

void Queue::setConnection(sftp::Connection* connection, const QString& server)
{
    if (const auto* const lane = d->lane(Private::first); (lane ? lane->connection : nullptr) == connection)
        return;
    d->close(Private::first, filing::connectionGone());
    if (connection)
        d->open(Private::first, *connection, server);
}

void Queue::setSource(std::shared_ptr<BlockSource> source)
{
    d->close(Private::first, filing::connectionGone());
    if (source)
        d->open(Private::first, std::move(source));
}

void Queue::setShared(bool shared)
{
    d->shared = shared;
    d->schedule();
}

void Queue::addConnection(sftp::Connection& connection, const QString& server)
{
    d->open(++d->lastLane, connection, server);
}

void Queue::addSource(std::shared_ptr<BlockSource> source)
{
    d->open(++d->lastLane, std::move(source));
}

void Queue::removeConnection(const sftp::Connection& connection)
{
    if (const auto* const lane = d->laneOf(&connection))
        d->close(lane->number, filing::connectionGone());
}

bool Queue::isReadingFrom(const sftp::Connection& connection) const
{
    const auto* const lane = d->laneOf(&connection);
    return lane && d->state.has(lane->number);
}

void Queue::committed(TransferId id)
{
    if (auto part = d->uncommitted.take(id))
        d->writer.remove(std::move(part));
    d->schedule();
}

void Queue::notCommitted(TransferId id)
{
    d->uncommitted.remove(id);
    d->schedule();
}

void Queue::stopAll(const rap::Error& error)
{
    d->state.stopAll(error);
    d->changed();
}

void Queue::lookAgain()
{
    d->lookAgain();
}

void Queue::connectionFailed(const rap::Error& error)
{
    d->asked = false;
    d->state.noSource(error);
    d->changed();
}

QList<Transfer> Queue::transfers() const
{
    QList<Transfer> transfers;
    for (const TransferId id : d->state.order())
        transfers += d->state.find(id)->transfer;
    return transfers;
}

std::optional<Transfer> Queue::transfer(TransferId id) const
{
    const QueueState::Item* item = d->state.find(id);
    return item ? std::optional(item->transfer) : std::nullopt;
}

QueueSummary Queue::summary() const
{
    return d->summary();
}

} // namespace download
