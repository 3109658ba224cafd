#include "app/cli/Holidays.h"

#include "app/cli/Commands.h"
#include "app/cli/Parser.h"
#include "app/cli/Table.h"
#include "app/cli/Words.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>

namespace cli {
namespace {

using session::Holidays;

/// Days by year, in their order.
QMap<int, QList<QDate>> byYear(const Holidays& holidays)
{
    QMap<int, QList<QDate>> years;
    for (const QDate day : holidays.calendar.days)
        years[day.year()] << day;
    for (QList<QDate>& days : years)
        std::sort(days.begin(), days.end());
    return years;
}

QStringList textsOf(const QList<QDate>& days, bool saturdaysOnly)
{
    QStringList texts;
    for (const QDate day : days)
        if (!saturdaysOnly || day.dayOfWeek() == Qt::Saturday)
            texts << day.toString(Qt::ISODate);
    return texts;
}

QString sourceOf(const Holidays& holidays, int year)
{
    return holidays.imported.contains(year) ? QStringLiteral("imported") : QStringLiteral("bundled");
}

QString sourceText(const Holidays& holidays, int year)
{
    return holidays.imported.contains(year) ? Tr::tr("imported") : Tr::tr("bundled");
}

void printObjects(Console& console, const Holidays& holidays)
{
    const auto years = byYear(holidays);
    for (auto year = years.begin(); year != years.end(); ++year) {
        console.print(QJsonObject{{QStringLiteral("year"), year.key()},
                                  {QStringLiteral("days"), QJsonArray::fromStringList(textsOf(*year, false))},
                                  {QStringLiteral("saturdays"), QJsonArray::fromStringList(textsOf(*year, true))},
                                  {QStringLiteral("source"), sourceOf(holidays, year.key())},
                                  {QStringLiteral("gazetted"), !holidays.reckoned.contains(year.key())}});
    }
    console.print(QJsonObject{
        {QStringLiteral("summary"),
         QJsonObject{{QStringLiteral("known_until"), orNull(holidays.calendar.knownUntil.toString(Qt::ISODate))}}}});
}

void printForPeople(Console& console, const Holidays& holidays)
{
    Table table({Tr::tr("YEAR"), Tr::tr("HOLIDAYS"), Tr::tr("FROM"), Tr::tr("RAP CLOSED ON THE SATURDAYS")}, {1});
    const auto years = byYear(holidays);
    for (auto year = years.begin(); year != years.end(); ++year) {
        table.add({QString::number(year.key()), QString::number(year->size()), sourceText(holidays, year.key()),
                   orDash(textsOf(*year, true).join(u' '))});
    }
    console.print(table.lines());
    for (const int year : years.keys())
        if (holidays.reckoned.contains(year))
            console.print(Tr::tr("%1 was not gazetted yet when this version was made: its days were reckoned by "
                                 "rule and may change.")
                              .arg(year));
    console.print(Tr::tr("Known until %1. Only holidays on a Saturday change RAP's hours; from Monday to Friday it is "
                         "open on holidays, too.")
                      .arg(holidays.calendar.knownUntil.toString(Qt::ISODate)));
}

void print(Context& context, const Holidays& holidays)
{
    if (context.json)
        printObjects(context.console, holidays);
    else
        printForPeople(context.console, holidays);
    tellOfHolidays(context, holidays);
}

ExitCode show(Context& context)
{
    const Holidays holidays = session::knownHolidays(context.config);
    print(context, holidays);
    return holidays.fault ? exitCodeFor(holidays.fault->kind) : ExitCode::Done;
}

ExitCode import(Context& context, const std::string& file)
{
    const auto imported = session::importHolidays(context.config, fromArgument(file));
    if (!imported) {
        context.console.complain(imported.error());
        return imported.error().kind == rap::ErrorKind::Settings ? ExitCode::BadCall
                                                                 : exitCodeFor(imported.error().kind);
    }
    print(context, *imported);
    return ExitCode::Done;
}

} // namespace

void tellOfHolidays(Context& context, const Holidays& holidays)
{
    if (holidays.fault)
        context.console.complain(*holidays.fault);
    if (const QString ending = session::holidaysEnding(holidays.calendar, context.clock().date()); !ending.isEmpty()) {
        context.console.tell(Tr::tr("Note: ") + ending);
        context.console.tell(
            Tr::tr("  Get the government's calendar (www.1823.gov.hk, iCal or JSON), then: rapdesk-cli "
                   "holidays import FILE"));
    }
}

void addHolidays(CLI::App& program, Command& chosen)
{
    auto* const holidays =
        addGroup(program, "holidays", Tr::tr("Hong Kong's public holidays: %1").arg(QStringLiteral("show, import")));

    auto* const showing =
        addCommand(*holidays, "show", Tr::tr("The years that are known, and the Saturdays on which RAP is closed"), {},
                   {QStringLiteral("rapdesk-cli holidays show")});
    onCall(*showing, chosen, show);

    auto* const importing =
        addCommand(*holidays, "import", Tr::tr("Takes the years of a file instead of those known"),
                   {Tr::tr("FILE: the government's calendar from www.1823.gov.hk (iCal or JSON), or CSV with the day "
                           "(yyyy-mm-dd) in the first column; whole years. Other years stay. A file with a fault is "
                           "refused with its line, and nothing changes: exit code 2.")},
                   {QStringLiteral("rapdesk-cli holidays import en.ics")});
    auto file = std::make_shared<std::string>();
    addOption(*importing, "FILE", *file, "", Tr::tr("iCal, JSON or CSV")).required();
    onCall(*importing, chosen, [file](Context& context) { return import(context, *file); });
}

} // namespace cli
