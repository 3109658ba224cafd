#include "profile/Expected.h"

#include "profile/Pattern.h"
#include "profile/Sightings.h"
#include "rap/Retention.h"

#include <algorithm>
#include <functional>

namespace profile {
namespace {

using rap::HongKongTime;

constexpr qint64 minute = 60'000;
constexpr qint64 lastWord = 10 * minute; // before RAP closes: time to ask once more and to tell
constexpr qint64 askBefore = 5 * minute;
constexpr qint64 askAfter = 30 * minute;

/// After a clock was set back there are looks in the future, which say nothing.
ExpectationQuestion upToNow(ExpectationQuestion question)
{
    const auto future = std::upper_bound(question.looks.cbegin(), question.looks.cend(), question.now);
    question.looks.erase(future, question.looks.cend());
    return question;
}

class Day {
public:
    Day(ExpectationQuestion question, const QList<ledger::Report>& reports)
        : m_question(upToNow(std::move(question)))
        , m_opens(rap::opensOn(m_question.day, m_question.holidays))
        , m_holiday(m_question.holidays.days.contains(m_question.day))
    {
        const HongKongTime opening = rap::openingFrom(m_question.day, m_question.holidays);
        m_closing = *rap::serviceState(opening, m_question.holidays).until;
        m_came = sightingsOf(reports, {m_question.day}, m_question.looks, [](const ledger::Report&) { return true; });
    }

    using IsOne = std::function<bool(const ledger::Report&)>;

    [[nodiscard]] ExpectedReport judged(ExpectedReport expected, const Timing& timing, const IsOne& isOne) const
    {
        expected.by = timing.by;
        expected.due = HongKongTime::at(m_question.day, timing.by);
        expected.late = lateOf(expected.due, timing.graceMinutes);
        if (!m_opens || !timing.days.contains(static_cast<Qt::DayOfWeek>(m_question.day.dayOfWeek())) ||
            (m_holiday && !timing.onHolidays))
            return expected;
        Sighting found{nullptr, {false}, {std::nullopt}};
        for (const Sighting& sighting : m_came)
            if (isOne(*sighting.sample))
                found.add(sighting);
        expected.came = found.came.first();
        expected.state = found.seen.first() ? Timeliness::Here : stateOf(expected);
        return expected;
    }

private:
    [[nodiscard]] HongKongTime lateOf(HongKongTime due, int graceMinutes) const
    {
        if (!m_opens)
            return due.plusMilliseconds(graceMinutes * minute);
        const HongKongTime lastMoment = m_closing.plusMilliseconds(-lastWord);
        const HongKongTime latest = due < m_closing ? std::max(due, lastMoment) : lastMoment;
        return std::min(due.plusMilliseconds(std::max(graceMinutes, 0) * minute), latest);
    }

    [[nodiscard]] Timeliness stateOf(const ExpectedReport& expected) const
    {
        if (m_question.now < expected.due && m_question.now < expected.late)
            return Timeliness::NotDue;
        const bool looked = !m_question.looks.isEmpty() && m_question.looks.constLast() >= expected.late;
        return looked ? Timeliness::Late : Timeliness::Due;
    }

    ExpectationQuestion m_question;
    bool m_opens;
    bool m_holiday;
    HongKongTime m_closing;
    QList<Sighting> m_came;
};

ledger::CompiledFilter filterOf(const Expectation& expectation)
{
    ledger::ReportFilter filter;
    filter.reportIds = {expectation.report};
    if (expectation.market)
        filter.markets = {*expectation.market};
    return compiledFilter(std::move(filter));
}

bool isOf(const LearnedKey& key, const ledger::Report& report)
{
    return report.folder.name == key.folder && report.name && report.name->reportId == key.report &&
           ledger::marketOf(report) == key.market;
}

ExpectedReport unjudged(const LearnedKey& key)
{
    ExpectedReport expected;
    expected.report = key.report;
    expected.market = key.market;
    expected.learned = key;
    return expected;
}

} // namespace

QList<ExpectedReport> expectedOn(const ExpectationQuestion& question, const QList<Profile>& profiles,
                                 const QList<LearnedDecision>& decisions, const QList<Habit>& habits,
                                 const QList<ledger::Report>& reports)
{
    const Day day(question, reports);
    QList<ExpectedReport> all;
    const auto addLearned = [&](const LearnedKey& key, const Timing& timing) {
        all += day.judged(unjudged(key), timing, [&](const ledger::Report& report) { return isOf(key, report); });
    };
    for (const Profile& profile : profiles) {
        for (const Expectation& expectation : profile.expected) {
            ExpectedReport expected;
            expected.report = expectation.report;
            expected.market = expectation.market;
            expected.profile = profile.name;
            all += day.judged(std::move(expected), expectation.timing,
                              [filter = filterOf(expectation)](const auto& report) { return filter.matches(report); });
        }
    }
    for (const LearnedDecision& decision : decisions)
        if (decision.timing)
            addLearned(decision.of, *decision.timing);
    for (const Habit& habit : habits) {
        const bool decided = std::any_of(decisions.begin(), decisions.end(),
                                         [&](const LearnedDecision& decision) { return decision.of == habit.of; });
        if (!decided)
            addLearned(habit.of, timingOf(habit));
    }
    return all;
}

QList<ExpectedReport> overlooked(const ExpectationQuestion& question, const QList<Profile>& profiles,
                                 const QList<LearnedDecision>& decisions, const HabitsOn& habitsOn,
                                 const QList<ledger::Report>& reports)
{
    ExpectationQuestion then = upToNow(question);
    const QList<HongKongTime> looks = then.looks;
    const auto ofToday = std::lower_bound(looks.begin(), looks.end(), HongKongTime::at(question.day));
    if (ofToday == looks.begin() || ofToday == looks.end())
        return {};
    const HongKongTime last = *std::prev(ofToday); // whatever was late by then was told then
    QList<ExpectedReport> all;
    const QDate oldest = rap::retentionWindow(question.day).last(); // what is older RAP has no more
    for (QDate day = std::max(last.date(), oldest); day < question.day; day = day.addDays(1)) {
        then.day = day;
        for (ExpectedReport& one : lateOf(expectedOn(then, profiles, decisions, habitsOn(day), reports))) {
            if (one.late <= last)
                continue;
            one.isOfEarlierDay = true;
            all += std::move(one);
        }
    }
    return all;
}

QList<ExpectedReport> lateOf(QList<ExpectedReport> expected)
{
    expected.removeIf([](const ExpectedReport& one) { return one.state != Timeliness::Late; });
    return expected;
}

QList<Span> awaitedSpans(const QList<ExpectedReport>& expected)
{
    QList<Span> spans;
    for (const ExpectedReport& one : expected) {
        if (one.state != Timeliness::NotDue && one.state != Timeliness::Due)
            continue;
        spans += {one.due.plusMilliseconds(-askBefore), std::min(one.due.plusMilliseconds(askAfter), one.late)};
        spans += {one.late, one.late.plusMilliseconds(askBefore)};
    }
    return spans;
}

} // namespace profile
