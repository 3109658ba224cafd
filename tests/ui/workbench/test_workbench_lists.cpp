// What a clerk does to the lists: searches, narrows, groups, opens menus.
#include "Window.h"
#include "tests/TestMain.h"
#include "ui/common/DeskStyle.h"
#include "ui/common/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPaintEvent>
#include <QScrollBar>

using namespace workbench;

namespace {

/// By the mouse, as it comes: the press, then what asks for the menu. Null where none opens.
QMenu* menuAt(QWidget& place, const QPoint& at)
{
    QTest::mouseClick(&place, Qt::RightButton, {}, at);
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, place.mapToGlobal(at));
    QCoreApplication::sendEvent(&place, &event);
    return qobject_cast<QMenu*>(QApplication::activePopupWidget());
}

int countOf(Program& program, const QString& status)
{
    int count = 0;
    for (int row = 0; row < program.table().model()->rowCount(); ++row)
        count += program.cell(row, Column::Status) == status ? 1 : 0;
    return count;
}

} // namespace

class TestWorkbenchLists : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }

    void nothingThatIsNotHereMeansThatAllIs()
    {
        StationThatKnows station(three);
        Program program(station);
        QTRY_COMPARE(program.cell(0, Column::Status), QStringLiteral("Filed"));
        program.press(program.window, QStringLiteral("chip-state-1"));
        QCOMPARE(program.find<ui::Chip>(QStringLiteral("chip-state-1"))->text(), QStringLiteral("Not here 0"));
        QVERIFY(program.empty().isVisible());
        QCOMPARE(program.empty().content().title, QStringLiteral("Everything is here"));
        QCOMPARE(program.empty().content().text, QStringLiteral("All 3 reports are on this PC."));
        program.press(program.empty(), command::showAllStates);
        QCOMPARE(program.table().model()->rowCount(), 3);
        program.press(program.window, QStringLiteral("chip-state-3"));
        QCOMPARE(program.empty().content().title, QStringLiteral("Nothing failed"));
        QTest::keyClicks(&program.search(), QStringLiteral("zzz"));
        QCOMPARE(program.empty().content().title, QStringLiteral("No report matches"));
    }

    void datesAreFoundAsPeopleWriteThem()
    {
        Workstation station;
        station.save(station.unreachable());
        QList<rap::Entry> entries;
        for (int ago = 0; ago < 4; ++ago) {
            const QDate date = Shelf::today.addDays(-ago);
            entries.append(Shelf::entry(Shelf::folder(QStringLiteral("CCASS_HKMK"), date),
                                        Shelf::name(QStringLiteral("CFIPM01"), QStringLiteral("C00123"),
                                                    QStringLiteral("HKMK"), date,
                                                    QStringLiteral("2%1").arg(ago) + QStringLiteral("0022")))); // 22 s
        }
        station.remember(QStringLiteral("Practice"), entries);
        Program program(station);
        QTRY_COMPARE(program.table().model()->rowCount(), 4);
        for (const char* text : {"22 nov", "cfipm 22 nov", "22nov", "22/11", "sun 22 nov", "22 November 2026"}) {
            program.search().clear();
            QTest::keyClicks(&program.search(), QLatin1String(text));
            QCOMPARE(program.table().model()->rowCount(), 1);
            QVERIFY2(program.cell(0, Column::Run).startsWith(QStringLiteral("Sun 22 Nov")), text);
        }
        // 26 is in every file's name, which is not shown.
        program.search().clear();
        QTest::keyClicks(&program.search(), QStringLiteral("26 nov"));
        QCOMPARE(program.table().model()->rowCount(), 0);
        program.search().clear();
        QTest::keyClicks(&program.search(), QStringLiteral("20261122"));
        QCOMPARE(program.table().model()->rowCount(), 1);
        // With the column shown a name is found by any piece of it.
        program.search().clear();
        QTest::keyClicks(&program.search(), QStringLiteral("k_2026112"));
        QCOMPARE(program.table().model()->rowCount(), 0);
        program.table().setColumnHidden(int(Column::File), false);
        QCOMPARE(program.table().model()->rowCount(), 4);
    }

    void aMenuActsOnWhatItWasOpenedOn()
    {
        StationThatKnows station({marks});
        Program program(station);
        QTRY_COMPARE(program.cell(0, Column::Status), QStringLiteral("Filed"));
        program.chooseGrouping(QStringLiteral("Report"));
        QCOMPARE(program.table().model()->rowCount(), 3 + 3);
        QWidget& rows = *program.table().viewport();
        const auto at = [&](int row) {
            return program.table().visualRect(program.table().model()->index(row, 1)).center();
        };
        program.click(1);
        QGuiApplication::clipboard()->clear();
        // The head of another group has a menu of its own,
        QMenu* menu = menuAt(rows, at(2));
        QVERIFY(menu != nullptr);
        QVERIFY(!menu->actions().contains(&program.command(command::copyName)));
        menu->close();
        // a place without a report none,
        menu = menuAt(rows, QPoint(40, rows.height() - 5));
        QVERIFY(menu == nullptr);
        // and a report that of its own.
        menu = menuAt(rows, at(3));
        QVERIFY(menu != nullptr);
        QVERIFY(menu->actions().contains(&program.command(command::copyName)));
        program.command(command::copyName).trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 program.table().model()->index(3, int(Column::File)).data().toString());
        menu->close();
    }

    void theMenuKeyActsOnTheRowInFocus()
    {
        StationThatKnows station({marks});
        Program program(station);
        QTRY_COMPARE(program.cell(0, Column::Status), QStringLiteral("Filed"));
        program.table().clearSelection();
        program.table().setFocus();
        QTRY_VERIFY(program.table().currentIndex().isValid());
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QCoreApplication::sendEvent(program.table().viewport(), &event);
        QVERIFY(QApplication::activePopupWidget() != nullptr);
        QVERIFY(program.command(command::copyName).isEnabled());
        QApplication::activePopupWidget()->close();
    }

    void groupsFold()
    {
        StationThatKnows station({marks});
        Program program(station);
        QTRY_COMPARE(program.cell(0, Column::Status), QStringLiteral("Filed"));
        program.chooseGrouping(QStringLiteral("Folder date"));
        QCOMPARE(program.table().model()->rowCount(), 1 + 3);
        const auto clickHead = [&] {
            const QRect head = program.table().visualRect(program.table().model()->index(0, 1));
            QTest::mouseClick(program.table().viewport(), Qt::LeftButton, {}, head.center());
        };
        clickHead();
        QCOMPARE(program.table().model()->rowCount(), 1);
        QVERIFY(program.table().selectedReports().isEmpty());
        // What comes and goes is counted in its head.
        program.session().index().markMissing({marks.path}, true);
        QCOMPARE(program.table().model()->rowCount(), 1);
        QVERIFY(program.table()
                    .model()
                    ->index(0, 0)
                    .data(ReportTableModel::GroupRole)
                    .toString()
                    .endsWith(QStringLiteral("3 reports  ·  3 not here")));
        clickHead();
        QCOMPARE(program.table().model()->rowCount(), 1 + 3);
        // All of them by keyboard, from the chip's menu.
        program.chooseGrouping(QStringLiteral("Report"));
        program.chooseGrouping(QStringLiteral("Fold all"));
        QCOMPARE(program.table().model()->rowCount(), 3);
        program.chooseGrouping(QStringLiteral("Unfold all"));
        QCOMPARE(program.table().model()->rowCount(), 3 + 3);
    }

    void groupsFoldByKeyboard()
    {
        StationThatKnows station;
        Program program(station);
        QTRY_COMPARE(program.table().model()->rowCount(), 3);
        program.chooseGrouping(QStringLiteral("Report"));
        QCOMPARE(program.table().model()->rowCount(), 3 + 3);
        ReportView& table = program.table();
        table.setFocus();
        QTest::keyClick(&table, Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(table.currentIndex().row(), 0);
        QTest::keyClick(&table, Qt::Key_Left);
        QCOMPARE(table.model()->rowCount(), 3 + 2);
        QTest::keyClick(&table, Qt::Key_Right);
        QCOMPARE(table.model()->rowCount(), 3 + 3);
        QTest::keyClick(&table, Qt::Key_Space);
        QTest::keyClick(&table, Qt::Key_Down);
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(table.model()->rowCount(), 3 + 1);
        // Its menu selects what is in it.
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QCoreApplication::sendEvent(table.viewport(), &event);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu != nullptr);
        QCOMPARE(menu->objectName(), QStringLiteral("group-menu"));
        menu->actions().last()->trigger();
        menu->close();
        QCOMPARE(table.selectedReports().size(), 1);
        QCOMPARE(table.countSelected(), 1);
        // Where all are folded the keyboard has a place yet.
        program.chooseGrouping(QStringLiteral("Fold all"));
        program.search().setFocus();
        table.setFocus();
        QVERIFY(table.currentIndex().isValid());
    }

    void whatNarrowsTheTableIsSeen()
    {
        StationThatKnows station;
        Program program(station);
        QTRY_COMPARE(program.table().model()->rowCount(), 3);
        const auto clickNode = [&](const QModelIndex& node) {
            program.tree().scrollTo(node);
            QTest::mouseClick(program.tree().viewport(), Qt::LeftButton, {}, program.tree().visualRect(node).center());
        };
        const QStringList hkmkPath{QStringLiteral("HKSCC"), QStringLiteral("CCASS"), QStringLiteral("HKMK")};
        const auto selected = [&] { return program.tree().selectionModel()->selectedIndexes(); };

        // At the top stands all of it, and is selected where nothing else is.
        const QModelIndex all = program.tree().model()->index(0, 0);
        QCOMPARE(all.data().toString(), QStringLiteral("All of RAP"));
        QCOMPARE(all.data(FolderTreeModel::NotHereRole).toInt(), 3);
        QCOMPARE(selected(), QModelIndexList{all});
        clickNode(program.node(hkmkPath));
        QCOMPARE(program.table().model()->rowCount(), 2);
        QVERIFY(!selected().contains(all));
        clickNode(all);
        QCOMPARE(program.table().model()->rowCount(), 3);
        QCOMPARE(selected(), QModelIndexList{all});

        // A search that finds nothing in the chosen folder leads on to all folders.
        clickNode(program.node(hkmkPath));
        QTest::keyClicks(&program.search(), QStringLiteral("csema"));
        QCOMPARE(program.empty().content().title, QStringLiteral("No report matches"));
        program.press(program.empty(), command::showAllOfRap);
        QCOMPARE(program.table().model()->rowCount(), 1);
        QCOMPARE(selected(), QModelIndexList{all});
        program.search().clear();

        // A branch that is closed over what was chosen is chosen itself.
        program.tree().expand(program.node(hkmkPath));
        clickNode(program.node(hkmkPath + QStringList{QStringLiteral("Mon 23 Nov")}));
        QCOMPARE(program.table().model()->rowCount(), 2);
        const QModelIndex house = program.node({QStringLiteral("HKSCC")});
        program.tree().collapse(house);
        QCOMPARE(selected(), QModelIndexList{house});
        QCOMPARE(program.table().model()->rowCount(), 3);
        QCOMPARE(program.tree().currentIndex(), house);
    }

    void theRowThatWasLeftIsPaintedAnew()
    {
        StationThatKnows station;
        Program program(station);
        QTRY_COMPARE(program.table().model()->rowCount(), 3);
        QVERIFY(QTest::qWaitForWindowActive(&program.window));
        program.tree().setFocus(Qt::TabFocusReason);
        program.tree().setCurrentIndex(program.node({QStringLiteral("HKSCC")}));
        QCoreApplication::processEvents();
        struct Painted : QObject {
            QRegion region;
            bool eventFilter(QObject*, QEvent* event) override
            {
                if (event->type() == QEvent::Paint)
                    region += static_cast<QPaintEvent*>(event)->region();
                return false;
            }
        } painted;
        program.tree().viewport()->installEventFilter(&painted);
        QTest::keyClick(&program.tree(), Qt::Key_Down);
        QCoreApplication::processEvents();
        const QRect left = program.tree().visualRect(program.node({QStringLiteral("HKSCC")}));
        const QRect row(0, left.top(), program.tree().viewport()->width(), left.height());
        QTRY_VERIFY((QRegion(row) - painted.region).isEmpty());
    }

    void filesThatAreNamedOtherwiseAreToldApart()
    {
        Workstation station;
        station.save(station.unreachable());
        const QString folder = Shelf::folder(QStringLiteral("VAR_HKSCC"));
        QList<rap::Entry> others;
        for (const char* name : {"RMAMR03_C00123_20261123113000_CONTROL.ZIP", "RMAMR03_C00123_20261123143000_DATA.ZIP"})
            others.append(Shelf::entry(folder, QLatin1String(name)));
        others.first().modified = Shelf::now().utcMilliseconds() / 1000;
        station.remember(QStringLiteral("Practice"), others);
        Program program(station);
        QTRY_COMPARE(program.table().model()->rowCount(), 2);
        const auto cellOf = [&](Column column) { return program.table().model()->index(0, int(column)); };
        // The newest file stands first, with its whole name and time.
        QCOMPARE(program.cell(0, Column::Title), others.first().name);
        QCOMPARE(program.cell(0, Column::Run), QStringLiteral("Mon 23 Nov 16:31:07"));
        // It runs from where a report's ID would stand to the end of its title.
        QVERIFY(program.table().columnWidth(int(Column::Report)) + program.table().columnWidth(int(Column::Title)) -
                    2 * ui::cellPadding >=
                program.table().fontMetrics().horizontalAdvance(others.first().name));
        for (const Column column : {Column::Report, Column::Title, Column::Run}) {
            const QString tip = cellOf(column).data(Qt::ToolTipRole).toString();
            QVERIFY2(tip.startsWith(others.first().name), qPrintable(tip));
            QVERIFY2(!tip.contains(QStringLiteral("olumn")), qPrintable(tip));
        }
    }

    void aFolderThatIsShownIsLookedAt()
    {
        StationThatKnows station({marks, clearing, image});
        Program program(station);
        QTRY_COMPARE(program.cell(0, Column::Status), QStringLiteral("Filed"));
        const QString file = station.reports() + QLatin1Char('/') + image.name.chopped(4);
        QVERIFY(QFile::rename(file, file + QStringLiteral(".moved")));
        const QModelIndex market =
            program.node({QStringLiteral("HKSCC"), QStringLiteral("CCASS"), QStringLiteral("MAMK")});
        QTest::mouseClick(program.tree().viewport(), Qt::LeftButton, {}, program.tree().visualRect(market).center());
        QTRY_COMPARE(program.cell(0, Column::Status), QStringLiteral("Not in folder"));
        // And for as long as it is shown.
        QVERIFY(QTest::qWaitForWindowActive(&program.window));
        QTRY_VERIFY(!program.session().isLookingAtDisk()); // a disk that is being looked at is left alone by a tick
        QVERIFY(QFile::rename(file + QStringLiteral(".moved"), file));
        program.window.tick();
        QTRY_COMPARE(program.cell(0, Column::Status), QStringLiteral("Filed"));
    }

    void whatHappenedBesideTheWindowIsSeenOnComingBack()
    {
        StationThatKnows station({marks, clearing, image});
        Program program(station);
        QTRY_COMPARE(program.cell(0, Column::Status), QStringLiteral("Filed"));
        QVERIFY(QFile::remove(station.reports() + QLatin1Char('/') + marks.name.chopped(4)));
        QWidget explorer;
        explorer.show();
        explorer.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&explorer));
        program.window.activateWindow();
        QTRY_COMPARE(program.cell(0, Column::Status), QStringLiteral("Not in folder"));
    }

    void chipMenusStayOpenWhileTicking()
    {
        StationThatKnows station;
        Program program(station);
        QTRY_COMPARE(program.table().model()->rowCount(), 3);
        const auto* chip = program.find<ui::Chip>(QStringLiteral("chip-for"));
        QMenu* menu = chip->menu();
        menu->popup(program.window.mapToGlobal(QPoint(100, 100)));
        QVERIFY(QTest::qWaitForWindowExposed(menu));
        const auto click = [&](const QString& text) {
            for (QAction* action : menu->actions())
                if (action->text() == text)
                    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
        };
        click(QStringLiteral("C00123"));
        QVERIFY(menu->isVisible());
        click(QStringLiteral("COMMON"));
        QVERIFY(menu->isVisible());
        QCOMPARE(program.table().model()->rowCount(), 2);
        // By keyboard just the same.
        QTest::keyClick(menu, Qt::Key_Space);
        QVERIFY(menu->isVisible());
        QCOMPARE(program.table().model()->rowCount(), 1);
        click(QStringLiteral("Any"));
        QVERIFY(!menu->isVisible());
        QCOMPARE(program.table().model()->rowCount(), 3);
    }

    void whatOpenedAMenuTicksNothing()
    {
        Workstation station;
        station.save(station.unreachable());
        Program program(station);
        QHeaderView* header = program.table().horizontalHeader();
        Q_EMIT header->customContextMenuRequested(QPoint(20, 5)); // while the right button is down
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu != nullptr);
        QAction* column = menu->actions().at(int(Column::Title));
        const bool before = column->isChecked();
        const QPoint at = menu->actionGeometry(column).center();
        QTest::mouseRelease(menu, Qt::RightButton, {}, at);
        QCOMPARE(column->isChecked(), before);
        QTest::mouseClick(menu, Qt::LeftButton, {}, at);
        QCOMPARE(column->isChecked(), !before);
        menu->close();
    }

    void aChipIsGreyUnderThePointerOnly()
    {
        ui::Chip chip;
        chip.setText(QStringLiteral("Market"));
        chip.resize(chip.sizeHint());
        chip.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chip));
        QCursor::setPos(chip.mapToGlobal(QPoint(chip.width() + 50, chip.height() + 50)));
        chip.setAttribute(Qt::WA_UnderMouse, false);
        const QImage left = chip.grab().toImage();
        chip.setAttribute(Qt::WA_UnderMouse, true); // as a menu leaves it behind
        QCOMPARE(chip.grab().toImage(), left);
    }

    void theTreeHasAMenu()
    {
        StationThatKnows station({marks});
        // Filed where RAP has it, below the account's folder.
        const QString folder = station.reports() + QStringLiteral("/CCASS_HKMK");
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(QFile::rename(station.reports() + u'/' + marks.name.chopped(4), folder + QStringLiteral("/marks.TXT")));
        ledger::Fetched fetched = station.fetched(marks);
        fetched.files.first().path = folder + QStringLiteral("/marks.TXT");
        fetched.files.first().modified = QFileInfo(fetched.files.first().path).lastModified().toMSecsSinceEpoch();
        {
            auto ledger = ledger::Ledger::open(station.config.ledger());
            QVERIFY(ledger && (*ledger)->recordFetched(QStringLiteral("Practice"), marks.path, fetched).result());
        }
        Program program(station);
        QTRY_COMPARE(countOf(program, QStringLiteral("Filed")), 1);
        const QModelIndex market =
            program.node({QStringLiteral("HKSCC"), QStringLiteral("CCASS"), QStringLiteral("HKMK")});
        QWidget& rows = *program.tree().viewport();
        QMenu* menu = menuAt(rows, program.tree().visualRect(market).center());
        QVERIFY(menu != nullptr);
        // It acts on the node that it was opened on, and that one is seen to be chosen.
        QCOMPARE(program.tree().selectionModel()->selectedIndexes(), QModelIndexList{market});
        const auto* get = menu->findChild<QAction*>(command::getSelected);
        QVERIFY(get != nullptr && get->isEnabled());
        program.command(command::openSelectedFolder).trigger();
        QTRY_COMPARE(program.opened, QStringList{folder});
        program.command(command::collapseFolders).trigger();
        QVERIFY(!program.tree().isExpanded(program.node({QStringLiteral("HKSCC")})));
        program.command(command::expandFolders).trigger();
        QVERIFY(program.tree().isExpanded(market));
        menu->close();
        QVERIFY(menuAt(rows, QPoint(20, rows.height() - 4)) == nullptr);
        // Of another nothing is filed: there is no folder to open.
        const QModelIndex other =
            program.node({QStringLiteral("HKSCC"), QStringLiteral("CCASS"), QStringLiteral("MAMK")});
        menu = menuAt(rows, program.tree().visualRect(other).center());
        QVERIFY(menu != nullptr && !program.command(command::openSelectedFolder).isEnabled());
        menu->close();
    }

    void howManyAreSelectedIsSaid()
    {
        StationThatKnows station;
        Program program(station);
        QTRY_COMPARE(program.table().model()->rowCount(), 3);
        const auto* scope = program.find<QLabel>(QStringLiteral("scope"));
        QCOMPARE(scope->text(), QStringLiteral("All of RAP"));
        program.click(0);
        program.click(1, Qt::ControlModifier);
        QCOMPARE(scope->text(), QStringLiteral("2 selected  ·  All of RAP"));
        // The number is what stays where there is no room for both.
        for (int width = 1024; scope->text() != QStringLiteral("2 selected"); width -= 8) {
            QVERIFY2(scope->isVisible(), qPrintable(QString::number(width)));
            QCOMPARE(scope->text(), QStringLiteral("2 selected  ·  All of RAP"));
            program.window.resize(width, 600);
            QTRY_COMPARE(program.window.width(), width);
            QCoreApplication::processEvents();
        }
        QVERIFY(scope->isVisible());
        program.click(0);
        program.window.resize(1366, 768);
        QTRY_COMPARE(scope->text(), QStringLiteral("All of RAP"));
    }

    void aSortShowsItsTop()
    {
        Workstation station;
        station.save(station.unreachable());
        QList<rap::Entry> many;
        for (int i = 0; i < 120; ++i)
            many.append(Shelf::entry(hkmk, Shelf::name(QStringLiteral("CFIPM01"),
                                                       QStringLiteral("C%1").arg(i, 5, 10, QLatin1Char('0')),
                                                       QStringLiteral("HKMK"))));
        station.remember(QStringLiteral("Practice"), many);
        Program program(station);
        QTRY_COMPARE(program.table().model()->rowCount(), int(many.size()));
        program.click(2);
        program.table().scrollToBottom();
        QVERIFY(program.table().verticalScrollBar()->value() > 0);
        QHeaderView* header = program.table().horizontalHeader();
        QTest::mouseClick(
            header->viewport(), Qt::LeftButton, {},
            QPoint(header->sectionViewportPosition(int(Column::For)) + 20, header->viewport()->height() / 2));
        QCOMPARE(program.table().verticalScrollBar()->value(), 0);
        QCOMPARE(program.table().selectedReports().size(), 1); // she still has it
    }

    void theFirstWindowFitsItsScreenWithItsFrame()
    {
        const Workstation station;
        const Workbench window({station.config, Shelf::clock(), {}, {}}, {});
        const QRect room = QGuiApplication::primaryScreen()->availableGeometry();
        QVERIFY(room.contains(window.geometry().marginsAdded({8, 31, 8, 8}))); // a frame of Windows
    }

    void anExplanationStaysInsideTheWindow()
    {
        StationThatKnows station;
        Program program(station);
        QTRY_COMPARE(program.table().model()->rowCount(), 3);
        program.window.resize(560, 320);
        auto* service = program.find<ui::Pill>(QStringLiteral("pill-service"));
        QTest::mouseClick(service, Qt::LeftButton);
        QWidget* shown = QApplication::activePopupWidget();
        QVERIFY(shown != nullptr);
        QVERIFY(QRect(program.window.mapToGlobal(QPoint(0, 0)), program.window.size()).contains(shown->geometry()));
        QVERIFY(shown->accessibleName().contains(QStringLiteral("07:15")));
        QTest::keyClick(shown, Qt::Key_Escape);
        QTRY_VERIFY(QApplication::activePopupWidget() == nullptr);
    }

    void theTableStandsStillWhileOlderReportsComeIn_data()
    {
        QTest::addColumn<Qt::SortOrder>("order");
        QTest::newRow("below") << Qt::DescendingOrder;
        QTest::newRow("above") << Qt::AscendingOrder;
    }

    void theTableStandsStillWhileOlderReportsComeIn()
    {
        QFETCH(const Qt::SortOrder, order);
        Workstation station;
        const account::Account account = station.unreachable();
        station.save(account);
        const auto entry = [](int i, QDate day) {
            return Shelf::entry(Shelf::folder(QStringLiteral("CCASS_HKMK"), day),
                                Shelf::name(QStringLiteral("CFIPM01"),
                                            QStringLiteral("C%1").arg(i, 5, 10, QLatin1Char('0')),
                                            QStringLiteral("HKMK"), day));
        };
        QList<rap::Entry> today;
        for (int i = 0; i < 60; ++i)
            today.append(entry(i, Shelf::today));
        QList<rap::Entry> earlier;
        for (int i = 0; i < 1200; ++i)
            earlier.append(entry(i, Shelf::today.addDays(-20 - i)));
        station.remember(account.name, earlier);
        station.remember(account.name, today);
        Program program(station);
        auto& table = program.table();
        table.sortByColumn(int(Column::Run), order);
        const auto top = [&] { return table.indexAt({5, 0}).data(ReportTableModel::PathRole).toString(); };
        const auto atTop = [&] { return table.visualRect(table.indexAt({5, 0})).top(); };
        const auto current = [&] { return table.currentIndex().data(ReportTableModel::PathRole).toString(); };
        const auto selected = [&] {
            QStringList paths;
            for (const QModelIndex& row : table.selectionModel()->selectedRows())
                paths.append(row.data(ReportTableModel::PathRole).toString());
            paths.sort();
            return paths;
        };
        QString topPath;
        int topAt = 0;
        QString currentPath;
        QStringList selectedPaths;
        connect(&program.session().index(), &ledger::ReportIndex::loaded, this, [&] {
            program.click(1);
            QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
            table.verticalScrollBar()->setValue(table.rowHeight(0) * 20 + 7);
            topPath = top();
            topAt = atTop();
            currentPath = current();
            selectedPaths = selected();
        });
        int pieces = 0;
        int moved = 0;
        connect(&program.session().index(), &ledger::ReportIndex::added, this, [&] {
            ++pieces;
            moved +=
                top() == topPath && atTop() == topAt && current() == currentPath && selected() == selectedPaths ? 0 : 1;
        });
        QTRY_COMPARE(table.model()->rowCount(), 1260);
        QCOMPARE(selectedPaths.size(), 2);
        QVERIFY(topAt < 0);
        QVERIFY(pieces >= 3);
        QCOMPARE(moved, 0);
        QCoreApplication::processEvents();
        QCOMPARE(top(), topPath);
        QCOMPARE(atTop(), topAt);
        QCOMPARE(current(), currentPath);
        QCOMPARE(selected(), selectedPaths);
    }
};

RAPDESK_TEST(TestWorkbenchLists)
#include "test_workbench_lists.moc"
