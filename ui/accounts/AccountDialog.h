#pragma once

#include "account/Account.h"
#include "account/Accounts.h"
#include "account/ConfigFolder.h"
#include "account/Passphrases.h"
#include "session/ConnectionCheck.h"
#include "ui/common/TallDialog.h"

#include <memory>
#include <optional>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace ui {

class AdvancedFields;
enum class Tone;
class CheckList;
class Notice;

/// A RAP account of this workstation: made or changed, tested, saved. Open with open(); saves on accept and stays open
/// with the reason where that fails. `accounts` must outlive it; `today` is the Hong Kong day.
class AccountDialog : public TallDialog {
    Q_OBJECT
public:
    AccountDialog(const account::Accounts& accounts, account::ConfigFolder folder,
                  std::optional<account::Account> edited, QDate today, QWidget* parent = nullptr);
    ~AccountDialog() override;

    [[nodiscard]] account::Account account() const; ///< As saved; meaningful after accepted().
    void accept() override;

private:
    [[nodiscard]] rap::Result<account::Account> entered() const;
    void buildForm(QFormLayout& form);
    QWidget* withBrowse(QLineEdit* field, const QString& name, void (AccountDialog::*browse)());
    void fill(const account::Account& account);
    void browseKey();
    void browseTarget();
    void inspectKey();
    void test();
    void tested(const session::CheckOutcome& outcome);
    void savePassphraseThenClose();
    void tell(Tone tone, const QString& result);

    const account::Accounts& m_accounts;
    account::ConfigFolder m_folder;
    std::optional<account::Account> m_edited;
    account::Account m_saved;
    account::Passphrases m_passphrases;
    std::unique_ptr<session::ConnectionCheck> m_check;

    QLineEdit* m_name;
    QComboBox* m_identity;
    QLineEdit* m_user;
    QLineEdit* m_primary;
    QLineEdit* m_backup;
    QLineEdit* m_key;
    QLineEdit* m_passphrase;
    QCheckBox* m_registeredKnown;
    QDateEdit* m_registered;
    QLineEdit* m_base;
    QLineEdit* m_target;
    QCheckBox* m_keepZip;
    AdvancedFields* m_advanced;
    Notice* m_keyNotice;
    CheckList* m_checkList;
    Notice* m_result;
    QPushButton* m_test;
    QPushButton* m_save;
};

} // namespace ui
