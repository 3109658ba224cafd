#include "Window.h"
#include "tests/TestMain.h"
#include "ui/common/Theme.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QJsonDocument>
#include <QMenu>
#include <QProcess>
#include <QScrollBar>
#include <future>

using namespace workbench;

namespace {

QString nameOf(QWidget* widget)
{
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
    return accessible == nullptr ? QString() : accessible->text(QAccessible::Name);
}

QString described(const QWidget* widget)
{
    return QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') + widget->objectName();
}

/// All that the keyboard should reach now.
QSet<QWidget*> reachable(QWidget& window)
{
    QSet<QWidget*> all;
    for (QWidget* widget : window.findChildren<QWidget*>())
        if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) &&
            widget->focusProxy() == nullptr && widget->window() == &window)
            all.insert(widget);
    return all;
}

} // namespace

class TestWorkbench : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }

    void withoutAnAccountItOffersToAddOne()
    {
        Workstation station;
        Program program(station);
        QVERIFY(program.empty().isVisible());
        QCOMPARE(program.empty().content().title, QStringLiteral("No RAP account yet"));
        QVERIFY(!program.command(command::getNew).isEnabled());
        program.press(program.empty(), command::addAccount);
        QCOMPARE(program.addAsked, 1);
        station.save(station.unreachable());
        program.addDone(station.unreachable());
        QVERIFY(program.hasSession());
        QTRY_COMPARE(program.empty().content().title, QStringLiteral("RAP was not asked yet"));
        QVERIFY(program.command(command::getNew).isEnabled());
        QVERIFY(program.window.windowTitle().contains(QStringLiteral("Practice")));
    }

    void whatIsKnownIsThereBeforeAnyConnection()
    {
        StationThatKnows station({marks});
        Program program(station);
        QTRY_COMPARE(program.table().model()->rowCount(), 3);
        QVERIFY(program.table().isVisible());
        QCOMPARE(program.cell(0, Column::Status), QStringLiteral("Filed"));
        auto* coverage = program.find<ui::Pill>(QStringLiteral("pill-coverage"));
        QTRY_COMPARE(coverage->text(), QStringLiteral("1 of 3 here  ·  2 to fetch"));
    }

    void whenRapWasAskedIsThereWithTheReports()
    {
        StationThatKnows station;
        Program program(station);
        auto* checked = program.find<ui::Pill>(QStringLiteral("pill-checked"));
        const ledger::ReportIndex& index = program.session().index();
        QString atLoad = index.lastListing() ? checked->accessibleName() : QString();
        connect(&index, &ledger::ReportIndex::loaded, this, [&] { atLoad = checked->accessibleName(); });
        QTRY_VERIFY(!atLoad.isEmpty());
        QVERIFY2(atLoad.startsWith(QStringLiteral("Checked ")), qPrintable(atLoad));
    }

    void aLetterOfTheMenuMeansOneThing()
    {
        Workstation station;
        Program program(station);
        QList<QMenu*> menus{&program.find<workbench::TopBar>()->menu()};
        menus += menus.first()->findChildren<QMenu*>();
        QVERIFY(menus.size() > 1);
        for (const QMenu* menu : std::as_const(menus)) {
            QMap<QString, QString> letters;
            for (const QAction* action : menu->actions()) {
                const QString letter = QKeySequence::mnemonic(action->text()).toString();
                QVERIFY2(letter.isEmpty() || !letters.contains(letter),
                         qPrintable(action->text() + u'/' + letters.value(letter)));
                letters.insert(letter, action->text());
            }
        }
    }

    void aFailureIsABannerWithTheNextStep()
    {
        Workstation station;
        account::Account account = station.unreachable();
        account.keyFile = station.folder.filePath(QStringLiteral("key"));
        QProcess keygen;
        keygen.start(QStringLiteral("ssh-keygen"),
                     {QStringLiteral("-q"), QStringLiteral("-t"), QStringLiteral("ed25519"), QStringLiteral("-N"),
                      QString(), QStringLiteral("-f"), account.keyFile});
        QVERIFY(keygen.waitForFinished());
        station.save(account);
        station.remember(account.name, three, {marks});
        Program program(station);
        QTRY_COMPARE(program.table().model()->rowCount(), 3);
        QSignalSpy asked(&program.session(), &session::AccountSession::refreshStarted);
        program.press(program.window, command::getNew);
        QTRY_VERIFY(program.banner().isVisible());
        QCOMPARE(program.banner().content().title, QStringLiteral("RAP could not be reached."));
        QVERIFY(program.banner().content().text.contains(QStringLiteral("Your filed report is not affected.")));
        QCOMPARE(asked.size(), 1);
        QTRY_VERIFY(program.errands().asking() == Asking::No);

        program.press(program.banner(), command::editAccount);
        QCOMPARE(program.edited, QStringList{QStringLiteral("Practice")});
        program.press(program.banner(), command::tryAgain);
        QCOMPARE(asked.size(), 2);
        QTRY_VERIFY(program.banner().isVisible());
        // Closing it leaves nothing behind.
        QTest::mouseClick(program.banner().findChild<QToolButton*>(), Qt::LeftButton);
        QVERIFY(!program.banner().isVisible());
    }

    void aKeyThatIsMissingLeadsToTheAccount()
    {
        Workstation station;
        station.save(station.unreachable());
        Program program(station);
        QTest::keyClick(&program.window, Qt::Key_F5);
        QTRY_COMPARE(program.banner().content().title, QStringLiteral("The SSH key cannot be used."));
        program.press(program.banner(), command::editAccount);
        QCOMPARE(program.edited.size(), 1);
    }

    void aLedgerThatCannotBeOpenedIsNoDeadEnd()
    {
        Workstation station;
        station.save(station.unreachable());
        Program program(station, Shelf::clock(),
                        rap::Error{rap::ErrorKind::Ledger, QStringLiteral("The ledger is damaged."), {}, {}});
        QCOMPARE(program.banner().content().title, QStringLiteral("The record of fetched reports cannot be used."));
        QVERIFY(!program.command(command::getNew).isEnabled());
        QCOMPARE(program.empty().content().title, QStringLiteral("No reports can be shown"));
        program.ledgerFault.reset();
        program.press(program.banner(), command::reopenLedger);
        QVERIFY(!program.banner().isVisible());
        QTRY_VERIFY(program.hasSession());
    }

    void theWindowIsAliveWhileTheLedgerIsBeingOpened()
    {
        const Workstation station;
        std::promise<void> held;
        std::unique_ptr<ledger::Ledger> ledger;
        const workbench::Desk::Parts parts{station.config,
                                           Shelf::clock(),
                                           {},
                                           [&, released = held.get_future().share()]() -> rap::Result<ledger::Ledger*> {
                                               released.wait();
                                               ledger = *ledger::Ledger::open(station.config.ledger());
                                               return ledger.get();
                                           }};
        workbench::Workbench window(parts, {});
        window.show();
        const auto* empty = window.findChild<ui::EmptyState*>(QStringLiteral("empty"));
        QVERIFY(empty->content().title.startsWith(QStringLiteral("Reading")));
        window.open();
        QTest::keyClick(&window, Qt::Key_F5);
        QVERIFY(empty->content().title.startsWith(QStringLiteral("Reading")));
        held.set_value();
        QTRY_COMPARE(empty->content().title, QStringLiteral("No RAP account yet"));
    }

    void searchByKeyboard()
    {
        StationThatKnows station;
        Program program(station);
        QTRY_COMPARE(program.table().model()->rowCount(), 3);
        QTest::keyClick(&program.window, Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(program.search().hasFocus());
        QTest::keyClicks(&program.search(), QStringLiteral("cfi"));
        QCOMPARE(program.table().model()->rowCount(), 1);
        QTest::keyClick(&program.search(), Qt::Key_Down);
        QVERIFY(program.table().hasFocus());
        // Letters typed into the table go on with the search.
        QTest::keyClicks(&program.table(), QStringLiteral("x"));
        QCOMPARE(program.search().text(), QStringLiteral("cfix"));
        QVERIFY(program.empty().isVisible());
        QCOMPARE(program.empty().content().title, QStringLiteral("No report matches"));
        QTest::keyClick(&program.search(), Qt::Key_Escape);
        QVERIFY(program.search().text().isEmpty());
        QCOMPARE(program.table().model()->rowCount(), 3);
    }

    void chipsByMouse()
    {
        StationThatKnows station({marks});
        Program program(station);
        QTRY_COMPARE(program.table().model()->rowCount(), 3);
        program.press(program.window, QStringLiteral("chip-state-1"));
        QCOMPARE(program.table().model()->rowCount(), 2);
        auto* notHere = program.find<ui::Chip>(QStringLiteral("chip-state-1"));
        QCOMPARE(notHere->text(), QStringLiteral("Not here 2"));
        auto* market = program.find<ui::Chip>(QStringLiteral("chip-market"));
        for (QAction* action : market->menu()->actions())
            if (action->text().startsWith(QStringLiteral("MAMK")))
                action->trigger();
        QCOMPARE(program.table().model()->rowCount(), 1);
        QCOMPARE(market->text(), QStringLiteral("Market: MAMK"));
        auto* participant = program.find<ui::Chip>(QStringLiteral("chip-for"));
        QStringList offered;
        for (const QAction* action : participant->menu()->actions())
            if (action->isCheckable())
                offered.append(action->text());
        QCOMPARE(offered, (QStringList{QStringLiteral("B01451"), QStringLiteral("C00123"), QStringLiteral("COMMON")}));
        program.command(command::clearFilters).trigger();
        QCOMPARE(program.table().model()->rowCount(), 3);
        QCOMPARE(market->text(), QStringLiteral("Market"));
    }

    void treeScopesTheTable()
    {
        StationThatKnows station;
        Program program(station);
        QTRY_VERIFY(program.node({QStringLiteral("HKSCC"), QStringLiteral("CCASS"), QStringLiteral("MAMK")}).isValid());
        QVERIFY(!program.command(command::getSelected).isEnabled());
        const QModelIndex market =
            program.node({QStringLiteral("HKSCC"), QStringLiteral("CCASS"), QStringLiteral("MAMK")});
        QTest::mouseClick(program.tree().viewport(), Qt::LeftButton, {}, program.tree().visualRect(market).center());
        QCOMPARE(program.table().model()->rowCount(), 1);
        QVERIFY(program.command(command::getSelected).isEnabled());
        const QModelIndex other =
            program.node({QStringLiteral("HKSCC"), QStringLiteral("CCASS"), QStringLiteral("HKMK")});
        QTest::mouseClick(program.tree().viewport(), Qt::LeftButton, Qt::ControlModifier,
                          program.tree().visualRect(other).center());
        QCOMPARE(program.table().model()->rowCount(), 3);
        // A click beside the nodes means all of RAP again.
        QTest::mouseClick(program.tree().viewport(), Qt::LeftButton, {},
                          QPoint(20, program.tree().viewport()->height() - 4));
        QVERIFY(program.tree().selectedScopes().isEmpty());
        QCOMPARE(program.table().model()->rowCount(), 3);
    }

    void doubleClickOpensWhatIsHere()
    {
        StationThatKnows station({marks});
        Program program(station);
        QTRY_COMPARE(program.cell(0, Column::Status), QStringLiteral("Filed"));
        program.doubleClick(0);
        const QString file = station.reports() + QLatin1Char('/') + marks.name.chopped(4);
        QTRY_COMPARE(program.viewed.size(), 1);
        const viewer::ViewedReport first = program.viewed.first();
        QCOMPARE(first.files, QStringList{file});
        QCOMPARE(first.account, QStringLiteral("Practice"));
        QCOMPARE(first.file, marks.name);
        QCOMPARE(first.id(), QStringLiteral("CFIPM01"));
        program.click(0);
        QTest::keyClick(&program.table(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(program.opened, QStringList{station.reports()});
        QTest::keyClick(&program.table(), Qt::Key_Return);
        QTRY_COMPARE(program.viewed.size(), 2);
        program.command(command::openWithSystem).trigger();
        QTRY_COMPARE(program.opened.last(), file);
        QCOMPARE(program.viewed.size(), 2);
    }

    void theViewerAsksForTheReportsBeside()
    {
        StationThatKnows station({marks, image});
        Program program(station);
        QTRY_COMPARE(program.table().model()->rowCount(), 3);
        program.command(command::showAllStates).trigger();
        int row = 0;
        while (program.cell(row, Column::Report) != QStringLiteral("CFIPM01"))
            ++row;
        program.doubleClick(row);
        QTRY_COMPARE(program.viewed.size(), 1);
        program.viewerBack.print(&program.window, program.viewed.first());
        program.viewerBack.saveAsPdf(&program.window, program.viewed.first());
        for (const auto& reports : {program.printed.value(0), program.savedAsPdf.value(0)}) {
            QCOMPARE(reports.size(), 1);
            QCOMPARE(QFileInfo(reports.first().path).fileName(), marks.name.chopped(4));
        }
        // The one of the three that is not here is passed over, whichever way.
        const auto above = program.viewerBack.neighbour(program.viewed.first(), -1);
        const auto below = program.viewerBack.neighbour(program.viewed.first(), 1);
        QVERIFY(above.has_value() != below.has_value());
        const viewer::ViewedReport other = above ? *above : *below;
        QCOMPARE(other.id(), QStringLiteral("CSEMA08"));
        QCOMPARE(program.table().selectedReports().size(), 1);
        const auto back = program.viewerBack.neighbour(other, above ? 1 : -1);
        QVERIFY(back.has_value());
        QVERIFY(back->isSame(program.viewed.first()));
        viewer::ViewedReport elsewhere = other;
        elsewhere.account = QStringLiteral("Other");
        QVERIFY(!program.viewerBack.neighbour(elsewhere, above ? 1 : -1).has_value());
    }

    void aReportThatWasMovedIsToldAndOffered()
    {
        StationThatKnows station({marks});
        Program program(station);
        QTRY_COMPARE(program.cell(0, Column::Status), QStringLiteral("Filed"));
        QVERIFY(QFile::remove(station.reports() + QLatin1Char('/') + marks.name.chopped(4)));
        program.doubleClick(0);
        QTRY_COMPARE(program.banner().content().title, QStringLiteral("The report is not where it was filed."));
        QTRY_COMPARE(program.cell(0, Column::Status), QStringLiteral("Not in folder"));
        QVERIFY(program.viewed.isEmpty());
        QVERIFY(program.banner().findChild<QPushButton*>(command::fetchMissing) != nullptr);
    }

    void copiesPathAndName()
    {
        StationThatKnows station({marks});
        Program program(station);
        QTRY_COMPARE(program.cell(0, Column::Status), QStringLiteral("Filed"));
        program.click(0);
        QTest::keyClick(&program.table(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QDir::toNativeSeparators(station.reports() + QLatin1Char('/') + marks.name.chopped(4)));
        program.click(1, Qt::ControlModifier);
        QTest::keyClick(&program.table(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), marks.name + QLatin1Char('\n') + clearing.name);
        program.click(2);
        QVERIFY(!program.command(command::copyPath).isEnabled());
        QVERIFY(program.command(command::fetch).isEnabled());
    }

    void whatIsFiledGoesToPaperInOneGo()
    {
        StationThatKnows station({marks, clearing});
        Program program(station);
        QTRY_COMPARE(program.cell(1, Column::Status), QStringLiteral("Filed"));
        QVERIFY(!program.command(command::print).isEnabled());
        program.click(0);
        program.click(1, Qt::ControlModifier);
        program.click(2, Qt::ControlModifier); // which is not here
        QTest::keyClick(&program.table(), Qt::Key_P, Qt::ControlModifier);
        QTest::keyClick(&program.table(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(program.printed.size(), 1);
        QCOMPARE(program.savedAsPdf.size(), 1);
        for (const auto& reports : {program.printed.first(), program.savedAsPdf.first()}) {
            QStringList paths;
            for (const report::FiledReport& report : reports)
                paths += QFileInfo(report.path).fileName();
            paths.sort();
            QStringList filed{marks.name.chopped(4), clearing.name.chopped(4)};
            filed.sort();
            QCOMPARE(paths, filed);
        }
        program.table().clearSelection();
        program.click(2);
        QVERIFY(!program.command(command::saveAsPdf).isEnabled());
    }

    void selectionSurvivesSearchAndSorting()
    {
        StationThatKnows station;
        Program program(station);
        QTRY_COMPARE(program.table().model()->rowCount(), 3);
        program.click(1);
        const auto selected = [&] {
            QStringList paths;
            for (const QModelIndex& row : program.table().selectionModel()->selectedRows())
                paths.append(row.data(ReportTableModel::PathRole).toString());
            return paths;
        };
        QCOMPARE(selected(), QStringList{clearing.path});
        QTest::keyClicks(&program.search(), QStringLiteral("ccl"));
        QCOMPARE(selected(), QStringList{clearing.path});
        program.search().clear();
        program.table().sortByColumn(int(Column::Report), Qt::AscendingOrder);
        QCOMPARE(selected(), QStringList{clearing.path});
        QCOMPARE(program.table().currentIndex().data(ReportTableModel::PathRole).toString(), clearing.path);
    }

    void whatIsFoundIsShownFromItsTop()
    {
        Workstation station;
        station.save(station.unreachable());
        QList<rap::Entry> many;
        for (int i = 0; i < 120; ++i)
            many.append(Shelf::entry(i % 2 == 0 ? hkmk : mamk,
                                     Shelf::name(QStringLiteral("CFIPM01"),
                                                 QStringLiteral("C%1").arg(i, 5, 10, QLatin1Char('0')),
                                                 i % 2 == 0 ? QStringLiteral("HKMK") : QStringLiteral("MAMK"))));
        station.remember(QStringLiteral("Practice"), many);
        Program program(station);
        QTRY_COMPARE(program.table().model()->rowCount(), int(many.size()));
        program.table().scrollToBottom();
        QVERIFY(program.table().verticalScrollBar()->value() > 0);
        program.tree().setCurrentIndex(
            program.node({QStringLiteral("HKSCC"), QStringLiteral("CCASS"), QStringLiteral("HKMK")}));
        QCOMPARE(program.table().model()->rowCount(), int(many.size()) / 2);
        QCOMPARE(program.table().verticalScrollBar()->value(), 0);
        // But the row that she is at stays in sight.
        program.tree().clearSelection();
        program.table().scrollToBottom();
        program.table().setCurrentIndex(program.table().model()->index(int(many.size()) - 1, 1));
        program.press(program.window, QStringLiteral("chip-state-1"));
        QVERIFY(program.table().viewport()->rect().contains(
            program.table().visualRect(program.table().currentIndex()).center()));
    }

    void accountsAreSwitched()
    {
        Workstation station;
        station.save(station.unreachable(QStringLiteral("Alpha")));
        station.save(station.unreachable(QStringLiteral("Beta & Sons")));
        station.remember(QStringLiteral("Alpha"), three);
        station.remember(QStringLiteral("Beta & Sons"), {image});
        Program program(station);
        QTRY_COMPARE(program.table().model()->rowCount(), 3);
        auto* account = program.find<QToolButton>(QStringLiteral("account"));
        QCOMPARE(account->accessibleName(), QStringLiteral("Account: Alpha"));
        for (QAction* action : account->menu()->actions())
            if (action->text() == QStringLiteral("Beta && Sons"))
                action->trigger();
        QTRY_COMPARE(account->accessibleName(), QStringLiteral("Account: Beta & Sons"));
        QTRY_COMPARE(program.table().model()->rowCount(), 1);
        QVERIFY(program.window.windowTitle().contains(QStringLiteral("Beta & Sons")));
    }

    void aChangedAccountGetsANewSession()
    {
        Workstation station;
        account::Account account = station.unreachable();
        station.save(account);
        Program program(station);
        program.command(command::editAccount).trigger();
        account.user = QStringLiteral("C00123RAP2");
        station.save(account);
        program.editDone(account);
        QCOMPARE(program.account().user, QStringLiteral("C00123RAP2"));
    }

    void tabReachesEveryControl()
    {
        StationThatKnows station({marks});
        Program program(station);
        QTRY_COMPARE(program.table().model()->rowCount(), 3);
        program.find<DownloadPanel>()->setOpen(true);
        program.banner().tell(
            {ui::Tone::Bad,
             QStringLiteral("Title"),
             QStringLiteral("Text"),
             {{command::tryAgain, QStringLiteral("Try again")}, {command::editAccount, QStringLiteral("Account…")}}});
        QTRY_VERIFY(program.find<ui::Pill>(QStringLiteral("pill-coverage"))->isVisible());
        QVERIFY(QTest::qWaitForWindowActive(&program.window));
        const QSet<QWidget*> wanted = reachable(program.window);
        QVERIFY(wanted.size() > 15);
        program.find<QToolButton>(command::getNew)->setFocus(Qt::TabFocusReason);
        QWidget* const first = QApplication::focusWidget();
        QVERIFY(first != nullptr);
        QList<QWidget*> walked;
        do {
            walked.append(QApplication::focusWidget());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        } while (QApplication::focusWidget() != first && walked.size() < 200);
        for (QWidget* widget : wanted)
            QVERIFY2(walked.contains(widget), qPrintable(described(widget)));
        // And in the order of the page: from top to bottom, but for what stands side by side.
        const auto place = [&](const QString& name) { return walked.indexOf(program.find<QWidget>(name)); };
        QVERIFY(place(command::getNew) < place(QStringLiteral("search")));
        QVERIFY(place(QStringLiteral("search")) < place(QStringLiteral("pill-service")));
        QVERIFY(place(QStringLiteral("pill-checked")) < place(command::tryAgain));
        QVERIFY(place(command::tryAgain) < walked.indexOf(&program.tree()));
        QVERIFY(walked.indexOf(&program.tree()) < place(QStringLiteral("chip-state-0")));
        QVERIFY(place(QStringLiteral("chip-for")) < walked.indexOf(&program.table()));
        QVERIFY(walked.indexOf(&program.table()) < place(command::toggleDownloads));
        QVERIFY(place(command::toggleDownloads) < walked.indexOf(&program.find<DownloadPanel>()->list()));
    }

    void everyControlHasAName()
    {
        StationThatKnows station({marks});
        Program program(station);
        QTRY_COMPARE(program.table().model()->rowCount(), 3);
        program.find<DownloadPanel>()->setOpen(true);
        for (QWidget* widget : reachable(program.window))
            QVERIFY2(!nameOf(widget).isEmpty(), qPrintable(described(widget)));
    }

    void aLanguageThatIsSetForThePcIsTold()
    {
        const QByteArray before = qgetenv("RAPDESK_LANGUAGE");
        qputenv("RAPDESK_LANGUAGE", "en");
        Workstation station;
        Program program(station);
        program.command(command::languageHongKong).trigger();
        QCOMPARE(program.languages, QStringList(QStringLiteral("zh_HK")));
        QVERIFY(program.banner().content().title.contains(QStringLiteral("set for this PC")));
        qputenv("RAPDESK_LANGUAGE", before);
    }

    void everyCommandDoesNothingBadWithoutAnAccount()
    {
        Workstation station;
        Program program(station);
        for (QAction* action : program.window.commands().all())
            if (action->objectName() != command::quit && action->objectName() != command::closeAnyway &&
                action->objectName() != command::menu)
                action->trigger();
        QVERIFY(program.window.isVisible());
    }

    void layoutIsRemembered()
    {
        StationThatKnows station;
        {
            Program program(station);
            QTRY_COMPARE(program.table().model()->rowCount(), 3);
            program.window.resize(1000, 640);
            QHeaderView* header = program.table().horizontalHeader();
            header->moveSection(header->visualIndex(int(Column::Size)), 1);
            program.table().setColumnHidden(int(Column::Market), true);
            program.table().setColumnHidden(int(Column::File), false);
            program.table().setColumnWidth(int(Column::For), 133);
            program.table().sortByColumn(int(Column::Title), Qt::DescendingOrder);
            for (QAction* action : program.find<ui::Chip>(QStringLiteral("chip-group"))->menu()->actions())
                if (action->text() == QStringLiteral("Report"))
                    action->trigger();
            program.find<DownloadPanel>()->setOpen(true);
            program.command(command::themeDark).trigger();
            const QModelIndex market =
                program.node({QStringLiteral("HKSCC"), QStringLiteral("CCASS"), QStringLiteral("HKMK")});
            program.tree().expand(market);
            program.tree().collapse(program.node({QStringLiteral("HKSCC"), QStringLiteral("CCMS")}));
            QVERIFY(program.window.close());
        }
        Program program(station);
        QCOMPARE(program.account().name, QStringLiteral("Practice"));
        QTRY_COMPARE(program.table().model()->rowCount(), 3 + 3); // each report has a group's head over it
        QCOMPARE(program.find<ui::Chip>(QStringLiteral("chip-group"))->text(), QStringLiteral("Group: Report"));
        QHeaderView* header = program.table().horizontalHeader();
        QCOMPARE(header->visualIndex(int(Column::Size)), 1);
        QVERIFY(program.table().isColumnHidden(int(Column::Market)));
        QVERIFY(!program.table().isColumnHidden(int(Column::File)));
        QCOMPARE(program.table().columnWidth(int(Column::For)), 133);
        QCOMPARE(header->sortIndicatorSection(), int(Column::Title));
        QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
        QVERIFY(program.find<DownloadPanel>()->isOpen());
        QCOMPARE(program.window.themeChoice(), ui::ThemeChoice::Dark);
        QVERIFY(program.command(command::themeDark).isChecked());
        QTRY_VERIFY(program.tree().isExpanded(
            program.node({QStringLiteral("HKSCC"), QStringLiteral("CCASS"), QStringLiteral("HKMK")})));
    }

    void theTreeHasItsWidthHoweverTheFirstAccountCame()
    {
        Workstation station;
        int width = 0;
        {
            Program program(station); // without an account
            QVERIFY(program.tree().isHidden());
            QVERIFY(program.window.close());
        }
        {
            Program program(station);
            station.save(station.unreachable());
            program.press(program.empty(), command::addAccount);
            program.addDone(station.unreachable());
            QTRY_VERIFY(program.tree().isVisible());
            width = program.tree().width();
            QVERIFY2(width > 200, qPrintable(QString::number(width)));
            QVERIFY(program.window.close());
        }
        Program program(station);
        QTRY_COMPARE(program.tree().width(), width);
    }

    void rubbishInTheLayoutFileDoesNoHarm()
    {
        Workstation station;
        station.save(station.unreachable());
        QFile file(station.config.window());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            R"({"version": 1, "window": {"x": 999999, "y": -5, "width": -3, "height": "tall"}, "treeWidth": [1, 2],
                       "reports": {"columns": [{"id": "nonsense"}, {"id": "report", "shown": false, "width": 9}, 7], "sort": 5},
                       "folders": "none", "theme": "mauve", "account": 7})");
        file.close();
        Program program(station);
        QVERIFY(program.window.isVisible());
        QVERIFY(!program.table().isColumnHidden(int(Column::Report)));
        QVERIFY(program.table().columnWidth(int(Column::Report)) > 40);
        QCOMPARE(program.window.themeChoice(), ui::ThemeChoice::System);
    }

    void smallWindowKeepsWhatMatters()
    {
        StationThatKnows station;
        Program program(station);
        QTRY_COMPARE(program.table().model()->rowCount(), 3);
        program.window.resize(683, 360); // 1366x768 at 200 %, less title bar and taskbar
        program.banner().tell(
            {ui::Tone::Bad,
             QStringLiteral("RAP could not be reached."),
             QStringLiteral("The primary and the backup server did not answer. Is this workstation registered?"),
             {{command::editAccount, QStringLiteral("Check the account…")},
              {command::tryAgain, QStringLiteral("Try again")}}});
        QCoreApplication::processEvents();
        QCOMPARE(program.window.size(), QSize(683, 360));
        const QRect inside = program.window.rect();
        const QList<QWidget*> important{program.find<QToolButton>(command::getNew),
                                        program.find<QToolButton>(command::refresh),
                                        &program.search(),
                                        program.find<QToolButton>(QStringLiteral("account")),
                                        program.find<ui::Pill>(QStringLiteral("pill-service")),
                                        program.find<ui::Pill>(QStringLiteral("pill-coverage")),
                                        program.find<ui::Pill>(QStringLiteral("pill-checked")),
                                        program.banner().findChild<QPushButton*>(command::tryAgain),
                                        program.find<QPushButton>(command::toggleDownloads),
                                        program.find<ui::Chip>(QStringLiteral("chip-for"))};
        QRegion taken;
        for (QWidget* widget : important) {
            const QRect place(widget->mapTo(&program.window, QPoint(0, 0)), widget->size());
            QVERIFY2(inside.contains(place), qPrintable(described(widget)));
            QVERIFY2(!taken.intersects(place), qPrintable(described(widget)));
            QVERIFY2(widget->width() >= widget->minimumSizeHint().width(), qPrintable(described(widget)));
            taken += place;
        }
        QVERIFY(program.table().viewport()->height() >= program.table().rowHeight(0));
    }

    void pillsLeadToWhatExplainsThem()
    {
        Workstation station;
        account::Account account = station.unreachable();
        account.keyRegistered = Shelf::today.addYears(-2).addDays(23);
        station.save(account);
        station.remember(QStringLiteral("Practice"), three, {marks});
        Program program(station);
        auto* key = program.find<ui::Pill>(QStringLiteral("pill-key"));
        QCOMPARE(key->accessibleName(), QStringLiteral("SSH key expires in 23 days"));
        QTest::mouseClick(key, Qt::LeftButton);
        QCOMPARE(program.renewed.size(), 1); // it ends soon
        auto* coverage = program.find<ui::Pill>(QStringLiteral("pill-coverage"));
        QTRY_VERIFY(coverage->isVisible());
        QTest::mouseClick(coverage, Qt::LeftButton);
        QCOMPARE(program.coverages, 1);
        QTest::keyClick(&program.window, Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(program.coverages, 2);
        QSignalSpy asked(&program.session(), &session::AccountSession::refreshFailed);
        QTest::mouseClick(program.find<ui::Pill>(QStringLiteral("pill-checked")), Qt::LeftButton);
        QTRY_COMPARE(asked.size(), 1);
    }

    void aNewDayMovesDatesAndPills()
    {
        Workstation station;
        account::Account account = station.unreachable();
        account.keyRegistered = Shelf::today.addYears(-2).addDays(2);
        station.save(account);
        station.remember(QStringLiteral("Practice"), three);
        rap::HongKongTime now = Shelf::now();
        Program program(station, [&now] { return now; });
        auto* key = program.find<ui::Pill>(QStringLiteral("pill-key"));
        QCOMPARE(key->text(), QStringLiteral("SSH key expires in 2 days"));
        now = rap::HongKongTime::at(Shelf::today.addDays(9), QTime(0, 30));
        program.window.tick();
        QVERIFY(key->accessibleName().startsWith(QStringLiteral("SSH key expired")));
        QTRY_VERIFY(program.find<ui::Pill>(QStringLiteral("pill-coverage"))
                        ->accessibleName()
                        .contains(QStringLiteral("leave RAP tomorrow")));
        QVERIFY(program.find<ui::Pill>(QStringLiteral("pill-service"))
                    ->accessibleName()
                    .startsWith(QStringLiteral("RAP closed")));
    }
};

RAPDESK_TEST(TestWorkbench)
#include "test_workbench.moc"
