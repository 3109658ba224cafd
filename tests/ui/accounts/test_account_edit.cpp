// An account that is changed while its reports are under way: in the real windows, against a real OpenSSH server.
#include "Dialogs.h"
#include "tests/TestMain.h"
#include "tests/ui/workbench/AtRap.h"
#include "ui/accounts/AccountDialog.h"

#include <QCheckBox>
#include <QPointer>
#include <QRegularExpression>
#include <QSpinBox>
#include <QtTest>

using namespace workbench;
using practice::PracticeServer;

class TestAccountEdit : public QObject {
    Q_OBJECT
    std::unique_ptr<PracticeServer> m_server;

    using Typing = std::function<void(ui::AccountDialog&)>;
    /// Opens the account's dialog, as the program's door does, has something typed there, and saves it.
    static void edit(Program& program, const Typing& type)
    {
        program.command(command::editAccount).trigger();
        ui::AccountDialog dialog(program.station.accounts, program.station.config, program.account(), Shelf::clock());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        type(dialog);
        QTest::mouseClick(button(dialog, QStringLiteral("Save")), Qt::LeftButton);
        QVERIFY(!dialog.isVisible());
        program.editDone(dialog.account());
    }

    static void retype(QLineEdit* field, const QString& text)
    {
        field->clear();
        QTest::keyClicks(field, text);
    }

    static void getNewUntilSomeRun(Program& program)
    {
        QTRY_VERIFY(program.hasSession());
        program.command(command::getNew).trigger();
        TRY_VERIFY(program.errands().work().running > 0);
    }

private Q_SLOTS:
    void initTestCase() { m_server = startedServer(); }

    void whatTheConnectionDoesNotRestOnStopsNothing()
    {
        TrustingStation station(*m_server, slowest);
        Program program(station);
        getNewUntilSomeRun(program);
        const QString later = station.folder.filePath(QStringLiteral("later"));
        const QPointer<session::AccountSession> before = &program.session();
        QSignalSpy link(&program.session(), &session::AccountSession::linkChanged);
        QSignalSpy removed(&program.session().queue(), &download::Queue::removed);
        edit(program, [&](const ui::AccountDialog& dialog) {
            retype(field(dialog, QStringLiteral("Save reports in")), later);
            named<QCheckBox>(dialog, QStringLiteral("Limit the speed"))->click();
            auto* connections = named<QSpinBox>(dialog, QStringLiteral("Connections at a time"));
            connections->selectAll();
            QTest::keyClicks(connections, QStringLiteral("2"));
        });
        QCOMPARE(before.data(), &program.session());
        QCOMPARE(program.account().connections, 2);
        QVERIFY(!program.account().bytesPerSecond);
        QCOMPARE(program.session().defaultDestination().root, later);
        QVERIFY2(!program.banner().isVisible(), qPrintable(program.banner().content().title));
        TRY_COMPARE(countWith(program.table(), RowStatus::Filed), int(m_server->manifest().size()));
        QCOMPARE(removed.size(), 0);
        for (const auto& change : link)
            QCOMPARE(change.first().value<session::AccountSession::Link>(), session::AccountSession::Link::Up);
        // What was asked for before lies where it was to go then.
        QVERIFY(!QFileInfo::exists(later));
        program.table().selectRow(0);
        program.command(command::fetchAgain).trigger();
        TRY_VERIFY(QFileInfo::exists(later));
    }

    void whatAnotherKeyStopsGoesOnByItself()
    {
        TrustingStation station(*m_server, slowest);
        Program program(station);
        getNewUntilSomeRun(program);
        const download::Transfer last = program.session().queue().transfers().last();
        program.session().queue().pause({last.id});
        TRY_COMPARE(program.errands().work().paused, 1);
        const int going = program.errands().work().underWay();
        const QPointer<session::AccountSession> before = &program.session();
        edit(program, [&](const ui::AccountDialog& dialog) {
            named<QCheckBox>(dialog, QStringLiteral("Limit the speed"))->click();
            retype(field(dialog, QStringLiteral("SSH key file")), m_server->keyFile(QStringLiteral("rsa")));
        });
        QVERIFY(before.isNull());
        const QString told = program.banner().content().title + program.banner().content().text;
        QVERIFY(program.banner().isVisible());
        QVERIFY2(told.contains(QStringLiteral("go on by themselves")), qPrintable(told));
        // Some may have come while she typed.
        const int taken = QRegularExpression(QStringLiteral("(\\d+) downloads go")).match(told).captured(1).toInt();
        QVERIFY2(taken > 0 && taken <= going, qPrintable(told));
        QVERIFY2(told.contains(QStringLiteral("1 stays paused")), qPrintable(told));
        TRY_COMPARE(countWith(program.table(), RowStatus::Filed), int(m_server->manifest().size()) - 1);
        QCOMPARE(program.errands().work().paused, 1);
        QCOMPARE(program.session().queue().transfers().last().path, last.path);
    }

    void whatWasAskedBeforeASaveIsDoneAfterIt()
    {
        TrustingStation station(*m_server);
        Program program(station);
        QSignalSpy ready(&program.session(), &session::AccountSession::ready);
        TRY_VERIFY(!ready.isEmpty());
        program.command(command::getNew).trigger(); // RAP is being asked what there is
        edit(program, [&](const ui::AccountDialog& dialog) {
            retype(field(dialog, QStringLiteral("SSH key file")), m_server->keyFile(QStringLiteral("rsa")));
        });
        TRY_COMPARE(countWith(program.table(), RowStatus::Filed), int(m_server->manifest().size()));
    }
};

RAPDESK_TEST(TestAccountEdit)
#include "test_account_edit.moc"
