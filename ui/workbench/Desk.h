#pragma once

#include "Errands.h"
#include "account/Accounts.h"

#include <QFutureWatcher>
#include <functional>
#include <memory>
#include <vector>

namespace workbench {

/// What an account is at, whether it is at hand or not.
struct AccountWork {
    QString account;
    download::QueueSummary queue;
    bool needsHer = false; ///< It does not go on by itself, or something failed.
};

/// The clerk's desk without its window: her accounts, and which of them is at hand. The errands of an account go on
/// when she turns to another one.
class Desk : public QObject {
    Q_OBJECT
public:
    struct Parts {
        account::ConfigFolder folder;
        rap::Clock clock;
        rap::HolidayCalendar holidays;
        /// Called on a thread of its own, once at a time: a disk takes its time, and a ledger that another program
        /// holds half a minute.
        std::function<rap::Result<ledger::Ledger*>()> openLedger;
    };
    using Reach = Errands::Reach;

    explicit Desk(Parts parts, QObject* parent = nullptr);
    ~Desk() override;

    /// Ledger, accounts, and the session of that account, or of the first. Ends in sessionChanged().
    void open(const QString& accountName);
    void reopenLedger();
    /// Reads the account profiles again and picks that one; its session is made anew where the profile changed.
    void reloadAccounts(const QString& accountName);
    void selectAccount(const QString& name);

    [[nodiscard]] const QList<account::Account>& accounts() const { return m_accounts; }
    [[nodiscard]] bool hasLedger() const { return m_ledger != nullptr; }
    [[nodiscard]] QList<AccountWork> work() const; ///< Of all accounts that were at hand.
    [[nodiscard]] int underWay() const;            ///< Transfers that wait or run, of all accounts.
    [[nodiscard]] rap::HongKongTime now() const { return m_parts.clock(); }
    [[nodiscard]] const Parts& parts() const { return m_parts; }
    void tick(); ///< Time went on: what waited for RAP to open goes on.

    // Of the account at hand:
    [[nodiscard]] const account::Account* account() const; ///< Null where there is none.
    [[nodiscard]] session::AccountSession* session() const;
    [[nodiscard]] bool isLoading() const;
    [[nodiscard]] Asking asking() const;
    [[nodiscard]] const std::optional<sftp::ConnectFailure>& connectFailure() const;
    void refresh();
    void getNew(Reach reach, const QList<FolderScope>& folders = {});
    void stopWaiting(); ///< For another program; what waits for that is paused.
    void tryAgain();    ///< What was last asked, and what failed for want of a connection.
    void fetch(const QStringList& paths, bool again);
    void fetchThenOpen(const QString& path);
    void report(const rap::Error& error); ///< Tells of a fault that came up elsewhere.
    void givePassphrase(const std::optional<QString>& passphrase);
    void closeBanner(); ///< She has read what was told.

Q_SIGNALS:
    void accountsChanged();
    void workChanged(); ///< work()
    void sessionMade(session::AccountSession& session);
    void sessionChanged(); ///< session() is another one.
    void stateChanged();   ///< asking(), isLoading(), the session's connection.
    void told(const ui::BannerContent& banner);
    void untold(); ///< What was told is no longer so.
    void hostKeyWanted();
    void passphraseWanted();
    void openWanted(const QString& path); ///< Remote path of a report that is here now.

private:
    void takeLedger();
    void takeUp(const account::Account* account);
    void follow(Errands& errands);
    [[nodiscard]] int underWayOutside(const QList<account::Account>& accounts) const;

    Parts m_parts;
    account::Accounts m_store;
    QFutureWatcher<rap::Result<ledger::Ledger*>> m_opened;
    QString m_firstAccount; ///< The one to begin with, once the ledger is open.
    ledger::Ledger* m_ledger = nullptr;
    QList<account::Account> m_accounts;
    std::vector<std::unique_ptr<Errands>> m_errands; ///< Of every account that was at hand.
    Errands* m_current = nullptr;
    bool m_loading = true; ///< The ledger is not open yet.
};

} // namespace workbench
