#pragma once

#include "account/Account.h"
#include "account/Accounts.h"
#include "account/ConfigFolder.h"
#include "account/Passphrases.h"
#include "rap/ServiceHours.h"
#include "session/ConnectionCheck.h"
#include "ui/common/TallDialog.h"

#include <memory>
#include <optional>

class QPushButton;

namespace ui {

class AccountForm;
class CheckList;
class Notice;
enum class Tone;

/// A RAP account of this workstation: made or changed, tested, saved. Open with open(); saves on accept and stays open
/// with the reasons where that fails. Does not drop what was typed before it was asked for twice. `accounts` must
/// outlive it.
class AccountDialog : public TallDialog {
    Q_OBJECT
public:
    AccountDialog(const account::Accounts& accounts, account::ConfigFolder folder,
                  std::optional<account::Account> edited, rap::Clock clock, rap::HolidayCalendar holidays = {},
                  QWidget* parent = nullptr);
    ~AccountDialog() override;

    void focusOn(account::Field field);
    [[nodiscard]] account::Account account() const; ///< As saved; meaningful after accepted().
    void accept() override;
    void reject() override;

private:
    void connectForm();
    [[nodiscard]] std::optional<account::Account> entered(bool toSave);
    void test();
    void check(const account::Account& account, const QString& passphrase);
    void tested(const session::CheckOutcome& outcome);
    void compare(); ///< The fingerprint that is not trusted.
    void forgetTest();
    void save(const account::Account& account);
    [[nodiscard]] rap::Result<account::Account> change(const account::Account& edited);
    void savePassphraseThenClose();
    [[nodiscard]] bool isUnsaved() const;
    void nameLeaving();
    void tell(Notice* where, Tone tone, const QString& text);

    const account::Accounts& m_accounts;
    account::ConfigFolder m_folder;
    std::optional<account::Account> m_edited;
    account::Account m_before; ///< As the form said it at first.
    rap::Clock m_clock;
    rap::HolidayCalendar m_holidays;
    bool m_toldUnsaved = false;
    std::optional<account::Account> m_saved;
    bool m_isWriting = false; ///< The passphrase of what is saved.
    account::Passphrases m_passphrases;
    std::unique_ptr<session::ConnectionCheck> m_check;
    std::optional<sftp::ConnectFailure> m_untrusted; ///< What the last test ended with.
    int m_test = 0;                                  ///< Which one it is: what an earlier one still brings is dropped.

    AccountForm* m_form;
    CheckList* m_checkList;
    Notice* m_verdict; ///< Of the test.
    QPushButton* m_compare;
    Notice* m_saveFault; ///< Why it is still open.
    QPushButton* m_save;
    QPushButton* m_leave;
};

} // namespace ui
