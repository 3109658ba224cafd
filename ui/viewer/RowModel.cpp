#include "RowModel.h"

#include "ui/common/Wording.h"

#include <algorithm>

namespace viewer {
namespace {

constexpr int rowsOfBlock = 64;
constexpr qsizetype longestCell = 1000;

} // namespace

void RowModel::setSource(std::shared_ptr<const RowSource> source, int kind)
{
    beginResetModel();
    m_source = std::move(source);
    m_kind = kind;
    m_blocks.clear();
    m_columns = m_source ? m_source->columns(kind) : QList<RowSource::Column>();
    m_rows = known();
    endResetModel();
}

void RowModel::grow()
{
    if (!m_source)
        return;
    if (m_columns.isEmpty()) {
        setSource(m_source, m_kind);
        return;
    }
    const int rows = known();
    if (rows <= m_rows)
        return;
    m_blocks.remove(m_rows / rowsOfBlock); // which was not full
    beginInsertRows({}, m_rows, rows - 1);
    m_rows = rows;
    endInsertRows();
}

int RowModel::known() const
{
    return m_source ? int(std::min(m_source->rowCount(m_kind), mostRows)) : 0;
}

bool RowModel::isNumber(int column) const
{
    return column >= 0 && column < m_columns.size() && m_columns[column].isNumber;
}

int RowModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int RowModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

RowSource::Row RowModel::row(int number) const
{
    const int block = number / rowsOfBlock;
    if (const auto* rows = m_blocks.object(block))
        return rows->value(number % rowsOfBlock);
    auto read = m_source->rows(m_kind, qint64(block) * rowsOfBlock, rowsOfBlock);
    if (!read) {
        m_blocks.insert(block, new QList<RowSource::Row>);
        Q_EMIT const_cast<RowModel*>(this)->failed(read.error());
        return {};
    }
    const RowSource::Row row = read->value(number % rowsOfBlock);
    m_blocks.insert(block, new QList<RowSource::Row>(std::move(*read)));
    return row;
}

QVariant RowModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::DisplayRole)
        return row(index.row()).cells.value(index.column()).left(longestCell);
    return {};
}

QVariant RowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::DisplayRole && orientation == Qt::Horizontal)
        return m_columns.value(section).name;
    if (role == Qt::DisplayRole)
        return ui::wording::number(row(section).number);
    if (role == Qt::TextAlignmentRole && orientation == Qt::Vertical)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

} // namespace viewer
