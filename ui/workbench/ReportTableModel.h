#pragma once

#include "RowStatus.h"
#include "download/Queue.h"
#include "ledger/ReportIndex.h"
#include "profile/Profile.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QPointer>
#include <bitset>

namespace workbench {

enum class Column {
    Status,
    Report,
    Title,
    For,
    System,
    Market,
    Kind,
    FolderDate,
    Run,
    Size,
    OnRapUntil,
    CustomerCode,
    File
};
inline constexpr int columnCount = int(Column::File) + 1;
using ColumnSet = std::bitset<std::size_t(columnCount)>; ///< By int(Column).

[[nodiscard]] QString kindName(rap::Kind kind); ///< "Text", "Data image"
[[nodiscard]] QString columnId(Column column);  ///< For the layout file.
[[nodiscard]] bool isShownAtFirst(Column column);
[[nodiscard]] ColumnSet shownAtFirst();

/// When the report was run; of a file that is not named like a report, the time that RAP gives it.
[[nodiscard]] std::optional<rap::HongKongTime> timeOf(const ledger::Report& report);

/// The reports of one account as rows, in the index's order, with what the queue says of them. A row is a position in
/// ReportIndex::reports().
class ReportTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        StatusRole = Qt::UserRole, ///< int(RowStatus)
        PercentRole,               ///< int: 0 to 100; -1 where unknown or not running.
        GroupRole,                 ///< Of the filter model: what the head of a group says.
        FoldedRole,                ///< bool: the head of a group whose reports are not shown.
        PathRole,                  ///< Remote path.
        NamelessRole,              ///< bool: not named like a report; the title is the file's whole name.
        QuietRole,                 ///< bool: the cell stands back.
        LearnedRole,               ///< bool: a title that the report alone says.
        UrgentRole,                ///< bool: the cell needs a look.
    };

    explicit ReportTableModel(rap::Clock clock, QObject* parent = nullptr);

    /// Both null where there is no account. Neither is owned.
    /// `choice`: which reports are wanted; without it all are.
    void setSource(ledger::ReportIndex* index, download::Queue* queue, profile::CompiledProfiles* choice = nullptr);
    void tellChoice(); ///< Others are wanted than before.

    [[nodiscard]] const ledger::Report& report(int row) const;
    [[nodiscard]] RowStatus status(int row) const;
    [[nodiscard]] bool isWanted(int row) const { return m_choice->wants(report(row)); }
    [[nodiscard]] const TransferMark* mark(int row) const;
    [[nodiscard]] int rowOf(const QString& path) const;                            ///< -1 where not known.
    [[nodiscard]] QString text(const ledger::Report& report, Column column) const; ///< All columns but Status.

    [[nodiscard]] QDate today() const { return m_today; }
    void setToday(QDate today); ///< Dates are told from it; called when the day changes.

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDragActions() const override;

Q_SIGNALS:
    /// With dataChanged(), and telling which rows at once: `facts` where more than the progress of a transfer changed.
    void rowsChanged(const QList<int>& rows, bool facts);
    void todayChanged(); ///< Every date may be told otherwise.

private:
    void takeTransfers(const QList<download::TransferId>& ids);
    void dropTransfers(const QList<download::TransferId>& ids);
    void resetMarks();
    bool setMark(const download::Transfer& transfer);
    void tellChanged(QList<int> rows, bool facts);
    [[nodiscard]] QString toolTip(int row, Column column) const;
    [[nodiscard]] bool isUrgent(int row) const;

    rap::Clock m_clock;
    QDate m_today;
    bool m_elsewhere = false;
    QPointer<ledger::ReportIndex> m_index;
    QPointer<download::Queue> m_queue;
    profile::CompiledProfiles m_all;
    profile::CompiledProfiles* m_choice = &m_all;
    int m_rows = 0;
    QHash<int, TransferMark> m_marks; ///< By row.
    QHash<download::TransferId, int> m_rowsOfTransfers;
};

} // namespace workbench
