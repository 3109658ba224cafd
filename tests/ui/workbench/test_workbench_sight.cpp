// What is in sight of the window, and where the keyboard is: on small screens, too.
#include "Window.h"
#include "tests/TestMain.h"
#include "ui/common/Theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QWheelEvent>
#include <QtTest>

using namespace workbench;

class TestWorkbenchSight : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }

    void theKeyboardBeginsAtGetNewReports()
    {
        Workstation station;
        {
            Program first(station);
            QVERIFY(QTest::qWaitForWindowActive(&first.window));
            QTRY_VERIFY(first.empty().isAncestorOf(QApplication::focusWidget()));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
            QCOMPARE(first.addAsked, 1);
        }
        station.save(station.unreachable());
        station.remember(QStringLiteral("Practice"), three);
        Program program(station);
        QVERIFY(QTest::qWaitForWindowActive(&program.window));
        auto* get = program.find<QToolButton>(command::getNew);
        QTRY_VERIFY(get->hasFocus());
        const QImage with = get->grab().toImage();
        QTest::keyClick(get, Qt::Key_Tab);
        QVERIFY(get->grab().toImage() != with); // the ring was drawn
    }

    void theTextOfTheTableIsAsLargeAsSheWants()
    {
        StationThatKnows station;
        int width = 0;
        int height = 0;
        {
            Program program(station);
            QTRY_COMPARE(program.table().model()->rowCount(), 3);
            const double usual = program.table().font().pointSizeF();
            const int low = program.table().rowHeight(0);
            const int narrow = program.table().columnWidth(int(Column::Run));
            QTest::keyClick(&program.table(), Qt::Key_Plus, Qt::ControlModifier);
            QVERIFY(program.table().font().pointSizeF() > usual);
            QTest::keyClick(&program.table(), Qt::Key_0, Qt::ControlModifier);
            QCOMPARE(program.table().font().pointSizeF(), usual);
            QCOMPARE(program.table().rowHeight(0), low);
            for (int press = 0; press < 20; ++press)
                program.command(command::textLarger).trigger();
            QCOMPARE(program.table().font().pointSizeF(), 2 * usual);
            width = program.table().columnWidth(int(Column::Run));
            height = program.table().rowHeight(0);
            QVERIFY(width > 1.7 * narrow);
            QVERIFY(height > 1.2 * low);
            program.table().setColumnHidden(int(Column::File), false); // one that was hidden meanwhile
            const QFontMetrics metrics(program.table().font());
            QVERIFY(program.table().columnWidth(int(Column::File)) >= metrics.horizontalAdvance(marks.name));
            program.table().setColumnHidden(int(Column::File), true);
            // There and back again changes nothing, neither for those that are shown nor for one that is hidden.
            program.table().setColumnHidden(int(Column::Market), true);
            for (int round = 0; round < 5; ++round)
                for (const auto& command : {command::textSmaller, command::textLarger})
                    program.command(command).trigger();
            QCOMPARE(program.table().columnWidth(int(Column::Run)), width);
            program.command(command::textUsual).trigger();
            QCOMPARE(program.table().columnWidth(int(Column::Run)), narrow);
            program.table().setColumnHidden(int(Column::Market), false);
            program.table().setColumnWidth(int(Column::Market), 222);
            program.table().setColumnHidden(int(Column::Market), true);
            for (int press = 0; press < 20; ++press)
                program.command(command::textLarger).trigger();
            program.command(command::textUsual).trigger();
            program.table().setColumnHidden(int(Column::Market), false);
            QCOMPARE(program.table().columnWidth(int(Column::Market)), 222);
            for (int press = 0; press < 20; ++press)
                program.command(command::textLarger).trigger();
            QCOMPARE(program.table().columnWidth(int(Column::Run)), width);
            QVERIFY(program.window.close());
        }
        Program program(station);
        QTRY_COMPARE(program.table().model()->rowCount(), 3);
        QCOMPARE(program.table().rowHeight(0), height);
        QCOMPARE(program.table().columnWidth(int(Column::Run)), width);
        for (int press = 0; press < 20; ++press)
            program.command(command::textSmaller).trigger();
        QVERIFY(program.table().rowHeight(0) >= program.table().fontMetrics().height());
        QTest::keyClick(&program.table(), Qt::Key_0, Qt::ControlModifier);
        QVERIFY(program.table().rowHeight(0) < height);
    }

    void largerTextKeepsHerPlace()
    {
        Workstation station;
        station.save(station.unreachable());
        QList<rap::Entry> many;
        for (int i = 0; i < 200; ++i)
            many += Shelf::entry(hkmk, Shelf::name(QStringLiteral("CFIPM01"),
                                                   QStringLiteral("C%1").arg(i, 5, 10, QLatin1Char('0')),
                                                   QStringLiteral("HKMK")));
        station.remember(QStringLiteral("Practice"), many);
        Program program(station);
        QTRY_COMPARE(program.table().model()->rowCount(), 200);
        program.table().selectRow(0);
        program.table().verticalScrollBar()->setValue(100 * program.table().rowHeight(0));
        QCOMPARE(program.table().rowAt(0), 100);
        program.command(command::textLarger).trigger();
        QCOMPARE(program.table().rowAt(0), 100);
        program.command(command::textUsual).trigger();
        QCOMPARE(program.table().rowAt(0), 100);
        // A touchpad tells a step of the wheel in pieces.
        const double usual = program.table().font().pointSizeF();
        const auto turn = [&program](int eighths) {
            const QPointF at = program.table().viewport()->rect().center();
            QWheelEvent event(at, program.table().viewport()->mapToGlobal(at), {}, QPoint(0, eighths), Qt::NoButton,
                              Qt::ControlModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(program.table().viewport(), &event);
        };
        for (int piece = 0; piece < 3; ++piece)
            turn(30);
        QCOMPARE(program.table().font().pointSizeF(), usual);
        turn(30);
        QVERIFY(program.table().font().pointSizeF() > usual);
        turn(-120);
        QCOMPARE(program.table().font().pointSizeF(), usual);
    }

    void aTitleThatDoesNotFitIsInItsToolTip()
    {
        StationThatKnows station;
        Program program(station);
        QTRY_COMPARE(program.table().model()->rowCount(), 3);
        const QModelIndex title = program.table().model()->index(0, int(Column::Title));
        QVERIFY(!title.data().toString().isEmpty());
        QVERIFY(title.data(Qt::ToolTipRole).toString().startsWith(title.data().toString() + QLatin1Char('\n')));
    }

    void theNameOfAnotherFileRunsOverEmptyCells()
    {
        Workstation station;
        station.save(station.unreachable());
        const QString name = QStringLiteral("RMAMR03_C00123_") + QString(80, QLatin1Char('W')) + QStringLiteral(".ZIP");
        station.remember(QStringLiteral("Practice"),
                         {Shelf::entry(Shelf::folder(QStringLiteral("VAR_HKSCC")), name), marks});
        Program program(station);
        QTRY_COMPARE(program.table().model()->rowCount(), 2);
        program.window.resize(1100, 700);
        const auto isWritten = [&](int row, Column column) {
            const QRect cell =
                program.table().visualRect(program.table().model()->index(row, int(column))).adjusted(2, 4, -2, -4);
            const QImage picture = program.table().viewport()->grab(cell).toImage();
            for (int y = 0; y < picture.height(); ++y)
                for (int x = 0; x < picture.width(); ++x)
                    if (ui::contrast(picture.pixelColor(x, y), picture.pixelColor(0, 0)) > 3)
                        return true;
            return false;
        };
        const int other = program.cell(0, Column::Title) == name ? 0 : 1;
        QVERIFY(program.cell(other, Column::For).isEmpty());
        for (const Column column : {Column::Report, Column::Title, Column::For, Column::Market})
            QVERIFY2(isWritten(other, column), qPrintable(columnId(column)));
    }

    void theStatusIsAsWideAsWhatItSays()
    {
        StationThatKnows station;
        Program program(station);
        QTRY_COMPARE(program.table().model()->rowCount(), 3);
        const auto runIsWhole = [&] {
            const int run = int(Column::Run);
            return program.table().columnViewportPosition(run) + program.table().columnWidth(run) <=
                   program.table().viewport()->width();
        };
        for (const QSize size : {QSize(1366, 700), QSize(1024, 540)}) {
            program.window.resize(size);
            QTRY_VERIFY2(runIsWhole(), qPrintable(QString::number(size.width())));
        }
        const int before = program.table().columnWidth(int(Column::Status));
        program.click(0);
        QTest::keyClick(&program.table(), Qt::Key_D, Qt::ControlModifier);
        QTRY_VERIFY(program.cell(0, Column::Status).startsWith(QStringLiteral("Failed: ")) ||
                    program.cell(0, Column::Status).startsWith(QStringLiteral("Stopped: ")));
        const QString said = program.cell(0, Column::Status);
        QTRY_VERIFY(program.table().columnWidth(int(Column::Status)) >=
                    program.table().fontMetrics().horizontalAdvance(said) + 20);
        // She decides herself from then on; what is remembered is the usual width.
        QVERIFY(program.table().columnWidth(int(Column::Status)) >= before);
    }

    void endAndHomeStayInTheirColumn()
    {
        StationThatKnows station;
        Program program(station);
        program.window.resize(760, 500);
        QTRY_COMPARE(program.table().model()->rowCount(), 3);
        QTRY_VERIFY(program.table().horizontalScrollBar()->maximum() > 0);
        program.click(0);
        for (const Qt::KeyboardModifiers with : {Qt::KeyboardModifiers(), Qt::KeyboardModifiers(Qt::ControlModifier)}) {
            QTest::keyClick(&program.table(), Qt::Key_End, with);
            QCOMPARE(program.table().currentIndex().row(), 2);
            QCOMPARE(program.table().horizontalScrollBar()->value(), 0);
            QTest::keyClick(&program.table(), Qt::Key_Home, with);
            QCOMPARE(program.table().currentIndex().row(), 0);
        }
    }

    void theFrameGoesWithTheSelectionInTheTree()
    {
        StationThatKnows station;
        Program program(station);
        QTRY_COMPARE(program.table().model()->rowCount(), 3);
        const QModelIndex all = program.tree().model()->index(0, 0);
        const QModelIndex inside = program.node({QStringLiteral("HKSCC"), QStringLiteral("CCASS")});
        QVERIFY(inside.isValid());
        QTest::mouseClick(program.tree().viewport(), Qt::LeftButton, {}, program.tree().visualRect(inside).center());
        QCOMPARE(program.tree().currentIndex(), inside);
        program.command(command::showFailed).trigger();
        QTest::keyClick(&program.window, Qt::Key_1, Qt::ControlModifier);
        QVERIFY(program.tree().selectionModel()->isSelected(all));
        QCOMPARE(program.tree().currentIndex(), all);
    }

    void aLowWindowShowsReportsFirst()
    {
        Workstation station;
        station.save(station.unreachable());
        QList<rap::Entry> entries = three;
        for (int i = 0; i < 20; ++i)
            entries.append(Shelf::entry(hkmk, Shelf::name(QStringLiteral("CCLTN%1").arg(i + 10),
                                                          QStringLiteral("C00123"), QStringLiteral("HKMK"))));
        station.remember(QStringLiteral("Practice"), entries);
        Program program(station);
        auto* panel = program.find<DownloadPanel>();
        QTRY_COMPARE(program.table().model()->rowCount(), int(entries.size()));
        program.window.resize(683, 330); // 1366x768 at 200 %, less title bar and taskbar
        auto* more = program.find<ui::Chip>(QStringLiteral("chip-more"));
        QVERIFY(more != nullptr);
        QTRY_VERIFY(more->isVisible());
        QTest::mouseClick(panel->findChild<QPushButton*>(command::toggleDownloads), Qt::LeftButton);
        QTRY_VERIFY(panel->list().isVisible());
        program.banner().tell({ui::Tone::Bad,
                               QStringLiteral("RAP could not be reached."),
                               QStringLiteral("Nobody listens there. Check the port, and whether this workstation's "
                                              "address is registered."),
                               {{command::tryAgain, QStringLiteral("Try again"), true}}});
        const QRect header = program.table().horizontalHeader()->geometry();
        const auto inWindow = [&](const QWidget* one) {
            return QRect(one->mapTo(&program.window, QPoint(0, 0)), one->size());
        };
        QTRY_VERIFY(program.table().viewport()->height() >= program.table().rowHeight(0));
        QVERIFY(header.isValid());
        // The chips stand in one line, over the table; the others are a click away.
        int line = -1;
        for (const ui::Chip* chip : program.find<FilterBar>()->findChildren<ui::Chip*>()) {
            if (!chip->isVisible())
                continue;
            line = line < 0 ? chip->y() : line;
            QCOMPARE(chip->y(), line);
            QVERIFY(inWindow(chip).bottom() < inWindow(&program.table()).top());
        }
        Q_EMIT more->menu()->aboutToShow();
        QStringList behind;
        for (const QAction* action : more->menu()->actions())
            behind.append(action->text());
        QVERIFY(behind.contains(QStringLiteral("Group")));
        // What she asks for she gets; where there is room again all stands as it did.
        QTRY_VERIFY(!panel->list().isVisible());
        QTest::mouseClick(panel->findChild<QPushButton*>(command::toggleDownloads), Qt::LeftButton);
        QTRY_VERIFY(panel->list().height() >= 50);
        QTest::mouseClick(panel->findChild<QPushButton*>(command::toggleDownloads), Qt::LeftButton);
        program.window.resize(1366, 768);
        QTRY_VERIFY(!more->isVisible());
        QVERIFY(program.find<ui::Chip>(QStringLiteral("chip-group"))->isVisible());
    }

    void aLowWindowHasThreeReportsAndWhatFailed_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1366x768 at 200 %") << QSize(683, 330);
        QTest::newRow("with a high taskbar") << QSize(683, 314);
        QTest::newRow("1024x600 at 150 %") << QSize(682, 350);
        QTest::newRow("1024x600") << QSize(1024, 540);
        QTest::newRow("narrow") << QSize(600, 480);
    }

    void aLowWindowHasThreeReportsAndWhatFailed()
    {
        QFETCH(const QSize, size);
        QList<rap::Entry> entries = three;
        for (int i = 0; i < 20; ++i)
            entries.append(Shelf::entry(hkmk, Shelf::name(QStringLiteral("CCLTN%1").arg(i + 10),
                                                          QStringLiteral("C00123"), QStringLiteral("HKMK"))));
        Workstation station;
        station.save(station.unreachable());
        station.remember(QStringLiteral("Practice"), entries);
        Program program(station);
        QTRY_COMPARE(program.table().model()->rowCount(), int(entries.size()));
        auto* panel = program.find<DownloadPanel>();
        panel->setOpen(true);
        program.window.resize(size);
        program.table().setFocus();
        program.table().selectAll();
        QTest::keyClick(&program.table(), Qt::Key_D, Qt::ControlModifier);
        QTRY_VERIFY(program.banner().isVisible());
        program.session().queue().connectionFailed(
            {rap::ErrorKind::RemoteFailure, QStringLiteral("It failed."), {}, {}});
        QTRY_COMPARE(program.find<ui::Chip>(QStringLiteral("chip-state-3"))->text(), QStringLiteral("Failed 23"));
        const auto& table = program.table();
        const auto whole = [&] {
            int rows = 0;
            for (int row = 0; row < table.model()->rowCount(); ++row) {
                const QRect place = table.visualRect(table.model()->index(row, int(Column::Report)));
                rows += place.top() >= 0 && place.bottom() < table.viewport()->height() ? 1 : 0;
            }
            return table.isVisible() ? rows : 0;
        };
        QTRY_VERIFY2(whole() >= 3, qPrintable(QString::number(whole())));
        QCOMPARE(program.window.size(), size);
        QVERIFY(program.banner().isVisible());
        QVERIFY(program.find<ui::Chip>(QStringLiteral("chip-state-3"))->isVisible());
        const auto* retry = panel->findChild<QPushButton*>(command::retryFailed);
        QVERIFY(retry->isVisible() && retry->isEnabled());
        const QRect place(retry->mapTo(&program.window, QPoint(0, 0)), retry->size());
        QVERIFY(program.window.rect().contains(place));
        // All that stands in the banner's one line is to be had whole.
        const auto& banner = program.banner();
        for (const QPushButton* button : banner.findChildren<QPushButton*>())
            if (button->isVisible())
                QVERIFY(program.window.rect().contains(
                    QRect(button->mapTo(&program.window, QPoint(0, 0)), button->size())));
    }
};

RAPDESK_TEST(TestWorkbenchSight)
#include "test_workbench_sight.moc"
