#include "Window.h"
#include "tests/TestMain.h"
#include "ui/common/Theme.h"

#include <QApplication>

using namespace Qt::StringLiterals;
using namespace workbench;

namespace {

rap::Entry of(const QString& id)
{
    return Shelf::entry(Shelf::folder(u"CCASS_HKMK"_s, Shelf::today),
                        Shelf::name(id, u"C00123"_s, u"HKMK"_s, Shelf::today, u"201502"_s));
}

} // namespace

/// What reports are called, in the window: the firm's list in and out, learning, and a column that nobody needs.
class TestWorkbenchTitles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }

    void aColumnThatIsEmptyTakesNoRoom()
    {
        Workstation station;
        station.save(station.unreachable());
        station.remember(u"Practice"_s, {of(u"CSEST01"_s), of(u"CSEST02"_s)}, {});
        Program program(station);
        QTRY_COMPARE(program.cell(1, Column::Report), u"CSEST02"_s);
        QVERIFY(program.table().isColumnHidden(int(Column::Title)));
        program.command(command::importTitles).trigger();
        program.titlesChosen(write(station, "report_id,title\nCSEST02,股份變動\n"));
        QTRY_COMPARE(program.banner().content().title, u"1 title imported."_s);
        QTRY_VERIFY(!program.table().isColumnHidden(int(Column::Title)));
        QCOMPARE(program.cell(0, Column::Title), QString());
        QCOMPARE(program.cell(1, Column::Title), u"股份變動"_s);
    }

    void whatSheHidStaysHidden()
    {
        Workstation station;
        station.save(station.unreachable());
        station.remember(u"Practice"_s, {of(u"CCLTN05"_s)}, {});
        Program program(station);
        QTRY_COMPARE(program.cell(0, Column::Title), u"Final Clearing Statement"_s);
        QMenu menu;
        program.table().fillColumnMenu(menu);
        menu.actions().at(int(Column::Title))->trigger();
        QVERIFY(program.table().isColumnHidden(int(Column::Title)));
        program.command(command::importTitles).trigger();
        program.titlesChosen(write(station, "report_id,title\nCCLTN05,Ours\n"));
        QTRY_COMPARE(program.cell(0, Column::Title), u"Ours"_s);
        QVERIFY(program.table().isColumnHidden(int(Column::Title)));
    }

    void aListWithAFaultChangesNothing()
    {
        Workstation station;
        station.save(station.unreachable());
        station.remember(u"Practice"_s, {of(u"CCLTN05"_s)}, {});
        Program program(station);
        QTRY_COMPARE(program.cell(0, Column::Title), u"Final Clearing Statement"_s);
        program.command(command::importTitles).trigger();
        program.titlesChosen(write(station, "report_id,title\nCCLTN05,Ours\n../X,Two\n"));
        QTRY_COMPARE(program.banner().content().tone, ui::Tone::Bad);
        QVERIFY2(program.banner().content().text.contains(u"Line 3"_s), qPrintable(program.banner().content().text));
        program.titlesChosen = {};
        program.press(program.banner(), command::importTitles);
        QVERIFY(program.titlesChosen);
        QCOMPARE(program.cell(0, Column::Title), u"Final Clearing Statement"_s);
    }

    void whatIsKnownGoesOut()
    {
        Workstation station;
        station.save(station.unreachable());
        station.remember(u"Practice"_s, {of(u"CCLTN05"_s)}, {});
        Program program(station);
        QTRY_COMPARE(program.cell(0, Column::Title), u"Final Clearing Statement"_s);
        program.command(command::exportTitles).trigger();
        const QString file = station.folder.filePath(u"out.csv"_s);
        program.titlesSaved(file);
        QTRY_COMPARE(program.banner().content().tone, ui::Tone::Good);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.readAll().contains("CCLTN05,CCASS,HKSCC,Final Clearing Statement,catalogue\r\n"));
        program.command(command::exportTitles).trigger();
        program.titlesSaved(u"/no/where/out.csv"_s);
        QTRY_COMPARE(program.banner().content().tone, ui::Tone::Bad);
    }

    void whatIsLearnedIsToldApart()
    {
        Workstation station;
        station.save(station.unreachable());
        station.remember(u"Practice"_s, {of(u"CCLTN05"_s), of(u"CSEST01"_s)}, {});
        Program program(station);
        QTRY_COMPARE(program.cell(1, Column::Report), u"CSEST01"_s);
        program.session().index().learnTitle(of(u"CSEST01"_s).path, u"Stock Movement"_s);
        QTRY_COMPARE(program.cell(1, Column::Title), u"Stock Movement"_s);
        const auto of = [&program](int row, int role) {
            return program.table().model()->index(row, int(Column::Title)).data(role);
        };
        QVERIFY(of(1, ReportTableModel::LearnedRole).toBool() && !of(0, ReportTableModel::LearnedRole).toBool());
        QVERIFY(of(1, Qt::ToolTipRole).toString().startsWith(u"Stock Movement\nThe report calls itself so.\n"_s));
        QVERIFY(!of(0, Qt::ToolTipRole).toString().contains(u"calls itself"_s));
    }

    void learningIsSwitched()
    {
        Workstation station;
        station.save(station.unreachable());
        station.remember(u"Practice"_s, {of(u"CCLTN05"_s)}, {});
        Program program(station);
        QTRY_COMPARE(program.cell(0, Column::Title), u"Final Clearing Statement"_s);
        QAction& learn = program.command(command::learnTitles);
        QVERIFY(learn.isChecked());
        learn.trigger();
        QTRY_VERIFY(!program.session().index().titles().isLearning);
        learn.trigger();
        QTRY_VERIFY(program.session().index().titles().isLearning);
    }

private:
    static QString write(const Workstation& station, const QByteArray& text)
    {
        QFile file(station.folder.filePath(u"titles.csv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write");
        return file.fileName();
    }
};

RAPDESK_TEST(TestWorkbenchTitles)
#include "test_workbench_titles.moc"
