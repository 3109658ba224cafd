#pragma once

#include <QDialog>

class QCheckBox;
class QLineEdit;

namespace ui {

/// Asks for the passphrase of an account's key. Open with open(); the answer is there after accepted().
class PassphraseQuestion : public QDialog {
    Q_OBJECT
public:
    /// `keyFile` is shown so that she knows which one is meant.
    PassphraseQuestion(const QString& account, const QString& keyFile, QWidget* parent = nullptr);

    [[nodiscard]] QString passphrase() const;
    [[nodiscard]] bool remember() const; ///< Keep it in the operating system's credential store.

private:
    QLineEdit* m_passphrase;
    QCheckBox* m_remember;
};

} // namespace ui
