#pragma once

#include "Icons.h"

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <span>

namespace ui {

/// One thing that can be done. Buttons, menus and the shortcut reference are made from tables of these.
struct Command {
    const char* id;   ///< Stable: banners and tests name it.
    const char* text; ///< Source text, context "Commands"; with mnemonic.
    const char* hint; ///< The same: one sentence for tooltips and the shortcut reference. May be empty.
    Icon icon = Icon::None;
    QList<QKeySequence> shortcuts;
    const char* place =
        ""; ///< Where the shortcut works: "" in the whole window, else a place named to CommandSet::bind().
};

/// The actions of a table, made once a window.
class CommandSet : public QObject {
    Q_OBJECT
public:
    CommandSet(std::span<const Command> table, QWidget* window);

    /// The action of an id that is in the table.
    [[nodiscard]] QAction* action(QLatin1String id) const;
    [[nodiscard]] QAction* find(const QString& id) const; ///< Null where there is none.
    [[nodiscard]] const QList<QAction*>& all() const { return m_actions; }
    /// All that it can be found by: its name and its sentence, in the program's language and in those others that it
    /// speaks.
    [[nodiscard]] QString wordsOf(const QAction& action) const;

    /// Commands of that place hear their shortcuts while the focus is in `widget`.
    void bind(QLatin1String place, QWidget* widget);

private:
    std::span<const Command> m_table;
    QList<QAction*> m_actions;
    QHash<QString, QAction*> m_byId;
};

[[nodiscard]] QString withoutMnemonic(QString text);  ///< "Open(&O)…" of a Chinese menu is "Open…".
[[nodiscard]] QString nameOf(const QAction& action);  ///< Without mnemonic.
[[nodiscard]] QString nameOf(const Command& command); ///< The same, in the program's language.
[[nodiscard]] QString hintOf(const Command& command); ///< In the program's language; may be empty.
/// "Refresh (F5)" and the hint, for a tooltip.
[[nodiscard]] QString toolTipFor(const QAction& action, const QString& hint);

} // namespace ui
