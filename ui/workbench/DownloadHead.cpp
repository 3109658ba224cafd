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

namespace {

constexpr int narrowestBar = 56; // px

} // namespace

QSize OverallBar::sizeHint() const
{
    return {180, fontMetrics().height()};
}

QSize OverallBar::minimumSizeHint() const
{
    return {narrowestBar, fontMetrics().height()};
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

void SummaryLine::setTexts(const QString& alarm, const QString& counts, const QString& pace, const QString& shortPace,
                           const QString& ended)
{
    m_alarm = alarm;
    m_counts = counts;
    m_pace = pace;
    m_shortPace = shortPace;
    m_ended = ended;
    setAccessibleName(ui::wording::joined({alarm, counts, pace, ended}));
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
    const auto fits = [&](const QString& text) { return left + fontMetrics().horizontalAdvance(text) <= width(); };
    const auto draw = [&](const QString& text, const QColor& ink) {
        if (text.isEmpty())
            return;
        const QString fitted = fontMetrics().elidedText(text, Qt::ElideRight, std::max(0, width() - left));
        painter.setPen(ink);
        painter.drawText(rect().adjusted(left, 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine, fitted);
        left += fontMetrics().horizontalAdvance(fitted) + 2 * ui::grid;
    };
    const QColor quiet = ui::quietTextColor(palette());
    draw(m_alarm, ui::toneColors(ui::Tone::Bad, palette()).text);
    draw(m_counts, palette().color(QPalette::WindowText));
    if (fits(m_pace))
        draw(m_pace, quiet);
    else if (fits(m_shortPace))
        draw(m_shortPace, quiet);
    if (fits(m_ended))
        draw(m_ended, quiet);
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
