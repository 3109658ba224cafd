#pragma once

#include <QTableView>

namespace ui {

/// A list of whole rows inside a dialog: one can be current, Return or a double click activates it, Tab leaves it.
class RowTable : public QTableView {
    Q_OBJECT
public:
    /// `name` for screen readers. `stretched`: the column that takes the room the others leave. Shows at least so many
    /// rows.
    RowTable(const QString& name, QAbstractItemModel& model, int stretched, int rowsInSight, QWidget* parent = nullptr);

    [[nodiscard]] int currentRow() const; ///< -1 where there is none.
    void setCurrentRow(int row);

Q_SIGNALS:
    void currentRowChanged();

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
};

} // namespace ui
