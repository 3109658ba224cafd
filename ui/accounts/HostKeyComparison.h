#pragma once

#include "sftp/HostKeys.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace ui {

class Notice;

/// The fingerprints that servers show, SHA-256 and MD5, and the comparison with the clearing house's: typed or pasted,
/// or by eye. The kind of key stands beside each, as prints of two kinds differ by nature.
class HostKeyComparison : public QWidget {
    Q_OBJECT
public:
    explicit HostKeyComparison(QWidget* parent = nullptr);

    /// `known` are those that were trusted until now. Without `mayByEye` only a fingerprint that is given counts.
    void show(const QList<sftp::PresentedKey>& keys, const QList<sftp::PresentedKey>& known, bool mayByEye);
    [[nodiscard]] QList<sftp::PresentedKey> compared() const; ///< What may be trusted now; those of one print together.
    [[nodiscard]] Notice& verdict() { return *m_verdict; }    ///< To be placed by who shows this.
    void focusOnField();

Q_SIGNALS:
    void changed(); ///< What may be trusted.

private:
    void judge();

    QList<sftp::PresentedKey> m_keys;
    bool m_mayByEye = false;
    QLabel* m_prints;
    QLineEdit* m_typed;
    QCheckBox* m_byEye;
    Notice* m_verdict;
};

/// "ssh-rsa, 3072 bits"
[[nodiscard]] QString keyKind(const QString& type, int bits);

} // namespace ui
