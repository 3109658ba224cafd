#pragma once

#include "account/Account.h"
#include "rap/Error.h"
#include "rap/Listing.h"
#include "sftp/Connection.h"

#include <QDate>
#include <QObject>
#include <array>
#include <memory>
#include <optional>

namespace session {

/// The stations of a connection test, in the order in which they are passed.
enum class CheckStep { KeyFile, Name, Tcp, Banner, KeyExchange, HostKey, Login, Sftp, BaseFolder };
inline constexpr std::array checkSteps{CheckStep::KeyFile, CheckStep::Name,        CheckStep::Tcp,
                                       CheckStep::Banner,  CheckStep::KeyExchange, CheckStep::HostKey,
                                       CheckStep::Login,   CheckStep::Sftp,        CheckStep::BaseFolder};

/// The step at which a connection has failed.
[[nodiscard]] CheckStep stepOf(const sftp::ConnectFailure& failure);

/// A folder that the guide names for the account's identity, or one of its base folders.
struct CheckedFolder {
    enum class State { There, Empty, NotGranted, Unreadable };
    QString path;
    State state = State::NotGranted; ///< NotGranted: it is not there, which is no fault.
    int reports = 0;
    std::optional<rap::Error> error; ///< Unreadable only.
};

struct CheckOutcome {
    std::optional<CheckStep> failedAt; ///< Steps before it were passed, those after it not tried. Empty: all passed.
    std::optional<sftp::ConnectFailure> failure; ///< With all addresses that were tried, banner, offered algorithms.
    std::optional<sftp::Connected> connected;    ///< The same, and what was chosen, where the login was made.
    std::optional<rap::Error> keyWarning;        ///< The key expires soon, or has: no failure by itself.
    QList<CheckedFolder> bases;                  ///< In the account's order. Empty where it did not come so far.
    QList<CheckedFolder> expected;               ///< rap::expectedFolders() below the main base.
    QList<rap::FolderFault> faults;              ///< Every folder that could not be read.
    QStringList offered; ///< Folders in RAP's root, as paths: what the account could take as further base folders.
    int folders = 0;     ///< What the account can see below its base folders.
    int reports = 0;
};

/// 'Test connection': goes the whole way once with a profile that may not be saved yet, and says how far it came. Reads
/// no report. Lives on its maker's thread; deleting it stops it at once.
class ConnectionCheck : public QObject {
    Q_OBJECT
public:
    /// `today`: in Hong Kong, for the key's expiry.
    ConnectionCheck(account::Account account, sftp::HostKeys hostKeys, QString passphrase, QDate today,
                    QObject* parent = nullptr);
    ~ConnectionCheck() override;
    void setDeadlines(const sftp::Deadlines& deadlines) { m_deadlines = deadlines; } ///< Before start().
    void start();

Q_SIGNALS:
    void passed(session::CheckStep step);
    void finished(const session::CheckOutcome& outcome);

private:
    void connectToRap();
    void connected(const sftp::Connected& info);
    void listed(const rap::Listing& listing);
    void listFailed(const rap::Error& error);
    void judge(const rap::Listing& listing);
    void stop(const sftp::ConnectFailure& failure);
    void end();

    account::Account m_account;
    sftp::HostKeys m_hostKeys;
    QString m_passphrase;
    QDate m_today;
    sftp::Deadlines m_deadlines;
    std::unique_ptr<sftp::Connection> m_connection;
    bool m_looksAround = false; ///< The base folders are known; the root is looked at.
    CheckOutcome m_outcome;
};

} // namespace session
