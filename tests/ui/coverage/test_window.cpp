// The board's window beside the workbench.
#include "Opened.h"
#include "tests/TestMain.h"
#include "ui/common/Theme.h"

#include <QApplication>
#include <QPdfWriter>
#include <QWindow>

using namespace workbench;

namespace {

const QDate monday = Shelf::today.addDays(-7);
const QDate saturday = Shelf::today.addDays(-9);
const QString hkmkRow = QStringLiteral("CCASS  ·  HKMK");
const QString mamkRow = QStringLiteral("CCASS  ·  MAMK");

rap::Entry entry(const QString& folder, QDate date, const QString& id)
{
    return Shelf::entry(Shelf::folder(folder, date),
                        Shelf::name(id, QStringLiteral("C00123"), folder.section(u'_', -1), date));
}

const rap::Entry here = entry(QStringLiteral("CCASS_HKMK"), monday, QStringLiteral("CFIPM01"));
const rap::Entry missed = entry(QStringLiteral("CCASS_HKMK"), monday, QStringLiteral("CCLTN05"));
const rap::Entry leaving = entry(QStringLiteral("CCASS_MAMK"), saturday, QStringLiteral("CSEMS08"));
const rap::Entry broken = entry(QStringLiteral("CCASS_MAMK"), Shelf::today, QStringLiteral("CSEMA08"));
const QList<rap::Entry> all{here, missed, leaving, broken};

/// Of four reports one is here, one was missed, one leaves and one has failed.
struct MissedStation : Workstation {
    MissedStation()
    {
        save(unreachable());
        remember(QStringLiteral("Practice"), all, {here});
        auto ledger = ledger::Ledger::open(config.ledger());
        if (!ledger)
            qFatal("no ledger");
        ledger::ReportIndex index(QStringLiteral("Practice"), Shelf::base, **ledger);
        QSignalSpy loaded(&index, &ledger::ReportIndex::loaded);
        index.load();
        if (!loaded.wait())
            qFatal("not loaded");
        index.markFailed(broken.path, {Shelf::now(), QStringLiteral("The ZIP is damaged.")});
    }
};

QStringList sorted(QStringList paths)
{
    paths.sort();
    return paths;
}

} // namespace

class TestWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }

    void showsWhatIsHereAndWhatIsNot()
    {
        MissedStation station;
        Opened at(station);
        QTRY_VERIFY(!at.program.errands().isLoading());
        at.open();
        QCOMPARE(at.window->windowTitle(), QStringLiteral("Coverage - Practice (C00123RAP)"));
        QCOMPARE(at.text(hkmkRow, monday), QStringLiteral("1 / 2"));
        QCOMPARE(at.text(mamkRow, saturday), QStringLiteral("0 / 1\nleaves tomorrow"));
        QCOMPARE(at.text(mamkRow, Shelf::today), QStringLiteral("0 / 1\n1 failed"));
        QStringList signs;
        for (const auto& line : at.lines())
            signs += line.sign;
        QCOMPARE(signs, (QStringList{QStringLiteral("Leaves tomorrow"), QStringLiteral("Failed"),
                                     QStringLiteral("1 not fetched")}));
    }

    void getWhatIMissedAsksForExactlyThat()
    {
        MissedStation station;
        Opened at(station);
        QTRY_VERIFY(!at.program.errands().isLoading());
        at.open();
        QTest::mouseClick(&at.get(), Qt::LeftButton);
        QCOMPARE(at.queued(), sorted({missed.path, leaving.path, broken.path}));
    }

    void aLineFetchesWhatItIsAbout()
    {
        MissedStation station;
        Opened at(station);
        QTRY_VERIFY(!at.program.errands().isLoading());
        at.open();
        const auto buttons = at.find<coverage::LookList>()->findChildren<QPushButton*>();
        QCOMPARE(buttons.size(), 3);
        QTest::mouseClick(buttons.at(1), Qt::LeftButton);
        QCOMPARE(at.queued(), QStringList{broken.path});
    }

    void whereDaysWereNotLookedAtRapIsAskedFirst()
    {
        MissedStation station;
        const rap::HongKongTime later = rap::HongKongTime::at(Shelf::today.addDays(2), QTime(9, 0));
        Opened at(station, [later] { return later; });
        QTRY_VERIFY(!at.program.errands().isLoading());
        at.open();
        QVERIFY(at.window->looked().hasUnseenDays);
        QSignalSpy asked(&at.program.session(), &session::AccountSession::refreshFailed);
        QTest::mouseClick(&at.get(), Qt::LeftButton);
        QTRY_COMPARE(asked.size(), 1);
        QVERIFY(at.queued().isEmpty());
        QTRY_VERIFY(at.banner().isVisible()); // why there is no answer
    }

    void aClickShowsThatFolderAndDateInTheTable()
    {
        MissedStation station;
        Opened at(station);
        QTRY_COMPARE(at.program.table().model()->rowCount(), 4);
        at.program.search().setText(QStringLiteral("nothing like it"));
        QTRY_COMPARE(at.program.table().model()->rowCount(), 0);
        at.open();
        at.click(hkmkRow, monday);
        QTRY_COMPARE(at.program.table().model()->rowCount(), 2);
        QVERIFY(at.program.search().text().isEmpty());
        const QList<FolderScope> scopes = at.program.tree().selectedScopes();
        QCOMPARE(scopes.size(), 1);
        QCOMPARE(scopes.first().date, std::optional(monday));
        QTRY_VERIFY(at.program.window.isActiveWindow());
        QVERIFY(at.window->isVisible());
        QVERIFY(at.window->windowHandle()->transientParent() == nullptr); // else it would lie before the table
    }

    void aCellWithNothingShowsItsFolder()
    {
        MissedStation station;
        Opened at(station);
        QTRY_COMPARE(at.program.table().model()->rowCount(), 4);
        at.open();
        at.click(mamkRow, monday);
        QTRY_COMPARE(at.program.table().model()->rowCount(), 2);
        QVERIFY(!at.program.tree().selectedScopes().first().date);
    }

    void theKeyboardMovesOpensAndLeaves()
    {
        MissedStation station;
        Opened at(station);
        QTRY_COMPARE(at.program.table().model()->rowCount(), 4);
        at.open();
        QVERIFY(QTest::qWaitForWindowActive(at.window));
        QVERIFY(at.view().hasFocus());
        QCOMPARE(at.view().currentIndex(), at.cell(hkmkRow, Shelf::today));
        QTest::keyClick(&at.view(), Qt::Key_Down);
        QTest::keyClick(&at.view(), Qt::Key_Home);
        QCOMPARE(at.view().currentIndex(), at.cell(mamkRow, saturday));
        QTest::keyClick(&at.view(), Qt::Key_Tab);
        QVERIFY(!at.view().hasFocus());
        at.view().setFocus();
        QTest::keyClick(&at.view(), Qt::Key_Return);
        QTRY_COMPARE(at.program.table().model()->rowCount(), 1);
        QCOMPARE(at.program.tree().selectedScopes().first().date, std::optional(saturday));
        at.window->activateWindow();
        QTest::keyClick(at.window, Qt::Key_Escape);
        QVERIFY(!at.window->isVisible());
    }

    void followsTheReportsAsTheyCome()
    {
        MissedStation station;
        Opened at(station);
        QTRY_VERIFY(!at.program.errands().isLoading());
        at.open();
        QCOMPARE(at.text(hkmkRow, monday), QStringLiteral("1 / 2"));
        at.program.session().index().markFetched(missed.path, station.fetched(missed));
        QTRY_COMPARE(at.text(hkmkRow, monday), QStringLiteral("2 / 2"));
        QCOMPARE(at.lines().size(), 2);
        at.program.session().index().markFetched(leaving.path, station.fetched(leaving));
        at.program.session().index().markFetched(broken.path, station.fetched(broken));
        QTRY_VERIFY(at.lines().isEmpty());
        QVERIFY(!at.get().isEnabled());
        QVERIFY(at.find<QLabel>(QStringLiteral("summary"))
                    ->text()
                    .startsWith(QStringLiteral("Nothing is missing: 4 reports")));
    }

    void anAccountThatWasNeverAskedSaysWhatToDo()
    {
        Workstation station;
        station.save(station.unreachable());
        Opened at(station);
        QTRY_VERIFY(!at.program.errands().isLoading());
        at.open();
        auto* empty = at.find<ui::EmptyState>();
        QTRY_COMPARE(empty->content().title, QStringLiteral("RAP was not asked yet"));
        QVERIFY(empty->isVisible());
        QVERIFY(!at.view().isVisible());
        QSignalSpy asked(&at.program.session(), &session::AccountSession::refreshFailed);
        QTest::mouseClick(empty->findChild<QPushButton*>(), Qt::LeftButton);
        QTRY_COMPARE(asked.size(), 1);
    }

    void goesWithItsAccount()
    {
        MissedStation station;
        Opened at(station);
        QTRY_VERIFY(!at.program.errands().isLoading());
        at.open();
        at.program.window.desk().reopenLedger();
        QTRY_VERIFY(at.window.isNull());
    }

    void savesTheRecordAsPdfAndAsTable()
    {
        MissedStation station;
        Opened at(station);
        QTRY_VERIFY(!at.program.errands().isLoading());
        at.open();
        at.choose(QStringLiteral("save-csv"));
        QCOMPARE(at.suggested, QStringLiteral("RAP coverage Practice 2026-11-23.csv"));
        QVERIFY(!at.banner().isVisible()); // she gave up
        const auto saved = [&](const char* command, const QString& name) {
            at.saveAs = station.folder.filePath(name);
            at.choose(QLatin1String(command));
            const auto isTold = [&] { return at.banner().content().text == QDir::toNativeSeparators(at.saveAs); };
            [&] { QTRY_VERIFY(isTold()); }();
            QFile file(at.saveAs);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray table = saved("save-csv", QStringLiteral("a.csv"));
        QVERIFY(table.contains(missed.name.toUtf8()));
        QVERIFY(table.contains("The ZIP is damaged."));
        QVERIFY(saved("save-pdf", QStringLiteral("a.pdf")).startsWith("%PDF-"));
        QTest::mouseClick(at.banner().findChild<QPushButton*>(QStringLiteral("open-saved")), Qt::LeftButton);
        QCOMPARE(at.opened, QStringList{at.saveAs});

        at.saveAs = station.folder.filePath(QStringLiteral("no/such/folder.csv"));
        at.choose(QStringLiteral("save-csv"));
        QTRY_COMPARE(at.banner().content().tone, ui::Tone::Bad);
        QVERIFY(!at.banner().content().text.isEmpty());
    }

    void printsOnAPrinter()
    {
        MissedStation station;
        Opened at(station);
        QTRY_VERIFY(!at.program.errands().isLoading());
        at.open();
        QPdfWriter printer(station.folder.filePath(QStringLiteral("printed.pdf")));
        at.printer = &printer;
        at.choose(QStringLiteral("print-record"));
        QCOMPARE(at.banner().content().text, QStringLiteral("1 page."));
    }
};

RAPDESK_TEST(TestWindow)
#include "test_window.moc"
