#include "sftp/Reader.h"

#include "rap/WireText.h"
#include "sftp/Faults.h"
#include "sftp/Log.h"

#include <algorithm>
#include <utility>

namespace sftp {

namespace {

constexpr std::chrono::milliseconds refillInterval{20};

rap::Error unexpectedAnswer(const char* request)
{
    return protocolFault(QStringLiteral("answer to %1 is of another type").arg(QLatin1String(request)));
}

} // namespace

Reader::Reader(QObject* parent)
    : QObject(parent)
    , m_planner(m_policy)
    , m_refill(this)
{
    m_clock.start();
    m_refill.setSingleShot(true);
    m_refill.setInterval(refillInterval);
    connect(&m_refill, &QTimer::timeout, this, &Reader::work);
}

Reader::~Reader() = default;

void Reader::start(Channel& channel, const QString& server)
{
    Q_ASSERT(channel.thread() == thread());
    m_channel = &channel;
    m_server = server;
    connect(m_channel, &Channel::turnEnded, this, &Reader::work);
    work();
}

void Reader::read(const QList<ReadJob>& jobs, const std::shared_ptr<BlockSink>& sink)
{
    for (const ReadJob& job : jobs) {
        if (m_over) {
            sink->failed(job.id, *m_over);
        } else if (m_byId.contains(job.id)) {
            qCWarning(log) << "file" << job.id << "is being read already";
        } else if (job.offset < 0 || (job.size && job.offset > *job.size)) {
            sink->failed(job.id, remoteChanged(job.path, QStringLiteral("to be resumed at %1, listed size %2")
                                                             .arg(QString::number(job.offset),
                                                                  QString::number(job.size.value_or(-1)))));
        } else {
            const File file = ++m_lastFile;
            m_files.insert(file, Entry{job, sink, {}, {}});
            m_byId.insert(job.id, file);
            m_planner.add(file, job.size, job.offset, job.proof != Proof::Contents);
        }
    }
    work();
}

void Reader::reorder(const QList<quint64>& ids)
{
    QList<File> files;
    for (const quint64 id : ids)
        if (const File file = m_byId.value(id))
            files.append(file);
    m_planner.reorder(files);
}

void Reader::cancel(const QList<quint64>& ids)
{
    for (const quint64 id : ids)
        if (const File file = m_byId.value(id))
            giveUp(file, cancelled());
    work();
}

void Reader::withdraw(const QList<quint64>& ids)
{
    for (const quint64 id : ids)
        if (const File file = m_byId.value(id); m_planner.isWaiting(file))
            giveUp(file, cancelled());
    work();
}

void Reader::consumed(const QHash<quint64, qint64>& bytesOf)
{
    for (auto it = bytesOf.begin(); it != bytesOf.end(); ++it)
        m_planner.consumed(m_byId.value(it.key()), it.value());
    work();
}

void Reader::drawOn(const std::shared_ptr<ByteBudget>& budget)
{
    if (budget)
        m_policy.drawOn(budget);
}

void Reader::know(const ServerHabits& habits)
{
    m_policy.know(habits);
    m_planner.knowHandles(habits.handles);
}

void Reader::announced(const wire::Limits& limits)
{
    m_policy.announced(limits.read, limits.handles);
    work();
}

ServerHabits Reader::habits() const
{
    return {m_policy.shownReadSize(), m_planner.shownHandles(), m_policy.isOneAtATime()};
}

void Reader::failAll(const rap::Error& error)
{
    if (m_over)
        return;
    m_over = error;
    QList<File> files = m_files.keys();
    std::sort(files.begin(), files.end());
    for (const File file : files)
        fail(m_files[file], error);
    m_files.clear();
    for (Entry& entry : m_looking)
        fail(entry, error);
    m_looking.clear();
}

void Reader::work()
{
    // A sink may ask for more from within.
    if (!m_channel || m_over || m_working)
        return;
    m_working = true;
    m_policy.budget().refill(std::chrono::steady_clock::now().time_since_epoch());
    while (const auto request = m_planner.next())
        std::visit([this](const auto& one) { send(one); }, *request);
    m_working = false;
    if (!m_policy.mayAsk() && !m_planner.isIdle())
        m_refill.start();
}

void Reader::send(const ReadPlanner::Open& request)
{
    const File file = request.file;
    m_channel->open(rap::toWire(m_files[file].job.path),
                    [this, file, closedThen = m_channel->handlesClosed()](const wire::Body& body) {
                        openAnswered(file, closedThen, body);
                    });
}

void Reader::send(const ReadPlanner::Read& request)
{
    const std::chrono::nanoseconds sent(m_clock.nsecsElapsed());
    const qint64 inFlight = m_planner.inFlight();
    m_policy.budget().spend(request.length);
    m_channel->read(m_files[request.file].handle, static_cast<quint64>(request.offset), request.length,
                    [this, request, sent, inFlight](const wire::Body& body) {
                        if (const auto* data = std::get_if<wire::Data>(&body)) {
                            const auto size = m_files.constFind(request.file)->job.size;
                            const auto got = static_cast<quint32>(data->bytes.size());
                            const std::chrono::nanoseconds now(m_clock.nsecsElapsed());
                            m_policy.learn({request.length, got,
                                            size && request.offset + static_cast<qint64>(got) >= *size, now - sent, now,
                                            inFlight});
                        }
                        readAnswered(request, body);
                    });
}

void Reader::send(const ReadPlanner::Close& request)
{
    const Entry entry = m_files.take(request.file);
    m_channel->close(entry.handle);
    if (entry.sink)
        lookAgain(request.file, entry);
}

// Behind the CLOSE, in one go with it: some servers give a file out once, and mind what is asked while it is open.
void Reader::lookAgain(File file, const Entry& entry)
{
    m_looking.insert(file, entry);
    m_channel->stat(rap::toWire(entry.job.path), [this, file](const wire::Body& body) { lookedAgain(file, body); });
}

void Reader::lookedAgain(File file, const wire::Body& body)
{
    if (!m_looking.contains(file))
        return;
    Entry entry = m_looking.take(file);
    const auto* attrs = std::get_if<wire::Attrs>(&body);
    const auto* status = std::get_if<wire::Status>(&body);
    if (!attrs && (!status || status->code == wire::Ok)) {
        m_looking.insert(file, entry);
        m_channel->breakOff(unexpectedAnswer("STAT"));
        return;
    }
    const auto& job = entry.job;
    const bool otherSize = attrs && attrs->size && *attrs->size != static_cast<quint64>(entry.length);
    // Another server than the one that listed it has a time of its own; but of what was not read here, only an equal
    // time says that it is of the same file.
    const bool comparable = job.server.isEmpty() || job.server == m_server || job.offset > 0;
    const bool otherTime = comparable && attrs && attrs->modified && job.modified && *attrs->modified != *job.modified;
    if (otherSize || otherTime) {
        const auto number = [](const auto& known) { return QString::number(known ? qint64(*known) : -1); };
        fail(entry, changedMeanwhile(job.path, QStringLiteral("read %1 bytes of %2, then %3 bytes of %4")
                                                   .arg(QString::number(entry.length), number(job.modified),
                                                        number(attrs->size), number(attrs->modified))));
        return;
    }
    if (!attrs || !attrs->size)
        entry.sink->unproven(job.id);
    finish(entry);
}

void Reader::openAnswered(File file, int closedThen, const wire::Body& body)
{
    Entry& entry = m_files[file];
    if (const auto* handle = std::get_if<wire::Handle>(&body)) {
        entry.handle = handle->handle;
        const auto arrival = m_planner.opened(file, m_channel->openHandles() - 1);
        if (entry.sink)
            entry.sink->opened(entry.job.id);
        settle(file, arrival);
        return;
    }
    const auto* status = std::get_if<wire::Status>(&body);
    if (!status || status->code == wire::Ok) {
        m_channel->breakOff(unexpectedAnswer("OPEN"));
        return;
    }
    const bool mayBeTooMany = status->code != wire::NoSuchFile && status->code != wire::PermissionDenied;
    const int others = m_channel->openHandlesThen(closedThen);
    if (m_planner.openRefused(file, others, mayBeTooMany)) {
        qCInfo(log) << "a handle was refused with" << others << "open";
        return;
    }
    fail(entry, remoteFault(*status, entry.job.path));
    m_files.remove(file);
}

void Reader::readAnswered(const ReadPlanner::Read& request, const wire::Body& body)
{
    const File file = request.file;
    Entry& entry = m_files[file];
    if (const auto* data = std::get_if<wire::Data>(&body)) {
        const auto arrival = m_planner.arrived(request, data->bytes.size());
        if (arrival.fit == ReadPlanner::Fit::Fits)
            entry.held.insert(request.offset, data->bytes.toByteArray());
        settle(file, arrival);
        return;
    }
    const auto* status = std::get_if<wire::Status>(&body);
    if (!status || status->code == wire::Ok) {
        m_channel->breakOff(unexpectedAnswer("READ"));
    } else if (status->code == wire::EndOfFile) {
        settle(file, m_planner.ended(request));
    } else {
        m_planner.readRefused(request);
        if (entry.sink)
            giveUp(file, remoteFault(*status, entry.job.path));
    }
}

void Reader::settle(File file, const ReadPlanner::Arrival& arrival)
{
    Entry& entry = m_files[file];
    switch (arrival.fit) {
    case ReadPlanner::Fit::Ignored:
        break;
    case ReadPlanner::Fit::Misfit:
        m_channel->breakOff(
            protocolFault(QStringLiteral("%1: answer of a length that was not asked for").arg(entry.job.path)));
        break;
    case ReadPlanner::Fit::TooShort:
        giveUp(file, remoteChanged(entry.job.path, QStringLiteral("it ends before the listed %1 bytes, after %2")
                                                       .arg(QString::number(entry.job.size.value_or(0)),
                                                            QString::number(arrival.contiguous))));
        break;
    case ReadPlanner::Fit::TooLong:
        giveUp(file,
               remoteChanged(entry.job.path,
                             QStringLiteral("it goes on behind the listed %1 bytes").arg(entry.job.size.value_or(0))));
        break;
    case ReadPlanner::Fit::Fits:
        deliver(entry, arrival.contiguous);
        entry.length = arrival.contiguous;
        if (arrival.complete && entry.job.proof != Proof::SecondLook)
            finish(entry);
        break;
    }
}

void Reader::deliver(Entry& entry, qint64 upTo)
{
    while (!entry.held.isEmpty() && entry.held.firstKey() < upTo) {
        QByteArray block = entry.held.take(entry.held.firstKey());
        if (entry.sink)
            entry.sink->block(entry.job.id, std::move(block));
    }
}

void Reader::finish(Entry& entry)
{
    const auto sink = std::exchange(entry.sink, nullptr);
    m_byId.remove(entry.job.id);
    if (sink)
        sink->finished(entry.job.id);
}

void Reader::fail(Entry& entry, const rap::Error& error)
{
    entry.held.clear();
    const auto sink = std::exchange(entry.sink, nullptr);
    if (!sink)
        return;
    m_byId.remove(entry.job.id);
    sink->failed(entry.job.id, error);
}

void Reader::giveUp(File file, const rap::Error& error)
{
    if (m_looking.contains(file)) {
        Entry entry = m_looking.take(file);
        fail(entry, error);
        return;
    }
    fail(m_files[file], error);
    if (m_planner.drop(file))
        m_files.remove(file);
}

} // namespace sftp
