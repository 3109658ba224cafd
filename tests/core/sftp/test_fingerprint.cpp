#include "sftp/Fingerprint.h"
#include "tests/TestMain.h"

#include <QtTest>

using sftp::fingerprintIn;

namespace {
const QString digest = QStringLiteral("YTsrS1LcsBQeUV1dDgfwehzVcyCyu7Ot5k4iUgDxy7Q");
const QString fingerprint = QStringLiteral("SHA256:") + digest;
} // namespace

class TestFingerprint : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWhatAPersonPastes_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("as ssh-keygen prints it") << fingerprint;
        QTest::newRow("without prefix") << digest;
        QTest::newRow("with padding") << QString(fingerprint + QStringLiteral("="));
        QTest::newRow("in groups") << sftp::grouped(fingerprint);
        QTest::newRow("over two lines") << QString(fingerprint.left(20) + QStringLiteral("\n  ") + fingerprint.mid(20));
        QTest::newRow("prefix in lower case") << QString(QStringLiteral("sha256:") + digest);
        QTest::newRow("whole line") << QString(QStringLiteral("3072 ") + fingerprint +
                                               QStringLiteral(" rap.example (RSA)"));
    }
    void findsWhatAPersonPastes()
    {
        QFETCH(QString, typed);
        QCOMPARE(fingerprintIn(typed), std::optional(fingerprint));
    }

    void refusesWhatIsNone_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("empty") << QString();
        QTest::newRow("one character short") << fingerprint.chopped(1);
        QTest::newRow("one too many") << QString(fingerprint + QStringLiteral("A"));
        QTest::newRow("MD5") << QStringLiteral("MD5:16:27:ac:a5:76:28:2d:36:63:1b:56:4d:eb:df:a6:48");
        QTest::newRow("a public key") << QStringLiteral("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ0 rap");
        QTest::newRow("other letters") << QString(fingerprint.chopped(1) + QStringLiteral("-"));
    }
    void refusesWhatIsNone()
    {
        QFETCH(QString, typed);
        QCOMPARE(fingerprintIn(typed), std::nullopt);
    }

    void compares_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("given");
        QTest::addColumn<sftp::FingerprintMatch>("match");
        using enum sftp::FingerprintMatch;
        const QString md5 = QStringLiteral("MD5:16:27:ac:a5:76:28:2d:36:63:1b:56:4d:eb:df:a6:48");
        const QString hex = QString::fromLatin1(QByteArray::fromBase64(digest.toLatin1()).toHex());
        const auto row = [](const char* name, const QString& typed, const QString& given,
                            sftp::FingerprintMatch match) { QTest::newRow(name) << typed << given << match; };
        row("sha256", fingerprint, fingerprint, Same);
        row("sha256 with padding", digest + QLatin1Char('='), fingerprint, Same);
        row("sha256 in hexadecimal", hex, fingerprint, Same);
        row("sha256 in hexadecimal with prefix", QString(QStringLiteral("SHA256: ") + hex.toUpper()), fingerprint,
            Same);
        row("sha256 in pairs", QString::fromLatin1(QByteArray::fromHex(hex.toLatin1()).toHex(':')), fingerprint, Same);
        row("sha256, another", QString(digest).replace(3, 1, QStringLiteral("x")), fingerprint, Different);
        row("sha256, other case", digest.toLower(), fingerprint, Different);
        row("md5", md5, md5, Same);
        row("md5 without prefix", md5.mid(4), md5, Same);
        row("md5 without colons", md5.mid(4).remove(QLatin1Char(':')), md5, Same);
        row("md5 with spaces", md5.mid(4).replace(QLatin1Char(':'), QLatin1Char(' ')), md5, Same);
        row("md5 in capitals over two lines", QString(md5.left(22).toUpper() + QLatin1Char('\n') + md5.mid(22)), md5,
            Same);
        row("md5 as ssh-keygen prints it",
            QString(QStringLiteral("2048 ") + md5 + QStringLiteral(" rap.example (RSA)")), md5, Same);
        row("md5 as older ones printed it",
            QString(QStringLiteral("2048 ") + md5.mid(4) + QStringLiteral(" /etc/key.pub (RSA)")), md5, Same);
        row("md5, another", QString(md5.chopped(1) + QLatin1Char('9')), md5, Different);
        row("md5 beside sha256", md5, fingerprint, OtherHash);
        row("sha256 beside md5", fingerprint, md5, OtherHash);
        row("nothing", QString(), fingerprint, None);
        row("words", QStringLiteral("the fingerprint of RAP"), fingerprint, None);
        row("md5 cut short", md5.chopped(3), md5, None);
        row("md5 and a pair more", QString(md5 + QStringLiteral(":00")), md5, None);
        row("sha256 cut short", fingerprint.chopped(1), fingerprint, None);
        row("the key itself", QStringLiteral("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ0 rap"), fingerprint, None);
    }
    void compares()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, given);
        QTEST(sftp::compareFingerprint(typed, given), "match");
    }

    void aSingleWrongLetterIsAnotherFingerprint()
    {
        QString typed = fingerprint;
        typed[20] = typed[20] == QLatin1Char('x') ? QLatin1Char('y') : QLatin1Char('x');
        QVERIFY(fingerprintIn(typed).has_value());
        QVERIFY(fingerprintIn(typed) != std::optional(fingerprint));
    }

    void groupsByFour()
    {
        QCOMPARE(sftp::grouped(fingerprint),
                 QStringLiteral("SHA256:YTsr S1Lc sBQe UV1d Dgfw ehzV cyCy u7Ot 5k4i UgDx y7Q"));
        QCOMPARE(sftp::grouped(QStringLiteral("SHA256:short")), QStringLiteral("SHA256:short"));
    }
};

RAPDESK_TEST(TestFingerprint)
#include "test_fingerprint.moc"
