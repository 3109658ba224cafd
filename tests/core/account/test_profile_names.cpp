#include "Workstation.h"
#include "tests/TestMain.h"

#include <QTest>

class TestProfileNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesAnyName_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"ACME",   "a/b",        "a\\b",     "..",        ".",        ".hidden",
                                 "CON",    "con",        "nul",      "COM1",      "lpt9",     "COM¹",
                                 "CONIN$", "aux.json",   "CON.txt",  "x.",        "x...",     "a:b",
                                 "a*b?c",  "\"quoted\"", "<angle>",  "pipe|pipe", "100%",     "%41",
                                 "a%2fb",  "~",          "$HOME",    "`ls`",      "-rf",      "匯豐證券有限公司",
                                 "Zürich", "ﬁ",          "İstanbul", "🦊",        "a\u00a0b", "x.json",
                                 "x-2",    "'",          "&;#!"}) {
            QTest::newRow(name) << QString::fromUtf8(name);
        }
    }
    void takesAnyName()
    {
        const Workstation desk;
        QFETCH(const QString, name);
        const Account account = named(name);
        QVERIFY(desk.accounts().save(account).has_value());
        QCOMPARE(desk.files().size(), 1);
        const QString file = desk.files().constFirst();
        QVERIFY2(file.endsWith(u".json"_s) && file.size() > 5, qPrintable(file));
        QVERIFY2(!file.startsWith(u'.'), qPrintable(file));
        const QString stem = file.chopped(5);
        for (const QChar c : stem)
            QVERIFY2(!u"/\\:*?\"<>|.$"_s.contains(c) && c.unicode() >= 0x20 && c == c.toLower(), qPrintable(file));
        for (const char* reserved : {"con", "nul", "com1", "lpt9", "aux", "com¹", "conin$"})
            QVERIFY2(stem != QString::fromUtf8(reserved), qPrintable(file));
        const auto loaded = desk.accounts().load(name);
        QVERIFY(loaded.has_value());
        QVERIFY(*loaded == account);
        QVERIFY(desk.accounts().remove(name).has_value());
        QVERIFY(desk.files().isEmpty());
    }

    void givesEachNameItsFile()
    {
        const Workstation desk;
        const QStringList names{u"a/b"_s, u"a%2fb"_s, u"a%252fb"_s, u"a b"_s, u"a_b"_s, u"ab"_s,
                                u"con"_s, u"%63on"_s, u"x"_s,       u"x."_s,  u"x-2"_s};
        for (const auto& name : names)
            QVERIFY(desk.accounts().save(named(name)).has_value());
        QCOMPARE(desk.files().size(), names.size());
        QCOMPARE(desk.accounts().all().accounts.size(), names.size());
    }

    void takesNamesThatDifferInCaseForOne()
    {
        const Workstation desk;
        QVERIFY(desk.accounts().save(named(u"Acme Zürich"_s)).has_value());
        Account second = named(u"ACME ZÜRICH"_s);
        second.user = u"other"_s;
        QVERIFY(desk.accounts().save(second).has_value());
        QCOMPARE(desk.files().size(), 1);
        const auto loaded = desk.accounts().load(u"acme zu\u0308rich"_s); // decomposed
        QVERIFY(loaded.has_value());
        QVERIFY(*loaded == second);
        QVERIFY(desk.accounts().remove(u"aCME zürich"_s).has_value());
        QVERIFY(desk.files().isEmpty());
    }

    void takesFilesUnderAnyName()
    {
        const Workstation desk;
        const QString file = desk.put(u"from IT (1).json"_s, accountFile(u"Acme"_s));
        QVERIFY(desk.accounts().load(u"ACME"_s).has_value());
        Account account = *desk.accounts().load(u"Acme"_s);
        account.user = u"changed"_s;
        QVERIFY(desk.accounts().save(account).has_value());
        QCOMPARE(desk.files().size(), 1);
        QVERIFY(bytesOf(file).contains("changed"));
        QVERIFY(desk.accounts().remove(account.name).has_value());
        QVERIFY(desk.files().isEmpty());
    }

    void neverWritesOverAnotherAccount()
    {
        const Workstation desk;
        desk.put(u"beta.json"_s, accountFile(u"Alpha"_s));
        QVERIFY(desk.accounts().save(named(u"Beta"_s)).has_value());
        QCOMPARE(desk.accounts().all().accounts.size(), 2);
        QVERIFY(desk.accounts().load(u"Alpha"_s).has_value());
        QVERIFY(desk.accounts().load(u"Beta"_s).has_value());
    }

    void tellsOfTwoFilesWithOneName()
    {
        const Workstation desk;
        desk.put(u"acme.json"_s, accountFile(u"Acme"_s, {{u"user"_s, u"own"_s}}));
        desk.put(u"a copy.json"_s, accountFile(u"Acme"_s));
        const auto all = desk.accounts().all();
        QCOMPARE(all.accounts.size(), 1);
        QCOMPARE(all.accounts.constFirst().user, u"own"_s);
        QCOMPARE(all.faults.size(), 1);
        QVERIFY(all.faults.constFirst().file.endsWith(u"/a copy.json"_s));
        QVERIFY(all.faults.constFirst().error.message.contains(u"a copy.json"_s));
        QCOMPARE(desk.accounts().load(u"acme"_s)->user, u"own"_s);
    }
};

RAPDESK_TEST(TestProfileNames)
#include "test_profile_names.moc"
