// Keys that are made where there is a password store: each keeps what opens it.
#include "Dialogs.h"
#include "account/KeyFile.h"
#include "account/KeyMaker.h"
#include "session/AccountFile.h"
#include "sftp/UserKey.h"
#include "tests/TestMain.h"
#include "tests/core/account/Wallet.h"
#include "ui/accounts/ImportDialog.h"
#include "ui/accounts/NewKeyDialog.h"
#include "ui/accounts/RenewalAssistant.h"
#include "ui/common/Notice.h"
#include "ui/common/Theme.h"

#include <QApplication>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

namespace {

const QDate today(2026, 11, 23);

rap::HongKongTime noon()
{
    return rap::HongKongTime::at(today, QTime(12, 0));
}

const QString keyFileField = QStringLiteral("SSH key file");

} // namespace

class TestMadeKeys : public QObject {
    Q_OBJECT

private:
    Wallet m_wallet;
    WalletBus m_bus;
    std::unique_ptr<QTemporaryDir> m_dir;

    [[nodiscard]] QString path(const QString& name) const { return m_dir->filePath(name); }
    [[nodiscard]] account::ConfigFolder config() const
    {
        return account::ConfigFolder::at(path(QStringLiteral("config")));
    }
    [[nodiscard]] account::Account alpha() const
    {
        account::Account account;
        account.name = QStringLiteral("Alpha");
        account.user = QStringLiteral("ALPHA");
        account.primary = {QStringLiteral("127.0.0.1"), 1};
        account.keyFile = path(QStringLiteral("rap-2024-11"));
        account.targetFolder = path(QStringLiteral("reports"));
        return account;
    }
    /// What the store has for that key, which no account has yet.
    [[nodiscard]] QString kept(const QString& keyFile) const
    {
        for (auto one = m_wallet.secrets.cbegin(); one != m_wallet.secrets.cend(); ++one)
            if (one.key().contains(keyFile, Qt::CaseInsensitive))
                return one.value();
        return {};
    }
    static void make(ui::NewKeyDialog& making)
    {
        making.show();
        QPushButton* make = button(making, QStringLiteral("Make the key"));
        QTRY_VERIFY(make->isEnabled()); // the store has answered
        QTest::mouseClick(make, Qt::LeftButton);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!WalletBus::isPossible())
            QSKIP("no dbus-daemon");
        QVERIFY(m_bus.start(m_wallet));
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.address());
        for (const auto& [name, value] : WalletBus::desktop())
            qputenv(name, value);
        ui::applyTheme(*qApp, ui::Scheme::Light);
    }
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_wallet.secrets.clear();
        QVERIFY(config().make());
    }

    void aRenewalWaitsForTheStoreAndShowsWhatWasMadeUpOnce()
    {
        const account::Accounts accounts(config());
        QVERIFY(account::makeKey(account::KeyType::Ed25519, alpha().keyFile, {}, {}));
        QVERIFY(accounts.save(alpha()));
        ui::RenewalAssistant assistant({accounts, config(), noon, {}, alpha()});
        assistant.show();
        QPushButton* make = button(assistant, QStringLiteral("Make the key"));
        QVERIFY(!make->isEnabled()); // it is not known yet how the key is locked
        QTRY_VERIFY(make->isEnabled());
        QTest::mouseClick(make, Qt::LeftButton);
        QTRY_VERIFY(button(assistant, QStringLiteral("Show the passphrase once"))->isVisible());
        const auto begun = account::Renewals(config()).of(QStringLiteral("Alpha")).value();
        QVERIFY(begun && account::inspectKeyFile(begun->keyFile)->encrypted);
        QCOMPARE(m_wallet.secrets.size(), 1);
        QVERIFY(sftp::tryPassphrase(begun->keyFile, m_wallet.secrets.first()));
        QVERIFY(!says(assistant, m_wallet.secrets.first()));
        QTest::mouseClick(button(assistant, QStringLiteral("Show the passphrase once")), Qt::LeftButton);
        QVERIFY(says(assistant, m_wallet.secrets.first()));
        QTest::mouseClick(button(assistant, QStringLiteral("Continue")), Qt::LeftButton);
        QTRY_VERIFY(says(assistant, QStringLiteral("As soon as it is handed in, say so.")));
        QTest::mouseClick(button(assistant, QStringLiteral("Back")), Qt::LeftButton);
        QVERIFY(!says(assistant, m_wallet.secrets.first()));
        QVERIFY(!button(assistant, QStringLiteral("Show the passphrase once"))->isVisible());
    }

    void aKeyThatIsThereKeepsItsPassphrase()
    {
        const QString file = path(QStringLiteral("made"));
        {
            ui::NewKeyDialog making(QStringLiteral("ALPHA"), file);
            make(making);
            QTRY_VERIFY(button(making, QStringLiteral("Use this key")) != nullptr);
        }
        const QString passphrase = kept(file);
        QVERIFY(sftp::tryPassphrase(file, passphrase));
        ui::NewKeyDialog again(QStringLiteral("ALPHA"), file);
        make(again);
        QLineEdit* name = field(again, QStringLiteral("New key file"));
        QTRY_VERIFY(!name->accessibleDescription().isEmpty());
        QVERIFY(says(again, name->accessibleDescription()));
        QCOMPARE(kept(file), passphrase);
    }

    void aKeyThatWasMadeForAnImportIsOpenedAtTheNext()
    {
        const QString file = path(QStringLiteral("made"));
        const QString handedOut = path(QStringLiteral("alpha.rapdesk"));
        QFile out(handedOut);
        session::AccountFile handed;
        handed.account = alpha();
        handed.account.keyFile.clear();
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write(session::toJson(handed)) > 0);
        out.close();
        {
            ui::ImportDialog import(config(), handedOut, noon);
            import.show();
            QTest::mouseClick(button(import, QStringLiteral("Make a new key…")), Qt::LeftButton);
            auto* making = import.findChild<ui::NewKeyDialog*>();
            QVERIFY(making != nullptr);
            field(*making, QStringLiteral("New key file"))->setText(file);
            make(*making);
            QTRY_VERIFY(button(*making, QStringLiteral("Use this key")) != nullptr);
            QTest::mouseClick(button(*making, QStringLiteral("Use this key")), Qt::LeftButton);
            QCOMPARE(field(import, QStringLiteral("Passphrase"))->text(), kept(file));
            import.reject();
        }
        const QString passphrase = kept(file);
        QVERIFY(!passphrase.isEmpty());
        ui::ImportDialog import(config(), handedOut, noon);
        import.show();
        QVERIFY(QTest::qWaitForWindowActive(&import));
        QLineEdit* key = field(import, keyFileField);
        key->setFocus();
        key->setText(file);
        QTest::keyClick(key, Qt::Key_Tab);
        QTRY_COMPARE(field(import, QStringLiteral("Passphrase"))->text(), passphrase);
        QSignalSpy accepted(&import, &QDialog::accepted);
        QTest::mouseClick(button(import, QStringLiteral("Import")), Qt::LeftButton);
        QTRY_COMPARE(accepted.size(), 1);
        QCOMPARE(m_wallet.secrets.values(), QStringList{passphrase}); // by the account's name, and no more by the key's
        QCOMPARE(kept(file), QString());
    }
};

RAPDESK_TEST(TestMadeKeys)
#include "test_made_keys.moc"
