#pragma once

#include "ledger/ReportIndex.h"
#include "rap/Time.h"
#include "session/DiskLook.h"

#include <QObject>
#include <chrono>
#include <functional>
#include <optional>

namespace session {

/// Has the disk looked at whether what was filed is there as it was filed, and tells the index what came to be missing
/// and what came back. One look at a time: what is asked for meanwhile is looked at after it. A disk that does not
/// answer is not asked again until it has. Lives on its maker's thread; the index must outlive it.
class DiskCheck : public QObject {
    Q_OBJECT
public:
    using Look = quint64; ///< One that was asked for; a later one has a higher number.

    /// `patience`: with a disk of which nothing is heard, for the files of one report.
    /// `refetchMissing`: what is not in its folder any more counts as new again.
    DiskCheck(ledger::ReportIndex& index, rap::Clock clock, bool refetchMissing,
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
    /// The drive was not connected at the last look: what it holds counts as it did before.
    [[nodiscard]] const std::optional<rap::Error>& away() const { return m_away; }
    /// On which volumes the folders were that reports went to, as filing::volumeOf() tells, by root.
    void know(const QHash<QString, QString>& volumes) { m_volumes = volumes; }

Q_SIGNALS:
    void silent();   ///< The disk does not answer; ended() follows.
    void answered(); ///< It does again, or is connected again.
    void ended();    ///< Of some look: hasEnded().

private:
    Look want();
    void begin();
    void take(const DiskLook::Looked& looked);

    ledger::ReportIndex& m_index;
    rap::Clock m_clock;
    bool m_refetchMissing;
    DiskLook m_look;
    QList<DiskLook::Filed> m_filed; ///< What is being looked at.
    QString m_target;               ///< For the next look, as are the next two.
    bool m_all = false;
    Where m_where;
    bool m_looking = false;
    bool m_silent = false;
    bool m_ofAll = false; ///< The look that is under way.
    std::optional<rap::Error> m_away;
    QHash<QString, QString> m_volumes;
    Look m_asked = 0;
    Look m_begun = 0;
    Look m_ended = 0;
};

} // namespace session
