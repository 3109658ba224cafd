#pragma once

#include "account/Account.h"

#include <QWidget>
#include <array>
#include <optional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;

namespace ui {

class AdvancedFields;
class FormField;
class KeyFields;
class RegisteredDay;

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
    [[nodiscard]] KeyFields& key() { return *m_key; }

    /// Each at its field, and none at the others; the first takes the focus.
    void mark(const QList<account::FieldFault>& faults);
    void focusOn(account::Field field);

Q_SIGNALS:
    void edited();             ///< By hand, whatever it was.
    void connectionEdited();   ///< The same of something that a test of the connection rests on.
    void toSee(QWidget* part); ///< It was unfolded, or is what is wrong.

private:
    void build(QFormLayout& form);
    void connectEdits();
    [[nodiscard]] FormField*& at(account::Field field) { return m_fields.at(size_t(field)); }

    QLineEdit* m_name;
    QComboBox* m_identity;
    QLineEdit* m_user;
    QLineEdit* m_primary;
    QLineEdit* m_backup;
    KeyFields* m_key = nullptr;
    RegisteredDay* m_registered;
    QLineEdit* m_base;
    QLineEdit* m_target;
    QCheckBox* m_keepZip;
    AdvancedFields* m_advanced;
    std::array<FormField*, size_t(account::Field::KeyDropPath) + 1> m_fields{};
};

} // namespace ui
