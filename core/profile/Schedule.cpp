#include "profile/Schedule.h"

#include "rap/Retention.h"

#include <algorithm>

namespace profile {
namespace {

using rap::HongKongTime;

constexpr qint64 minute = 60'000;
constexpr qint64 jitterWithin = minute;
constexpr qint64 punctual = minute; // a timer that fires so much late has still been on time
constexpr int longestPause = 30;    // minutes between retries

bool isLongBefore(HongKongTime time, HongKongTime now)
{
    return time.plusMilliseconds(punctual) < now;
}

/// The same for the same seed and day, even over a minute (splitmix64).
qint64 jitter(quint64 seed, QDate day)
{
    quint64 z = seed + static_cast<quint64>(day.toJulianDay()) * 0x9e3779b97f4a7c15ULL;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return static_cast<qint64>((z ^ (z >> 31)) % static_cast<quint64>(jitterWithin));
}

bool hasAskedRap(const PastRun& run)
{
    return run.end != RunEnd::Elsewhere && run.end != RunEnd::TargetAway;
}

bool isRetried(const PastRun& run)
{
    return run.end == RunEnd::Unreachable || run.end == RunEnd::TargetAway;
}

class Planner {
public:
    explicit Planner(const ScheduleQuestion& question)
        : m_question(question)
        , m_since(std::min(question.settings.since, question.now))
        , m_every(std::max(question.settings.everyMinutes, leastMinutes) * minute)
        , m_runs(question.runs)
    {
        // After a clock was set back there are runs in the future, which say nothing.
        m_runs.removeIf([&](const PastRun& run) { return run.started > question.now; });
        std::sort(m_runs.begin(), m_runs.end(),
                  [](const PastRun& left, const PastRun& right) { return left.started < right.started; });
        if (!m_runs.isEmpty())
            m_last = m_runs.constLast();
    }

    [[nodiscard]] SchedulePlan plan() const
    {
        SchedulePlan plan;
        if (!m_question.settings.on)
            return plan;
        if (!m_question.underWay)
            plan.next = next();
        plan.skipped = skipped();
        plan.silentDays = silentDays();
        plan.needsUser = needsUser();
        return plan;
    }

private:
    [[nodiscard]] bool needsUser() const
    {
        return m_last && m_last->end == RunEnd::NeedsUser && !(m_question.acted && *m_question.acted >= m_last->ended);
    }

    [[nodiscard]] HongKongTime openingOf(QDate day) const
    {
        return rap::openingFrom(day, m_question.holidays).plusMilliseconds(jitter(m_question.settings.jitterSeed, day));
    }

    /// A moment that RAP is open at, and not before the day's opening run.
    [[nodiscard]] NextRun withinHours(NextRun run) const
    {
        const auto state = rap::serviceState(run.at, m_question.holidays);
        const HongKongTime opening = openingOf(state.nextOpen.value_or(run.at).date());
        return run.at < opening ? NextRun{opening, RunReason::Opening} : run;
    }

    [[nodiscard]] NextRun nextOpening(HongKongTime from) const
    {
        const HongKongTime dayAfter = HongKongTime::at(from.date().addDays(1));
        return withinHours({dayAfter, RunReason::Opening});
    }

    [[nodiscard]] qint64 pauseBeforeRetry() const
    {
        qint64 pause = leastMinutes;
        for (qsizetype at = m_runs.size() - 2;
             at >= 0 && isRetried(m_runs[at]) && m_runs[at].started.date() == m_last->started.date(); --at)
            pause = std::min<qint64>(2 * pause, longestPause);
        return pause * minute;
    }

    /// When a run is due by itself, whatever else happens.
    [[nodiscard]] NextRun regular() const
    {
        if (!m_last)
            return withinHours({m_since, RunReason::SwitchedOn});
        const NextRun opening = nextOpening(m_last->started);
        NextRun due = opening;
        if (isRetried(*m_last))
            due = withinHours({m_last->ended.plusMilliseconds(pauseBeforeRetry()), RunReason::Retry});
        else if (!needsUser())
            due = withinHours({m_last->started.plusMilliseconds(m_every), RunReason::Interval});
        if (m_since > m_last->started && m_since < due.at)
            due = withinHours({m_since, RunReason::SwitchedOn});
        return due.at < opening.at ? due : opening;
    }

    [[nodiscard]] QList<NextRun> occasions() const
    {
        QList<NextRun> all;
        const HongKongTime lastStart = m_last ? m_last->started : m_since;
        if (needsUser())
            return all;
        for (const Absence& absence : m_question.absences)
            if (absence.asleep && absence.span.until > lastStart)
                all += {absence.span.until, RunReason::WokeUp};
        if (m_last && isRetried(*m_last)) {
            if (m_question.networkBack && *m_question.networkBack > lastStart)
                all += {*m_question.networkBack, RunReason::NetworkBack};
            return all;
        }
        for (const Span& span : m_question.awaited) {
            const HongKongTime from = std::max(span.from, lastStart.plusMilliseconds(leastMinutes * minute));
            if (from < span.until)
                all += {from, RunReason::ReportDue};
        }
        return all;
    }

    [[nodiscard]] NextRun next() const
    {
        NextRun best = regular();
        for (const NextRun& occasion : occasions()) {
            const NextRun other = withinHours(occasion);
            if (other.at < best.at)
                best = other;
        }
        if (m_last) {
            best.at = std::max({best.at, m_last->started.plusMilliseconds(leastMinutes * minute), m_last->ended});
            best = withinHours(best);
        }
        const HongKongTime now = m_question.now;
        if (best.at >= now)
            return best;
        if (isLongBefore(best.at, now) && best.why != RunReason::NetworkBack)
            best.why = hasJustWoken() ? RunReason::WokeUp : RunReason::MadeUp;
        return withinHours({now, best.why});
    }

    [[nodiscard]] bool hasJustWoken() const
    {
        return std::any_of(m_question.absences.begin(), m_question.absences.end(), [&](const Absence& absence) {
            return absence.asleep && absence.span.until <= m_question.now &&
                   !isLongBefore(absence.span.until, m_question.now);
        });
    }

    [[nodiscard]] QList<Skipped> skipped() const
    {
        QList<Skipped> all;
        HongKongTime from = m_since;
        for (const PastRun& run : m_runs) {
            if (hasAskedRap(run)) {
                all.clear();
                from = std::max(run.ended, m_since);
                const HongKongTime due = run.started.plusMilliseconds(m_every);
                if (due < run.ended && rap::serviceState(due, m_question.holidays).open)
                    all += {{due, run.ended}, SkipReason::AnotherRun};
            } else {
                const bool other = run.end == RunEnd::Elsewhere;
                all += {{run.started, run.ended}, other ? SkipReason::AnotherRun : SkipReason::TargetAway};
            }
        }
        addClosed(all, from);
        std::stable_sort(all.begin(), all.end(),
                         [](const Skipped& left, const Skipped& right) { return left.span.from < right.span.from; });
        return all;
    }

    /// The times since then in which RAP was closed, and in which it was open, runs were due, and nobody was there.
    void addClosed(QList<Skipped>& all, HongKongTime from) const
    {
        const HongKongTime due = regular().at;
        for (HongKongTime at = from; at < m_question.now;) {
            const auto state = rap::serviceState(at, m_question.holidays);
            const HongKongTime end = std::min(state.open ? *state.until : *state.nextOpen, m_question.now);
            if (state.open)
                addAbsences(all, {std::max(at, due), end});
            else
                all += {{at, end}, SkipReason::Closed};
            at = end;
        }
    }

    void addAbsences(QList<Skipped>& all, const Span& open) const
    {
        for (const Absence& absence : m_question.absences) {
            const Span span{std::max(absence.span.from, open.from), std::min(absence.span.until, open.until)};
            if (span.from < span.until)
                all += {span, SkipReason::Off};
        }
    }

    [[nodiscard]] QList<QDate> silentDays() const
    {
        QList<QDate> days;
        for (QDate day : rap::retentionWindow(m_question.now.date())) {
            const HongKongTime opening = rap::openingFrom(day, m_question.holidays);
            if (!rap::opensOn(day, m_question.holidays) || opening < m_since)
                continue;
            if (m_last && m_last->started.date() >= day)
                break;
            if (*rap::serviceState(opening, m_question.holidays).until <= m_question.now)
                days.prepend(day);
        }
        return days;
    }

    const ScheduleQuestion& m_question;
    HongKongTime m_since; ///< When it was switched on.
    qint64 m_every;
    QList<PastRun> m_runs; ///< Up to now, the oldest first.
    std::optional<PastRun> m_last;
};

} // namespace

RunEnd endOf(rap::ErrorKind error)
{
    if (error == rap::ErrorKind::Cancelled)
        return RunEnd::Stopped;
    if (error == rap::ErrorKind::RetrievedElsewhere)
        return RunEnd::Elsewhere;
    switch (rap::remedyFor(error)) {
    case rap::Remedy::TryAgain:
        return RunEnd::Unreachable;
    case rap::Remedy::ThisOnly:
        return RunEnd::SomeFailed;
    case rap::Remedy::StopAll:
        return RunEnd::TargetAway;
    case rap::Remedy::NeedsUser:
        break;
    }
    return RunEnd::NeedsUser;
}

SchedulePlan planSchedule(const ScheduleQuestion& question)
{
    return Planner(question).plan();
}

} // namespace profile
