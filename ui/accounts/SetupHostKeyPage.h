#pragma once

#include "sftp/HostKeyScan.h"
#include "ui/accounts/SetupPage.h"

#include <memory>

class QPushButton;

namespace ui {

class HostKeyComparison;
class Notice;

/// 'Is this really RAP?' for both servers: asks them for their keys, logging in to none, and has the fingerprints
/// compared. Nothing is trusted before.
class SetupHostKeyPage : public SetupPage {
    Q_OBJECT
public:
    SetupHostKeyPage(SetupDraft& draft, const SetupParts& parts);
    ~SetupHostKeyPage() override;

    void enter() override;
    void leave() override;
    void check(const Done& done) override;
    [[nodiscard]] bool mayGoOn() const override;
    void focusFirst() override;

private:
    void ask();
    void answered(const QList<sftp::HostKeyScan::Outcome>& outcomes);
    void tell(const QList<sftp::HostKeyScan::Outcome>& outcomes);

    const SetupParts& m_parts;
    account::Account m_account;
    bool m_isTrusted = false; ///< The primary server, already.
    std::unique_ptr<sftp::HostKeyScan> m_scan;
    HostKeyComparison* m_comparison;
    Notice* m_state;
    QPushButton* m_again;
};

} // namespace ui
