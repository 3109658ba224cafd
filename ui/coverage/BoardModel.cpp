#include "BoardModel.h"

#include "ui/common/Wording.h"

namespace coverage {

namespace {

bool sameShape(const Board& one, const Board& other)
{
    return std::equal(one.rows.begin(), one.rows.end(), other.rows.begin(), other.rows.end(),
                      [](const BoardRow& a, const BoardRow& b) { return a.scope == b.scope && a.text == b.text; }) &&
           std::equal(one.days.begin(), one.days.end(), other.days.begin(), other.days.end(),
                      [](const BoardDay& a, const BoardDay& b) { return a.date == b.date; });
}

} // namespace

void BoardModel::setBoard(Board board)
{
    if (board == m_board)
        return;
    if (!sameShape(m_board, board)) {
        beginResetModel();
        m_board = std::move(board);
        endResetModel();
        return;
    }
    m_board = std::move(board);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

const BoardCell& BoardModel::cell(const QModelIndex& index) const
{
    return m_board.rows.at(index.row()).cells.at(index.column());
}

workbench::FolderScope BoardModel::scope(const QModelIndex& index) const
{
    workbench::FolderScope scope = m_board.rows.at(index.row()).scope;
    scope.date = m_board.days.at(index.column()).date;
    return scope;
}

int BoardModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_board.rows.size());
}

int BoardModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_board.days.size());
}

QVariant BoardModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const QString& row = m_board.rows.at(index.row()).text;
    const BoardDay& day = m_board.days.at(index.column());
    const BoardCell& cell = this->cell(index);
    switch (role) {
    case Qt::DisplayRole:
        return cell.note.isEmpty() ? cell.text : cell.text + u'\n' + cell.note;
    case Qt::AccessibleTextRole:
        //: A cell of the coverage board, spoken: RAP folder, day, how it stands
        return tr("%1, %2: %3").arg(row, day.spoken, cell.spoken);
    case Qt::ToolTipRole:
        return QString(ui::wording::joined({row, day.spoken}) + u'\n' + cell.tip);
    default:
        return {};
    }
}

QVariant BoardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (section >= rowCount())
            return {};
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
            return m_board.rows.at(section).text;
        return {};
    }
    if (section >= columnCount())
        return {};
    const BoardDay& day = m_board.days.at(section);
    switch (role) {
    case Qt::DisplayRole:
        return day.text;
    case Qt::AccessibleTextRole:
        return day.spoken;
    case Qt::ToolTipRole:
        return day.tip;
    default:
        return {};
    }
}

} // namespace coverage
