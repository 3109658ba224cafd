#pragma once

#include "ui/accounts/RenewalPage.h"

class QLabel;

namespace ui {

class Notice;

/// Has the accounts that RAP takes the new key for log in with it from now on.
class RenewalSwitchPage : public RenewalPage {
    Q_OBJECT
public:
    explicit RenewalSwitchPage(RenewalState& state);

    void enter() override;
    void check(const Done& done) override;
    [[nodiscard]] QString goOnText() const override;

private:
    QLabel* m_text;
    Notice* m_told;
};

} // namespace ui
