// What the window does by schedule, against a real OpenSSH server.
#include "AtRap.h"
#include "session/ProfileStore.h"
#include "session/ScheduleStore.h"
#include "tests/TestMain.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace workbench;
using practice::PracticeServer;
using rap::HongKongTime;

namespace {

constexpr qint64 minute = 60'000;

HongKongTime at(int dayOfNovember, int hour, int minutes = 0)
{
    return HongKongTime::at(QDate(2026, 11, dayOfNovember), QTime(hour, minutes));
}

void schedule(const Workstation& station, const QString& account, HongKongTime since)
{
    profile::ScheduleSettings settings;
    settings.on = true;
    settings.since = since;
    if (const auto saved = session::ScheduleStore(station.config, account).save(settings); !saved)
        qFatal("%s", qPrintable(saved.error().text()));
}

/// What an earlier program has left in the log.
void remember(const Workstation& station, const QString& account, HongKongTime ranAt)
{
    auto ledger = ledger::Ledger::open(station.config.ledger());
    ledger::Run run;
    run.account = account;
    run.kind = QStringLiteral("run");
    run.why = QStringLiteral("opening");
    run.end = QStringLiteral("done");
    run.started = ranAt;
    run.finished = ranAt.plusMilliseconds(minute);
    if (!ledger || !(*ledger)->recordRun(run).result())
        qFatal("not recorded");
}

void inLedger(const QString& file, const QString& statement)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("test"));
        database.setDatabaseName(file);
        if (!database.open() || !QSqlQuery(database).exec(statement))
            qFatal("%s", qPrintable(database.lastError().text()));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("test"));
}

/// That a report should be there by then.
void expect(const Workstation& station, const QString& account, const QStringList& reports, QTime by)
{
    profile::Profile profile;
    profile.name = QStringLiteral("All");
    for (const QString& report : reports) {
        profile::Expectation expectation;
        expectation.report = report;
        expectation.timing.by = by;
        profile.expected.append(expectation);
    }
    if (const auto saved = session::ProfileStore(station.config, account).save({{profile}, {}}); !saved)
        qFatal("%s", qPrintable(saved.error().text()));
}

/// The program, and a clock that is moved on by hand.
struct Day {
    explicit Day(Workstation& station, HongKongTime begins = at(23, 16, 31))
        : now(begins)
        , program(station, [this] { return now; })
    {
    }
    void goOn(int minutes)
    {
        for (int i = 0; i < minutes; ++i) { // a clock that jumps tells of a PC that slept
            now = now.plusMilliseconds(minute);
            program.window.tick();
        }
    }
    void close() ///< The banner.
    {
        QTest::mouseClick(program.banner().findChild<QToolButton*>(), Qt::LeftButton);
    }
    [[nodiscard]] session::Runner& runner() { return program.errands().runner(); }
    [[nodiscard]] QString title() { return program.banner().content().title; }
    [[nodiscard]] ui::Pill& pill() { return *program.find<ui::Pill>(QStringLiteral("pill-schedule")); }

    HongKongTime now;
    Program program;
};

} // namespace

class TestWorkbenchSchedule : public QObject {
    Q_OBJECT
    std::unique_ptr<PracticeServer> m_server;

private Q_SLOTS:
    void initTestCase()
    {
        ui::applyTheme(*qApp, ui::Scheme::Light);
        // Of other days than the clock shows: nothing is usual on those.
        m_server = std::make_unique<PracticeServer>(
            QStringList{QStringLiteral("--small"), QStringLiteral("--today"), QStringLiteral("20270310")});
        QVERIFY2(m_server->start(), qPrintable(m_server->fault()));
    }

    void aDueRunBeginsByTickAndEndsQuietly()
    {
        TrustingStation station(*m_server);
        Day day(station);
        const int all = int(m_server->manifest().size());
        TRY_COMPARE(day.pill().accessibleName(), QStringLiteral("Schedule off"));
        QVERIFY(day.program.errands().setSchedule(true, 15));
        TRY_COMPARE(day.title(), QStringLiteral("%1 reports fetched, checked and filed.").arg(all));
        QCOMPARE(day.program.passphraseAsked, 0);
        TRY_COMPARE(day.pill().accessibleName(), QStringLiteral("Next run 16:46 HKT"));
        day.close();
        QTRY_VERIFY(day.program.banner().isEmpty());

        QSignalSpy ended(&day.runner().retrieval(), &session::Retrieval::ended);
        day.goOn(14);
        QVERIFY(ended.isEmpty());
        QVERIFY(!day.runner().retrieval().isUnderWay());
        day.goOn(1);
        TRY_COMPARE(ended.size(), 1);
        QCOMPARE(ended.first().first().value<session::Retrieved>().end, profile::RunEnd::Done);
        QVERIFY2(day.program.banner().isEmpty(), qPrintable(day.title())); // nothing new
        QVERIFY(day.pill().accessibleName().startsWith(QStringLiteral("Next run 17:0")));
    }

    void aRunTellsTheProgramThatItEndsWith()
    {
        TrustingStation station(*m_server);
        const QString heard = station.folder.filePath(QStringLiteral("heard"));
        QFile program(station.folder.filePath(QStringLiteral("tell")));
        QVERIFY(program.open(QIODevice::WriteOnly));
        program.write("#!/bin/sh\ncat > '" + QFile::encodeName(heard) + ".part'\nmv '" + QFile::encodeName(heard) +
                      ".part' '" + QFile::encodeName(heard) + "'\n");
        program.close();
        QVERIFY(program.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
        profile::ScheduleSettings settings;
        settings.since = at(23, 16);
        settings.onEnd = program.fileName();
        QVERIFY(session::ScheduleStore(station.config, station.account.name).save(settings));
        Day day(station);
        TRY_VERIFY(!day.program.errands().isLoading());
        QVERIFY(day.program.errands().setSchedule(true, 15));
        TRY_VERIFY(QFile::exists(heard));
        QFile told(heard);
        QVERIFY(told.open(QIODevice::ReadOnly));
        const QJsonObject summary = QJsonDocument::fromJson(told.readAll()).object();
        QCOMPARE(summary.value(QLatin1String("filed")).toInt(), int(m_server->manifest().size()));
        QCOMPARE(summary.value(QLatin1String("end")).toString(), QStringLiteral("done"));
        QCOMPARE(day.program.errands().schedule().onEnd, program.fileName());
    }

    void itIsOnAtTheNextStart()
    {
        TrustingStation station(*m_server);
        {
            Day day(station, at(23, 3)); // RAP is closed
            TRY_VERIFY(!day.program.errands().isLoading());
            QVERIFY(day.program.errands().setSchedule(true, 30));
        }
        Day day(station, at(23, 3, 5));
        QVERIFY(day.program.errands().schedule().on);
        QCOMPARE(day.program.errands().schedule().everyMinutes, 30);
        QCOMPARE(day.program.errands().schedule().since, at(23, 3));
        TRY_COMPARE(day.pill().accessibleName(), QStringLiteral("Next run 07:15 HKT"));

        // The account is saved anew, and its connection is another one: the schedule stays.
        account::Account other = station.account;
        other.user = QStringLiteral("C00456RAP");
        station.save(other);
        day.program.window.desk().reloadAccounts(other.name);
        QCOMPARE(day.program.account().user, other.user);
        QVERIFY(day.program.errands().schedule().on);
    }

    void anAccountThatIsNotAtHandIsFetchedForToo()
    {
        TrustingStation station(*m_server);
        account::Account other = accountAt(*m_server, station);
        other.name = QStringLiteral("Zebra");
        other.targetFolder = station.folder.filePath(QStringLiteral("zebra"));
        station.save(other);
        schedule(station, other.name, at(23, 16));
        Day day(station);
        QCOMPARE(day.program.account().name, QStringLiteral("Practice"));
        TRY_COMPARE(day.program.window.desk().all().size(), 2);
        Errands& zebra = *day.program.window.desk().all().last();
        QCOMPARE(zebra.account().name, other.name);
        TRY_VERIFY(zebra.banner());
        QCOMPARE(zebra.banner()->title,
                 QStringLiteral("%1 reports fetched, checked and filed.").arg(m_server->manifest().size()));
        QCOMPARE(day.program.account().name, QStringLiteral("Practice"));
        QVERIFY(day.program.banner().isEmpty());
    }

    void aRunAsksNothingByItself()
    {
        TrustingStation station(*m_server, QStringLiteral("ed25519_passphrase"));
        schedule(station, station.account.name, at(23, 16));
        Day day(station);
        TRY_COMPARE(day.title(), QStringLiteral("The schedule needs the passphrase of your key."));
        QCOMPARE(day.program.passphraseAsked, 0);
        QVERIFY(day.program.errands().needsHer());
        day.program.press(day.program.banner(), command::enterPassphrase);
        QCOMPARE(day.program.passphraseAsked, 1);
        day.program.passphraseDone(m_server->passphrase());
        TRY_VERIFY(day.title().endsWith(QStringLiteral("reports fetched, checked and filed.")));
    }

    /// She asks while a run waits for it: then it is her own question.
    void whatSheAsksMeanwhileAsks()
    {
        TrustingStation station(*m_server, QStringLiteral("ed25519_passphrase"));
        schedule(station, station.account.name, at(23, 16));
        Day day(station);
        TRY_COMPARE(day.title(), QStringLiteral("The schedule needs the passphrase of your key."));
        day.program.press(day.program.window, command::getNew);
        QCOMPARE(day.program.passphraseAsked, 1);
        day.program.passphraseDone(m_server->passphrase());
        TRY_COMPARE(day.title(),
                    QStringLiteral("%1 reports fetched, checked and filed.").arg(m_server->manifest().size()));
    }

    void anUnknownHostKeyIsToldAndNotAsked()
    {
        Workstation station;
        station.save(accountAt(*m_server, station));
        schedule(station, QStringLiteral("Practice"), at(23, 16));
        Day day(station);
        TRY_VERIFY(!day.program.banner().isEmpty());
        QVERIFY(!day.program.hostKeyAsked);
        day.program.press(day.program.banner(), command::checkHostKey);
        QVERIFY(day.program.hostKeyAsked);
    }

    void aCancelledRunComesToItsEnd()
    {
        TrustingStation station(*m_server, slowest);
        schedule(station, station.account.name, at(23, 16));
        Day day(station);
        TRY_VERIFY(day.program.errands().work().isBusy());
        day.program.command(command::cancelAll).trigger();
        TRY_VERIFY(!day.runner().retrieval().isUnderWay());
        QVERIFY(day.title().startsWith(QStringLiteral("Cancelled: ")));
        TRY_VERIFY(day.runner().plan().next);
    }

    void anAccountThatAnotherProgramRemovedIsFetchedForNoMore()
    {
        TrustingStation station(*m_server);
        schedule(station, station.account.name, at(23, 16));
        Day day(station);
        QSignalSpy ended(&day.runner().retrieval(), &session::Retrieval::ended);
        TRY_COMPARE(ended.size(), 1);
        QVERIFY(station.accounts.remove(station.account.name));
        QTRY_VERIFY(!day.program.session().isRefreshing() && day.program.session().isIdle());
        day.goOn(15);
        TRY_COMPARE(ended.size(), 2);
        const auto what = ended.last().first().value<session::Retrieved>();
        QCOMPARE(what.end, profile::RunEnd::NeedsUser);
        QVERIFY2(what.error->message.contains(QStringLiteral("renamed or removed")), qPrintable(what.error->message));
    }

    void whatIsUsualIsKnownFromTheFirstListingOn()
    {
        PracticeServer server({QStringLiteral("--small"), QStringLiteral("--today"), QStringLiteral("20261123")});
        QVERIFY2(server.start(), qPrintable(server.fault()));
        TrustingStation station(server);
        Day day(station, at(23, 23));
        TRY_VERIFY(!day.program.errands().isLoading());
        day.goOn(1); // there was nothing to learn from yet
        QVERIFY(day.runner().expected().isEmpty());
        look(day.program);
        QVERIFY(!day.runner().expected().isEmpty());
    }

    void lateOnesAreToldOnce()
    {
        TrustingStation station(*m_server);
        expect(station, station.account.name, {QStringLiteral("XXNONE1")}, QTime(14, 0));
        {
            Day day(station);
            look(day.program);
            TRY_COMPARE(day.title(), QStringLiteral("1 report is late."));
            QCOMPARE(day.program.banner().content().text,
                     QStringLiteral("XXNONE1 was expected by 14:00 and is not there yet."));
            QCOMPARE(day.program.banner().content().tone, ui::Tone::Warning);
            QVERIFY(day.pill().accessibleName().endsWith(QStringLiteral("1 late")));
            QVERIFY(day.program.errands().needsHer());
            day.program.press(day.program.banner(), command::schedule);
            QCOMPARE(day.program.schedules.last().second, SchedulePart::Expected);
            day.close();
            look(day.program);
            QVERIFY2(day.program.banner().isEmpty(), qPrintable(day.title()));
            QTest::mouseClick(&day.pill(), Qt::LeftButton);
            QCOMPARE(day.program.schedules.size(), 2);
            QCOMPARE(day.program.schedules.last().second, SchedulePart::Expected);
        }
        Day day(station, at(23, 17));
        TRY_COMPARE(day.program.errands().lateCount(), 1);
        QVERIFY(day.program.banner().isEmpty()); // on that day it was told
    }

    void whatEndsLaterDoesNotHideWhatIsLate()
    {
        TrustingStation station(*m_server);
        expect(station, station.account.name, {QStringLiteral("XXNONE1")}, QTime(14, 0));
        Day day(station);
        day.program.press(day.program.window, command::getNew);
        TRY_VERIFY(day.program.errands().work().done > 0 && !day.program.errands().work().isBusy());
        QCOMPARE(day.title(), QStringLiteral("1 report is late."));
        day.close();
        TRY_VERIFY(day.title().endsWith(QStringLiteral("reports fetched, checked and filed.")));
    }

    void aScheduleThatStandsStillIsToldLoudly()
    {
        TrustingStation station(*m_server);
        const QString account = station.account.name;
        schedule(station, account, at(16, 8));
        remember(station, account, at(19, 20));
        Day day(station);
        TRY_COMPARE(day.title(), QStringLiteral("Nothing was fetched by schedule on Fri 20 Nov and Sat 21 Nov."));
        QCOMPARE(day.program.banner().content().tone, ui::Tone::Bad);
        TRY_VERIFY(day.program.errands().work().done > 0 && !day.runner().retrieval().isUnderWay()); // it is made up
        QVERIFY(day.title().startsWith(QStringLiteral("Nothing was fetched by schedule"))); // that is not forgotten
        day.program.press(day.program.banner(), command::getNew);
        TRY_COMPARE(day.title(), QStringLiteral("Nothing new."));
    }

    void aLogThatCannotBeReadIsToldAndReadAgain()
    {
        StationThatKnows station;
        const QString ledger = station.config.ledger();
        schedule(station, station.unreachable().name, at(23, 16));
        inLedger(ledger, QStringLiteral("ALTER TABLE run RENAME COLUMN why TO elsewhere"));
        Day day(station);
        QTRY_VERIFY(day.runner().isStarted() && !day.runner().isAtIt());
        QVERIFY(!day.runner().plan().next);
        QVERIFY(day.program.banner().isEmpty());
        day.goOn(1);
        QTRY_COMPARE(day.title(), QStringLiteral("The record of fetched reports cannot be used."));
        inLedger(ledger, QStringLiteral("ALTER TABLE run RENAME COLUMN elsewhere TO why"));
        QTRY_VERIFY(!day.runner().isAtIt());
        day.goOn(1);
        QTRY_VERIFY(day.runner().plan().next);
    }

    void theWindowGoesAndTheProgramStays()
    {
        TrustingStation station(*m_server);
        schedule(station, station.account.name, at(23, 3));
        {
            Day day(station, at(23, 3));
            TRY_VERIFY(!day.program.errands().isLoading());
            day.program.hasIcon = true;
            QSignalSpy left(&day.program.window, &Workbench::left);
            QVERIFY(!day.program.window.close());
            QCOMPARE(day.title(), QStringLiteral("RAP Desk goes on in the notification area."));
            QVERIFY(day.program.window.isVisible());
            day.program.command(command::clearFilters).trigger(); // Escape: she stays
            QVERIFY(day.program.banner().isEmpty());
            QVERIFY(!day.program.window.close());
            QVERIFY(!day.program.window.isVisible());
            QCOMPARE(left.size(), 1);
            day.program.window.show();
            day.program.command(command::quit).trigger();
            QVERIFY(!day.program.window.isVisible());
            QCOMPARE(left.size(), 1);
        }
        Day day(station, at(23, 3));
        TRY_VERIFY(!day.program.errands().isLoading());
        day.program.hasIcon = true;
        day.program.window.close();
        QVERIFY(!day.program.window.isVisible()); // it was told once
    }

    void withoutAnIconOrAScheduleClosingEndsIt()
    {
        TrustingStation station(*m_server);
        Day day(station, at(23, 3));
        TRY_VERIFY(!day.program.errands().isLoading());
        QSignalSpy left(&day.program.window, &Workbench::left);
        day.program.hasIcon = true;
        QVERIFY(day.program.window.close());
        day.program.window.show();
        QVERIFY(day.program.errands().setSchedule(true, 15));
        day.program.hasIcon = false;
        QVERIFY(!day.program.window.close());
        QCOMPARE(day.title(), QStringLiteral("Without this window nothing is fetched by schedule."));
        QVERIFY(day.program.window.close()); // it was told
        QVERIFY(left.isEmpty());
    }

    void aRunsReportsAreShown()
    {
        TrustingStation station(*m_server);
        Day day(station);
        look(day.program);
        const int all = day.program.table().model()->rowCount();
        QVERIFY(all > 2);
        day.program.search().setText(QStringLiteral("nothing is called so"));
        day.program.command(command::schedule).trigger();
        const QStringList wanted{day.program.session().index().reports().first().path,
                                 day.program.session().index().reports().last().path};
        day.program.showReports(wanted);
        QCOMPARE(day.program.table().model()->rowCount(), all);
        QStringList selected;
        for (const QModelIndex& row : day.program.table().selectionModel()->selectedRows())
            selected.append(row.data(ReportTableModel::PathRole).toString());
        std::sort(selected.begin(), selected.end());
        QStringList sorted = wanted;
        std::sort(sorted.begin(), sorted.end());
        QCOMPARE(selected, sorted);
    }
};

RAPDESK_TEST(TestWorkbenchSchedule)
#include "test_workbench_schedule.moc"
