#include "Keys.h"
#include "account/Quotas.h"
#include "account/Techs8Sheet.h"
#include "tests/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using account::RequestFor;
using rap::Identity;

namespace {

account::Account accountOf(Identity identity, const QString& user = u"RAPC00123"_s)
{
    account::Account account;
    account.name = user;
    account.user = user;
    account.identity = identity;
    return account;
}

QStringList valuesOf(const account::Sheet& sheet)
{
    QStringList values;
    for (const auto& section : sheet.sections)
        for (const auto& line : section.lines)
            values << line.label + u"=" + line.value;
    return values;
}

/// As ssh-keygen prints it.
QString fingerprint(const QString& file, const QString& hash)
{
    const QByteArray line = KeyMaker::run(u"ssh-keygen"_s, {u"-l"_s, u"-E"_s, hash, u"-f"_s, file + u".pub"_s});
    return QString::fromUtf8(line).section(u' ', 1, 1);
}

const QDate now(2026, 11, 23);

} // namespace

class TestSheets : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void quotasAreTheGuides()
    {
        QCOMPARE(account::quotaOf(Identity::HksccParticipant).accounts, 3);
        QCOMPARE(account::quotaOf(Identity::DesignatedBank).accounts, 2);
        QCOMPARE(account::quotaOf(Identity::HkccSeochParticipant).accounts, 4);
        for (const auto identity :
             {Identity::HksccParticipant, Identity::DesignatedBank, Identity::HkccSeochParticipant})
            QCOMPARE(account::quotaOf(identity).workstations, 4);
        QCOMPARE(account::quotaOf(Identity::HksccParticipant).access.size(), 3);
        QCOMPARE(account::quotaOf(Identity::DesignatedBank).access, QStringList{u"CCASS reports"_s});
        QCOMPARE(account::quotaOf(Identity::HkccSeochParticipant).access.size(), 3);
    }

    void tooManyOfOneIdentityAreTold()
    {
        QList<account::Account> accounts;
        for (const auto* user : {"A", "B"})
            accounts << accountOf(Identity::DesignatedBank, QString::fromLatin1(user));
        accounts << accountOf(Identity::HksccParticipant, u"C"_s);
        QCOMPARE(account::quotaWarnings(accounts), QStringList());
        accounts << accountOf(Identity::DesignatedBank, u"A"_s); // the same RAP user once more
        QCOMPARE(account::quotaWarnings(accounts), QStringList());
        accounts << accountOf(Identity::DesignatedBank, u"D"_s);
        const QStringList warnings = account::quotaWarnings(accounts);
        QCOMPARE(warnings.size(), 1);
        QVERIFY2(warnings.first().contains(u"there are 3") && warnings.first().contains(u"no more than 2"),
                 qPrintable(warnings.first()));
    }

    void keyAsFormsAskForIt_data()
    {
        QTest::addColumn<QStringList>("kind");
        QTest::newRow("ed25519") << QStringList{u"-t"_s, u"ed25519"_s};
        QTest::newRow("rsa") << QStringList{u"-t"_s, u"rsa"_s, u"-b"_s, u"3072"_s};
        QTest::newRow("ecdsa") << QStringList{u"-t"_s, u"ecdsa"_s, u"-b"_s, u"384"_s};
    }
    void keyAsFormsAskForIt()
    {
        QFETCH(const QStringList, kind);
        if (!KeyMaker::hasKeygen())
            QSKIP("no ssh-keygen");
        const KeyMaker keys;
        const QString file = keys.make(u"key"_s, kind, u"secret passphrase"_s);
        const auto key = account::inspectKeyFile(file);
        QVERIFY(key);
        const auto sheet =
            account::techs8Sheet(RequestFor::Key, accountOf(Identity::HksccParticipant), *key, u"10.1.2.3"_s, now);
        const QStringList values = valuesOf(sheet);
        QVERIFY(values.contains(u"Fingerprint (MD5)=" + fingerprint(file, u"md5"_s)));
        QVERIFY(values.contains(u"Fingerprint (SHA-256)=" + fingerprint(file, u"sha256"_s)));
        const QString half = QString::fromUtf8(KeyMaker::read(file + u".pub"_s)).section(u' ', 0, 1);
        QVERIFY(values.contains(u"Public key=" + half));
        QVERIFY(!account::toText(sheet).contains(u"10.1.2.3")); // not asked for with a key

        // The public half stands in its first lines; what is encrypted comes after it.
        const QList<QByteArray> lines = KeyMaker::read(file).trimmed().split('\n');
        for (const QByteArray& line : lines.sliced(lines.size() / 2, lines.size() - lines.size() / 2 - 1))
            QVERIFY(!account::toText(sheet).contains(QString::fromLatin1(line)));
    }

    void workstationAndItsAccount()
    {
        const auto sheet = account::techs8Sheet(RequestFor::Workstation, accountOf(Identity::HkccSeochParticipant),
                                                std::nullopt, u"10.1.2.3, 192.168.0.7"_s, now);
        const QStringList values = valuesOf(sheet);
        QVERIFY(values.contains(u"RAP user=RAPC00123"_s));
        QVERIFY(values.contains(u"IP addresses of this one=10.1.2.3, 192.168.0.7"_s));
        QVERIFY(values.contains(u"Report access, one of=CCMS and DCASS reports"_s));
        QVERIFY(values.contains(u"RAP user accounts allowed=4"_s));
        QVERIFY(sheet.notice.contains(u"not its form"));
        QVERIFY(account::toText(sheet).contains(u"DCASS Form 15"));
    }

    void remarkHangsOnTheDay_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("passed");
        QTest::newRow("before both") << QDate(2025, 5, 30) << 0;
        QTest::newRow("after the practice session's") << QDate(2025, 5, 31) << 1;
        QTest::newRow("last day of the rollout's") << QDate(2025, 6, 20) << 1;
        QTest::newRow("after both") << QDate(2025, 6, 21) << 2;
    }
    void remarkHangsOnTheDay()
    {
        QFETCH(const QDate, day);
        QFETCH(const int, passed);
        const QString text = account::toText(
            account::techs8Sheet(RequestFor::Account, accountOf(Identity::HksccParticipant), std::nullopt, {}, day));
        QCOMPARE(text.count(u"the last day was"), passed);
        QVERIFY(text.contains(u"for CCASS and CCMS Reports Practice Session"));
        QVERIFY(text.contains(u"for the rollout of CCASS and CCMS Reports Enhancement"));
        QCOMPARE(text.contains(u"asks for no remark"), passed == 2);
    }

    void whatIsPrintedIsEscaped()
    {
        const auto hostile = accountOf(Identity::HksccParticipant, u"<b>\x1b[31m&\u202e"_s);
        const auto sheet = account::techs8Sheet(RequestFor::Account, hostile, std::nullopt, {}, now);
        const QString html = account::toHtml(sheet);
        QVERIFY(html.contains(u"&lt;b&gt;"));
        QVERIFY(!html.contains(u"<b>") && !html.contains(u'\x1b') && !html.contains(QChar(0x202e)));
        QVERIFY(!account::toText(sheet).contains(u'\x1b'));
    }
};

RAPDESK_TEST(TestSheets)
#include "test_sheets.moc"
