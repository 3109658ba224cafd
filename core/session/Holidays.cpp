#include "session/Holidays.h"

#include "account/WholeFile.h"
#include "catalogue/Catalogue.h"
#include "catalogue/HolidayFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <algorithm>

namespace session {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(session::Holidays)
};

/// Of the years imported; CSV, as one of the forms that can be imported.
QString keptFile(const account::ConfigFolder& folder)
{
    return folder.path + QStringLiteral("/holidays.csv");
}

rap::Result<rap::HolidayCalendar> read(const QString& file)
{
    return account::readWhole(file, catalogue::largestHolidayFile).and_then(&catalogue::holidaysFrom);
}

rap::Result<rap::HolidayCalendar> kept(const account::ConfigFolder& folder)
{
    const QFileInfo file(keptFile(folder));
    return file.exists() || file.isSymLink() ? read(file.filePath()) : rap::HolidayCalendar();
}

QByteArray csvOf(const rap::HolidayCalendar& calendar)
{
    QList<QDate> days(calendar.days.begin(), calendar.days.end());
    std::sort(days.begin(), days.end());
    QByteArray csv = "date\n";
    for (const QDate day : std::as_const(days))
        csv += day.toString(Qt::ISODate).toLatin1() + '\n';
    return csv;
}

QSet<int> yearsOf(const rap::HolidayCalendar& calendar)
{
    QSet<int> years;
    for (const QDate day : calendar.days)
        years << day.year();
    return years;
}

Holidays with(const rap::HolidayCalendar& imported)
{
    Holidays all;
    all.imported = yearsOf(imported);
    all.calendar = imported.days.isEmpty() ? catalogue::bundledHolidays()
                                           : catalogue::joined(catalogue::bundledHolidays(), imported);
    all.reckoned = catalogue::reckonedYears() - all.imported;
    return all;
}

rap::Error ofKept(const account::ConfigFolder& folder, rap::Error error)
{
    const QString file = QDir::toNativeSeparators(keptFile(folder));
    error.detail = QStringLiteral("%1: %2 %3").arg(file, error.message, error.detail).trimmed();
    error.message = Tr::tr("%1 It is kept in '%2'.").arg(error.message, file);
    error.nextStep = Tr::tr("Import it once more. Until then the one that came with the program counts.");
    return error;
}

/// What counts of earlier imports, for another one to come on top of it.
rap::Result<rap::HolidayCalendar> keptForChange(const account::ConfigFolder& folder)
{
    auto old = kept(folder);
    if (old || old.error().kind != rap::ErrorKind::Settings)
        return old;
    return account::setAside(keptFile(folder), catalogue::largestHolidayFile).map([] {
        return rap::HolidayCalendar();
    });
}

} // namespace

Holidays knownHolidays(const account::ConfigFolder& folder)
{
    const auto imported = kept(folder);
    Holidays all = with(imported.value_or(rap::HolidayCalendar()));
    if (!imported) {
        all.fault = ofKept(folder, imported.error());
        qWarning("%s", qUtf8Printable(all.fault->detail));
    }
    return all;
}

rap::Result<Holidays> importHolidays(const account::ConfigFolder& folder, const QString& file)
{
    const auto years = read(file);
    if (!years)
        return tl::unexpected(years.error());
    if (const auto made = folder.make(); !made)
        return tl::unexpected(made.error());
    const auto held = account::holdForChange(keptFile(folder));
    if (!held)
        return tl::unexpected(held.error());
    const auto old = keptForChange(folder);
    if (!old)
        return tl::unexpected(old.error());
    const rap::HolidayCalendar all = catalogue::joined(*old, *years);
    return account::writeWhole(keptFile(folder), csvOf(all)).map([&] { return with(all); });
}

QString holidaysEnding(const rap::HolidayCalendar& calendar, QDate today)
{
    if (!calendar.knownUntil.isValid() || !catalogue::endsSoon(calendar, today))
        return {};
    return calendar.knownUntil < today
               ? Tr::tr(
                     "The calendar of public holidays ended on %1, so RAP may be closed on a Saturday that is thought "
                     "open.")
                     .arg(calendar.knownUntil.toString(Qt::ISODate))
               : Tr::tr(
                     "The calendar of public holidays ends on %1. After that RAP may be closed on a Saturday that is "
                     "thought open.")
                     .arg(calendar.knownUntil.toString(Qt::ISODate));
}

} // namespace session
