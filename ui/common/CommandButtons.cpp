#include "CommandButtons.h"

#include "Accessible.h"
#include "Commands.h"
#include "DeskStyle.h"

#include <QAction>
#include <QMenu>
#include <QToolButton>

namespace ui {

QToolButton* commandButton(QAction* action, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setObjectName(action->objectName());
    button->setAccessibleName(nameOf(*action));
    button->setFocusPolicy(Qt::StrongFocus);
    makeFlat(button);
    button->setVisible(action->isVisible());
    QObject::connect(action, &QAction::changed, button, [button, action] { button->setVisible(action->isVisible()); });
    return button;
}

QToolButton* menuButton(const QString& name, const QString& text, QMenu* menu, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(name);
    button->setText(text);
    button->setPopupMode(QToolButton::InstantPopup);
    setMenu(*button, menu);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace ui
