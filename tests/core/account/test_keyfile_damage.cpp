#include "Keys.h"
#include "account/KeyFile.h"
#include "tests/TestMain.h"

#include <QTest>
#include <QtEndian>

using account::inspectKeyFile;
using rap::ErrorKind;

namespace {

QByteArray string(const QByteArray& bytes)
{
    QByteArray size(4, '\0');
    qToBigEndian(quint32(bytes.size()), size.data());
    return size + bytes;
}

QByteArray number(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

/// The private part of an unencrypted key, as far as it is looked at.
QByteArray secretOf(const QByteArray& type)
{
    return QByteArray(number(7) + number(7) + string(type)).leftJustified(128, 's');
}

/// An openssh-key-v1 whose parts can each be wrong.
struct Parts {
    QByteArray magic = QByteArray("openssh-key-v1", 15);
    QByteArray cipher = "none";
    QByteArray kdf = "none";
    QByteArray kdfOptions;
    quint32 count = 1;
    QByteArray publicHalf = string("ssh-ed25519") + string(QByteArray(32, 'p'));
    QByteArray secret = secretOf("ssh-ed25519");
    QByteArray rest; ///< What stands after it all.

    void become(const QByteArray& type, const QByteArray& numbers)
    {
        publicHalf = string(type) + numbers;
        secret = secretOf(type);
    }

    [[nodiscard]] QByteArray text() const
    {
        const QByteArray binary = magic + string(cipher) + string(kdf) + string(kdfOptions) + number(count) +
                                  string(publicHalf) + string(secret) + rest;
        return "-----BEGIN OPENSSH PRIVATE KEY-----\n" + binary.toBase64() + "\n-----END OPENSSH PRIVATE KEY-----\n";
    }
};

} // namespace

class TestKeyFileDamage : public QObject {
    Q_OBJECT

private:
    KeyMaker m_keys;

    auto look(const QByteArray& text) { return inspectKeyFile(m_keys.put(u"looked at"_s, text)); }

private Q_SLOTS:
    /// Which would not end.
    void refusesMoreWorkThanAnyKeyHas()
    {
        Parts parts;
        parts.cipher = "aes256-ctr";
        parts.kdf = "bcrypt";
        for (const quint32 rounds : {24U, 10'000U}) {
            parts.kdfOptions = string("salt") + number(rounds);
            QVERIFY(look(parts.text()));
        }
        for (const quint32 rounds : {10'001U, 0xffffffffU}) {
            parts.kdfOptions = string("salt") + number(rounds);
            const auto refused = look(parts.text());
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, ErrorKind::KeyUnusable);
        }
    }

    void survivesTruncation_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("passphrase");
        const auto row = [](const char* name, const QStringList& arguments, const QString& passphrase = {}) {
            QTest::newRow(name) << arguments << passphrase;
        };
        row("ed25519", {u"-t"_s, u"ed25519"_s});
        row("ed25519 encrypted", {u"-t"_s, u"ed25519"_s}, u"correct horse"_s);
        row("ecdsa 521", {u"-t"_s, u"ecdsa"_s, u"-b"_s, u"521"_s});
        row("rsa", {u"-t"_s, u"rsa"_s, u"-b"_s, u"2048"_s});
        row("rsa PEM", {u"-t"_s, u"rsa"_s, u"-b"_s, u"2048"_s, u"-m"_s, u"PEM"_s});
        row("rsa PEM encrypted", {u"-t"_s, u"rsa"_s, u"-b"_s, u"2048"_s, u"-m"_s, u"PEM"_s}, u"correct horse"_s);
        row("ecdsa PKCS8", {u"-t"_s, u"ecdsa"_s, u"-m"_s, u"PKCS8"_s});
    }
    void survivesTruncation()
    {
        if (!KeyMaker::hasKeygen())
            QSKIP("no ssh-keygen program");
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, passphrase);
        static int count = 0;
        const QByteArray text = KeyMaker::read(m_keys.make(u"whole %1"_s.arg(++count), arguments, passphrase));
        const qsizetype whole = text.trimmed().size();
        const qsizetype step = text.size() > 1000 ? 7 : 1; // RSA keys have much of the same
        for (qsizetype size = 0; size < text.size(); size += step) {
            const auto key = look(text.left(size));
            QCOMPARE(key.has_value(), size >= whole);
            if (!key)
                QCOMPARE(key.error().kind, ErrorKind::KeyUnusable);
        }
        // The end of the file is there and a piece of its middle is not.
        const qsizetype bodyAt = text.indexOf('\n') + 1;
        const qsizetype bodyEnd = text.indexOf("-----END");
        qsizetype lastDigit = bodyEnd - 1; // what fills up the last group may go
        while (text.at(lastDigit) == '\n' || text.at(lastDigit) == '=')
            --lastDigit;
        if (!text.contains("Proc-Type")) {
            for (qsizetype at = bodyAt; at <= lastDigit; at += step) {
                QVERIFY2(!look(text.left(at) + '\n' + text.mid(bodyEnd)).has_value(),
                         QByteArray::number(at).constData());
            }
        }
    }

    void survivesChangedBytes()
    {
        if (!KeyMaker::hasKeygen())
            QSKIP("no ssh-keygen program");
        const QByteArray text = KeyMaker::read(m_keys.make(u"to change"_s, {u"-t"_s, u"ecdsa"_s}));
        for (qsizetype at = 0; at < text.size(); ++at) {
            for (const char byte : {'\0', 'A', '/', '\xff', '-'}) {
                QByteArray changed = text;
                changed[at] = byte;
                const auto key = look(changed);
                QVERIFY(key.has_value() || key.error().kind == ErrorKind::KeyUnusable);
            }
        }
    }

    void takesTheHandMadeKey()
    {
        const auto key = look(Parts().text());
        QVERIFY2(key.has_value(), qPrintable(key ? QString() : key.error().detail));
        QVERIFY(!key->encrypted);
    }

    void takesHandMadeKeysOfOtherTypes()
    {
        Parts ecdsa;
        ecdsa.become("ecdsa-sha2-nistp256", string("nistp256") + string('\4' + QByteArray(64, 'x')));
        QVERIFY(look(ecdsa.text()).has_value());
        Parts rsa;
        rsa.become("ssh-rsa", string("\1") + string(QByteArray(257, '\0').replace(1, 1, "\x80")));
        QVERIFY(look(rsa.text()).has_value());
        QCOMPARE(look(rsa.text())->bits, 2048);
    }

    void refusesLengthsThatDoNotFit_data()
    {
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char* name, auto change) {
            Parts parts;
            change(parts);
            QTest::newRow(name) << parts.text();
        };
        row("magic", [](Parts& p) { p.magic[3] = 'X'; });
        row("no keys", [](Parts& p) { p.count = 0; });
        row("two keys", [](Parts& p) { p.count = 2; });
        row("many keys", [](Parts& p) { p.count = 0xffffffff; });
        row("cipher without kdf", [](Parts& p) { p.cipher = "aes256-ctr"; });
        row("kdf without cipher", [](Parts& p) { p.kdf = "bcrypt"; });
        row("no public half", [](Parts& p) { p.publicHalf.clear(); });
        row("short public half", [](Parts& p) { p.publicHalf.chop(1); });
        row("long public half", [](Parts& p) { p.publicHalf += 'x'; });
        row("short point", [](Parts& p) { p.publicHalf = string("ssh-ed25519") + string(QByteArray(31, 'p')); });
        row("length of 4 GB", [](Parts& p) { p.publicHalf = number(0xffffffff) + "ssh-ed25519"; });
        row("other curve",
            [](Parts& p) { p.become("ecdsa-sha2-nistp256", string("nistp384") + string('\4' + QByteArray(96, 'x'))); });
        row("compressed point",
            [](Parts& p) { p.become("ecdsa-sha2-nistp256", string("nistp256") + string('\2' + QByteArray(32, 'x'))); });
        row("point of another form",
            [](Parts& p) { p.become("ecdsa-sha2-nistp256", string("nistp256") + string('\2' + QByteArray(64, 'x'))); });
        row("no modulus", [](Parts& p) { p.become("ssh-rsa", string("\1") + string({})); });
        row("zero modulus", [](Parts& p) { p.become("ssh-rsa", string("\1") + string(QByteArray(9, '\0'))); });
        row("no private part", [](Parts& p) { p.secret.clear(); });
        row("odd private part", [](Parts& p) { p.secret += 'x'; });
        row("check numbers differ", [](Parts& p) { p.secret[0] = '\1'; });
        row("private part of another type", [](Parts& p) { p.secret.replace("ssh-ed25519", "ssh-ed25518"); });
        row("bytes after it", [](Parts& p) { p.rest = "x"; });
        row("a tag where there is none", [](Parts& p) { p.rest = QByteArray(16, 'x'); });
    }
    void refusesLengthsThatDoNotFit()
    {
        QFETCH(const QByteArray, text);
        const auto key = look(text);
        QVERIFY(!key.has_value());
        QCOMPARE(key.error().kind, ErrorKind::KeyUnusable);
        QVERIFY2(key.error().nextStep.contains(u"good copy"_s), qPrintable(key.error().text()));
    }

    void refusesTypesThatCannotLogIn_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QString>("says");
        QTest::newRow("device") << QByteArray("sk-ssh-ed25519@openssh.com") << u"security device"_s;
        QTest::newRow("device ecdsa") << QByteArray("sk-ecdsa-sha2-nistp256@openssh.com") << u"security device"_s;
        QTest::newRow("certificate") << QByteArray("ssh-ed25519-cert-v01@openssh.com") << u"certificate"_s;
        QTest::newRow("xmss") << QByteArray("ssh-xmss@openssh.com") << u"cannot be used"_s;
        QTest::newRow("odd") << QByteArray(2000, 'x') << u"cannot be used"_s;
        QTest::newRow("dsa") << QByteArray("ssh-dss") << u"DSA"_s;
    }
    void refusesTypesThatCannotLogIn()
    {
        QFETCH(const QByteArray, type);
        QFETCH(const QString, says);
        Parts parts;
        parts.publicHalf = string(type) + string(QByteArray(32, 'p'));
        const auto key = look(parts.text());
        QVERIFY(!key.has_value());
        QCOMPARE(key.error().kind, ErrorKind::KeyUnusable);
        QVERIFY2(key.error().message.contains(says), qPrintable(key.error().message));
        QVERIFY2(key.error().nextStep.contains(u"hoose"_s) || key.error().nextStep.contains(u"IT support"_s),
                 qPrintable(key.error().nextStep));
        QVERIFY(key.error().detail.size() < 200);
    }
};

RAPDESK_TEST(TestKeyFileDamage)
#include "test_keyfile_damage.moc"
