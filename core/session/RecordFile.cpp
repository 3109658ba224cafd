#include "session/RecordFile.h"

#include "account/WholeFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace session {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(session::RecordFile)
};

constexpr qint64 beginning = 4096; // bytes: more than a table's first line and the name in its second

bool isOther(const QString& path, const QString& account)
{
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink())
        return false;
    QFile file(path);
    return !file.open(QIODevice::ReadOnly) || !profile::isCsvOf(account, file.read(beginning));
}

} // namespace

rap::Result<void> saveRecord(const QString& file, const QByteArray& bytes)
{
    return account::writeWhole(file, bytes).map_error([&](rap::Error error) {
        if (error.kind != rap::ErrorKind::Settings)
            return error;
        return rap::Error{rap::ErrorKind::LocalFailure,
                          Tr::tr("'%1' could not be saved.").arg(QDir::toNativeSeparators(file)),
                          Tr::tr("Name a folder that is there and takes files."), std::move(error.detail)};
    });
}

rap::Result<void> saveRecordTable(const QString& file, const profile::CoverageRecord& record)
{
    if (isOther(file, record.head.account)) {
        return rap::failure(rap::ErrorKind::BadCall,
                            Tr::tr("'%1' is there already and is no earlier record of this account; it was left as it "
                                   "is.")
                                .arg(QDir::toNativeSeparators(file)),
                            Tr::tr("Name another file, or remove that one first."));
    }
    return saveRecord(file, profile::toCsv(record));
}

} // namespace session
