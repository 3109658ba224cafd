#pragma once

#include "ledger/ReportIndex.h"
#include "rap/Time.h"
#include "session/DiskLook.h"

#include <QObject>
#include <QSet>
#include <functional>

namespace session {

/// Has the disk looked at whether what was filed is there as it was filed, and tells the index what came to be missing
/// and what came back. One look at a time: what is asked for meanwhile is looked at after it. A disk that does not
/// answer is not asked again until it has. Lives on its maker's thread; the index must outlive it.
class DiskCheck : public QObject {
    Q_OBJECT
public:
    DiskCheck(ledger::ReportIndex& index, rap::Clock clock);

    /// Looks at what RAP lists or may still have, and tidies up in these folders what a run that was cut short has
    /// left. Ends in ended(), as all looks do.
    void start(const QSet<QString>& folders);
    void look(); ///< The same without tidying.
    /// Looks at all that was filed from these folders, however old. Of two that wait for a look the later one is meant.
    using Where = std::function<bool(const rap::Folder&)>;
    void look(Where where);
    [[nodiscard]] bool isLooking() const { return m_looking; }
    [[nodiscard]] bool isSilent() const { return m_silent; }

Q_SIGNALS:
    void silent(); ///< The disk does not answer; ended() follows.
    void ended();  ///< All that was asked for was looked at, and the index was told; or the disk is silent.

private:
    struct Filed {
        DiskLook::Filed report;
        bool onDisk = true; ///< As the index had it.
    };

    void want();
    void begin();
    void take(const QStringList& missing);

    ledger::ReportIndex& m_index;
    rap::Clock m_clock;
    DiskLook m_look;
    QList<Filed> m_filed;
    QSet<QString> m_folders; ///< For the next look, as are the next two.
    bool m_all = false;
    Where m_where;
    bool m_looking = false;
    bool m_silent = false;
};

} // namespace session
