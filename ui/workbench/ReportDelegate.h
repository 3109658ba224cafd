#pragma once

#include <QStyledItemDelegate>

namespace workbench {

/// Draws the report table's cells: state pills, progress in the cell, hairlines between rows, the row that has the
/// focus.
class ReportDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// Background, hairline and focus of a row's cell, for tables whose rows are picked as a whole.
void paintRowGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index);
/// A bar with its text in the middle; `percent` under 0 is a bar without a filling.
void paintProgress(QPainter& painter, const QRect& bar, int percent, const QString& text, const QPalette& palette);

} // namespace workbench
