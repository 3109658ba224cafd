#pragma once

#include "download/Queue.h"
#include "ledger/ReportIndex.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QPointer>
#include <vector>

namespace workbench {

/// The queue as rows, one a transfer: what is moving first, then what failed or stopped, then what has begun, then the
/// rest; each in the queue's order. What is done is not among them: it is folded into QueueSummary::done. What failed
/// stays until it is cleared or tried again.
class DownloadModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Progress, Report, Received, Speed, Left, Remark, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole, ///< quint64
        StateRole,             ///< int(download::TransferState)
        PercentRole,           ///< int: 0 to 100; -1 where unknown.
        RowStatusRole,         ///< int(RowStatus)
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setSource(download::Queue* queue, const ledger::ReportIndex* index);
    [[nodiscard]] const download::Transfer& transfer(int row) const { return m_rows[std::size_t(row)].transfer; }
    [[nodiscard]] int rowOf(download::TransferId id) const; ///< -1 where it is none.
    [[nodiscard]] int moving() const;                       ///< How many isMoving().
    [[nodiscard]] bool hasRemarks() const { return m_remarks > 0; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void takeAdded(const QList<download::TransferId>& ids);
    void takeChanged(const QList<download::TransferId>& ids);
    void takeRemoved(const QList<download::TransferId>& ids);
    void reload();
    void fill();
    struct Place {
        int line = 0;
        qint64 rank = 0;                                ///< In the queue.
        auto operator<=>(const Place&) const = default; // NOLINT(modernize-use-nullptr)
    };
    struct Row {
        download::Transfer transfer;
        Place place;
    };
    [[nodiscard]] int rowAt(const Place& place) const; ///< Where it is, or would be put in.
    void removeRowAt(int row);
    void moveRow(int row, const Place& to);
    [[nodiscard]] QString text(const download::Transfer& transfer, Column column) const;

    QPointer<download::Queue> m_queue;
    QPointer<const ledger::ReportIndex> m_index;
    std::vector<Row> m_rows; ///< By place.
    QHash<download::TransferId, Place> m_places;
    int m_remarks = 0; ///< Rows that have one.
    qint64 m_lastRank = 0;
};

/// "1 failed · 1 stopped"; empty where nothing is.
[[nodiscard]] QString alarmText(const download::QueueSummary& summary);
/// "2 running · 1 waiting". `moving`: of those that the queue has begun; the others wait yet.
[[nodiscard]] QString countsText(const download::QueueSummary& summary, int moving);
/// "57 fetched · 1 cancelled"
[[nodiscard]] QString endedText(const download::QueueSummary& summary);
/// "4.2 MB/s · 12 s left"; empty where nothing is under way.
[[nodiscard]] QString paceText(const download::QueueSummary& summary);
[[nodiscard]] QString leftText(const download::QueueSummary& summary); ///< Of that the second part alone.
/// Of all that is in the queue, 0 to 100; -1 where there is nothing to measure.
[[nodiscard]] int percentOf(const download::QueueSummary& summary);

} // namespace workbench
