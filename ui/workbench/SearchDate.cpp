#include "SearchDate.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace workbench {

namespace {

constexpr std::array months{"january", "february", "march",     "april",   "may",      "june",
                            "july",    "august",   "september", "october", "november", "december"};
constexpr std::array weekdays{"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
constexpr int leastLetters = 3;

template <std::size_t N> quint16 begunBy(const QString& letters, const std::array<const char*, N>& names)
{
    quint16 fitting = 0;
    for (std::size_t i = 0; i < N; ++i)
        if (!letters.isEmpty() && QLatin1String(names[i]).startsWith(letters))
            fitting |= quint16(1U << i);
    return fitting;
}

quint16 monthsOf(const QString& word)
{
    if (word == QLatin1String("sept"))
        return 1U << 8;
    return word.size() >= leastLetters ? begunBy(word, months) : quint16(0);
}

std::optional<int> weekdayOf(const QString& word)
{
    if (word.size() < leastLetters)
        return std::nullopt;
    const quint16 fitting = begunBy(word, weekdays);
    for (int i = 0; i < int(weekdays.size()); ++i)
        if (fitting == 1U << unsigned(i))
            return i + 1;
    return std::nullopt;
}

std::optional<int> numberIn(const QString& digits, int least, int most)
{
    bool isNumber = false;
    const int number = digits.toInt(&isNumber);
    return isNumber && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

std::optional<int> dayOf(const QString& word)
{
    static const QRegularExpression ordinal(QStringLiteral("^(\\d{1,2})(?:st|nd|rd|th)?$"));
    const auto match = ordinal.match(word);
    return match.hasMatch() ? numberIn(match.captured(1), 1, 31) : std::nullopt;
}

std::optional<int> yearOf(const QString& word)
{
    if (word.size() == 2)
        return numberIn(QStringLiteral("20") + word, 2000, 2099);
    return word.size() == 4 ? numberIn(word, 2000, 2099) : std::nullopt;
}

/// Of figures: one digit may be the first of two, but a 0 says only that another one follows.
quint16 monthsOfFigures(const QString& figures)
{
    quint16 fitting = 0;
    for (int month = 1; month <= 12; ++month) {
        const QString text = QString::number(month);
        if (text == figures || QStringLiteral("%1").arg(month, 2, 10, QLatin1Char('0')).startsWith(figures) ||
            (figures == QLatin1String("1") && month >= 10))
            fitting |= quint16(1U << unsigned(month - 1));
    }
    return fitting;
}

/// "26/11", "26/11/", "26-11-2026", "26.11": a point only with a month of two figures, or 8.1 MB would be a day.
std::optional<SearchDate> inFigures(const QString& word)
{
    static const QRegularExpression dayFirst(QStringLiteral("^(\\d{1,2})([/.-])(\\d{0,2})(?:\\2(\\d{4}|\\d{0,2}))?$"));
    static const QRegularExpression yearFirst(QStringLiteral("^(20\\d\\d)[-/](\\d{0,2})(?:[-/](\\d{0,2}))?$"));
    static const QRegularExpression compact(QStringLiteral("^(20\\d\\d)(\\d\\d)(\\d\\d)$"));
    SearchDate date;
    if (const auto match = dayFirst.match(word); match.hasMatch()) {
        const QString month = match.captured(3);
        if (match.captured(2) == QLatin1String(".") && month.size() < 2)
            return std::nullopt;
        date.day = numberIn(match.captured(1), 1, 31);
        date.months = monthsOfFigures(month);
        date.year = yearOf(match.captured(4));
        return date.day && (date.months != 0 || month.isEmpty()) ? std::optional(date) : std::nullopt;
    }
    auto match = yearFirst.match(word);
    if (!match.hasMatch())
        match = compact.match(word);
    if (!match.hasMatch())
        return std::nullopt;
    date.year = yearOf(match.captured(1));
    date.months = monthsOfFigures(match.captured(2));
    date.day = numberIn(match.captured(3), 1, 31);
    return date.months != 0 || match.captured(2).isEmpty() ? std::optional(date) : std::nullopt;
}

/// "11月26日", "2026年11月26日", "11月".
std::optional<SearchDate> inChinese(const QString& word)
{
    static const QRegularExpression form(QStringLiteral("^(?:(20\\d\\d)年)?(\\d{1,2})月(?:(\\d{1,2})[日號号]?)?$"));
    const auto match = form.match(word);
    const auto month = match.hasMatch() ? numberIn(match.captured(2), 1, 12) : std::nullopt;
    if (!month)
        return std::nullopt;
    SearchDate date;
    date.year = yearOf(match.captured(1));
    date.months = quint16(1U << unsigned(*month - 1));
    date.day = numberIn(match.captured(3), 1, 31);
    return date.day || match.captured(3).isEmpty() ? std::optional(date) : std::nullopt;
}

/// "26nov", "nov26": in one word already the first letter of the month can mean nothing else.
std::optional<SearchDate> inOneWord(const QString& word)
{
    static const QRegularExpression dayFirst(QStringLiteral("^(\\d{1,2})([a-z]+)(20\\d\\d)?$"));
    static const QRegularExpression monthFirst(QStringLiteral("^([a-z]{3,})(\\d{1,2})$"));
    SearchDate date;
    if (const auto match = dayFirst.match(word); match.hasMatch()) {
        date.day = numberIn(match.captured(1), 1, 31);
        date.months = begunBy(match.captured(2), months);
        date.year = yearOf(match.captured(3));
    } else if (const auto other = monthFirst.match(word); other.hasMatch()) {
        date.months = monthsOf(other.captured(1));
        date.day = numberIn(other.captured(2), 1, 31);
    }
    return date.day && date.months != 0 ? std::optional(date) : std::nullopt;
}

/// "26 nov", "nov 26".
std::optional<SearchDate> inTwoWords(const QString& first, const QString& second)
{
    SearchDate date;
    date.day = dayOf(first);
    date.months = monthsOf(second);
    if (date.day && date.months != 0)
        return date;
    date.day = dayOf(second);
    date.months = monthsOf(first);
    return date.day && date.months != 0 ? std::optional(date) : std::nullopt;
}

/// Without a day: in full, or with its year. "may" may be the beginning of another word.
bool meansMonth(const QString& word, const QString& next)
{
    const bool inFull = word.size() > leastLetters && std::any_of(months.begin(), months.end(), [&](const char* name) {
                            return word == QLatin1String(name);
                        });
    return inFull || (next.size() == 4 && yearOf(next));
}

} // namespace

bool SearchDate::fits(QDate date) const
{
    return date.isValid() && (!day || *day == date.day()) && (!year || *year == date.year()) &&
           (months == 0 || (months >> unsigned(date.month() - 1) & 1U) != 0) &&
           (!weekday || *weekday == date.dayOfWeek());
}

std::optional<FoundDate> dateAt(const QStringList& words, qsizetype at)
{
    const auto word = [&](qsizetype i) {
        QString text = words.value(i);
        while (text.endsWith(QLatin1Char(',')))
            text.chop(1);
        return text;
    };
    FoundDate found;
    qsizetype next = at;
    const std::optional<int> weekday = weekdayOf(word(next));
    if (weekday)
        ++next;
    if (const auto figures = inFigures(word(next))) {
        found.date = *figures;
        ++next;
    } else if (const auto chinese = inChinese(word(next))) {
        found.date = *chinese;
        ++next;
    } else if (const auto one = inOneWord(word(next))) {
        found.date = *one;
        ++next;
    } else if (const auto two = inTwoWords(word(next), word(next + 1))) {
        found.date = *two;
        next += 2;
    } else if (const quint16 month = monthsOf(word(next)); month != 0 && meansMonth(word(next), word(next + 1))) {
        found.date.months = month;
        ++next;
    } else {
        // "Monday" alone is one, too; "mon" may be the beginning of another word.
        if (!weekday || word(at).size() < int(qstrlen(weekdays[std::size_t(*weekday - 1)])))
            return std::nullopt;
        found.date.weekday = weekday;
        found.words = 1;
        return found;
    }
    if (const auto year = yearOf(word(next)); year && !found.date.year && word(next).size() == 4) {
        found.date.year = year;
        ++next;
    }
    found.date.weekday = weekday;
    found.words = next - at;
    return found;
}

} // namespace workbench
