#pragma once

#include "BoardPlanner.h"

#include <QAbstractTableModel>

namespace coverage {

/// The board as a table: rows are RAP folders, columns the folder dates.
class BoardModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Views keep their place where rows and days are the same as before.
    void setBoard(Board board);
    [[nodiscard]] const Board& board() const { return m_board; }
    [[nodiscard]] const BoardCell& cell(const QModelIndex& index) const;
    [[nodiscard]] const BoardDay& day(int column) const { return m_board.days.at(column); }
    /// The cell's folder and date.
    [[nodiscard]] workbench::FolderScope scope(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Board m_board;
};

} // namespace coverage
