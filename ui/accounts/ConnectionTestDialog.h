#pragma once

#include "account/Passphrases.h"
#include "ui/accounts/ConnectionTestPage.h"
#include "ui/common/TallDialog.h"

namespace ui {

class Notice;

/// The connection test of an account that is saved, whenever she wants it; asks for the key's passphrase where nothing
/// has it. Open with open().
class ConnectionTestDialog : public TallDialog {
    Q_OBJECT
public:
    ConnectionTestDialog(const account::Account& account, account::ConfigFolder folder, rap::Clock clock,
                         rap::HolidayCalendar holidays, QWidget* parent = nullptr);
    ~ConnectionTestDialog() override;

private:
    account::Passphrases m_passphrases;
    ConnectionTestPage::Subject m_subject;
    Notice* m_told;
};

} // namespace ui
