#pragma once

#include "ledger/ReportIndex.h"
#include "rap/Time.h"
#include "session/DiskLook.h"

#include <QObject>
#include <chrono>
#include <functional>

namespace session {

/// Has the disk looked at whether what was filed is there as it was filed, and tells the index what came to be missing
/// and what came back. One look at a time: what is asked for meanwhile is looked at after it. A disk that does not
/// answer is not asked again until it has. Lives on its maker's thread; the index must outlive it.
class DiskCheck : public QObject {
    Q_OBJECT
public:
    using Look = quint64; ///< One that was asked for; a later one has a higher number.

    /// `patience`: with a disk of which nothing is heard, for the files of one report.
    DiskCheck(ledger::ReportIndex& index, rap::Clock clock,
              std::chrono::milliseconds patience = std::chrono::seconds(15));

    /// Looks at what RAP lists or may still have, and tidies up what a run that was cut short has left beside it and
    /// below `target`, the account's folder. Ends in ended(), as all looks do.
    Look start(const QString& target);
    Look look(); ///< The same without tidying.
    /// Looks at all that was filed from these folders, however old. Of two that wait for a look the later one is meant.
    using Where = std::function<bool(const rap::Folder&)>;
    Look look(Where where);
    [[nodiscard]] bool isLooking() const { return m_looking; }
    /// What was asked for so was looked at, and the index was told; or the disk is silent.
    [[nodiscard]] bool hasEnded(Look look) const { return m_silent || look <= m_ended; }
    [[nodiscard]] bool isSilent() const { return m_silent; }

Q_SIGNALS:
    void silent();   ///< The disk does not answer; ended() follows.
    void answered(); ///< It does again.
    void ended();    ///< Of some look: hasEnded().

private:
    Look want();
    void begin();
    void take(const QStringList& missing);

    ledger::ReportIndex& m_index;
    rap::Clock m_clock;
    DiskLook m_look;
    QList<DiskLook::Filed> m_filed; ///< What is being looked at.
    QString m_target;               ///< For the next look, as are the next two.
    bool m_all = false;
    Where m_where;
    bool m_looking = false;
    bool m_silent = false;
    Look m_asked = 0;
    Look m_begun = 0;
    Look m_ended = 0;
};

} // namespace session
