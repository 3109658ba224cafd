#pragma once

#include "account/Passphrases.h"
#include "rap/Time.h"
#include "session/SupportText.h"
#include "ui/accounts/SheetDialog.h"

#include <memory>

namespace ui {

class CheckList;

/// Tests an account's connection, asking for the passphrase where nothing has it, and makes of it the text that a help
/// desk asks for; shown before it goes anywhere.
class SupportDialog : public SheetDialog {
    Q_OBJECT
public:
    struct Parts {
        account::ConfigFolder folder;
        rap::Clock clock;
        QStringList program; ///< See session::SupportFacts.
        account::Account account;
    };
    SupportDialog(Parts parts, Outlets outlets, QWidget* parent = nullptr);
    ~SupportDialog() override;

private:
    void test(const QString& passphrase);
    void take(const session::CheckOutcome& outcome);

    Parts m_parts;
    account::Passphrases m_passphrases;
    session::SupportFacts m_facts;
    std::unique_ptr<session::ConnectionCheck> m_check;
    CheckList* m_list;
};

} // namespace ui
