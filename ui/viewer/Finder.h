#pragma once

#include "Behind.h"
#include "report/Find.h"

#include <optional>

namespace viewer {

/// What is looked for in one report, behind, and which of the hits is at hand. Lives on the GUI thread.
class Finder : public QObject {
    Q_OBJECT
public:
    explicit Finder(QObject* parent = nullptr);

    /// Begins anew, and goes to the first hit from that byte on. Errors: those of report::Find::in.
    [[nodiscard]] rap::Result<void> look(std::shared_ptr<const report::Source> source, const report::FindWish& wish,
                                         report::Encoding encoding, qint64 from);
    void stop();  ///< What was found stays.
    void clear(); ///< Nothing is looked for any more.
    /// To the next hit (1) or the one before (-1), round the end once all is known; as soon as there is one.
    void go(int step);

    [[nodiscard]] std::shared_ptr<const report::Find> hits() const { return m_find; } ///< Null: nothing is looked for.
    [[nodiscard]] qint64 current() const { return m_current; } ///< From 0; -1 where none is at hand.
    [[nodiscard]] bool isRunning() const { return m_behind.isRunning(); }

Q_SIGNALS:
    void changed(); ///< More hits, an end, another one at hand.
    void reached(const report::Hit& hit);
    void failed(const rap::Error& error); ///< What was found before stays.

private:
    void goOn();

    Behind m_behind;
    std::shared_ptr<report::Find> m_find;
    qint64 m_from = 0;
    qint64 m_current = -1;
    int m_wanted = 0; ///< A step that waits for hits.
};

} // namespace viewer
