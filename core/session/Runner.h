#pragma once

#include "profile/Expected.h"
#include "profile/Schedule.h"
#include "session/OnEnd.h"
#include "session/Retrieval.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <optional>

namespace session {

/// Follows an account's schedule for as long as a program runs: plans (profile/Schedule.h), begins the runs, writes
/// those that did not happen to the ledger's log, and tells of reports that are late. Runs of other programs on the
/// same ledger count. Lives on its maker's thread; session and ledger must outlive it.
class Runner : public QObject {
    Q_OBJECT
public:
    Runner(AccountSession& session, ledger::Ledger& ledger, rap::Clock clock, rap::HolidaysInUse holidays,
           std::function<bool(const ledger::Report&)> only = {});

    /// The schedule itself: on or off, how often, since when.
    void setSettings(const profile::ScheduleSettings& settings);
    [[nodiscard]] const profile::ScheduleSettings& settings() const { return m_settings; }
    /// From now on it follows the schedule; the session's index must have been loaded (AccountSession::ready()).
    void start();
    /// Time went on: to be called about every minute. A call that comes much later tells that the PC was asleep.
    void tick();
    void networkCameBack();
    void takeHolidays(); ///< There are other ones.
    void takeAct();      ///< A person has seen to the account: what needed her may be mended.

    /// It looks at the log of runs, or one of its runs is under way.
    [[nodiscard]] bool isStarted() const { return m_started; }
    [[nodiscard]] bool isAtIt() const { return m_reading || m_retrieval.isUnderWay(); }
    [[nodiscard]] Retrieval& retrieval() { return m_retrieval; }
    [[nodiscard]] const profile::SchedulePlan& plan() const { return m_plan; }
    /// What should come today, and whether it has. Also with the schedule off.
    [[nodiscard]] const QList<profile::ExpectedReport>& expected() const { return m_expected; }
    /// What IT is told of a run that has just ended.
    [[nodiscard]] RunSummary summaryOf(const Retrieved& what) const;
    /// What usually comes on days like today, as expected() goes by.
    [[nodiscard]] const QList<profile::Habit>& habits() const { return m_habits; }

Q_SIGNALS:
    /// The log of runs could not be read, again: without it nothing is run, as every day looks as if nothing had. It
    /// is tried again at each tick, and told once until it can.
    void failed(const rap::Error& error);
    void planned(); ///< plan() or expected() are other ones.
    /// Once a report and day, as the ledger's log knows; those of one look together.
    void late(const QList<profile::ExpectedReport>& reports);
    /// Whole service days on which nothing ran: once a day for as long as that is so.
    void silent(const QList<QDate>& days);

private:
    void readLog();
    void missLog(const rap::Error& error);
    void takeLog(const QList<ledger::Run>& runs);
    void replan();
    void beginIfDue();
    void begin();
    void judge();
    void noteSkipped(const profile::SchedulePlan& plan);
    void noteLate();
    void record(const QString& kind, const QString& why, const profile::Span& span, const QString& error = {});
    [[nodiscard]] profile::ScheduleQuestion question() const;

    AccountSession& m_session;
    ledger::Ledger& m_ledger;
    rap::Clock m_clock;
    rap::HolidaysInUse m_holidays;
    profile::ScheduleSettings m_settings;
    Retrieval m_retrieval;
    bool m_started = false;
    bool m_reading = false; ///< The log.
    bool m_hasLog = false;
    int m_unread = 0; ///< Times in a row that the log could not be read.
    std::optional<rap::HongKongTime> m_lastTick;
    QList<profile::PastRun> m_runs;
    QList<profile::Absence> m_absences;
    std::optional<rap::HongKongTime> m_networkBack;
    std::optional<rap::HongKongTime> m_acted;
    profile::SchedulePlan m_plan;
    QList<profile::ExpectedReport> m_expected;
    QList<profile::Habit> m_habits;
    QHash<QDate, QList<profile::Habit>> m_earlierHabits; ///< Of days before, as far as they were asked about.
    std::optional<QDate> m_habitsOf;                     ///< Which day's.
    rap::HongKongTime m_judgeAgain; ///< When some report becomes due or late by itself, or the day ends.
    std::optional<QDate> m_toldSilent;
    QSet<QString> m_noted;    ///< Of what did not happen, in the log already.
    QSet<QString> m_toldLate; ///< Of m_lateDay.
    std::optional<QDate> m_lateDay;
};

/// As the planner sees the log: runs, and what people asked themselves.
[[nodiscard]] QList<profile::PastRun> pastRunsOf(const QList<ledger::Run>& log);

} // namespace session
