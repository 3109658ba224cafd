#pragma once

#include "account/Account.h"
#include "account/ConfigFolder.h"
#include "ledger/Ledger.h"
#include "session/RetrieverLock.h"
#include "session/SystemSchedule.h"
#include "ui/common/TallDialog.h"

class QCheckBox;
class QPushButton;

namespace ui {

class Notice;

/// Takes an account off this workstation, and asks what becomes of its reports and of what is
/// known of them. Its key file is never touched. Open with open().
class RemoveDialog : public TallDialog {
    Q_OBJECT
public:
    /// `ledger`, `schedule`: null where there is none; the former must outlive it.
    RemoveDialog(account::ConfigFolder folder, account::Account account, ledger::Ledger* ledger,
                 std::shared_ptr<session::SystemSchedule> schedule, rap::Clock clock, QWidget* parent = nullptr);

    void reject() override; ///< Accepts where the account is removed already.

private:
    using Lock = std::shared_ptr<session::RetrieverLock>; ///< Nobody fetches for the account while it goes.

    void remove();
    void endTask(const Lock& held); ///< The operating system's, that would go on fetching for it.
    void discardOrForget(const Lock& held);
    void discard(const Lock& held);
    void discarded(const Lock& held, const QStringList& staying);
    void forget(const Lock& held);
    void end();
    void stay(const QString& why); ///< For her to read.
    void forgetPassphrase();

    account::ConfigFolder m_folder;
    account::Account m_account;
    ledger::Ledger* m_ledger;
    std::shared_ptr<session::SystemSchedule> m_schedule;
    rap::Clock m_clock;
    QCheckBox* m_discard;
    QCheckBox* m_forget;
    QPushButton* m_remove;
    Notice* m_told;
    bool m_isRemoved = false;
    QString m_taskFault; ///< Why the operating system's task may be there still.
};

} // namespace ui
