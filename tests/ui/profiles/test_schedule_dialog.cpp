// The schedule's dialog on an account of a real ledger. Its server is not to be reached.
#include "profile/RunWords.h"
#include "session/ProfileStore.h"
#include "tests/TestMain.h"
#include "tests/ui/workbench/Window.h"
#include "ui/common/Notice.h"
#include "ui/common/Theme.h"
#include "ui/common/TimeField.h"
#include "ui/profiles/ExpectedModel.h"
#include "ui/profiles/RunLogModel.h"
#include "ui/profiles/ScheduleDialog.h"
#include "ui/profiles/TimingForm.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QSpinBox>
#include <QTableView>

using profile::Timeliness;
using rap::HongKongTime;
using ui::ScheduleDialog;

namespace {

const QString accountName = QStringLiteral("Practice");

HongKongTime at(int dayOfNovember, int hour, int minutes = 0)
{
    return HongKongTime::at(QDate(2026, 11, dayOfNovember), QTime(hour, minutes));
}

/// Reports that came at 09:10 on each day of the week before, and one of today.
QList<rap::Entry> usualOnes()
{
    QList<rap::Entry> entries{marks};
    for (int day = 16; day <= 20; ++day) {
        const QDate date(2026, 11, day);
        for (const char* id : {"CUSUAL1", "CUSUAL2"})
            entries.append(Shelf::entry(Shelf::folder(QStringLiteral("CCASS_HKMK"), date),
                                        Shelf::name(QLatin1String(id), QStringLiteral("C00123"), QStringLiteral("HKMK"),
                                                    date, QStringLiteral("091000"))));
    }
    return entries;
}

/// The program with its window, and the dialog on it as the program opens it.
struct Opened {
    explicit Opened(Workstation& station, ScheduleDialog::Page page = ScheduleDialog::Page::Settings,
                    const rap::Clock& clock = Shelf::clock())
        : program(station, clock)
    {
        QTRY_VERIFY(!program.errands().isLoading());
        workbench::Errands& errands = program.errands();
        dialog = std::make_unique<ScheduleDialog>(
            ScheduleDialog::Parts{errands.session(), errands.runner(), errands.ledger(), clock,
                                  [&errands](bool on, int minutes) { return errands.setSchedule(on, minutes); },
                                  [this](const QStringList& paths) { shown = paths; }},
            page);
        dialog->show();
        dialog->activateWindow();
        if (!QTest::qWaitForWindowActive(dialog.get()))
            qFatal("the dialog does not become active");
    }

    template <typename T> [[nodiscard]] T& find(const char* name)
    {
        auto* const found = dialog->findChild<T*>(QLatin1String(name));
        if (found == nullptr)
            qFatal("no %s", name);
        return *found;
    }
    [[nodiscard]] QTableView& expected() { return find<QTableView>("expected"); }
    [[nodiscard]] QTableView& runs() { return find<QTableView>("runs"); }
    [[nodiscard]] static QString cell(const QTableView& table, int row, int column)
    {
        return table.model()->index(row, column).data().toString();
    }
    [[nodiscard]] int rowOf(const QString& report)
    {
        for (int row = 0; row < expected().model()->rowCount(); ++row)
            if (cell(expected(), row, ui::ExpectedModel::Report) == report)
                return row;
        return -1;
    }
    void press(const char* name) { QTest::mouseClick(&find<QPushButton>(name), Qt::LeftButton); }

    Program program;
    QStringList shown;
    std::unique_ptr<ScheduleDialog> dialog;
};

void record(const Workstation& station, const QString& kind, const QString& why, HongKongTime from, HongKongTime until,
            int filed = 0, const QString& end = {}, const QString& error = {})
{
    auto ledger = ledger::Ledger::open(station.config.ledger());
    ledger::Run run;
    run.account = accountName;
    run.kind = kind;
    run.why = why;
    run.started = from;
    run.finished = until;
    run.filed = filed;
    run.end = end;
    run.error = error;
    if (!ledger || !(*ledger)->recordRun(run).result())
        qFatal("not recorded");
}

} // namespace

class TestScheduleDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }

    void whatSheSetsHoldsAndIsReadAtTheNextStart()
    {
        StationThatKnows station;
        const rap::Clock night = [] { return at(23, 3); }; // RAP is closed
        {
            Opened opened(station, ScheduleDialog::Page::Settings, night);
            QVERIFY(!opened.find<QCheckBox>("schedule-on").isChecked());
            QCOMPARE(opened.find<QSpinBox>("schedule-every").value(), 15);
            QVERIFY(opened.find<QLabel>("schedule-next").text().startsWith(QStringLiteral("Off")));
            QTest::keyClick(&opened.find<QCheckBox>("schedule-on"), Qt::Key_Space);
            opened.find<QSpinBox>("schedule-every").setValue(30);
            QTRY_VERIFY(
                opened.find<QLabel>("schedule-next").text().endsWith(QStringLiteral("today 07:15 HKT, as RAP opens.")));
            opened.find<QSpinBox>("schedule-every").setValue(1);
            QCOMPARE(opened.program.errands().schedule().everyMinutes, profile::leastMinutes);
            opened.find<QSpinBox>("schedule-every").setValue(30);
        }
        Opened again(station, ScheduleDialog::Page::Settings, night);
        QVERIFY(again.find<QCheckBox>("schedule-on").isChecked());
        QCOMPARE(again.find<QSpinBox>("schedule-every").value(), 30);
        QCOMPARE(again.program.errands().schedule().since, at(23, 3));
    }

    void whatCannotBeKeptIsSaid()
    {
        StationThatKnows station;
        Opened opened(station, ScheduleDialog::Page::Settings, [] { return at(23, 3); });
        QFile inTheWay(station.config.path + QStringLiteral("/schedules"));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly)); // where the folder would be
        opened.find<QCheckBox>("schedule-on").click();
        QVERIFY(!opened.find<ui::Notice>("schedule-told").text().isEmpty());
        QVERIFY(!opened.program.errands().schedule().on);
        QVERIFY(inTheWay.remove());
        opened.find<QSpinBox>("schedule-every").setValue(20);
        QVERIFY(opened.find<ui::Notice>("schedule-told").text().isEmpty());
        QVERIFY(opened.program.errands().schedule().on);
    }

    void whatIsLearnedIsAcceptedChangedAndDismissed()
    {
        Workstation station;
        station.save(station.unreachable());
        station.remember(accountName, usualOnes());
        record(station, QStringLiteral("refresh"), {}, Shelf::now(), Shelf::now()); // RAP was looked at
        const auto decisions = [&station] {
            return session::ProfileStore(station.config, accountName).load().value().decisions;
        };
        Opened opened(station, ScheduleDialog::Page::Expected);
        session::Runner& runner = opened.program.errands().runner();
        QTRY_COMPARE(opened.expected().model()->rowCount(), 2);
        int row = opened.rowOf(QStringLiteral("CUSUAL1"));
        QVERIFY(row >= 0);
        QCOMPARE(opened.cell(opened.expected(), row, ui::ExpectedModel::By), QStringLiteral("09:10"));
        QCOMPARE(opened.cell(opened.expected(), row, ui::ExpectedModel::State), QStringLiteral("Late"));
        QCOMPARE(opened.cell(opened.expected(), row, ui::ExpectedModel::Because),
                 QStringLiteral("Usual: on 5 of 5 days"));

        // As it is.
        opened.expected().selectRow(row);
        QCOMPARE(opened.find<ui::TimeField>("expected-by").time(), QTime(9, 10));
        opened.press("expect");
        QCOMPARE(decisions().size(), 1);
        QCOMPARE(decisions().first().of.report, QStringLiteral("CUSUAL1"));
        QCOMPARE(decisions().first().timing->by, QTime(9, 10));
        row = opened.rowOf(QStringLiteral("CUSUAL1"));
        QCOMPARE(opened.cell(opened.expected(), row, ui::ExpectedModel::Because), QStringLiteral("You said so"));

        // Later, and with patience.
        QCOMPARE(opened.expected().currentIndex().row(), row);
        opened.find<ui::TimeField>("expected-by").setTime(QTime(18, 0));
        opened.find<QSpinBox>("expected-grace").setValue(45);
        Q_EMIT runner.planned(); // whatever comes meanwhile, what she has typed stays
        QCOMPARE(opened.find<ui::TimeField>("expected-by").time(), QTime(18, 0));
        opened.press("expect");
        QCOMPARE(decisions().size(), 1);
        QCOMPARE(decisions().first().timing->graceMinutes, 45);
        row = opened.rowOf(QStringLiteral("CUSUAL1"));
        QCOMPARE(opened.cell(opened.expected(), row, ui::ExpectedModel::State), QStringLiteral("Not due yet"));

        // No time is no answer either.
        auto& by = opened.find<ui::TimeField>("expected-by");
        by.setFocus();
        by.selectAll();
        QTest::keyClicks(&by, QStringLiteral("2x"));
        opened.press("expect");
        QCOMPARE(decisions().first().timing->by, QTime(18, 0));
        QCOMPARE(by.text(), QStringLiteral("2x"));
        QVERIFY(!by.accessibleDescription().isEmpty());
        by.setTime(QTime(18, 0));

        // On no day is no answer.
        opened.expected().selectRow(row);
        for (QCheckBox* day : opened.dialog->findChild<ui::TimingForm*>()->findChildren<QCheckBox*>())
            day->setChecked(false);
        opened.press("expect");
        QCOMPARE(decisions().first().timing->days.size(), 5);

        opened.press("dismiss");
        QCOMPARE(opened.expected().model()->rowCount(), 1);
        QCOMPARE(runner.expected().size(), 1);
        QVERIFY(!decisions().first().timing);
        QVERIFY(opened.find<QPushButton>("expect-dismissed").isVisible());
        opened.press("expect-dismissed");
        QCOMPARE(opened.expected().model()->rowCount(), 2);
        QVERIFY(decisions().isEmpty());
        QVERIFY(!opened.find<QPushButton>("expect-dismissed").isVisible());
    }

    void oneClickLeavesWhatCameMeanwhile()
    {
        Workstation station;
        station.save(station.unreachable());
        station.remember(accountName, usualOnes());
        record(station, QStringLiteral("refresh"), {}, Shelf::now(), Shelf::now()); // RAP was looked at
        const session::ProfileStore store(station.config, accountName);
        const auto named = [](const QString& name) {
            profile::Profile profile;
            profile.name = name;
            return profile;
        };
        Opened opened(station, ScheduleDialog::Page::Expected);
        QTRY_COMPARE(opened.expected().model()->rowCount(), 2);
        const profile::LearnedDecision theirs{{QStringLiteral("CCASS_HKMK"), QStringLiteral("COTHER1"), {}, {}}, {}};
        QVERIFY(store.save({{named(QStringLiteral("Imported"))}, {theirs}}));
        opened.expected().selectRow(opened.rowOf(QStringLiteral("CUSUAL1")));
        opened.press("dismiss");
        profile::ProfileSet kept = store.load().value();
        QCOMPARE(kept.profiles, QList{named(QStringLiteral("Imported"))});
        QCOMPARE(kept.decisions.size(), 2);
        QCOMPARE(kept.decisions.first(), theirs);
        QCOMPARE(kept.decisions.last().of.report, QStringLiteral("CUSUAL1"));
        QCOMPARE(opened.expected().model()->rowCount(), 1);

        // What was dismissed elsewhere since is not what she sees counted.
        profile::LearnedDecision later = theirs;
        later.of.report = QStringLiteral("COTHER2");
        QVERIFY(store.save({kept.profiles, kept.decisions + QList{later}}));
        opened.press("expect-dismissed");
        QCOMPARE(store.load().value().decisions, QList{later});
    }

    void itOpensOnWhatIsKept()
    {
        StationThatKnows station;
        Program program(station, Shelf::clock());
        QTRY_VERIFY(!program.errands().isLoading());
        profile::Profile profile;
        profile.name = QStringLiteral("Night");
        profile.expected = {{QStringLiteral("XXNONE1"), {}, {}}};
        profile.expected.first().timing.by = QTime(20, 0);
        QVERIFY(session::ProfileStore(station.config, accountName).save({{profile}, {}})); // by another program
        workbench::Errands& errands = program.errands();
        const ScheduleDialog dialog({errands.session(), errands.runner(), errands.ledger(), Shelf::clock(), {}, {}},
                                    ScheduleDialog::Page::Expected);
        const auto* const table = dialog.findChild<QTableView*>(QStringLiteral("expected"));
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(Opened::cell(*table, 0, ui::ExpectedModel::Because), QStringLiteral("Report profile 'Night'"));
    }

    void whatAProfileDeclaresIsChangedThere()
    {
        StationThatKnows station;
        profile::Profile profile;
        profile.name = QStringLiteral("Night");
        profile.expected = {{QStringLiteral("CFIPM01"), {}, {}}, {QStringLiteral("XXNONE1"), {}, {}}};
        for (profile::Expectation& one : profile.expected)
            one.timing.by = QTime(20, 0);
        QVERIFY(session::ProfileStore(station.config, accountName).save({{profile}, {}}));
        Opened opened(station, ScheduleDialog::Page::Expected);
        QTRY_COMPARE(opened.expected().model()->rowCount(), 2);
        QCOMPARE(opened.cell(opened.expected(), 0, ui::ExpectedModel::Report), QStringLiteral("XXNONE1")); // to come
        QCOMPARE(opened.cell(opened.expected(), 1, ui::ExpectedModel::State), QStringLiteral("Here"));
        QCOMPARE(opened.cell(opened.expected(), 0, ui::ExpectedModel::Because),
                 QStringLiteral("Report profile 'Night'"));
        QVERIFY(!opened.find<QPushButton>("expect").isEnabled());
        QVERIFY(!opened.find<QPushButton>("dismiss").isEnabled());
    }

    void profilesThatCannotBeReadAreNotOverwritten()
    {
        Workstation station;
        station.save(station.unreachable());
        station.remember(accountName, usualOnes());
        record(station, QStringLiteral("refresh"), {}, Shelf::now(), Shelf::now()); // RAP was looked at
        QVERIFY(session::ProfileStore(station.config, accountName).save({}));
        QFile file(station.config.profiles(accountName));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{broken") > 0);
        file.close();
        Opened opened(station, ScheduleDialog::Page::Expected);
        QTRY_COMPARE(opened.expected().model()->rowCount(), 2);
        opened.press("dismiss");
        QCOMPARE(opened.expected().model()->rowCount(), 2);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("{broken"));
    }

    void theLogHasRunsAndWhatDidNotRun()
    {
        StationThatKnows station({marks});
        record(station, QStringLiteral("skipped"), QStringLiteral("off"), at(22, 20), at(23, 7, 30));
        record(station, QStringLiteral("run"), QStringLiteral("made-up"), at(23, 7, 30), at(23, 7, 31), 0,
               QStringLiteral("unreachable"), QStringLiteral("The server did not answer."));
        record(station, QStringLiteral("refresh"), QStringLiteral("retrieve"), at(23, 7, 30), at(23, 7, 31));
        record(station, QStringLiteral("run"), QStringLiteral("interval"), at(23, 16, 31), at(23, 16, 32), 1,
               QStringLiteral("done"));
        Opened opened(station, ScheduleDialog::Page::Runs);
        QTRY_COMPARE(opened.runs().model()->rowCount(), 3);
        const auto cell = [&](int row, ui::RunLogModel::Column column) {
            return opened.cell(opened.runs(), row, column);
        };
        QCOMPARE(cell(0, ui::RunLogModel::When), QStringLiteral("Mon 23 Nov 16:31"));
        QCOMPARE(cell(0, ui::RunLogModel::Filed), QStringLiteral("1"));
        QCOMPARE(cell(0, ui::RunLogModel::Took), QStringLiteral("1 min"));
        QCOMPARE(cell(1, ui::RunLogModel::Why), QStringLiteral("An earlier run was missed"));
        QCOMPARE(cell(1, ui::RunLogModel::Outcome), QStringLiteral("RAP was not reached"));
        QCOMPARE(cell(2, ui::RunLogModel::When), QStringLiteral("Sun 22 Nov 20:00 to Mon 23 Nov 07:30"));
        QCOMPARE(cell(2, ui::RunLogModel::Outcome), QStringLiteral("The program was not running, or the PC was off"));
        QCOMPARE(cell(2, ui::RunLogModel::Took), QString());

        // The newest is open, and its report was filed at 16:31:07.
        QVERIFY(opened.find<QPushButton>("run-reports").isEnabled());
        opened.runs().selectRow(1);
        QVERIFY(opened.find<QLabel>("run-details").text().contains(QStringLiteral("The server did not answer.")));
        QVERIFY(!opened.find<QPushButton>("run-reports").isEnabled());
        opened.runs().selectRow(0);
        opened.runs().setFocus();
        QTest::keyClick(&opened.runs(), Qt::Key_Return);
        QCOMPARE(opened.shown, QStringList{marks.path});
        QVERIFY(!opened.dialog->isVisible());
    }

    void whatWasFetchedByHandIsInTheLogToo()
    {
        StationThatKnows station({marks});
        record(station, QStringLiteral("run"), QStringLiteral("interval"), at(23, 16, 15), at(23, 16, 16), 1,
               QStringLiteral("done"));
        record(station, QStringLiteral("fetch"), {}, at(23, 16, 15), at(23, 16, 16), 1); // the run's own
        record(station, QStringLiteral("fetch"), {}, at(23, 16, 20), at(23, 16, 21));    // nothing came of it
        record(station, QStringLiteral("fetch"), {}, at(23, 16, 31), at(23, 16, 32), 1);
        Opened opened(station, ScheduleDialog::Page::Runs);
        QTRY_COMPARE(opened.runs().model()->rowCount(), 2);
        QCOMPARE(opened.cell(opened.runs(), 0, ui::RunLogModel::When), QStringLiteral("Mon 23 Nov 16:31"));
        QCOMPARE(opened.cell(opened.runs(), 0, ui::RunLogModel::Why), QStringLiteral("By hand"));
        QCOMPARE(opened.cell(opened.runs(), 0, ui::RunLogModel::Filed), QStringLiteral("1"));
        QVERIFY(opened.find<QPushButton>("run-reports").isEnabled());
        QCOMPARE(opened.cell(opened.runs(), 1, ui::RunLogModel::Why), QStringLiteral("The usual time had passed"));
    }

    void whatWasAskedForInVainIsInTheLogToo()
    {
        StationThatKnows station({marks});
        const QString why = QStringLiteral("RAP refuses the connection.");
        const QString end = profile::wordOf(profile::RunEnd::Unreachable);
        record(station, QStringLiteral("run"), QStringLiteral("interval"), at(23, 16, 0), at(23, 16, 2), 0, end, why);
        record(station, QStringLiteral("refresh"), QStringLiteral("retrieve"), at(23, 16, 0), at(23, 16, 1), 0, end,
               why);                                                                                 // the run's own
        record(station, QStringLiteral("refresh"), {}, at(23, 16, 10), at(23, 16, 11), 0, end, why); // only a look
        record(station, QStringLiteral("refresh"), QStringLiteral("retrieve"), at(23, 16, 20), at(23, 16, 21));
        record(station, QStringLiteral("refresh"), QStringLiteral("retrieve"), at(23, 16, 30), at(23, 16, 31), 0, end,
               why);
        Opened opened(station, ScheduleDialog::Page::Runs);
        QTRY_COMPARE(opened.runs().model()->rowCount(), 2);
        QCOMPARE(opened.cell(opened.runs(), 0, ui::RunLogModel::When), QStringLiteral("Mon 23 Nov 16:30"));
        QCOMPARE(opened.cell(opened.runs(), 0, ui::RunLogModel::Why), QStringLiteral("By hand"));
        QCOMPARE(opened.cell(opened.runs(), 0, ui::RunLogModel::Outcome), QStringLiteral("RAP was not reached"));
        opened.runs().selectRow(0);
        QVERIFY(opened.find<QLabel>("run-details").text().contains(why));
    }

    void aRunThatEndsComesIntoTheLog()
    {
        StationThatKnows station; // its key is not there
        Opened opened(station, ScheduleDialog::Page::Runs);
        opened.find<QCheckBox>("schedule-on").click();
        QTRY_COMPARE(opened.runs().model()->rowCount(), 1);
        QCOMPARE(opened.cell(opened.runs(), 0, ui::RunLogModel::Outcome), QStringLiteral("It needs you"));
        QCOMPARE(opened.cell(opened.runs(), 0, ui::RunLogModel::Why), QStringLiteral("The schedule was switched on"));
    }

    void itGoesWithItsAccount()
    {
        StationThatKnows station;
        Opened opened(station);
        QSignalSpy closed(opened.dialog.get(), &QDialog::rejected);
        opened.program.window.desk().reopenLedger();
        QTRY_COMPARE(closed.size(), 1);
    }
};

RAPDESK_TEST(TestScheduleDialog)
#include "test_schedule_dialog.moc"
