#pragma once

#include "Errands.h"
#include "account/Accounts.h"
#include "account/KeyReminders.h"

#include <QFutureWatcher>
#include <functional>
#include <memory>
#include <vector>

namespace workbench {

/// What an account is at, whether it is at hand or not.
struct AccountWork {
    QString account;
    download::QueueSummary queue;
    bool needsHer = false;    ///< It does not go on by itself, or something failed.
    bool waitsForRap = false; ///< What is under way has no connection.
};

/// The clerk's desk without its window: her accounts, and which of them is at hand. The errands of an account go on
/// when she turns to another one.
class Desk : public QObject {
    Q_OBJECT
public:
    struct Parts {
        account::ConfigFolder folder;
        rap::Clock clock;
        rap::HolidaysInUse holidays;
        /// Called on a thread of its own, once at a time: a disk takes its time, and a ledger that another program
        /// holds half a minute.
        std::function<rap::Result<ledger::Ledger*>()> openLedger;
        /// Where RAP is open an account is asked once what there is, as soon as it comes to hand: so that her reports
        /// are in sight before she touches anything.
        bool asksByItself = false;
        /// Why a calendar of holidays that she imported does not count, where that is so.
        std::optional<rap::Error> holidaysFault = {};
    };

    explicit Desk(Parts parts, QObject* parent = nullptr);
    ~Desk() override;

    /// Ledger, accounts, and the errands of that account, or of the first. Ends in errandsChanged().
    void open(const QString& accountName);
    void reopenLedger();
    /// Reads the account profiles again and picks that one. Where its connection changed its errands are made anew, and
    /// go on with what the others were at.
    void reloadAccounts(const QString& accountName);
    void selectAccount(const QString& name);

    [[nodiscard]] const QList<account::Account>& accounts() const { return m_accounts; }
    [[nodiscard]] ledger::Ledger* ledger() const { return m_ledger; } ///< Null: it is not open.
    [[nodiscard]] bool hasLedger() const { return m_ledger != nullptr; }
    [[nodiscard]] bool isOpening() const { return m_opening; } ///< The ledger.
    [[nodiscard]] QList<AccountWork> work() const;             ///< Of all accounts that were at hand.
    [[nodiscard]] download::QueueSummary wholeWork() const;    ///< Of all accounts.
    [[nodiscard]] int underWay() const { return wholeWork().underWay(); }
    [[nodiscard]] bool isUnended() const;                    ///< Something is under way or paused.
    [[nodiscard]] profile::Coverage unendedCoverage() const; ///< That, as RAP has it.
    void resumeAll();                                        ///< What is paused, of all accounts.
    [[nodiscard]] rap::HongKongTime now() const { return m_parts.clock(); }
    [[nodiscard]] const Parts& parts() const { return m_parts; }
    /// From now on, for accounts that are at work too.
    void setHolidays(const rap::HolidayCalendar& holidays);
    void readTitles();                                           ///< What reports are called has changed.
    [[nodiscard]] Errands* errands() const { return m_current; } ///< Of the account at hand; null where there is none.
    [[nodiscard]] QList<Errands*> all() const;                   ///< Of all accounts that are at work.
    [[nodiscard]] bool isScheduled() const;                      ///< Something is fetched by itself.
    /// What is to be told of keys that end, the most urgent first.
    [[nodiscard]] const QList<account::KeyDue>& keysDue() const { return m_keysDue; }
    void remindLater(account::SnoozeFor length); ///< Of what is due now.
    [[nodiscard]] bool isRenewing(const QString& account) const { return m_renewing.contains(account); } ///< Its key.
    /// Hong Kong's day, as reminders reckon it: see account::reckonedDay().
    [[nodiscard]] QDate reckonedToday() const { return account::reckonedDay(now().date(), m_newestFromRap); }
    void tick(); ///< Time went on.
    void networkCameBack();

Q_SIGNALS:
    void accountsChanged();
    void openingChanged();
    void workChanged(); ///< work()
    void errandsMade(workbench::Errands& errands);
    void errandsChanged();                      ///< errands() are other ones, or none.
    void keysChanged();                         ///< keysDue(), isRenewing()
    void told(const ui::BannerContent& banner); ///< What is of no account, or of one that is gone.

private:
    void takeLedger();
    void takeUp(const account::Account* account);
    [[nodiscard]] Errands* find(const account::Account& account) const;
    Errands& make(const account::Account& account);
    void replace();
    void makeScheduled();
    void lookAtKeys();
    [[nodiscard]] const account::Account* named(const QString& name) const;
    void follow(Errands& errands);
    [[nodiscard]] bool isRapOpen() const { return rap::serviceState(now(), m_parts.holidays).open; }
    void tell(const rap::Error& error);

    Parts m_parts;
    account::Accounts m_store;
    QFutureWatcher<rap::Result<ledger::Ledger*>> m_opened;
    QString m_firstAccount; ///< The one to begin with, once the ledger is open.
    ledger::Ledger* m_ledger = nullptr;
    QList<account::Account> m_accounts;
    QList<account::KeyDue> m_keysDue;
    QStringList m_renewing; ///< Accounts.
    std::optional<QDate> m_newestFromRap;
    std::vector<std::unique_ptr<Errands>> m_errands; ///< Of every account that was at hand.
    Errands* m_current = nullptr;
    bool m_opening = true;
    int m_stopped = 0; ///< Downloads, by opening the ledger again.
};

} // namespace workbench
