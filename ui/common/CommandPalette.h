#pragma once

#include <QDialog>
#include <QList>

class QAction;
class QLineEdit;
class QTreeWidget;

namespace ui {

class CommandSet;
class Notice;

/// All that can be done in a window, found by any word of its name or of what is said about it, in the program's
/// language or another one that it speaks. What cannot be done now is left out, and where nothing fits that is told.
/// Closes as one is chosen, which is done after that.
class CommandPalette : public QDialog {
    Q_OBJECT
public:
    explicit CommandPalette(const CommandSet& commands, QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Entry {
        QAction* action;
        QString name;
        QString words; ///< Folded: in all that it can be found by.
    };
    void list();
    void choose();

    QList<Entry> m_entries;
    QLineEdit* m_search;
    QTreeWidget* m_list;
    Notice* m_told;
};

/// Over that window, which the commands are of.
void openCommandPalette(const CommandSet& commands, QWidget* window);

} // namespace ui
