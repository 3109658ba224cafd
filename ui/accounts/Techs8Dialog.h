#pragma once

#include "account/ConfigFolder.h"
#include "account/Techs8Sheet.h"
#include "rap/Time.h"
#include "ui/accounts/SheetDialog.h"

class QComboBox;

namespace ui {

/// What a firm hands in by the e-Service TECHS 8, filled from an account: for the account, a workstation or a key. A
/// new key is the one of the renewal that is under way; where there is none yet, the way to it.
class Techs8Dialog : public SheetDialog {
    Q_OBJECT
public:
    Techs8Dialog(account::Account account, account::ConfigFolder folder, QDate today, Outlets outlets,
                 QWidget* parent = nullptr);

Q_SIGNALS:
    void renewalWanted(); ///< It has closed itself.

private:
    void fill();

    account::Account m_account;
    account::ConfigFolder m_folder;
    QDate m_today; ///< Hong Kong day.
    QComboBox* m_what;
    QPushButton* m_renew;
};

} // namespace ui
