#include "Window.h"
#include "tests/TestMain.h"
#include "ui/common/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QProcess>

using namespace workbench;

/// Where the window sends her: what is offered is there, and at the place that is meant.
class TestDoors : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }

    void contactsAndManualAreUnderHelp()
    {
        Workstation station;
        Program program(station);
        QMenu* help = nullptr;
        for (const QAction* action : program.find<TopBar>()->menu().actions())
            if (action->menu() != nullptr && QString(action->text()).remove(QLatin1Char('&')) == QLatin1String("Help"))
                help = action->menu();
        QVERIFY(help != nullptr);
        QVERIFY(help->actions().contains(&program.command(command::contacts)));
        QVERIFY(help->actions().contains(&program.command(command::about)));
        program.command(command::contacts).trigger();
        QCOMPARE(program.contacts, 1);
        for (const QLatin1String id : {command::help, command::shortcuts, command::whatsNew}) {
            QVERIFY(help->actions().contains(&program.command(id)));
            program.command(id).trigger();
        }
        QCOMPARE(program.helpPages, (QList{ui::HelpPage::Clerk, ui::HelpPage::Shortcuts, ui::HelpPage::New}));
    }

    void contactsAreBesideWhatSendsHerThere()
    {
        Workstation station;
        station.save(station.unreachable());
        Program program(station);
        program.errands().report({rap::ErrorKind::UnsafeZip,
                                  QStringLiteral("What happened."),
                                  QStringLiteral("The contacts are under Help."),
                                  {}});
        program.press(program.banner(), command::contacts);
        QCOMPARE(program.contacts, 1);
    }

    void theAccountOpensAtTheFieldThatIsMeant()
    {
        Workstation station;
        account::Account account = station.unreachable();
        station.save(account);
        Program program(station);
        const auto reported = [&](rap::ErrorKind kind, QLatin1String button) {
            program.errands().report({kind, QStringLiteral("What happened."), {}, {}});
            program.press(program.banner(), button);
            return program.editedAt.last();
        };
        using account::Field;
        QCOMPARE(reported(rap::ErrorKind::LocalNoPermission, command::editAccount), std::optional(Field::TargetFolder));
        QCOMPARE(reported(rap::ErrorKind::KeyLocked, command::editAccount), std::optional(Field::KeyFile));
        QCOMPARE(reported(rap::ErrorKind::KeyUnusable, command::editAccount), std::optional(Field::KeyFile));
        QTRY_VERIFY2(program.banner().findChild<QAbstractButton*>(command::enterPassphrase) == nullptr,
                     "no passphrase opens a file that is no key");
        QCOMPARE(reported(rap::ErrorKind::BaseFolderMissing, command::editAccount), std::optional(Field::BaseFolder));
        QCOMPARE(reported(rap::ErrorKind::LoginRefused, command::editAccount), std::optional(Field::User));
        QCOMPARE(reported(rap::ErrorKind::ConnectionRefused, command::editAccount), std::optional(Field::Primary));

        auto* key = program.find<ui::Pill>(QStringLiteral("pill-key"));
        QTest::mouseClick(key, Qt::LeftButton);
        QCOMPARE(program.editedAt.last(), std::optional(Field::KeyRegistered)); // which is what it asks for
        account.keyRegistered = Shelf::today.addYears(-2).addDays(230);
        station.save(account);
        program.editDone(account);
        QTest::mouseClick(key, Qt::LeftButton);
        QCOMPARE(program.editedAt.last(), std::optional(Field::KeyFile));
        program.command(command::editAccount).trigger();
        QCOMPARE(program.editedAt.last(), std::nullopt);
    }

    void reportProfilesAreUnderTheAccount()
    {
        Workstation station;
        Program without(station);
        QVERIFY(!without.command(command::editProfiles).isEnabled());
        station.save(station.unreachable());
        Program program(station);
        QVERIFY(program.find<QToolButton>(QStringLiteral("account"))
                    ->menu()
                    ->actions()
                    .contains(&program.command(command::editProfiles)));
        QVERIFY(program.find<TopBar>()->menu().actions().contains(&program.command(command::editProfiles)));
        program.command(command::editProfiles).trigger();
        QCOMPARE(program.profilesEdited, QStringList{QStringLiteral("Practice")});
    }

    void whatNoProgramOpensIsTold()
    {
        Workstation station;
        station.save(station.unreachable());
        station.remember(QStringLiteral("Practice"), {marks}, {marks});
        Program program(station);
        QTRY_COMPARE(program.cell(0, Column::Status), QStringLiteral("Filed"));
        const QString file = station.reports() + QLatin1Char('/') + marks.name.chopped(4);
        program.hasPrograms = false;
        program.click(0);
        program.command(command::openWithSystem).trigger();
        QTRY_VERIFY(program.banner().isVisible());
        QVERIFY(program.banner().content().title.contains(QStringLiteral("no program to open the report")));
        QVERIFY(program.banner().content().text.contains(QDir::toNativeSeparators(file)));
        program.press(program.banner(), command::copyItsPath);
        QCOMPARE(QGuiApplication::clipboard()->text(), QDir::toNativeSeparators(file));
        program.press(program.banner(), command::openItsFolder);
        QTRY_COMPARE(program.opened.last(), station.reports());
        QTRY_VERIFY(program.banner().content().title.contains(QStringLiteral("No program opened the folder")));
        program.press(program.banner(), command::copyItsPath);
        QCOMPARE(QGuiApplication::clipboard()->text(), QDir::toNativeSeparators(station.reports()));
    }

    void whatIsClosedIsWhatIsSeen()
    {
        Workstation station;
        station.save(station.unreachable());
        station.remember(QStringLiteral("Practice"), {marks}, {marks});
        Program program(station);
        QTRY_COMPARE(program.cell(0, Column::Status), QStringLiteral("Filed"));
        program.errands().report({rap::ErrorKind::DamagedZip, QStringLiteral("What happened."), {}, {}});
        const QString below = program.banner().content().title;
        program.hasPrograms = false;
        program.click(0);
        program.command(command::openWithSystem).trigger();
        QTRY_VERIFY(program.banner().content().title.contains(QStringLiteral("no program to open the report")));
        auto* close = program.banner().findChild<QToolButton*>();
        QTest::mouseClick(close, Qt::LeftButton);
        QCOMPARE(program.banner().content().title, below); // which she has not seen to yet
        QTest::mouseClick(close, Qt::LeftButton);
        QVERIFY(!program.banner().isVisible());
    }

    void theFocusStaysWhileRapIsAsked()
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
        station.remember(account.name, {marks});
        Program program(station);
        QTRY_COMPARE(program.table().model()->rowCount(), 1);
        QVERIFY(QTest::qWaitForWindowActive(&program.window));
        for (const QLatin1String id : {command::getNew, command::refresh}) {
            auto* button = program.find<QToolButton>(id);
            button->setFocus(Qt::TabFocusReason);
            QTest::keyClick(button, Qt::Key_Space);
            QVERIFY(program.errands().asking() != Asking::No);
            QVERIFY(button->hasFocus());
            QTRY_VERIFY(program.banner().isVisible());
            QVERIFY(button->hasFocus());
        }
    }
};

RAPDESK_TEST(TestDoors)
#include "test_doors.moc"
