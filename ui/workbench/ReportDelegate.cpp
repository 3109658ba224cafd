#include "ReportDelegate.h"

#include "ReportTableModel.h"
#include "ui/common/DeskStyle.h"
#include "ui/common/Pill.h"
#include "ui/common/Theme.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QPainter>
#include <QPainterPath>
#include <QTableView>

namespace workbench {

namespace {

constexpr int progressWidth = 104;

QFont smaller(const QFont& font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.94);
    return small;
}

bool isTitleShown(const QStyleOptionViewItem& option)
{
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    return table != nullptr && !table->isColumnHidden(int(Column::Title));
}

/// Where the name of a nameless file runs: over its own cell and the empty ones beside that. Null for a cell that does
/// not belong to it.
QRect runOfName(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    if (table == nullptr)
        return Column(index.column()) == Column::Report ? option.rect : QRect();
    const QHeaderView& head = *table->horizontalHeader();
    const int home = int(isTitleShown(option) ? Column::Title : Column::Report);
    QRect run = option.rect;
    bool belongs = index.column() == home;
    const auto take = [&](int visual) {
        const int column = head.logicalIndex(visual);
        if (head.isSectionHidden(column))
            return true;
        const bool free = column == home || column == int(Column::Report) ||
                          index.siblingAtColumn(column).data(Qt::DisplayRole).toString().isEmpty();
        if (!free)
            return false;
        belongs = belongs || column == index.column();
        const int left = table->columnViewportPosition(column);
        run.setLeft(std::min(run.left(), left));
        run.setRight(std::max(run.right(), left + table->columnWidth(column) - 1));
        return true;
    };
    run.setLeft(table->columnViewportPosition(home));
    run.setWidth(table->columnWidth(home));
    for (int visual = head.visualIndex(home) - 1; visual >= 0 && take(visual); --visual) {
    }
    for (int visual = head.visualIndex(home) + 1; visual < head.count() && take(visual); ++visual) {
    }
    return belongs ? run : QRect();
}

/// Each cell paints its piece.
void paintName(QPainter& painter, const QStyleOptionViewItem& option, const QRect& run, const QModelIndex& index)
{
    const Column home = isTitleShown(option) ? Column::Title : Column::Report;
    const QRect whole = run.adjusted(ui::cellPadding, 0, -ui::cellPadding, -1);
    const QString name = index.siblingAtColumn(int(home)).data(Qt::DisplayRole).toString();
    painter.setClipRect(option.rect);
    painter.setFont(option.font);
    painter.setPen(option.palette.color(QPalette::Text));
    painter.drawText(whole, int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
                     option.fontMetrics.elidedText(name, Qt::ElideMiddle, whole.width()));
}

/// The line below a row; where it is the current one, the focus mark.
void paintRowLines(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const bool focused = view != nullptr && view->hasFocus() && view->currentIndex().row() == index.row();
    const QRect line(option.rect.left(), option.rect.bottom(), option.rect.width(), 1);
    painter.fillRect(line, ui::lineColor(option.palette));
    if (focused) {
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        const QColor accent = ui::accentColor(isSelected ? ui::onSelection(option.palette) : option.palette);
        painter.fillRect(line, accent);
        painter.fillRect(QRect(option.rect.topLeft(), QSize(option.rect.width(), 1)), accent);
    }
}

/// Each cell paints its piece of the one text that runs along the row.
void paintGroupHead(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                    const QString& text)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (view == nullptr)
        return;
    painter.save();
    painter.setClipRect(option.rect);
    painter.fillRect(option.rect, option.palette.brush(QPalette::AlternateBase));
    paintRowLines(painter, option, index);
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(option.palette.color(QPalette::Active, QPalette::Text));
    const bool folded = index.data(ReportTableModel::FoldedRole).toBool();
    constexpr int arrow = 12;
    ui::paintIcon(painter, folded ? ui::Icon::ChevronRight : ui::Icon::ChevronDown,
                  QRectF(ui::cellPadding, option.rect.center().y() - arrow / 2.0 + 0.5, arrow, arrow),
                  ui::quietTextColor(option.palette));
    const int left = ui::cellPadding + arrow + ui::grid / 2;
    const QRect whole(left, option.rect.top(), view->viewport()->width() - left - ui::cellPadding,
                      option.rect.height());
    painter.drawText(whole, int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, whole.width()));
    painter.restore();
}

} // namespace

void paintRowGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(option.rect, option.palette.brush(QPalette::Highlight));
    paintRowLines(painter, option, index);
}

void paintProgress(QPainter& painter, const QRect& bar, int percent, const QString& text, const QPalette& palette)
{
    const ui::ToneColors colors = ui::progressColors(palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath groove;
    groove.addRoundedRect(bar, bar.height() / 2.0, bar.height() / 2.0);
    painter.fillPath(groove, colors.fill);
    if (percent > 0) {
        QPainterPath done;
        done.addRect(QRectF(bar.left(), bar.top(), bar.width() * percent / 100.0, bar.height()));
        painter.fillPath(groove.intersected(done), colors.text);
    }
    painter.setPen(palette.color(QPalette::Text));
    painter.drawText(bar, Qt::AlignCenter | Qt::TextSingleLine, text);
    painter.restore();
}

void ReportDelegate::paint(QPainter* painter, const QStyleOptionViewItem& item, const QModelIndex& index) const
{
    if (const QString head = index.data(ReportTableModel::GroupRole).toString(); !head.isEmpty()) {
        paintGroupHead(*painter, item, index, head);
        return;
    }
    painter->save();
    paintRowGround(*painter, item, index);
    QStyleOptionViewItem option = item;
    if (option.state.testFlag(QStyle::State_Selected))
        option.palette = ui::onSelection(option.palette);
    const QRect cell = option.rect.adjusted(ui::cellPadding, 0, -ui::cellPadding, -1);
    const auto column = Column(index.column());
    const QString text = index.data(Qt::DisplayRole).toString();
    if (column == Column::Status) {
        const auto status = RowStatus(index.data(ReportTableModel::StatusRole).toInt());
        painter->setFont(smaller(option.font));
        if (status == RowStatus::Running) {
            const int height = std::min(cell.height() - 8, painter->fontMetrics().height());
            const int width = std::max(progressWidth, painter->fontMetrics().horizontalAdvance(text) + 2 * ui::grid);
            const QRect bar(cell.left(), cell.top() + (cell.height() - height) / 2, std::min(width, cell.width()),
                            height);
            paintProgress(*painter, bar, index.data(ReportTableModel::PercentRole).toInt(), text, option.palette);
        } else {
            ui::paintStatePill(*painter, cell, statusTone(status), statusIcon(status), text, option.palette,
                               isStatusFilled(status));
        }
        painter->restore();
        return;
    }
    QFont font = option.font;
    QColor ink = option.palette.color(QPalette::Text);
    if (column == Column::Report)
        font.setWeight(QFont::DemiBold);
    font.setItalic(index.data(ReportTableModel::LearnedRole).toBool());
    if (index.data(ReportTableModel::QuietRole).toBool())
        ink = ui::quietTextColor(option.palette);
    if (index.data(ReportTableModel::UrgentRole).toBool()) {
        ink = ui::toneColors(ui::Tone::Warning, option.palette).text;
        font.setWeight(QFont::DemiBold);
    }
    painter->setFont(font);
    painter->setPen(ink);
    if (index.data(ReportTableModel::NamelessRole).toBool())
        if (const QRect run = runOfName(option, index); !run.isNull()) {
            paintName(*painter, option, run, index);
            painter->restore();
            return;
        }
    // Names of files differ at their ends as well.
    const auto where = column == Column::File ? Qt::ElideMiddle : Qt::ElideRight;
    const QString fitted = QFontMetrics(font).elidedText(text, where, cell.width());
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    painter->drawText(cell, int(alignment) | Qt::TextSingleLine, fitted);
    painter->restore();
}

QSize ReportDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    const int text = QFontMetrics(font).horizontalAdvance(index.data(Qt::DisplayRole).toString());
    const int extra = Column(index.column()) == Column::Status ? 2 * ui::cellPadding + 20 : 0;
    return {text + 2 * ui::cellPadding + extra + 2, ui::rowHeight};
}

} // namespace workbench
