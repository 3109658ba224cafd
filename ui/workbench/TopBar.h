#pragma once

#include "ui/common/Icons.h"

#include <QHash>
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
    /// What is to be said of accounts beside their names: "12 under way". `signs`: of those that are not at hand, for
    /// the box itself.
    void setWork(const QHash<QString, QString>& work, const QStringList& signs, ui::Icon sign);
    void setLow(bool low); ///< Every line counts.
    void openMenu();
    void focusGet(); ///< 'Get new reports'

Q_SIGNALS:
    void accountPicked(const QString& name);
    void leaveSearch(); ///< Down or Return in the search box: on to the table.

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setUpGet();
    void setUpSearch();
    void showAccount();
    void fitAccount();

    ui::CommandSet& m_commands;
    QToolButton* m_get;
    QToolButton* m_refresh;
    QLineEdit* m_search;
    QToolButton* m_account;
    QMenu* m_accountMenu;
    QString m_current; ///< Account.
    QHash<QString, QString> m_work;
    QStringList m_signs;
    ui::Icon m_sign = ui::Icon::None;
    QToolButton* m_menuButton;
    QMenu* m_menu;
};

} // namespace workbench
