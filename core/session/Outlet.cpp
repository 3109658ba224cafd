#include "session/Outlet.h"

#include "filing/CopyManifest.h"
#include "filing/Faults.h"
#include "filing/LocalFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QtConcurrent>
#include <algorithm>
#include <limits>

namespace session {

namespace {

constexpr int endPatience = 500;       // ms
constexpr qsizetype mostTogether = 16; ///< Reports that get into the manifest in one go.
constexpr qint64 bytesTogether = 32 * 1024 * 1024;

struct Task {
    QList<Outlet::Order> orders;
    QString root;
    QString volume; ///< In an earlier run.
    QString mark;
    rap::HongKongTime begun;
};

/// What the thread does, from the first order to the last.
class Round {
public:
    Round(QPromise<Outlet::Batch>& promise, const Task& task)
        : m_promise(promise)
        , m_task(task)
        , m_manifest(task.root, task.mark)
    {
        m_clock.start();
        m_promise.setProgressRange(0, std::numeric_limits<int>::max());
    }

    void run()
    {
        m_batch.away = filing::awayDestination(m_task.root, m_task.volume);
        if (!m_batch.away)
            m_volume = filing::volumeOf(m_task.root);
        for (qsizetype i = 0; i < m_task.orders.size() && !m_batch.away && goesOn(); ++i)
            copy(i);
        give();
    }

private:
    /// Tells also that it is alive.
    bool goesOn()
    {
        m_promise.setProgressValue(++m_pieces);
        return !m_promise.isCanceled();
    }

    void copy(qsizetype number)
    {
        if ((m_batch.away = gone()))
            return;
        const Outlet::Order& order = m_task.orders.at(number);
        auto copied = filing::copyReport(order.copy, [this] { return goesOn(); });
        if (!copied && copied.error().kind == rap::ErrorKind::Cancelled)
            return;
        if (!copied && (m_batch.away = whyAway(copied.error())))
            return;
        if (copied)
            for (const filing::CopiedFile& file : copied->files)
                m_bytes += file.size;
        m_batch.ended += {number, std::move(copied), m_task.begun.plusMilliseconds(m_clock.elapsed())};
        if (m_batch.ended.size() >= mostTogether || m_bytes >= bytesTogether)
            give();
    }

    [[nodiscard]] std::optional<rap::Error> gone() const
    {
        if (QFileInfo(m_task.root).isDir() && filing::volumeOf(m_task.root) == m_volume)
            return std::nullopt;
        return filing::destinationGone(m_task.root, QStringLiteral("was there in this run"));
    }

    /// Where it is not one report's fault: the others need not be tried.
    [[nodiscard]] std::optional<rap::Error> whyAway(const rap::Error& error) const
    {
        if (const auto away = gone())
            return away;
        if (error.kind == rap::ErrorKind::DiskFull)
            return filing::noRoom(m_task.root, error.detail);
        const auto proved = filing::proveWritable(m_task.root);
        return proved ? std::nullopt : std::optional(proved.error());
    }

    void give()
    {
        if (const auto listed = list(); !listed) {
            if (!m_batch.away)
                m_batch.away = whyAway(listed.error());
            for (Outlet::Batch::Ended& ended : m_batch.ended)
                if (ended.copied)
                    ended.copied = tl::unexpected(listed.error());
        }
        m_batch.volume = m_batch.away ? QString() : m_volume;
        const auto away = m_batch.away;
        m_promise.addResult(std::exchange(m_batch, {}));
        m_batch.away = away;
        m_bytes = 0;
    }

    [[nodiscard]] rap::Result<void> list() const
    {
        QList<filing::CopyManifest::Line> lines;
        for (const Outlet::Batch::Ended& ended : m_batch.ended) {
            if (!ended.copied)
                continue;
            const QString note = ended.copied->taken.isEmpty()
                                     ? QString()
                                     : QStringLiteral("another file has the name '%1'").arg(ended.copied->taken);
            for (const filing::CopiedFile& file : ended.copied->files)
                lines += {m_task.orders.at(ended.order).report, file, ended.at, note};
        }
        return lines.isEmpty() ? rap::Result<void>() : m_manifest.append(lines);
    }

    QPromise<Outlet::Batch>& m_promise;
    const Task& m_task;
    filing::CopyManifest m_manifest;
    QElapsedTimer m_clock;
    QString m_volume;
    Outlet::Batch m_batch;
    qint64 m_bytes = 0;
    int m_pieces = 0;
};

void copyAll(QPromise<Outlet::Batch>& promise, const Task& task)
{
    Round(promise, task).run();
}

} // namespace

Outlet::Outlet(QString root, QString volume, QString mark, rap::Clock clock, std::chrono::milliseconds patience,
               QObject* parent)
    : QObject(parent)
    , m_root(std::move(root))
    , m_volume(std::move(volume))
    , m_mark(std::move(mark))
    , m_clock(std::move(clock))
    , m_pool(new QThreadPool)
{
    m_pool->setMaxThreadCount(1);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_silent = true;
        Q_EMIT rested();
    });
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, [this] {
        m_silent = false;
        m_patience.start();
    });
    connect(&m_watcher, &QFutureWatcherBase::resultReadyAt, this,
            [this](int number) { takeBatch(m_watcher.resultAt(number)); });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &Outlet::endRound);
}

Outlet::~Outlet()
{
    m_watcher.disconnect(this);
    m_watcher.cancel();
    if (m_pool->waitForDone(endPatience))
        delete m_pool;
}

bool Outlet::isUnderWay(const Order& order) const
{
    for (qsizetype i = 0; i < m_round.size(); ++i)
        if (!m_ended.contains(i) && m_round.at(i).isSame(order))
            return true;
    return false;
}

void Outlet::take(const Order& order)
{
    const auto same = [&](const Order& other) { return other.isSame(order); };
    if (isUnderWay(order) || std::any_of(m_waiting.begin(), m_waiting.end(), same))
        return;
    m_waiting += order;
    if (!m_away && !m_stopped)
        begin();
}

void Outlet::takeAll(const QList<Order>& orders)
{
    m_stopped = false;
    m_away.reset();
    m_failed.clear();
    m_copied = 0;
    m_waiting = orders;
    m_waiting.removeIf([this](const Order& order) { return isUnderWay(order); });
    begin();
}

void Outlet::stop()
{
    m_stopped = true;
    m_watcher.cancel();
}

std::optional<rap::Error> Outlet::fault() const
{
    if (m_silent)
        return filing::destinationSilent(m_root);
    if (m_away)
        return m_away;
    return m_failed.isEmpty() ? std::nullopt : std::optional(m_failed.first().error);
}

void Outlet::begin()
{
    if (m_atWork)
        return;
    if (m_waiting.isEmpty()) {
        Q_EMIT rested();
        return;
    }
    m_atWork = true;
    m_round = std::exchange(m_waiting, {});
    m_patience.start();
    m_watcher.setFuture(QtConcurrent::run(m_pool, copyAll, Task{m_round, m_root, m_volume, m_mark, m_clock()}));
}

void Outlet::takeBatch(const Batch& batch)
{
    if (!batch.volume.isEmpty() && batch.volume != m_volume) {
        m_volume = batch.volume;
        Q_EMIT volumeFound(m_volume);
    }
    m_away = batch.away;
    for (const Batch::Ended& ended : batch.ended) {
        const Order& order = m_round.at(ended.order);
        m_ended += ended.order;
        if (ended.copied) {
            ++m_copied;
            Q_EMIT copied(order, *ended.copied, ended.at);
        } else {
            m_failed += {order, ended.copied.error()};
        }
    }
}

void Outlet::endRound()
{
    m_patience.stop();
    m_silent = false;
    m_atWork = false;
    QList<Order> left;
    for (qsizetype i = 0; i < m_round.size(); ++i)
        if (!m_ended.contains(i))
            left += m_round.at(i);
    m_round.clear();
    m_ended.clear();
    m_waiting = left + m_waiting;
    if (m_away || m_stopped)
        Q_EMIT rested();
    else
        begin();
}

} // namespace session
