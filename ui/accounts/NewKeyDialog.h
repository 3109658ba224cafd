#pragma once

#include "account/Passphrases.h"
#include "account/PublicKey.h"
#include "ui/common/TallDialog.h"

#include <functional>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class FormField;
class KeyMaking;
class Notice;
class PassphraseReveal;
class PublicHalf;

/// Makes a pair of keys for an account that has none yet, and hands out the public half. Open with open(). Its
/// passphrase is made up where this computer has a password store, and goes there at once by the key's file: see
/// makingName(). Else she types one.
class NewKeyDialog : public TallDialog {
    Q_OBJECT
public:
    /// `user` goes into the key as its comment; `suggested` is a name that is free.
    NewKeyDialog(const QString& user, const QString& suggested, QWidget* parent = nullptr);
    ~NewKeyDialog() override;

    [[nodiscard]] QString keyFile() const;                              ///< Meaningful after accepted().
    [[nodiscard]] QString passphrase() const { return m_passphraseOf; } ///< The same; may be empty.

    void reject() override; ///< A key that is made is used.

private:
    void goOn();
    void make(const QString& passphrase);
    void showMade(const account::PublicKey& key);
    void showLock();

    QString m_user;
    QString m_passphraseOf; ///< The key.
    account::Passphrases m_passphrases;
    std::optional<bool> m_hasStore; ///< Empty until that is known.
    bool m_isMade = false;
    QFormLayout* m_form;
    KeyMaking* m_making;
    QLineEdit* m_passphrase;
    FormField* m_passphraseField;
    QLabel* m_lock;
    PublicHalf* m_half;
    PassphraseReveal* m_reveal;
    Notice* m_told;
    QPushButton* m_next;
};

/// By what the credential store knows the passphrase of a key that no account has yet.
[[nodiscard]] QString makingName(const QString& keyFile);
/// An account has it by now, under its own name. `done` is called later, in any case; not where `passphrases` is gone.
void forgetMaking(account::Passphrases& passphrases, const QString& keyFile, const std::function<void()>& done);

} // namespace ui
