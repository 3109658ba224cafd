// How long an account's planning takes: what is wanted, what is here, what should have come, when the next run is.
//     planning [REPORTS]
// No window waits for more than one of these at a time; all of them together are what a minute's tick costs.
#include "IndexedReports.h"
#include "Measure.h"
#include "profile/Coverage.h"
#include "profile/Expected.h"
#include "profile/Schedule.h"

#include <QCoreApplication>

namespace {

const QDate today(2026, 11, 26); // a Thursday

QList<profile::Profile> fiveProfiles()
{
    const QList<QStringList> patterns{{QStringLiteral("CCLTN05"), QStringLiteral("CF*")},
                                      {QStringLiteral("CSEM?0[0-8]")},
                                      {QStringLiteral("X*"), QStringLiteral("*Y*"), QStringLiteral("Z?")},
                                      {QStringLiteral("CRMMG*")},
                                      {QStringLiteral("CC*"), QStringLiteral("CS*")}};
    QList<profile::Profile> profiles;
    for (const QStringList& ids : patterns) {
        profile::Profile profile;
        profile.name = ids.join(u' ');
        profile.wanted.reportIds = ids;
        profile.wanted.houses = {rap::House::Hkscc};
        ledger::ReportFilter exception;
        exception.participants = {QStringLiteral("P0*")};
        exception.markets = {rap::Market::Szmk};
        profile.except = {exception};
        profile::Expectation expectation{ids.first(), {}, {}};
        expectation.timing.by = QTime(20, 15);
        profile.expected = {expectation};
        profiles += profile;
    }
    return profiles;
}

profile::ScheduleQuestion scheduleQuestion()
{
    profile::ScheduleQuestion question;
    question.now = rap::HongKongTime::at(today, QTime(20, 20));
    question.settings.on = true;
    for (QDate day = today.addDays(-9); day <= today; day = day.addDays(1))
        for (int minute = 7 * 60 + 15; minute < 20 * 60 + 15; minute += 15) {
            const auto start = rap::HongKongTime::at(day, QTime(minute / 60, minute % 60));
            question.runs += profile::PastRun{start, start, profile::RunEnd::Done};
        }
    return question;
}

void measureAll(int rows, int days)
{
    const QList<ledger::Report> reports = indexedReports(rows, days, today);
    std::printf("%lld reports of %d days, 5 profiles\n", static_cast<long long>(reports.size()), days);
    const rap::HolidayCalendar holidays;
    profile::ScheduleQuestion question = scheduleQuestion();
    profile::Looks looks;
    looks.base = QStringLiteral("/download");
    for (const profile::PastRun& run : std::as_const(question.runs))
        looks.times += run.started;
    const profile::ExpectationQuestion expectation{today, question.now, looks.times, holidays};
    qsizetype seen = 0;

    const auto decide = [&] {
        profile::CompiledProfiles profiles(fiveProfiles());
        for (const ledger::Report& report : reports)
            seen += profiles.wants(report) ? 1 : 0;
    };
    const auto cover = [&] {
        profile::CompiledProfiles profiles(fiveProfiles());
        seen += profile::planCoverage(reports, profile::Standings(profiles), looks, today, holidays).total.here;
    };
    const auto expect = [&] {
        profile::CompiledProfiles profiles(fiveProfiles());
        const auto habits = profile::learnHabits(reports, profiles, today, looks.times, holidays);
        const auto expected = profile::expectedOn(expectation, profiles.profiles(), {}, habits, reports);
        question.awaited = profile::awaitedSpans(expected);
        seen += expected.size();
    };
    const auto schedule = [&] { seen += profile::planSchedule(question).next ? 1 : 0; };
    measure("which are wanted", decide);
    measure("coverage: the board, what leaves soon, wanted or not", cover);
    measure("expectations: what is usual, what has come", expect);
    measure("schedule: the next run of 520", schedule);
    measure("ALL of it", [&] {
        cover();
        expect();
        schedule();
    });
    std::printf("(%lld)\n\n", static_cast<long long>(seen));
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const int rows = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 100'000;
    measureAll(rows, 400);
    measureAll(rows, 10);
    return 0;
}
