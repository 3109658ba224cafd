#include "session/Runner.h"

#include "profile/Coverage.h"
#include "profile/RunWords.h"
#include "rap/WhenFinished.h"
#include "session/RunLog.h"
#include "session/Standing.h"

#include <QLoggingCategory>
#include <algorithm>

namespace session {

namespace {

Q_LOGGING_CATEGORY(log, "rapdesk.session")

constexpr qint64 minute = 60'000;
constexpr qint64 asleepFrom = 3 * minute; // between two ticks
constexpr int logDays = 11;               // the retention window, and the day before it
constexpr qsizetype mostAbsences = 100;

const QString runKind = QStringLiteral("run");
const QString skippedKind = QStringLiteral("skipped");
const QString lateKind = QStringLiteral("late");

QString noteOf(const QString& why, rap::HongKongTime from)
{
    return why + u' ' + from.iso();
}

QString keyOf(const profile::ExpectedReport& expected)
{
    return expected.report + u' ' + (expected.market ? rap::code(*expected.market) : QString()) + u' ' +
           expected.by.toString(QStringLiteral("HH:mm")) +
           (expected.isOfEarlierDay ? u' ' + expected.due.date().toString(Qt::ISODate) : QString());
}

} // namespace

QList<profile::PastRun> pastRunsOf(const QList<ledger::Run>& log)
{
    QList<profile::Span> whole; // of runs, whose refreshes are in the log as well
    for (const ledger::Run& run : log)
        if (run.kind == runKind)
            whole += {run.started, run.finished};
    const auto isOfRun = [&](const ledger::Run& refresh) {
        return std::any_of(whole.begin(), whole.end(), [&](const profile::Span& span) {
            return span.from <= refresh.started && refresh.finished <= span.until;
        });
    };
    QList<profile::PastRun> runs;
    for (const ledger::Run& run : log)
        if (run.kind == runKind || (isToFetch(run) && !isOfRun(run)))
            runs += {run.started, run.finished, profile::runEndFrom(run.end).value_or(profile::RunEnd::Done)};
    return runs;
}

Runner::Runner(AccountSession& session, ledger::Ledger& ledger, rap::Clock clock, rap::HolidaysInUse holidays,
               std::function<bool(const ledger::Report&)> only)
    : m_session(session)
    , m_ledger(ledger)
    , m_clock(std::move(clock))
    , m_holidays(std::move(holidays))
    , m_retrieval(session, ledger, m_clock, std::move(only))
{
    connect(&m_retrieval, &Retrieval::ended, this, [this](const Retrieved& what) {
        m_runs += profile::PastRun{what.run.started, what.run.finished, what.end};
        judge();
        replan();
    });
    const auto judgeAnew = [this] { // a first listing shows ten days to learn from
        m_habitsOf.reset();
        judge();
    };
    connect(&session, &AccountSession::refreshed, this, judgeAnew);
    connect(&session.index(), &ledger::ReportIndex::listedElsewhere, this, judgeAnew);
    connect(&session, &AccountSession::connected, this, &Runner::takeAct);
    connect(&session, &AccountSession::profilesChanged, this, judgeAnew);
}

void Runner::setSettings(const profile::ScheduleSettings& settings)
{
    m_settings = settings;
    replan();
}

void Runner::start()
{
    m_started = true;
    m_lastTick = m_clock();
    readLog();
}

void Runner::tick()
{
    if (!m_started)
        return;
    const rap::HongKongTime now = m_clock();
    const rap::HongKongTime before = m_lastTick.value_or(now);
    m_lastTick = now;
    if (now.utcMilliseconds() - before.utcMilliseconds() > asleepFrom) {
        m_absences += {{before, now}, true};
        if (m_absences.size() > mostAbsences)
            m_absences.removeFirst();
    }
    if (now.date() != m_habitsOf || now >= m_judgeAgain)
        judge();
    if (!m_hasLog)
        readLog();
    replan();
    beginIfDue();
}

void Runner::takeHolidays()
{
    m_habitsOf.reset();
    judge();
    replan();
}

void Runner::takeAct()
{
    m_acted = m_clock();
    replan();
}

void Runner::networkCameBack()
{
    m_networkBack = m_clock();
    replan();
    beginIfDue();
}

// Another program may have run since: each run rests on what the ledger knows.
void Runner::readLog()
{
    if (std::exchange(m_reading, true))
        return;
    const QDate since = m_clock().date().addDays(-logDays);
    rap::whenFinished(m_ledger.runsSince(m_session.account().name, rap::HongKongTime::at(since)), this,
                      [this](const rap::Result<QList<ledger::Run>>& runs) {
                          m_reading = false;
                          if (runs)
                              takeLog(*runs);
                          else
                              missLog(runs.error());
                          judge();
                          replan();
                          begin();
                      });
}

void Runner::missLog(const rap::Error& error)
{
    qCWarning(log).noquote() << "log of runs not read:" << error.detail;
    if (++m_unread == 2)
        Q_EMIT failed(error);
}

void Runner::begin()
{
    if (!m_plan.next || m_plan.next->at > m_clock() || m_retrieval.isUnderWay())
        return;
    noteSkipped(m_plan);
    m_retrieval.begin(profile::wordOf(m_plan.next->why));
}

void Runner::takeLog(const QList<ledger::Run>& runs)
{
    const bool first = !std::exchange(m_hasLog, true);
    m_unread = 0;
    m_runs = pastRunsOf(runs);
    for (const ledger::Run& run : runs) {
        if (run.kind == skippedKind)
            m_noted += noteOf(run.why, run.started);
        if (run.kind != lateKind)
            continue;
        if (m_lateDay != run.started.date())
            m_toldLate.clear();
        m_lateDay = run.started.date();
        m_toldLate += run.why;
    }
    if (!first || runs.isEmpty())
        return;
    // Since the last trace of any program nobody was there.
    rap::HongKongTime last = runs.first().finished;
    for (const ledger::Run& run : runs)
        last = std::max(last, run.finished);
    if (const rap::HongKongTime now = m_clock(); last < now)
        m_absences += {{last, now}, false};
}

profile::ScheduleQuestion Runner::question() const
{
    profile::ScheduleQuestion question;
    question.now = m_clock();
    question.holidays = m_holidays;
    question.settings = m_settings;
    question.runs = m_runs;
    if (m_retrieval.isUnderWay())
        question.underWay = m_retrieval.started();
    question.awaited = profile::awaitedSpans(m_expected);
    question.absences = m_absences;
    question.networkBack = m_networkBack;
    question.acted = m_acted;
    return question;
}

void Runner::replan()
{
    if (!m_hasLog) // without it every day looks as if nothing had run
        return;
    profile::SchedulePlan plan = profile::planSchedule(question());
    const bool changed = !(plan == m_plan);
    m_plan = std::move(plan);
    if (changed)
        Q_EMIT planned();
    if (const QDate today = m_clock().date(); m_plan.silent() && m_toldSilent != today) {
        m_toldSilent = today;
        Q_EMIT silent(m_plan.silentDays);
    }
}

void Runner::beginIfDue()
{
    if (m_plan.next && m_plan.next->at <= m_clock() && !m_retrieval.isUnderWay())
        readLog();
}

void Runner::judge()
{
    if (!m_started || (m_reading && !m_hasLog)) // what is told already is in the log
        return;
    const ledger::ReportIndex& index = m_session.index();
    const rap::HongKongTime now = m_clock();
    if (m_habitsOf != now.date()) {
        m_habitsOf = now.date();
        m_earlierHabits.clear();
        m_habits = profile::learnHabits(index.reports(), m_session.choice(), now.date(), index.listings(), m_holidays);
    }
    const profile::ProfileSet& set = m_session.profiles();
    QList<profile::ExpectedReport> expected = profile::expectedOn(
        {now.date(), now, index.listings(), m_holidays}, set.profiles, set.decisions, m_habits, index.reports());
    const auto habitsOn = [&](QDate day) {
        const auto known = m_earlierHabits.constFind(day);
        return known != m_earlierHabits.cend()
                   ? *known
                   : *m_earlierHabits.insert(day, profile::learnHabits(index.reports(), m_session.choice(), day,
                                                                       index.listings(), m_holidays));
    };
    expected += profile::overlooked({now.date(), now, index.listings(), m_holidays}, set.profiles, set.decisions,
                                    habitsOn, index.reports());
    m_judgeAgain = rap::HongKongTime::at(now.date().addDays(1));
    for (const profile::ExpectedReport& one : std::as_const(expected))
        for (const rap::HongKongTime time : {one.due, one.late})
            if (time > now)
                m_judgeAgain = std::min(m_judgeAgain, time);
    if (expected != m_expected) {
        m_expected = std::move(expected);
        Q_EMIT planned();
    }
    noteLate();
}

RunSummary Runner::summaryOf(const Retrieved& what) const
{
    RunSummary summary;
    summary.account = m_session.account().name;
    summary.why = what.run.why;
    summary.started = what.run.started;
    summary.finished = what.run.finished;
    summary.filed = what.run.filed;
    summary.failed = what.run.failed;
    summary.copiesWait = what.notCopied.has_value();
    summary.error = what.error ? what.error : what.notCopied;
    summary.end = what.run.end;
    if (m_session.profilesFault()) // nobody knows what is wanted
        return summary;
    const QDate today = m_clock().date();
    summary.notWanted =
        profile::coverageOf(m_session.index().reports(), profile::Standings(m_session.choice()), today).unwanted;
    addStanding(summary, m_session, m_expected, today);
    return summary;
}

void Runner::noteLate()
{
    const QDate today = m_clock().date();
    if (m_lateDay != today) {
        m_lateDay = today;
        m_toldLate.clear();
    }
    QList<profile::ExpectedReport> fresh;
    for (const profile::ExpectedReport& one : profile::lateOf(m_expected)) {
        if (m_toldLate.contains(keyOf(one)))
            continue;
        m_toldLate += keyOf(one);
        record(lateKind, keyOf(one), {m_clock(), m_clock()}, profile::sentenceOf(one));
        fresh += one;
    }
    if (!fresh.isEmpty())
        Q_EMIT late(fresh);
}

void Runner::noteSkipped(const profile::SchedulePlan& plan)
{
    const auto isInLog = [&](const profile::Span& span) { // as a run that came to nothing
        return std::any_of(m_runs.begin(), m_runs.end(),
                           [&](const profile::PastRun& run) { return run.started == span.from; });
    };
    for (const profile::Skipped& skipped : plan.skipped) {
        const QString note = noteOf(profile::wordOf(skipped.why), skipped.span.from);
        if (m_noted.contains(note) || isInLog(skipped.span))
            continue;
        m_noted += note;
        record(skippedKind, profile::wordOf(skipped.why), skipped.span);
    }
}

void Runner::record(const QString& kind, const QString& why, const profile::Span& span, const QString& error)
{
    ledger::Run run;
    run.account = m_session.account().name;
    run.kind = kind;
    run.why = why;
    run.started = span.from;
    run.finished = span.until;
    run.error = error;
    recordRun(m_ledger, run, this);
}

} // namespace session
