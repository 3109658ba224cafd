#pragma once

#include "ui/accounts/SetupPage.h"

class QButtonGroup;

namespace ui {

/// Who the firm is to the clearing houses (guide section 5.1), with what RAP grants it for that.
class SetupIdentityPage : public SetupPage {
    Q_OBJECT
public:
    explicit SetupIdentityPage(SetupDraft& draft);

    void enter() override;
    void take() override;
    void focusFirst() override;

private:
    QButtonGroup* m_identities;
};

} // namespace ui
