// The assistant, from first start to a saved account, by clicks and keys against a real OpenSSH server.
#include "Dialogs.h"
#include "practice_server/PracticeServer.h"
#include "tests/TestMain.h"
#include "tests/ui/LongerTexts.h"
#include "ui/accounts/NewKeyDialog.h"
#include "ui/accounts/SetupAssistant.h"
#include "ui/accounts/SetupDraft.h"
#include "ui/common/Notice.h"
#include "ui/common/Theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QDateEdit>
#include <QDir>
#include <QPlainTextEdit>
#include <QProcess>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

using practice::PracticeServer;

namespace {

/// The assistant as the program opens it, and a clerk who counts what she does.
struct Opened {
    explicit Opened(const QString& configFolder)
        : config(account::ConfigFolder::at(configFolder))
        , accounts(config)
        , assistant({accounts, config, [] { return rap::HongKongTime::at(QDate(2026, 11, 23), QTime(12, 0)); }})
    {
        assistant.show();
        assistant.activateWindow();
        if (!QTest::qWaitForWindowActive(&assistant))
            qFatal("the assistant does not become active");
    }

    void click(QAbstractButton* button)
    {
        QVERIFY(button != nullptr && button->isVisible() && button->isEnabled());
        ++clicks;
        QTest::mouseClick(button, Qt::LeftButton);
    }
    /// Where the focus is: the assistant puts it there.
    void type(const QString& text, bool counts = true)
    {
        QVERIFY(assistant.focusWidget() != nullptr);
        QTest::keyClicks(assistant.focusWidget(), text);
        typed += counts ? text.size() : 0;
    }
    void tab() { QTest::keyClick(assistant.focusWidget(), Qt::Key_Tab); }
    void next() { click(button(assistant, QStringLiteral("Continue"))); }
    [[nodiscard]] bool mayGoOn(const QString& words = QStringLiteral("Continue"))
    {
        const QPushButton* next = button(assistant, words);
        return next != nullptr && next->isVisible() && next->isEnabled();
    }
    /// The one that leads on, whatever its words are.
    [[nodiscard]] QPushButton& mainButton()
    {
        const auto all = assistant.findChildren<QPushButton*>();
        return **std::find_if(all.begin(), all.end(), [](const QPushButton* each) { return each->isDefault(); });
    }
    void goOn() { click(&mainButton()); }
    [[nodiscard]] bool isAt(const QString& title) { return says(assistant, title); }

    /// Through the first three steps.
    void enter(const PracticeServer& server, const QString& key)
    {
        next();
        type(server.user(), false);
        tab();
        type(server.address().text(), false);
        QLineEdit* base = field(assistant, QStringLiteral("Base folder on RAP"));
        base->setText(server.base());
        next();
        QVERIFY(isAt(QStringLiteral("Your key")));
        type(server.keyFile(key), false);
    }

    account::ConfigFolder config;
    account::Accounts accounts;
    ui::SetupAssistant assistant;
    int clicks = 0;
    qsizetype typed = 0;
};

} // namespace

class TestSetupAssistant : public QObject {
    Q_OBJECT
    std::unique_ptr<PracticeServer> m_server;

private Q_SLOTS:
    void initTestCase()
    {
        ui::applyTheme(*qApp, ui::Scheme::Light);
        m_server = std::make_unique<PracticeServer>();
        QVERIFY2(m_server->start(), qPrintable(m_server->fault()));
    }

    void aServerThatIsTrustedIsNotDoubtedLater()
    {
        QTemporaryDir folder;
        Opened opened(folder.filePath(QStringLiteral("config")));
        opened.enter(*m_server, QStringLiteral("ed25519"));
        opened.next();
        QLineEdit* print = field(opened.assistant, QStringLiteral("Fingerprint from the clearing house's letter"));
        QTRY_VERIFY(print->isVisible());
        print->setText(m_server->presentedKeys().first().fingerprint);
        opened.next();
        QVERIFY(opened.isAt(QStringLiteral("Test")));
        opened.click(button(opened.assistant, QStringLiteral("Back")));
        QVERIFY(opened.isAt(QStringLiteral("Is this really RAP?")));
        QTRY_VERIFY(says(opened.assistant, QStringLiteral("knows")));
        QVERIFY(!says(opened.assistant, QStringLiteral("They differ")));
    }

    void fromNothingToASavedAccount()
    {
        QTemporaryDir folder;
        Opened opened(folder.filePath(QStringLiteral("config")));
        QVERIFY(opened.isAt(QStringLiteral("Who you are")));
        opened.enter(*m_server, QStringLiteral("ed25519"));
        opened.next();
        QVERIFY(opened.isAt(QStringLiteral("Is this really RAP?")));
        QVERIFY(!opened.mayGoOn());
        QLineEdit* print = field(opened.assistant, QStringLiteral("Fingerprint from the clearing house's letter"));
        QTRY_VERIFY(print->isVisible());
        print->setText(m_server->presentedKeys().first().fingerprint); // pasted
        QVERIFY(says(opened.assistant, QStringLiteral("They agree")));
        opened.next();
        QVERIFY(opened.isAt(QStringLiteral("Test")));
        QTRY_VERIFY(says(opened.assistant, QStringLiteral("RAP can be used with this account")));
        QVERIFY(button(opened.assistant, QStringLiteral("Continue"))->hasFocus());
        auto* folders = opened.assistant.findChild<QToolButton*>(QStringLiteral("checked-folders"));
        QVERIFY(folders->isVisible() && folders->text().contains(QStringLiteral("with reports")));
        QVERIFY(button<QCheckBox>(opened.assistant, m_server->base()) == nullptr); // it is no further one
        const QString expected = m_server->base() + QStringLiteral("/CCASS_HKMK");
        QVERIFY(!says(opened.assistant, expected));
        QTest::mouseClick(folders, Qt::LeftButton);
        QVERIFY(says(opened.assistant, expected));
        opened.next();
        QVERIFY(opened.isAt(QStringLiteral("Where to save")));
        field(opened.assistant, QStringLiteral("Save reports in"))->setText(folder.filePath(QStringLiteral("reports")));
        QSignalSpy accepted(&opened.assistant, &QDialog::accepted);
        opened.click(button(opened.assistant, QStringLiteral("Finish")));
        QCOMPARE(accepted.size(), 1);
        const auto saved = opened.accounts.load(m_server->user());
        QVERIFY(saved);
        QCOMPARE(*saved, opened.assistant.account());
        QCOMPARE(saved->primary, m_server->address());
        QVERIFY(!QFile::exists(opened.config.path + QStringLiteral("/setup.json")));
        // One more click gets the reports: at most 12, and 60 characters that are no host, user or path.
        QVERIFY2(opened.clicks + 1 <= 12, qPrintable(QString::number(opened.clicks)));
        QVERIFY2(opened.typed <= 60, qPrintable(QString::number(opened.typed)));
        qInfo("%d clicks, %d characters", opened.clicks, int(opened.typed));
    }

    void withoutAKeyOneIsMade()
    {
        QTemporaryDir folder;
        Opened opened(folder.filePath(QStringLiteral("config")));
        opened.enter(*m_server, QStringLiteral("ed25519"));
        field(opened.assistant, QStringLiteral("SSH key file"))->clear();
        opened.click(button(opened.assistant, QStringLiteral("Make a new key…")));
        auto* making = opened.assistant.findChild<ui::NewKeyDialog*>();
        QVERIFY(making != nullptr);
        const QString file = folder.filePath(QStringLiteral("rap-key"));
        field(*making, QStringLiteral("New key file"))->setText(file);
        QPushButton* make = button(*making, QStringLiteral("Make the key"));
        QTRY_VERIFY(make->isEnabled()); // whether there is a password store is known
        if (QLineEdit* passphrase = field(*making, QStringLiteral("Passphrase")); passphrase->isVisible())
            passphrase->setText(QStringLiteral("hers alone"));
        QTest::mouseClick(make, Qt::LeftButton);
        auto* half = named<QPlainTextEdit>(*making, QStringLiteral("Public half of the new key"));
        QTRY_VERIFY(half->isVisible());
        QVERIFY(half->toPlainText().startsWith(QStringLiteral("ssh-ed25519 ")));
        QVERIFY(m_server->authorize(half->toPlainText().toUtf8()));
        QTest::mouseClick(button(*making, QStringLiteral("Use this key")), Qt::LeftButton);
        QCOMPARE(field(opened.assistant, QStringLiteral("SSH key file"))->text(), QDir::toNativeSeparators(file));
        QVERIFY(!field(opened.assistant, QStringLiteral("Passphrase"))->text().isEmpty());
        opened.next();
        QTRY_VERIFY(opened.isAt(QStringLiteral("Is this really RAP?")));
        QLineEdit* print = field(opened.assistant, QStringLiteral("Fingerprint from the clearing house's letter"));
        QTRY_VERIFY(print->isVisible());
        print->setText(m_server->presentedKeys().first().fingerprint);
        opened.next();
        QTRY_VERIFY(says(opened.assistant, QStringLiteral("RAP can be used with this account")));
    }

    void aPuttyKeyIsConvertedWhereSheAgrees()
    {
        QTemporaryDir folder;
        const QString ppk = folder.filePath(QStringLiteral("clerk.ppk"));
        QCOMPARE(QProcess::execute(QStringLiteral("puttygen"),
                                   {m_server->keyFile(QStringLiteral("ed25519")), QStringLiteral("-O"),
                                    QStringLiteral("private"), QStringLiteral("-o"), ppk}),
                 0);
        QFile original(ppk);
        QVERIFY(original.open(QIODevice::ReadOnly));
        const QByteArray before = original.readAll();
        Opened opened(folder.filePath(QStringLiteral("config")));
        opened.enter(*m_server, QStringLiteral("ed25519"));
        QLineEdit* key = field(opened.assistant, QStringLiteral("SSH key file"));
        key->setText(ppk);
        opened.next(); // nothing can log in with it
        QVERIFY(opened.isAt(QStringLiteral("Your key")));
        QVERIFY(opened.isAt(QStringLiteral("Convert this key first")));
        opened.click(button(opened.assistant, QStringLiteral("Convert it")));
        QTRY_COMPARE(key->text(), QDir::toNativeSeparators(folder.filePath(QStringLiteral("clerk-openssh"))));
        QVERIFY(!button(opened.assistant, QStringLiteral("Convert it"))->isVisible());
        opened.next();
        QTRY_VERIFY(opened.isAt(QStringLiteral("Is this really RAP?")));
        original.seek(0);
        QCOMPARE(original.readAll(), before);
    }

    void whatWasEnteredIsThereAgainAndNoSecretIsKept()
    {
        QTemporaryDir folder;
        const QString config = folder.filePath(QStringLiteral("config"));
        {
            Opened opened(config);
            opened.enter(*m_server, QStringLiteral("ed25519_passphrase"));
            field(opened.assistant, QStringLiteral("Passphrase"))->setText(QStringLiteral("a secret of hers"));
            QSignalSpy rejected(&opened.assistant, &QDialog::rejected);
            opened.click(button(opened.assistant, QStringLiteral("Finish later")));
            QCOMPARE(rejected.size(), 1);
        }
        QFile kept(config + QStringLiteral("/setup.json"));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QVERIFY(!kept.readAll().contains("secret"));
        Opened again(config);
        QVERIFY(again.isAt(QStringLiteral("Your key")));
        QVERIFY(again.isAt(QStringLiteral("You go on where you left.")));
        QVERIFY(field(again.assistant, QStringLiteral("SSH key file"))
                    ->text()
                    .endsWith(QStringLiteral("ed25519_passphrase")));
        again.click(button(again.assistant, QStringLiteral("Back")));
        QCOMPARE(field(again.assistant, QStringLiteral("RAP user ID"))->text(), m_server->user());
    }

    void eachStepChecksItself()
    {
        QTemporaryDir folder;
        Opened opened(folder.filePath(QStringLiteral("config")));
        opened.next();
        opened.next(); // without a user
        QVERIFY(opened.isAt(QStringLiteral("Your RAP account")));
        QVERIFY(field(opened.assistant, QStringLiteral("RAP user ID"))->hasFocus());
        opened.type(QStringLiteral("C00123RAP"));
        opened.tab();
        opened.type(QStringLiteral("127.0.0.1:1"));
        opened.next();
        QVERIFY(opened.isAt(QStringLiteral("Your key")));
        opened.type(folder.filePath(QStringLiteral("none")));
        opened.next();
        QVERIFY(opened.isAt(QStringLiteral("Your key")));
        QLineEdit* key = field(opened.assistant, QStringLiteral("SSH key file"));
        key->setText(m_server->keyFile(QStringLiteral("ed25519")));
        QTest::keyClick(key, Qt::Key_Return); // as good as the button
        QVERIFY(opened.isAt(QStringLiteral("Is this really RAP?")));
        auto* state = opened.assistant.findChild<ui::Notice*>(QStringLiteral("host-key-state"));
        QTRY_COMPARE(state->tone(), ui::Tone::Bad); // nobody listens there
        QVERIFY(!opened.mayGoOn());
        QVERIFY(button(opened.assistant, QStringLiteral("Try again"))->isVisible());
    }

    void noKeyIsRegisteredOnADayToCome()
    {
        QTemporaryDir folder;
        const auto config = account::ConfigFolder::at(folder.filePath(QStringLiteral("config")));
        ui::SetupDraft draft; // as it was left when the PC's clock was wrong
        draft.step = 2;
        draft.user = m_server->user();
        draft.primary = m_server->address().text();
        draft.keyFile = m_server->keyFile(QStringLiteral("ed25519"));
        draft.keyRegistered = QDate(2062, 11, 23);
        QVERIFY(ui::SetupStore(config).save(draft));
        Opened opened(config.path);
        QVERIFY(opened.isAt(QStringLiteral("Your key")));
        opened.next();
        QVERIFY(says(opened.assistant, QStringLiteral("cannot have been registered on a day to come")));
        auto* day = named<QDateEdit>(opened.assistant, QStringLiteral("Day on which the key was registered"));
        day->setDate(QDate(2026, 1, 2));
        QVERIFY(!says(opened.assistant, QStringLiteral("a day to come")));
        opened.next();
        QTRY_VERIFY(opened.isAt(QStringLiteral("Is this really RAP?")));
    }

    void everyStepHoldsLongerTexts()
    {
        const LongerTexts longer;
        QTemporaryDir folder;
        Opened opened(folder.filePath(QStringLiteral("config")));
        const auto look = [&](const char* step) {
            QCoreApplication::processEvents(); // what was laid out anew
            const QStringList cut = cutTexts(opened.assistant);
            QVERIFY2(cut.isEmpty(), qPrintable(QLatin1String(step) + u": " + cut.join(u'\n')));
            QVERIFY2(opened.assistant.height() <= 700 && opened.assistant.width() <= 1366, step);
            if (const QString pictures = qEnvironmentVariable("RAPDESK_SCREENSHOTS"); !pictures.isEmpty())
                QVERIFY(opened.assistant.grab().save(
                    QStringLiteral("%1/longer-%2.png").arg(pictures, QLatin1String(step))));
        };
        look("identity");
        opened.goOn();
        look("server");
        opened.type(m_server->user());
        opened.tab();
        opened.type(m_server->address().text());
        opened.tab();
        opened.tab();
        opened.type(m_server->base());
        opened.goOn();
        look("key");
        opened.type(m_server->keyFile(QStringLiteral("ed25519")));
        look("key-chosen");
        opened.goOn();
        QTRY_VERIFY(qobject_cast<QLineEdit*>(opened.assistant.focusWidget()) != nullptr);
        look("host-key");
        opened.type(m_server->presentedKeys().first().fingerprint);
        look("host-key-compared");
        opened.goOn();
        QTRY_VERIFY(opened.mainButton().isEnabled());
        look("test");
        opened.goOn();
        look("save");
    }

    void anotherFingerprintStopsIt()
    {
        QTemporaryDir folder;
        Opened opened(folder.filePath(QStringLiteral("config")));
        opened.enter(*m_server, QStringLiteral("ed25519"));
        opened.next();
        QLineEdit* print = field(opened.assistant, QStringLiteral("Fingerprint from the clearing house's letter"));
        QTRY_VERIFY(print->isVisible());
        opened.type(QStringLiteral("SHA256:") + QString(43, u'A'));
        QVERIFY(says(opened.assistant, QStringLiteral("They differ")));
        QVERIFY(!opened.mayGoOn());
        QVERIFY(!QFile::exists(opened.config.hostKeys()));
    }

    void aKeyThatIsNotRegisteredYetIsNoDeadEnd()
    {
        QTemporaryDir folder;
        Opened opened(folder.filePath(QStringLiteral("config")));
        opened.enter(*m_server, QStringLiteral("stranger"));
        opened.next();
        auto* byEye = button<QCheckBox>(
            opened.assistant, QStringLiteral("I have compared every character with the clearing house's letter"));
        QTRY_VERIFY(byEye->isVisible());
        opened.click(byEye);
        opened.next();
        QTRY_VERIFY(opened.mayGoOn(QStringLiteral("Continue all the same")));
        QPushButton* again = button(opened.assistant, QStringLiteral("Test again"));
        QVERIFY(again->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // which does not skip the step
        QVERIFY(!again->isVisible());
        QTRY_VERIFY(again->isVisible());
        QVERIFY(again->hasFocus() && again->isDefault());
        QVERIFY(opened.isAt(QStringLiteral("Test")));
        opened.click(button(opened.assistant, QStringLiteral("Continue all the same")));
        field(opened.assistant, QStringLiteral("Save reports in"))->setText(folder.filePath(QStringLiteral("reports")));
        opened.click(button(opened.assistant, QStringLiteral("Finish")));
        QVERIFY(opened.accounts.load(m_server->user()));
    }
};

RAPDESK_TEST(TestSetupAssistant)
#include "test_setup_assistant.moc"
