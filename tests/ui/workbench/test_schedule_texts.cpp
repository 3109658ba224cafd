// What the schedule says in strip, banners and notification area, without a window.
#include "Shelf.h"
#include "tests/TestMain.h"
#include "ui/workbench/BannerPlanner.h"
#include "ui/workbench/TrayPlanner.h"
#include "ui/workbench/WorkbenchCommands.h"

using namespace workbench;
using profile::RunEnd;
using profile::RunReason;
using rap::HongKongTime;
using ui::Tone;

namespace {

HongKongTime at(int dayOfNovember, int hour, int minute = 0)
{
    return HongKongTime::at(QDate(2026, 11, dayOfNovember), QTime(hour, minute));
}

QString text(const char* latin)
{
    return QString::fromLatin1(latin);
}

profile::ExpectedReport late(const char* report)
{
    profile::ExpectedReport expected;
    expected.report = text(report);
    expected.profile = text("All");
    expected.by = QTime(14, 0);
    expected.state = profile::Timeliness::Late;
    return expected;
}

StatusPill pill(const ScheduleFacts& facts, bool elsewhere = false)
{
    return schedulePill(facts, at(23, 16, 31), elsewhere);
}

session::Retrieved ran(RunEnd end, const char* error)
{
    session::Retrieved what;
    what.end = end;
    what.error = rap::Error{rap::ErrorKind::ConnectionRefused, text(error), {}, {}};
    return what;
}

} // namespace

class TestScheduleTexts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void strip()
    {
        QCOMPARE(pill({}).text, text("Schedule off"));
        QCOMPARE(pill({}).tone, Tone::Quiet);
        ScheduleFacts facts;
        facts.on = true;
        QCOMPARE(pill(facts).text, QString()); // the log is being read
        facts.next = profile::NextRun{at(23, 16, 45), RunReason::Interval};
        QCOMPARE(pill(facts).text, text("Next run 16:45"));
        QCOMPARE(pill(facts, true).text, text("Next run 16:45 HKT"));
        QVERIFY(pill(facts).explanation.contains(text("today 16:45, as set")));
        facts.next = profile::NextRun{at(24, 7, 15), RunReason::Opening};
        QCOMPARE(pill(facts).text, text("Next run tomorrow 07:15"));
        QCOMPARE(pill(facts).shortText, text("Next 07:15"));
        QVERIFY(pill(facts).explanation.contains(text("as RAP opens")));
        facts.late = 2;
        QCOMPARE(pill(facts).tone, Tone::Warning);
        QVERIFY(pill(facts).text.endsWith(text("2 late")));
        facts.standsStill = true;
        QCOMPARE(pill(facts).text, text("Schedule stands still"));
        QCOMPARE(pill(facts).tone, Tone::Bad);
        facts.running = true;
        facts.late = 0;
        QCOMPARE(pill(facts).text, text("Running"));
    }

    void silence()
    {
        const QDate today(2026, 11, 23);
        const auto title = [today](const QList<QDate>& days) { return bannerForSilence(days, today).title; };
        const QDate friday(2026, 11, 20);
        QCOMPARE(title({friday}), text("Nothing was fetched by schedule on Fri 20 Nov."));
        QCOMPARE(title({friday, friday.addDays(1)}),
                 text("Nothing was fetched by schedule on Fri 20 Nov and Sat 21 Nov."));
        QCOMPARE(title({friday.addDays(-3), friday.addDays(-2), friday.addDays(-1), friday, friday.addDays(1)}),
                 text("Nothing was fetched by schedule on Tue 17 Nov, Wed 18 Nov, Thu 19 Nov and 2 more days."));
        const ui::BannerContent content = bannerForSilence({friday}, today);
        QCOMPARE(content.tone, Tone::Bad);
        QCOMPARE(content.buttons.first().id, command::getNew);
    }

    void lateReports()
    {
        const ui::BannerContent one = bannerForLateReports({late("CFIPM01")});
        QCOMPARE(one.title, text("1 report is late."));
        QCOMPARE(one.text, text("CFIPM01 was expected by 14:00 and is not there yet."));
        const ui::BannerContent many =
            bannerForLateReports({late("A1"), late("B2"), late("C3"), late("D4"), late("E5")});
        QCOMPARE(many.title, text("5 reports are late."));
        QVERIFY(many.text.contains(text("C3 was expected")));
        QVERIFY(!many.text.contains(text("D4")));
        QVERIFY(many.text.endsWith(text("And 2 more.")));
    }

    void tip()
    {
        profile::Coverage coverage;
        QCOMPARE(trayTip(coverage, 0), QString());
        coverage.listed = 150;
        coverage.unwanted = 5;
        coverage.listedHere = 142;
        coverage.missing = 2;
        coverage.failed = 1;
        QCOMPARE(trayTip(coverage, 1), text("142 of 145 here, 3 to fetch, 1 late"));
        coverage.listedHere = 145;
        coverage.missing = coverage.failed = 0;
        QCOMPARE(trayTip(coverage, 0), text("all 145 here"));
    }

    void notices()
    {
        QCOMPARE(noteForEnd(0, 0).text, QString());
        QCOMPARE(noteForEnd(3, 0).text, text("3 new reports are here."));
        QCOMPARE(noteForEnd(1, 2).text, text("1 new report is here. 2 could not be fetched."));
        QCOMPARE(noteForEnd(1, 2).place, TrayPlace::Failed);
        QCOMPARE(noteForLate({late("A1"), late("B2")}).text,
                 text("A1 was expected by 14:00 and is not there yet. And 1 more."));
        QCOMPARE(noteForLate({late("A1")}).place, TrayPlace::Expected);
        profile::Coverage coverage;
        QCOMPARE(noteForLeaving(coverage).text, QString());
        coverage.leavingTomorrow = 1;
        coverage.overdue = 1;
        QCOMPARE(noteForLeaving(coverage).text, text("2 reports are not here and leave RAP soon."));
        QCOMPARE(noteForLeaving(coverage).place, TrayPlace::NotHere);
        // The same is told once.
        QVERIFY(noteForRun(ran(RunEnd::Unreachable, "RAP is away."), RunEnd::Done).text.endsWith(text("RAP is away.")));
        QCOMPARE(noteForRun(ran(RunEnd::Unreachable, "RAP is away."), RunEnd::Unreachable).text, QString());
        QCOMPARE(noteForRun(ran(RunEnd::Elsewhere, "Another one."), RunEnd::Done).text, QString());
    }

    void everyButtonIsACommand()
    {
        const auto table = command::table();
        for (const ui::BannerContent& content :
             {bannerForSilence({QDate(2026, 11, 20)}, Shelf::today), bannerForLateReports({late("A1")}),
              bannerForPassphrase(), bannerForTray(), bannerForScheduleEnd()})
            for (const ui::BannerButton& button : content.buttons)
                QVERIFY2(std::any_of(table.begin(), table.end(),
                                     [&](const ui::Command& one) { return button.id == QLatin1String(one.id); }),
                         qPrintable(button.id));
    }
};

RAPDESK_TEST(TestScheduleTexts)
#include "test_schedule_texts.moc"
