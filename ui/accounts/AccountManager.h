#pragma once

#include "account/Accounts.h"
#include "ledger/Ledger.h"
#include "rap/Time.h"
#include "session/SystemSchedule.h"
#include "ui/common/Outlets.h"
#include "ui/common/TallDialog.h"

#include <functional>

class QListWidget;
class QPushButton;
class QStackedWidget;

namespace ui {

class AccountDetails;
class Notice;

/// All RAP accounts of this workstation: what each is, and what can be done with it. Open with open(). `accounts` must
/// outlive it.
class AccountManager : public TallDialog {
    Q_OBJECT
public:
    using Done = std::function<void(const account::Account& saved)>;
    /// What lies outside; each opens a window of its own above `parent`, and calls `done` where something was saved.
    struct Doors {
        std::function<void(QWidget* parent, const Done& done)> add;
        std::function<void(QWidget* parent, const account::Account& account, const Done& done)> edit;
        std::function<void(QWidget* parent, const account::Account& account, const Done& done)> renewKey;
        std::function<void(QWidget* parent, const account::Account& account)> testConnection;
        std::function<ledger::Ledger*()> ledger; ///< Null where it cannot be opened.
        QStringList program;                     ///< For the help desk: session::SupportFacts.
        Outlets outlets;
        std::shared_ptr<session::SystemSchedule> schedule{}; ///< Null where there is none.
    };

    AccountManager(const account::Accounts& accounts, account::ConfigFolder folder, rap::Clock clock, Doors doors,
                   const QString& first, QWidget* parent = nullptr);

Q_SIGNALS:
    void accountsChanged(const QString& name); ///< That one is to be shown; empty where it is gone.

private:
    QPushButton* act(const QString& text, const QString& name, void (AccountManager::*what)());
    void build();
    void read(const QString& current);
    void showCurrent();
    void showQuotas();
    void changed(const QString& current);
    void add();
    void edit();
    void renewKey();
    void publicHalf();
    void rename();
    void copy();
    void importFile();
    void exportFile();
    void techs8();
    void testConnection();
    void support();
    void remove();
    void openAbove(QDialog* dialog);
    [[nodiscard]] const account::Account* current() const;

    const account::Accounts& m_accounts;
    account::ConfigFolder m_folder;
    rap::Clock m_clock;
    Doors m_doors;
    QList<account::Account> m_all;
    QListWidget* m_list;
    AccountDetails* m_details;
    QWidget* m_actions;
    Notice* m_quotas;
    Notice* m_told;
};

} // namespace ui
