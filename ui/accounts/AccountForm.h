#pragma once

#include "account/Account.h"

#include <QWidget>
#include <array>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QFormLayout;
class QLineEdit;

namespace ui {

class AdvancedFields;
class FormField;

/// The fields of a RAP account, each with a place for what is wrong with it. An edit takes away what it makes stale.
class AccountForm : public QWidget {
    Q_OBJECT
public:
    /// `today` is the Hong Kong day.
    explicit AccountForm(QDate today, QWidget* parent = nullptr);

    void fill(const account::Account& account); ///< One that is saved: its name stays as it is.

    /// What the fields say, on top of what of `before` they do not show, and all that is wrong with it.
    struct Entered {
        account::Account account;
        QList<account::FieldFault> faults;
    };
    [[nodiscard]] Entered entered(const account::Account& before) const;
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString passphrase() const; ///< Empty where none was typed.
    void clearPassphrase();

    /// Each at its field, and none at the others; the first takes the focus.
    void mark(const QList<account::FieldFault>& faults);
    void clear(account::Field field); ///< What is told there.
    void focusOn(account::Field field);

Q_SIGNALS:
    void edited();           ///< By hand, whatever it was.
    void connectionEdited(); ///< The same of something that a test of the connection rests on.
    void unfolded(QWidget* part);

private:
    using Browse = void (AccountForm::*)();
    void build(QFormLayout& form);
    void connectEdits();
    FormField* add(QFormLayout& form, const QString& label, QWidget* editor, QWidget* shown = nullptr);
    QWidget* withBrowse(QLineEdit* field, const QString& name, Browse browse);
    QWidget* keyRegistered();
    [[nodiscard]] FormField*& at(account::Field field) { return m_fields.at(size_t(field)); }
    void browseKey();
    void browseTarget();
    void inspectKey();

    QLineEdit* m_name;
    QComboBox* m_identity;
    QLineEdit* m_user;
    QLineEdit* m_primary;
    QLineEdit* m_backup;
    QLineEdit* m_key;
    QLineEdit* m_passphrase;
    QCheckBox* m_registeredKnown;
    QDateEdit* m_registered;
    QLineEdit* m_base;
    QLineEdit* m_target;
    QCheckBox* m_keepZip;
    AdvancedFields* m_advanced;
    std::array<FormField*, size_t(account::Field::SpeedLimit) + 1> m_fields{};
};

} // namespace ui
