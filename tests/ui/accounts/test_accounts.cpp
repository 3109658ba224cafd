#include "Dialogs.h"
#include "account/Accounts.h"
#include "sftp/Fingerprint.h"
#include "tests/TestMain.h"
#include "tests/integration/practice_server/PracticeServer.h"
#include "ui/accounts/AccountDialog.h"
#include "ui/accounts/HostKeyQuestion.h"
#include "ui/accounts/PassphraseQuestion.h"
#include "ui/common/Notice.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTimeZone>
#include <QToolButton>
#include <QtTest>

namespace {

const QString presented = QStringLiteral("SHA256:YTsrS1LcsBQeUV1dDgfwehzVcyCyu7Ot5k4iUgDxy7Q");
const QString other = QStringLiteral("SHA256:AAAAS1LcsBQeUV1dDgfwehzVcyCyu7Ot5k4iUgDxy7Q");
const QString presentedMd5 = QStringLiteral("MD5:16:27:ac:a5:76:28:2d:36:63:1b:56:4d:eb:df:a6:48");
const account::Address address{QStringLiteral("rap.example"), 22};
const QDate today(2026, 11, 23);
const rap::Clock afternoon = [] { return rap::HongKongTime::at(today, QTime(16, 0)); };

sftp::ConnectFailure failureOf(rap::ErrorKind kind)
{
    sftp::ConnectFailure failure;
    failure.error.kind = kind;
    failure.presented = sftp::PresentedKey{address, QStringLiteral("ssh-ed25519"), 256, presented, presentedMd5};
    return failure;
}

} // namespace

class TestAccounts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_folder = account::ConfigFolder{m_dir->filePath(QStringLiteral("config"))};
    }

    void buttonsStayInReachOnALowScreen()
    {
        const account::Accounts accounts(m_folder);
        ui::AccountDialog dialog(accounts, m_folder, std::nullopt, afternoon);
        dialog.show();
        dialog.setFixedSize(620, 300); // 1366x768 at 200 %, less title bar and taskbar
        QPushButton* save = button(dialog, QStringLiteral("Save"));
        for (const QString& text :
             {QStringLiteral("Save"), QStringLiteral("Test connection"), QStringLiteral("Cancel")}) {
            QPushButton* each = button(dialog, text);
            QVERIFY2(!each->visibleRegion().isEmpty(), qPrintable(text));
            QVERIFY2(dialog.rect().contains(QRect(each->mapTo(&dialog, QPoint(0, 0)), each->size())), qPrintable(text));
        }
        // What is told at a field is scrolled to.
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        field(dialog, QStringLiteral("Save reports in"))->setFocus();
        QLineEdit* name = field(dialog, QStringLiteral("Account name"));
        QTRY_VERIFY(name->visibleRegion().isEmpty());
        QTest::mouseClick(save, Qt::LeftButton);
        QVERIFY(says(dialog, name->accessibleDescription()));
        QTRY_VERIFY(!name->visibleRegion().isEmpty());
    }

    void theKeyFilesDateIsAHintWhereTheDayIsNotKnown()
    {
        const account::Accounts accounts(m_folder);
        account::Account account;
        account.name = QStringLiteral("ACME");
        account.keyFile = m_dir->filePath(QStringLiteral("key"));
        QFile key(account.keyFile);
        QVERIFY(key.open(QIODevice::WriteOnly) && key.write("key") == 3 && key.flush());
        // The evening before in New York.
        QVERIFY(key.setFileTime(QDateTime(QDate(2025, 3, 1), QTime(0, 30), QTimeZone("Asia/Hong_Kong")),
                                QFileDevice::FileModificationTime));
        key.close();
        ui::AccountDialog dialog(accounts, m_folder, account, afternoon);
        dialog.show();
        auto* day = named<QDateEdit>(dialog, QStringLiteral("Day on which the key was registered"));
        QCOMPARE(day->date(), QDate(2025, 3, 1));
        QVERIFY(!day->isEnabled()); // it is no more than a hint
        QVERIFY(says(dialog, QStringLiteral("the date of the file is a hint")));
        QVERIFY(field(dialog, QStringLiteral("Account name"))->toolTip().contains(QStringLiteral("Rename…")));
        dialog.reject();
        QVERIFY(!dialog.isVisible()); // nothing was typed
    }

    void hostKeyIsTrustedOnlyWhenItAgrees()
    {
        ui::HostKeyQuestion question(failureOf(rap::ErrorKind::HostKeyUnknown), QStringLiteral("acme"), m_folder);
        question.show();
        QVERIFY(says(question, sftp::grouped(presented)));
        QPushButton* trust = button(question, QStringLiteral("Trust this server"));
        QVERIFY(!trust->isEnabled());

        QLineEdit* typed = field(question, QStringLiteral("Fingerprint from the clearing house's letter"));
        QTest::keyClicks(typed, other);
        QVERIFY(!trust->isEnabled());
        QVERIFY(says(question, QStringLiteral("They differ")));
        typed->clear();
        QTest::keyClicks(typed, presented);
        QVERIFY(says(question, QStringLiteral("They agree")));
        QVERIFY(trust->isEnabled());
        QVERIFY(!QFile::exists(m_folder.hostKeys()));

        QSignalSpy accepted(&question, &QDialog::accepted);
        QTest::mouseClick(trust, Qt::LeftButton);
        QCOMPARE(accepted.count(), 1);
        const auto keys = sftp::HostKeys::load(m_folder.hostKeys());
        QVERIFY(keys);
        QCOMPARE(keys->judge(*failureOf({}).presented), sftp::HostKeyVerdict::Known);
    }

    void returnTrustsWhatAgreesAndDoesNothingBefore()
    {
        ui::HostKeyQuestion question(failureOf(rap::ErrorKind::HostKeyUnknown), QStringLiteral("acme"), m_folder);
        question.show();
        QVERIFY(QTest::qWaitForWindowActive(&question));
        QSignalSpy finished(&question, &QDialog::finished);
        QLineEdit* typed = field(question, QStringLiteral("Fingerprint from the clearing house's letter"));
        QTest::keyClick(typed, Qt::Key_Return);
        QTest::keyClicks(typed, other);
        QTest::keyClick(typed, Qt::Key_Return);
        QCOMPARE(finished.count(), 0);
        typed->clear();
        QTest::keyClicks(typed, presented);
        QVERIFY(says(question, QStringLiteral("They agree. You can trust this server.")));
        QVERIFY(!says(question, QStringLiteral("from now on")));
        QTest::keyClick(typed, Qt::Key_Return);
        QCOMPARE(finished.count(), 1);
        QCOMPARE(question.result(), int(QDialog::Accepted));
        QVERIFY(QFile::exists(m_folder.hostKeys()));
    }

    void aFingerprintThatDiffersOutweighsTheTick()
    {
        ui::HostKeyQuestion question(failureOf(rap::ErrorKind::HostKeyUnknown), QStringLiteral("acme"), m_folder);
        question.show();
        auto* byEye = question.findChild<QCheckBox*>();
        QPushButton* trust = button(question, QStringLiteral("Trust this server"));
        byEye->setChecked(true);
        QVERIFY(trust->isEnabled());
        QTest::keyClicks(field(question, QStringLiteral("Fingerprint from the clearing house's letter")), other);
        QVERIFY(!trust->isEnabled());
    }

    void aFingerprintThatIsNoneIsToldWhy()
    {
        ui::HostKeyQuestion question(failureOf(rap::ErrorKind::HostKeyUnknown), QStringLiteral("acme"), m_folder);
        question.show();
        QLineEdit* typed = field(question, QStringLiteral("Fingerprint from the clearing house's letter"));
        const auto paste = [&](const QString& text) {
            typed->clear();
            QTest::keyClicks(typed, text);
        };
        paste(presented.chopped(3));
        QVERIFY(says(question,
                     QStringLiteral("not a whole SHA-256 fingerprint yet: it has 43 characters, and these are 40")));
        paste(presented + QStringLiteral("xy"));
        QVERIFY(!says(question, QStringLiteral("yet")));
        QVERIFY(says(question, QStringLiteral("too many characters: 45 instead of 43")));
        paste(presented.chopped(1) + QLatin1Char('-'));
        QVERIFY(!says(question, QStringLiteral("yet")));
        QVERIFY(says(question, QStringLiteral("No fingerprint has the character '-'")));
        paste(presentedMd5.chopped(3));
        QVERIFY(says(question, QStringLiteral("older kind (MD5) has 16 pairs")));
        paste(QStringLiteral("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ0"));
        QVERIFY(says(question, QStringLiteral("the key itself")));
        QVERIFY(!button(question, QStringLiteral("Trust this server"))->isEnabled());
    }

    void anOlderLettersFingerprintIsCompared()
    {
        for (const auto kind : {rap::ErrorKind::HostKeyUnknown, rap::ErrorKind::HostKeyChanged}) {
            ui::HostKeyQuestion question(failureOf(kind), QStringLiteral("acme"), m_folder);
            question.show();
            QVERIFY(says(question, presentedMd5)); // for comparing by eye
            QLineEdit* typed = field(question, QStringLiteral("Fingerprint from the clearing house's letter"));
            QPushButton* trust = button(question, QStringLiteral("Trust this server"));
            typed->setText(QString(presentedMd5).replace(QStringLiteral("27"), QStringLiteral("28")));
            QVERIFY(says(question, QStringLiteral("They differ")) && !trust->isEnabled());
            typed->setText(presentedMd5 + QLatin1Char(' ') + other); // of which one is another server's
            QVERIFY(says(question, QStringLiteral("They differ")) && !trust->isEnabled());
            typed->setText(presentedMd5.mid(4).toUpper().replace(QLatin1Char(':'), QLatin1Char(' ')));
            QVERIFY(says(question, QStringLiteral("They agree")) && trust->isEnabled());
            QTest::mouseClick(trust, Qt::LeftButton);
            const auto pins = sftp::HostKeys::load(m_folder.hostKeys())->pinned(address);
            QCOMPARE(pins.size(), 1);
            QCOMPARE(pins.first().fingerprint, presented);
            QVERIFY(QFile::remove(m_folder.hostKeys()));
        }
    }

    void aChangedKeyNeedsTheNewFingerprint()
    {
        ui::HostKeyQuestion question(failureOf(rap::ErrorKind::HostKeyChanged), QStringLiteral("acme"), m_folder);
        question.show();
        QVERIFY(!question.findChild<QCheckBox*>()->isVisible());
        question.findChild<QCheckBox*>()->setChecked(true);
        QVERIFY(!button(question, QStringLiteral("Trust this server"))->isEnabled());
        QVERIFY(says(question, QStringLiteral("somebody stands between")));
    }

    void refusingPinsNothing()
    {
        ui::HostKeyQuestion question(failureOf(rap::ErrorKind::HostKeyOtherType), QStringLiteral("acme"), m_folder);
        question.show();
        QSignalSpy rejected(&question, &QDialog::rejected);
        QTest::mouseClick(button(question, QStringLiteral("Do not connect")), Qt::LeftButton);
        QCOMPARE(rejected.count(), 1);
        QVERIFY(!QFile::exists(m_folder.hostKeys()));
    }

    void aPinThatCannotBeSavedIsSaid()
    {
        QFile blocker(m_folder.path);
        QVERIFY(blocker.open(QIODevice::WriteOnly)); // a file where the folder should be
        ui::HostKeyQuestion question(failureOf(rap::ErrorKind::HostKeyUnknown), QStringLiteral("acme"), m_folder);
        question.show();
        QSignalSpy accepted(&question, &QDialog::accepted);
        question.findChild<QCheckBox*>()->setChecked(true);
        QTest::mouseClick(button(question, QStringLiteral("Trust this server")), Qt::LeftButton);
        QCOMPARE(accepted.count(), 0);
        QVERIFY(question.isVisible());
    }

    void passphraseQuestionGivesWhatWasTyped()
    {
        ui::PassphraseQuestion question(QStringLiteral("acme"), QStringLiteral("/keys/rap"));
        question.show();
        QVERIFY(!button(question, QStringLiteral("Unlock"))->isEnabled());
        QTest::keyClicks(field(question, QStringLiteral("Passphrase")), QStringLiteral("correct horse"));
        QTest::mouseClick(button(question, QStringLiteral("Unlock")), Qt::LeftButton);
        QCOMPARE(question.result(), int(QDialog::Accepted));
        QCOMPARE(question.passphrase(), QStringLiteral("correct horse"));

        ui::PassphraseQuestion byReturn(QStringLiteral("acme"), QStringLiteral("/keys/rap"));
        byReturn.show();
        QTest::keyClicks(field(byReturn, QStringLiteral("Passphrase")), QStringLiteral("correct horse"));
        QTest::keyClick(field(byReturn, QStringLiteral("Passphrase")), Qt::Key_Return);
        QCOMPARE(byReturn.result(), int(QDialog::Accepted));
    }

    void anAccountIsTestedWithTheRealServerAndSaved()
    {
        practice::PracticeServer server;
        QVERIFY2(server.start(), qPrintable(server.fault()));
        const account::Accounts accounts(m_folder);
        ui::AccountDialog dialog(accounts, m_folder, std::nullopt, afternoon);
        dialog.show();
        QTest::keyClick(field(dialog, QStringLiteral("Account name")), Qt::Key_Return);
        QVERIFY(dialog.isVisible()); // nothing was filled in

        QTest::keyClicks(field(dialog, QStringLiteral("Account name")), QStringLiteral("ACME Securities"));
        QTest::keyClicks(field(dialog, QStringLiteral("RAP user ID")), server.user());
        QTest::keyClicks(field(dialog, QStringLiteral("Primary server")), server.address().text());
        QTest::keyClicks(field(dialog, QStringLiteral("SSH key file")), server.keyFile());
        field(dialog, QStringLiteral("Base folder on RAP"))->setText(server.base());
        field(dialog, QStringLiteral("Save reports in"))->setText(m_dir->filePath(QStringLiteral("reports")));

        QTest::mouseClick(button(dialog, QStringLiteral("Test connection")), Qt::LeftButton);
        ui::HostKeyQuestion* question = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((question = dialog.findChild<ui::HostKeyQuestion*>()) != nullptr, 30000);
        QVERIFY(says(dialog, QStringLiteral("Server's fingerprint: not trusted yet")));
        QVERIFY(says(dialog, QStringLiteral("Login: not tried")));
        question->findChild<QCheckBox*>()->setChecked(true);
        QTest::mouseClick(button(*question, QStringLiteral("Trust this server")), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(says(dialog, QStringLiteral("RAP can be used with this account")), 30000);
        QVERIFY(says(dialog, QStringLiteral("Report folders: in order")));

        QSignalSpy accepted(&dialog, &QDialog::accepted);
        QTest::mouseClick(button(dialog, QStringLiteral("Save")), Qt::LeftButton);
        QCOMPARE(accepted.count(), 1);
        const auto saved = accounts.load(QStringLiteral("acme securities"));
        QVERIFY(saved);
        QCOMPARE(*saved, dialog.account());
        QCOMPARE(saved->user, server.user());

        ui::AccountDialog second(accounts, m_folder, std::nullopt, afternoon);
        second.show();
        for (const char* name : {"Account name", "RAP user ID", "Primary server", "SSH key file"}) {
            const QString key = QString::fromLatin1(name);
            field(second, key)->setText(field(dialog, key)->text());
        }
        QTest::mouseClick(button(second, QStringLiteral("Save")), Qt::LeftButton);
        QVERIFY(second.isVisible());
        QVERIFY(says(second, QStringLiteral("There is an account of this name already.")));
    }

    void whatIsAdvancedIsFoldedAwayUntilItIsUsed()
    {
        const account::Accounts accounts(m_folder);
        account::Account account;
        account.name = QStringLiteral("ACME");
        account.user = QStringLiteral("RAPC00123");
        account.primary = {QStringLiteral("rap.example.com"), 22};
        account.keyFile = m_dir->filePath(QStringLiteral("key"));
        account.targetFolder = m_dir->filePath(QStringLiteral("reports"));
        QVERIFY(accounts.save(account));
        ui::AccountDialog plain(accounts, m_folder, account, afternoon);
        plain.show();
        auto* const fold = plain.findChild<QToolButton*>(QStringLiteral("advanced"));
        auto* const connections = named<QSpinBox>(plain, QStringLiteral("Connections at a time"));
        auto* const limit = named<QSpinBox>(plain, QStringLiteral("Speed limit in KB a second"));
        QVERIFY(!connections->isVisible());
        fold->setFocus();
        QTest::keyClick(fold, Qt::Key_Space);
        QVERIFY(connections->isVisible());
        QTRY_VERIFY(!connections->visibleRegion().isEmpty());
        connections->setValue(3);
        QVERIFY(!limit->isEnabled());
        named<QCheckBox>(plain, QStringLiteral("Limit the speed"))->click();
        QVERIFY(limit->isEnabled());
        limit->setValue(250);
        plain.findChild<QCheckBox*>(QStringLiteral("refetch-missing"))->click();
        QLineEdit* const place = field(plain, QStringLiteral("Place on RAP for new keys"));
        place->setText(QStringLiteral("upload/{user}"));
        auto* const form = named<QComboBox>(plain, QStringLiteral("Form of new keys"));
        form->setCurrentIndex(form->findText(QStringLiteral("PEM")));
        QTest::mouseClick(button(plain, QStringLiteral("Save")), Qt::LeftButton);
        QVERIFY(says(plain, QStringLiteral("'upload/{user}' is not a file of RAP")));
        place->setText(QStringLiteral("/upload/{user}"));
        QVERIFY(!says(plain, QStringLiteral("is not a file of RAP")));
        QTest::mouseClick(button(plain, QStringLiteral("Save")), Qt::LeftButton);
        const auto saved = accounts.load(account.name);
        QVERIFY(saved);
        QCOMPARE(saved->connections, 3);
        QCOMPARE(saved->bytesPerSecond, std::optional<qint64>(250'000));
        QVERIFY(!saved->openedOnce);
        QVERIFY(saved->refetchMissing);
        QCOMPARE(saved->keyDropPath, QStringLiteral("/upload/{user}"));
        QCOMPARE(saved->keyForm, account::PublicForm::Pem);

        // A value of another unit stays as it is; what is not usual is in sight.
        account = *saved;
        account.bytesPerSecond = 250'999;
        QVERIFY(accounts.save(account));
        ui::AccountDialog again(accounts, m_folder, account, afternoon);
        again.show();
        again.resize(620, 300);
        QVERIFY(named<QSpinBox>(again, QStringLiteral("Connections at a time"))->isVisible());
        QCoreApplication::processEvents();
        QVERIFY(!field(again, QStringLiteral("Account name"))->visibleRegion().isEmpty()); // not scrolled away
        QTest::mouseClick(button(again, QStringLiteral("Save")), Qt::LeftButton);
        QCOMPARE(again.account(), account);
    }

    void everyFieldHasANameAndTabReachesIt()
    {
        const account::Accounts accounts(m_folder);
        ui::AccountDialog dialog(accounts, m_folder, std::nullopt, afternoon);
        dialog.show();
        dialog.findChild<QToolButton*>(QStringLiteral("advanced"))->setChecked(true);
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QSet<QWidget*> reached;
        for (QWidget* at = QApplication::focusWidget(); at != nullptr && !reached.contains(at);
             at = QApplication::focusWidget()) {
            reached.insert(at);
            QTest::keyClick(at, Qt::Key_Tab);
        }
        const auto fields = dialog.findChildren<QLineEdit*>();
        for (QLineEdit* each : fields) {
            if (qobject_cast<QLineEdit*>(each) == nullptr || each->parentWidget()->inherits("QAbstractSpinBox"))
                continue;
            QVERIFY2(!each->accessibleName().isEmpty(), qPrintable(each->placeholderText()));
            QVERIFY2(reached.contains(each), qPrintable(each->accessibleName()));
        }
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    account::ConfigFolder m_folder;
};

RAPDESK_TEST(TestAccounts)
#include "test_accounts.moc"
