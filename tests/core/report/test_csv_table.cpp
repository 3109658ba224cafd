#include "catalogue/Csv.h"
#include "report/CsvTable.h"
#include "tests/TestMain.h"

#include <QTest>
#include <random>

using namespace Qt::StringLiterals;
using report::CsvTable;

namespace {

CsvTable tableOf(const QByteArray& bytes, qint64 step)
{
    CsvTable table(report::Source::of(bytes));
    while (*table.findMore(step)) {
    }
    return table;
}

} // namespace

class TestCsvTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsAreReadByTheirPlace()
    {
        QByteArray bytes = "\xef\xbb\xbfREPORT,VALUE\r\n";
        for (int row = 1; row < 1000; ++row)
            bytes += QByteArray::number(row) + ",\"a,\r\nb \"\"" + QByteArray::number(row * 3) + "\"\"\"\r\n";
        const auto table = tableOf(bytes, 77);
        QCOMPARE(table.rowsFound(), 1000);
        const auto rows = table.rows(0, 1);
        QCOMPARE(rows->first(), (QStringList{u"REPORT"_s, u"VALUE"_s}));
        const auto some = table.rows(640, 130);
        QCOMPARE(some->size(), 130);
        QCOMPARE(some->at(0)[0], u"640"_s);
        QCOMPARE(some->at(129)[1], u"a,\r\nb \"2307\""_s);
        QCOMPARE(table.rows(990, 100)->size(), 10);
        QVERIFY(table.rows(1000, 1)->isEmpty());
    }

    /// The rows found are those that all of it at once gives.
    void itIsWhatParseCsvGives()
    {
        std::mt19937 dice(20261123);
        const QByteArray letters = "ab,,\"\"\"\n\n\r ";
        for (int round = 0; round < 20'000; ++round) {
            QByteArray bytes;
            for (auto length = dice() % 60; length > 0; --length)
                bytes += letters[qsizetype(dice() % std::size_t(letters.size()))];
            const auto table = tableOf(bytes, 1 + qint64(dice() % 20));
            const auto whole = catalogue::parseCsv(QString::fromUtf8(bytes));
            QVERIFY2(table.rowsFound() == whole.size(), bytes.toPercentEncoding().constData());
            const auto rows = *table.rows(0, table.rowsFound());
            QVERIFY2(rows == whole, bytes.toPercentEncoding().constData());
        }
    }
};

RAPDESK_TEST(TestCsvTable)
#include "test_csv_table.moc"
