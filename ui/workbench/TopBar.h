#pragma once

#include <QStringList>
#include <QWidget>

class QLineEdit;
class QMenu;
class QToolButton;

namespace ui {
class CommandSet;
}

namespace workbench {

/// Get new reports, Refresh, the search, the account and the menu.
class TopBar : public QWidget {
    Q_OBJECT
public:
    explicit TopBar(ui::CommandSet& commands, QWidget* parent = nullptr);

    [[nodiscard]] QLineEdit& search() { return *m_search; }
    [[nodiscard]] QMenu& menu() { return *m_menu; }
    void setAccounts(const QStringList& names, const QString& current);
    void openMenu();

Q_SIGNALS:
    void accountPicked(const QString& name);
    void leaveSearch(); ///< Down or Return in the search box: on to the table.

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setUpGet();
    void setUpSearch();

    ui::CommandSet& m_commands;
    QToolButton* m_get;
    QToolButton* m_refresh;
    QLineEdit* m_search;
    QToolButton* m_account;
    QMenu* m_accountMenu;
    QToolButton* m_menuButton;
    QMenu* m_menu;
};

} // namespace workbench
