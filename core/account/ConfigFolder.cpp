#include "account/ConfigFolder.h"

#include "account/ProfileName.h"
#include "account/WholeFile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QStandardPaths>

namespace account {
namespace {

// Workstations are not known by the host's name: that of a laptop changes with the network, that of a container with
// each run.
QString digitsOf(const QByteArray& what)
{
    return QString::fromLatin1(QCryptographicHash::hash(what, QCryptographicHash::Sha256).toHex().left(8));
}

QString stemFor(const QString& accountName)
{
    return fileNameFor(accountName).chopped(5); // ".json"
}

} // namespace

ConfigFolder ConfigFolder::ofUser()
{
    const QDir program(QCoreApplication::applicationDirPath());
    if (program.exists(QStringLiteral("portable")))
        return at(program.filePath(QStringLiteral("settings")));
    // Not the application's own location: both programs share one folder, whatever they are called. On Windows this is
    // the local, not the roaming profile: RAP knows workstations, and a ledger must not travel.
    return at(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/RAP Desk"));
}

ConfigFolder ConfigFolder::at(const QString& folder)
{
    return {QDir::cleanPath(QDir(folder).absolutePath())};
}

rap::Result<void> ConfigFolder::make() const
{
    return makeOwnFolder(path);
}

QString ConfigFolder::accounts() const
{
    return path + QStringLiteral("/accounts");
}

QString ConfigFolder::hostKeys() const
{
    return path + QStringLiteral("/hostkeys.json");
}

QString ConfigFolder::ledger() const
{
    return path + QStringLiteral("/ledger.sqlite");
}

QString ConfigFolder::window() const
{
    return path + QStringLiteral("/window.json");
}

QString ConfigFolder::profiles(const QString& accountName) const
{
    return path + QStringLiteral("/profiles/") + fileNameFor(accountName);
}

QString ConfigFolder::targets() const
{
    return path + QStringLiteral("/targets.json");
}

QString ConfigFolder::log() const
{
    return path + QStringLiteral("/rapdesk.log");
}

QString ConfigFolder::retriever(const QString& accountName) const
{
    return path + QStringLiteral("/retriever-") + stemFor(accountName) + u'-' + digitsOf(QSysInfo::machineUniqueId()) +
           QStringLiteral(".lock");
}

QString ConfigFolder::mark(const QString& accountName) const
{
    const QString account = stemFor(accountName);
    return account + u'-' + digitsOf(QSysInfo::machineUniqueId() + '\n' + account.toUtf8() + '\n' + path.toUtf8());
}

} // namespace account
