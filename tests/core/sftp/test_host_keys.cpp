#include "account/ConfigFolder.h"
#include "sftp/HostKeys.h"
#include "tests/TestMain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <array>
#include <thread>
#include <vector>

using sftp::HostKeys;
using sftp::HostKeyVerdict;
using sftp::PresentedKey;

namespace {

const account::Address primary{QStringLiteral("rap1.example"), 22};

PresentedKey key(const QString& type, char letter, const account::Address& address = primary)
{
    return {address, type, 256, QStringLiteral("SHA256:") + QString(43, QLatin1Char(letter))};
}

const QString ed25519 = QStringLiteral("ssh-ed25519");
const QString rsa = QStringLiteral("ssh-rsa");

} // namespace

class TestHostKeys : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void verdicts();
    void eachAddressOnItsOwn();
    void pinReplacesTheSameType();
    void savedAndLoaded();
    void aFileThatCannotBeReadIsNoEmptyList_data();
    void aFileThatCannotBeReadIsNoEmptyList();
    void cannotBeSaved();
    void trustedByManyAtOnce();
    void whatIsForgottenIsAskedAgain();

private:
    QTemporaryDir m_folder;
};

void TestHostKeys::verdicts()
{
    HostKeys keys;
    QCOMPARE(keys.judge(key(ed25519, 'a')), HostKeyVerdict::Unknown);
    keys.pin(key(ed25519, 'a'));
    QCOMPARE(keys.judge(key(ed25519, 'a')), HostKeyVerdict::Known);
    QCOMPARE(keys.judge(key(ed25519, 'b')), HostKeyVerdict::Changed);
    QCOMPARE(keys.judge(key(rsa, 'a')), HostKeyVerdict::OtherTypeKnown);
    keys.pin(key(rsa, 'c'));
    QCOMPARE(keys.judge(key(rsa, 'c')), HostKeyVerdict::Known);
    QCOMPARE(keys.judge(key(rsa, 'a')), HostKeyVerdict::Changed);
    QCOMPARE(keys.judge(key(ed25519, 'a')), HostKeyVerdict::Known);
}

void TestHostKeys::eachAddressOnItsOwn()
{
    HostKeys keys;
    keys.pin(key(ed25519, 'a'));
    QCOMPARE(keys.judge(key(ed25519, 'a', {QStringLiteral("rap2.example"), 22})), HostKeyVerdict::Unknown);
    QCOMPARE(keys.judge(key(ed25519, 'a', {QStringLiteral("rap1.example"), 2222})), HostKeyVerdict::Unknown);
    QCOMPARE(keys.judge(key(ed25519, 'a', {QStringLiteral("RAP1.Example"), 22})), HostKeyVerdict::Known);
    QCOMPARE(keys.pinned(primary).size(), 1);
    QVERIFY(keys.pinned({QStringLiteral("rap2.example"), 22}).isEmpty());
}

void TestHostKeys::pinReplacesTheSameType()
{
    HostKeys keys;
    keys.pin(key(ed25519, 'a'));
    keys.pin(key(rsa, 'r'));
    keys.pin(key(ed25519, 'b'));
    QCOMPARE(keys.pinned(primary), (QList{key(rsa, 'r'), key(ed25519, 'b')}));
}

void TestHostKeys::savedAndLoaded()
{
    const QString file = m_folder.filePath(QStringLiteral("hostkeys.json"));
    QVERIFY(HostKeys::load(file)->pinned(primary).isEmpty());
    HostKeys keys;
    keys.pin(key(ed25519, 'a'));
    keys.pin(key(rsa, 'b', {QStringLiteral("::1"), 2222}));
    QVERIFY(keys.save(file));
    const auto loaded = HostKeys::load(file);
    QVERIFY(loaded);
    QCOMPARE(loaded->pinned(primary), keys.pinned(primary));
    QCOMPARE(loaded->pinned({QStringLiteral("::1"), 2222}), QList{key(rsa, 'b', {QStringLiteral("::1"), 2222})});
}

void TestHostKeys::aFileThatCannotBeReadIsNoEmptyList_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << QByteArray(R"({"version": 1, "pins": [)");
    QTest::newRow("newer") << QByteArray(R"({"version": 2, "pins": []})");
    QTest::newRow("no version") << QByteArray(R"({"pins": []})");
    QTest::newRow("no pins") << QByteArray(R"({"version": 1})");
    QTest::newRow("a list") << QByteArray(R"([1])");
    QTest::newRow("pin without fingerprint")
        << QByteArray(R"({"version": 1, "pins": [{"host": "a", "port": 22, "type": "ssh-rsa", "bits": 1}]})");
    QTest::newRow("fingerprint of another form") << QByteArray(
        R"({"version": 1, "pins": [{"host": "a", "port": 22, "type": "ssh-rsa", "fingerprint": "MD5:ab"}]})");
    QTest::newRow("port") << QByteArray(R"({"version": 1, "pins": [{"host": "a", "port": 65558, "type": "ssh-rsa",
        "fingerprint": "SHA256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}]})");
}

void TestHostKeys::aFileThatCannotBeReadIsNoEmptyList()
{
    QFETCH(QByteArray, text);
    QFile file(m_folder.filePath(QStringLiteral("broken.json")));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(text);
    file.close();
    const auto keys = HostKeys::load(file.fileName());
    QVERIFY(!keys);
    QCOMPARE(keys.error().kind, rap::ErrorKind::Settings);
}

void TestHostKeys::cannotBeSaved()
{
    const auto saved = HostKeys().save(m_folder.filePath(QStringLiteral("missing/hostkeys.json")));
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, rap::ErrorKind::Settings);
}

void TestHostKeys::trustedByManyAtOnce()
{
    const auto folder = account::ConfigFolder::at(m_folder.filePath(QStringLiteral("new")));
    constexpr std::array<quint16, 4> ports{1, 2, 3, 4};
    std::vector<std::thread> programs;
    for (const quint16 port : ports) {
        programs.emplace_back([&folder, port] {
            const auto mine = key(ed25519, 'a', {QStringLiteral("rap1.example"), port});
            const auto all = HostKeys::trust(folder, {mine});
            QVERIFY2(all, all ? "" : qPrintable(all.error().detail));
            QCOMPARE(all->judge(mine), HostKeyVerdict::Known);
        });
    }
    for (std::thread& program : programs)
        program.join();
    const auto keys = HostKeys::load(folder.hostKeys());
    QVERIFY(keys);
    for (const quint16 port : ports)
        QCOMPARE(keys->pinned({QStringLiteral("rap1.example"), port}).size(), 1);
    QCOMPARE(QDir(folder.path).entryList(QDir::Files), QStringList(QStringLiteral("hostkeys.json")));
}

void TestHostKeys::whatIsForgottenIsAskedAgain()
{
    const auto folder = account::ConfigFolder::at(m_folder.filePath(QStringLiteral("forgets")));
    QVERIFY(HostKeys::trust(folder, {key(ed25519, 'a'), key(rsa, 'r')}));
    QVERIFY(HostKeys::forget(folder, key(ed25519, 'a')));
    const auto keys = HostKeys::load(folder.hostKeys());
    QVERIFY(keys);
    QCOMPARE(keys->pinned(primary), QList{key(rsa, 'r')});
    QCOMPARE(keys->judge(key(ed25519, 'a')), HostKeyVerdict::OtherTypeKnown);
}

RAPDESK_TEST(TestHostKeys)
#include "test_host_keys.moc"
