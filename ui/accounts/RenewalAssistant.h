#pragma once

#include "ui/accounts/Assistant.h"
#include "ui/accounts/ConnectionTestPage.h"
#include "ui/accounts/RenewalPage.h"

namespace ui {

/// Renews the key of an account, and of all that have the same: makes the new one, hands out its public half, tests it
/// beside the old one in each of them, switches those that it logs in. At every step the account logs in with one of
/// the two; what is half done goes on where it was.
class RenewalAssistant : public Assistant {
    Q_OBJECT
public:
    RenewalAssistant(RenewalState state, QWidget* parent = nullptr);
    ~RenewalAssistant() override;

    [[nodiscard]] account::Account account() const; ///< As it is saved: with the new key where that logs in.

protected:
    void finish() override;
    bool mayLeave() override;

private:
    void showSheet();
    [[nodiscard]] QList<ConnectionTestPage::Subject> subjects() const;

    RenewalState m_state;
};

} // namespace ui
