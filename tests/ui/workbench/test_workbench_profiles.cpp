// Report profiles in the window, against a real OpenSSH server.
#include "AtRap.h"
#include "session/ProfileStore.h"
#include "tests/TestMain.h"

#include <QDirIterator>

using namespace workbench;
using practice::PracticeServer;

namespace {

profile::Profile hongKong()
{
    profile::Profile profile;
    profile.name = QStringLiteral("Hong Kong");
    profile.wanted.markets = {rap::Market::Hkmk};
    profile.path = profile::PathTemplate::parse(QStringLiteral("HK/{folder_date}")).value();
    return profile;
}

void keep(const TrustingStation& station, const QList<profile::Profile>& profiles)
{
    const session::ProfileStore store(station.config, station.account.name);
    if (const auto saved = store.save({profiles, {}}); !saved)
        qFatal("%s", qPrintable(saved.error().text()));
}

void damage(const TrustingStation& station)
{
    keep(station, {hongKong()});
    QFile file(station.config.profiles(station.account.name));
    if (!file.open(QIODevice::WriteOnly) || file.write("{\"version\": 1,\n\"profiles\": [}\n") <= 0)
        qFatal("not damaged");
}

} // namespace

class TestWorkbenchProfiles : public QObject {
    Q_OBJECT
    std::unique_ptr<PracticeServer> m_server;

private Q_SLOTS:
    void initTestCase() { m_server = startedServer(); }

    void whatNoProfileWantsIsLeftAndNotMissed()
    {
        TrustingStation station(*m_server);
        keep(station, {hongKong()});
        Program program(station, Shelf::clock());
        TRY_VERIFY(!program.errands().isLoading());
        program.press(program.window, command::getNew);
        const auto filed = [&] { return countWith(program.table(), RowStatus::Filed); };
        const auto notWanted = [&] { return countWith(program.table(), RowStatus::NotWanted); };
        const int all = int(m_server->manifest().size());
        TRY_VERIFY(program.banner().content().title.endsWith(QStringLiteral("reports fetched, checked and filed.")));
        TRY_COMPARE(filed() + notWanted(), all);
        QVERIFY(filed() > 10);
        QVERIFY(notWanted() > 10);
        for (const ledger::Report& report : program.session().index().reports())
            if (report.fetched)
                QVERIFY2(report.fetched->files.first().path.startsWith(station.reports() + QStringLiteral("/HK/")),
                         qPrintable(report.fetched->files.first().path));
        const auto* pill = program.find<ui::Pill>(QStringLiteral("pill-coverage"));
        TRY_COMPARE(pill->accessibleName(), QStringLiteral("All %1 here").arg(filed()));
        TRY_COMPARE(program.tree().model()->index(0, 0).data(FolderTreeModel::NotHereRole).toInt(), 0);
        program.press(program.window, command::getNew);
        TRY_COMPARE(program.banner().content().title, QStringLiteral("Nothing new."));
        QVERIFY(program.banner().content().text.contains(
            QStringLiteral("%1 reports are not wanted by any report profile").arg(notWanted())));

        // By hand it can be had, where it would go without profiles.
        const int before = filed();
        int row = 0;
        while (program.table().model()->index(row, 0).data(ReportTableModel::StatusRole).toInt() !=
               int(RowStatus::NotWanted))
            ++row;
        const QString path = program.table().model()->index(row, 0).data(ReportTableModel::PathRole).toString();
        program.table().scrollTo(program.table().model()->index(row, 0));
        program.click(row);
        QVERIFY(program.command(command::fetch).isEnabled());
        program.command(command::fetch).trigger();
        TRY_COMPARE(filed(), before + 1);
        const ledger::Report& report = *program.session().index().find(path);
        QVERIFY(report.fetched->files.first().path.startsWith(station.reports() + QLatin1Char('/') +
                                                              report.folder.localPath()));
    }

    void aFurtherDestinationThatIsAwayIsTold()
    {
        TrustingStation station(*m_server);
        const QString root = station.folder.filePath(QStringLiteral("money"));
        profile::Profile money = hongKong();
        money.further = {{root, {}}};
        keep(station, {money});
        Program program(station, Shelf::clock());
        TRY_VERIFY(!program.errands().isLoading());
        program.press(program.window, command::getNew);
        const QString ending = QStringLiteral(" reports not copied to %1 yet.").arg(QDir::toNativeSeparators(root));
        TRY_VERIFY(program.banner().content().title.endsWith(ending));
        const int waiting = countWith(program.table(), RowStatus::Filed);
        QVERIFY(waiting > 10);
        QCOMPARE(program.banner().content().title, QString::number(waiting) + ending);
        QVERIFY2(program.banner().content().text.contains(QStringLiteral("is not there")),
                 qPrintable(program.banner().content().text));
        QVERIFY(!QFileInfo::exists(root));

        // It stays told until it is mended, and is no failure of the reports.
        look(program);
        TRY_VERIFY(program.banner().content().title.endsWith(ending));
        QVERIFY(!program.errands().needsHer());
        program.press(program.banner(), command::copyAgain);
        TRY_VERIFY(program.banner().content().title.endsWith(ending));
        QVERIFY(QDir().mkpath(root));
        program.press(program.banner(), command::copyAgain);
        TRY_COMPARE(program.banner().content().title, QString::number(waiting) + QStringLiteral(" reports copied."));
        QDirIterator copies(root, {QStringLiteral("*.TXT")}, QDir::Files, QDirIterator::Subdirectories);
        QVERIFY(copies.hasNext());
        program.press(program.window, command::getNew);
        TRY_COMPARE(program.banner().content().title, QStringLiteral("Nothing new."));
    }

    void theWayOutOfDamagedProfilesIsAButton()
    {
        TrustingStation station(*m_server);
        damage(station);
        Program program(station, Shelf::clock());
        TRY_VERIFY(program.banner().isVisible());
        program.press(program.banner(), command::editProfiles);
        QCOMPARE(program.profilesEdited, QStringList{station.account.name});
        QVERIFY(program.session().setProfiles({{hongKong()}, {}}, std::nullopt).has_value());
        QVERIFY(!program.banner().isVisible());
    }

    void profilesThatCannotBeReadAreTold()
    {
        TrustingStation station(*m_server);
        damage(station);
        Program program(station, Shelf::clock());
        TRY_VERIFY(program.banner().content().title.contains(QStringLiteral("line 2, column 14")) ||
                   program.banner().content().text.contains(QStringLiteral("line 2, column 14")));
        program.press(program.window, command::getNew);
        TRY_VERIFY(!program.session().isRefreshing());
        QVERIFY(program.session().queue().transfers().isEmpty());
        QCOMPARE(program.session().link(), session::AccountSession::Link::Down);

        // Mended by another program: it goes on without a new start.
        keep(station, {hongKong()});
        program.press(program.window, command::getNew);
        TRY_VERIFY(program.banner().content().title.endsWith(QStringLiteral("reports fetched, checked and filed.")));
        QVERIFY(countWith(program.table(), RowStatus::NotWanted) > 10);
    }
};

RAPDESK_TEST(TestWorkbenchProfiles)
#include "test_workbench_profiles.moc"
