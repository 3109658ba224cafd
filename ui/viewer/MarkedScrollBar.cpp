#include "MarkedScrollBar.h"

#include "ui/common/StateColors.h"
#include "ui/common/Theme.h"

#include <QPainter>
#include <QStyleOptionSlider>
#include <algorithm>

namespace viewer {

MarkedScrollBar::MarkedScrollBar(QWidget* parent)
    : QScrollBar(Qt::Vertical, parent)
{
}

QRect MarkedScrollBar::groove() const
{
    QStyleOptionSlider option;
    initStyleOption(&option);
    return style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarGroove, this);
}

int MarkedScrollBar::markPlaces() const
{
    return std::max(groove().height(), 0);
}

void MarkedScrollBar::setMarks(std::vector<bool> marks)
{
    if (marks == m_marks)
        return;
    m_marks = std::move(marks);
    update();
}

void MarkedScrollBar::setLines(std::vector<int> places)
{
    if (places == m_lines)
        return;
    m_lines = std::move(places);
    update();
}

void MarkedScrollBar::paintEvent(QPaintEvent* event)
{
    QScrollBar::paintEvent(event);
    if (m_marks.empty() && m_lines.empty())
        return;
    QPainter painter(this);
    const QRect area = groove();
    const QColor color = ui::toneColors(ui::Tone::Warning, palette()).text;
    for (int y = 0; y < std::min(area.height(), int(m_marks.size())); ++y)
        if (m_marks[std::size_t(y)])
            painter.fillRect(area.left() + 2, area.top() + y, area.width() - 4, 2, color);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ui::accentColor(palette()));
    constexpr double half = 4;
    for (const int place : m_lines) {
        const double y = area.top() + std::clamp<double>(place, half, area.height() - half);
        painter.drawPolygon(
            QPolygonF({{double(area.left()), y - half}, {area.left() + 2 * half, y}, {double(area.left()), y + half}}));
    }
}

void MarkedScrollBar::resizeEvent(QResizeEvent* event)
{
    QScrollBar::resizeEvent(event);
    Q_EMIT placesChanged();
}

} // namespace viewer
