#include "TickMenu.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <utility>

namespace ui {

bool TickMenu::tick(QAction* action)
{
    if (action == nullptr || !action->isEnabled() || !action->isCheckable() || action->actionGroup() != nullptr)
        return false;
    action->trigger();
    return true;
}

void TickMenu::mousePressEvent(QMouseEvent* event)
{
    m_pressed = actionAt(event->pos()) != nullptr;
    QMenu::mousePressEvent(event);
}

void TickMenu::mouseReleaseEvent(QMouseEvent* event)
{
    const bool pressedHere = std::exchange(m_pressed, false);
    if (!pressedHere || !tick(actionAt(event->pos())))
        QMenu::mouseReleaseEvent(event);
}

void TickMenu::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Space || !tick(activeAction()))
        QMenu::keyPressEvent(event);
}

} // namespace ui
