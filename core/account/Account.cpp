#include "account/Account.h"

#include "account/ProfileName.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>
#include <QUrl>
#include <algorithm>

namespace account {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(account::Account)
};

tl::unexpected<rap::Error> badCall(const QString& message, const QString& nextStep = {})
{
    return rap::failure(rap::ErrorKind::BadCall, message, nextStep);
}

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isIpV4(QStringView text)
{
    const auto parts = text.split(u'.');
    return parts.size() == 4 && std::all_of(parts.begin(), parts.end(), [](QStringView part) {
               return isDigits(part) && part.size() <= 3 && part.toInt() <= 255;
           });
}

/// Counts the 16-bit groups of one side of "::"; -1 where the text is no such thing.
int ipV6Groups(QStringView text, bool mayEndInV4)
{
    if (text.isEmpty())
        return 0;
    const auto parts = text.split(u':');
    int groups = 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QStringView part = parts.at(i);
        if (mayEndInV4 && i == parts.size() - 1 && part.contains(u'.'))
            return isIpV4(part) ? groups + 2 : -1;
        const bool hex = std::all_of(part.begin(), part.end(), [](QChar c) {
            return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
        });
        if (part.isEmpty() || part.size() > 4 || !hex)
            return -1;
        ++groups;
    }
    return groups;
}

bool isIpV6(QStringView text)
{
    if (const qsizetype zone = text.indexOf(u'%'); zone >= 0) {
        const QStringView name = text.mid(zone + 1);
        const bool plain = std::all_of(name.begin(), name.end(), [](QChar c) {
            return c.unicode() > 0x20 && c.unicode() < 0x7f && c != u'%' && c != u'/';
        });
        if (name.isEmpty() || !plain)
            return false;
        text = text.left(zone);
    }
    const qsizetype gap = text.indexOf(QLatin1String("::"));
    if (gap < 0)
        return ipV6Groups(text, true) == 8;
    const int left = ipV6Groups(text.left(gap), false);
    const int right = ipV6Groups(text.mid(gap + 2), true);
    return left >= 0 && right >= 0 && left + right <= 7;
}

bool isHostName(const QString& host)
{
    const QString ascii = QString::fromLatin1(QUrl::toAce(host));
    const QString name = ascii.endsWith(u'.') ? ascii.chopped(1) : ascii;
    if (name.isEmpty() || name.size() > 253)
        return false;
    const auto labels = name.split(u'.');
    const bool plain = std::all_of(labels.begin(), labels.end(), [](const QString& label) {
        const bool letters = std::all_of(label.begin(), label.end(), [](QChar c) {
            return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-' || c == u'_');
        });
        return !label.isEmpty() && label.size() <= 63 && letters && label.front() != u'-' && label.back() != u'-';
    });
    // What ends in a number can only be meant as an IP address.
    return plain && (!isDigits(labels.back()) || isIpV4(name));
}

bool isHost(const QString& host)
{
    return host.contains(u':') ? isIpV6(host) : isHostName(host);
}

std::optional<quint16> portOf(QStringView text)
{
    bool ok = false;
    const uint port = text.toUInt(&ok);
    if (!ok || !isDigits(text) || port == 0 || port > 65535)
        return std::nullopt;
    return static_cast<quint16>(port);
}

bool hasControl(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
    });
}

rap::Result<void> validateName(const QString& name)
{
    if (name.trimmed().isEmpty())
        return badCall(Tr::tr("The account has no name."), Tr::tr("Give it a name, for example that of your firm."));
    if (name != name.trimmed() || hasControl(name) || !name.isValidUtf16()) {
        return badCall(Tr::tr("The account's name holds characters that cannot be seen."),
                       Tr::tr("Write it without spaces or line breaks at its ends."));
    }
    if (fileNameFor(name).toUtf8().size() > longestFileName)
        return badCall(Tr::tr("The account's name is too long."), Tr::tr("Choose a shorter one."));
    return {};
}

rap::Result<void> validateUser(const QString& user)
{
    if (user.isEmpty())
        return badCall(Tr::tr("The account has no RAP user ID."),
                       Tr::tr("Enter the user ID that the clearing house gave you."));
    if (user != user.trimmed() || hasControl(user) || !user.isValidUtf16())
        return badCall(Tr::tr("The RAP user ID holds characters that cannot be seen."),
                       Tr::tr("Write it without spaces or line breaks at its ends."));
    return {};
}

rap::Result<void> validatePrimary(const Address& primary)
{
    if (!isHost(primary.host) || primary.port == 0)
        return badCall(Tr::tr("The account has no usable server address."),
                       Tr::tr("Enter the address that the clearing house gave you."));
    return {};
}

rap::Result<void> validateBackup(const std::optional<Address>& backup, const Address& primary)
{
    if (backup && (!isHost(backup->host) || backup->port == 0))
        return badCall(Tr::tr("The address of the backup server cannot be used."),
                       Tr::tr("Enter the address that the clearing house gave you, or none."));
    if (backup == primary)
        return badCall(Tr::tr("The backup server is the same as the primary one."),
                       Tr::tr("Enter the other address, or none."));
    return {};
}

rap::Result<void> validateKeyFile(const QString& file)
{
    if (file.isEmpty())
        return badCall(Tr::tr("The account has no SSH key."), Tr::tr("Choose the private key file."));
    if (!QDir::isAbsolutePath(file) || file.contains(QChar::Null))
        return badCall(Tr::tr("The key file '%1' is not a whole path.").arg(file),
                       Tr::tr("Write it with all its folders."));
    return {};
}

rap::Result<void> validateKeyRegistered(const std::optional<QDate>& day)
{
    if (day && !day->isValid())
        return badCall(Tr::tr("The day on which the key was registered is no day of the calendar."),
                       Tr::tr("Write it as year, month and day: 2026-11-23."));
    return {};
}

// RAP's paths are the same whatever this PC thinks of '//' and '\\', so not QDir::cleanPath.
QString plainly(const QString& path)
{
    QStringList folders;
    for (const QString& folder : path.split(u'/', Qt::SkipEmptyParts))
        if (folder == u"..")
            folders.resize(std::max<qsizetype>(folders.size() - 1, 0));
        else if (folder != u".")
            folders += folder;
    return u'/' + folders.join(u'/');
}

rap::Result<void> validateBaseFolder(const QString& folder)
{
    if (!folder.startsWith(u'/') || hasControl(folder))
        return badCall(Tr::tr("The base folder '%1' is not a folder of RAP.").arg(folder),
                       Tr::tr("It starts with a slash; usually it is /download."));
    if (folder != plainly(folder))
        return badCall(Tr::tr("The base folder '%1' is not written plainly.").arg(folder),
                       Tr::tr("Write it like '%1'.").arg(plainly(folder)));
    return {};
}

rap::Result<void> validateBaseFolders(const QStringList& folders)
{
    for (const QString& folder : folders) {
        if (auto valid = validateBaseFolder(folder); !valid)
            return valid;
        if (folders.count(folder) > 1)
            return badCall(Tr::tr("The base folder '%1' is there twice.").arg(folder), Tr::tr("Write it once."));
    }
    return {};
}

rap::Result<void> validateTargetFolder(const QString& folder)
{
    if (folder.isEmpty())
        return badCall(Tr::tr("The account has no folder for its reports."), Tr::tr("Choose where to save them."));
    if (!QDir::isAbsolutePath(folder) || folder.contains(QChar::Null))
        return badCall(Tr::tr("The report folder '%1' is not a whole path.").arg(folder),
                       Tr::tr("Write it with all its folders."));
    return {};
}

rap::Result<void> validateConnections(int connections)
{
    if (connections < 1 || connections > mostConnections)
        return badCall(Tr::tr("RAP cannot be asked for %1 connections at a time.").arg(connections),
                       Tr::tr("Enter a number from 1 to %1.").arg(mostConnections));
    return {};
}

rap::Result<void> validateSpeedLimit(const std::optional<qint64>& bytesPerSecond)
{
    if (bytesPerSecond && *bytesPerSecond < slowestLimit)
        return badCall(Tr::tr("The bandwidth limit is too low for RAP to be of use."),
                       Tr::tr("Enter at least %1 bytes a second, or none.").arg(slowestLimit));
    return {};
}

rap::Result<void> validateKeyDropPath(const Account& account)
{
    if (account.keyDropPath.isEmpty())
        return {};
    const QString place = keyDropPlace(account, QDate(2000, 1, 1));
    const QString whatToDo =
        Tr::tr("Write it with all its folders and the file's name, as the clearing house named it: "
               "/upload/{user}_{date}.pub. {user} and {date} are filled in.");
    if (!place.startsWith(u'/') || place.endsWith(u'/') || hasControl(place) || !place.isValidUtf16())
        return badCall(Tr::tr("The place for new keys '%1' is not a file of RAP.").arg(account.keyDropPath), whatToDo);
    if (place != plainly(place))
        return badCall(Tr::tr("The place for new keys '%1' is not written plainly.").arg(account.keyDropPath),
                       whatToDo);
    if (place.contains(u'{') || place.contains(u'}'))
        return badCall(
            Tr::tr("The place for new keys '%1' has words in brackets that are not known.").arg(account.keyDropPath),
            whatToDo);
    return {};
}

} // namespace

QString Address::text() const
{
    return (host.contains(u':') ? u'[' + host + u']' : host) + u':' + QString::number(port);
}

rap::Result<Address> parseAddress(const QString& text)
{
    const QString trimmed = text.trimmed();
    const QString whatToDo = Tr::tr("Write the server's name or IP address, and a port only where it is not 22: "
                                    "rap.example.com or rap.example.com:2222.");
    if (trimmed.isEmpty())
        return badCall(Tr::tr("There is no server address."), whatToDo);
    if (trimmed.contains(QLatin1String("://")) || trimmed.contains(u'@') || trimmed.contains(u'/'))
        return badCall(Tr::tr("'%1' is more than a server address.").arg(trimmed), whatToDo);

    QString host = trimmed;
    QString afterHost;
    if (trimmed.startsWith(u'[')) {
        const qsizetype end = trimmed.indexOf(u']');
        if (end < 0 || !isIpV6(QStringView(trimmed).mid(1, end - 1))) {
            return badCall(Tr::tr("'%1' holds no IPv6 address between its brackets.").arg(trimmed),
                           Tr::tr("Write it like [2001:db8::1] or [2001:db8::1]:2222."));
        }
        host = trimmed.mid(1, end - 1);
        afterHost = trimmed.mid(end + 1);
    } else if (trimmed.count(u':') > 1) {
        return badCall(Tr::tr("In '%1' it is not clear where the address ends and the port begins.").arg(trimmed),
                       Tr::tr("Write an IPv6 address in brackets: [2001:db8::1] or [2001:db8::1]:2222."));
    } else if (const qsizetype colon = trimmed.indexOf(u':'); colon >= 0) {
        host = trimmed.left(colon);
        afterHost = trimmed.mid(colon);
    }

    Address address{host.toLower(), 22};
    if (!isHost(address.host))
        return badCall(Tr::tr("'%1' is neither a server's name nor an IP address.").arg(host), whatToDo);
    if (!afterHost.isEmpty()) {
        const auto port = afterHost.startsWith(u':') ? portOf(QStringView(afterHost).mid(1)) : std::nullopt;
        if (!port) {
            return badCall(Tr::tr("'%1' has no usable port.").arg(trimmed),
                           Tr::tr("A port is a number from 1 to 65535; without one it is 22."));
        }
        address.port = *port;
    }
    return address;
}

QStringList basesOf(const Account& account)
{
    return QStringList{account.baseFolder} + account.moreBases;
}

QList<FieldFault> faultsOf(const Account& account)
{
    QList<FieldFault> faults;
    const auto check = [&faults](Field field, const rap::Result<void>& valid) {
        if (!valid)
            faults.append({field, valid.error()});
    };
    check(Field::Name, validateName(account.name));
    check(Field::User, validateUser(account.user));
    check(Field::Primary, validatePrimary(account.primary));
    check(Field::Backup, validateBackup(account.backup, account.primary));
    check(Field::KeyFile, validateKeyFile(account.keyFile));
    check(Field::KeyRegistered, validateKeyRegistered(account.keyRegistered));
    check(Field::BaseFolder, validateBaseFolders(basesOf(account)));
    check(Field::TargetFolder, validateTargetFolder(account.targetFolder));
    check(Field::Connections, validateConnections(account.connections));
    check(Field::SpeedLimit, validateSpeedLimit(account.bytesPerSecond));
    check(Field::KeyDropPath, validateKeyDropPath(account));
    return faults;
}

rap::Result<void> validate(const Account& account)
{
    const QList<FieldFault> faults = faultsOf(account);
    if (!faults.isEmpty())
        return tl::unexpected(faults.first().error);
    return {};
}

std::optional<QDate> keyExpiry(const Account& account)
{
    if (!account.keyRegistered || !account.keyRegistered->isValid())
        return std::nullopt;
    return account.keyRegistered->addYears(2);
}

QString keyDropPlace(const Account& account, QDate day)
{
    QString place = account.keyDropPath;
    place.replace(QLatin1String("{date}"), day.toString(QStringLiteral("yyyyMMdd")));
    return place.replace(QLatin1String("{user}"), account.user);
}

QString suggestedTargetFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
        .absoluteFilePath(QStringLiteral("RAP Reports"));
}

} // namespace account
