#include "Keyboard.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QToolButton>

namespace ui {

namespace {

bool isReturn(const QKeyEvent& key)
{
    return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
}

bool isPlain(const QKeyEvent& key)
{
    return (key.modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier)) == Qt::NoModifier;
}

/// AltGr, which types, is Alt with Ctrl on Windows. Menus know their letters by themselves.
bool isCalledInVain(const QObject* watched, const QKeyEvent& key)
{
    return key.modifiers().testFlag(Qt::AltModifier) && !key.modifiers().testFlag(Qt::ControlModifier) &&
           !key.text().isEmpty() && key.text().at(0).isPrint() && watched->isWidgetType() &&
           qobject_cast<const QMenu*>(watched) == nullptr && qobject_cast<const QMenuBar*>(watched) == nullptr;
}

QAbstractButton* pressable(QObject* watched)
{
    auto* button = qobject_cast<QAbstractButton*>(watched);
    const bool isOne = qobject_cast<QPushButton*>(watched) != nullptr || qobject_cast<QToolButton*>(watched) != nullptr;
    return isOne && button->isEnabled() ? button : nullptr;
}

void sendSpace(QAbstractButton& button, QEvent::Type type)
{
    QKeyEvent space(type, Qt::Key_Space, Qt::NoModifier, QStringLiteral(" "));
    QCoreApplication::sendEvent(&button, &space);
}

} // namespace

bool Keyboard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress)
        return takePressed(watched, *static_cast<QKeyEvent*>(event));
    if (event->type() == QEvent::KeyRelease)
        return takeReleased(watched, *static_cast<QKeyEvent*>(event));
    return false;
}

bool Keyboard::takePressed(QObject* watched, const QKeyEvent& key)
{
    if (isCalledInVain(watched, key))
        return true;
    if (!isReturn(key) || !isPlain(key))
        return false;
    QAbstractButton* button = pressable(watched);
    if (key.isAutoRepeat())
        return m_isHeld || button != nullptr;
    m_isHeld = button != nullptr;
    m_pressed = button;
    if (button != nullptr)
        sendSpace(*button, QEvent::KeyPress); // a menu is open until this returns
    return button != nullptr;
}

bool Keyboard::takeReleased(QObject* watched, const QKeyEvent& key)
{
    if (!m_isHeld || !isReturn(key) || !watched->isWidgetType())
        return false;
    if (key.isAutoRepeat())
        return true;
    m_isHeld = false;
    if (m_pressed && watched == m_pressed)
        sendSpace(*m_pressed, QEvent::KeyRelease);
    return true;
}

} // namespace ui
