#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <atomic>
#include <thread>

namespace desktop {

/// For developers (RAPDESK_STALLS=1): how long the window's thread leaves an event waiting. A second thread posts an
/// event every few milliseconds; one that waited over 20 ms is logged with the slowest event handled meanwhile, and the
/// longest wait is logged at the end.
class StallWatch : public QApplication {
    Q_OBJECT
public:
    StallWatch(int& argc, char** argv);
    ~StallWatch() override;

    bool notify(QObject* receiver, QEvent* event) override;

private:
    void answer();

    QElapsedTimer m_clock;
    std::atomic<qint64> m_posted = -1; ///< In ns; -1 where no event is waiting.
    qint64 m_longest = 0;
    qint64 m_slowest = 0; ///< Handling of one event since the last answer.
    QString m_slowestName;
    int m_depth = 0;
    int m_answers = 0;
    int m_stalls = 0;
    std::jthread m_prober;
};

} // namespace desktop
