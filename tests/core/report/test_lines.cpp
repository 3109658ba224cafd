#include "report/LineIndex.h"
#include "tests/TestMain.h"

#include <QTest>
#include <random>

using namespace report;

namespace {

/// What a report's lines and pages have to be, in the plainest way: pages are what form feeds part.
struct Plain {
    QList<QByteArray> lines;
    QList<qint64> pages; ///< First lines.
};

QList<QByteArray> plainLines(QByteArray text)
{
    text.replace("\r\n", "\n").replace('\r', '\n');
    if (text.isEmpty())
        return {};
    if (text.endsWith('\n'))
        text.chop(1);
    return text.split('\n');
}

Plain plain(const QByteArray& report)
{
    QList<QByteArray> parts = report.split('\f');
    if (parts.size() > 1 && parts.first().isEmpty())
        parts.removeFirst();
    if (parts.size() > 1 && parts.last().isEmpty())
        parts.removeLast();
    Plain result;
    for (const QByteArray& part : parts) {
        result.pages += result.lines.size();
        result.lines += plainLines(part);
    }
    return result;
}

std::unique_ptr<LineIndex> indexOf(const QByteArray& bytes, std::optional<Format> format = Format(),
                                   qint64 stepBytes = 1 << 20)
{
    auto index = LineIndex::of(Source::of(bytes), format);
    if (!index)
        qFatal("no index");
    for (;;) {
        const auto more = (*index)->step(stepBytes);
        if (!more)
            qFatal("no step");
        if (!*more)
            return std::move(*index);
    }
}

Plain found(const LineIndex& index)
{
    Plain result;
    const auto lines = index.read(0, index.lineCount(), 2 << 20);
    if (!lines)
        qFatal("no lines");
    for (const Line& line : *lines)
        result.lines += line.bytes;
    for (qint64 page = 0; page < index.pageCount(); ++page)
        result.pages += index.page(page).firstLine;
    return result;
}

/// Pieces that meet each other in every way.
QByteArray mixture(std::mt19937& random, int pieces)
{
    static const QByteArrayList parts{"\n",
                                      "\r",
                                      "\r\n",
                                      "\f",
                                      "\f\f",
                                      "\n\f",
                                      "a",
                                      "1 page",
                                      "0two",
                                      QByteArray(17, 'x'),
                                      QByteArray(1, '\0'),
                                      "\f\r\n",
                                      "\r\f",
                                      "\n\r",
                                      QByteArray(300, ' '),
                                      "\xa4\xa4"};
    QByteArray bytes;
    for (int i = 0; i < pieces; ++i)
        bytes += parts[qsizetype(random() % std::size_t(parts.size()))];
    return bytes;
}

} // namespace

class TestLines : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void odd_data();
    void odd();
    void anyMixtureInAnySteps();
    void placesAgree();
    void formFeedsOnly();
    void lineOfAMillion();
    void linesCutShort();
    void firstPageIsThereFirst();
    void carriageControl();
    void whatIsNoCarriageControl_data();
    void whatIsNoCarriageControl();
    void pagesOfTheirOwn();
    void fixedPages();
    void ascending();
    void littleMemory();
};

void TestLines::odd_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArrayList>("lines");
    QTest::addColumn<QList<qint64>>("pages");
    using Pages = QList<qint64>;
    QTest::newRow("empty") << QByteArray() << QByteArrayList() << Pages{0};
    QTest::newRow("one byte") << QByteArray("x") << QByteArrayList{"x"} << Pages{0};
    QTest::newRow("one line end") << QByteArray("\n") << QByteArrayList{""} << Pages{0};
    QTest::newRow("no line end") << QByteArray("abc") << QByteArrayList{"abc"} << Pages{0};
    QTest::newRow("CR LF") << QByteArray("a\r\nb\r\n") << QByteArrayList{"a", "b"} << Pages{0};
    QTest::newRow("CR only") << QByteArray("a\rb\r\rc") << QByteArrayList{"a", "b", "", "c"} << Pages{0};
    QTest::newRow("mixed") << QByteArray("a\nb\r\nc\rd\n\re") << QByteArrayList{"a", "b", "c", "d", "", "e"}
                           << Pages{0};
    QTest::newRow("one form feed") << QByteArray("\f") << QByteArrayList() << Pages{0};
    QTest::newRow("form feeds only") << QByteArray("\f\f\f") << QByteArrayList() << Pages{0, 0};
    QTest::newRow("at a line's start") << QByteArray("\fa\r\n\fb\r\n") << QByteArrayList{"a", "b"} << Pages{0, 1};
    QTest::newRow("at a line's end") << QByteArray("a\f\r\nb\f") << QByteArrayList{"a", "", "b"} << Pages{0, 1};
    QTest::newRow("alone") << QByteArray("a\n\f\nb\n") << QByteArrayList{"a", "", "b"} << Pages{0, 1};
    QTest::newRow("within") << QByteArray("a\fb") << QByteArrayList{"a", "b"} << Pages{0, 1};
    QTest::newRow("between CR and LF") << QByteArray("a\r\f\nb") << QByteArrayList{"a", "", "b"} << Pages{0, 1};
    QTest::newRow("NUL") << QByteArray("a\0b\n\0", 5) << QByteArrayList{QByteArray("a\0b", 3), QByteArray("\0", 1)}
                         << Pages{0};
}

void TestLines::odd()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArrayList, lines);
    QFETCH(const QList<qint64>, pages);
    const Plain reference = plain(bytes);
    QCOMPARE(reference.lines, lines);
    QCOMPARE(reference.pages, pages);
    const Plain result = found(*indexOf(bytes));
    QCOMPARE(result.lines, lines);
    QCOMPARE(result.pages, pages);
}

void TestLines::anyMixtureInAnySteps()
{
    std::mt19937 random(13);
    for (int round = 0; round < 2000; ++round) {
        const QByteArray bytes = mixture(random, int(random() % 400));
        const auto index = indexOf(bytes, Format(), qint64(1 + random() % 64));
        const Plain reference = plain(bytes);
        const Plain result = found(*index);
        QCOMPARE(result.lines, reference.lines);
        QCOMPARE(result.pages, reference.pages);
        qsizetype widest = 0;
        for (const QByteArray& line : reference.lines)
            widest = std::max(widest, line.size());
        QCOMPARE(index->widest().bytes, widest);
        QCOMPARE(index->bytesDone(), bytes.size());
    }
}

void TestLines::placesAgree()
{
    std::mt19937 random(31);
    const QByteArray bytes = mixture(random, 5000);
    const auto index = indexOf(bytes);
    const auto lines = index->read(0, index->lineCount());
    QVERIFY(lines);
    for (const Line& line : *lines) {
        QCOMPARE(index->lineAt(line.offset), line.number);
        QCOMPARE(index->lineAt(line.offset + line.bytes.size()), line.number);
        const Page page = index->page(index->pageOf(line.number));
        QVERIFY(page.firstLine <= line.number && line.number < page.firstLine + page.lineCount);
        QCOMPARE(bytes.mid(line.offset, line.bytes.size()), line.bytes);
    }
    const auto some = index->read(index->lineCount() - 2, 100);
    QVERIFY(some);
    QCOMPARE(some->size(), 2);
    QVERIFY(index->read(index->lineCount() + 7, 3)->isEmpty());
    QCOMPARE(index->page(index->pageCount()).lineCount, 0);
}

void TestLines::formFeedsOnly()
{
    const auto index = indexOf(QByteArray(5'000'000, '\f'));
    QCOMPARE(index->pageCount(), 4'999'999);
    QCOMPARE(index->lineCount(), 0);
    QVERIFY(index->memory() < 3'000'000);
}

void TestLines::lineOfAMillion()
{
    const QByteArray line(1'000'000, 'm');
    const auto index = indexOf("a\n" + line + "\nb");
    QCOMPARE(found(*index).lines, (QByteArrayList{"a", line, "b"}));
    QCOMPARE(index->widest().line, 1);
    QCOMPARE(index->widest().bytes, 1'000'000);
}

void TestLines::linesCutShort()
{
    const auto index = indexOf("abcdef\nabc\nab");
    const auto lines = index->read(0, 3, 3);
    QVERIFY(lines);
    QCOMPARE(lines->at(0).bytes, QByteArray("abc"));
    QVERIFY(lines->at(0).isCut);
    QCOMPARE(lines->at(1).bytes, QByteArray("abc"));
    QCOMPARE(lines->at(2).bytes, QByteArray("ab"));
    QVERIFY(!lines->at(2).isCut);
}

void TestLines::firstPageIsThereFirst()
{
    QByteArray bytes;
    for (int page = 0; page < 3000; ++page)
        bytes += "\fpage " + QByteArray::number(page) + "\n" + QByteArray("line\n").repeated(50);
    const auto index = LineIndex::of(Source::of(bytes));
    QVERIFY(index);
    const auto more = (*index)->step(64 << 10);
    QVERIFY(more && *more);
    QVERIFY(!(*index)->isComplete());
    QCOMPARE((*index)->page(0).lineCount, 51);
    const auto first = (*index)->read(0, 1);
    QVERIFY(first);
    QCOMPARE(first->at(0).bytes, QByteArray("page 0"));
}

void TestLines::carriageControl()
{
    QByteArray bytes("1REPORT ONE\n");
    for (int line = 0; line < 20; ++line)
        bytes += line % 7 == 0 ? "0double\n" : line == 12 ? "1NEXT\n" : " single\n";
    const auto index = indexOf(bytes, std::nullopt, 5);
    QCOMPARE(index->format().carriage, Carriage::Asa);
    QCOMPARE(index->format().linesPerPage, 0);
    QCOMPARE(index->pageCount(), 2);
    QCOMPARE(index->page(1).firstLine, 13);
    QCOMPARE(indexOf(bytes, Format{Carriage::None, 0})->pageCount(), 1);
}

void TestLines::whatIsNoCarriageControl_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("margin") << QByteArray(" a\n b\n c\n d\n");
    QTest::newRow("form feeds") << QByteArray("1a\n b\n\f1c\n d\n");
    QTest::newRow("other letters") << QByteArray("1a\n b\nxc\n d\n");
    QTest::newRow("data image") << QByteArray("0header\n1one\n1two\n9trailer\n");
    QTest::newRow("numbers") << QByteArray("1\n1\n1\n1\n");
}

void TestLines::whatIsNoCarriageControl()
{
    QFETCH(const QByteArray, bytes);
    QCOMPARE(formatOf(bytes).carriage, Carriage::None);
}

void TestLines::pagesOfTheirOwn()
{
    const QByteArray page = QByteArray("line\n").repeated(200);
    QCOMPARE(formatOf(QByteArray(page + '\f' + page)).linesPerPage, 0);
    QCOMPARE(formatOf(page).linesPerPage, usualLinesPerPage);
    QCOMPARE(formatOf(QByteArray('\f' + page + '\f')).linesPerPage, usualLinesPerPage);
}

void TestLines::fixedPages()
{
    const auto index = indexOf(QByteArray("line\n").repeated(100) + "\fmore\n", Format{Carriage::None, 30}, 7);
    QCOMPARE(found(*index).pages, (QList<qint64>{0, 30, 60, 90, 100}));
}

void TestLines::ascending()
{
    std::mt19937_64 random(7);
    for (const int bits : {0, 1, 7, 8, 31, 40, 62}) {
        Ascending packed;
        std::vector<quint64> numbers;
        quint64 number = 5;
        const int count = bits == 62 ? 2 : 1000; // that the sum fits
        for (int i = 0; i < count; ++i) {
            number += bits == 0 ? 3 : random() >> (64 - bits);
            if (i % 100 == 50)
                number += quint64(1) << 33;
            numbers.push_back(number);
            packed.append(number);
        }
        QCOMPARE(packed.size(), count);
        for (int i = 0; i < count; ++i) {
            QCOMPARE(packed.at(i), numbers[std::size_t(i)]);
            const auto upTo =
                std::upper_bound(numbers.begin(), numbers.end(), numbers[std::size_t(i)]) - numbers.begin();
            QCOMPARE(packed.countUpTo(numbers[std::size_t(i)]), upTo);
        }
        QCOMPARE(packed.countUpTo(0), 0);
        QCOMPARE(packed.countUpTo(~quint64(0)), count);
    }
}

void TestLines::littleMemory()
{
    QByteArray bytes;
    std::mt19937 random(3);
    for (int line = 0; line < 200'000; ++line)
        bytes += QByteArray(int(random() % 130), 'x') + "\r\n";
    QVERIFY(indexOf(bytes)->memory() < 2 * 200'000);
}

RAPDESK_TEST(TestLines)
#include "test_lines.moc"
