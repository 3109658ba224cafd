#include "catalogue/HolidayFile.h"

#include "catalogue/Csv.h"
#include "catalogue/JsonText.h"
#include "rap/Day.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QMap>
#include <algorithm>

namespace catalogue {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(catalogue::HolidayFile)
};

using Days = tl::expected<QSet<QDate>, TextFault>;

constexpr int leastOfAYear = 10; // Hong Kong has 17, some of which may be missing for being Sundays
constexpr int mostOfAYear = 40;  // with more, RAP would count as closed on Saturdays on which it is open
constexpr int longest = 10;      // days that one entry may stand for

tl::unexpected<TextFault> fault(const TextPlace& place, const QString& reason)
{
    return tl::unexpected(TextFault{place, reason});
}

QString noDay(const QString& text)
{
    return Tr::tr("'%1' is no day.").arg(text);
}

std::optional<QDate> dayFrom(const QString& text)
{
    const QString trimmed = text.trimmed();
    if (const auto day = rap::dayFromDigits(trimmed))
        return day;
    return rap::isoDay(trimmed);
}

/// One entry: from its first day to the day after its last, as both of the government's forms have it.
tl::expected<void, TextFault> take(QSet<QDate>& days, const QString& start, const QString& end, const TextPlace& place)
{
    const auto first = dayFrom(start);
    if (!first)
        return fault(place, noDay(start));
    const auto after = end.isEmpty() ? first->addDays(1) : dayFrom(end);
    if (!after)
        return fault(place, noDay(end));
    const qint64 count = first->daysTo(*after);
    if (count < 1 || count > longest)
        return fault(place, Tr::tr("it does not end after it begins, or lasts longer than %1 days.").arg(longest));
    for (qint64 day = 0; day < count; ++day)
        days += first->addDays(day);
    return {};
}

/// A value with or without its parameters: "20260101", or ["20260101", {"value": "DATE"}].
QString firstText(const QJsonValue& value)
{
    return value.isArray() ? value.toArray().first().toString() : value.toString();
}

Days daysFromJson(const QByteArray& file)
{
    const auto json = JsonText::parse(file);
    if (!json)
        return tl::unexpected(json.error());
    QSet<QDate> days;
    const QJsonArray calendars = json->object().value(QLatin1String("vcalendar")).toArray();
    for (qsizetype calendar = 0; calendar < calendars.size(); ++calendar) {
        const QJsonArray events = calendars[calendar][QLatin1String("vevent")].toArray();
        for (qsizetype event = 0; event < events.size(); ++event) {
            const QString path = QStringLiteral("/vcalendar/%1/vevent/%2/dtstart")
                                     .arg(QString::number(calendar), QString::number(event));
            const auto taken = take(days, firstText(events[event][QLatin1String("dtstart")]),
                                    firstText(events[event][QLatin1String("dtend")]), json->placeOf(path));
            if (!taken)
                return tl::unexpected(taken.error());
        }
    }
    return days;
}

/// A line of iCalendar, with what was folded under it.
struct IcsLine {
    int number = 0;
    QString name; ///< Of the property, in upper case.
    QString value;
};

QList<IcsLine> icsLines(const QByteArray& file)
{
    QStringList lines = QString::fromUtf8(file).split(u'\n');
    QList<IcsLine> all;
    for (int number = 1; QString & line : lines) {
        if (line.endsWith(u'\r'))
            line.chop(1);
        if ((line.startsWith(u' ') || line.startsWith(u'\t')) && !all.isEmpty()) {
            all.last().value += QStringView(line).sliced(1);
        } else {
            const qsizetype colon = line.indexOf(u':');
            const QString name = line.left(colon).section(u';', 0, 0).toUpper();
            all += IcsLine{number, name, colon < 0 ? QString() : line.sliced(colon + 1)};
        }
        ++number;
    }
    return all;
}

Days daysFromIcs(const QByteArray& file)
{
    const QString event = QStringLiteral("VEVENT");
    QSet<QDate> days;
    QString start;
    QString end;
    TextPlace place;
    bool inEvent = false;
    bool ended = false;
    const QList<IcsLine> lines = icsLines(file);
    for (const IcsLine& line : lines) {
        const QString value = line.value.trimmed();
        if (line.name == u"BEGIN" && value == event) {
            inEvent = true;
            start.clear();
            end.clear();
            place = {line.number, 1};
        } else if (line.name == u"DTSTART" && inEvent) {
            start = value.section(u'T', 0, 0);
            place = {line.number, 1};
        } else if (line.name == u"DTEND" && inEvent) {
            end = value.section(u'T', 0, 0);
        } else if (line.name == u"END" && value == event) {
            inEvent = false;
            if (const auto taken = take(days, start, end, place); !taken)
                return tl::unexpected(taken.error());
        } else if (line.name == u"END" && value == u"VCALENDAR") {
            ended = true;
        }
    }
    if (!ended)
        return fault({lines.last().number, 1}, Tr::tr("its end is missing."));
    return days;
}

Days daysFromCsv(const QByteArray& file)
{
    QSet<QDate> days;
    const QList<QByteArray> lines = file.split('\n');
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const QList<QStringList> rows = parseCsv(QString::fromUtf8(lines[at]));
        if (rows.isEmpty() || rows.first().join(QString()).trimmed().isEmpty())
            continue;
        const QString first = rows.first().first();
        const bool header = days.isEmpty() && !first.isEmpty() && first[0].isLetter();
        if (header)
            continue;
        if (const auto taken = take(days, first, {}, {static_cast<int>(at) + 1, 1}); !taken)
            return tl::unexpected(taken.error());
    }
    return days;
}

Days daysFrom(const QByteArray& file)
{
    const QByteArray start = file.left(100).replace("\xef\xbb\xbf", QByteArray()).trimmed();
    if (start.startsWith('{') || start.startsWith('['))
        return daysFromJson(file);
    return start.toUpper().startsWith("BEGIN:VCALENDAR") ? daysFromIcs(file) : daysFromCsv(file);
}

QMap<int, int> countsByYear(const QSet<QDate>& days)
{
    QMap<int, int> counts;
    for (const QDate day : days)
        ++counts[day.year()];
    return counts;
}

/// To the end of the last of these years that follows the first without a gap.
QDate knownUntil(const QSet<QDate>& days)
{
    const QMap<int, int> counts = countsByYear(days);
    if (counts.isEmpty())
        return {};
    int last = counts.firstKey();
    while (counts.contains(last + 1))
        ++last;
    return {last, 12, 31};
}

tl::unexpected<rap::Error> refused(const QString& message)
{
    return rap::failure(rap::ErrorKind::Settings, message,
                        Tr::tr("Get the file once more from www.1823.gov.hk, or correct it. The holiday calendar was "
                               "left as it is."));
}

} // namespace

rap::Result<rap::HolidayCalendar> holidaysFrom(const QByteArray& file)
{
    if (file.size() > largestHolidayFile)
        return refused(Tr::tr("The file is too large to be a holiday calendar."));
    auto days = daysFrom(file);
    if (!days) {
        const TextFault& wrong = days.error();
        return refused(Tr::tr("The holiday calendar cannot be read. Line %1, column %2: %3")
                           .arg(QString::number(wrong.place.line), QString::number(wrong.place.column), wrong.reason));
    }
    const QMap<int, int> counts = countsByYear(*days);
    if (counts.isEmpty())
        return refused(Tr::tr("There is no holiday in the file."));
    for (auto year = counts.begin(); year != counts.end(); ++year) {
        if (*year < leastOfAYear) {
            return refused(Tr::tr("The holiday calendar is not whole: of %1 it has only %2 holidays.")
                               .arg(QString::number(year.key()), QString::number(*year)));
        }
        if (*year > mostOfAYear) {
            return refused(Tr::tr("That is no calendar of public holidays: of %1 it has %2 days.")
                               .arg(QString::number(year.key()), QString::number(*year)));
        }
    }
    return rap::HolidayCalendar{*days, knownUntil(*days)};
}

rap::HolidayCalendar joined(const rap::HolidayCalendar& older, const rap::HolidayCalendar& newer)
{
    const QMap<int, int> replaced = countsByYear(newer.days);
    rap::HolidayCalendar calendar = newer;
    for (const QDate day : older.days)
        if (!replaced.contains(day.year()))
            calendar.days += day;
    calendar.knownUntil = knownUntil(calendar.days);
    return calendar;
}

bool endsSoon(const rap::HolidayCalendar& calendar, QDate today)
{
    return !calendar.knownUntil.isValid() || today.daysTo(calendar.knownUntil) <= calendarWarningDays;
}

} // namespace catalogue
