#pragma once

#include "account/ConfigFolder.h"
#include "sftp/Connection.h"
#include "sftp/HostKeyScan.h"
#include "ui/common/TallDialog.h"

#include <memory>

class QPushButton;

namespace ui {

class HostKeyComparison;

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

    ~HostKeyQuestion() override;

    void accept() override;

private:
    void askForOthers();
    void compareWith(const QList<sftp::PresentedKey>& keys);

    sftp::ConnectFailure m_failure;
    account::ConfigFolder m_folder;
    HostKeyComparison* m_comparison;
    QPushButton* m_trust;
    std::unique_ptr<sftp::HostKeyScan> m_scan; ///< Of its other keys: the letter may have the fingerprint of any.
};

} // namespace ui
