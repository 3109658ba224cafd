#include "RulerStrip.h"

#include "PageView.h"
#include "RulerAccessible.h"
#include "report/Ruler.h"
#include "ui/common/DeskStyle.h"
#include "ui/common/Theme.h"
#include "ui/common/Wording.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <array>

namespace viewer {
namespace {

constexpr int tickHeight = 4;
constexpr int startHeight = 9;
constexpr double leastReach = 5; // pixels, from a start that is meant
constexpr int lastColumn = int(LineReader::longLine) - 1;

/// How many columns are between two numbers that have room beside each other.
qint64 stepFor(double pitch, int numberWidth)
{
    constexpr std::array<qint64, 4> steps{10, 20, 50, 100};
    const auto* const step =
        std::find_if(steps.begin(), steps.end(), [&](qint64 one) { return double(one) * pitch >= numberWidth; });
    return step == steps.end() ? 1000 : *step;
}

} // namespace

RulerStrip::RulerStrip(PageView& view, QWidget* parent)
    : QWidget(parent)
    , m_view(view)
{
    RulerAccessible::install();
    setObjectName(QStringLiteral("ruler"));
    setAccessibleName(tr("Column ruler"));
    setToolTip(tr("Click where a column begins, and again to take that away; drag to move it.\n"
                  "By keyboard: arrows, and the space bar."));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

QSize RulerStrip::sizeHint() const
{
    return {0, fontMetrics().height() + startHeight + 2};
}

QSize RulerStrip::minimumSizeHint() const
{
    return sizeHint();
}

void RulerStrip::setHers(const QList<int>& starts)
{
    m_hers = starts;
    m_drag.reset();
    look();
}

void RulerStrip::look()
{
    m_isSeen = false;
    update();
}

const QList<int>& RulerStrip::starts() const
{
    if (!m_hers.isEmpty())
        return m_hers;
    if (!m_isSeen) {
        m_isSeen = true;
        m_seen = m_view.recognisedColumns();
    }
    return m_seen;
}

QList<int> RulerStrip::dragged() const
{
    QList<int> all = starts();
    if (m_drag && m_drag->isMoved) {
        all.removeOne(m_drag->from);
        all = report::Ruler::at(all << m_drag->at).starts();
    }
    return all;
}

void RulerStrip::choose(QList<int> starts)
{
    m_hers = report::Ruler::at(std::move(starts)).starts();
    update();
    Q_EMIT chosen(m_hers);
}

void RulerStrip::toggle(int column)
{
    if (column == 0)
        return; // the first one begins there always
    QList<int> all = starts();
    if (!all.removeOne(column))
        all += column;
    choose(all);
}

void RulerStrip::setCursor(int column)
{
    m_cursor = std::clamp(column, 0, lastColumn);
    m_view.showColumn(m_cursor);
    update();
    RulerAccessible::tellMoved(*this);
}

QString RulerStrip::cursorText() const
{
    const QString number = ui::wording::number(m_cursor + 1);
    return m_cursor == 0 || starts().contains(m_cursor) ? tr("Column %1: one begins here").arg(number)
                                                        : tr("Column %1").arg(number);
}

void RulerStrip::goToStart(int step)
{
    const QList<int>& all = starts();
    if (step > 0) {
        const auto next = std::upper_bound(all.begin(), all.end(), m_cursor);
        if (next != all.end())
            setCursor(*next);
    } else {
        const auto at = std::lower_bound(all.begin(), all.end(), m_cursor);
        setCursor(at == all.begin() ? 0 : *std::prev(at));
    }
}

int RulerStrip::columnAt(double x) const
{
    return int(std::clamp<qint64>(m_view.places().nearest(x), 0, lastColumn));
}

int RulerStrip::startNear(double x) const
{
    const ColumnPlaces places = m_view.places();
    const double reach = std::max(places.pitch / 2, leastReach);
    int nearest = -1;
    for (const int start : starts()) {
        const double away = std::abs(places.x(start) - x);
        if (start > 0 && !places.isCovered(start) && away <= reach &&
            (nearest < 0 || away < std::abs(places.x(nearest) - x)))
            nearest = start;
    }
    return nearest;
}

void RulerStrip::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_view.reader().index() == nullptr)
        return;
    const int start = startNear(event->position().x());
    const int at = start >= 0 ? start : columnAt(event->position().x());
    m_drag = Drag{start, at, start < 0 && at > 0};
    m_cursor = at;
    update();
}

void RulerStrip::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_drag)
        return;
    const int at = std::max(columnAt(event->position().x()), 1);
    m_drag->isMoved = m_drag->isMoved || at != m_drag->from;
    m_drag->at = m_cursor = at;
    update();
}

void RulerStrip::mouseReleaseEvent(QMouseEvent*)
{
    if (!m_drag)
        return;
    const Drag drag = *m_drag;
    const QList<int> all = dragged();
    m_drag.reset();
    if (!drag.isMoved)
        toggle(drag.at);
    else if (all != starts())
        choose(all);
    update();
}

void RulerStrip::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() == Qt::Key_Left ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (event->modifiers().testFlag(Qt::ControlModifier))
            goToStart(step);
        else
            setCursor(m_cursor + step);
        break;
    case Qt::Key_Home:
        setCursor(0);
        break;
    case Qt::Key_Space:
        toggle(m_cursor);
        RulerAccessible::tellMoved(*this);
        break;
    case Qt::Key_Escape:
        Q_EMIT left();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void RulerStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    painter.setPen(ui::lineColor(palette()));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    if (m_view.reader().index() != nullptr) {
        const ColumnPlaces places = m_view.places();
        const double width = m_view.viewport()->width();
        const auto paint = [&](QRectF area, qint64 from, qint64 upTo) {
            painter.save();
            painter.setClipRect(area);
            paintScale(painter, from, upTo);
            for (const int start : dragged())
                if (start >= from && start <= upTo)
                    paintStart(painter, start);
            painter.restore();
        };
        const double heldEnd = places.held > 0 ? places.heldEnd() : 0;
        paint(QRectF(heldEnd, 0, width - heldEnd, height()), std::max(places.nearest(heldEnd) - 1, places.held),
              places.nearest(width) + 1);
        if (places.held > 0) {
            paint(QRectF(0, 0, heldEnd, height()), 0, places.held - 1);
            painter.setPen(ui::edgeColor(palette()));
            painter.drawLine(QPointF(heldEnd, 0), QPointF(heldEnd, height()));
        }
        if (hasFocus() && !places.isCovered(m_cursor)) {
            painter.setPen(QPen(ui::accentColor(palette()), 2));
            painter.drawRect(QRectF(places.x(m_cursor), 2, places.pitch, height() - 4));
        }
    }
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        ui::paintFocus(painter, rect(), 0, palette());
}

// People count columns from 1.
void RulerStrip::paintScale(QPainter& painter, qint64 from, qint64 upTo) const
{
    const ColumnPlaces places = m_view.places();
    const int widest = fontMetrics().horizontalAdvance(ui::wording::number(upTo) + QStringLiteral("00"));
    const qint64 step = stepFor(places.pitch, widest);
    const qint64 tick = step > 10 ? 10 : 5;
    const double bottom = height() - 1;
    painter.setPen(ui::quietTextColor(palette()));
    for (qint64 number = (from / tick + 1) * tick; number <= upTo + 1; number += tick) {
        const double middle = places.x(number - 1) + places.pitch / 2;
        const double length = number % 10 == 0 ? tickHeight : tickHeight / 2.0;
        painter.drawLine(QPointF(middle, bottom - length), QPointF(middle, bottom));
        if (number % step == 0)
            painter.drawText(QRectF(middle - widest, 1, 2.0 * widest, fontMetrics().height()),
                             Qt::AlignHCenter | Qt::AlignTop, ui::wording::number(number));
    }
}

// Full where it is hers.
void RulerStrip::paintStart(QPainter& painter, int start) const
{
    const double x = m_view.places().x(start);
    const double bottom = height() - 1;
    const double half = startHeight / 2.0;
    const QColor color = ui::accentColor(palette());
    const bool isFull = isHers() || m_drag.has_value();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.5));
    painter.setBrush(isFull ? QBrush(color) : QBrush(palette().color(QPalette::Window)));
    painter.drawPolygon(QPolygonF({{x - half, bottom - startHeight}, {x + half, bottom - startHeight}, {x, bottom}}));
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void RulerStrip::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void RulerStrip::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void RulerStrip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace viewer
