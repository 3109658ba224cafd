// The window against a real OpenSSH server: what a clerk does in a morning.
#include "AtRap.h"
#include "tests/TestMain.h"

#include <QRegularExpression>

using namespace workbench;
using practice::PracticeServer;

class TestWorkbenchRap : public QObject {
    Q_OBJECT
    std::unique_ptr<PracticeServer> m_server;

private Q_SLOTS:
    void initTestCase() { m_server = startedServer(); }

    void oneClickInTheMorning()
    {
        TrustingStation station(*m_server);
        Program program(station, rap::systemClock);
        TRY_COMPARE(program.empty().content().title, QStringLiteral("RAP was not asked yet"));
        program.press(program.empty(), command::getNew);
        const int all = int(m_server->manifest().size());
        TRY_COMPARE(program.banner().content().title,
                    QStringLiteral("%1 reports fetched, checked and filed.").arg(all));
        QCOMPARE(program.table().model()->rowCount(), all);
        QCOMPARE(countWith(program.table(), RowStatus::Filed), all);
        for (const ledger::Report& report : program.session().index().reports()) {
            QVERIFY(report.fetched && !report.fetched->files.isEmpty());
            for (const ledger::FiledFile& file : report.fetched->files)
                QVERIFY2(QFileInfo::exists(file.path), qPrintable(file.path));
        }
        TRY_COMPARE(program.find<ui::Pill>(QStringLiteral("pill-coverage"))->accessibleName(),
                    QStringLiteral("All %1 here").arg(all));
        TRY_COMPARE(program.tree().model()->index(0, 0).data(FolderTreeModel::NotHereRole).toInt(), 0);
        QVERIFY(program.find<ui::Pill>(QStringLiteral("pill-checked"))
                    ->accessibleName()
                    .startsWith(QStringLiteral("Checked ")));

        program.press(program.window, command::getNew);
        TRY_COMPARE(program.banner().content().title, QStringLiteral("Nothing new."));

        // A second start shows it all without asking RAP.
        program.window.close();
        Program again(station, rap::systemClock);
        TRY_COMPARE(countWith(again.table(), RowStatus::Filed), all);
    }

    void whatWasDeletedIsNotSaidToBeHere()
    {
        TrustingStation station(*m_server);
        Program program(station, rap::systemClock);
        program.press(program.window, command::getNew);
        const int all = int(m_server->manifest().size());
        const auto* coverage = program.find<ui::Pill>(QStringLiteral("pill-coverage"));
        TRY_COMPARE(coverage->accessibleName(), QStringLiteral("All %1 here").arg(all));
        // The folder that most are in: early in the day the newest ones have few.
        QHash<QString, int> counts;
        for (const ledger::Report& report : program.session().index().reports())
            ++counts[QFileInfo(report.fetched->files.first().path).absolutePath()];
        const auto most = std::max_element(counts.begin(), counts.end());
        const QString folder = most.key();
        const int deleted = *most;
        QVERIFY(deleted > 1);

        // Behind the window's back; then she only looks.
        const QString elsewhere = station.folder.filePath(QStringLiteral("elsewhere"));
        QVERIFY(QDir().rename(folder, elsewhere));
        QSignalSpy looked(&program.session(), &session::AccountSession::refreshed);
        program.press(program.window, command::refresh);
        TRY_COMPARE(looked.size(), 1);
        QCOMPARE(countWith(program.table(), RowStatus::NotInFolder), deleted);
        TRY_VERIFY(
            coverage->accessibleName().endsWith(QStringLiteral("%1 not in their folders any more").arg(deleted)));
        QVERIFY(coverage->accessibleName().startsWith(QStringLiteral("All %1 fetched").arg(all)));
        // Back in its place it is here again.
        QVERIFY(QDir().rename(elsewhere, folder));
        program.press(program.window, command::refresh);
        TRY_COMPARE(looked.size(), 2);
        QCOMPARE(countWith(program.table(), RowStatus::Filed), all);

        QVERIFY(QDir(folder).removeRecursively());
        program.press(program.window, command::getNew);
        TRY_COMPARE(program.banner().content().title, QStringLiteral("Nothing new."));
        QCOMPARE(countWith(program.table(), RowStatus::NotInFolder), deleted);
        program.press(program.banner(), command::fetchMoved);
        TRY_VERIFY(program.banner().content().title.endsWith(QStringLiteral(" fetched, checked and filed.")));
        QVERIFY(program.banner().content().title.startsWith(QString::number(deleted)));
        QCOMPARE(countWith(program.table(), RowStatus::Filed), all);
    }

    void onlyWhatIsSelectedInTheTree()
    {
        TrustingStation station(*m_server);
        Program program(station, rap::systemClock);
        program.command(command::refresh).trigger();
        TRY_VERIFY(program.node({QStringLiteral("Other RAP folders")}).isValid());
        TRY_VERIFY(program.errands().asking() == Asking::No);
        const QModelIndex other = program.node({QStringLiteral("Other RAP folders")});
        const int wanted = other.data(FolderTreeModel::NotHereRole).toInt();
        QVERIFY(wanted > 0);
        program.tree().setCurrentIndex(other);
        QCOMPARE(program.table().model()->rowCount(), wanted);
        program.command(command::getSelected).trigger();
        TRY_COMPARE(countWith(program.table(), RowStatus::Filed), wanted);
        program.tree().clearSelection();
        QCOMPARE(countWith(program.table(), RowStatus::Filed), wanted);
    }

    void doubleClickFetchesThenOpens()
    {
        TrustingStation station(*m_server);
        Program program(station, rap::systemClock);
        program.command(command::refresh).trigger();
        TRY_VERIFY(program.table().model()->rowCount() > 0);
        program.doubleClick(0);
        TRY_COMPARE(program.viewed.size(), 1);
        QVERIFY(QFileInfo::exists(program.viewed.first().files.first()));
        QCOMPARE(program.cell(0, Column::Status), QStringLiteral("Filed"));

        program.click(1);
        QTest::keyClick(&program.table(), Qt::Key_D, Qt::ControlModifier);
        TRY_COMPARE(program.cell(1, Column::Status), QStringLiteral("Filed"));
        QSignalSpy filed(&program.session(), &session::AccountSession::filed);
        QTest::keyClick(&program.table(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        TRY_COMPARE(filed.size(), 1);
        QCOMPARE(program.viewed.size(), 1);
    }

    void anUnknownServerIsAskedAboutThenGoesOn()
    {
        Workstation station;
        station.save(accountAt(*m_server, station));
        Program program(station, rap::systemClock);
        program.command(command::getNew).trigger();
        TRY_VERIFY(program.hostKeyAsked.has_value());
        QCOMPARE(program.banner().content().title, QStringLiteral("Is this really RAP?"));
        QVERIFY(program.hostKeyAsked->presented.has_value());
        program.hostKeyAsked.reset();
        program.press(program.banner(), command::checkHostKey);
        QVERIFY(program.hostKeyAsked.has_value());
        pin(*m_server, station);
        program.hostKeyPinned();
        TRY_VERIFY(program.banner().content().tone == ui::Tone::Good);
        QCOMPARE(countWith(program.table(), RowStatus::New), 0);
    }

    void aPassphraseIsAskedOnce()
    {
        TrustingStation station(*m_server, QStringLiteral("ed25519_passphrase"));
        Program program(station, rap::systemClock);
        program.command(command::refresh).trigger();
        TRY_COMPARE(program.passphraseAsked, 1);
        program.passphraseDone(m_server->passphrase());
        TRY_VERIFY(program.table().model()->rowCount() > 0);
        TRY_VERIFY(program.errands().asking() == Asking::No);
        program.command(command::refresh).trigger();
        TRY_VERIFY(program.errands().asking() == Asking::No);
        QCOMPARE(program.passphraseAsked, 1);
    }

    void givingUpThePassphraseIsTold()
    {
        TrustingStation station(*m_server, QStringLiteral("ed25519_passphrase"));
        Program program(station, rap::systemClock);
        program.command(command::refresh).trigger();
        TRY_COMPARE(program.passphraseAsked, 1);
        program.passphraseDone(std::nullopt);
        TRY_COMPARE(program.banner().content().title, QStringLiteral("The SSH key is locked."));
        program.press(program.banner(), command::enterPassphrase);
        QCOMPARE(program.passphraseAsked, 2);
        program.passphraseDone(m_server->passphrase());
        TRY_VERIFY(program.table().model()->rowCount() > 0);
    }

    void aRefusedLoginIsTold()
    {
        TrustingStation station(*m_server, QStringLiteral("stranger"));
        Program program(station, rap::systemClock);
        program.command(command::getNew).trigger();
        TRY_COMPARE(program.banner().content().title, QStringLiteral("RAP refused the login."));
        QVERIFY(program.banner().findChild<QPushButton*>(command::editAccount) != nullptr);
    }

    void failuresStayUntilTheyAreRead()
    {
        PracticeServer server;
        QVERIFY2(server.start(), qPrintable(server.fault()));
        // One file is no ZIP although it says so.
        QString broken;
        for (const practice::ManifestEntry& entry : server.manifest())
            if (broken.isEmpty() && entry.path.endsWith(QLatin1String(".TXT.ZIP")))
                broken = entry.path;
        QFile file(server.localFile(broken));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("no zip at all");
        file.close();

        TrustingStation station(server);
        Program program(station, rap::systemClock);
        program.command(command::getNew).trigger();
        TRY_COMPARE(program.banner().content().title, QStringLiteral("1 report failed."));
        QCOMPARE(countWith(program.table(), RowStatus::Failed), 1);
        program.press(program.banner(), command::showFailed);
        QCOMPARE(program.table().model()->rowCount(), 1);
        QCOMPARE(program.cell(0, Column::Status), QStringLiteral("Failed: not a ZIP"));

        auto* panel = program.find<DownloadPanel>();
        QTest::mouseClick(panel->findChild<QPushButton*>(command::toggleDownloads), Qt::LeftButton);
        QVERIFY(panel->isOpen());
        QCOMPARE(panel->list().model()->rowCount(), 1); // what is done is folded away
        // Tried again it is under way, and neither failed nor waiting for her.
        QSignalSpy failed(&program.session().queue(), &download::Queue::failed);
        QTest::keyClick(&program.window, Qt::Key_R, Qt::ControlModifier);
        QVERIFY(!program.banner().isVisible());
        QVERIFY(!program.errands().needsHer());
        TRY_COMPARE(failed.size(), 1);
        TRY_COMPARE(program.banner().content().title, QStringLiteral("1 report failed."));
        QVERIFY(program.errands().needsHer());
        QTest::mouseClick(panel->findChild<QPushButton*>(command::clearEnded), Qt::LeftButton);
        QVERIFY(!program.banner().isVisible());
        QVERIFY(!program.errands().needsHer());
        QCOMPARE(panel->list().model()->rowCount(), 0);
        QCOMPARE(countWith(program.table(), RowStatus::Failed), 0);
    }

    void aLostConnectionIsTold()
    {
        PracticeServer server;
        QVERIFY2(server.start(), qPrintable(server.fault()));
        const int port = server.address().port;
        TrustingStation station(server);
        Program program(station, rap::systemClock);
        look(program);
        program.table().selectAll();
        program.command(command::fetch).trigger();
        server.kill();
        TRY_COMPARE(program.banner().content().title, QStringLiteral("The connection to RAP was lost."));
        TRY_VERIFY(program.banner().content().text.contains(QStringLiteral("refuses the connection")));
        // She need not wait for the next attempt, and nothing she asked for is lost.
        QVERIFY2(server.start({QStringLiteral("--port"), QString::number(port)}), qPrintable(server.fault()));
        program.press(program.banner(), command::tryAgain);
        TRY_COMPARE(countWith(program.table(), RowStatus::Filed), program.table().model()->rowCount());
    }

    void whatWasAskedStaysAsked()
    {
        TrustingStation station(*m_server);
        Program program(station, rap::systemClock);
        const auto menu = program.find<QToolButton>(command::getNew)->menu()->actions();
        program.press(program.window, command::getNew);
        menu.first()->trigger(); // only today's
        TRY_VERIFY(!program.banner().content().title.isEmpty());
        QCOMPARE(program.banner().content().title,
                 QStringLiteral("%1 reports fetched, checked and filed.").arg(m_server->manifest().size()));
    }

    void theStripAndTheChipsCountTheSame()
    {
        TrustingStation station(*m_server);
        Program program(station, rap::systemClock);
        look(program);
        const auto* pill = program.find<ui::Pill>(QStringLiteral("pill-coverage"));
        const auto* chip = program.find<ui::Chip>(QStringLiteral("chip-state-1"));
        const auto missing = [&] {
            const QRegularExpression toFetch(QStringLiteral("(\\d+) to fetch"));
            const auto found = toFetch.match(pill->accessibleName());
            return found.hasMatch() ? found.captured(1).toInt() : 0;
        };
        int looked = 0;
        QStringList differing;
        connect(&program.session().index(), &ledger::ReportIndex::changed, this, [&] {
            ++looked;
            if (chip->text() != QStringLiteral("Not here %1").arg(missing()))
                differing.append(chip->text() + QStringLiteral(" / ") + pill->accessibleName());
        });
        program.press(program.window, command::getNew);
        TRY_COMPARE(countWith(program.table(), RowStatus::Filed), int(m_server->manifest().size()));
        QVERIFY(looked > 0);
        QVERIFY2(differing.isEmpty(), qPrintable(differing.mid(0, 5).join(QLatin1Char('\n'))));
        TRY_COMPARE(chip->text(), QStringLiteral("Not here 0"));
        TRY_COMPARE(missing(), 0);
    }
};

RAPDESK_TEST(TestWorkbenchRap)
#include "test_workbench_rap.moc"
