#include "session/ConnectionCheck.h"

#include "account/KeyFile.h"
#include "account/Wipe.h"
#include "session/RapLink.h"

#include <QCoreApplication>

namespace session {

CheckStep stepOf(rap::ErrorKind kind)
{
    using enum rap::ErrorKind;
    switch (kind) {
    case KeyUnusable:
        return CheckStep::KeyFile;
    case HostKeyUnknown:
    case HostKeyChanged:
    case HostKeyOtherType:
        return CheckStep::HostKey;
    case LoginRefused:
        return CheckStep::Login;
    case SessionRefused:
    case BaseFolderMissing:
    case RemoteNotFound:
    case RemoteNoPermission:
    case RemoteFailure:
        return CheckStep::BaseFolder;
    default:
        return CheckStep::Server;
    }
}

ConnectionCheck::ConnectionCheck(account::Account account, sftp::HostKeys hostKeys, QString passphrase, QObject* parent)
    : QObject(parent)
    , m_account(std::move(account))
    , m_hostKeys(std::move(hostKeys))
    , m_passphrase(std::move(passphrase))
{
}

ConnectionCheck::~ConnectionCheck()
{
    account::wipe(m_passphrase);
}

void ConnectionCheck::start()
{
    const auto key = account::inspectKeyFile(m_account.keyFile);
    if (!key) {
        stop({key.error(), {}, {}, {}});
        return;
    }
    if (key->encrypted && m_passphrase.isEmpty()) {
        stop({rap::Error{
                  rap::ErrorKind::KeyUnusable,
                  QCoreApplication::translate("ConnectionCheck", "The key file needs its passphrase."),
                  QCoreApplication::translate("ConnectionCheck", "Type the passphrase of the key and test again."),
                  m_account.keyFile},
              {},
              {},
              {}});
        return;
    }
    pass(CheckStep::KeyFile);

    m_connection = std::make_unique<sftp::Connection>();
    connect(m_connection.get(), &sftp::Connection::failed, this, &ConnectionCheck::stop);
    connect(m_connection.get(), &sftp::Connection::connected, this, [this](const sftp::Connected& info) {
        m_outcome.connected = info;
        pass(CheckStep::Server);
        pass(CheckStep::HostKey);
        pass(CheckStep::Login);
        m_connection->list(m_account.baseFolder);
    });
    connect(m_connection.get(), &sftp::Connection::listFailed, this,
            [this](const rap::Error& error) { stop({error, {}, {}, {}}); });
    connect(m_connection.get(), &sftp::Connection::lost, this,
            [this](const rap::Error& error) { stop({error, {}, {}, {}}); });
    connect(m_connection.get(), &sftp::Connection::listed, this, [this](const rap::Listing& listing) {
        m_outcome.folders = int(listing.folders.size());
        m_outcome.reports = int(listing.files.size());
        pass(CheckStep::BaseFolder);
        m_connection->disconnect(this);
        m_connection->close();
        Q_EMIT finished(m_outcome);
    });

    m_connection->open(connectRequest(m_account, m_hostKeys, m_passphrase));
}

void ConnectionCheck::pass(CheckStep step)
{
    Q_EMIT passed(step);
}

void ConnectionCheck::stop(const sftp::ConnectFailure& failure)
{
    if (m_connection) {
        m_connection->disconnect(this);
        m_connection->close();
    }
    m_outcome.failedAt = stepOf(failure.error.kind);
    m_outcome.failure = failure;
    Q_EMIT finished(m_outcome);
}

} // namespace session
