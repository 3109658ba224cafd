#include "Window.h"
#include "tests/TestMain.h"
#include "ui/common/Theme.h"

#include <QApplication>

using namespace workbench;

namespace {

rap::Entry run(QDate date, const QString& time = QStringLiteral("201502"),
               const QString& participant = QStringLiteral("C00123"))
{
    return Shelf::entry(Shelf::folder(QStringLiteral("CCASS_HKMK"), date),
                        Shelf::name(QStringLiteral("CFIPM01"), participant, QStringLiteral("HKMK"), date, time));
}

const rap::Entry today = run(Shelf::today);
const rap::Entry earlierToday = run(Shelf::today, QStringLiteral("080000"));
const rap::Entry friday = run(Shelf::today.addDays(-3));
const rap::Entry october = run(Shelf::today.addDays(-40));
const rap::Entry another = run(Shelf::today.addDays(-3), QStringLiteral("201502"), QStringLiteral("B01451"));

} // namespace

/// Two reports side by side: which two.
class TestWorkbenchCompare : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }

    void twoThatAreFiledAreCompared()
    {
        StationThatKnows station({marks, clearing});
        Program program(station);
        QTRY_COMPARE(program.cell(1, Column::Status), QStringLiteral("Filed"));
        QVERIFY(!program.command(command::compare).isEnabled());
        program.click(0);
        QVERIFY(!program.command(command::compare).isEnabled());
        program.click(2, Qt::ControlModifier); // which is not here
        QVERIFY(!program.command(command::compare).isEnabled());
        program.click(1, Qt::ControlModifier);
        QVERIFY(program.command(command::compare).isEnabled());
        QVERIFY(!program.command(command::compareWithBefore).isEnabled());
        QTest::keyClick(&program.table(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(program.compared.size(), 1);
        QStringList files{program.compared.first().first.file, program.compared.first().second.file};
        files.sort();
        QStringList expected{marks.name, clearing.name};
        expected.sort();
        QCOMPARE(files, expected);
        QVERIFY(!program.compared.first().first.files.isEmpty());
    }

    void theRunBeforeIsFound_data()
    {
        QTest::addColumn<QList<rap::Entry>>("filed");
        QTest::addColumn<QString>("before");
        QTest::newRow("of another day") << QList<rap::Entry>{today, friday, october} << friday.name;
        QTest::newRow("of the same day") << QList<rap::Entry>{today, friday, earlierToday} << earlierToday.name;
        QTest::newRow("long ago") << QList<rap::Entry>{today, october, another} << october.name;
        QTest::newRow("none") << QList<rap::Entry>{today, another} << QString();
    }
    void theRunBeforeIsFound()
    {
        QFETCH(QList<rap::Entry>, filed);
        QFETCH(QString, before);
        Workstation station;
        station.save(station.unreachable());
        station.remember(QStringLiteral("Practice"), {today, friday, earlierToday, october, another}, filed);
        Program program(station);
        QTRY_VERIFY(program.session().index().find(today.path) != nullptr);
        program.table().selectReports({today.path});
        QTRY_VERIFY(program.command(command::compareWithBefore).isEnabled());
        program.table().setFocus();
        QTest::keyClick(&program.table(), Qt::Key_E, Qt::ControlModifier);
        if (before.isEmpty()) {
            QTRY_VERIFY(program.banner().content().title.startsWith(QStringLiteral("No run of CFIPM01 before")));
            QVERIFY(program.compared.isEmpty());
            return;
        }
        QTRY_COMPARE(program.compared.size(), 1);
        QCOMPARE(program.compared.first().first.file, before);
        QCOMPARE(program.compared.first().second.file, today.name);
        QVERIFY(program.comparedBy.isEmpty());
    }

    void herRulerGoesAlong()
    {
        Workstation station;
        station.save(station.unreachable());
        station.remember(QStringLiteral("Practice"), {today, friday}, {today, friday});
        Program program(station);
        QTRY_VERIFY(program.session().index().find(today.path) != nullptr);
        QVERIFY(program.errands().ledger().recordRuler(QStringLiteral("CFIPM01"), {0, 7, 23}).result());
        program.table().selectReports({today.path});
        QTRY_VERIFY(program.command(command::compareWithBefore).isEnabled());
        program.command(command::compareWithBefore).trigger();
        QTRY_COMPARE(program.compared.size(), 1);
        QCOMPARE(program.comparedBy, (QList<int>{0, 7, 23}));
    }

    void theViewerAsksForItToo()
    {
        Workstation station;
        station.save(station.unreachable());
        station.remember(QStringLiteral("Practice"), {today, friday}, {today, friday});
        Program program(station);
        QTRY_VERIFY(program.session().index().find(today.path) != nullptr);
        program.table().selectReports({today.path});
        program.command(command::open).trigger();
        QTRY_COMPARE(program.viewed.size(), 1);
        int none = 0;
        program.viewerBack.compareWithBefore(program.viewed.first(), [&none] { ++none; });
        QTRY_COMPARE(program.compared.size(), 1);
        QCOMPARE(program.compared.first().first.file, friday.name);
        viewer::ViewedReport first = program.viewed.first();
        first.path = friday.path;
        program.viewerBack.compareWithBefore(first, [&none] { ++none; });
        QTRY_COMPARE(none, 1);
        QCOMPARE(program.compared.size(), 1);
    }
};

RAPDESK_TEST(TestWorkbenchCompare)
#include "test_workbench_compare.moc"
