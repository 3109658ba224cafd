#include "filing/Faults.h"

#include "rap/WireText.h"

#include <QCoreApplication>
#include <QDir>

namespace filing {

using rap::Error;
using rap::ErrorKind;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(filing::Faults)
};

QString shown(const QString& path)
{
    return QDir::toNativeSeparators(path);
}

QString with(const QString& path, const QString& detail)
{
    return QStringLiteral("%1: %2").arg(path, detail);
}

QString askRap()
{
    return Tr::tr("Ask the clearing house to provide the report again; its contacts are under Help.");
}

/// By the numbers of PKWARE's APPNOTE, 4.4.5.
QString nameOfMethod(int method)
{
    switch (method) {
    case 9:
        return QStringLiteral("Deflate64");
    case 12:
        return QStringLiteral("bzip2");
    case 14:
        return QStringLiteral("LZMA");
    case 93:
        return QStringLiteral("Zstandard");
    case 95:
        return QStringLiteral("XZ");
    case 98:
        return QStringLiteral("PPMd");
    case 99:
        return Tr::tr("encrypted with AES");
    default:
        return Tr::tr("method %1").arg(method);
    }
}

} // namespace

Error diskFull(const QString& path, const QString& detail)
{
    return {ErrorKind::DiskFull, Tr::tr("The disk is full: '%1' could not be saved.").arg(shown(path)),
            Tr::tr("Free some space, then retry."), with(path, detail)};
}

Error noRoom(const QString& folder, const QString& detail)
{
    return {ErrorKind::DiskFull,
            Tr::tr("The disk is full: there is no room in '%1' for more reports.").arg(shown(folder)),
            Tr::tr("Free some space, then retry."), with(folder, detail)};
}

Error noPermission(const QString& path, const QString& detail)
{
    return {ErrorKind::LocalNoPermission, Tr::tr("You have no permission to write '%1'.").arg(shown(path)),
            Tr::tr("Choose another folder, or ask your IT support for access to this one."), with(path, detail)};
}

Error readOnlyDisk(const QString& path, const QString& detail)
{
    return {ErrorKind::LocalNoPermission, Tr::tr("'%1' is on a disk that can only be read.").arg(shown(path)),
            Tr::tr("Choose another folder, or ask your IT support to let this one be written."), with(path, detail)};
}

Error cannotWrite(const QString& path, const QString& detail)
{
    return {ErrorKind::LocalFailure, Tr::tr("'%1' could not be saved.").arg(shown(path)),
            Tr::tr("If the file is open in another program, close it there and retry."), with(path, detail)};
}

Error cannotRead(const QString& path, const QString& detail)
{
    return {ErrorKind::LocalFailure, Tr::tr("'%1' cannot be read.").arg(shown(path)),
            Tr::tr("If the file is open in another program, close it there and retry."), with(path, detail)};
}

Error changedSince(const QString& path, const QString& detail)
{
    return {ErrorKind::LocalFailure, Tr::tr("'%1' has been changed or removed since it was opened.").arg(shown(path)),
            Tr::tr("Open it again."), with(path, detail)};
}

Error inUse(const QString& path)
{
    return {ErrorKind::LocalFailure, Tr::tr("RAP Desk is fetching this report in another window or run."),
            Tr::tr("Wait until that has ended, then retry."), with(path, QStringLiteral("held by another process"))};
}

Error linkLeadsOut(const QString& path)
{
    return {ErrorKind::LocalFailure, Tr::tr("'%1' is a link that leads out of the reports' folder.").arg(shown(path)),
            Tr::tr("Remove the link, then retry."), with(path, QStringLiteral("symbolic link"))};
}

Error somethingInTheWay(const QString& path)
{
    return {ErrorKind::LocalFailure, Tr::tr("'%1' is in the way of a report.").arg(shown(path)),
            Tr::tr("Move or rename it, then retry."), with(path, QStringLiteral("not what has to be there"))};
}

Error driveGone(const QString& root, const QString& wasOn, const QString& isOn)
{
    return {ErrorKind::TargetGone, Tr::tr("The drive with the reports' folder '%1' is not connected.").arg(shown(root)),
            Tr::tr("Connect it, then retry; or choose another folder."),
            with(root, QStringLiteral("was on '%1', is on '%2'").arg(wasOn, isOn))};
}

Error targetGone(const QString& root)
{
    return {ErrorKind::TargetGone, Tr::tr("The reports' folder '%1' is not there any more.").arg(shown(root)),
            Tr::tr("Put it back where it was, then retry; or choose another folder."),
            with(root, QStringLiteral("was there in this run"))};
}

Error removedMeanwhile(const QString& path, const QString& detail)
{
    return {ErrorKind::LocalFailure,
            Tr::tr("'%1' was removed by another program while it was being saved.").arg(shown(path)),
            Tr::tr("Retry. If that happens again, ask your IT support whether the virus scanner has taken it."),
            with(path, detail)};
}

Error beingRemoved(const QString& root, const QString& detail)
{
    return {ErrorKind::TargetGone,
            Tr::tr("Reports that are just being saved are removed from '%1' by another program or person.")
                .arg(shown(root)),
            Tr::tr("Wait until that has ended, then retry; or choose another folder."), with(root, detail)};
}

Error destinationGone(const QString& root, const QString& detail)
{
    return {ErrorKind::TargetGone,
            Tr::tr("The folder '%1', where reports are copied to, is not there.").arg(shown(root)),
            Tr::tr("Connect its drive or share, or ask your IT support to bring it back."), with(root, detail)};
}

Error destinationSilent(const QString& root)
{
    return {ErrorKind::TargetGone,
            Tr::tr("The folder '%1', where reports are copied to, does not answer.").arg(shown(root)),
            Tr::tr("Check the network drive, or ask your IT support."),
            with(root, QStringLiteral("copying takes for ever"))};
}

Error notAsFiled(const QString& path)
{
    return {ErrorKind::LocalFailure, Tr::tr("'%1' is no longer as it was filed, and is not copied.").arg(shown(path)),
            Tr::tr("Fetch the report again."), with(path, QStringLiteral("removed or changed"))};
}

Error copyDiffers(const QString& path)
{
    return {ErrorKind::LocalFailure, Tr::tr("The copy '%1' cannot be read back as it was written.").arg(shown(path)),
            Tr::tr("Ask your IT support to check that disk."), with(path, QStringLiteral("another SHA-256"))};
}

Error manifestInUse(const QString& path)
{
    return {ErrorKind::LocalFailure, Tr::tr("The list of copies '%1' is open in another program.").arg(shown(path)),
            Tr::tr("Close it there."), with(path, QStringLiteral("held by another process"))};
}

Error cannotMakeRoot(const QString& path, const QString& detail)
{
    return {ErrorKind::LocalNoPermission, Tr::tr("The reports' folder '%1' cannot be made.").arg(shown(path)),
            Tr::tr("Choose another folder, or ask your IT support for access to this one."), with(path, detail)};
}

Error emptyFile(const QString& file)
{
    return {ErrorKind::NotAZip, Tr::tr("RAP's file %1 is empty.").arg(file), askRap(), QStringLiteral("0 bytes")};
}

Error notAZip(const QString& file)
{
    return {ErrorKind::NotAZip, Tr::tr("RAP's file %1 is not a ZIP file, whatever its name says.").arg(file), askRap(),
            QStringLiteral("no ZIP signature")};
}

Error damagedZip(const QString& file, const QString& why)
{
    return {ErrorKind::DamagedZip, Tr::tr("RAP's file %1 is damaged.").arg(file), askRap(), why};
}

Error zipWithoutFiles()
{
    return {ErrorKind::DamagedZip, Tr::tr("The ZIP holds no report."), askRap(), QStringLiteral("no file entries")};
}

Error unsafeEntry(const QString& entry, const QString& why)
{
    return {ErrorKind::UnsafeZip,
            Tr::tr("The ZIP holds '%1', which cannot be saved safely: %2.").arg(rap::printable(entry), why),
            askRap(),
            {}};
}

Error unknownPacking(const QString& entry, int method)
{
    return {ErrorKind::UnknownZip,
            Tr::tr("The ZIP holds '%1', which is packed in a way that RAP Desk does not know (%2).")
                .arg(rap::printable(entry), nameOfMethod(method)),
            Tr::tr("Ask the clearing house to provide the report as a plain ZIP; its contacts are under Help."),
            QStringLiteral("compression method %1").arg(method)};
}

Error pathTooLong(const QString& entry)
{
    return {ErrorKind::UnsafeZip,
            Tr::tr("The path under which '%1' would be saved is too long.").arg(rap::printable(entry)),
            Tr::tr("Choose a folder for the reports that has a shorter path, then retry."),
            {}};
}

Error unsafeZip(const QString& why)
{
    return {ErrorKind::UnsafeZip, Tr::tr("The ZIP cannot be unzipped safely: %1.").arg(why), askRap(), {}};
}

Error otherSize(const QString& file, qint64 listed, qint64 received)
{
    return {ErrorKind::RemoteChanged,
            Tr::tr("RAP's file %1 is no longer as long as it was when it was listed.").arg(file),
            Tr::tr("Refresh the list, then fetch the report."),
            QStringLiteral("listed %1 bytes, received %2").arg(QString::number(listed), QString::number(received))};
}

Error connectionGone()
{
    return {ErrorKind::ConnectionLost,
            Tr::tr("The connection to RAP broke while the report was being fetched."),
            Tr::tr("Retry; what was fetched of it already is kept."),
            {}};
}

Error breaksOff(const QString& file, const QString& detail)
{
    return {
        ErrorKind::RemoteFailure,
        Tr::tr("The connection to RAP broke each time that %1 was being fetched, the last time with no other report "
               "under way.")
            .arg(file),
        Tr::tr("Retry later. If it happens again, tell the clearing house; its contacts are under Help."), detail};
}

Error cancelled()
{
    return {ErrorKind::Cancelled, Tr::tr("Stopped."), {}, {}};
}

} // namespace filing
