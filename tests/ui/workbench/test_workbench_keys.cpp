// What keys do in the window, whatever has the focus.
#include "Window.h"
#include "tests/TestMain.h"
#include "ui/common/Theme.h"

#include <QApplication>
#include <QKeyEvent>

using namespace workbench;

namespace {

QWidget* focused()
{
    return QApplication::focusWidget();
}

/// As a keyboard does it that is held down.
void repeat(QWidget* at, Qt::Key key, int times)
{
    for (int i = 0; i < times; ++i)
        for (const QEvent::Type type : {QEvent::KeyRelease, QEvent::KeyPress}) {
            QKeyEvent event(type, key, Qt::NoModifier, QStringLiteral("\r"), true);
            QApplication::sendEvent(at, &event);
        }
}

} // namespace

class TestWorkbenchKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }

    void aLetterWithAltIsNotTyped()
    {
        StationThatKnows station;
        Program program(station);
        QVERIFY(QTest::qWaitForWindowActive(&program.window));
        QTRY_COMPARE(program.table().model()->rowCount(), 3);
        program.search().setFocus();
        QTest::keyClick(focused(), Qt::Key_X, Qt::AltModifier);
        QTest::keyClick(focused(), Qt::Key_X, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(program.search().text(), QString());
        program.table().setFocus();
        QTest::keyClick(focused(), Qt::Key_X, Qt::AltModifier);
        QCOMPARE(program.search().text(), QString());
        QVERIFY(program.table().hasFocus());
        QTest::keyClick(focused(), Qt::Key_X);
        QCOMPARE(program.search().text(), QStringLiteral("x"));
    }

    void returnPressesWhatHasTheFocus()
    {
        Workstation station;
        Program program(station);
        QVERIFY(QTest::qWaitForWindowActive(&program.window));
        QTRY_VERIFY(program.empty().isAncestorOf(focused()));
        QTest::keyClick(focused(), Qt::Key_Return);
        QCOMPARE(program.addAsked, 1);
        QTest::keyClick(focused(), Qt::Key_Enter, Qt::KeypadModifier);
        QCOMPARE(program.addAsked, 2);
        QWidget* const button = focused();
        QTest::keyPress(button, Qt::Key_Return);
        repeat(button, Qt::Key_Return, 5);
        QTest::keyRelease(button, Qt::Key_Return);
        QCOMPARE(program.addAsked, 3);
        repeat(button, Qt::Key_Return, 1); // begun elsewhere
        QTest::keyRelease(button, Qt::Key_Return);
        QCOMPARE(program.addAsked, 3);
    }

    void returnGetsNewReportsAndPressesTheBanner()
    {
        StationThatKnows station;
        Program program(station);
        QVERIFY(QTest::qWaitForWindowActive(&program.window));
        auto* get = program.find<QToolButton>(command::getNew);
        QTRY_VERIFY(get->hasFocus());
        QSignalSpy failed(&program.session(), &session::AccountSession::connectFailed);
        QTest::keyClick(get, Qt::Key_Return);
        QTRY_COMPARE(failed.size(), 1);
        QTRY_VERIFY(program.banner().isVisible());
        QTest::keyClick(get, Qt::Key_Return, Qt::ControlModifier); // the shortcut, once
        QTRY_COMPARE(failed.size(), 2);
        QTRY_VERIFY(program.banner().isVisible());
        auto* edit = program.banner().findChild<QPushButton*>(command::editAccount);
        QVERIFY(edit != nullptr);
        edit->setFocus(Qt::TabFocusReason);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(program.edited.size(), 1);
    }

    /// And does not leave it to whoever is the next.
    void anEmptyPlaceGivesTheFocusBack()
    {
        Workstation station;
        station.save(station.unreachable());
        Program program(station);
        QVERIFY(QTest::qWaitForWindowActive(&program.window));
        QTRY_COMPARE(program.empty().content().title, QStringLiteral("RAP was not asked yet"));
        QTRY_VERIFY(program.empty().findChild<QPushButton*>(command::getNew) != nullptr);
        program.empty().findChild<QPushButton*>(command::getNew)->setFocus(Qt::TabFocusReason);
        QTest::keyClick(focused(), Qt::Key_Return);
        QTRY_VERIFY(program.empty().content().title != QStringLiteral("RAP was not asked yet"));
        QVERIFY(program.find<QToolButton>(command::getNew)->hasFocus());
    }

    /// The menu opens at once, and what is still held down picks nothing from it.
    void returnOpensAMenuAndPicksNothing()
    {
        StationThatKnows station;
        Program program(station);
        QVERIFY(QTest::qWaitForWindowActive(&program.window));
        QTRY_COMPARE(program.table().model()->rowCount(), 3);
        for (QWidget* opener : {static_cast<QWidget*>(program.find<ui::Chip>(QStringLiteral("chip-market"))),
                                static_cast<QWidget*>(program.find<QToolButton>(QStringLiteral("account")))}) {
            int shown = 0;
            int picked = 0;
            QTimer::singleShot(0, &program.window, [&] {
                auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
                if (menu == nullptr)
                    return;
                ++shown;
                connect(menu, &QMenu::triggered, this, [&picked] { ++picked; });
                repeat(menu, Qt::Key_Return, 3);
                QTest::keyRelease(menu, Qt::Key_Return);
                menu->close();
            });
            opener->setFocus(Qt::TabFocusReason);
            QTest::keyClick(opener, Qt::Key_Return);
            QTRY_COMPARE(shown, 1);
            QCOMPARE(picked, 0);
        }
    }
};

RAPDESK_TEST(TestWorkbenchKeys)
#include "test_workbench_keys.moc"
