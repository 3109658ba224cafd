#pragma once

#include "account/Passphrases.h"
#include "ui/accounts/Assistant.h"
#include "ui/accounts/SetupPage.h"

namespace ui {

class SetupSavePage;

/// Sets an account up step by step, from who she is to where reports go. Each step checks itself; it may be left at any
/// step and goes on there when it is opened again. The account is saved where it is accepted.
class SetupAssistant : public Assistant {
    Q_OBJECT
public:
    explicit SetupAssistant(SetupParts parts, QWidget* parent = nullptr);
    ~SetupAssistant() override;

    [[nodiscard]] account::Account account() const; ///< As saved; meaningful after accepted().

protected:
    void wentOn() override;
    void finish() override;
    bool mayLeave() override;

private:
    void startOver();
    void keepDraft();

    SetupParts m_parts;
    SetupStore m_store;
    SetupDraft m_draft;
    account::Passphrases m_passphrases;
    SetupSavePage* m_save;
    QPushButton* m_startOver;
};

} // namespace ui
