#pragma once

#include "account/KeyMaker.h"

#include <QObject>
#include <functional>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace ui {

class FormField;

/// The rows of a form by which a new key is made: of which kind, and into which file.
class KeyMaking : public QObject {
    Q_OBJECT
public:
    /// Adds its rows to the form.
    KeyMaking(QFormLayout& form, QObject* parent);

    void suggest(account::KeyType type, const QString& file);
    void setEnabled(bool enabled);
    void focusFirst();
    [[nodiscard]] QString file() const; ///< With '/' between its parts.

    /// Whether its files would be new; says at its place where not. To be asked before anything is kept for the new
    /// key.
    [[nodiscard]] bool wouldBeNew();

    using Made = std::function<void(const account::PublicKey& key)>;
    /// Makes it; says at its place why that cannot be. `made` is called later, or not at all.
    void make(const QString& passphrase, const QString& comment, const Made& made);
    [[nodiscard]] bool isMaking() const { return m_isMaking; }

Q_SIGNALS:
    void changed(); ///< isMaking()

private:
    QComboBox* m_type;
    QLineEdit* m_file;
    FormField* m_fileField;
    bool m_isMaking = false;
};

/// "RSA 4096"
[[nodiscard]] QString nameOf(account::KeyType type);

} // namespace ui
