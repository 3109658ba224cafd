#include "TestFiles.h"
#include "filing/CopyManifest.h"
#include "tests/TestMain.h"

#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <mutex>
#include <thread>

using namespace filing;

namespace {

const QString mark = QStringLiteral("acme-0123abcd");
const QByteArray header = "\xef\xbb\xbfreport,size,sha256,when,path,note\r\n";

CopyManifest::Line line(int number, const QString& note = {})
{
    return {QStringLiteral("/download/CCASS_HKMK/20261123/R%1.TXT.ZIP").arg(number),
            {QStringLiteral("HKMK/R%1.TXT").arg(number), 1000 + number, QByteArray(32, char(number))},
            rap::HongKongTime::at(QDate(2026, 11, 23), QTime(20, 15, 2)),
            note};
}

QByteArray written(int number)
{
    const QByteArray digits = QByteArray::number(number);
    return "/download/CCASS_HKMK/20261123/R" + digits + ".TXT.ZIP," + QByteArray::number(1000 + number) + "," +
           QByteArray(32, char(number)).toHex() + ",2026-11-23T20:15:02+08:00,HKMK/R" + digits + ".TXT,\r\n";
}

int refuseWrites(const char* change, const QString& /*path*/)
{
    return qstrcmp(change, "write") == 0 ? int(testing::Full) : 0;
}

} // namespace

class TestCopyManifest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void lineByLine();
    void nothingIsSaidTwice();
    void halfALineGoes();
    void whatCannotBeWrittenLeavesNothing();
    void noCellIsAFormula();
    void manyAtOnce();
    void theRootIsNotMade();

private:
    [[nodiscard]] CopyManifest manifest() const { return {m_dir->path(), mark}; }
    [[nodiscard]] QByteArray text() const
    {
        return testing::read(m_dir->filePath(QStringLiteral("manifest-acme-0123abcd.csv")));
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestCopyManifest::lineByLine()
{
    QVERIFY(manifest().append({line(1), line(2)}));
    QCOMPARE(text(), header + written(1) + written(2));
    QVERIFY(manifest().append({line(3)}));
    QCOMPARE(text(), header + written(1) + written(2) + written(3));
}

void TestCopyManifest::nothingIsSaidTwice()
{
    QVERIFY(manifest().append({line(1), line(2)}));
    CopyManifest::Line later = line(2);
    later.at = later.at.plusMilliseconds(60'000);
    QVERIFY(manifest().append({later, line(3)}));
    QCOMPARE(text(), header + written(1) + written(2) + written(3));
    CopyManifest::Line other = line(2);
    other.file.sha256 = QByteArray(32, 'x');
    QVERIFY(manifest().append({other}));
    QCOMPARE(text().count('\n'), 5);
}

void TestCopyManifest::halfALineGoes()
{
    const QByteArray whole = header + written(1) + written(2);
    for (qsizetype length = 0; length < whole.size(); ++length) {
        testing::write(manifest().path(), whole.first(length));
        QVERIFY(manifest().append({line(1), line(2)}));
        QCOMPARE(text(), whole);
    }
}

void TestCopyManifest::whatCannotBeWrittenLeavesNothing()
{
    QVERIFY(manifest().append({line(1)}));
    const testing::WithDiskHook hook(&refuseWrites);
    const auto refused = manifest().append({line(2)});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, rap::ErrorKind::DiskFull);
    QCOMPARE(text(), header + written(1));
}

void TestCopyManifest::noCellIsAFormula()
{
    CopyManifest::Line line{QStringLiteral("=1+1"),
                            {QStringLiteral("@a, \"b\"/-c"), 1, QByteArray(32, '\0')},
                            rap::HongKongTime::at(QDate(2026, 11, 23)),
                            QStringLiteral("+one\ntwo")};
    QVERIFY(manifest().append({line}));
    const QByteArray row = text().mid(header.size());
    QVERIFY2(row.startsWith("'=1+1,1,"), row.constData());
    QVERIFY2(row.endsWith(",\"'@a, \"\"b\"\"/-c\",'+one\\x0atwo\r\n"), row.constData());
    QVERIFY(manifest().append({line}));
    QCOMPARE(text().count('\n'), 2);
}

void TestCopyManifest::manyAtOnce()
{
    constexpr int threads = 4;
    constexpr int each = 25;
    std::atomic<int> done = 0;
    std::mutex saying;
    QStringList said;
    std::vector<std::thread> writers;
    for (int writer = 0; writer < threads; ++writer)
        writers.emplace_back([&, writer] {
            for (int i = 0; i < each; ++i) {
                const auto appended = manifest().append({line(1 + writer * each + i)});
                done += appended ? 1 : 0;
                const std::lock_guard lock(saying);
                if (!appended)
                    said += appended.error().detail;
            }
        });
    for (std::thread& writer : writers)
        writer.join();
    QVERIFY2(said.isEmpty(), qPrintable(said.join(u'\n')));
    QCOMPARE(done, threads * each);
    QByteArrayList lines = text().split('\n');
    QCOMPARE(lines.takeFirst() + '\n', header);
    QCOMPARE(lines.takeLast(), QByteArray());
    QSet<QByteArray> different(lines.begin(), lines.end());
    QSet<QByteArray> expected;
    for (int i = 1; i <= threads * each; ++i)
        expected += written(i).chopped(1);
    QCOMPARE(lines.size(), threads * each);
    QCOMPARE(different, expected);
}

void TestCopyManifest::theRootIsNotMade()
{
    const CopyManifest nowhere(m_dir->filePath(QStringLiteral("none")), mark);
    QVERIFY(!nowhere.append({line(1)}));
    QVERIFY(!QFileInfo::exists(m_dir->filePath(QStringLiteral("none"))));
}

RAPDESK_TEST(TestCopyManifest)
#include "test_copy_manifest.moc"
