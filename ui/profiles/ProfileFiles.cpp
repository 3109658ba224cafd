#include "ui/profiles/ProfileFiles.h"

#include "account/WholeFile.h"
#include "profile/ProfileFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>
#include <QtConcurrentRun>

namespace ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ui::ProfileFiles)
};

} // namespace

QFuture<rap::Result<profile::ProfileSet>> readProfileFile(const QString& file)
{
    return QtConcurrent::run([file] {
        return account::readWhole(file, profile::largestProfileFile)
            .and_then(&profile::fromJson)
            .map_error([&](rap::Error error) {
                error.message = Tr::tr("'%1' was not taken, and nothing is changed. %2")
                                    .arg(QDir::toNativeSeparators(file), error.message);
                return error;
            });
    });
}

QFuture<rap::Result<void>> writeProfileFile(const QString& file, const profile::ProfileSet& set)
{
    return QtConcurrent::run([file, json = profile::toFile(set)]() -> rap::Result<void> {
        if (!json)
            return tl::unexpected(json.error());
        QSaveFile out(file);
        if (out.open(QIODevice::WriteOnly) && out.write(*json) == json->size() && out.commit())
            return {};
        return rap::failure(rap::ErrorKind::LocalFailure,
                            Tr::tr("'%1' could not be written.").arg(QDir::toNativeSeparators(file)),
                            Tr::tr("Choose a folder that is there, takes files and has room."), out.errorString());
    });
}

} // namespace ui
