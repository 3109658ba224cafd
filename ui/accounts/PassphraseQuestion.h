#pragma once

#include "account/Account.h"
#include "account/Passphrases.h"
#include "ui/accounts/KeyTry.h"
#include "ui/common/TallDialog.h"

#include <functional>
#include <optional>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace ui {

class Notice;

/// Asks for the passphrase of an account's key, until one opens the key file. Open with open(); the answer is there
/// after accepted().
class PassphraseQuestion : public TallDialog {
    Q_OBJECT
public:
    /// `keyFile` is shown so that she knows which one is meant.
    PassphraseQuestion(const QString& account, const QString& keyFile, QWidget* parent = nullptr);

    [[nodiscard]] QString passphrase() const;
    [[nodiscard]] bool remember() const; ///< Keep it in the operating system's credential store.
    void accept() override;
    void reject() override;

private:
    QString m_keyFile;
    KeyTry m_keyTry;
    account::Passphrases m_passphrases;
    QLineEdit* m_passphrase;
    QCheckBox* m_remember;
    Notice* m_noStore;
    Notice* m_wrong;
    QPushButton* m_unlock;
};

/// Opens the question above `parent` and keeps the answer in the password store where she wants that. `done`: once;
/// none where she gives no answer. `notKept`: that failed. `passphrases` must outlive `parent`.
void askPassphrase(account::Passphrases& passphrases, const account::Account& account, QWidget* parent,
                   const std::function<void(const std::optional<QString>& passphrase)>& done,
                   const std::function<void(const rap::Error& error)>& notKept);

/// The passphrase of an account's key, as the password store has it or else as she says it. `done`: once, now or later;
/// empty where the key has none, or where she gives none. The rest as above.
void findPassphrase(account::Passphrases& passphrases, const account::Account& account, QWidget* parent,
                    const std::function<void(const QString& passphrase)>& done,
                    const std::function<void(const rap::Error& error)>& notKept);

} // namespace ui
