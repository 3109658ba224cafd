#pragma once

#include "account/ConfigFolder.h"
#include "sftp/Connection.h"
#include "ui/common/TallDialog.h"

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace ui {

class Notice;

/// 'Is this really RAP?': shows the fingerprint that a server presented and compares it with the clearing house's.
/// Three cases: unknown, changed, and another key type known; a changed key can only be taken by giving the new
/// fingerprint. Until she accepts, nothing is pinned and nothing was sent. Accepting pins the key in `folder`; where
/// that fails the dialog stays and says so.
class HostKeyQuestion : public TallDialog {
    Q_OBJECT
public:
    /// `failure.presented` must be there.
    HostKeyQuestion(sftp::ConnectFailure failure, const QString& account, account::ConfigFolder folder,
                    QWidget* parent = nullptr);

    void accept() override;

private:
    void judge();
    [[nodiscard]] bool mayCompareByEye() const;

    sftp::ConnectFailure m_failure;
    account::ConfigFolder m_folder;
    QLineEdit* m_typed;
    QCheckBox* m_byEye;
    Notice* m_verdict;
    QPushButton* m_trust;
};

} // namespace ui
