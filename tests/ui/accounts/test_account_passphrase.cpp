// Passphrases of real key files, on a machine that has no credential store.
#include "Dialogs.h"
#include "account/Accounts.h"
#include "sftp/HostKeys.h"
#include "tests/TestMain.h"
#include "tests/integration/practice_server/PracticeServer.h"
#include "ui/accounts/AccountDialog.h"
#include "ui/accounts/ConnectionTestDialog.h"
#include "ui/accounts/PassphraseQuestion.h"
#include "ui/accounts/SupportDialog.h"
#include "ui/common/Notice.h"
#include "ui/common/Theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

namespace {

const rap::Clock afternoon = [] { return rap::HongKongTime::at(QDate(2026, 11, 23), QTime(16, 0)); };
const QString wrong = QStringLiteral("wrong");
const QString noStore = QStringLiteral("no password store");
constexpr int patience = 30000; // ms

} // namespace

class TestAccountPassphrase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/no/bus"); // and so no credential store
        ui::applyTheme(*qApp, ui::Scheme::Light);
        QVERIFY2(m_server.start(), qPrintable(m_server.fault()));
    }

    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_folder = account::ConfigFolder{m_dir->filePath(QStringLiteral("config"))};
        QVERIFY(m_folder.make());
    }

    void aWrongOneIsToldAtItsFieldAndNotSaved()
    {
        const account::Accounts accounts(m_folder);
        QVERIFY(accounts.add(locked()));
        ui::AccountDialog dialog(accounts, m_folder, locked(), afternoon);
        dialog.show();
        field(dialog, QStringLiteral("RAP user ID"))->setText(QStringLiteral("OTHER"));
        QLineEdit* passphrase = field(dialog, QStringLiteral("Passphrase"));
        QLineEdit* key = field(dialog, QStringLiteral("SSH key file"));
        QTest::keyClicks(passphrase, wrong);
        QTest::mouseClick(button(dialog, QStringLiteral("Save")), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(passphrase->accessibleDescription().contains(QStringLiteral("does not open")),
                                 patience);
        QVERIFY(says(dialog, passphrase->accessibleDescription()));
        QVERIFY(passphrase->hasFocus());
        QVERIFY(dialog.isVisible());
        QCOMPARE(accounts.load(locked().name)->user, locked().user);
        QVERIFY(!isTicked(*key));

        // What was wrong is typed anew, and Save says nothing of it any more.
        passphrase->selectAll();
        QTest::keyClicks(passphrase, m_server.passphrase());
        QVERIFY(!passphrase->accessibleDescription().contains(QStringLiteral("does not open")));
        QTest::mouseClick(button(dialog, QStringLiteral("Save")), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(accounts.load(locked().name)->user, QStringLiteral("OTHER"), patience);
    }

    void aWrongOneIsToldAsSoonAsItIsLeft()
    {
        const account::Accounts accounts(m_folder);
        ui::AccountDialog dialog(accounts, m_folder, locked(), afternoon);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QLineEdit* passphrase = field(dialog, QStringLiteral("Passphrase"));
        for (const bool right : {false, true}) {
            passphrase->setFocus();
            passphrase->selectAll();
            QTest::keyClicks(passphrase, right ? m_server.passphrase() : wrong);
            QTest::keyClick(passphrase, Qt::Key_Tab);
            QTRY_VERIFY_WITH_TIMEOUT(passphrase->accessibleDescription().contains(
                                         right ? QStringLiteral("opens the key") : QStringLiteral("does not open")),
                                     patience);
            QCOMPARE(isTicked(*passphrase), right);
        }
    }

    void aSavedAccountIsClosedAndNotCancelled()
    {
        const account::Accounts accounts(m_folder);
        QVERIFY(accounts.add(locked()));
        ui::AccountDialog dialog(accounts, m_folder, locked(), afternoon);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        QTest::keyClicks(field(dialog, QStringLiteral("Passphrase")), m_server.passphrase());
        QVERIFY(button(dialog, QStringLiteral("Cancel")) != nullptr);
        QTest::mouseClick(button(dialog, QStringLiteral("Save")), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(says(dialog, QStringLiteral("The account is saved, but the passphrase")), patience);
        QPushButton* close = button(dialog, QStringLiteral("Close"));
        QVERIFY(close != nullptr);
        QVERIFY(button(dialog, QStringLiteral("Cancel")) == nullptr);
        // What is typed after that can be left again.
        QLineEdit* user = field(dialog, QStringLiteral("RAP user ID"));
        user->setFocus();
        QTest::keyClicks(user, QStringLiteral("x"));
        QCOMPARE(QString(close->text()).remove(QLatin1Char('&')), QStringLiteral("Cancel"));
        QTest::keyClick(user, Qt::Key_Backspace);
        QCOMPARE(QString(close->text()).remove(QLatin1Char('&')), QStringLiteral("Close"));
        QTest::mouseClick(close, Qt::LeftButton);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(accepted.size(), 1); // whoever opened it has to know of what was saved
        QCOMPARE(dialog.account(), locked());
    }

    void theFormSaysThatNothingKeepsIt()
    {
        const account::Accounts accounts(m_folder);
        ui::AccountDialog dialog(accounts, m_folder, locked(), afternoon);
        dialog.show();
        QTRY_VERIFY_WITH_TIMEOUT(says(dialog, noStore), patience);
        QVERIFY(!field(dialog, QStringLiteral("Passphrase"))
                     ->placeholderText()
                     .contains(QStringLiteral("credential store")));
    }

    void theQuestionDoesNotOfferToKeepIt()
    {
        ui::PassphraseQuestion question(QStringLiteral("ACME"), locked().keyFile);
        question.show();
        auto* remember = question.findChild<QCheckBox*>();
        QTRY_VERIFY_WITH_TIMEOUT(says(question, noStore), patience);
        QVERIFY(!remember->isChecked());
        QVERIFY(!remember->isEnabled());
        QTest::keyClicks(field(question, QStringLiteral("Passphrase")), m_server.passphrase());
        QTest::mouseClick(button(question, QStringLiteral("Unlock")), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(question.result(), int(QDialog::Accepted), patience);
        QVERIFY(!question.remember());
    }

    void theQuestionTakesNoWrongOne()
    {
        ui::PassphraseQuestion question(QStringLiteral("ACME"), locked().keyFile);
        question.show();
        QSignalSpy finished(&question, &QDialog::finished);
        QLineEdit* passphrase = field(question, QStringLiteral("Passphrase"));
        QTest::keyClicks(passphrase, wrong);
        QTest::keyClick(passphrase, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(says(question, QStringLiteral("does not open")), patience);
        QVERIFY(question.isVisible());
        QCOMPARE(finished.size(), 0);
        passphrase->selectAll();
        QTest::keyClicks(passphrase, m_server.passphrase());
        QVERIFY(!says(question, QStringLiteral("does not open")));
        QTest::keyClick(passphrase, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
        QCOMPARE(question.passphrase(), m_server.passphrase());
    }

    void theHelpDesksTextAsksForIt_data()
    {
        QTest::addColumn<bool>("answered");
        QTest::newRow("answered") << true;
        QTest::newRow("not answered") << false;
    }
    void theHelpDesksTextAsksForIt()
    {
        QFETCH(const bool, answered);
        QVERIFY(sftp::HostKeys::trust(m_folder, m_server.presentedKeys()));
        ui::SupportDialog dialog({m_folder, afternoon, {}, locked()}, {});
        dialog.show();
        ui::PassphraseQuestion* question = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((question = dialog.findChild<ui::PassphraseQuestion*>()) != nullptr, patience);
        if (answered) {
            QTest::keyClicks(field(*question, QStringLiteral("Passphrase")), m_server.passphrase());
            QTest::mouseClick(button(*question, QStringLiteral("Unlock")), Qt::LeftButton);
        } else {
            question->reject();
        }
        QTRY_VERIFY_WITH_TIMEOUT(says(dialog, QStringLiteral("Look through it before you hand it on.")), patience);
        QCOMPARE(dialog.findChild<ui::Notice*>(QStringLiteral("sheet-told"))->tone(),
                 answered ? ui::Tone::Good : ui::Tone::Warning);
        QVERIFY(!account::toText(dialog.sheet()).contains(m_server.passphrase()));
    }

    void theConnectionTestAsksForItAndTests()
    {
        QVERIFY(sftp::HostKeys::trust(m_folder, m_server.presentedKeys()));
        ui::ConnectionTestDialog dialog(locked(), m_folder, afternoon, {});
        dialog.show();
        ui::PassphraseQuestion* question = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((question = dialog.findChild<ui::PassphraseQuestion*>()) != nullptr, patience);
        QTest::keyClicks(field(*question, QStringLiteral("Passphrase")), m_server.passphrase());
        QTest::mouseClick(button(*question, QStringLiteral("Unlock")), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(says(dialog, QStringLiteral("RAP can be used with this account")), patience);
    }

private:
    [[nodiscard]] account::Account locked() const
    {
        account::Account account;
        account.name = QStringLiteral("ACME");
        account.user = m_server.user();
        account.primary = m_server.address();
        account.keyFile = m_server.keyFile(QStringLiteral("ed25519_passphrase"));
        account.baseFolder = m_server.base();
        account.targetFolder = m_dir->filePath(QStringLiteral("reports"));
        return account;
    }

    /// What is told at a field is good.
    static bool isTicked(const QWidget& editor)
    {
        const QWidget* field = editor.parentWidget();
        while (field->findChild<ui::Notice*>() == nullptr)
            field = field->parentWidget();
        const auto* notice = field->findChild<ui::Notice*>();
        return notice->isVisible() && notice->tone() == ui::Tone::Good;
    }

    practice::PracticeServer m_server;
    std::unique_ptr<QTemporaryDir> m_dir;
    account::ConfigFolder m_folder;
};

RAPDESK_TEST(TestAccountPassphrase)
#include "test_account_passphrase.moc"
