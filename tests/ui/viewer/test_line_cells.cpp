#include "Texts.h"
#include "tests/TestMain.h"
#include "ui/viewer/LineReader.h"
#include "ui/viewer/PageRows.h"

#include <QTest>

using namespace viewer;
using report::Encoding;

namespace {

const QByteArray tencent = "\xe9\xa8\xb0\xe8\xa8\x8a"; // two characters in UTF-8

} // namespace

class TestLineCells : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asciiIsAByteAColumn()
    {
        const LineCells cells("00700 TENCENT", Encoding::Ascii);
        QCOMPARE(cells.columns(), 13);
        QCOMPARE(cells.columnOf(6), 6);
        QCOMPARE(cells.columnOf(99), 13);
        QCOMPARE(cells.text(6, 9), QStringLiteral("TEN"));
        QCOMPARE(cells.text(6, 99), QStringLiteral("TENCENT"));
        QCOMPARE(cells.text(13, 99), QString());
    }

    void chineseTakesTwoColumns_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Encoding>("encoding");
        QTest::addColumn<int>("behind"); // bytes of the two characters
        QTest::newRow("UTF-8") << QByteArray("ab" + tencent + "cd") << Encoding::Utf8 << 6;
        QTest::newRow("Big5") << QByteArray("ab\xc4\xcb\xb0\x54"
                                            "cd")
                              << Encoding::Big5 << 4;
    }
    void chineseTakesTwoColumns()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Encoding, encoding);
        QFETCH(int, behind);
        const LineCells cells(bytes, encoding);
        QCOMPARE(cells.columns(), 8);
        QCOMPARE(cells.columnOf(2), 2);
        QCOMPARE(cells.columnOf(3), 2); // within the first one
        QCOMPARE(cells.columnOf(2 + behind), 6);
        QCOMPARE(cells.text(0, 8).size(), 6);
        QCOMPARE(cells.text(4, 7).size(), 2);
        QCOMPARE(cells.text(3, 7).size(), 2); // half of a character is none
        QCOMPARE(cells.text(6, 8), QStringLiteral("cd"));
    }

    void tabsGoToTheNextEighth()
    {
        const LineCells cells("ab\tc", Encoding::Ascii);
        QCOMPARE(cells.columnOf(3), 8);
        QCOMPARE(cells.columns(), 9);
        QCOMPARE(cells.text(0, 9), QStringLiteral("ab      c"));
    }

    void everyByteIsSeen()
    {
        const LineCells cells(QByteArray("a\0\xff\x07", 4), Encoding::Ascii);
        QCOMPARE(cells.columns(), 4);
        QCOMPARE(cells.text(0, 4), QStringLiteral("a\u2400\ufffd\u2407"));
        const LineCells cut(tencent.first(4), Encoding::Utf8);
        QCOMPARE(cut.columns(), 3);
        QCOMPARE(cut.text(2, 3), QStringLiteral("\ufffd"));
    }

    void longLinesAreReadWhereTheyAreShown()
    {
        QByteArray text = "short\r\n";
        for (int i = 0; i < 100'000; ++i)
            text += QByteArray::number(i).rightJustified(9, '.') + ' ';
        text += "END\r\n\fnext\n";
        const LineReader reader(indexOf(text, report::Format{}), Encoding::Ascii);
        const auto begin = reader.read(1, 1, 0, 30);
        QVERIFY(begin);
        QCOMPARE(begin->first().cells.text(0, 30), QStringLiteral("........0 ........1 ........2 "));
        const auto middle = reader.read(1, 1, 777'770, 777'790);
        QVERIFY(middle);
        QCOMPARE(middle->first().cells.text(777'770, 777'790), QStringLiteral("....77777 ....77778 "));
        QVERIFY(middle->first().cells.runs().first().column >= 777'760);
        const auto end = reader.read(1, 1, 999'990, 1'000'100);
        QVERIFY(end);
        QCOMPARE(end->first().cells.columns(), 1'000'003); // without what ends it
        QCOMPARE(end->first().cells.text(1'000'000, 1'000'100), QStringLiteral("END"));
        QVERIFY(reader.read(1, 1, 5'000'000, 5'000'100));
    }

    void longLinesOfChineseBeginWithAWholeCharacter()
    {
        QByteArray text;
        while (text.size() < 30'000)
            text += tencent;
        const LineReader reader(indexOf(text + '\n', report::Format{}), Encoding::Utf8);
        for (int from = 15'000; from < 15'006; ++from) {
            const auto line = reader.read(0, 1, from, from + 12);
            QVERIFY(line);
            const auto& first = line->first().cells.runs().first();
            QCOMPARE(first.column, from - from % 3);
            QVERIFY(first.text == QStringLiteral("\u9a30") || first.text == QStringLiteral("\u8a0a"));
        }
    }

    void carriageControlIsNoText()
    {
        const auto index = indexOf("1HEAD\n+BOLD\n0ROW\n1NEXT\n-LAST\n\n");
        const LineReader reader(index, Encoding::Ascii);
        QVERIFY(reader.isControlled());
        const auto lines = reader.read(0, 10, 0, 80);
        QVERIFY(lines);
        QCOMPARE(lines->size(), 6);
        QCOMPARE(lines->at(2).control, '0');
        QCOMPARE(lines->at(2).cells.text(0, 80), QStringLiteral("ROW"));
        QCOMPARE(lines->at(2).offset, 13);
        QCOMPARE(lines->at(5).control, ' ');
    }

    void rowsHaveAGapBeforeEachPage()
    {
        const auto index = indexOf("a\nb\n\f\fc\n", report::Format{}); // the second page is empty
        QCOMPARE(index->pageCount(), 3);
        const PageRows rows(*index);
        QCOMPARE(rows.count(), 3 + 3 * PageRows::gap + 1);
        QCOMPARE(rows.at(0).gapRow, 0);
        QCOMPARE(rows.at(PageRows::gap).line, 0);
        QCOMPARE(rows.at(PageRows::gap).gapRow, -1);
        QCOMPARE(rows.ofLine(0), PageRows::gap);
        QCOMPARE(rows.ofLine(2), 2 + 3 * PageRows::gap);
        for (qint64 line = 0; line < 3; ++line)
            QCOMPARE(rows.at(rows.ofLine(line)).line, line);
        for (qint64 page = 0; page < 3; ++page)
            QCOMPARE(rows.at(rows.ofPage(page)).page, page);
    }
};

RAPDESK_TEST(TestLineCells)
#include "test_line_cells.moc"
