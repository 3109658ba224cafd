#pragma once

#include "account/Passphrases.h"
#include "ui/accounts/SetupPage.h"

class QCheckBox;
class QLineEdit;

namespace ui {

class FormField;
class Notice;

/// Where reports go, and the account's name; saves the account.
class SetupSavePage : public SetupPage {
    Q_OBJECT
public:
    SetupSavePage(SetupDraft& draft, const SetupParts& parts);

    void enter() override;
    void take() override;
    void check(const Done& done) override; ///< Saves.
    [[nodiscard]] bool mayGoOn() const override { return !m_isWriting; }
    [[nodiscard]] bool mayGoBack() const override { return m_saved.name.isEmpty(); }
    [[nodiscard]] QString goOnText() const override;
    void focusFirst() override;

    [[nodiscard]] const account::Account& saved() const { return m_saved; }

private:
    void keepPassphrase(const QString& passphrase, const Done& done);

    const SetupParts& m_parts;
    account::Account m_saved;
    account::Passphrases m_passphrases;
    bool m_isWriting = false;
    bool m_toldNotKept = false;
    QLineEdit* m_name;
    QLineEdit* m_target;
    QCheckBox* m_keepZip;
    FormField* m_nameField;
    FormField* m_targetField;
    Notice* m_told;
};

} // namespace ui
