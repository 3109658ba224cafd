#pragma once

#include "account/Renewal.h"
#include "rap/ServiceHours.h"
#include "rap/Time.h"
#include "ui/accounts/AssistantPage.h"
#include "ui/common/Outlets.h"

namespace ui {

/// What the renewal's steps share. `accounts` must outlive them.
struct RenewalState {
    const account::Accounts& accounts;
    account::ConfigFolder folder;
    rap::Clock clock;
    rap::HolidayCalendar holidays{};
    account::Account account{};
    Outlets outlets{};
    QStringList sharing{};                     ///< All accounts that have its key; this one first.
    std::optional<account::Renewal> renewal{}; ///< As kept.
    QString passphrase{};                      ///< Of the new key; empty where it has none.
    QStringList passed{};                      ///< Of these accounts: RAP takes the new key.

    [[nodiscard]] account::Renewals renewals() const { return account::Renewals(folder); }
    /// For all of them. Errors: those of account::Renewals.
    [[nodiscard]] rap::Result<void> keep(const account::Renewal& begun) const;
    [[nodiscard]] rap::Result<void> drop() const; ///< The same.
    [[nodiscard]] QDate today() const { return clock().date(); }
};

class RenewalPage : public AssistantPage {
    Q_OBJECT
public:
    RenewalPage(RenewalState& state, const QString& title, const QString& text)
        : AssistantPage(title, text)
        , m_state(state)
    {
    }

protected:
    [[nodiscard]] RenewalState& state() { return m_state; }
    [[nodiscard]] const RenewalState& state() const { return m_state; }

private:
    RenewalState& m_state;
};

} // namespace ui
