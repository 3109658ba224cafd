#pragma once

#include "account/Passphrases.h"
#include "ui/accounts/RenewalPage.h"

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class FormField;
class KeyMaking;
class KeyTry;
class Notice;
class PassphraseReveal;

/// Makes the new key beside the old one. It is locked with the passphrase of the old one: so there is no moment at
/// which the store holds one that does not fit the account's key. Where the old one has none, the new one gets one that
/// is made up and goes to the store, as long as there is one.
class RenewalMakePage : public RenewalPage {
    Q_OBJECT
public:
    explicit RenewalMakePage(RenewalState& state);

    void enter() override;
    void check(const Done& done) override;
    [[nodiscard]] bool mayGoOn() const override;
    [[nodiscard]] QString goOnText() const override;
    void focusFirst() override;
    /// Goes on with a key that is made, where that wants no word of hers.
    void resume(const Done& done);

Q_SIGNALS:
    void begunAnew(); ///< What was begun is forgotten: there is no key to go on with.

private:
    void showLock();
    void make(const QString& passphrase, const Done& done);
    void keepThenMake(const QString& passphrase, const Done& done);
    void beginAnew();

    account::Passphrases m_passphrases;
    KeyTry* m_keyTry;
    bool m_isKeeping = false;       ///< The passphrase.
    std::optional<bool> m_hasStore; ///< Empty until that is known.
    std::optional<bool> m_isOldLocked;
    QFormLayout* m_form;
    KeyMaking* m_making;
    QLineEdit* m_passphrase;
    FormField* m_passphraseField;
    QLabel* m_lock;
    Notice* m_told;
    PassphraseReveal* m_reveal;
    QLabel* m_anewMeans;
    QPushButton* m_anew;
};

} // namespace ui
