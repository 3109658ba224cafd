#include "ledger/SqlError.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSqlError>

namespace ledger {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ledger::Ledger)
};

// SQLite's result codes (sqlite3.h), which it promises never to change.
enum Code {
    Permission = 3,
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    Io = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    Authorisation = 23,
    NotADatabase = 26,
    IoSharedMemorySize = Io | (19 << 8),
};

int extendedCode(const QSqlError& error)
{
    return error.nativeErrorCode().toInt();
}

int primaryCode(const QSqlError& error)
{
    return extendedCode(error) & 0xff;
}

rap::Error noPermission(const QString& shown, const QString& detail)
{
    return {rap::ErrorKind::LocalNoPermission, Tr::tr("The ledger '%1' cannot be opened for writing.").arg(shown),
            Tr::tr("Check that its folder is there and that you may write to it, or ask your IT department."), detail};
}

} // namespace

rap::Error damaged(const QString& file, const QString& detail)
{
    return {rap::ErrorKind::Ledger, Tr::tr("The ledger '%1' is damaged.").arg(QDir::toNativeSeparators(file)),
            Tr::tr("Nothing in it was changed. Put back a copy of it, or move the file away: the program then starts a "
                   "new ledger, and shows reports fetched before as new."),
            detail};
}

bool isBusy(const QSqlError& error)
{
    const int code = primaryCode(error);
    return code == Busy || code == Locked;
}

rap::Error errorFrom(const QSqlError& error, const QString& file, const QString& statement)
{
    const QString shown = QDir::toNativeSeparators(file);
    const QString detail = QStringLiteral("SQLite %1: %2 (%3) [%4]")
                               .arg(QString::number(extendedCode(error)), error.databaseText(), error.driverText(),
                                    statement.simplified());
    if (extendedCode(error) == IoSharedMemorySize) { // how a full disk shows when the ledger is opened
        return {rap::ErrorKind::DiskFull, Tr::tr("There is no room on the disk for the ledger '%1'.").arg(shown),
                Tr::tr("Make room on that disk, then try again."), detail};
    }
    switch (primaryCode(error)) {
    case Full:
        return {rap::ErrorKind::DiskFull, Tr::tr("There is no room on the disk for the ledger '%1'.").arg(shown),
                Tr::tr("Make room on that disk, then try again."), detail};
    case CannotOpen:
        if (QFileInfo(file).isDir()) {
            return {rap::ErrorKind::Ledger, Tr::tr("The ledger '%1' is a folder, not a file.").arg(shown),
                    Tr::tr("Move that folder away."), detail};
        }
        return noPermission(shown, detail);
    case ReadOnly:
    case Permission:
    case Authorisation:
        return noPermission(shown, detail);
    case Corrupt:
    case NotADatabase:
        return damaged(file, detail);
    case Busy:
    case Locked:
        return {rap::ErrorKind::Ledger, Tr::tr("The ledger '%1' is in use by another program.").arg(shown),
                Tr::tr("Wait until the other program is done, then try again."), detail};
    case Io:
        return {rap::ErrorKind::Ledger, Tr::tr("The disk failed while the ledger '%1' was in use.").arg(shown),
                Tr::tr("Check the disk or network drive, and whether you have used up your share of it."), detail};
    default:
        return {rap::ErrorKind::Ledger, Tr::tr("The ledger '%1' failed.").arg(shown),
                Tr::tr("Start the program again; if it fails again, send the log to your help desk."), detail};
    }
}

} // namespace ledger
