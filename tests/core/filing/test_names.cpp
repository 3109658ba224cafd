#include "filing/EntryNames.h"
#include "filing/LocalNames.h"
#include "rap/WireText.h"
#include "tests/TestMain.h"

#include <QSet>
#include <QTest>

using namespace filing;

namespace {

const QString report = QStringLiteral("CFIPM01_C00123_HKMK_20261123201502123456.TXT.ZIP");

ZipEntry entry(const QString& name, quint64 size = 10, quint64 packed = 10)
{
    return {name, size, packed, false, false};
}

} // namespace

class TestNames : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void plainNamesStay_data();
    void plainNamesStay();
    void otherNamesGetAStandIn_data();
    void otherNamesGetAStandIn();
    void distinctNamesStayDistinct();
    void extensionIsKept();
    void partsOfAPath();
    void zipNames();
    void limitOfPaths();
    void limitOfEntries();
    void limitOfSizes();
    void sumOfSizesDoesNotWrap();
    void ratioCountsFromAMegabyte();
    void errorNamesTheEntry();
};

void TestNames::plainNamesStay_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name :
         {"CFIPM01_C00123_HKMK_20261123201502123456.TXT.ZIP", "CCASS_HKMK", "20261123", "a b", ".hidden", "CONSOLE.TXT",
          "COM10", "COM", "NULL.TXT", "x~1", "報告.TXT", "Übersicht", "a~0123456789abcde.TXT", "-x", "a'b&c;d"})
        QTest::newRow(name) << QString::fromUtf8(name);
    QTest::newRow("200 bytes") << QString(200, u'x');
}

void TestNames::plainNamesStay()
{
    QFETCH(QString, name);
    QCOMPARE(localName(name), name);
}

void TestNames::otherNamesGetAStandIn_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {".",
                             "..",
                             "CON",
                             "con",
                             "Con.TXT",
                             "NUL.TXT.ZIP",
                             "COM1",
                             "lpt9.x",
                             "CON .TXT",
                             "CONOUT$",
                             "CON.a.b.c.TXT.ZIP",
                             "a:b",
                             "a\\xff",
                             "a/b",
                             "a?",
                             "a*",
                             "a\"b",
                             "<a>",
                             "a|b",
                             "end.",
                             "end ",
                             "end.TXT.",
                             "a.rapdesk-part",
                             "a.rapdesk-part.json",
                             "a.RAPDESK-NEW",
                             "a~0123456789abcdef.TXT",
                             "a~0123456789abcdef",
                             "...",
                             " "})
        QTest::newRow(name) << QString::fromUtf8(name);
    QTest::newRow("empty") << QString();
    QTest::newRow("newline") << QStringLiteral("a\nb");
    QTest::newRow("right to left") << QStringLiteral("a\u202etxt.exe");
    QTest::newRow("half a character") << QStringLiteral("a") + QChar(0xd800);
    QTest::newRow("201 bytes") << QString(201, u'x');
    QTest::newRow("long, not Latin") << QString(100, QChar(0x5831)) + QStringLiteral(".TXT.ZIP");
    QTest::newRow("long, of pairs") << QStringLiteral("\U0001F4C4").repeated(100);
}

void TestNames::otherNamesGetAStandIn()
{
    QFETCH(QString, name);
    const QString local = localName(name);
    QVERIFY(local != name);
    QCOMPARE(int(faultOf(local)), int(NameTrouble::None));
    QCOMPARE(localName(name), local);
    QVERIFY2(localName(local) != local, "a remote file of that very name must not be taken for it");
}

void TestNames::distinctNamesStayDistinct()
{
    QList<QString> names{QStringLiteral("CON"), QStringLiteral("a:b"), QStringLiteral("a?b"), QStringLiteral("a_b")};
    for (int byte = 0; byte < 256; ++byte) {
        names += rap::fromWire(QByteArray("x") + char(byte));
        names += rap::fromWire(QByteArray("x") + char(byte) + ".TXT.ZIP");
    }
    for (int length = 190; length < 300; ++length)
        names += QString(length, u'x') + QStringLiteral(".TXT.ZIP");
    // A server may also have files that are called like the stand-ins of others.
    const QList<QString> first = names;
    for (const QString& name : first)
        names += localName(name);

    QSet<QString> remote;
    QSet<QString> local;
    for (const QString& name : names) {
        remote += name;
        local += localName(name);
    }
    QVERIFY(remote.size() > 600);
    QCOMPARE(local.size(), remote.size());
}

void TestNames::extensionIsKept()
{
    QVERIFY(localName(QStringLiteral("a:b.TXT.ZIP")).endsWith(QStringLiteral(".TXT.ZIP")));
    QVERIFY(localName(QString(300, u'x') + QStringLiteral(".TXT")).endsWith(QStringLiteral(".TXT")));
    QVERIFY(localName(QStringLiteral("a:b.TXT.ZIP")).startsWith(QStringLiteral("a_b~")));
}

void TestNames::partsOfAPath()
{
    QCOMPARE(localParts(QStringLiteral("CCASS_HKMK/20261123")),
             QStringList({QStringLiteral("CCASS_HKMK"), QStringLiteral("20261123")}));
    QCOMPARE(localParts(QString()), QStringList());
    QCOMPARE(localParts(QStringLiteral("../a")).size(), 2);
    QVERIFY(localParts(QStringLiteral("../a")).first() != QStringLiteral(".."));
}

void TestNames::zipNames()
{
    QVERIFY(isNamedZip(report));
    QVERIFY(isNamedZip(QStringLiteral("a.zip")));
    QVERIFY(!isNamedZip(QStringLiteral("a.zip.txt")));
    QVERIFY(!isNamedZip(QStringLiteral("azip")));
    QCOMPARE(withoutZip(report) + QStringLiteral(".ZIP"), report);
    QCOMPARE(withoutZip(QStringLiteral("SUMMARY.CSV")), QStringLiteral("SUMMARY.CSV"));
}

void TestNames::limitOfPaths()
{
    const QString folder = QStringLiteral("/reports/") + QString(100, u'f');
    const auto fits = [&folder](int length) {
        QString name;
        while (name.size() + 51 < length)
            name += QString(50, u'x') + u'/';
        name += QString(length - name.size(), u'y');
        return judgeEntries({entry(name)}, folder).has_value();
    };
    const int room = 240 - int(folder.size()) - 1;
    QVERIFY(fits(room));
    QVERIFY(!fits(room + 1));
}

void TestNames::limitOfEntries()
{
    QList<ZipEntry> entries;
    for (int i = 0; i < 1000; ++i)
        entries += entry(QString::number(i));
    QVERIFY(judgeEntries(entries, QStringLiteral("/r")));
    entries += entry(QStringLiteral("one more"));
    QCOMPARE(judgeEntries(entries, QStringLiteral("/r")).error().kind, rap::ErrorKind::UnsafeZip);
}

void TestNames::limitOfSizes()
{
    ZipLimits limits;
    limits.total = 100;
    const auto judge = [&limits](quint64 first, quint64 second) {
        return judgeEntries({entry(QStringLiteral("a"), first), entry(QStringLiteral("b"), second)},
                            QStringLiteral("/r"), limits)
            .has_value();
    };
    QVERIFY(judge(60, 40));
    QVERIFY(!judge(60, 41));
    QVERIFY(!judge(101, 0));
}

void TestNames::sumOfSizesDoesNotWrap()
{
    const quint64 half = quint64(1) << 63;
    const auto judged = judgeEntries({entry(QStringLiteral("a"), half, half), entry(QStringLiteral("b"), half, half)},
                                     QStringLiteral("/r"));
    QCOMPARE(judged.error().kind, rap::ErrorKind::UnsafeZip);
}

void TestNames::ratioCountsFromAMegabyte()
{
    constexpr quint64 megabyte = 1024 * 1024;
    const auto judge = [](quint64 size, quint64 packed) {
        return judgeEntries({entry(QStringLiteral("a"), size, packed)}, QStringLiteral("/r")).has_value();
    };
    QVERIFY(judge(megabyte, 1));
    QVERIFY(!judge(megabyte + 1, 1));
    QVERIFY(judge(10'000'000, 10'000));
    QVERIFY(!judge(10'000'001, 10'000));
    QVERIFY(!judge(10'000'000, 0));
}

void TestNames::errorNamesTheEntry()
{
    const auto judged =
        judgeEntries({entry(QStringLiteral("fine.txt")), entry(QStringLiteral("../evil.txt"))}, QStringLiteral("/r"));
    QVERIFY(!judged);
    QVERIFY(judged.error().message.contains(QStringLiteral("../evil.txt")));
    QVERIFY(!judged.error().message.contains(QStringLiteral("fine.txt")));
}

RAPDESK_TEST(TestNames)
#include "test_names.moc"
