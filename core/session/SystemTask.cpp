#include "session/SystemTask.h"

#include "account/KeyFile.h"
#include "session/ProfileStore.h"
#include "session/ScheduleStore.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QStandardPaths>
#include <algorithm>
#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace session {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(session::SystemTask)
};

/// Neither has a meaning in a file's name, in a unit's, or for a command interpreter.
bool isPlain(QChar c)
{
    return c.isLetterOrNumber() || c == u'-' || c == u'_';
}

} // namespace

SystemTask systemTaskOf(const QString& account, const account::ConfigFolder& folder)
{
    const QString program = QStringLiteral("rapdesk-cli");
    const QString beside = QCoreApplication::applicationDirPath();
    const QString found = QStandardPaths::findExecutable(program, {beside});
    SystemTask task;
    task.account = account;
    task.program = found.isEmpty() ? beside + u'/' + program : found;
    task.configFolder = folder.path;
    task.usersFolder = folder.path == account::ConfigFolder::ofUser().path;
    if (const auto kept = ScheduleStore(folder, account).load())
        task.onEnd = kept->onEnd;
    return task;
}

QStringList argumentsOf(const SystemTask& task)
{
    QStringList arguments{QStringLiteral("--config"), task.configFolder, QStringLiteral("fetch")};
    const bool looksLikeOption = task.account.startsWith(u'-');
    if (!looksLikeOption)
        arguments += task.account;
    arguments += {QStringLiteral("--within-hours"), QStringLiteral("--no-wait")};
    if (!task.onEnd.isEmpty())
        arguments += {QStringLiteral("--on-end"), task.onEnd};
    if (looksLikeOption)
        arguments += {QStringLiteral("--"), task.account};
    return arguments;
}

std::optional<int> everyMinutesFrom(const QString& text)
{
    bool isNumber = false;
    const int minutes = text.trimmed().toInt(&isNumber);
    return isNumber && minutes >= profile::leastMinutes && minutes <= mostMinutes ? std::optional(minutes)
                                                                                  : std::nullopt;
}

QString taskNameOf(const SystemTask& task)
{
    QString name;
    for (const QChar c : task.account.normalized(QString::NormalizationForm_C))
        name += isPlain(c) ? QString(c) : QStringLiteral(".%1.").arg(c.unicode(), 0, 16);
    if (task.usersFolder)
        return name;
    const QByteArray folder = QCryptographicHash::hash(task.configFolder.toUtf8(), QCryptographicHash::Sha256);
    return name + QStringLiteral(".in.") + QString::fromLatin1(folder.toHex().left(8));
}

QString wordOf(Drift drift)
{
    switch (drift) {
    case Drift::Program:
        return QStringLiteral("program");
    case Drift::Times:
        return QStringLiteral("times");
    case Drift::Settings:
        return QStringLiteral("settings");
    case Drift::Off:
        return QStringLiteral("off");
    }
    return {};
}

QString textOf(Drift drift)
{
    switch (drift) {
    case Drift::Program:
        return Tr::tr("It starts another program, or with other arguments: this program or its settings were moved, or "
                      "somebody has changed the task.");
    case Drift::Times:
        return Tr::tr("Somebody has changed its times.");
    case Drift::Settings:
        return Tr::tr("Somebody has changed its settings.");
    case Drift::Off:
        return Tr::tr("It is switched off.");
    }
    return {};
}

namespace {

/// By its own name, or by the letter of a drive that is one.
bool isOnShare(const QString& path)
{
    if (path.startsWith(QStringLiteral("//")))
        return true;
#ifdef Q_OS_WIN
    const std::wstring root = QDir::toNativeSeparators(path.left(3)).toStdWString();
    return GetDriveTypeW(root.c_str()) == DRIVE_REMOTE;
#else
    return false;
#endif
}

QStringList placesOf(const account::Account& account, const SystemTask& task)
{
    QStringList places{account.targetFolder};
    if (const auto kept = ProfileStore(account::ConfigFolder::at(task.configFolder), account.name).load())
        for (const profile::Profile& profile : kept->profiles)
            for (const profile::Destination& destination : profile.further)
                places += destination.root;
    return places;
}

} // namespace

QStringList limitsWhileSignedOut(const account::Account& account, const SystemTask& task, const SystemTaskState& state)
{
    QStringList limits;
    const auto key = account::inspectKeyFile(account.keyFile);
    if (key && key->encrypted)
        limits += Tr::tr("The key %1 has a passphrase. While nobody is signed in the credential store is closed, and a "
                         "run fails. For that a key without a passphrase is needed, which only this user can read.")
                      .arg(QDir::toNativeSeparators(account.keyFile));
    const QStringList places = state.whileSignedOut ? placesOf(account, task) : QStringList();
    const auto share = std::find_if(places.begin(), places.end(), isOnShare);
    if (share == places.begin() && share != places.end())
        limits += Tr::tr("The reports go to %1. While nobody is signed in Windows reaches no share in your name, and a "
                         "run fails: better a folder of this PC.")
                      .arg(QDir::toNativeSeparators(*share));
    else if (share != places.end())
        limits += Tr::tr("Copies of reports go to %1. While nobody is signed in Windows reaches no share in your name: "
                         "they are made at the next run of yours.")
                      .arg(QDir::toNativeSeparators(*share));
    return limits;
}

} // namespace session
