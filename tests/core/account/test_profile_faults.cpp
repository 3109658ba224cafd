#include "Workstation.h"
#include "tests/TestMain.h"

#include <QJsonArray>
#include <QTest>
#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

class TestProfileFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leavesNewerFilesAlone()
    {
        const Workstation desk;
        const QByteArray bytes = accountFile(u"Acme"_s, {{u"version"_s, 2}, {u"user"_s, 7}});
        const QString file = desk.put(u"acme.json"_s, bytes);
        QVERIFY(desk.accounts().save(named(u"Beta"_s)).has_value());
        const auto all = desk.accounts().all();
        QCOMPARE(all.accounts.size(), 1);
        QCOMPARE(all.faults.size(), 1);
        QCOMPARE(all.faults.constFirst().error.kind, rap::ErrorKind::Settings);
        QVERIFY(all.faults.constFirst().error.message.contains(u"newer"_s));
        for (const auto& error :
             {desk.accounts().load(u"ACME"_s).error(), desk.accounts().save(named(u"acme"_s)).error(),
              desk.accounts().remove(u"Acme"_s).error()}) {
            QCOMPARE(error.kind, rap::ErrorKind::Settings);
            QVERIFY(error.message.contains(u"newer"_s));
        }
        QCOMPARE(bytesOf(file), bytes);
    }

    void reportsDamagedFilesAndGoesOn_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray good = accountFile(u"Acme"_s);
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("half") << good.left(good.size() / 2);
        QTest::newRow("list") << QByteArray("[]");
        QTest::newRow("zeros") << QByteArray(512, '\0');
        QTest::newRow("binary") << QByteArray("\xff\xfe{\0}\0", 6);
        QTest::newRow("no version") << QByteArray(good).replace("\"version\"", "\"other\"");
        QTest::newRow("version 0") << QByteArray(good).replace("\"version\": 1", "\"version\": 0");
        QTest::newRow("version 1.5") << QByteArray(good).replace("\"version\": 1", "\"version\": 1.5");
        QTest::newRow("version text") << QByteArray(good).replace("\"version\": 1", "\"version\": \"1\"");
        QTest::newRow("deep") << QByteArray(100000, '[');
        QTest::newRow("huge") << QByteArray(2 * 1024 * 1024, ' ');
    }
    void reportsDamagedFilesAndGoesOn()
    {
        const Workstation desk;
        QFETCH(const QByteArray, bytes);
        QVERIFY(desk.accounts().save(named(u"Beta"_s)).has_value());
        const QString file = desk.put(u"acme.json"_s, bytes);
        const auto all = desk.accounts().all();
        QCOMPARE(all.accounts.size(), 1);
        QCOMPARE(all.faults.size(), 1);
        const auto& fault = all.faults.constFirst();
        QCOMPARE(fault.file, file);
        QCOMPARE(fault.error.kind, rap::ErrorKind::Settings);
        QVERIFY(fault.error.message.contains(u"acme.json"_s));
        QVERIFY(fault.error.detail.contains(file));
        QVERIFY(!fault.error.message.contains(u"newer"_s));
        QCOMPARE(desk.accounts().load(u"Acme"_s).error().kind, rap::ErrorKind::Settings);
        QVERIFY(desk.accounts().load(u"Beta"_s).has_value());
    }

    void setsDamagedFilesAside()
    {
        const Workstation desk;
        const QString file = desk.put(u"acme.json"_s, "{\"half");
        QVERIFY(desk.accounts().save(named(u"Acme"_s)).has_value());
        QVERIFY(desk.accounts().load(u"Acme"_s).has_value());
        QCOMPARE(bytesOf(file + u".damaged"_s), QByteArray("{\"half"));
        desk.put(u"acme.json"_s, "{\"again");
        QVERIFY(desk.accounts().remove(u"acme"_s).has_value());
        QCOMPARE(bytesOf(file + u".damaged"_s), QByteArray("{\"again"));
        QVERIFY(desk.accounts().all().faults.isEmpty());
        QVERIFY(desk.accounts().all().accounts.isEmpty());
    }

    void namesTheFieldThatIsWrong_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char* field, const QJsonValue& value) {
            QTest::addRow("%s %d", field, int(value.type())) << QString::fromLatin1(field) << value;
        };
        for (const char* field : {"name", "identity", "user", "primary"}) {
            row(field, QJsonValue::Undefined);
            row(field, QJsonValue::Null);
            row(field, 5);
            row(field, QJsonObject{});
        }
        for (const char* field :
             {"backup", "keyFile", "baseFolder", "targetFolder", "keyRegistered", "keyDropPath", "keyForm"}) {
            row(field, true);
            row(field, 5);
            row(field, QJsonArray{});
        }
        row("moreBases", u"/INBOX"_s);
        row("moreBases", QJsonArray{u"/INBOX"_s, 5});
        row("keepZip", u"yes"_s);
        row("keepZip", 1);
        row("openedOnce", 1);
        row("refetchMissing", u"yes"_s);
        row("bytesPerSecond", u"fast"_s);
        row("bytesPerSecond", -1);
        row("connections", u"two"_s);
        row("connections", 1.5);
        row("identity", u"bank"_s);
        row("keyForm", u"x509"_s);
        row("primary", u"h:0"_s);
        row("backup", u"h:h"_s);
        row("keyRegistered", u"2026-02-30"_s);
    }
    void namesTheFieldThatIsWrong()
    {
        const Workstation desk;
        QFETCH(const QString, field);
        QFETCH(const QJsonValue, value);
        desk.put(u"acme.json"_s, accountFile(u"Acme"_s, {{field, value}}));
        const auto all = desk.accounts().all();
        QVERIFY(all.accounts.isEmpty());
        QCOMPARE(all.faults.size(), 1);
        QCOMPARE(all.faults.constFirst().error.kind, rap::ErrorKind::Settings);
        QVERIFY2(all.faults.constFirst().error.message.contains(u'\'' + field + u'\''),
                 qPrintable(all.faults.constFirst().error.message));
    }

    void reportsProfilesThatMakeNoSense()
    {
        const Workstation desk;
        desk.put(u"acme.json"_s, accountFile(u"Acme"_s, {{u"targetFolder"_s, u"relative"_s}}));
        const auto all = desk.accounts().all();
        QVERIFY(all.accounts.isEmpty());
        QCOMPARE(all.faults.constFirst().error.kind, rap::ErrorKind::Settings);
        QVERIFY(all.faults.constFirst().error.message.contains(u"relative"_s));
    }

    void looksAtFilesOnly()
    {
        const Workstation desk;
        QVERIFY(QDir().mkpath(desk.folder().accounts() + u"/folder.json"_s));
#ifdef Q_OS_UNIX
        QCOMPARE(::mkfifo(QFile::encodeName(desk.folder().accounts() + u"/pipe.json"_s).constData(), 0600), 0);
        QVERIFY(QFile::link(u"/nowhere"_s, desk.folder().accounts() + u"/dangling.json"_s));
#endif
        QVERIFY(desk.accounts().save(full()).has_value());
        QCOMPARE(desk.accounts().all().accounts.size(), 1);
        for (const auto& fault : desk.accounts().all().faults)
            QCOMPARE(fault.error.kind, rap::ErrorKind::Settings);
        QCOMPARE(desk.accounts().save(named(u"folder"_s)).has_value(), true);
        QCOMPARE(desk.accounts().all().accounts.size(), 2);
    }
};

RAPDESK_TEST(TestProfileFaults)
#include "test_profile_faults.moc"
