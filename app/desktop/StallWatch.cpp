#include "StallWatch.h"

#include <QEvent>
#include <QLoggingCategory>
#include <QMetaEnum>
#include <chrono>
#include <ctime>

namespace desktop {

namespace {

Q_LOGGING_CATEGORY(log, "rapdesk.stalls")

constexpr qint64 stall = 20'000'000; // ns
constexpr auto pause = std::chrono::milliseconds(5);

double ms(qint64 ns)
{
    return double(ns) / 1e6;
}

qint64 workOfThread()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

} // namespace

StallWatch::StallWatch(int& argc, char** argv)
    : QApplication(argc, argv)
    , m_schedule(QStringLiteral("/proc/thread-self/schedstat"))
{
    // Without it there is no telling of missing processors.
    static_cast<void>(m_schedule.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
    m_clock.start();
    m_spent = spent();
    m_prober = std::jthread([this](const std::stop_token& stop) {
        for (; !stop.stop_requested(); std::this_thread::sleep_for(pause)) {
            qint64 nothing = -1;
            if (m_posted.compare_exchange_strong(nothing, m_clock.nsecsElapsed()))
                QMetaObject::invokeMethod(this, [this] { answer(); }, Qt::QueuedConnection);
        }
    });
}

StallWatch::~StallWatch()
{
    m_prober.request_stop();
    m_prober.join();
    qCWarning(log, "longest wait %s; %d of %d over 20 ms", qUtf8Printable(text(m_longest)), m_stalls, m_answers);
}

StallWatch::Spent StallWatch::spent()
{
    Spent spent{workOfThread(), 0};
    if (m_schedule.isOpen() && m_schedule.seek(0))
        spent.queued = m_schedule.readLine().split(' ').value(1).toLongLong();
    return spent;
}

bool StallWatch::notify(QObject* receiver, QEvent* event)
{
    if (m_depth > 0)
        return QApplication::notify(receiver, event);
    // Both may be gone afterwards.
    const QEvent::Type type = event->type();
    const char* const name = receiver->metaObject()->className();
    const qint64 from = m_clock.nsecsElapsed();
    const qint64 workBefore = workOfThread();
    ++m_depth;
    const bool taken = QApplication::notify(receiver, event);
    --m_depth;
    const qint64 took = m_clock.nsecsElapsed() - from;
    if (took > m_slowest) {
        m_slowest = took;
        m_slowestWork = workOfThread() - workBefore;
        m_slowestName = QLatin1String(name) + QLatin1Char(' ') +
                        QLatin1String(QMetaEnum::fromType<QEvent::Type>().valueToKey(type));
    }
    return taken;
}

void StallWatch::answer()
{
    const qint64 now = m_clock.nsecsElapsed();
    const Spent spentNow = spent();
    Wait wait{now, now - m_posted, {}};
    wait.spent.working = std::min(spentNow.working - m_spent.working, wait.length);
    wait.spent.queued = std::min(spentNow.queued - m_spent.queued, wait.length - wait.spent.working);
    m_spent = spentNow;
    if (m_answers++ == 0) { // no window was there to be blocked
        qCInfo(log, "the first event came after %.1f ms, %.1f at work", ms(wait.length), ms(wait.spent.working));
        wait.length = 0;
    }
    if (wait.length > m_longest.length)
        m_longest = wait;
    if (wait.length > stall) {
        ++m_stalls;
        qCWarning(log, "waited %s; slowest event %.1f ms, %.1f at work: %s", qUtf8Printable(text(wait)), ms(m_slowest),
                  ms(m_slowestWork), qUtf8Printable(m_slowestName));
        m_spent = spent(); // logging is not the program's work
    }
    m_slowest = 0;
    m_slowestName.clear();
    m_posted = -1;
}

QString StallWatch::text(const Wait& wait)
{
    return QString::asprintf("%.1f ms until %.0f ms, %.1f at work, %.1f without a processor", ms(wait.length),
                             ms(wait.at), ms(wait.spent.working), ms(wait.spent.queued));
}

} // namespace desktop
