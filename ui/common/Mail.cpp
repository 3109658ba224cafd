#include "Mail.h"

#include "rap/WhenFinished.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QtConcurrentRun>
#include <algorithm>

namespace ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ui::Mail)
};

constexpr qsizetype mostAttached = 50; // what mail programs, and those who get it, can do with

rap::Error tooMany(qsizetype files)
{
    return {rap::ErrorKind::LocalFailure,
            Tr::tr("%1 files are too many for one mail.").arg(files),
            Tr::tr("Select fewer reports: %1 files fit.").arg(mostAttached),
            {}};
}

rap::Error notThere(const QString& file)
{
    return {rap::ErrorKind::LocalFailure,
            Tr::tr("A report is not where it was filed."),
            Tr::tr("Put it back, or fetch it again: %1").arg(QDir::toNativeSeparators(file)),
            {}};
}

} // namespace

rap::Error noMailProgram(const QString& detail)
{
    return {rap::ErrorKind::LocalFailure, Tr::tr("No mail program of this PC takes the reports."),
            Tr::tr("Drag them out of the table into a mail, or ask your IT support for a mail program that other "
                   "programs can hand files to."),
            detail};
}

void mailFiles(QObject* context, const QStringList& files, const MailDone& done)
{
    if (files.size() > mostAttached) {
        done(tooMany(files.size()));
        return;
    }
    // The folder may be on a network drive that is slow to answer.
    const auto missing = QtConcurrent::run([files] {
        const auto gone =
            std::find_if(files.begin(), files.end(), [](const QString& file) { return !QFileInfo::exists(file); });
        return gone == files.end() ? QString() : *gone;
    });
    rap::whenFinished(missing, context, [context, files, done](const QString& gone) {
        if (gone.isEmpty())
            openMail(context, files, done);
        else
            done(notThere(gone));
    });
}

} // namespace ui
