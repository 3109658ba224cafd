#include "Commands.h"

#include <QCoreApplication>
#include <QWidget>

namespace ui {

namespace {

QString translated(const char* text)
{
    return *text == '\0' ? QString() : QCoreApplication::translate("Commands", text);
}

QString withoutMnemonic(QString text)
{
    return text.remove(QLatin1Char('&'));
}

} // namespace

QString toolTipFor(const QAction& action, const QString& hint)
{
    const QString name = withoutMnemonic(action.text());
    const QKeySequence key = action.shortcut();
    const QString first =
        key.isEmpty() ? name : name + QLatin1String(" (") + key.toString(QKeySequence::NativeText) + QLatin1Char(')');
    return hint.isEmpty() ? first : first + QLatin1Char('\n') + hint;
}

CommandSet::CommandSet(std::span<const Command> table, QWidget* window)
    : QObject(window)
    , m_table(table)
{
    for (const Command& command : table) {
        auto* action = new QAction(icon(command.icon), translated(command.text), this);
        action->setObjectName(QLatin1String(command.id));
        action->setShortcuts(command.shortcuts);
        const QString hint = translated(command.hint);
        action->setToolTip(toolTipFor(*action, hint));
        action->setStatusTip(hint);
        if (*command.place == '\0')
            window->addAction(action);
        else
            action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_actions.append(action);
        m_byId.insert(action->objectName(), action);
    }
}

QAction* CommandSet::action(QLatin1String id) const
{
    QAction* found = find(id);
    Q_ASSERT_X(found != nullptr, "CommandSet", id.data());
    return found;
}

QAction* CommandSet::find(const QString& id) const
{
    return m_byId.value(id, nullptr);
}

void CommandSet::bind(QLatin1String place, QWidget* widget)
{
    for (const Command& command : m_table)
        if (QLatin1String(command.place) == place)
            widget->addAction(find(QLatin1String(command.id)));
}

} // namespace ui
