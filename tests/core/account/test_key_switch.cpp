#include "Keys.h"
#include "account/KeyFile.h"
#include "account/KeyMaker.h"
#include "account/KeySwitch.h"
#include "tests/TestMain.h"

#include <QDir>
#include <QTest>

using account::Account;
using rap::ErrorKind;

namespace {

const QDate today(2026, 11, 29);

} // namespace

class TestKeySwitch : public QObject {
    Q_OBJECT

private:
    KeyMaker m_keys;
    QTemporaryDir m_config;
    account::Accounts m_accounts{account::ConfigFolder::at(m_config.filePath(u"config"_s))};

    account::NewKey make(const QString& name)
    {
        const auto key = account::makeKey(account::KeyType::Ed25519, m_keys.path(name), {}, {});
        return {m_keys.path(name), key ? key->fingerprint() : QString(), today};
    }

private Q_SLOTS:
    void initTestCase()
    {
        Account account;
        account.name = u"ACME"_s;
        account.user = u"RAPC00123"_s;
        account.primary = {u"rap.example.com"_s, 22};
        account.keyFile = make(u"first"_s).file;
        account.keyRegistered = QDate(2024, 11, 30);
        account.targetFolder = m_config.filePath(u"reports"_s);
        QVERIFY(m_accounts.add(account).has_value());
    }

    void theOldKeyIsRemembered()
    {
        const auto first = account::inspectKeyFile(m_keys.path(u"first"_s));
        const auto second = make(u"second"_s);
        const auto changed = account::switchKey(m_accounts, u"acme"_s, second, today);
        QVERIFY2(changed.has_value(), qPrintable(changed ? QString() : changed.error().text()));
        QCOMPARE(changed->keyFile, second.file);
        QCOMPARE(changed->keyRegistered, std::optional(today));
        const account::PreviousKey old{first->path, first->fingerprint, QDate(2024, 11, 30), today};
        QCOMPARE(changed->previousKeys, QList{old});
        QCOMPARE(*m_accounts.load(u"ACME"_s), *changed);
        QVERIFY(QFile::exists(first->path));
    }

    void keysThatItHadAreRefused()
    {
        const auto before = *m_accounts.load(u"ACME"_s);
        for (const QString& name : {u"first"_s, u"second"_s}) {
            account::NewKey known{m_keys.path(name), account::inspectKeyFile(m_keys.path(name))->fingerprint, today};
            const auto refused = account::switchKey(m_accounts, u"ACME"_s, known, today);
            QVERIFY(!refused.has_value());
            QCOMPARE(refused.error().kind, ErrorKind::BadCall);
            QCOMPARE(*m_accounts.load(u"ACME"_s), before);
        }
    }

    void aDayToComeIsRefused()
    {
        auto key = make(u"early"_s);
        key.registered = today.addDays(1);
        QVERIFY(!account::switchKey(m_accounts, u"ACME"_s, key, today).has_value());
    }

    void unlessForced()
    {
        account::NewKey first{m_keys.path(u"first"_s), account::inspectKeyFile(m_keys.path(u"first"_s))->fingerprint,
                              today, true};
        const auto changed = account::switchKey(m_accounts, u"ACME"_s, first, today);
        QVERIFY(changed.has_value());
        QCOMPARE(changed->keyFile, first.file);
        QCOMPARE(changed->previousKeys.size(), 2);
    }

    void anOldKeyMayBeGone()
    {
        QVERIFY(QFile::remove(m_keys.path(u"first"_s)));
        const auto changed = account::switchKey(m_accounts, u"ACME"_s, make(u"third"_s), today);
        QVERIFY(changed.has_value());
        QCOMPARE(changed->previousKeys.first().fingerprint, QString());
        QCOMPARE(changed->previousKeys.first().file, m_keys.path(u"first"_s));
        QCOMPARE(*m_accounts.load(u"ACME"_s), *changed);
    }

    void aKeyFileThatIsChosenByHandReplacesTheOldKey()
    {
        const auto before = *m_accounts.load(u"ACME"_s);
        const auto old = account::inspectKeyFile(before.keyFile);
        Account after = before;
        account::noteReplacedKey(after, before, today);
        QCOMPARE(after, before);
        QVERIFY(QFile::copy(before.keyFile, m_keys.path(u"moved"_s)));
        after.keyFile = m_keys.path(u"moved"_s);
        account::noteReplacedKey(after, before, today);
        QCOMPARE(after.previousKeys, before.previousKeys);
        after.keyFile = make(u"chosen"_s).file;
        account::noteReplacedKey(after, before, today);
        QCOMPARE(after.previousKeys.size(), before.previousKeys.size() + 1);
        QCOMPARE(after.previousKeys.first(),
                 (account::PreviousKey{before.keyFile, old->fingerprint, before.keyRegistered, today}));
        QVERIFY(!account::mayBecomeKey(after, old->fingerprint).has_value());
        Account back = after;
        back.keyFile = before.keyFile;
        account::noteReplacedKey(back, after, today);
        QCOMPARE(back.previousKeys.first().file, after.keyFile);
        QVERIFY(std::none_of(back.previousKeys.begin(), back.previousKeys.end(),
                             [&](const auto& key) { return key.fingerprint == old->fingerprint; }));
    }

    void whatTheChangeRefusesStays()
    {
        const auto before = *m_accounts.load(u"ACME"_s);
        const auto refused = m_accounts.change(u"ACME"_s, [](Account& account) -> rap::Result<void> {
            account.keyFile = u"not absolute"_s;
            return {};
        });
        QVERIFY(!refused.has_value());
        QCOMPARE(*m_accounts.load(u"ACME"_s), before);
        QVERIFY(!m_accounts.change(u"NOBODY"_s, [](Account&) -> rap::Result<void> { return {}; }).has_value());
    }
};

RAPDESK_TEST(TestKeySwitch)
#include "test_key_switch.moc"
