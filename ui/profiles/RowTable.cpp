#include "ui/profiles/RowTable.h"

#include "ui/common/DeskStyle.h"

#include <QHeaderView>
#include <algorithm>

namespace ui {

RowTable::RowTable(const QString& name, QAbstractItemModel& model, int stretched, int rowsInSight, QWidget* parent)
    : QTableView(parent)
{
    setModel(&model);
    setAccessibleName(name);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setIconSize(QSize(2 * grid, 2 * grid));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(std::max(26, fontMetrics().height() + grid));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(stretched, QHeaderView::Stretch);
    setMinimumHeight((rowsInSight + 1) * verticalHeader()->defaultSectionSize() + grid);
}

int RowTable::currentRow() const
{
    return currentIndex().row();
}

void RowTable::setCurrentRow(int row)
{
    setCurrentIndex(model()->index(row, 0));
}

void RowTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        Q_EMIT currentRowChanged();
}

} // namespace ui
