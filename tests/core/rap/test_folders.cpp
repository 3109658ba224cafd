#include "rap/Folder.h"
#include "tests/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestFolders : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void known_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("house");
        QTest::addColumn<QString>("system");
        QTest::addColumn<QString>("market");
        QTest::addColumn<QDate>("date");

        const QDate day(2026, 11, 23);
        const QString base = u"/download"_s;
        for (const QString& market : {u"GLOB"_s, u"HKMK"_s, u"MAMK"_s, u"SZMK"_s}) {
            const auto row = [&](const QString& prefix, const QString& house, const QString& system) {
                const QString name = prefix + market;
                QTest::addRow("%s", qPrintable(name))
                    << base << QString(base + u'/' + name + u"/20261123") << name << house << system << market << day;
                QTest::addRow("%s, no date", qPrintable(name))
                    << base << QString(base + u'/' + name) << name << house << system << market << QDate();
            };
            row(u"CCASS_"_s, u"HKSCC"_s, u"CCASS"_s);
            row(u"HKSCC_CCMS_"_s, u"HKSCC"_s, u"CCMS"_s);
            row(u"HKCC_SEOCH_CCMS_"_s, u"HKCC_SEOCH"_s, u"CCMS"_s);
        }
        const auto where = [&](const char* tag, const QString& other, const QString& path) {
            QTest::newRow(tag) << other << path << u"CCASS_HKMK"_s << u"HKSCC"_s << u"CCASS"_s << u"HKMK"_s << day;
        };
        where("base of two parts", u"/home/rap"_s, u"/home/rap/CCASS_HKMK/20261123"_s);
        where("base is the root", u"/"_s, u"/CCASS_HKMK/20261123"_s);
        where("no base", QString(), u"CCASS_HKMK/20261123"_s);
        where("base with a slash at its end", u"/download/"_s, u"/download/CCASS_HKMK/20261123"_s);
        where("path with a slash at its end", u"/download"_s, u"/download/CCASS_HKMK/20261123/"_s);
        where("doubled slashes", u"/download"_s, u"//download//CCASS_HKMK//20261123"_s);
        where("base is here", u"."_s, u"./CCASS_HKMK/20261123"_s);
        where("here in the path", u"/download"_s, u"/download/./CCASS_HKMK/./20261123"_s);
        where("here in the base", u"/download/."_s, u"/download/CCASS_HKMK/20261123"_s);
    }

    void known()
    {
        QFETCH(QString, base);
        QFETCH(QString, path);
        const rap::Folder folder = rap::decodeFolder(base, path);
        QTEST(folder.name, "name");
        QVERIFY(folder.isKnown());
        QTEST(rap::code(*folder.house), "house");
        QTEST(rap::code(*folder.system), "system");
        QTEST(rap::code(*folder.market), "market");
        QTEST(folder.date.value_or(QDate()), "date");
    }

    void other_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QDate>("date");
        const QDate day(2026, 11, 23);
        QTest::newRow("base") << u"/download"_s << QString() << QDate();
        QTest::newRow("date in the base") << u"/download/20261123"_s << QString() << day;
        QTest::newRow("VaR Platform") << u"/download/VAR_HKSCC/20261123"_s << u"VAR_HKSCC"_s << day;
        QTest::newRow("DCASS") << u"/download/DCASS/20261123"_s << u"DCASS"_s << day;
        QTest::newRow("unknown market") << u"/download/CCASS_NYSE/20261123"_s << u"CCASS_NYSE"_s << day;
        QTest::newRow("no market") << u"/download/CCASS_/20261123"_s << u"CCASS_"_s << day;
        QTest::newRow("market in small letters") << u"/download/CCASS_hkmk/20261123"_s << u"CCASS_hkmk"_s << day;
        QTest::newRow("system in small letters") << u"/download/ccass_HKMK/20261123"_s << u"ccass_HKMK"_s << day;
        QTest::newRow("more after it") << u"/download/CCASS_HKMK_OLD/20261123"_s << u"CCASS_HKMK_OLD"_s << day;
        QTest::newRow("CCMS of no house") << u"/download/CCMS_GLOB/20261123"_s << u"CCMS_GLOB"_s << day;
        QTest::newRow("deeper, known name") << u"/download/OLD/CCASS_HKMK/20261123"_s << u"OLD/CCASS_HKMK"_s << day;
        QTest::newRow("below the date") << u"/download/CCASS_HKMK/20261123/X"_s << u"CCASS_HKMK/20261123/X"_s
                                        << QDate();
        QTest::newRow("two dates") << u"/download/INBOX/20261122/20261123"_s << u"INBOX/20261122"_s << day;
        QTest::newRow("no such day") << u"/download/CCASS_HKMK/20260231"_s << u"CCASS_HKMK/20260231"_s << QDate();
        QTest::newRow("year 0000") << u"/download/VAR/00001123"_s << u"VAR/00001123"_s << QDate();
        QTest::newRow("seven digits") << u"/download/VAR/2026112"_s << u"VAR/2026112"_s << QDate();
        QTest::newRow("nine digits") << u"/download/VAR/202611023"_s << u"VAR/202611023"_s << QDate();
        QTest::newRow("sign") << u"/download/VAR/+2026112"_s << u"VAR/+2026112"_s << QDate();
        QTest::newRow("wide digits") << u"/download/VAR/２０２６１１２３"_s << u"VAR/２０２６１１２３"_s << QDate();
        QTest::newRow("not below the base") << u"/upload/CCASS_HKMK"_s << u"upload/CCASS_HKMK"_s << QDate();
        QTest::newRow("base as a beginning") << u"/downloads/X"_s << u"downloads/X"_s << QDate();
        QTest::newRow("root") << u"/"_s << QString() << QDate();
        QTest::newRow("nothing") << QString() << QString() << QDate();
        QTest::newRow("strange bytes") << uR"(/download/\xff\x5c/20261123)"_s << uR"(\xff\x5c)"_s << day;
    }

    void other()
    {
        QFETCH(QString, path);
        const rap::Folder folder = rap::decodeFolder(u"/download"_s, path);
        QCOMPARE(folder.path, path);
        QTEST(folder.name, "name");
        QTEST(folder.date.value_or(QDate()), "date");
        QVERIFY(!folder.isKnown());
        QVERIFY(!folder.system);
        QVERIFY(!folder.market);
    }

    void path_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("kept");
        QTest::newRow("slash at its end") << u"/download/VAR/"_s << u"/download/VAR"_s;
        QTest::newRow("slashes at its end") << u"/download/VAR///"_s << u"/download/VAR"_s;
        QTest::newRow("root stays") << u"/"_s << u"/"_s;
        QTest::newRow("as it stands") << u"/download//VAR"_s << u"/download//VAR"_s;
    }

    void path()
    {
        QFETCH(QString, path);
        QTEST(rap::decodeFolder(u"/download"_s, path).path, "kept");
    }

    void localPath_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("local");
        QTest::newRow("known") << u"/download/CCASS_HKMK/20261123"_s << u"CCASS_HKMK/20261123"_s;
        QTest::newRow("early year") << u"/download/CCASS_HKMK/09990102"_s << u"CCASS_HKMK/09990102"_s;
        QTest::newRow("no date") << u"/download/VAR/INBOX"_s << u"VAR/INBOX"_s;
        QTest::newRow("date alone") << u"/download/20261123"_s << u"20261123"_s;
        QTest::newRow("base") << u"/download"_s << QString();
        QTest::newRow("elsewhere") << u"/etc/x"_s << u"etc/x"_s;
        QTest::newRow("climbing") << u"/download/../../etc/20261123"_s << u"__/__/etc/20261123"_s;
        QTest::newRow("dots within") << u"/download/a..b/..."_s << u"a..b/..."_s;
    }

    void localPath()
    {
        QFETCH(QString, path);
        QTEST(rap::decodeFolder(u"/download"_s, path).localPath(), "local");
    }
};

RAPDESK_TEST(TestFolders)
#include "test_folders.moc"
