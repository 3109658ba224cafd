#pragma once

#include "account/Account.h"
#include "rap/Error.h"
#include "sftp/Connection.h"

#include <QObject>
#include <array>
#include <memory>
#include <optional>

namespace session {

/// The stations of a connection test, in the order in which they are passed.
enum class CheckStep { KeyFile, Server, HostKey, Login, BaseFolder };
inline constexpr std::array checkSteps{CheckStep::KeyFile, CheckStep::Server, CheckStep::HostKey, CheckStep::Login,
                                       CheckStep::BaseFolder};

/// The step at which an error of that kind stops a connection.
[[nodiscard]] CheckStep stepOf(rap::ErrorKind kind);

struct CheckOutcome {
    std::optional<CheckStep> failedAt; ///< Steps before it were passed, those after it not tried. Empty: all passed.
    std::optional<sftp::ConnectFailure> failure;
    std::optional<sftp::Connected> connected;
    int folders = 0; ///< What the account can see below its base folder.
    int reports = 0;
};

/// 'Test connection': goes the whole way once with a profile that may not be saved yet, and says how far it came. Reads
/// no report. Lives on its maker's thread; deleting it stops it at once.
class ConnectionCheck : public QObject {
    Q_OBJECT
public:
    ConnectionCheck(account::Account account, sftp::HostKeys hostKeys, QString passphrase, QObject* parent = nullptr);
    ~ConnectionCheck() override;
    void start();

Q_SIGNALS:
    void passed(session::CheckStep step);
    void finished(const session::CheckOutcome& outcome);

private:
    void pass(CheckStep step);
    void stop(const sftp::ConnectFailure& failure);

    account::Account m_account;
    sftp::HostKeys m_hostKeys;
    QString m_passphrase;
    std::unique_ptr<sftp::Connection> m_connection;
    CheckOutcome m_outcome;
};

} // namespace session
