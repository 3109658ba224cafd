#pragma once

#include "ledger/ReportIndex.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QSet>
#include <deque>

namespace report {

/// Learns what reports without a title call themselves in their headers, from the first ones that are filed, one file
/// after the other on a thread of the pool. What cannot be read teaches nothing and is told by whoever shows it. Lives
/// on the index's thread; the index must outlive it.
class TitleLearner : public QObject {
    Q_OBJECT
public:
    explicit TitleLearner(ledger::ReportIndex& index, QObject* parent = nullptr);

    void look(const QString& path); ///< Remote; of a report that was filed.
    /// Blocks until all that was to be looked at has been and is given to the index, but no longer than five seconds
    /// for a disk that does not answer.
    void finish();

private:
    [[nodiscard]] bool isWanted(const ledger::Report& report) const;
    void lookAtNext();
    void take();

    ledger::ReportIndex& m_index;
    std::deque<QString> m_waiting;
    QString m_path; ///< What is being read; empty: nothing.
    QFuture<QString> m_title;
    QHash<QString, int> m_looks; ///< By report ID and folder name.
    QSet<QString> m_learned;     ///< The same.
};

/// What the report calls itself on its first page; empty where it does not, calls itself by another report ID than its
/// name, or cannot be read. Blocking; any thread.
[[nodiscard]] QString titleIn(const ledger::Report& report);

} // namespace report
