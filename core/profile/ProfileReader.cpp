#include "profile/ProfileReader.h"

#include "profile/Pattern.h"
#include "profile/ProfileFile.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace profile {
namespace {

using Members = catalogue::JsonMembers;
using Value = catalogue::JsonValue;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(profile::ProfileFile)
};

constexpr std::array houses{rap::House::Hkscc, rap::House::HkccSeoch};
constexpr std::array markets{rap::Market::Glob, rap::Market::Hkmk, rap::Market::Mamk, rap::Market::Szmk};
constexpr std::array kinds{rap::Kind::Text, rap::Kind::Image};
constexpr std::array dayClasses{DayClass::Weekday, DayClass::Saturday};
constexpr std::array weekDays{Qt::Monday, Qt::Tuesday,  Qt::Wednesday, Qt::Thursday,
                              Qt::Friday, Qt::Saturday, Qt::Sunday};
constexpr int mostGraceMinutes = 24 * 60;

QString code(const auto word)
{
    return rap::code(word);
}

rap::Market marketOf(const Value& value)
{
    return value.oneOf(markets, code<rap::Market>);
}

QString systemOf(const Value& value)
{
    const QString text = value.text();
    const QStringList systems{QStringLiteral("ccass"), QStringLiteral("ccms"), QStringLiteral("other")};
    if (!systems.contains(text, Qt::CaseInsensitive))
        value.fail(Tr::tr("'%1' is none of %2.").arg(text, systems.join(QStringLiteral(", "))));
    return text;
}

QString patternOf(const Value& value)
{
    const QString pattern = value.text();
    if (const auto fault = patternFault(pattern))
        value.fail(*fault);
    return pattern;
}

ledger::ReportFilter filterOf(const Value& value)
{
    ledger::ReportFilter filter;
    Members members(value);
    const auto take = [&](const char* name, auto& into, auto toElement) {
        members.optional(name, [&](const Value& list) {
            into = list.list(toElement);
            if (into.isEmpty())
                list.fail(Tr::tr("the list is empty. Leave it out where any will do."));
        });
    };
    take("houses", filter.houses, [](const Value& element) { return element.oneOf(houses, code<rap::House>); });
    take("systems", filter.systems, systemOf);
    take("markets", filter.markets, marketOf);
    take("reports", filter.reportIds, patternOf);
    take("participants", filter.participants, patternOf);
    take("kinds", filter.kinds, [](const Value& element) { return element.oneOf(kinds, code<rap::Kind>); });
    return filter;
}

std::optional<PathTemplate> pathOf(const Value& value)
{
    auto parsed = PathTemplate::parse(value.json.toString());
    if (parsed)
        return *std::move(parsed);
    value.fail(Tr::tr("the path cannot be used. %1").arg(parsed.error().reason));
    return std::nullopt;
}

Destination destinationOf(const Value& value)
{
    Destination destination;
    Members members(value);
    members.needed("root", [&](const Value& root) { destination.root = root.text(); });
    members.optional("path", [&](const Value& path) { destination.path = pathOf(path); });
    return destination;
}

int graceOf(const Value& value)
{
    const double minutes = value.json.toDouble(-1);
    const int whole = static_cast<int>(std::clamp<double>(minutes, -1, mostGraceMinutes + 1));
    if (whole < 0 || whole > mostGraceMinutes || minutes != whole)
        value.fail(Tr::tr("'%1' is a whole number of minutes, up to a day.").arg(value.name()));
    return whole;
}

void readTiming(Members& members, Timing& timing)
{
    members.needed("days", [&](const Value& days) {
        timing.days = days.list([](const Value& day) { return day.oneOf(weekDays, dayWord); });
    });
    members.needed("by", [&](const Value& by) {
        timing.by = QTime::fromString(by.json.toString(), QStringLiteral("HH:mm"));
        if (!timing.by.isValid())
            by.fail(Tr::tr("'by' is a time like 20:15."));
    });
    members.optional("graceMinutes", [&](const Value& grace) { timing.graceMinutes = graceOf(grace); });
    members.optional("onHolidays", [&](const Value& holidays) { timing.onHolidays = holidays.flag(); });
}

Expectation expectationOf(const Value& value)
{
    Expectation expectation;
    Members members(value);
    members.needed("report", [&](const Value& report) { expectation.report = patternOf(report); });
    members.optional("market", [&](const Value& market) { expectation.market = marketOf(market); });
    readTiming(members, expectation.timing);
    return expectation;
}

Profile profileOf(const Value& value)
{
    Profile profile;
    Members members(value);
    members.needed("name", [&](const Value& name) { profile.name = name.text(); });
    members.needed("wanted", [&](const Value& wanted) { profile.wanted = filterOf(wanted); });
    members.optional("except", [&](const Value& except) { profile.except = except.list(filterOf); });
    members.optional("path", [&](const Value& path) { profile.path = pathOf(path); });
    members.optional("keepZip", [&](const Value& keepZip) { profile.keepZip = keepZip.flag(); });
    members.optional("further", [&](const Value& further) { profile.further = further.list(destinationOf); });
    members.optional("expected", [&](const Value& expected) { profile.expected = expected.list(expectationOf); });
    return profile;
}

LearnedDecision decisionOf(const Value& value)
{
    LearnedDecision decision;
    Members members(value);
    members.needed("folder", [&](const Value& folder) { decision.of.folder = folder.json.toString(); });
    members.needed("report", [&](const Value& report) { decision.of.report = report.text(); });
    members.optional("market", [&](const Value& market) { decision.of.market = marketOf(market); });
    members.needed("days", [&](const Value& days) { decision.of.days = days.oneOf(dayClasses, dayClassWord); });
    members.needed("timing", [&](const Value& timing) {
        if (timing.json.isNull())
            return;
        Members of(timing);
        readTiming(of, decision.timing.emplace());
    });
    return decision;
}

/// What no value by itself shows: names that stand twice, exceptions from everything.
void checkTogether(const QList<Profile>& profiles, const Value& list)
{
    if (list.source.fault || validate(profiles))
        return;
    // The first that does not go with those before it.
    qsizetype good = 0;
    qsizetype bad = profiles.size();
    while (bad - good > 1) {
        const qsizetype middle = (good + bad) / 2;
        (validate(profiles.first(middle)) ? good : bad) = middle;
    }
    list.source.fail(list.path + u'/' + QString::number(good), validate(profiles.first(bad)).error().message);
}

} // namespace

QString dayWord(Qt::DayOfWeek day)
{
    static const std::array words{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
    return QString::fromLatin1(words.at(static_cast<std::size_t>(day - Qt::Monday)));
}

QString dayClassWord(DayClass days)
{
    return days == DayClass::Saturday ? QStringLiteral("saturdays") : QStringLiteral("weekdays");
}

ProfileSet readProfiles(const catalogue::JsonValue& value)
{
    ProfileSet set;
    Members members(value);
    members.needed("version", [](const Value& version) {
        if (version.json.toDouble() != profileVersion)
            version.fail(Tr::tr("'version' is %1.").arg(profileVersion));
    });
    members.needed("profiles", [&](const Value& profiles) {
        set.profiles = profiles.list(profileOf);
        checkTogether(set.profiles, profiles);
    });
    members.optional("learned", [&](const Value& learned) { set.decisions = learned.list(decisionOf); });
    return set;
}

} // namespace profile
