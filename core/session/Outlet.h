#pragma once

#include "filing/Copying.h"
#include "rap/Error.h"
#include "rap/Time.h"

#include <QFutureWatcher>
#include <QObject>
#include <QSet>
#include <QThreadPool>
#include <QTimer>
#include <chrono>
#include <optional>

namespace session {

/// What is to be copied below one root, and what becomes of it: one copy at a time, on a thread of its own, so that
/// nobody waits for it. A destination that is away keeps what waits for it until takeAll(). Lives on its maker's
/// thread.
class Outlet : public QObject {
    Q_OBJECT
public:
    struct Order {
        QString report;    ///< Remote path.
        QByteArray sha256; ///< Of the file as RAP gave it: which version.
        QString path;      ///< The destination's path template, as text.
        filing::CopyOrder copy;

        [[nodiscard]] bool isSame(const Order& other) const
        {
            return report == other.report && sha256 == other.sha256 && path == other.path;
        }
    };
    /// What a round of copying gives from time to time.
    struct Batch {
        struct Ended {
            qsizetype order = 0;
            rap::Result<filing::Copied> copied;
            rap::HongKongTime at;
        };
        QList<Ended> ended; ///< In the manifest, where they are copied.
        QString volume;     ///< Where the root is (filing::volumeOf()); empty where it is away.
        std::optional<rap::Error> away;
    };

    /// `volume`: where the root was in an earlier run, empty where that is not known. `mark`: of the manifest
    /// (filing::CopyManifest). `patience`: with a destination of which nothing is heard.
    Outlet(QString root, QString volume, QString mark, rap::Clock clock, std::chrono::milliseconds patience,
           QObject* parent);
    ~Outlet() override; ///< Does not wait for a disk that does not answer: that keeps a thread, not the program.

    void take(const Order& order); ///< Copied as soon as may be; where the destination is away it waits.
    /// From now on these wait and no others, and the destination is tried again. copies() counts from here.
    void takeAll(const QList<Order>& orders);
    void stop(); ///< What is not copied yet waits for the next takeAll().

    [[nodiscard]] const QString& root() const { return m_root; }
    [[nodiscard]] bool isAtWork() const { return m_atWork && !m_silent; }
    [[nodiscard]] int copies() const { return m_copied; }
    [[nodiscard]] int waiting() const
    {
        return int(m_waiting.size() + m_round.size() - m_ended.size() + m_failed.size());
    }
    /// Why what waits is not copied; empty while nothing stands in the way.
    [[nodiscard]] std::optional<rap::Error> fault() const;

Q_SIGNALS:
    void copied(const session::Outlet::Order& order, const filing::Copied& copied, rap::HongKongTime at);
    void volumeFound(const QString& volume);
    void rested(); ///< Nothing more is done for now: all is copied, or what is not cannot be.

private:
    struct Failed {
        Order order;
        rap::Error error;
    };
    [[nodiscard]] bool isUnderWay(const Order& order) const;
    void begin();
    void takeBatch(const Batch& batch);
    void endRound();

    QString m_root;
    QString m_volume;
    QString m_mark;
    rap::Clock m_clock;
    QThreadPool* m_pool;
    QFutureWatcher<Batch> m_watcher;
    QTimer m_patience;
    QList<Order> m_waiting;
    QList<Order> m_round;    ///< Under way; those that have ended are taken out at its end.
    QSet<qsizetype> m_ended; ///< Of these.
    QList<Failed> m_failed;  ///< For a reason of their own, in this run.
    std::optional<rap::Error> m_away;
    int m_copied = 0;
    bool m_atWork = false;
    bool m_silent = false;
    bool m_stopped = false;
};

} // namespace session
