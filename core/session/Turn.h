#pragma once

#include "ledger/ReportIndex.h"
#include "session/RetrieverLock.h"

#include <QObject>
#include <QTimer>
#include <functional>

namespace session {

/// An account's turn to retrieve, which one program of this workstation has at a time: waited for as long as another
/// has it, while the index follows what that one files. Lives on its maker's thread; the lock is tried on another. The
/// index must outlive it.
class Turn : public QObject {
    Q_OBJECT
public:
    /// `mayRetrieve`: why not, once the lock is had; called on another thread.
    using MayRetrieve = std::function<rap::Result<void>()>;
    Turn(QString lockFile, ledger::ReportIndex& index, rap::Clock clock, MayRetrieve mayRetrieve);

    void want();    ///< Ends in begun() or failed(); nothing happens where it is wanted or had already.
    void release(); ///< Wants it no more.
    /// From now on othersAtIt() tells also of those whose end nobody waits for, and the index follows them.
    void watch();

    [[nodiscard]] bool isOurs() const { return m_begun; }
    [[nodiscard]] bool isWanted() const { return m_wanted; }
    [[nodiscard]] const std::optional<Retriever>& other() const { return m_other; } ///< Who has it, as last seen.

Q_SIGNALS:
    void begun(); ///< It is ours, and the index knows all that others have filed.
    void failed(const rap::Error& error);
    /// Another program retrieves: told when it is found, and whenever it has filed more. `filed`: since then.
    void othersAtIt(const session::Retriever& other, int filed);
    void othersEnded(int filed);
    void filedByOthers(const QStringList& paths); ///< Remote paths; the index has them.

private:
    struct Look {
        std::shared_ptr<RetrieverLock> lock;
        std::optional<Retriever> other;
    };

    void look();
    void looked(const rap::Result<std::shared_ptr<Look>>& found, bool wanted);
    void goOn(bool wanted);
    void fail(const rap::Error& error);

    QString m_file;
    ledger::ReportIndex& m_index;
    rap::Clock m_clock;
    MayRetrieve m_mayRetrieve;
    QTimer m_again;
    std::shared_ptr<RetrieverLock> m_lock;
    std::optional<Retriever> m_other;
    QString m_lastFault; ///< Detail of what was logged last.
    int m_filed = 0;     ///< By the other.
    bool m_busy = false;
    bool m_wanted = false;
    bool m_watching = false;
    bool m_begun = false;
    bool m_told = false; ///< Of the other, since it is wanted.
};

} // namespace session
