#include "handin/Faults.h"

#include "sftp/Faults.h"

#include <QCoreApplication>

namespace handin {

using rap::Error;
using rap::ErrorKind;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(handin::Faults)
};

QString comparePlace()
{
    return Tr::tr("Compare the place in the account's settings with what the clearing house told your firm.");
}

QString folderOf(const QString& place)
{
    const QString folder = place.section(u'/', 0, -2);
    return folder.isEmpty() ? QStringLiteral("/") : folder;
}

QString answer(const sftp::wire::Status& status, const QString& place)
{
    return QStringLiteral("%1: status %2 %3").arg(place, QString::number(status.code), sftp::quoted(status.message));
}

} // namespace

Error noPlace()
{
    return {ErrorKind::BadCall,
            Tr::tr("The account names no place on RAP for new keys."),
            Tr::tr("Hand the public half in as the clearing house asks for it. Where it has named a folder and a file "
                   "name on RAP, enter them in the account's settings."),
            {}};
}

Error isPresentKey(const QString& fingerprint)
{
    return {ErrorKind::BadCall, Tr::tr("This is the key that the account has already."),
            Tr::tr("Make a new key, and hand in its public half."), fingerprint};
}

Error noSuchForm(const QString& keyType)
{
    return {ErrorKind::BadCall,
            Tr::tr("A key of this type (%1) cannot be handed in in this form.").arg(keyType),
            Tr::tr("Choose another form in the account's settings."),
            {}};
}

Error existsAlready(const QString& place)
{
    return {ErrorKind::RemoteExists,
            Tr::tr("There is a file of this name on RAP already; nothing was changed: %1").arg(place),
            Tr::tr("Was this key handed in before? If not, ask the clearing house which name to use."),
            {}};
}

Error isFolder(const QString& place)
{
    return {ErrorKind::RemoteExists,
            Tr::tr("%1 is a folder on RAP; nothing was changed.").arg(place),
            Tr::tr("Write the name of the file after it in the account's settings."),
            {}};
}

Error refused(const sftp::wire::Status& status, const QString& place)
{
    const QString detail = answer(status, place);
    switch (status.code) {
    case sftp::wire::NoSuchFile:
        return {ErrorKind::RemoteNotFound,
                Tr::tr("There is no folder %1 on RAP; nothing was changed.").arg(folderOf(place)), comparePlace(),
                detail};
    case sftp::wire::PermissionDenied:
        return {ErrorKind::RemoteNoPermission,
                Tr::tr("RAP does not let this account put a file into %1; nothing was changed.").arg(folderOf(place)),
                comparePlace(), detail};
    default:
        return {ErrorKind::RemoteFailure, Tr::tr("RAP does not take the file %1; nothing was changed.").arg(place),
                Tr::tr("Try again later. If it happens again, hand the public half in another way."), detail};
    }
}

Error cutShort(const sftp::wire::Status& status, const QString& place)
{
    return {ErrorKind::RemoteFailure, Tr::tr("RAP could not take all of %1; its disk may be full.").arg(place),
            Tr::tr("A file of this name may be there now, empty or cut short. Ask the clearing house to remove it, and "
                   "how to hand the key in."),
            answer(status, place)};
}

Error brokeOff(const Error& error, const QString& place)
{
    return {error.kind, Tr::tr("The connection to RAP broke while %1 was being put there.").arg(place),
            Tr::tr("It may be there whole, cut short or not at all. Ask the clearing house what it has got before you "
                   "hand the key in again."),
            error.detail};
}

} // namespace handin
