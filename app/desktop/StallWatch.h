#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <atomic>
#include <thread>

namespace desktop {

/// For developers (RAPDESK_STALLS=1): how long the window's thread leaves an event waiting. A second thread posts an
/// event every few milliseconds; one that waited over 20 ms is logged with when that was, how much of it the thread
/// worked and how much it was ready but had no processor (Linux; the rest it slept), and the slowest event handled
/// meanwhile. The longest wait is logged at the end.
class StallWatch : public QApplication {
    Q_OBJECT
public:
    StallWatch(int& argc, char** argv);
    ~StallWatch() override;

    bool notify(QObject* receiver, QEvent* event) override;

private:
    /// Of the window's thread since it began, in ns.
    struct Spent {
        qint64 working = 0;
        qint64 queued = 0; ///< Ready, but no processor was free.
    };
    struct Wait {
        qint64 at = 0; ///< ns since the start.
        qint64 length = 0;
        Spent spent; ///< In the wait: at most, as it is counted from the answer before.
    };
    [[nodiscard]] Spent spent();
    void answer();
    static QString text(const Wait& wait);

    QElapsedTimer m_clock;
    QFile m_schedule;
    std::atomic<qint64> m_posted = -1; ///< In ns; -1 where no event is waiting.
    Spent m_spent;                     ///< At the last answer.
    Wait m_longest;
    qint64 m_slowest = 0; ///< Handling of one event since the last answer.
    qint64 m_slowestWork = 0;
    QString m_slowestName;
    int m_depth = 0;
    int m_answers = 0;
    int m_stalls = 0;
    std::jthread m_prober;
};

} // namespace desktop
