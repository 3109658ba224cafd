#pragma once

#include "ui/accounts/SetupPage.h"

namespace ui {

class FormField;
class KeyFields;
class RegisteredDay;

/// The key that RAP knows her by: a file that she has, with its passphrase, and since when. `today` is the Hong Kong
/// day.
class SetupKeyPage : public SetupPage {
    Q_OBJECT
public:
    SetupKeyPage(SetupDraft& draft, QDate today);

    void enter() override;
    void take() override;
    void check(const Done& done) override;
    void focusFirst() override;

    void setNoStore(const QString& words); ///< Nothing keeps a passphrase on this computer.

private:
    KeyFields* m_key;
    QDate m_today;
    RegisteredDay* m_registered;
    FormField* m_registeredField;
};

} // namespace ui
