// A key's renewal, from the old key to the new one, by clicks against a real OpenSSH server; killed and gone on with.
#include "Dialogs.h"
#include "account/KeyFile.h"
#include "account/KeyMaker.h"
#include "account/KeySwitch.h"
#include "practice_server/PracticeServer.h"
#include "sftp/HostKeys.h"
#include "tests/TestMain.h"
#include "tests/ui/keyboard/Walk.h"
#include "ui/accounts/AccountDialog.h"
#include "ui/accounts/RenewalAssistant.h"
#include "ui/accounts/Techs8Dialog.h"
#include "ui/common/Notice.h"
#include "ui/common/Theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QFileDialog>
#include <QPlainTextEdit>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QtTest>

using practice::PracticeServer;

namespace {

const QDate today(2026, 11, 23);

struct Station {
    explicit Station(const PracticeServer& server, const QString& key = QStringLiteral("ed25519"))
        : config(account::ConfigFolder::at(folder.filePath(QStringLiteral("config"))))
        , accounts(config)
    {
        // A key of its own: the new one comes to lie beside it.
        const QString file = folder.filePath(QStringLiteral("rap-2024-11"));
        if (!QFile::copy(server.keyFile(key), file) ||
            !QFile::copy(server.keyFile(key) + QStringLiteral(".pub"), file + QStringLiteral(".pub")))
            qFatal("no key");
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
        account.name = QStringLiteral("Alpha");
        account.user = server.user();
        account.primary = server.address();
        account.baseFolder = server.base();
        account.keyFile = file;
        account.keyRegistered = QDate(2024, 11, 25);
        account.targetFolder = folder.filePath(QStringLiteral("reports"));
        if (!config.make() || !accounts.save(account) || !sftp::HostKeys::trust(config, server.presentedKeys()))
            qFatal("not saved");
    }

    [[nodiscard]] account::Account saved(const QString& name = QStringLiteral("Alpha")) const
    {
        return accounts.load(name).value();
    }

    QTemporaryDir folder;
    account::ConfigFolder config;
    account::Accounts accounts;
    account::Account account;
};

struct Opened {
    explicit Opened(Station& station)
        : assistant({station.accounts,
                     station.config,
                     [] { return rap::HongKongTime::at(today, QTime(12, 0)); },
                     {},
                     station.saved()})
    {
        assistant.show();
        if (!QTest::qWaitForWindowActive(&assistant))
            qFatal("it does not become active");
    }
    void press(const QString& words)
    {
        QPushButton* pressed = nullptr;
        QTRY_VERIFY((pressed = button(assistant, words)) != nullptr && pressed->isVisible() && pressed->isEnabled());
        QTest::mouseClick(pressed, Qt::LeftButton);
    }
    [[nodiscard]] bool isAt(const QString& title) { return says(assistant, title); }
    void picture(const char* step)
    {
        if (const QString pictures = qEnvironmentVariable("RAPDESK_SCREENSHOTS"); !pictures.isEmpty())
            QVERIFY(assistant.grab().save(QStringLiteral("%1/renewal-%2.png").arg(pictures, QLatin1String(step))));
    }
    [[nodiscard]] QString publicHalf()
    {
        return named<QPlainTextEdit>(assistant, QStringLiteral("Public half of the new key"))->toPlainText();
    }

    ui::RenewalAssistant assistant;
};

} // namespace

class TestRenewalAssistant : public QObject {
    Q_OBJECT
    std::unique_ptr<PracticeServer> m_server;

private Q_SLOTS:
    void initTestCase()
    {
        ui::applyTheme(*qApp, ui::Scheme::Light);
        m_server = std::make_unique<PracticeServer>();
        QVERIFY2(m_server->start({QStringLiteral("--writable"), QStringLiteral("upload")}),
                 qPrintable(m_server->fault()));
    }

    void fromTheOldKeyToTheNewOne()
    {
        Station station(*m_server);
        account::Account twin = station.account; // of another name, with the same key
        twin.name = QStringLiteral("Beta");
        QVERIFY(station.accounts.save(twin));
        Opened opened(station);
        opened.press(QStringLiteral("Make the key"));
        QTRY_VERIFY(!opened.publicHalf().isEmpty());
        QVERIFY(!button(opened.assistant, QStringLiteral("Put it on RAP"))->isVisible()); // no place is known
        QCOMPARE(walk::byAlt(opened.assistant), QStringList());
        QCOMPARE(station.saved(), station.account); // which goes on with the old one
        const auto renewal = account::Renewals(station.config).of(QStringLiteral("Alpha")).value();
        QVERIFY(renewal);
        QVERIFY(renewal->keyFile.endsWith(QStringLiteral("/rap-2026-11")));
        opened.press(QStringLiteral("Continue"));
        // RAP has not got it yet.
        QTRY_VERIFY(button(opened.assistant, QStringLiteral("Test again"))->isVisible());
        QVERIFY(!button(opened.assistant, QStringLiteral("Continue"))->isEnabled());
        QVERIFY(m_server->authorize(opened.publicHalf().toUtf8()));
        opened.press(QStringLiteral("Test again"));
        opened.press(QStringLiteral("Continue"));
        QVERIFY(opened.isAt(QStringLiteral("Accounts: Alpha, Beta")));
        QSignalSpy accepted(&opened.assistant, &QDialog::accepted);
        opened.press(QStringLiteral("Switch"));
        QCOMPARE(accepted.size(), 1);
        for (const char* name : {"Alpha", "Beta"}) {
            const account::Account now = station.saved(QLatin1String(name));
            QCOMPARE(now.keyFile, renewal->keyFile);
            QCOMPARE(now.keyRegistered, today);
            QCOMPARE(now.previousKeys.size(), 1);
            QCOMPARE(now.previousKeys.first().file, station.account.keyFile);
            QVERIFY(!account::Renewals(station.config).of(QLatin1String(name)).value());
        }
        QVERIFY(QFile::exists(station.account.keyFile));
    }

    void onlyThoseThatTheNewKeyLogsInGetIt()
    {
        Station station(*m_server);
        account::Account twin = station.account; // whose server does not know the new key, nor anything
        twin.name = QStringLiteral("Beta");
        twin.primary = {QStringLiteral("127.0.0.1"), 1};
        QVERIFY(station.accounts.save(twin));
        const account::Renewals renewals(station.config);
        Opened opened(station);
        opened.press(QStringLiteral("Make the key"));
        QTRY_VERIFY(!opened.publicHalf().isEmpty());
        QVERIFY(m_server->authorize(opened.publicHalf().toUtf8()));
        const account::Renewal renewal = *renewals.of(QStringLiteral("Alpha")).value();
        opened.press(QStringLiteral("Continue"));
        QTRY_VERIFY(opened.isAt(QStringLiteral("Alpha: RAP can be used with this account")));
        QVERIFY(opened.isAt(QStringLiteral("Beta: ")));
        QVERIFY(button(opened.assistant, QStringLiteral("Test again"))->isVisible());
        opened.picture("tested");
        opened.press(QStringLiteral("Continue"));
        opened.picture("switch");
        QVERIFY(opened.isAt(QStringLiteral("Accounts: Alpha\n")));
        QVERIFY(opened.isAt(QStringLiteral("stays under way: Beta")));
        QSignalSpy accepted(&opened.assistant, &QDialog::accepted);
        opened.press(QStringLiteral("Switch"));
        QCOMPARE(accepted.size(), 1);
        QCOMPARE(opened.assistant.account().keyFile, renewal.keyFile);
        QVERIFY(!renewals.of(QStringLiteral("Alpha")).value());
        QCOMPARE(station.saved(QStringLiteral("Beta")), twin);
        const auto left = renewals.of(QStringLiteral("Beta")).value();
        QVERIFY(left);
        QCOMPARE(left->fingerprint, renewal.fingerprint);
    }

    void putsThePublicHalfWhereTheAccountSays()
    {
        Station station(*m_server, QStringLiteral("ed25519_passphrase"));
        const QString upload = m_server->base().chopped(int(qstrlen("/download"))) + QStringLiteral("/upload");
        station.account.keyDropPath = upload + QStringLiteral("/missing/{user}_{date}");
        station.account.keyForm = account::PublicForm::Ssh2;
        QVERIFY(station.accounts.save(station.account));
        const QString put = QStringLiteral("Put it on RAP");
        {
            Opened opened(station);
            field(opened.assistant, QStringLiteral("Passphrase of the old key"))->setText(m_server->passphrase());
            opened.press(QStringLiteral("Make the key"));
            QTRY_VERIFY(opened.publicHalf().startsWith(QStringLiteral("---- BEGIN SSH2 PUBLIC KEY")));
            QVERIFY(
                opened.isAt(station.account.keyDropPath.chopped(13) + m_server->user() + QStringLiteral("_20261123")));
            opened.press(put);
            QVERIFY(!button(opened.assistant, put)->isEnabled());
            QVERIFY(!button(opened.assistant, QStringLiteral("Continue"))->isEnabled());
            QTRY_VERIFY_WITH_TIMEOUT(
                opened.isAt(QStringLiteral("There is no folder ") + upload + QStringLiteral("/missing on RAP")), 30000);
            QVERIFY(button(opened.assistant, put)->isEnabled());
            QVERIFY(!account::Renewals(station.config).of(QStringLiteral("Alpha")).value()->handedIn);
        }
        station.account.keyDropPath = upload + QStringLiteral("/{user}_{date}");
        QVERIFY(station.accounts.save(station.account));
        Opened again(station);
        field(again.assistant, QStringLiteral("Passphrase of the old key"))->setText(m_server->passphrase());
        again.press(QStringLiteral("Continue"));
        again.press(put);
        const QString place = upload + u'/' + m_server->user() + QStringLiteral("_20261123");
        QTRY_VERIFY_WITH_TIMEOUT(again.isAt(QStringLiteral("RAP has it now: ") + place), 30000);
        QVERIFY(!button(again.assistant, put)->isEnabled());
        QFile there(m_server->localFile(place));
        QVERIFY(there.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(there.readAll()), again.publicHalf());
        QCOMPARE(account::Renewals(station.config).of(QStringLiteral("Alpha")).value()->handedIn, today);
        again.press(QStringLiteral("Continue"));
        QTRY_VERIFY(button(again.assistant, QStringLiteral("Test again"))->isVisible());
        QVERIFY(there.remove());
    }

    void finishingLaterKeepsTheDay()
    {
        Station station(*m_server);
        Opened opened(station);
        opened.press(QStringLiteral("Make the key"));
        QTRY_VERIFY(!opened.publicHalf().isEmpty());
        button<QCheckBox>(opened.assistant, QStringLiteral("registered on"))->setChecked(true);
        QSignalSpy rejected(&opened.assistant, &QDialog::rejected);
        opened.press(QStringLiteral("Finish later"));
        QCOMPARE(rejected.size(), 1);
        QCOMPARE(account::Renewals(station.config).of(QStringLiteral("Alpha")).value()->handedIn, today);
    }

    void whatIsBeingPutOnRapIsNotLeftSilently()
    {
        QTcpServer mute; // takes the connection, says nothing
        QVERIFY(mute.listen(QHostAddress::LocalHost));
        Station station(*m_server);
        station.account.primary = {QStringLiteral("127.0.0.1"), mute.serverPort()};
        station.account.keyDropPath = QStringLiteral("/upload/{user}");
        QVERIFY(station.accounts.save(station.account));
        Opened opened(station);
        opened.press(QStringLiteral("Make the key"));
        QTRY_VERIFY(!opened.publicHalf().isEmpty());
        opened.press(QStringLiteral("Put it on RAP"));
        QSignalSpy rejected(&opened.assistant, &QDialog::rejected);
        opened.press(QStringLiteral("Finish later"));
        opened.picture("putting");
        QVERIFY(rejected.isEmpty());
        QVERIFY(opened.isAt(QStringLiteral("It is being put on RAP just now")));
        opened.press(QStringLiteral("Finish later"));
        QCOMPARE(rejected.size(), 1);
    }

    void whatIsHalfDoneGoesOnWhereItWas()
    {
        Station station(*m_server, QStringLiteral("ed25519_passphrase"));
        QString made;
        {
            Opened opened(station);
            opened.press(QStringLiteral("Make the key"));
            QVERIFY(opened.isAt(QStringLiteral("Type the passphrase of the key that you have.")));
            QLineEdit* passphrase = field(opened.assistant, QStringLiteral("Passphrase of the old key"));
            passphrase->setText(QStringLiteral("wrong"));
            opened.press(QStringLiteral("Make the key"));
            QTRY_VERIFY(!passphrase->accessibleDescription().isEmpty());
            QVERIFY(!account::Renewals(station.config).of(QStringLiteral("Alpha")).value());
            passphrase->setText(m_server->passphrase());
            opened.press(QStringLiteral("Make the key"));
            QTRY_VERIFY(!opened.publicHalf().isEmpty());
            made = opened.publicHalf();
        } // as if it were killed
        QCOMPARE(station.saved(), station.account);
        Opened again(station);
        QVERIFY(again.isAt(QStringLiteral("This renewal was begun on 23 Nov 2026 and is not finished.")));
        field(again.assistant, QStringLiteral("Passphrase of the old key"))->setText(m_server->passphrase());
        again.press(QStringLiteral("Continue"));
        QTRY_COMPARE(again.publicHalf(), made);
        const auto renewal = account::Renewals(station.config).of(QStringLiteral("Alpha")).value();
        QVERIFY(account::inspectKeyFile(renewal->keyFile)->encrypted);
        QVERIFY(m_server->authorize(made.toUtf8()));
        again.press(QStringLiteral("Continue"));
        again.press(QStringLiteral("Continue"));
        again.press(QStringLiteral("Switch"));
        QCOMPARE(station.saved().keyFile, renewal->keyFile);
    }

    void whatWantsNoWordGoesOnByItself()
    {
        Station station(*m_server);
        {
            Opened opened(station);
            opened.press(QStringLiteral("Make the key"));
            QTRY_VERIFY(!opened.publicHalf().isEmpty());
        }
        Opened again(station);
        QTRY_VERIFY(!again.publicHalf().isEmpty());
        again.press(QStringLiteral("For TECHS 8…"));
        auto* sheet = again.assistant.findChild<ui::Techs8Dialog*>();
        QVERIFY(sheet != nullptr && sheet->isVisible());
        const auto renewal = account::Renewals(station.config).of(QStringLiteral("Alpha")).value();
        QVERIFY(account::toText(sheet->sheet()).contains(renewal->fingerprint));
    }

    void noKeyIsOverwrittenByAPublicHalf()
    {
        Station station(*m_server);
        Opened opened(station);
        opened.press(QStringLiteral("Make the key"));
        QTRY_VERIFY(!opened.publicHalf().isEmpty());
        const QString made = account::Renewals(station.config).of(QStringLiteral("Alpha")).value()->keyFile;
        for (const QString& key : {made, station.account.keyFile}) {
            QFile file(key);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray before = file.readAll();
            opened.press(QStringLiteral("Save as…"));
            auto* chosen = opened.assistant.findChild<QFileDialog*>();
            QVERIFY(chosen != nullptr);
            Q_EMIT chosen->fileSelected(key);
            delete chosen;
            QFile after(key);
            QVERIFY(after.open(QIODevice::ReadOnly));
            QCOMPARE(after.readAll(), before);
            QVERIFY(opened.isAt(QStringLiteral("That is the file of a key itself.")));
        }
    }

    void whatWasBegunCanBeBegunAnew()
    {
        Station station(*m_server);
        account::Account twin = station.account;
        twin.name = QStringLiteral("Beta");
        QVERIFY(station.accounts.save(twin));
        const account::Renewals renewals(station.config);
        {
            Opened opened(station);
            opened.press(QStringLiteral("Make the key"));
            QTRY_VERIFY(!opened.publicHalf().isEmpty());
        }
        account::Renewal first = *renewals.of(QStringLiteral("Alpha")).value();
        first.handedIn = today;
        QVERIFY(renewals.save(QStringLiteral("Alpha"), first));
        QVERIFY(QFile::remove(first.keyFile + QStringLiteral(".pub"))); // the key itself has it, too
        Opened again(station);
        QTRY_VERIFY(again.isAt(QStringLiteral("The program logs in with the new key"))); // by itself: it is handed in
        again.press(QStringLiteral("Back"));
        QTRY_VERIFY(!again.publicHalf().isEmpty());
        again.press(QStringLiteral("Back"));
        QVERIFY(QFile::rename(first.keyFile, first.keyFile + QStringLiteral(" elsewhere")));
        again.press(QStringLiteral("Continue"));
        QTRY_VERIFY(again.isAt(QStringLiteral("is not the new key any more")));
        QVERIFY(!button(again.assistant, QStringLiteral("Continue"))->isEnabled()); // it would lead nowhere
        again.press(QStringLiteral("Back"));
        QVERIFY(again.isAt(QStringLiteral("This renewal was begun on")));
        again.picture("begun");
        again.press(QStringLiteral("Begin anew"));
        again.picture("anew");
        QVERIFY(again.isAt(QStringLiteral("tell the clearing house that this key is not used")));
        QVERIFY(!again.isAt(QStringLiteral("This renewal was begun on")));
        for (const char* name : {"Alpha", "Beta"})
            QVERIFY(!renewals.of(QLatin1String(name)).value());
        QVERIFY(QFile::exists(first.keyFile + QStringLiteral(" elsewhere")));
        again.press(QStringLiteral("Make the key"));
        QTRY_VERIFY(!again.publicHalf().isEmpty());
        for (const char* name : {"Alpha", "Beta"}) {
            const auto second = renewals.of(QLatin1String(name)).value();
            QVERIFY(second && second->fingerprint != first.fingerprint);
            QVERIFY(!second->handedIn);
        }
    }

    void anotherKeyByHandEndsIt()
    {
        Station station(*m_server);
        const account::Renewals renewals(station.config);
        const account::Renewal begun{
            station.folder.filePath(QStringLiteral("begun")), QStringLiteral("SHA256:x"), today, {}};
        QVERIFY(renewals.save(QStringLiteral("Alpha"), begun));
        const rap::Clock clock = [] { return rap::HongKongTime::at(today, QTime(12, 0)); };
        const auto choose = [&](const QString& key) {
            ui::AccountDialog dialog(station.accounts, station.config, station.saved(), clock);
            dialog.show();
            field(dialog, QStringLiteral("SSH key file"))->setText(key);
            QSignalSpy accepted(&dialog, &QDialog::accepted);
            QTest::mouseClick(button(dialog, QStringLiteral("Save")), Qt::LeftButton);
            QTRY_COMPARE(accepted.size(), 1);
            QCOMPARE(station.saved().keyFile, key);
        };
        const QString moved = station.folder.filePath(QStringLiteral("moved"));
        QVERIFY(QFile::copy(station.account.keyFile, moved));
        choose(moved); // the same key
        QVERIFY(renewals.of(QStringLiteral("Alpha")).value() == begun);
        const QString other = station.folder.filePath(QStringLiteral("other"));
        QVERIFY(account::makeKey(account::KeyType::Ed25519, other, {}, {}));
        choose(other);
        QVERIFY(!renewals.of(QStringLiteral("Alpha")).value());
    }

    void whatWasBrokenOffInTheSwitchGoesOn()
    {
        Station station(*m_server);
        account::Account twin = station.account;
        twin.name = QStringLiteral("Beta");
        QVERIFY(station.accounts.save(twin));
        Opened opened(station);
        opened.press(QStringLiteral("Make the key"));
        QTRY_VERIFY(!opened.publicHalf().isEmpty());
        const auto renewal = account::Renewals(station.config).of(QStringLiteral("Alpha")).value();
        // Killed after the first of two: Beta has it, Alpha has not.
        QVERIFY(account::switchKey(station.accounts, QStringLiteral("Beta"),
                                   {renewal->keyFile, renewal->fingerprint, today, false}, today));
        const QStringList alpha{QStringLiteral("Alpha")};
        const auto finished =
            account::finishRenewal(station.accounts, account::Renewals(station.config), alpha, *renewal, today);
        QVERIFY2(finished, finished ? "" : qPrintable(finished.error().text()));
        QCOMPARE(station.saved().keyFile, renewal->keyFile);
        QCOMPARE(station.saved(QStringLiteral("Beta")).previousKeys.size(), 1);
        // And killed after both, before the renewal was over.
        QVERIFY(account::Renewals(station.config).save(QStringLiteral("Alpha"), *renewal));
        QVERIFY(account::finishRenewal(station.accounts, account::Renewals(station.config), alpha, *renewal, today));
        QCOMPARE(station.saved().previousKeys.size(), 1);
        QVERIFY(!account::Renewals(station.config).of(QStringLiteral("Alpha")).value());
    }
};

RAPDESK_TEST(TestRenewalAssistant)
#include "test_renewal_assistant.moc"
