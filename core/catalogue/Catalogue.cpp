#include "catalogue/Catalogue.h"

#include "catalogue/Csv.h"
#include "catalogue/HolidayFile.h"
#include "catalogue/Origin.h"

#include <QFile>
#include <QMultiHash>
#include <algorithm>
#include <tuple>

// A static library's resources are linked in only if they are named, which must happen outside any namespace.
static void nameResources()
{
    Q_INIT_RESOURCE(resources);
}

namespace catalogue {
namespace {

struct KnownReport {
    QString system; // empty: any
    QString house;  // empty: any
    QString title;
    QList<QTime> usualTimes;

    bool isFrom(const Origin& origin) const
    {
        return (system.isEmpty() || system == origin.system) && (house.isEmpty() || origin.houses.contains(house));
    }
};

using KnownReports = QMultiHash<QString, KnownReport>;

QByteArray bundledFile(const QString& file)
{
    nameResources();
    QFile source(QStringLiteral(":/rapdesk/") + file);
    if (!source.open(QIODevice::ReadOnly))
        qFatal("The program was built without %s", qPrintable(file));
    return source.readAll();
}

/// The rows of a bundled file below its header line.
QList<QStringList> bundledRows(const QString& file)
{
    return parseCsv(QString::fromUtf8(bundledFile(file))).mid(1);
}

QList<QTime> timesFrom(const QString& text)
{
    QList<QTime> times;
    for (const QString& time : text.split(u';', Qt::SkipEmptyParts))
        times += QTime::fromString(time, QStringLiteral("HH:mm"));
    return times;
}

KnownReports readReports()
{
    enum Column { ReportId, System, House, TitleEn, TitleZhHant, UsualTimes };
    KnownReports reports;
    for (const QStringList& row : bundledRows(QStringLiteral("report_catalogue.csv"))) {
        const QString title = row[TitleEn].isEmpty() ? row[TitleZhHant] : row[TitleEn];
        reports.insert(row[ReportId], {row[System], row[House], title, timesFrom(row[UsualTimes])});
    }
    return reports;
}

rap::HolidayCalendar readHolidays()
{
    const auto calendar = holidaysFrom(bundledFile(QStringLiteral("hk_holidays.csv")));
    if (!calendar)
        qFatal("The program was built with a holiday calendar that is none: %s", qPrintable(calendar.error().message));
    return *calendar;
}

QSet<int> readReckonedYears()
{
    enum Column { Date, NameEn, NameZhHant, Basis };
    QSet<int> years;
    for (const QStringList& row : bundledRows(QStringLiteral("hk_holidays.csv")))
        if (row[Basis] == u"rule")
            years << QDate::fromString(row[Date], Qt::ISODate).year();
    return years;
}

QList<Contact> readContacts()
{
    enum Column { House, Email, Hotline };
    QList<Contact> contacts;
    for (const QStringList& row : bundledRows(QStringLiteral("contacts.csv")))
        for (const rap::House house : {rap::House::Hkscc, rap::House::HkccSeoch})
            if (row[House] == code(house))
                contacts += Contact{house, row[Email], row[Hotline]};
    return contacts;
}

const KnownReports& knownReports()
{
    static const KnownReports reports = readReports();
    return reports;
}

/// The one report that is meant, or an empty one where it is unknown or more than one might be.
KnownReport find(const QString& reportId, const Origin& origin)
{
    KnownReport found;
    int matches = 0;
    for (auto [row, end] = knownReports().equal_range(reportId); row != end; ++row) {
        if (row->isFrom(origin)) {
            found = *row;
            ++matches;
        }
    }
    return matches == 1 ? found : KnownReport{};
}

} // namespace

QString titleOf(const QString& reportId, std::optional<rap::House> house, std::optional<rap::System> system,
                const QString& folderName)
{
    return find(reportId, originOf(house, system, folderName)).title;
}

const QList<TitleRow>& bundledTitles()
{
    static const QList<TitleRow> rows = [] {
        QList<TitleRow> all;
        const KnownReports& reports = knownReports();
        for (auto report = reports.begin(); report != reports.end(); ++report)
            all += {report.key(), report->system, report->house, report->title};
        std::sort(all.begin(), all.end(), [](const TitleRow& one, const TitleRow& other) {
            return std::tie(one.reportId, one.system, one.house) < std::tie(other.reportId, other.system, other.house);
        });
        return all;
    }();
    return rows;
}

QList<QTime> usualTimesOf(const QString& reportId, std::optional<rap::House> house, std::optional<rap::System> system,
                          const QString& folderName)
{
    return find(reportId, originOf(house, system, folderName)).usualTimes;
}

const rap::HolidayCalendar& bundledHolidays()
{
    static const rap::HolidayCalendar calendar = readHolidays();
    return calendar;
}

const QSet<int>& reckonedYears()
{
    static const QSet<int> years = readReckonedYears();
    return years;
}

const QList<Contact>& contacts()
{
    static const QList<Contact> contacts = readContacts();
    return contacts;
}

} // namespace catalogue
