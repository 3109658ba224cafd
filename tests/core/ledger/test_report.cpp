#include "Samples.h"
#include "ledger/Report.h"
#include "tests/TestMain.h"

#include <QTest>

using namespace ledger;
using samples::fetched;

class TestReport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void state_data();
    void state();
    void timesOfServers_data();
    void timesOfServers();
    void decodesFolderAndName();
    void keepsNamesThatDoNotDecode();
    void fileBesideTheFolders();
};

void TestReport::state_data()
{
    QTest::addColumn<bool>("listed");
    QTest::addColumn<bool>("here");
    QTest::addColumn<bool>("onDisk");
    QTest::addColumn<qint64>("listedSize");     // -1: the server does not say
    QTest::addColumn<qint64>("listedModified"); // the same
    QTest::addColumn<State>("expected");

    const qint64 size = fetched().size;
    const qint64 modified = *fetched().remoteModified;
    QTest::newRow("listed, never fetched") << true << false << true << size << modified << State::New;
    QTest::newRow("not listed, never fetched") << false << false << true << size << modified << State::Gone;
    QTest::newRow("listed as fetched") << true << true << true << size << modified << State::Fetched;
    QTest::newRow("fetched, no longer listed") << false << true << true << size << modified << State::Fetched;
    QTest::newRow("fetched, moved away") << true << true << false << size << modified << State::NotInFolder;
    QTest::newRow("fetched, moved and listed no longer")
        << false << true << false << size << modified << State::NotInFolder;
    QTest::newRow("moved, and another on RAP") << true << true << false << size + 1 << modified << State::New;
    QTest::newRow("another size on RAP") << true << true << true << size + 1 << modified << State::New;
    QTest::newRow("another time on RAP") << true << true << true << size << modified - 1 << State::New;
    QTest::newRow("size not known") << true << true << true << qint64(-1) << modified << State::Fetched;
    QTest::newRow("time not known") << true << true << true << size << qint64(-1) << State::Fetched;
    QTest::newRow("changed on RAP, then gone") << false << true << true << size + 1 << modified + 1 << State::Fetched;
}

void TestReport::state()
{
    QFETCH(bool, listed);
    QFETCH(bool, here);
    QFETCH(bool, onDisk);
    QFETCH(qint64, listedSize);
    QFETCH(qint64, listedModified);
    QFETCH(State, expected);
    const auto known = [](qint64 number) { return number < 0 ? std::nullopt : std::optional(number); };

    Report report = decodeReport(samples::base, samples::pathOf(samples::monday, 1));
    report.listed = listed;
    report.onDisk = onDisk;
    report.size = known(listedSize);
    report.modified = known(listedModified);
    report.fetched = here ? std::optional(fetched()) : std::nullopt;
    QCOMPARE(report.state(), expected);
    if (report.fetched) {
        report.fetched->remoteModified = std::nullopt;
        report.modified = 1;
        report.size = std::nullopt;
        QCOMPARE(report.state(), onDisk ? State::Fetched : State::NotInFolder); // nothing known to compare
        QVERIFY(report.isHere());
        report.wantedBack = true;
        QCOMPARE(report.state(), onDisk ? State::Fetched : listed ? State::New : State::Gone);
    }
}

void TestReport::timesOfServers_data()
{
    QTest::addColumn<QString>("fetchedBy");
    QTest::addColumn<QString>("listedBy");
    QTest::addColumn<qint64>("sizeBy");
    QTest::addColumn<State>("expected");
    const QString primary = QStringLiteral("rap:22");
    const QString backup = QStringLiteral("rap:2222");
    QTest::newRow("the same") << primary << primary << qint64(0) << State::New;
    QTest::newRow("another") << primary << backup << qint64(0) << State::Fetched;
    QTest::newRow("another, and another size") << primary << backup << qint64(1) << State::New;
    QTest::newRow("fetched before servers were kept") << QString() << primary << qint64(0) << State::Fetched;
    QTest::newRow("the same, not known which") << QString() << QString() << qint64(0) << State::New;
}

void TestReport::timesOfServers()
{
    QFETCH(QString, fetchedBy);
    QFETCH(QString, listedBy);
    QFETCH(qint64, sizeBy);
    QFETCH(State, expected);
    Report report = decodeReport(samples::base, samples::pathOf(samples::monday, 1));
    report.listed = true;
    report.fetched = fetched();
    report.fetched->server = fetchedBy;
    report.size = fetched().size + sizeBy;
    report.modified = *fetched().remoteModified + 1;
    report.server = listedBy;
    QCOMPARE(report.state(), expected);
}

void TestReport::decodesFolderAndName()
{
    const QString path = QStringLiteral("/download/HKSCC_CCMS_SZMK/20261124/"
                                        "MS01_X_BNK012_SZMK_20261123235959123456_img.txt.zip");
    const Report report = decodeReport(QStringLiteral("/download/"), path);
    QCOMPARE(report.path, path);
    QCOMPARE(report.file, path.section(u'/', -1));
    QCOMPARE(report.folder.path, QStringLiteral("/download/HKSCC_CCMS_SZMK/20261124"));
    QCOMPARE(report.folder.date, std::optional(QDate(2026, 11, 24)));
    QCOMPARE(report.folder.system, std::optional(rap::System::Ccms));
    QVERIFY(report.name.has_value());
    QCOMPARE(report.reportId(), QStringLiteral("MS01_X"));
    QCOMPARE(report.participant(), QStringLiteral("BNK012"));
    QCOMPARE(report.name->kind, rap::Kind::Image);
    QVERIFY(!report.listed);
    QVERIFY(!report.fetched);
    QVERIFY(report.onDisk);
    QCOMPARE(report.state(), State::Gone);
}

void TestReport::keepsNamesThatDoNotDecode()
{
    const Report report = decodeReport(samples::base, samples::monday + QStringLiteral("/READ ME \\xff.txt"));
    QVERIFY(!report.name.has_value());
    QCOMPARE(report.reportId(), QStringLiteral("READ ME \\xff.txt"));
    QCOMPARE(report.participant(), QString());
    QCOMPARE(report.title, QString());
}

void TestReport::fileBesideTheFolders()
{
    const Report report = decodeReport(samples::base, QStringLiteral("/download/notice.txt"));
    QCOMPARE(report.folder.path, samples::base);
    QCOMPARE(report.folder.name, QString());
    QCOMPARE(decodeReport(QStringLiteral("/"), QStringLiteral("/notice.txt")).folder.path, QStringLiteral("/"));
    QCOMPARE(decodeReport(QStringLiteral("/"), QStringLiteral("/notice.txt")).file, QStringLiteral("notice.txt"));
}

RAPDESK_TEST(TestReport)
#include "test_report.moc"
