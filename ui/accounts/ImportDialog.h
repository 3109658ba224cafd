#pragma once

#include "account/Passphrases.h"
#include "rap/Time.h"
#include "session/AccountImport.h"
#include "ui/common/TallDialog.h"

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class FormField;
class KeyFields;
class Notice;

/// An account as IT hands it out: shows what the file would make of this workstation, asks for what only she has (her
/// user, key and folder), and takes it in where she agrees. Open with open().
class ImportDialog : public TallDialog {
    Q_OBJECT
public:
    ImportDialog(account::ConfigFolder folder, const QString& file, rap::Clock clock, QWidget* parent = nullptr);

    [[nodiscard]] const account::Account& account() const { return m_saved; } ///< Meaningful after accepted().

private:
    void build(const QString& file);
    void fill();
    [[nodiscard]] rap::Result<session::AccountImport> plan() const;
    void check();
    void carryOut(const session::AccountImport& import);

    account::ConfigFolder m_folder;
    rap::Clock m_clock;
    rap::Result<session::AccountFile> m_file;
    account::Account m_saved;
    account::Passphrases m_passphrases;
    QLabel* m_facts;
    QLineEdit* m_name;
    QLineEdit* m_user;
    QLineEdit* m_target;
    FormField* m_nameField;
    FormField* m_userField;
    FormField* m_targetField;
    KeyFields* m_key;
    Notice* m_replaces;
    Notice* m_told;
    QPushButton* m_import;
};

/// Asks for the file, where none is given, and opens the dialog above `parent`; `done` where something was taken in.
void importAccount(const account::ConfigFolder& folder, const QString& file, const rap::Clock& clock, QWidget* parent,
                   const std::function<void(const account::Account& saved)>& done);

} // namespace ui
