#include "account/Account.h"
#include "tests/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using account::Account;
using account::Address;
using account::parseAddress;
using account::validate;

namespace {

Account good()
{
    Account account;
    account.name = u"ACME Securities"_s;
    account.user = u"RAPC00123"_s;
    account.primary = {u"rap.example.com"_s, 22};
    account.backup = Address{u"rap-backup.example.com"_s, 2222};
    account.keyFile = u"/keys/rap"_s;
    account.targetFolder = u"/reports"_s;
    account.keyRegistered = QDate(2026, 11, 23);
    return account;
}

} // namespace

class TestAddress : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAddresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        const auto row = [](const char* text, const char* host, int port) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(host) << port;
        };
        row("rap.example.com", "rap.example.com", 22);
        row("rap.example.com:2222", "rap.example.com", 2222);
        row("  RAP.Example.COM:1 ", "rap.example.com", 1);
        row("rap:65535", "rap", 65535);
        row("rap.example.com.", "rap.example.com.", 22);
        row("10.1.2.3:22", "10.1.2.3", 22);
        row("255.255.255.255", "255.255.255.255", 22);
        row("[::1]", "::1", 22);
        row("[::]:22", "::", 22);
        row("[2001:DB8::1]:2222", "2001:db8::1", 2222);
        row("[1:2:3:4:5:6:7:8]:9", "1:2:3:4:5:6:7:8", 9);
        row("[::ffff:10.1.2.3]", "::ffff:10.1.2.3", 22);
        row("[fe80::1%eth0]:22", "fe80::1%eth0", 22);
        row("server_1", "server_1", 22);
        row("bücher.example:22", "bücher.example", 22);
        row("3com.example", "3com.example", 22);
    }
    void readsAddresses()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, host);
        QFETCH(const int, port);
        const auto address = parseAddress(text);
        QVERIFY2(address.has_value(), qPrintable(address ? QString() : address.error().text()));
        QCOMPARE(address->host, host);
        QCOMPARE(int(address->port), port);
        const auto again = parseAddress(address->text());
        QVERIFY(again.has_value());
        QCOMPARE(*again, *address);
    }

    void refusesAddresses_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"",
                                 "   ",
                                 ":22",
                                 "host:",
                                 "host:0",
                                 "host:65536",
                                 "host:-1",
                                 "host:+22",
                                 "host:22x",
                                 "host: 22",
                                 "host:9999999999999",
                                 "host:２２",
                                 "::1",
                                 "::1:22",
                                 "1:2:3:4:5:6:7:8",
                                 "[::1",
                                 "[]",
                                 "[host]:22",
                                 "[::1]22",
                                 "[::1]:",
                                 "[::1]:0",
                                 "[1:2:3:4:5:6:7]",
                                 "[1:2:3:4:5:6:7:8:9]",
                                 "[1::2::3]",
                                 "[12345::]",
                                 "[g::]",
                                 "[:::]",
                                 "[1.2.3.4::]",
                                 "[::1.2.3.400]",
                                 "[::1%]",
                                 "[1:2:3:4:5:6:7::8]",
                                 "256.1.1.1",
                                 "1.2.3",
                                 "2222",
                                 "1.2.3.4.5",
                                 "10.1.2.3:22:22",
                                 "user@host",
                                 "sftp://host",
                                 "host/path",
                                 "ho st",
                                 "host..example",
                                 ".host",
                                 "-host",
                                 "host-",
                                 "a,b",
                                 "host\n22",
                                 "host\\share"}) {
            QTest::newRow(*text == '\0' ? "empty" : text) << QString::fromUtf8(text);
        }
        QTest::newRow("long label") << QString(64, u'a');
        QTest::newRow("long name") << u"a."_s.repeated(127) + u'b';
        QTest::newRow("zero") << u"host"_s + QChar::Null;
    }
    void refusesAddresses()
    {
        QFETCH(const QString, text);
        const auto address = parseAddress(text);
        QVERIFY2(!address.has_value(), qPrintable(address ? address->text() : QString()));
        QCOMPARE(address.error().kind, rap::ErrorKind::BadCall);
        QVERIFY(!address.error().message.isEmpty());
        QVERIFY(!address.error().nextStep.isEmpty());
    }

    void writesAddresses()
    {
        QCOMPARE((Address{u"host"_s, 22}).text(), u"host:22"_s);
        QCOMPARE((Address{u"::1"_s, 2222}).text(), u"[::1]:2222"_s);
    }

    void takesAGoodProfile()
    {
        QVERIFY(validate(good()).has_value());
        Account plain = good();
        plain.backup.reset();
        plain.keyRegistered.reset();
        plain.baseFolder = u"/"_s;
        plain.name = u"匯豐證券 (香港)"_s;
        QVERIFY(validate(plain).has_value());
    }

    void refusesABadProfile_data()
    {
        QTest::addColumn<Account>("account");
        const auto row = [](const char* name, auto change) {
            Account account = good();
            change(account);
            QTest::newRow(name) << account;
        };
        row("no name", [](Account& a) { a.name.clear(); });
        row("blank name", [](Account& a) { a.name = u"  "_s; });
        row("space before", [](Account& a) { a.name = u" x"_s; });
        row("space after", [](Account& a) { a.name = u"x "_s; });
        row("line break", [](Account& a) { a.name = u"a\nb"_s; });
        row("half a character", [](Account& a) { a.name = QChar(0xd800); });
        row("long name", [](Account& a) { a.name = QString(200, u'x'); });
        row("no user", [](Account& a) { a.user.clear(); });
        row("user with zero", [](Account& a) { a.user += QChar::Null; });
        row("no host", [](Account& a) { a.primary.host.clear(); });
        row("bad host", [](Account& a) { a.primary.host = u"a b"_s; });
        row("no port", [](Account& a) { a.primary.port = 0; });
        row("bad backup", [](Account& a) { a.backup->host = u"a:b"_s; });
        row("backup port", [](Account& a) { a.backup->port = 0; });
        row("same backup", [](Account& a) { a.backup = a.primary; });
        row("no key", [](Account& a) { a.keyFile.clear(); });
        row("relative key", [](Account& a) { a.keyFile = u"keys/rap"_s; });
        row("relative base", [](Account& a) { a.baseFolder = u"download"_s; });
        row("no base", [](Account& a) { a.baseFolder.clear(); });
        row("base of two slashes", [](Account& a) { a.baseFolder = u"//download"_s; });
        row("base with slash", [](Account& a) { a.baseFolder = u"/download/"_s; });
        row("relative further base", [](Account& a) { a.moreBases = QStringList{u"INBOX"_s}; });
        row("further base twice", [](Account& a) { a.moreBases = QStringList{a.baseFolder}; });
        row("base with dots", [](Account& a) { a.baseFolder = u"/a/../b"_s; });
        row("no target", [](Account& a) { a.targetFolder.clear(); });
        row("relative target", [](Account& a) { a.targetFolder = u"reports"_s; });
        row("no day", [](Account& a) { a.keyRegistered = QDate(); });
    }
    void refusesABadProfile()
    {
        QFETCH(const Account, account);
        const auto valid = validate(account);
        QVERIFY(!valid.has_value());
        QCOMPARE(valid.error().kind, rap::ErrorKind::BadCall);
        QVERIFY(!valid.error().message.isEmpty());
        QVERIFY(!valid.error().nextStep.isEmpty());
    }

    void knowsWhenKeysExpire()
    {
        Account account = good();
        QCOMPARE(account::keyExpiry(account), std::optional(QDate(2028, 11, 23)));
        account.keyRegistered = QDate(2024, 2, 29);
        QCOMPARE(account::keyExpiry(account), std::optional(QDate(2026, 2, 28)));
        account.keyRegistered = QDate(2026, 2, 28);
        QCOMPARE(account::keyExpiry(account), std::optional(QDate(2028, 2, 28)));
        account.keyRegistered.reset();
        QVERIFY(!account::keyExpiry(account));
        account.keyRegistered = QDate();
        QVERIFY(!account::keyExpiry(account));
    }

    void suggestsAPlaceForReports()
    {
        Account account = good();
        account.targetFolder = account::suggestedTargetFolder();
        QVERIFY(account.targetFolder.endsWith(u"/RAP Reports"_s));
        QVERIFY(validate(account).has_value());
    }
};

RAPDESK_TEST(TestAddress)
#include "test_address.moc"
