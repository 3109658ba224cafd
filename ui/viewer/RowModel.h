#pragma once

#include "RowSource.h"

#include <QAbstractTableModel>
#include <QCache>
#include <memory>

namespace viewer {

/// The rows of one kind, read a block at a time as they come into sight.
class RowModel : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr qint64 mostRows = 2'000'000; ///< A view of more takes too much room.

    using QAbstractTableModel::QAbstractTableModel;

    void setSource(std::shared_ptr<const RowSource> source, int kind); ///< Null: no rows.
    void grow();                                                       ///< There are more by now.
    [[nodiscard]] int kind() const { return m_kind; }
    [[nodiscard]] bool isNumber(int column) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void failed(const rap::Error& error); ///< Rows cannot be read. Told while they are asked for.

private:
    [[nodiscard]] int known() const;
    [[nodiscard]] RowSource::Row row(int number) const;

    std::shared_ptr<const RowSource> m_source;
    int m_kind = 0;
    int m_rows = 0;
    QList<RowSource::Column> m_columns;
    mutable QCache<int, QList<RowSource::Row>> m_blocks{64};
};

} // namespace viewer
