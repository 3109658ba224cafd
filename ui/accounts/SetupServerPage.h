#pragma once

#include "ui/accounts/SetupPage.h"

#include <map>

class QLineEdit;

namespace ui {

class FormField;

/// The RAP user and the servers.
class SetupServerPage : public SetupPage {
    Q_OBJECT
public:
    explicit SetupServerPage(SetupDraft& draft);

    void enter() override;
    void take() override;
    void check(const Done& done) override;
    void focusFirst() override;

private:
    QLineEdit* m_user;
    QLineEdit* m_primary;
    QLineEdit* m_backup;
    QLineEdit* m_base;
    std::map<account::Field, FormField*> m_fields;
};

} // namespace ui
