#include "sftp/Fingerprint.h"

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

QTEST_GUILESS_MAIN(TestFingerprint)
#include "test_fingerprint.moc"
