#include "Trades.h"
#include "catalogue/Csv.h"
#include "report/ImageCheck.h"
#include "report/ImageTable.h"
#include "report/Layouts.h"
#include "tests/TestMain.h"

#include <QTest>
#include <random>

using namespace Qt::StringLiterals;
using namespace report;
using trades::Trade;

namespace {

std::shared_ptr<const Layout> tradesLayout()
{
    static const auto layout = std::make_shared<const Layout>(*Layouts::read({}).of(u"CCLTN05"_s));
    return layout;
}

DataImage opened(const QByteArray& bytes, const std::shared_ptr<const Layout>& layout = tradesLayout())
{
    auto image = DataImage::open(Source::of(bytes), layout);
    Q_ASSERT(image);
    while (*image->findMore(1000)) {
    }
    return *std::move(image);
}

rap::ReportName nameOf(const QString& participant = u"C00123"_s)
{
    return *rap::decodeName(u"CCLTN05_"_s + participant + u"_HKMK_20261123140502123456_IMG.TXT.ZIP"_s,
                            rap::Grammar::Hkscc);
}

QList<ImageFault> faultsOf(const QByteArray& bytes, const std::optional<rap::ReportName>& name = {})
{
    ImageCheck check(opened(bytes), name);
    while (*check.step(7)) {
    }
    for (const ImageFault& fault : check.faults())
        Q_ASSERT(!fault.text().isEmpty());
    return check.faults();
}

QByteArray joined(const QList<QByteArray>& records, const QByteArray& lineEnd = "\r\n")
{
    return records.join(lineEnd) + lineEnd;
}

const FieldValue& valueOf(const Record& record, const QString& field)
{
    const auto& type = tradesLayout()->records[record.type];
    return record.fields[type.fieldOf(field)];
}

} // namespace

class TestDataImage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fieldsHaveNamesAndValues()
    {
        const auto image = opened(trades::image({{700, 1500, 400'200, 60'030'000, 12'345, '-', 'S', 42, 0}}));
        QCOMPARE(image.recordsFound(), 3);
        const auto records = *image.records(1, 3);
        QCOMPARE(valueOf(records[0], u"Participant ID"_s).text, u"C00123"_s);
        QCOMPARE(valueOf(records[0], u"Report file name"_s).text, u"FCS"_s);
        const Record& trade = records[1];
        const auto shown = [&](const QString& field) {
            const auto& type = tradesLayout()->records[trade.type];
            return valueOf(trade, field).shown(type.fields[type.fieldOf(field)]);
        };
        QCOMPARE(trade.number, 2);
        QCOMPARE(trade.length, 143);
        QCOMPARE(shown(u"Stock code"_s), u"00700"_s);
        QCOMPARE(shown(u"Quantity"_s), u"1500"_s);
        QCOMPARE(shown(u"Price"_s), u"400.200"_s);
        QCOMPARE(shown(u"Value"_s), u"600300.00"_s);
        QCOMPARE(shown(u"Accrued interest"_s), u"-123.45"_s);
        QCOMPARE(valueOf(trade, u"Buy or sell"_s).meaning, u"Sell"_s);
        QCOMPARE(valueOf(trade, u"Trade reference"_s).text, u"0000000000000042"_s);
        QCOMPARE(tradesLayout()->records[records[2].type].role, Role::Trailer);
    }

    void whateverTheFramingARecordIsFoundByItsNumber_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto all = trades::some(500);
        QTest::newRow("CR LF") << trades::image(all);
        QTest::newRow("LF") << trades::image(all, "\n");
        QTest::newRow("CR") << trades::image(all, "\r");
        QTest::newRow("none") << trades::image(all, "");
        QByteArray last = trades::image(all);
        last.chop(2);
        QTest::newRow("no end after the last") << last;
        auto shorter = trades::records(all);
        for (QByteArray& record : shorter)
            record.chop(3);
        QTest::newRow("140 bytes") << joined(shorter);
        QTest::newRow("140 bytes, no line ends") << shorter.join();
        auto odd = trades::records(all);
        for (qsizetype at = 0; at < odd.size(); at += 1 + at % 3)
            odd[at].chop(at % 4);
        QTest::newRow("140 to 143 bytes") << joined(odd);
        odd = trades::records(all);
        odd[300].chop(2);
        odd[301].chop(1);
        QTest::newRow("two of others") << joined(odd);
    }

    void whateverTheFramingARecordIsFoundByItsNumber()
    {
        QFETCH(QByteArray, bytes);
        const auto image = opened(bytes);
        QCOMPARE(image.recordsFound(), 502);
        QVERIFY(image.hasAll());
        QCOMPARE(faultsOf(bytes, nameOf()), QList<ImageFault>());
        for (qint64 number = 501; number >= 2; number -= 7) {
            const auto record = image.records(number, 2);
            QCOMPARE(record->size(), 2);
            QCOMPARE(valueOf(record->first(), u"Trade reference"_s).number->units, 1'000'000 + number - 2);
            QCOMPARE(record->first().number, number);
        }
        QVERIFY(image.records(0, 5)->isEmpty());
        QVERIFY(image.records(503, 5)->isEmpty());
    }

    void bothMarksOfATrailerAreTaken()
    {
        QCOMPARE(faultsOf(joined(trades::records(trades::some(3), '2'))), QList<ImageFault>());
    }

    void oneFlippedDigitIsToldWithItsRecordAndField_data()
    {
        QTest::addColumn<int>("offset");
        QTest::addColumn<QString>("field");
        QTest::newRow("stock") << 6 << u"Stock code"_s;
        QTest::newRow("quantity") << 75 << u"Quantity"_s;
        QTest::newRow("first digit of the quantity") << 65 << u"Quantity"_s;
        QTest::newRow("price") << 80 << u"Price"_s;
        QTest::newRow("value") << 96 << u"Value"_s;
        QTest::newRow("interest") << 120 << u"Accrued interest"_s;
        QTest::newRow("checksum") << 139 << u"Checksum"_s;
    }

    void oneFlippedDigitIsToldWithItsRecordAndField()
    {
        QFETCH(int, offset);
        QFETCH(QString, field);
        auto records = trades::records(trades::some(200));
        char& digit = records[123].data()[offset];
        QVERIFY(digit >= '0' && digit <= '9');
        digit = digit == '7' ? '3' : '7';
        const auto faults = faultsOf(joined(records));
        QCOMPARE(faults.first().kind, FaultKind::Checksum);
        QCOMPARE(faults.first().record, 124);
        QCOMPARE(faults.first().suspect, field);
        QVERIFY2(faults.first().text().contains(u"124"_s) && faults.first().text().contains(field),
                 qPrintable(faults.first().text()));
    }

    void faults_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<FaultKind>("kind");
        QTest::addColumn<qint64>("record");
        QTest::addColumn<QString>("field");
        const auto all = trades::some(20);
        const auto row = [](const char* name, const QList<QByteArray>& records, FaultKind kind, qint64 record,
                            const QString& field = {}) {
            QTest::newRow(name) << joined(records) << kind << record << field;
        };
        const auto with = [&](qsizetype at, const QByteArray& record) {
            auto records = trades::records(all);
            records[at] = record;
            return records;
        };
        const auto changed = [&](qsizetype at, qsizetype offset, char c) {
            auto records = trades::records(all);
            records[at][offset] = c;
            return records;
        };
        QTest::newRow("nothing") << QByteArray() << FaultKind::Empty << qint64(0) << QString();
        row("too long", with(4, trades::detail(all[3]) + "X"), FaultKind::Length, 5);
        row("too short", with(4, trades::detail(all[3]).first(139)), FaultKind::Length, 5);
        QTest::newRow("cut short") << trades::image(all).chopped(80) << FaultKind::CutShort << qint64(22) << QString();
        QTest::newRow("cut short, no line ends")
            << trades::image(all, "").chopped(200) << FaultKind::CutShort << qint64(21) << QString();
        row("empty record", with(4, {}), FaultKind::Length, 5);
        row("unknown type", changed(4, 0, '7'), FaultKind::UnknownType, 5);
        row("no number", changed(4, 75, 'O'), FaultKind::NoNumber, 5, u"Quantity"_s);
        row("no code", changed(4, 30, 'X'), FaultKind::NoCode, 5, u"Buy or sell"_s);
        row("wrong participant", with(0, trades::header("C00124")), FaultKind::Name, 1, u"Participant ID"_s);
        row("wrong market", with(0, trades::header("C00123", "GLOB")), FaultKind::Name, 1, u"Market"_s);
        row("wrong total", changed(21, 27, '9'), FaultKind::Total, 22, u"Total of quantities"_s);
        auto records = trades::records(all);
        row("no header", records.mid(1), FaultKind::NoHeader, 0);
        row("no trailer", records.first(21), FaultKind::NoTrailer, 0);
        row("after the trailer", records + QList{trades::detail({})}, FaultKind::Misplaced, 23);
        row("a second header", with(4, trades::header()), FaultKind::Misplaced, 5);
        row("a record gone", records.first(3) + records.mid(4), FaultKind::Total, 21, u"Total of stock codes"_s);
    }

    void faults()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(FaultKind, kind);
        QFETCH(qint64, record);
        QFETCH(QString, field);
        const auto faults = faultsOf(bytes, nameOf());
        const bool found = std::any_of(faults.begin(), faults.end(), [&](const ImageFault& fault) {
            return fault.kind == kind && fault.record == record && fault.field == field;
        });
        QStringList texts;
        for (const ImageFault& fault : faults)
            texts += fault.text();
        QVERIFY2(found, qPrintable(texts.join(u'\n')));
    }

    void totalsLoseTheirLeadingDigits()
    {
        QList<Trade> all;
        for (int at = 0; at < 300; ++at)
            all += Trade{99'999, 99'999'999'999, 99'999'999, 9'999'999'999'999, 9'999'999'999'999, '-', 'B', at, 0};
        QCOMPARE(faultsOf(trades::image(all)), QList<ImageFault>());
        all[7].wrongBy = -1;
        const auto faults = faultsOf(trades::image(all));
        QCOMPARE(faults.size(), 1);
        QCOMPARE(faults[0].record, 9);
    }

    void columnsHaveTotals()
    {
        const auto image = opened(trades::image(trades::some(100)));
        const auto& trade = tradesLayout()->records[1];
        const auto value = totalOf(image, 1, trade.fieldOf(u"Value"_s));
        QCOMPARE(value->text(), u"12889.50"_s);
        QCOMPARE(value->records, 100);
        // 0 - 10 + 15 ... : every fifth has interest, every tenth of them with a minus.
        const auto interest = totalOf(image, 1, trade.fieldOf(u"Accrued interest"_s));
        QCOMPARE(interest->text(), u"0.50"_s);
        QCOMPARE(totalOf(image, 1, 13, [] { return true; }).error().kind, rap::ErrorKind::Cancelled);
    }

    void noCellOfACsvIsAFormula()
    {
        auto records = trades::records({{700, 1, 2, 3, 500, '-', 'B', 1, 0}});
        records[1].replace(100, 1, "="); // the settlement method
        QByteArray csv;
        const auto put = [&](QByteArrayView piece) -> rap::Result<void> {
            csv += piece;
            return {};
        };
        QVERIFY(writeCsv(opened(joined(records)), 1, {}, put));
        const auto rows = catalogue::parseCsv(QString::fromUtf8(csv));
        QCOMPARE(rows.size(), 2);
        const auto cell = [&](const QString& head) { return rows[1].value(rows[0].indexOf(head)); };
        QCOMPARE(cell(u"Record"_s), u"2"_s);
        QCOMPARE(cell(u"Stock code"_s), u"00700"_s);
        QCOMPARE(cell(u"Accrued interest"_s), u"-5.00"_s);
        QCOMPARE(cell(u"Accrued interest sign"_s), u"'-"_s);
        QCOMPARE(cell(u"Settlement method"_s), u"'="_s);
    }

    void withoutALayoutThereAreRecordsAndColumns()
    {
        const auto lines = opened(trades::image(trades::some(50)), nullptr);
        QCOMPARE(lines.framing(), (Framing{'\n', 143}));
        QCOMPARE(lines.records(2, 1)->first().type, -1);
        const auto fixed = opened(trades::image(trades::some(50), ""), nullptr);
        QCOMPARE(fixed.framing().length, 143);
        QCOMPARE(fixed.recordsFound(), 52);
        QByteArray csv;
        QVERIFY(writeCsv(fixed, -1, Ruler::at({1, 2, 7}), [&](QByteArrayView piece) -> rap::Result<void> {
            csv += piece;
            return {};
        }));
        QCOMPARE(catalogue::parseCsv(QString::fromUtf8(csv))[1].mid(0, 4),
                 (QStringList{u"2"_s, u"1"_s, u"1"_s, u"00001"_s}));
    }

    void nothingMakesItFail()
    {
        std::mt19937 dice(20261123);
        const auto good = trades::image(trades::some(30));
        for (int round = 0; round < 300; ++round) {
            QByteArray bytes = round % 2 ? good : trades::image(trades::some(30), "");
            for (auto changes = dice() % 6; changes > 0 && !bytes.isEmpty(); --changes) {
                const auto at = qsizetype(dice() % std::size_t(bytes.size()));
                switch (dice() % 4) {
                case 0:
                    bytes[at] = char(dice());
                    break;
                case 1:
                    bytes.remove(at, qsizetype(dice() % 300));
                    break;
                case 2:
                    bytes.insert(at, QByteArray(qsizetype(dice() % 300), "\r\n\0 "[dice() % 4]));
                    break;
                default:
                    bytes.truncate(at + 1);
                }
            }
            for (const auto& layout : {tradesLayout(), std::shared_ptr<const Layout>()}) {
                const auto image = opened(bytes, layout);
                qint64 length = 0;
                const auto records = *image.records(1, image.recordsFound());
                for (const Record& record : records)
                    length += record.length;
                QVERIFY(length <= bytes.size());
            }
            static_cast<void>(faultsOf(bytes, nameOf()));
        }
    }
};

RAPDESK_TEST(TestDataImage)
#include "test_data_image.moc"
