#include "Dialogs.h"
#include "account/Accounts.h"
#include "account/KeyFile.h"
#include "account/KeySwitch.h"
#include "tests/TestMain.h"
#include "tests/integration/practice_server/PracticeServer.h"
#include "ui/accounts/AccountDialog.h"
#include "ui/accounts/CheckList.h"
#include "ui/accounts/HostKeyQuestion.h"
#include "ui/common/DeskStyle.h"
#include "ui/common/Notice.h"
#include "ui/common/Theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QDateEdit>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QtTest>

namespace {

const QDate today(2026, 11, 23);
const rap::Clock afternoon = [] { return rap::HongKongTime::at(today, QTime(16, 0)); };
constexpr int patience = 30000;          // ms
constexpr QSize atSmallScreen(620, 524); // 1024x600, less title bar and taskbar
constexpr QSize atLargeScale(620, 300);  // 1366x768 at 200 %, less the same

bool isWhole(const QWidget* one)
{
    return one->isVisible() && one->visibleRegion().boundingRect() == one->rect();
}

} // namespace

class TestAccountDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ui::applyTheme(*qApp, ui::Scheme::Light);
        QVERIFY2(m_server.start(), qPrintable(m_server.fault()));
    }

    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_folder = account::ConfigFolder{m_dir->filePath(QStringLiteral("config"))};
        QVERIFY(m_folder.make());
    }

    void onlyAHostKeyIsAskedAbout()
    {
        pin();
        const account::Accounts accounts(m_folder);
        ui::AccountDialog dialog(accounts, m_folder, atServer(QStringLiteral("ed25519_passphrase")), afternoon);
        dialog.show();
        QTest::keyClicks(field(dialog, QStringLiteral("Passphrase")), QStringLiteral("wrong"));
        QTest::mouseClick(button(dialog, QStringLiteral("Test connection")), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!verdict(dialog).text().isEmpty(), patience);
        QVERIFY(verdict(dialog).text().contains(QStringLiteral("passphrase does not open")));
        QVERIFY(dialog.findChild<ui::HostKeyQuestion*>() == nullptr);

        field(dialog, QStringLiteral("SSH key file"))->setText(m_server.keyFile(QStringLiteral("stranger")));
        field(dialog, QStringLiteral("Passphrase"))->clear();
        QTest::mouseClick(button(dialog, QStringLiteral("Test connection")), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(says(dialog, QStringLiteral("Login: failed")), patience);
        QVERIFY(says(dialog, QStringLiteral("Server's fingerprint: in order")));
        QVERIFY(dialog.findChild<ui::HostKeyQuestion*>() == nullptr);
    }

    void aFingerprintThatIsNotTrustedYetIsAQuestion()
    {
        const account::Accounts accounts(m_folder);
        ui::AccountDialog dialog(accounts, m_folder, atServer(), afternoon);
        dialog.show();
        QTest::mouseClick(button(dialog, QStringLiteral("Test connection")), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(dialog.findChild<ui::HostKeyQuestion*>() != nullptr, patience);
        QVERIFY(says(dialog, QStringLiteral("Server's fingerprint: not trusted yet")));
        QVERIFY(!says(dialog, QStringLiteral("failed")));
        QCOMPARE(verdict(dialog).tone(), ui::Tone::Warning);
        // Not answered, it stays as it is, and can be asked again.
        dialog.findChild<ui::HostKeyQuestion*>()->reject();
        QVERIFY(says(dialog, QStringLiteral("Server's fingerprint: not trusted yet")));
        // The words say 'trust it': the way to it stands beside them.
        auto* compare = button(dialog, QStringLiteral("Compare the fingerprint…"));
        QVERIFY(compare != nullptr && compare->isVisible());
        QTest::mouseClick(compare, Qt::LeftButton);
        const auto* again = dialog.findChildren<ui::HostKeyQuestion*>().last();
        QVERIFY(again->isVisible());
        QHash<QString, QString> fingerprints;
        for (const sftp::PresentedKey& key : m_server.presentedKeys())
            fingerprints.insert(key.type, key.fingerprint);
        QLineEdit* print = field(*again, QStringLiteral("Fingerprint from the clearing house's letter"));
        const auto* trust = button(*again, QStringLiteral("Trust this server"));
        // The letter may have that of another key of the same server.
        print->setText(fingerprints.value(QStringLiteral("ssh-rsa")));
        QTRY_VERIFY(trust->isEnabled());
        print->clear();
        QVERIFY(!trust->isEnabled());
        QTest::keyClicks(print, fingerprints.value(QStringLiteral("ssh-ed25519")));
        QTest::mouseClick(button(*again, QStringLiteral("Trust this server")), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(says(dialog, QStringLiteral("RAP can be used with this account")), patience);
        QVERIFY(!compare->isVisible());
    }

    void aWrongPassphraseIsNoGoodKey()
    {
        pin();
        const account::Accounts accounts(m_folder);
        ui::AccountDialog dialog(accounts, m_folder, atServer(QStringLiteral("ed25519_passphrase")), afternoon);
        dialog.show();
        const auto isTicked = [&] {
            const auto notices = field(dialog, QStringLiteral("SSH key file"))
                                     ->parentWidget()
                                     ->parentWidget()
                                     ->findChildren<ui::Notice*>();
            return std::any_of(notices.begin(), notices.end(),
                               [](const ui::Notice* one) { return one->isVisible() && one->tone() == ui::Tone::Good; });
        };
        QTest::keyClicks(field(dialog, QStringLiteral("Passphrase")), QStringLiteral("wrong"));
        QTest::mouseClick(button(dialog, QStringLiteral("Test connection")), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(says(dialog, QStringLiteral("Key file: failed")), patience);
        QVERIFY(!isTicked());
    }

    void aServerThatIsClosedIsNotAskedForItsPort()
    {
        const account::Accounts accounts(m_folder);
        account::Account closed = atServer();
        closed.primary = {QStringLiteral("127.0.0.1"), 1};
        ui::AccountDialog dialog(accounts, m_folder, closed, [] { return rap::HongKongTime::at(today, QTime(6, 30)); });
        dialog.show();
        QTest::mouseClick(button(dialog, QStringLiteral("Test connection")), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!verdict(dialog).text().isEmpty(), patience);
        const QString told = verdict(dialog).text();
        QVERIFY2(told.startsWith(QStringLiteral("RAP is closed now, it opens today 07:15")), qPrintable(told));
        QVERIFY2(told.endsWith(QStringLiteral("Test again then.")), qPrintable(told));
        QCOMPARE(verdict(dialog).tone(), ui::Tone::Warning);
        QVERIFY(!says(dialog, QStringLiteral("IP address")));
        QVERIFY(!says(dialog, QStringLiteral("failed")));
    }

    void whatWasTypedIsNotDroppedWithoutAQuestion()
    {
        const account::Accounts accounts(m_folder);
        for (const bool typed : {false, true}) {
            ui::AccountDialog dialog(accounts, m_folder, std::nullopt, afternoon);
            dialog.show();
            QVERIFY(QTest::qWaitForWindowActive(&dialog));
            if (typed)
                QTest::keyClicks(field(dialog, QStringLiteral("Account name")), QStringLiteral("ACME"));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
            QCOMPARE(dialog.isVisible(), typed);
            if (!typed)
                continue;
            QVERIFY(says(dialog, QStringLiteral("What you typed is not saved.")));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
            QVERIFY(!dialog.isVisible());
        }
    }

    void theFieldThatTakesTheTypingStaysInSight()
    {
        pin();
        const account::Accounts accounts(m_folder);
        ui::AccountDialog dialog(accounts, m_folder, atServer(), afternoon);
        dialog.show();
        dialog.setFixedSize(620, 420); // 1024x600, less title bar and taskbar, and a little of the list in sight
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QLineEdit* base = field(dialog, QStringLiteral("Base folder on RAP"));
        base->setFocus();
        QTest::mouseClick(button(dialog, QStringLiteral("Test connection")), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(says(dialog, QStringLiteral("RAP can be used")), patience);
        QTRY_VERIFY(isWhole(base) && isWhole(&verdict(dialog)));

        account::Account limited = atServer();
        limited.connections = 2;
        ui::AccountDialog other(accounts, m_folder, limited, afternoon);
        other.show();
        other.setFixedSize(620, 300);
        QVERIFY(QTest::qWaitForWindowActive(&other));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_C, Qt::AltModifier);
        QWidget* connections = named<QSpinBox>(other, QStringLiteral("Connections at a time"));
        QVERIFY(connections->hasFocus());
        QTRY_VERIFY(isWhole(connections));
        QTRY_VERIFY(connections->mapTo(&other, connections->rect().bottomLeft()).y() + 2 * ui::grid <
                    button(other, QStringLiteral("Save"))->y() +
                        button(other, QStringLiteral("Save"))->parentWidget()->y());
    }

    void whatIsToldStaysInSightWhateverTheFormShows()
    {
        const account::Accounts accounts(m_folder);
        account::Account closed = atServer();
        closed.primary = {QStringLiteral("127.0.0.1"), 1};
        for (const QSize size : {atSmallScreen, atLargeScale}) {
            ui::AccountDialog dialog(accounts, m_folder, closed, afternoon);
            dialog.show();
            dialog.setFixedSize(size);
            QVERIFY(QTest::qWaitForWindowActive(&dialog));
            QTest::mouseClick(button(dialog, QStringLiteral("Test connection")), Qt::LeftButton);
            QTRY_VERIFY_WITH_TIMEOUT(!verdict(dialog).text().isEmpty(), patience);
            for (const char* name : {"RAP user ID", "Save reports in", "SSH key file"}) {
                QLineEdit* typedInto = field(dialog, QString::fromLatin1(name));
                typedInto->setFocus();
                QTRY_VERIFY2(isWhole(typedInto) && isWhole(&verdict(dialog)), name);
            }
            QLineEdit* target = field(dialog, QStringLiteral("Save reports in"));
            target->setFocus();
            QTest::keyClicks(target, QStringLiteral("x"));
            QTest::keyClick(target, Qt::Key_Escape);
            auto* unsaved = dialog.findChild<ui::Notice*>(QStringLiteral("save-fault"));
            QTRY_VERIFY(isWhole(target) && isWhole(unsaved));
            QVERIFY(!verdict(dialog).visibleRegion().isEmpty());
            if (size == atSmallScreen)
                QTRY_VERIFY(isWhole(&verdict(dialog)) && isWhole(dialog.findChild<ui::CheckList*>()));
            for (const char* text : {"Save", "Cancel", "Test connection"})
                QVERIFY2(isWhole(button(dialog, QString::fromLatin1(text))), text);
        }
    }

    void aWrongFieldIsSeenWithWhatIsWrongWithIt()
    {
        const account::Accounts accounts(m_folder);
        for (const char* name : {"Account name", "Save reports in", "Base folder on RAP"}) {
            ui::AccountDialog dialog(accounts, m_folder, std::nullopt, afternoon);
            fill(dialog);
            dialog.show();
            dialog.setFixedSize(atLargeScale);
            QVERIFY(QTest::qWaitForWindowActive(&dialog));
            QLineEdit* wrong = field(dialog, QString::fromLatin1(name));
            wrong->clear();
            QTest::mouseClick(button(dialog, QStringLiteral("Save")), Qt::LeftButton);
            QVERIFY(wrong->hasFocus());
            QWidget* words = nullptr;
            for (ui::Notice* one : dialog.findChildren<ui::Notice*>())
                if (!one->text().isEmpty() && one->text() == wrong->accessibleDescription())
                    words = one;
            QVERIFY2(words != nullptr, name);
            QTRY_VERIFY2(isWhole(wrong) && isWhole(words), name);
        }
    }

    void aPathMayStandInQuotes()
    {
        const account::Accounts accounts(m_folder);
        ui::AccountDialog dialog(accounts, m_folder, std::nullopt, afternoon);
        fill(dialog);
        dialog.show();
        const account::Account meant = atServer();
        for (const auto& [name, path] : {std::pair{QStringLiteral("SSH key file"), meant.keyFile},
                                         std::pair{QStringLiteral("Save reports in"), meant.targetFolder}}) {
            QLineEdit* typed = field(dialog, name);
            typed->clear();
            QTest::keyClicks(typed, QLatin1Char('"') + path + QLatin1Char('"')); // as the Explorer copies it
        }
        QTest::mouseClick(button(dialog, QStringLiteral("Save")), Qt::LeftButton);
        const auto saved = accounts.load(meant.name);
        QVERIFY(saved);
        QCOMPARE(saved->keyFile, meant.keyFile);
        QCOMPARE(saved->targetFolder, meant.targetFolder);
    }

    void anEditTakesAwayWhatItMakesStale()
    {
        pin();
        const account::Accounts accounts(m_folder);
        ui::AccountDialog dialog(accounts, m_folder, atServer(), afternoon);
        dialog.show();
        auto* const list = dialog.findChild<ui::CheckList*>();
        const auto test = [&] {
            QTest::mouseClick(button(dialog, QStringLiteral("Test connection")), Qt::LeftButton);
            QTRY_VERIFY_WITH_TIMEOUT(says(dialog, QStringLiteral("RAP can be used with this account")), patience);
            QVERIFY(list->isVisible());
        };
        for (const char* name : {"Base folder on RAP", "SSH key file", "RAP user ID", "Primary server", "Passphrase"}) {
            test();
            QLineEdit* edited = field(dialog, QString::fromLatin1(name));
            const QString before = edited->text();
            QTest::keyClick(edited, Qt::Key_End);
            QTest::keyClicks(edited, QStringLiteral("x"));
            QVERIFY2(!says(dialog, QStringLiteral("RAP can be used")), name);
            QVERIFY2(!list->isVisible(), name);
            edited->setText(before);
        }
        // Where reports go says nothing of the connection.
        test();
        QTest::keyClicks(field(dialog, QStringLiteral("Save reports in")), QStringLiteral("x"));
        QVERIFY(says(dialog, QStringLiteral("RAP can be used")));
        // A key that is gone is not beside one that is in order.
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QLineEdit* key = field(dialog, QStringLiteral("SSH key file"));
        key->setFocus();
        QTest::keyClicks(key, QStringLiteral("x"));
        QTest::keyClick(key, Qt::Key_Tab);
        QVERIFY(says(dialog, QStringLiteral("There is no key file")));
        QVERIFY(!says(dialog, QStringLiteral("Key file: in order")));
    }

    void anEditDuringATestEndsIt()
    {
        pin();
        const account::Accounts accounts(m_folder);
        ui::AccountDialog dialog(accounts, m_folder, atServer(), afternoon);
        dialog.show();
        QTest::mouseClick(button(dialog, QStringLiteral("Test connection")), Qt::LeftButton);
        QTest::keyClicks(field(dialog, QStringLiteral("RAP user ID")), QStringLiteral("x"));
        QTest::mouseClick(button(dialog, QStringLiteral("Test connection")), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!verdict(dialog).text().isEmpty(), patience);
        QVERIFY(says(dialog, QStringLiteral("Login: failed"))); // of the user that is there now
    }

    void aTestLeavesTheFocusWhereItWas()
    {
        pin();
        const account::Accounts accounts(m_folder);
        ui::AccountDialog dialog(accounts, m_folder, std::nullopt, afternoon);
        fill(dialog);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QLineEdit* base = field(dialog, QStringLiteral("Base folder on RAP"));
        QPushButton* test = button(dialog, QStringLiteral("Test connection"));
        base->setFocus();
        QTest::mouseClick(test, Qt::LeftButton);
        QVERIFY(base->hasFocus());
        QTRY_VERIFY_WITH_TIMEOUT(says(dialog, QStringLiteral("RAP can be used")), patience);
        QVERIFY(base->hasFocus());

        test->setFocus(Qt::TabFocusReason);
        QTest::keyClick(test, Qt::Key_Space);
        QVERIFY(test->hasFocus());
        QTRY_VERIFY_WITH_TIMEOUT(says(dialog, QStringLiteral("RAP can be used")), patience);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("secret"));
        QVERIFY(test->hasFocus());
        QCOMPARE(field(dialog, QStringLiteral("Account name"))->text(), QStringLiteral("ACME"));
    }

    void allThatIsWrongIsMarkedAtOnce()
    {
        const account::Accounts accounts(m_folder);
        ui::AccountDialog dialog(accounts, m_folder, std::nullopt, afternoon);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QLineEdit* base = field(dialog, QStringLiteral("Base folder on RAP"));
        base->setText(QStringLiteral("download"));
        base->setFocus();
        QTest::mouseClick(button(dialog, QStringLiteral("Save")), Qt::LeftButton);
        QVERIFY(dialog.isVisible());
        const QStringList wrong{QStringLiteral("Account name"), QStringLiteral("RAP user ID"),
                                QStringLiteral("Primary server"), QStringLiteral("SSH key file"),
                                QStringLiteral("Base folder on RAP")};
        for (const QString& name : wrong) {
            const QLineEdit* one = field(dialog, name);
            QVERIFY2(!one->accessibleDescription().isEmpty(), qPrintable(name));
            QVERIFY2(says(dialog, one->accessibleDescription()), qPrintable(name));
        }
        for (const char* right : {"Backup server", "Save reports in"})
            QVERIFY2(field(dialog, QString::fromLatin1(right))->accessibleDescription().isEmpty(), right);
        QVERIFY(field(dialog, wrong.first())->hasFocus());
        const auto edge = [&](const QString& name) {
            QWidget* one = field(dialog, name);
            return one->grab().toImage().pixelColor(one->width() / 2, one->height() - 1);
        };
        QCOMPARE(edge(wrong.last()), ui::toneColors(ui::Tone::Bad, dialog.palette()).text);
        QVERIFY(edge(QStringLiteral("Backup server")) != edge(wrong.last()));

        // What is mended is no longer marked, the rest is.
        QTest::keyClicks(field(dialog, wrong.first()), QStringLiteral("ACME"));
        QVERIFY(field(dialog, wrong.first())->accessibleDescription().isEmpty());
        QVERIFY(!field(dialog, wrong.at(1))->accessibleDescription().isEmpty());
        QTest::mouseClick(button(dialog, QStringLiteral("Save")), Qt::LeftButton);
        QVERIFY(field(dialog, wrong.at(1))->hasFocus());
    }

    void aVerdictThatIsSoNoLongerGoes()
    {
        const account::Accounts accounts(m_folder);
        QVERIFY(accounts.save(atServer()));
        ui::AccountDialog dialog(accounts, m_folder, std::nullopt, afternoon);
        fill(dialog);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QLineEdit* primary = field(dialog, QStringLiteral("Primary server"));
        QLineEdit* backup = field(dialog, QStringLiteral("Backup server"));
        QLineEdit* name = field(dialog, QStringLiteral("Account name"));
        backup->setText(primary->text());
        QTest::mouseClick(button(dialog, QStringLiteral("Save")), Qt::LeftButton);
        QVERIFY(!backup->accessibleDescription().isEmpty());
        QVERIFY(!name->accessibleDescription().isEmpty());
        // The one is changed, and the other is right by that.
        primary->setFocus();
        QTest::keyClicks(primary, QStringLiteral("0"));
        QVERIFY(backup->accessibleDescription().isEmpty());
        // A test does not ask for a name of its own: what a save found is found by it no more.
        backup->clear();
        QVERIFY(!name->accessibleDescription().isEmpty());
        QTest::mouseClick(button(dialog, QStringLiteral("Test connection")), Qt::LeftButton);
        QVERIFY(name->accessibleDescription().isEmpty());
    }

    void aNameThatIsTakenIsMarked()
    {
        const account::Accounts accounts(m_folder);
        QVERIFY(accounts.save(atServer()));
        ui::AccountDialog dialog(accounts, m_folder, std::nullopt, afternoon);
        fill(dialog);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTest::mouseClick(button(dialog, QStringLiteral("Save")), Qt::LeftButton);
        QVERIFY(dialog.isVisible());
        QLineEdit* name = field(dialog, QStringLiteral("Account name"));
        QVERIFY(name->hasFocus());
        QVERIFY(name->accessibleDescription().contains(QStringLiteral("already")));
    }

    void whatWasChangedElsewhereStays()
    {
        const account::Accounts accounts(m_folder);
        account::Account before = atServer();
        before.keyRegistered = QDate(2024, 12, 1);
        QVERIFY(accounts.save(before));
        const QString newKey = m_server.keyFile(QStringLiteral("rsa"));
        const QString print = account::inspectKeyFile(newKey)->fingerprint;
        {
            ui::AccountDialog dialog(accounts, m_folder, before, afternoon);
            dialog.show();
            QVERIFY(account::switchKey(accounts, before.name, {newKey, print, today}, today)); // 'key switch'
            button<QCheckBox>(dialog, QStringLiteral("Keep the ZIP beside the report"))->click();
            QTest::mouseClick(button(dialog, QStringLiteral("Save")), Qt::LeftButton);
            QVERIFY(!dialog.isVisible());
            QVERIFY(accounts.load(before.name).value() == dialog.account());
        }
        const account::Account now = accounts.load(before.name).value();
        QVERIFY(now.keepZip);
        QCOMPARE(now.keyFile, newKey);
        QCOMPARE(now.keyRegistered, std::optional(today));
        QCOMPARE(now.previousKeys.size(), 1);
        QCOMPARE(now.previousKeys.first().file, before.keyFile);

        ui::AccountDialog dialog(accounts, m_folder, now, afternoon);
        dialog.show();
        QVERIFY(accounts.remove(now.name));
        button<QCheckBox>(dialog, QStringLiteral("Keep the ZIP beside the report"))->click();
        QTest::mouseClick(button(dialog, QStringLiteral("Save")), Qt::LeftButton);
        QVERIFY(dialog.isVisible() && says(dialog, QStringLiteral("There is no account 'ACME'")));
        QVERIFY(accounts.all().accounts.isEmpty());
    }

    void noKeyIsRegisteredOnADayToCome()
    {
        const account::Accounts accounts(m_folder);
        account::Account account = atServer();
        account.keyRegistered = QDate(2062, 11, 23);
        QVERIFY(accounts.save(account)); // by hand, or by an earlier version
        QCOMPARE(accounts.load(account.name)->keyRegistered, account.keyRegistered);
        ui::AccountDialog dialog(accounts, m_folder, account, afternoon);
        dialog.show();
        auto* day = named<QDateEdit>(dialog, QStringLiteral("Day on which the key was registered"));
        QCOMPARE(day->date(), QDate(2062, 11, 23)); // as it is
        QTest::mouseClick(button(dialog, QStringLiteral("Save")), Qt::LeftButton);
        QVERIFY(dialog.isVisible());
        QVERIFY(says(dialog, QStringLiteral("cannot have been registered on a day to come")));
        day->setDate(today);
        QTest::mouseClick(button(dialog, QStringLiteral("Save")), Qt::LeftButton);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(accounts.load(account.name)->keyRegistered, std::optional(today));

        ui::AccountDialog other(accounts, m_folder, std::nullopt, afternoon);
        QCOMPARE(named<QDateEdit>(other, QStringLiteral("Day on which the key was registered"))->maximumDate(), today);
    }

    void opensAtTheFieldThatIsMeant()
    {
        const account::Accounts accounts(m_folder);
        for (const auto& [at, name] : {std::pair{account::Field::TargetFolder, QStringLiteral("Save reports in")},
                                       std::pair{account::Field::KeyFile, QStringLiteral("SSH key file")}}) {
            ui::AccountDialog dialog(accounts, m_folder, atServer(), afternoon);
            dialog.focusOn(at);
            dialog.show();
            dialog.setFixedSize(620, 300); // 1366x768 at 200 %, less title bar and taskbar
            QVERIFY(QTest::qWaitForWindowActive(&dialog));
            const QLineEdit* meant = field(dialog, name);
            QTRY_VERIFY2(meant->hasFocus(), qPrintable(name));
            QTRY_VERIFY2(!meant->visibleRegion().isEmpty(), qPrintable(name));
        }
    }

    void aNameThatStaysLooksSo()
    {
        const account::Accounts accounts(m_folder);
        ui::AccountDialog dialog(accounts, m_folder, atServer(), afternoon);
        dialog.show();
        const auto ground = [&](const char* name) {
            QWidget* one = field(dialog, QString::fromLatin1(name));
            return one->grab().toImage().pixelColor(one->width() - 12, one->height() / 2);
        };
        QCOMPARE(ground("RAP user ID"), dialog.palette().color(QPalette::Base));
        QCOMPARE(ground("Account name"), dialog.palette().color(QPalette::Window));
        QVERIFY(!field(dialog, QStringLiteral("Account name"))->toolTip().isEmpty());
    }

    void aClosedPortAsksForThePortFirst()
    {
        const account::Accounts accounts(m_folder);
        account::Account closed = atServer();
        closed.primary = {QStringLiteral("127.0.0.1"), 1};
        ui::AccountDialog dialog(accounts, m_folder, closed, afternoon);
        dialog.show();
        QTest::mouseClick(button(dialog, QStringLiteral("Test connection")), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!verdict(dialog).text().isEmpty(), patience);
        const qsizetype port = verdict(dialog).text().indexOf(QStringLiteral("Check the port"));
        QVERIFY2(port >= 0, qPrintable(verdict(dialog).text()));
        QVERIFY(port < verdict(dialog).text().indexOf(QStringLiteral("IP address")));
    }

private:
    [[nodiscard]] account::Account atServer(const QString& key = QStringLiteral("ed25519")) const
    {
        account::Account account;
        account.name = QStringLiteral("ACME");
        account.user = m_server.user();
        account.primary = m_server.address();
        account.keyFile = m_server.keyFile(key);
        account.baseFolder = m_server.base();
        account.targetFolder = m_dir->filePath(QStringLiteral("reports"));
        return account;
    }

    void fill(const QWidget& dialog) const
    {
        const account::Account account = atServer();
        field(dialog, QStringLiteral("Account name"))->setText(account.name);
        field(dialog, QStringLiteral("RAP user ID"))->setText(account.user);
        field(dialog, QStringLiteral("Primary server"))->setText(account.primary.text());
        field(dialog, QStringLiteral("SSH key file"))->setText(account.keyFile);
        field(dialog, QStringLiteral("Base folder on RAP"))->setText(account.baseFolder);
        field(dialog, QStringLiteral("Save reports in"))->setText(account.targetFolder);
    }

    void pin() const
    {
        sftp::HostKeys keys;
        for (const sftp::PresentedKey& key : m_server.presentedKeys())
            keys.pin(key);
        QVERIFY(keys.save(m_folder.hostKeys()));
    }

    static ui::Notice& verdict(const QWidget& dialog)
    {
        return *dialog.findChild<ui::Notice*>(QStringLiteral("result"));
    }

    practice::PracticeServer m_server;
    std::unique_ptr<QTemporaryDir> m_dir;
    account::ConfigFolder m_folder;
};

RAPDESK_TEST(TestAccountDialog)
#include "test_account_dialog.moc"
