#pragma once

#include "FolderScope.h"
#include "StatusPlanner.h"
#include "account/Accounts.h"
#include "session/AccountSession.h"
#include "ui/common/Banner.h"

#include <QFutureWatcher>
#include <QSet>
#include <functional>

namespace workbench {

/// The clerk's desk without its window: which account is at hand, what she last asked of RAP, and what there is to tell
/// her. Makes the session of the current account and takes it down when another one is picked.
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
    /// What 'Get new reports' is meant for.
    enum class Reach { All, Today, Folders };

    explicit Desk(Parts parts, QObject* parent = nullptr);
    ~Desk() override;

    /// Ledger, accounts, and the session of that account, or of the first. Ends in sessionChanged().
    void open(const QString& accountName);
    void reopenLedger();
    /// Reads the account profiles again and picks that one; its session is made anew where the profile changed.
    void reloadAccounts(const QString& accountName);
    void selectAccount(const QString& name);

    [[nodiscard]] const QList<account::Account>& accounts() const { return m_accounts; }
    [[nodiscard]] const account::Account* account() const; ///< Null where there is none.
    [[nodiscard]] session::AccountSession* session() const { return m_session.get(); }
    [[nodiscard]] bool hasLedger() const { return m_ledger != nullptr; }
    [[nodiscard]] bool isLoading() const { return m_loading; }
    [[nodiscard]] Asking asking() const;
    [[nodiscard]] int underWay() const; ///< Transfers that wait or run.
    [[nodiscard]] const std::optional<sftp::ConnectFailure>& connectFailure() const { return m_failure; }
    [[nodiscard]] rap::HongKongTime now() const { return m_parts.clock(); }
    [[nodiscard]] const Parts& parts() const { return m_parts; }

    void refresh();
    void getNew(Reach reach, const QList<FolderScope>& folders = {});
    void stopWaiting(); ///< For another program; what waits for that is paused.
    void tryAgain();    ///< What was last asked, and what failed for want of a connection.
    void fetch(const QStringList& paths, bool again);
    void fetchThenOpen(const QString& path);
    void report(const rap::Error& error); ///< Tells of a fault that came up elsewhere.
    void givePassphrase(const std::optional<QString>& passphrase);

Q_SIGNALS:
    void accountsChanged();
    void sessionChanged(); ///< session() is another one; the old one is deleted after this.
    void stateChanged();   ///< asking(), isLoading(), the session's connection.
    void told(const ui::BannerContent& banner);
    void untold(); ///< What was told is no longer so.
    void hostKeyWanted();
    void passphraseWanted();
    void openWanted(const QString& path); ///< Remote path of a report that is here now.

private:
    enum class Ask { None, Refresh, GetNew };

    void takeLedger();
    void list(Ask ask, session::AccountSession::Extent extent, session::AccountSession::Purpose purpose);
    void connectOthers(session::AccountSession& session);
    void makeSession(const account::Account* account);
    void connectSession(session::AccountSession& session);
    void takeRefreshed();
    void takeConnectFailed(const sftp::ConnectFailure& failure);
    void takeFiled(const download::Transfer& transfer);
    void takeSummary(const download::QueueSummary& summary);
    void takeIdle();
    void tell(const rap::Error& error, const QString& clientAddress = {});
    void tell(const ui::BannerContent& banner, bool ofConnection);
    void withdraw();
    [[nodiscard]] QStringList newPaths() const;
    [[nodiscard]] int countHere() const;

    Parts m_parts;
    account::Accounts m_store;
    QFutureWatcher<rap::Result<ledger::Ledger*>> m_opened;
    QString m_firstAccount; ///< The one to begin with, once the ledger is open.
    ledger::Ledger* m_ledger = nullptr;
    QList<account::Account> m_accounts;
    std::unique_ptr<session::AccountSession> m_session;
    bool m_loading = true;

    Ask m_ask = Ask::None;     ///< What she asked last.
    bool m_getPending = false; ///< Fetch once the listing is in.
    Reach m_reach = Reach::All;
    QList<FolderScope> m_folders;
    std::optional<sftp::ConnectFailure> m_failure; ///< Of the last attempt to connect; empty once one succeeds.
    bool m_toldOfConnection = false;
    bool m_toldOfDisk = false;

    QSet<QString> m_openWhenFiled;
    int m_filed = 0; ///< Since the queue was last idle.
    int m_opening = 0;
    std::optional<session::Retriever> m_other; ///< Another program that was told of.
    int m_byOthers = 0;                        ///< Filed by others since she asked.
    int m_failed = 0;
    int m_stopped = 0; ///< Transfers that need attention, as last told.
};

} // namespace workbench
