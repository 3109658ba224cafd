#include "session/ConnectionCheck.h"

#include "account/KeyExpiry.h"
#include "account/KeyFile.h"
#include "account/Wipe.h"
#include "rap/Folder.h"
#include "rap/WhenFinished.h"
#include "session/RapLink.h"
#include "sftp/UserKey.h"

#include <QCoreApplication>
#include <algorithm>

namespace session {

namespace {

constexpr int warnedDays = 90;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ConnectionCheck)
};

sftp::ConnectFailure localFailure(const rap::Error& error)
{
    sftp::ConnectFailure failure;
    failure.error = error;
    return failure;
}

bool isAtOrBelow(const QString& folder, const QString& path)
{
    return path == folder || path.startsWith(folder.endsWith(u'/') ? folder : folder + u'/');
}

CheckedFolder checked(const QString& path, const rap::Listing& listing)
{
    CheckedFolder folder;
    folder.path = path;
    const auto fault = std::find_if(listing.faults.begin(), listing.faults.end(),
                                    [&path](const rap::FolderFault& one) { return one.folder == path; });
    if (fault != listing.faults.end()) {
        folder.state = CheckedFolder::State::Unreadable;
        folder.error = fault->error;
        return folder;
    }
    folder.reports = int(std::count_if(listing.files.begin(), listing.files.end(),
                                       [&path](const rap::Entry& entry) { return isAtOrBelow(path, entry.folder); }));
    if (folder.reports > 0)
        folder.state = CheckedFolder::State::There;
    else if (path == listing.base || listing.folders.contains(path))
        folder.state = CheckedFolder::State::Empty;
    return folder;
}

} // namespace

CheckStep stepOf(const sftp::ConnectFailure& failure)
{
    if (rap::isOfKey(failure.error.kind))
        return CheckStep::KeyFile;
    switch (failure.stage) {
    case sftp::Stage::Name:
        return CheckStep::Name;
    case sftp::Stage::Tcp:
        return CheckStep::Tcp;
    case sftp::Stage::Banner:
        return CheckStep::Banner;
    case sftp::Stage::KeyExchange:
        return CheckStep::KeyExchange;
    case sftp::Stage::HostKey:
        return CheckStep::HostKey;
    case sftp::Stage::Login:
        return CheckStep::Login;
    case sftp::Stage::Sftp:
        break;
    }
    return CheckStep::Sftp;
}

ConnectionCheck::ConnectionCheck(account::Account account, sftp::HostKeys hostKeys, QString passphrase, QDate today,
                                 QObject* parent)
    : QObject(parent)
    , m_account(std::move(account))
    , m_hostKeys(std::move(hostKeys))
    , m_passphrase(std::move(passphrase))
    , m_today(today)
{
}

ConnectionCheck::~ConnectionCheck()
{
    account::wipe(m_passphrase);
}

void ConnectionCheck::start()
{
    m_outcome.keyWarning = account::keyNearEnd(m_account, m_today, warnedDays);
    const auto key = account::inspectKeyFile(m_account.keyFile);
    if (!key) {
        stop(localFailure(key.error()));
        return;
    }
    if (key->encrypted && m_passphrase.isEmpty()) {
        stop(localFailure({rap::ErrorKind::KeyLocked, Tr::tr("The key file needs its passphrase."),
                           Tr::tr("Type the passphrase of the key and test again."), m_account.keyFile}));
        return;
    }
    if (!key->encrypted) {
        connectToRap();
        return;
    }
    rap::whenFinished(sftp::tryPassphraseBeside(m_account.keyFile, m_passphrase), this,
                      [this](const rap::Result<void>& opened) {
                          if (opened)
                              connectToRap();
                          else
                              stop(localFailure(opened.error()));
                      });
}

void ConnectionCheck::connectToRap()
{
    Q_EMIT passed(CheckStep::KeyFile);

    m_connection = std::make_unique<sftp::Connection>();
    connect(m_connection.get(), &sftp::Connection::failed, this, &ConnectionCheck::stop);
    connect(m_connection.get(), &sftp::Connection::connected, this, &ConnectionCheck::connected);
    connect(m_connection.get(), &sftp::Connection::listFailed, this, &ConnectionCheck::listFailed);
    connect(m_connection.get(), &sftp::Connection::lost, this, &ConnectionCheck::listFailed);
    connect(m_connection.get(), &sftp::Connection::listed, this, &ConnectionCheck::listed);

    sftp::ConnectRequest request = connectRequest(m_account, m_hostKeys, m_passphrase);
    request.deadlines = m_deadlines;
    m_connection->open(request);
}

void ConnectionCheck::connected(const sftp::Connected& info)
{
    m_outcome.connected = info;
    for (const CheckStep step : checkSteps)
        if (step != CheckStep::KeyFile && step != CheckStep::BaseFolder)
            Q_EMIT passed(step);
    m_connection->list(account::basesOf(m_account));
}

void ConnectionCheck::listed(const rap::Listing& listing)
{
    if (m_looksAround) {
        m_outcome.offered = listing.settled;
        // The main one, and what it is in, is nothing further; of the others she may have had enough.
        const QString base = m_account.baseFolder + u'/';
        m_outcome.offered.removeIf([&](const QString& folder) { return base.startsWith(folder + u'/'); });
        end();
        return;
    }
    judge(listing);
    Q_EMIT passed(CheckStep::BaseFolder);
    m_looksAround = true;
    m_connection->look({QStringLiteral("/")});
}

void ConnectionCheck::judge(const rap::Listing& listing)
{
    m_outcome.folders = int(listing.folders.size());
    m_outcome.reports = int(listing.files.size());
    m_outcome.faults = listing.faults;
    const QStringList bases = account::basesOf(m_account);
    for (const QString& base : bases)
        m_outcome.bases.append(checked(base, listing));
    const QString base = m_account.baseFolder.endsWith(u'/') ? m_account.baseFolder : m_account.baseFolder + u'/';
    const QStringList names = rap::expectedFolders(m_account.identity);
    for (const QString& name : names)
        m_outcome.expected.append(checked(base + name, listing));
}

// A root that cannot be looked at is no fault: some servers have none to show. Where no base folder is there it is
// looked at all the more.
void ConnectionCheck::listFailed(const rap::Error& error)
{
    if (m_looksAround) {
        end();
        return;
    }
    m_outcome.failedAt = CheckStep::BaseFolder;
    m_outcome.failure = localFailure(error);
    m_outcome.failure->stage = sftp::Stage::Sftp;
    if (m_outcome.connected) {
        m_outcome.failure->clientAddress = m_outcome.connected->clientAddress;
        m_outcome.failure->attempts = m_outcome.connected->attempts;
    }
    if (error.kind != rap::ErrorKind::BaseFolderMissing) {
        end();
        return;
    }
    m_looksAround = true;
    m_connection->look({QStringLiteral("/")});
}

void ConnectionCheck::stop(const sftp::ConnectFailure& failure)
{
    m_outcome.failedAt = stepOf(failure);
    m_outcome.failure = failure;
    m_outcome.failure->error = account::refusedFor(failure.error, m_account, m_today);
    end();
}

void ConnectionCheck::end()
{
    if (m_connection) {
        m_connection->disconnect(this);
        m_connection->close();
    }
    Q_EMIT finished(m_outcome);
}

} // namespace session
