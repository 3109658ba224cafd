#include "TickMenu.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace ui {

bool TickMenu::tick(QAction* action)
{
    if (action == nullptr || !action->isEnabled() || !action->isCheckable() || action->actionGroup() != nullptr)
        return false;
    action->trigger();
    return true;
}

void TickMenu::mouseReleaseEvent(QMouseEvent* event)
{
    if (!tick(actionAt(event->pos())))
        QMenu::mouseReleaseEvent(event);
}

void TickMenu::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Space || !tick(activeAction()))
        QMenu::keyPressEvent(event);
}

} // namespace ui
