#pragma once

#include "account/Passphrases.h"
#include "ui/accounts/KeyTry.h"

#include <QDate>
#include <QWidget>
#include <functional>
#include <optional>

class QFormLayout;
class QLineEdit;
class QPushButton;

namespace ui {

class FormField;

/// The rows of a form that name a key: its file, its passphrase, and how to come by a key. Each says how it stands; an
/// edit takes away what it makes stale.
class KeyFields : public QObject {
    Q_OBJECT
public:
    /// Adds its rows to the form, which `place` shows.
    KeyFields(QFormLayout& form, QWidget* place);

    void fill(const QString& keyFile);
    [[nodiscard]] QString keyFile() const;                                              ///< With '/' between its parts.
    [[nodiscard]] QString passphrase() const;                                           ///< Empty where none was typed.
    [[nodiscard]] bool isPassphraseNeeded() const { return m_isLocked.value_or(true); } ///< As the key file says.
    void setPassphrase(const QString& passphrase);
    void clearPassphrase();
    void inspect(); ///< Tells what the file is.
    /// That of a key which was made here for no account yet: the credential store has it.
    void lookForPassphrase();
    /// Tells whether the passphrase opens the key; `opened` is called where nothing speaks against it, later or at
    /// once, and not where the key or the passphrase is edited before.
    void tryPassphrase(const std::function<void()>& opened = {});
    void dropTry() { m_keyTry.drop(); }
    /// That nothing keeps a passphrase on this computer.
    void setNoStore(const QString& words);
    /// A new pair may be made instead: `user` is whose, `today` the Hong Kong day.
    void offerNewKey(std::function<QString()> user, QDate today);

    [[nodiscard]] FormField& keyField() const { return *m_keyField; }

Q_SIGNALS:
    void keyEdited();
    void passphraseEdited();
    void toSee(QWidget* part); ///< What is wrong.

private:
    void browse();
    void leavePassphrase();
    void tellNoStore();
    void makeNew();
    void convert();
    void showButtons();

    QWidget* m_place;
    QLineEdit* m_key;
    QLineEdit* m_passphrase;
    FormField* m_keyField;
    FormField* m_passphraseField;
    std::optional<bool> m_isLocked; ///< The key, where its file can be read.
    bool m_isPutty = false;         ///< It has to be converted before.
    bool m_isConverting = false;
    QFormLayout* m_form;
    QWidget* m_buttons;
    QPushButton* m_new;
    QPushButton* m_convert;
    std::function<QString()> m_user; ///< Empty where no new key is offered.
    QDate m_today;
    QString m_noStore;
    KeyTry m_keyTry;
    account::Passphrases m_passphrases;
};

} // namespace ui
