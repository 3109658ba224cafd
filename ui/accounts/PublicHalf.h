#pragma once

#include "account/PublicForms.h"
#include "ui/common/TallDialog.h"

#include <optional>

class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace ui {

class FlowLayout;
class Notice;

/// The forms, each with its account::PublicForm as data. The caller's.
[[nodiscard]] QComboBox* newFormChoice();

/// The public half of a key in the forms that clearing houses ask for, to be copied or saved, with its fingerprints.
/// The private half leaves by no button.
class PublicHalf : public QWidget {
    Q_OBJECT
public:
    explicit PublicHalf(const QString& accessibleName, QWidget* parent = nullptr);

    void choose(account::PublicForm form);
    [[nodiscard]] std::optional<account::PublicForm> form() const; ///< None where only fingerprints are shown.
    void addWay(QPushButton* button);                              ///< One more beside copying and saving.
    /// `keyFile`: that of the private half, which is not overwritten; `comment` says whose it is.
    void show(const std::optional<account::PublicKey>& key, const QString& keyFile, const QString& comment);
    [[nodiscard]] Notice& told() { return *m_told; }

private:
    [[nodiscard]] QByteArray text() const;
    void save();
    void copy();

    std::optional<account::PublicKey> m_key;
    QString m_keyFile;
    QString m_comment;
    FlowLayout* m_ways;
    QComboBox* m_form;
    QPlainTextEdit* m_text;
    Notice* m_told;
};

/// The same of a key that an account has. Open with open().
class PublicHalfDialog : public TallDialog {
    Q_OBJECT
public:
    PublicHalfDialog(const account::PublicKey& key, const QString& keyFile, const QString& comment,
                     QWidget* parent = nullptr);
};

} // namespace ui
