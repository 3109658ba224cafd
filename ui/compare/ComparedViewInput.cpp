#include "ComparedView.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

namespace compare {

At ComparedView::placeAt(const QPoint& position) const
{
    if (!m_content.rows || m_content.rows->count() == 0)
        return {};
    const qint64 row = topRow() + std::max(position.y(), 0) / rowHeight();
    return {std::min(row, m_content.rows->count() - 1), position.x() < half() ? Side::Left : Side::Right};
}

bool ComparedView::moveByKey(const QKeyEvent& key)
{
    const bool toEnds = key.modifiers().testFlag(Qt::ControlModifier);
    const qint64 last = m_content.rows->count() - 1;
    QScrollBar* const across = horizontalScrollBar();
    switch (key.key()) {
    case Qt::Key_Up:
        goTo({m_at.row - 1, m_at.side});
        return true;
    case Qt::Key_Down:
        goTo({m_at.row + 1, m_at.side});
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: {
        const int page = key.key() == Qt::Key_PageUp ? -rowsInSight() + 1 : rowsInSight() - 1;
        setTopRow(topRow() + page);
        goTo({m_at.row + page, m_at.side});
        return true;
    }
    case Qt::Key_Left:
        across->setValue(across->value() - across->singleStep());
        return true;
    case Qt::Key_Right:
        across->setValue(across->value() + across->singleStep());
        return true;
    case Qt::Key_Home:
        across->setValue(0);
        if (toEnds)
            goTo({0, m_at.side});
        return true;
    case Qt::Key_End:
        if (toEnds)
            goTo({last, m_at.side});
        else
            across->setValue(across->maximum());
        return true;
    default:
        return false;
    }
}

void ComparedView::keyPressEvent(QKeyEvent* event)
{
    const bool isPlain = !(event->modifiers() & (Qt::AltModifier | Qt::MetaModifier | Qt::ShiftModifier));
    if (!m_content.rows || !isPlain || !moveByKey(*event))
        event->ignore();
}

void ComparedView::mousePressEvent(QMouseEvent* event)
{
    if (!m_content.rows)
        return;
    goTo(placeAt(event->pos()));
    if (event->button() == Qt::RightButton)
        Q_EMIT menuWanted(event->globalPosition().toPoint());
}

} // namespace compare
