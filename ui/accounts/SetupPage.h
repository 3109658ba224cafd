#pragma once

#include "account/Accounts.h"
#include "rap/ServiceHours.h"
#include "rap/Time.h"
#include "ui/accounts/AssistantPage.h"
#include "ui/accounts/SetupDraft.h"

namespace ui {

/// What the steps of setting up work with. `accounts` must outlive them.
struct SetupParts {
    const account::Accounts& accounts;
    account::ConfigFolder folder;
    rap::Clock clock;
    rap::HolidayCalendar holidays{};
};

/// A step of setting an account up. The draft, which must outlive it, is of all of them.
class SetupPage : public AssistantPage {
    Q_OBJECT
public:
    SetupPage(SetupDraft& draft, const QString& title, const QString& text)
        : AssistantPage(title, text)
        , m_draft(draft)
    {
    }

protected:
    [[nodiscard]] SetupDraft& draft() { return m_draft; }

private:
    SetupDraft& m_draft;
};

} // namespace ui
