#include "report/Ruler.h"
#include "tests/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using report::Ruler;

class TestRuler : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void columnsAreCut()
    {
        const Ruler ruler = Ruler::at({12, 6, -3, 6});
        QCOMPARE(ruler.starts(), (QList<int>{0, 6, 12}));
        const QByteArray line = "00700 TENCENT  100";
        QCOMPARE(ruler.cells(line).size(), 3);
        QCOMPARE(ruler.cell(line, 0), QByteArrayView("00700 "));
        QCOMPARE(ruler.cell(line, 2), QByteArrayView("T  100"));
        QCOMPARE(ruler.cell("0070", 1), QByteArrayView(""));
        QCOMPARE(Ruler().cells(line), QList<QByteArrayView>{line});
    }

    void columnsAreRecognised()
    {
        const QList<QByteArray> lines{
            "REPORT ID  : CCLTN05   HONG KONG SECURITIES CLEARING", //
            "==============================================",
            "STOCK                     QUANTITY          VALUE",
            "00001 CKH HOLDINGS           1,500      60,030.00",
            "00700 TENCENT                  100       4,002.00-",
            "00003 HK & CHINA GAS     1,250,000  12,345,678.00",
            "00005 HSBC HOLDINGS             20         120.00",
            "02388 BOC HONG KONG            400       1,300.00",
            "00388 HKEX                     500     150,000.00",
            "01299 AIA                      200       1,000.00",
            "00066 MTR CORPORATION          300       9,000.00",
        };
        const Ruler ruler = Ruler::recognised(lines);
        const QByteArray row = lines[5];
        QList<QByteArray> cells;
        for (const QByteArrayView cell : ruler.cells(row))
            cells += cell.toByteArray().trimmed();
        QCOMPARE(cells.first(), QByteArray("00003"));
        QVERIFY(cells.contains("1,250,000"));
        QVERIFY(cells.contains("12,345,678.00"));
    }

    void whereNothingIsInCommonThereAreNoColumns()
    {
        QVERIFY(Ruler::recognised({}).isEmpty());
        QVERIFY(Ruler::recognised({"1 2", "3 4"}).isEmpty());
        QCOMPARE(Ruler::recognised({"1111", "2222", "3333", "4444"}).starts(), QList<int>{0});
        QVERIFY(
            Ruler::recognised({QByteArray(1'000'000, '1'), QByteArray(10, '\0'), "\xff 1", "", "9"}).starts().size() <
            3);
    }
};

RAPDESK_TEST(TestRuler)
#include "test_ruler.moc"
