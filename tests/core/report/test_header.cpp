#include "report/PageHeader.h"
#include "tests/TestMain.h"

#include <QTest>

Q_DECLARE_METATYPE(report::PageHeader)

using namespace report;

namespace {

QStringList practicePage(int page, const QString& firstRow)
{
    return {
        QStringLiteral("REPORT ID  : CSEFP04             HONG KONG SECURITIES CLEARING COMPANY LIMITED             "
                       "PAGE     : %1 OF    12  ")
            .arg(page, 5),
        QStringLiteral("PARTICIPANT: B01234              FINAL CLEARING STATEMENT                         RUN DATE : "
                       "23/11/2026"),
        QStringLiteral("MARKET     : HKMK                                                                 RUN TIME : "
                       "20:15:02"),
        QString(120, u'='),
        QStringLiteral("STOCK                   POSITION NO  B/S  TRADE REF          QUANTITY"),
        QString(120, u'-'),
        firstRow};
}

rap::ReportName name()
{
    rap::ReportName name;
    name.reportId = QStringLiteral("CSEFP04");
    name.participant = QStringLiteral("B01234");
    name.run = {QDate(2026, 11, 23), QTime(20, 15, 2), {}};
    return name;
}

} // namespace

class TestHeader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatRepeats();
    void onePage();
    void otherLayouts_data();
    void otherLayouts();
    void noHeader();
    void disagrees();
    void fromAReport();
};

void TestHeader::whatRepeats()
{
    const auto shape = HeaderShape::learn({practicePage(1, QStringLiteral("00001 CKH  12")),
                                           practicePage(2, QStringLiteral("00700 TENCENT 1")),
                                           practicePage(3, QStringLiteral("00005 HSBC"))});
    QCOMPARE(shape.lineCount(), 6);
    const PageHeader header = shape.read(practicePage(7, QStringLiteral("00001 CKH")));
    QCOMPARE(header.reportId, QStringLiteral("CSEFP04"));
    QCOMPARE(header.participant, QStringLiteral("B01234"));
    QCOMPARE(header.title, QStringLiteral("FINAL CLEARING STATEMENT"));
    QCOMPARE(header.runDate, QDate(2026, 11, 23));
    QCOMPARE(header.runTime, QTime(20, 15, 2));
    QCOMPARE(header.page, 7);
    QCOMPARE(header.pageCount, 12);
    QVERIFY(disagreements(header, name()).isEmpty());
}

void TestHeader::onePage()
{
    const auto shape = HeaderShape::learn({practicePage(1, QStringLiteral("00001 CKH"))});
    QCOMPARE(shape.lineCount(), 3);
    const PageHeader header = shape.read(practicePage(1, {}));
    QCOMPARE(header.title, QStringLiteral("FINAL CLEARING STATEMENT"));
    QCOMPARE(header.page, 1);
    QCOMPARE(header.pageCount, 12);
}

void TestHeader::otherLayouts_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<PageHeader>("header");
    QTest::newRow("no labels") << QStringList{QStringLiteral("CCMMR01   MARGIN REQUIREMENT REPORT   2026-11-23   4")}
                               << PageHeader{QStringLiteral("CCMMR01"), {}, {}, {}, {}, {}, {}};
    QTest::newRow("few cells")
        << QStringList{QStringLiteral("CCMMR01      MARGIN REQUIREMENT REPORT      Page 4")}
        << PageHeader{QStringLiteral("CCMMR01"), {}, QStringLiteral("MARGIN REQUIREMENT REPORT"), {}, {}, 4, {}};
    QTest::newRow("Chinese") << QStringList{QStringLiteral("報告編號：CCN01   香港中央結算有限公司   第 3 頁 共 9 頁"),
                                            QStringLiteral("參與者：C00019   最後結算表   列印日期：2026/11/23")}
                             << PageHeader{QStringLiteral("CCN01"),
                                           QStringLiteral("C00019"),
                                           QStringLiteral("最後結算表"),
                                           QDate(2026, 11, 23),
                                           {},
                                           3,
                                           9};
    QTest::newRow("month by name") << QStringList{QStringLiteral("Run Date: 3 Nov 2026   Report Title: SOMETHING")}
                                   << PageHeader{{}, {}, QStringLiteral("SOMETHING"), QDate(2026, 11, 3), {}, {}, {}};
    QTest::newRow("one stamp") << QStringList{QStringLiteral("Printed: 20261123 09:30")}
                               << PageHeader{{}, {}, {}, QDate(2026, 11, 23), QTime(9, 30), {}, {}};
    QTest::newRow("no date") << QStringList{QStringLiteral("RUN DATE : 31/02/2026")} << PageHeader{};
}

void TestHeader::otherLayouts()
{
    QFETCH(const QStringList, lines);
    QFETCH(const PageHeader, header);
    const PageHeader read = HeaderShape::learn({lines}).read(lines);
    QCOMPARE(read.reportId, header.reportId);
    QCOMPARE(read.participant, header.participant);
    QCOMPARE(read.title, header.title);
    QCOMPARE(read.runDate, header.runDate);
    QCOMPARE(read.runTime, header.runTime);
    QCOMPARE(read.page, header.page);
    QCOMPARE(read.pageCount, header.pageCount);
}

void TestHeader::noHeader()
{
    QCOMPARE(HeaderShape::learn({}).read({}), PageHeader());
    QCOMPARE(HeaderShape::learn({{}, {}}).lineCount(), 0);
    const auto shape = HeaderShape::learn({{QStringLiteral("one thing")}, {QStringLiteral("another")}});
    QCOMPARE(shape.lineCount(), 0);
    QCOMPARE(shape.read({QStringLiteral("one thing")}), PageHeader());
}

void TestHeader::disagrees()
{
    using Field = HeaderDisagreement::Field;
    PageHeader header{
        QStringLiteral("CSEFP05"), QStringLiteral("B99999 / C00001"), {}, QDate(2026, 11, 24), QTime(20, 15), {}, {}};
    const auto found = disagreements(header, name());
    QCOMPARE(found.size(), 3); // the header's time has no seconds
    QCOMPARE(found[0].field, Field::ReportId);
    QCOMPARE(found[1].field, Field::Participant);
    QCOMPARE(found[2].field, Field::RunDate);
    for (const auto& some : found)
        QVERIFY(some.text().contains(some.header) && some.text().contains(some.name));
    header.runTime = QTime(20, 16);
    QCOMPARE(disagreements(header, name()).size(), 4);
    header.participant = QStringLiteral("C00001 / B01234");
    QCOMPARE(disagreements(header, name()).size(), 3);
    QVERIFY(disagreements({}, name()).isEmpty());
}

void TestHeader::fromAReport()
{
    QByteArray bytes;
    for (int page = 1; page <= 12; ++page) {
        bytes += page > 1 ? "\f" : "";
        bytes +=
            practicePage(page, QStringLiteral("row of ") + QString(page, u'x')).join(QLatin1String("\r\n")).toUtf8() +
            "\r\n";
    }
    const auto index = LineIndex::of(Source::of(bytes));
    QVERIFY(index);
    while (*(*index)->step()) {
    }
    const auto shape = HeaderShape::learn(**index, (*index)->encoding());
    QVERIFY(shape);
    QCOMPARE(shape->lineCount(), 6);
    const auto top = topOf(**index, 11, Encoding::Ascii);
    QVERIFY(top);
    QCOMPARE(shape->read(*top).page, 12);
}

RAPDESK_TEST(TestHeader)
#include "test_header.moc"
