#include "PagePainter.h"
#include "PageView.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTimerEvent>

namespace viewer {
namespace {

constexpr int dragEvery = 50; // ms, while the pointer is outside

bool isWordCharacter(QChar character)
{
    return character.isLetterOrNumber() || character == QLatin1Char('_');
}

} // namespace

Place PageView::placeAt(const QPoint& position) const
{
    if (m_reader.index() == nullptr)
        return {};
    return PagePainter(*this).placeAt(position).value_or(Place{topLine(), 0});
}

void PageView::selectTo(const Place& head)
{
    if (!m_selection)
        return;
    Selection selection = *m_selection;
    selection.head = head;
    select(selection);
}

void PageView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_reader.index() == nullptr)
        return;
    const Place place = placeAt(event->position().toPoint());
    m_isSelecting = true;
    if (event->modifiers().testFlag(Qt::ShiftModifier) && m_selection) {
        selectTo(place);
        return;
    }
    m_place = place;
    select(Selection{place, place, event->modifiers().testFlag(Qt::AltModifier)});
    viewport()->update();
    tellMoved();
}

void PageView::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_isSelecting)
        return;
    m_dragAt = event->position().toPoint();
    const bool isOutside = !viewport()->rect().contains(m_dragAt);
    if (isOutside && !m_dragging.isActive())
        m_dragging.start(dragEvery, this);
    else if (!isOutside)
        m_dragging.stop();
    selectTo(placeAt(m_dragAt));
}

void PageView::mouseReleaseEvent(QMouseEvent*)
{
    m_isSelecting = false;
    m_dragging.stop();
    if (m_selection && m_selection->isEmpty())
        clearSelection();
}

void PageView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_reader.index() == nullptr)
        return;
    Place place = placeAt(event->position().toPoint() - QPoint(int(pitch() / 2), 0));
    constexpr qint64 longestWord = 256;
    const qint64 from = std::max<qint64>(place.column - longestWord, 0);
    const auto line = m_reader.read(place.line, 1, from, place.column + longestWord);
    if (!line || line->isEmpty())
        return;
    const LineCells& cells = line->first().cells;
    const auto isWord = [&cells](qint64 column) {
        const QString text = cells.text(column, column + 1);
        return !text.isEmpty() && isWordCharacter(text.front());
    };
    qint64 begin = place.column;
    qint64 end = place.column;
    while (begin > from && isWord(begin - 1))
        --begin;
    while (end < place.column + longestWord && isWord(end))
        ++end;
    if (begin < end)
        select(Selection{{place.line, begin}, {place.line, end}, false});
}

void PageView::contextMenuEvent(QContextMenuEvent* event)
{
    Q_EMIT menuWanted(event->globalPos());
}

void PageView::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_dragging.timerId()) {
        RowsView::timerEvent(event);
        return;
    }
    const auto step = [](QScrollBar& bar, int at, int length) {
        const int beyond = at < 0 ? at : std::max(at - length, 0);
        bar.setValue(bar.value() + std::clamp(beyond / 8, -20, 20));
    };
    step(*verticalScrollBar(), m_dragAt.y(), viewport()->height());
    step(*horizontalScrollBar(), m_dragAt.x(), viewport()->width());
    selectTo(placeAt(QPoint(m_dragAt.x(), std::clamp(m_dragAt.y(), 0, viewport()->height() - 1))));
}

void PageView::keyPressEvent(QKeyEvent* event)
{
    if (m_reader.index() == nullptr) {
        RowsView::keyPressEvent(event);
        return;
    }
    const bool isArrow = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right || event->key() == Qt::Key_Up ||
                         event->key() == Qt::Key_Down;
    if (isArrow && event->modifiers().testFlag(Qt::ShiftModifier))
        selectByKey(*event);
    else if (!scrollByKey(*event))
        event->ignore();
}

bool PageView::scrollByKey(const QKeyEvent& key)
{
    QScrollBar& down = *verticalScrollBar();
    QScrollBar& across = *horizontalScrollBar();
    switch (key.key()) {
    case Qt::Key_PageDown:
        pageBy(1);
        return true;
    case Qt::Key_PageUp:
        pageBy(-1);
        return true;
    case Qt::Key_Home:
        down.setValue(0);
        across.setValue(0);
        return true;
    case Qt::Key_End:
        down.setValue(down.maximum());
        return true;
    case Qt::Key_Space:
        down.triggerAction(key.modifiers().testFlag(Qt::ShiftModifier) ? QAbstractSlider::SliderPageStepSub
                                                                       : QAbstractSlider::SliderPageStepAdd);
        return true;
    case Qt::Key_Down:
        down.triggerAction(QAbstractSlider::SliderSingleStepAdd);
        return true;
    case Qt::Key_Up:
        down.triggerAction(QAbstractSlider::SliderSingleStepSub);
        return true;
    case Qt::Key_Right:
        across.triggerAction(QAbstractSlider::SliderSingleStepAdd);
        return true;
    case Qt::Key_Left:
        across.triggerAction(QAbstractSlider::SliderSingleStepSub);
        return true;
    default:
        return false;
    }
}

// Back to the beginning of the page that is in sight, where that is left already.
void PageView::pageBy(int pages)
{
    const qint64 page = currentPage();
    const bool isWithin = topRow() > rows().ofPage(page);
    goToPage(pages < 0 && isWithin ? page : std::max<qint64>(page + pages, 0));
}

// From where she went to last.
void PageView::selectByKey(const QKeyEvent& key)
{
    const Place from = m_place.value_or(Place{topLine(), 0});
    Selection selection = m_selection.value_or(Selection{from, from, false});
    selection.isBlock = key.modifiers().testFlag(Qt::AltModifier);
    const auto line = m_reader.read(selection.head.line, 1, 0, 1);
    const qint64 end = line && !line->isEmpty() ? line->first().cells.columns() : 0;
    Place& head = selection.head;
    head.column = std::min(head.column, std::max(end, selection.isBlock ? head.column : 0));
    switch (key.key()) {
    case Qt::Key_Up:
        head.line = std::max<qint64>(head.line - 1, 0);
        break;
    case Qt::Key_Down:
        head.line = std::min(head.line + 1, std::max<qint64>(m_reader.index()->lineCount() - 1, 0));
        break;
    case Qt::Key_Left:
        head.column = std::max<qint64>(head.column - 1, 0);
        break;
    default:
        ++head.column;
    }
    select(selection);
    reveal(head);
}

} // namespace viewer
