#include "Commands.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QTranslator>
#include <QWidget>
#include <algorithm>
#include <memory>
#include <vector>

namespace ui {

namespace {

QString translated(const char* text)
{
    return *text == '\0' ? QString() : QCoreApplication::translate("Commands", text);
}

/// The catalogues of all languages that the program was built with.
const std::vector<std::unique_ptr<QTranslator>>& languages()
{
    static const std::vector<std::unique_ptr<QTranslator>> all = [] {
        std::vector<std::unique_ptr<QTranslator>> read;
        for (const QFileInfo& file : QDir(QStringLiteral(":/rapdesk/translations")).entryInfoList()) {
            auto catalogue = std::make_unique<QTranslator>();
            if (catalogue->load(file.filePath()))
                read.push_back(std::move(catalogue));
        }
        return read;
    }();
    return all;
}

} // namespace

QString withoutMnemonic(QString text)
{
    static const QRegularExpression inBrackets(QStringLiteral("\\(&\\w\\)"));
    return text.remove(inBrackets).remove(QLatin1Char('&'));
}

QString nameOf(const QAction& action)
{
    return withoutMnemonic(action.text());
}

QString nameOf(const Command& command)
{
    return withoutMnemonic(translated(command.text));
}

QString hintOf(const Command& command)
{
    return translated(command.hint);
}

QString toolTipFor(const QAction& action, const QString& hint)
{
    const QString name = nameOf(action);
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

QString CommandSet::wordsOf(const QAction& action) const
{
    const auto command = std::find_if(m_table.begin(), m_table.end(), [&action](const Command& one) {
        return action.objectName() == QLatin1String(one.id);
    });
    QStringList words{nameOf(action), action.statusTip(), QString::fromUtf8(command->text),
                      QString::fromUtf8(command->hint)};
    for (const auto& language : languages())
        words << language->translate("Commands", command->text) << language->translate("Commands", command->hint);
    return words.join(u' ').remove(u'&');
}

void CommandSet::bind(QLatin1String place, QWidget* widget)
{
    for (const Command& command : m_table)
        if (QLatin1String(command.place) == place)
            widget->addAction(find(QLatin1String(command.id)));
}

} // namespace ui
