#pragma once

#include "rap/Error.h"
#include "rap/HolidaysInUse.h"
#include "rap/Time.h"

#include <QObject>
#include <optional>

namespace download {
class Queue;
}

namespace session {

class RapLink;

/// Has a queue's connection made when it needs one, but for while RAP is closed: after an attempt that failed then, the
/// queue waits for RAP to open, until that comes, a connection is up nevertheless, or nothing waits any more. From the
/// opening on attempts go on until one succeeds: a server that is late is not one that is out of order. Only where
/// somebody has patience. Lives on its maker's thread; link and queue must outlive it.
class Opening : public QObject {
    Q_OBJECT
public:
    Opening(RapLink& link, download::Queue& queue, rap::Clock clock, rap::HolidaysInUse holidays);

    void setPatient(bool patient) { m_patient = patient; }
    [[nodiscard]] bool isAwaited() const { return m_stage == Stage::Awaited; }
    [[nodiscard]] std::optional<rap::HongKongTime> time() const;         ///< When it opens, where that is awaited.
    [[nodiscard]] bool isLate() const { return m_stage == Stage::Come; } ///< It came, and no connection since.

    void connectNow(); ///< For somebody who waits.
    void takeFailure(const rap::Error& error, bool ofRefresh);
    void takeConnected() { end(); }
    void forgetRefresh() { m_refreshWaits = false; } ///< Something else was asked for since.
    void tick();                                     ///< Time went on.

Q_SIGNALS:
    void awaitedChanged();
    void came(bool refreshWaits); ///< Before awaitedChanged().

private:
    enum class Stage { No, Awaited, Come };

    [[nodiscard]] rap::ServiceState service() const { return rap::serviceState(m_clock(), m_holidays); }
    void takeWaiting(int waiting);
    void end() { enter(Stage::No); }
    void enter(Stage stage);

    RapLink& m_link;
    rap::Clock m_clock;
    rap::HolidaysInUse m_holidays;
    bool m_patient = false;
    Stage m_stage = Stage::No;
    bool m_reportsWait = false;
    bool m_refreshWaits = false;
};

} // namespace session
