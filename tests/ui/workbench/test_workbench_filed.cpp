// What is done with reports that are filed, beside reading one.
#include "Window.h"
#include "tests/TestMain.h"
#include "ui/common/Theme.h"

#include <QApplication>

using namespace workbench;

namespace {

QStringList idsOf(const QList<viewer::ViewedReport>& reports)
{
    QStringList ids;
    for (const viewer::ViewedReport& report : reports)
        ids += report.id();
    return ids;
}

} // namespace

class TestWorkbenchFiled : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }

    void aTextIsLookedForInThem()
    {
        StationThatKnows station({marks, image});
        Program program(station);
        QTRY_COMPARE(program.table().model()->rowCount(), 3);
        program.command(command::showAllStates).trigger();
        QTest::keyClick(&program.window, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(program.searchable);
        // In the table's order, and only what is here.
        QStringList inTable;
        for (int row = 0; row < 3; ++row)
            if (const QString id = program.cell(row, Column::Report); id != QStringLiteral("CCLTN05"))
                inTable += id;
        QCOMPARE(idsOf(program.searchable->shown()), inTable);
        // The newest first.
        QCOMPARE(idsOf(program.searchable->all()), (QStringList{QStringLiteral("CFIPM01"), QStringLiteral("CSEMA08")}));
        program.search().setText(QStringLiteral("CSEMA08"));
        QTRY_COMPARE(program.table().model()->rowCount(), 1);
        QCOMPARE(idsOf(program.searchable->shown()), QStringList(QStringLiteral("CSEMA08")));
        QCOMPARE(program.searchable->all().size(), 2);

        const viewer::ViewedReport found = program.searchable->shown().first();
        program.showFound(found, viewer::FoundAt{found.files.first(), {}, {2, 4}, {QStringLiteral("port")}});
        QCOMPARE(program.viewed.size(), 1);
        QVERIFY(program.viewed.first().isSame(found));
        QVERIFY(program.viewedAt);
        QCOMPARE(program.viewedAt->hit.offset, 2);
        program.showFound(found, std::nullopt);
        QVERIFY(!program.viewedAt);
    }

    void whatIsAddedToThemIsInTheLedger()
    {
        StationThatKnows station({marks, image});
        Program program(station);
        QTRY_COMPARE(program.table().model()->rowCount(), 3);
        program.command(command::showAllStates).trigger();
        program.table().selectReports({marks.path});
        program.command(command::open).trigger();
        QTRY_COMPARE(program.viewed.size(), 1);
        const viewer::ViewedReport report = program.viewed.first();
        const viewer::Keeper keeper = program.viewerBack.keeper;
        const ledger::Note note{QStringLiteral("A.TXT"), 7, QStringLiteral("called the broker"), {}};
        QVERIFY(keeper.keepNote(report, note).result());
        QVERIFY(keeper.keepRuler(report.id(), {0, 7}).result());
        const auto notes = program.errands().ledger().notes(report.account, report.path).result();
        QVERIFY(notes);
        QCOMPARE(notes->size(), 1);
        QCOMPARE(notes->first().text, note.text);
        QCOMPARE(notes->first().at, Shelf::now());
        QCOMPARE(keeper.notes(report).result().value_or(QList<ledger::Note>()), *notes);
        QCOMPARE(keeper.ruler(report.id()).result().value_or(QList<int>()), (QList<int>{0, 7}));
    }

    void goIntoAMail()
    {
        StationThatKnows station({marks, image});
        Program program(station);
        QTRY_COMPARE(program.table().model()->rowCount(), 3);
        program.command(command::showAllStates).trigger();
        QVERIFY(!program.command(command::sendByMail).isEnabled());
        program.click(0); // the shortcut is the table's
        program.table().selectAll();
        QTest::keyClick(&program.table(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(program.mailed.size(), 1);
        QStringList names; // the one that is not here stays out
        for (const QString& file : program.mailed.first())
            names += QFileInfo(file).fileName();
        names.sort();
        QCOMPARE(names, (QStringList{marks.name.chopped(4), image.name.chopped(4)}));
        QVERIFY(program.banner().isEmpty());
        program.mailFault =
            rap::Error{rap::ErrorKind::LocalFailure, QStringLiteral("no mail"), QStringLiteral("ask IT"), {}};
        program.command(command::sendByMail).trigger();
        QCOMPARE(program.banner().content().title, QStringLiteral("no mail"));
        QCOMPARE(program.banner().content().text, QStringLiteral("ask IT"));
    }

    void withoutAnAccountThereIsNothingToLookIn()
    {
        Workstation station;
        Program program(station);
        QVERIFY(!program.command(command::findInReports).isEnabled());
    }
};

RAPDESK_TEST(TestWorkbenchFiled)
#include "test_workbench_filed.moc"
