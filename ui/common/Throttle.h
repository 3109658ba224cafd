#pragma once

#include <QTimer>
#include <functional>

namespace ui {

/// Gathers calls: the work is done once, at most every `interval` milliseconds.
class Throttle : public QObject {
    Q_OBJECT
public:
    Throttle(int interval, std::function<void()> work, QObject* parent = nullptr)
        : QObject(parent)
        , m_work(std::move(work))
    {
        m_timer.setSingleShot(true);
        m_timer.setInterval(interval);
        connect(&m_timer, &QTimer::timeout, this, [this] { m_work(); });
    }

    void call()
    {
        if (!m_timer.isActive())
            m_timer.start();
    }

    /// Does now what is waiting.
    void flush()
    {
        if (!m_timer.isActive())
            return;
        m_timer.stop();
        m_work();
    }

    void forget() { m_timer.stop(); }
    [[nodiscard]] bool isWaiting() const { return m_timer.isActive(); }

private:
    QTimer m_timer;
    std::function<void()> m_work;
};

} // namespace ui
