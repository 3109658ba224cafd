#pragma once

#include "RecordChanges.h"

#include <QAbstractTableModel>
#include <QCache>

namespace compare {

/// What differs between two data images as a table. Rows are read as they come into sight.
class RecordModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Change, Type, Key, Field, Left, Right, LeftRecord, RightRecord, ColumnCount };
    static constexpr qint64 mostRows = 2'000'000; ///< A view of more takes too much room.

    using QAbstractTableModel::QAbstractTableModel;

    /// `left` and `right` head the columns of the two sides.
    void setChanges(std::shared_ptr<const RecordChanges> changes, const QString& left, const QString& right);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void failed(const rap::Error& error); ///< Rows cannot be read. Told while they are asked for.

private:
    [[nodiscard]] RecordChanges::Row row(int number) const;

    std::shared_ptr<const RecordChanges> m_changes;
    QString m_left;
    QString m_right;
    mutable QCache<int, RecordChanges::Row> m_rows{500};
};

} // namespace compare
