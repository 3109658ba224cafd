#include "DownloadHead.h"

#include "DownloadModel.h"
#include "ReportDelegate.h"
#include "RowStatus.h"
#include "ui/common/DeskStyle.h"
#include "ui/common/Pill.h"
#include "ui/common/Theme.h"
#include "ui/common/Wording.h"

#include <QPainter>

namespace workbench {

QSize OverallBar::sizeHint() const
{
    return {180, fontMetrics().height()};
}

QSize OverallBar::minimumSizeHint() const
{
    return {80, fontMetrics().height()};
}

void OverallBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    painter.setFont(small);
    const int thick = std::min(height(), painter.fontMetrics().height());
    paintProgress(painter, QRect(0, (height() - thick) / 2, width(), thick), value(), text(), palette());
}

void SummaryLine::setTexts(const QString& alarm, const QString& counts, const QString& pace)
{
    m_alarm = alarm;
    m_counts = counts;
    m_pace = pace;
    setAccessibleName(ui::wording::joined({alarm, counts, pace}));
    setToolTip(accessibleName());
    update();
}

QSize SummaryLine::sizeHint() const
{
    return {300, fontMetrics().height()};
}

QSize SummaryLine::minimumSizeHint() const
{
    return {60, fontMetrics().height()};
}

void SummaryLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    int left = 0;
    const auto draw = [&](const QString& text, const QColor& ink, bool wholeOnly) {
        const QString fitted = fontMetrics().elidedText(text, Qt::ElideRight, std::max(0, width() - left));
        if (text.isEmpty() || (wholeOnly && fitted != text))
            return;
        painter.setPen(ink);
        painter.drawText(rect().adjusted(left, 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine, fitted);
        left += fontMetrics().horizontalAdvance(fitted) + 2 * ui::grid;
    };
    draw(m_alarm, ui::toneColors(ui::Tone::Bad, palette()).text, false);
    draw(m_counts, palette().color(QPalette::WindowText), false);
    draw(m_pace, ui::quietTextColor(palette()), true);
}

void DownloadDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    paintRowGround(*painter, option, index);
    const QRect cell = option.rect.adjusted(ui::cellPadding, 0, -ui::cellPadding, -1);
    const QString text = index.data(Qt::DisplayRole).toString();
    painter->setFont(option.font);
    if (index.column() == DownloadModel::Progress) {
        const auto status = RowStatus(index.data(DownloadModel::RowStatusRole).toInt());
        if (status == RowStatus::Running || status == RowStatus::Paused) {
            const int thick = std::min(cell.height() - 8, painter->fontMetrics().height());
            paintProgress(*painter, QRect(cell.left(), cell.top() + (cell.height() - thick) / 2, cell.width(), thick),
                          index.data(DownloadModel::PercentRole).toInt(), text, option.palette);
        } else {
            ui::paintStatePill(*painter, cell, statusTone(status), statusIcon(status), text, option.palette,
                               isStatusFilled(status));
        }
    } else {
        painter->setPen(index.column() == DownloadModel::Report ? option.palette.color(QPalette::Text)
                                                                : ui::quietTextColor(option.palette));
        const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
        painter->drawText(cell, int(alignment) | Qt::TextSingleLine,
                          option.fontMetrics.elidedText(text, Qt::ElideRight, cell.width()));
    }
    painter->restore();
}

} // namespace workbench
