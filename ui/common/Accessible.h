#pragma once

#include "StateColors.h"

#include <QAccessible>
#include <QObject>

class QMenu;
class QPushButton;
class QToolButton;

/// What Qt leaves a screen reader without.
namespace ui {

/// In its constructor, for a widget of ours that is more to a screen reader than a frame or a plain widget: a message,
/// a window.
void readAs(QWidget& widget, QAccessible::Role role);

/// Says that what `message` shows is news, and urgent where it warns of something: Windows makes the sound of a warning
/// with it.
void alert(QWidget& message, Tone tone);

/// Gives the button its menu, owned by it from then on. Qt's own description of such a button has no press where a menu
/// is beside it, opens nothing where the tool button is all menu, and answers only when the menu is closed.
void setMenu(QToolButton& button, QMenu* menu);
void setMenu(QPushButton& button, QMenu* menu);

/// An event filter of the application. To Qt a command that is in several menus stays in the first of them, where
/// nobody sees it in the others.
class MenuItems : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace ui
