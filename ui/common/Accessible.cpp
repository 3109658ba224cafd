#include "Accessible.h"

#include "Commands.h"

#include <QAccessibleWidget>
#include <QEvent>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace ui {

namespace {

template <typename Button> class MenuButtonAccessible : public QAccessibleWidget {
public:
    explicit MenuButtonAccessible(Button& button)
        : QAccessibleWidget(&button)
        , m_button(button)
    {
    }

    [[nodiscard]] QAccessible::Role role() const override
    {
        return isSplit() ? QAccessible::ButtonDropDown : QAccessible::ButtonMenu;
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.hasPopup = true;
        state.pressed = m_button.isDown();
        return state;
    }

    [[nodiscard]] QString text(QAccessible::Text what) const override
    {
        const QString text = QAccessibleWidget::text(what);
        if (text.isEmpty() && what == QAccessible::Name)
            return withoutMnemonic(m_button.text());
        return text.isEmpty() && what == QAccessible::Accelerator ? keys() : text;
    }

    [[nodiscard]] int childCount() const override { return m_button.menu() == nullptr ? 0 : 1; }

    [[nodiscard]] QAccessibleInterface* child(int index) const override
    {
        return index == 0 && m_button.menu() != nullptr ? QAccessible::queryAccessibleInterface(m_button.menu())
                                                        : nullptr;
    }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override
    {
        return child != nullptr && m_button.menu() != nullptr && child->object() == m_button.menu() ? 0 : -1;
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        if (!m_button.isEnabled())
            return {};
        QStringList names{showMenuAction(), setFocusAction()};
        if (isSplit())
            names.prepend(pressAction());
        return names;
    }

    [[nodiscard]] QStringList keyBindingsForAction(const QString& name) const override
    {
        return keys().isEmpty() || name == setFocusAction() ? QStringList() : QStringList(keys());
    }

    // Not at once: an open menu, or what the button opens, would keep who asked for it waiting.
    void doAction(const QString& name) override
    {
        if (!m_button.isEnabled())
            return;
        if (name == pressAction())
            QMetaObject::invokeMethod(&m_button, &Button::click, Qt::QueuedConnection);
        else if (name == showMenuAction())
            QMetaObject::invokeMethod(&m_button, &Button::showMenu, Qt::QueuedConnection);
        else
            QAccessibleWidget::doAction(name);
    }

private:
    [[nodiscard]] QString keys() const { return m_button.shortcut().toString(QKeySequence::NativeText); }

    [[nodiscard]] bool isSplit() const
    {
        if constexpr (std::is_same_v<Button, QToolButton>)
            return m_button.popupMode() != QToolButton::InstantPopup;
        else
            return false;
    }

    Button& m_button;
};

void describe(QWidget& widget, QAccessibleInterface* ours)
{
    if (QAccessibleInterface* qts = QAccessible::queryAccessibleInterface(&widget))
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(qts));
    QAccessible::registerAccessibleInterface(ours);
}

template <typename Button> void give(Button& button, QMenu* menu)
{
    menu->setParent(&button, menu->windowFlags());
    button.setMenu(menu);
    describe(button, new MenuButtonAccessible<Button>(button));
}

} // namespace

void readAs(QWidget& widget, QAccessible::Role role)
{
    describe(widget, new QAccessibleWidget(&widget, role));
}

void alert(QWidget& message, Tone tone)
{
    if (!QAccessible::isActive() || (tone != Tone::Bad && tone != Tone::Warning))
        return; // Qt has Windows make the sound also where nobody listens
    QAccessibleEvent event(&message, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void setMenu(QToolButton& button, QMenu* menu)
{
    give(button, menu);
}

void setMenu(QPushButton& button, QMenu* menu)
{
    give(button, menu);
}

bool MenuItems::eventFilter(QObject* watched, QEvent* event)
{
    const auto* menu = event->type() == QEvent::Show ? qobject_cast<QMenu*>(watched) : nullptr;
    if (menu == nullptr || !QAccessible::isActive())
        return false;
    for (QAction* action : menu->actions()) {
        QAccessibleInterface* item = QAccessible::queryAccessibleInterface(action);
        const QAccessibleInterface* place = item == nullptr ? nullptr : item->parent();
        if (item != nullptr && (place == nullptr || place->object() != menu))
            QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(item));
    }
    return false;
}

} // namespace ui
