#include "StallWatch.h"

#include <QEvent>
#include <QLoggingCategory>
#include <QMetaEnum>
#include <chrono>

namespace desktop {

namespace {

Q_LOGGING_CATEGORY(log, "rapdesk.stalls")

constexpr qint64 stall = 20'000'000; // ns
constexpr auto pause = std::chrono::milliseconds(5);

double ms(qint64 ns)
{
    return double(ns) / 1e6;
}

} // namespace

StallWatch::StallWatch(int& argc, char** argv)
    : QApplication(argc, argv)
{
    m_clock.start();
    m_prober = std::jthread([this](const std::stop_token& stop) {
        for (; !stop.stop_requested(); std::this_thread::sleep_for(pause)) {
            qint64 nothing = -1;
            if (m_posted.compare_exchange_strong(nothing, m_clock.nsecsElapsed()))
                QMetaObject::invokeMethod(
                    this, [this] { answer(); }, Qt::QueuedConnection);
        }
    });
}

StallWatch::~StallWatch()
{
    m_prober.request_stop();
    m_prober.join();
    qCWarning(log, "longest wait %.1f ms; %d of %d over 20 ms", ms(m_longest), m_stalls, m_answers);
}

bool StallWatch::notify(QObject* receiver, QEvent* event)
{
    if (m_depth > 0)
        return QApplication::notify(receiver, event);
    // Both may be gone afterwards.
    const QEvent::Type type = event->type();
    const char* const name = receiver->metaObject()->className();
    const qint64 from = m_clock.nsecsElapsed();
    ++m_depth;
    const bool taken = QApplication::notify(receiver, event);
    --m_depth;
    const qint64 took = m_clock.nsecsElapsed() - from;
    if (took > m_slowest) {
        m_slowest = took;
        m_slowestName = QLatin1String(name) + QLatin1Char(' ') +
                        QLatin1String(QMetaEnum::fromType<QEvent::Type>().valueToKey(type));
    }
    return taken;
}

void StallWatch::answer()
{
    const qint64 waited = m_clock.nsecsElapsed() - m_posted;
    ++m_answers;
    m_longest = std::max(m_longest, waited);
    if (waited > stall) {
        ++m_stalls;
        qCWarning(log, "waited %.1f ms; slowest event %.1f ms: %s", ms(waited), ms(m_slowest),
                  qUtf8Printable(m_slowestName));
    }
    m_slowest = 0;
    m_slowestName.clear();
    m_posted = -1;
}

} // namespace desktop
