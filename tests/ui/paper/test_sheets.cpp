#include "tests/TestMain.h"
#include "ui/paper/CffFont.h"
#include "ui/paper/Fit.h"
#include "ui/paper/SheetMaker.h"
#include "ui/paper/Typeface.h"

#include <QTest>

using namespace paper;

namespace {

constexpr double pitch = 0.6;

QList<Sheet> sheetsOf(const QStringList& lines, int columns, int linesOfSheet, EdgeLine edge = EdgeLine::None)
{
    QList<Sheet> sheets;
    Fit fit;
    fit.columns = columns;
    fit.lines = linesOfSheet;
    SheetMaker maker({fit, edge, QStringLiteral("REPORT.TXT"), 9}, [&](const Sheet& sheet) -> rap::Result<void> {
        sheets += sheet;
        return {};
    });
    maker.beginPage(0);
    for (const QString& line : lines)
        if (maker.line(1) != PageText::Goes::On || maker.text(line) != PageText::Goes::On)
            qFatal("it does not go on");
    if (!maker.endPage())
        qFatal("no end");
    return sheets;
}

QStringList textOf(const Sheet& sheet)
{
    QStringList rows;
    for (const Row& row : sheet.rows)
        rows += QStringLiteral("%1 %2").arg(row.line).arg(QString::fromStdU32String(row.text));
    return rows;
}

} // namespace

class TestSheets : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reportsOfOneKindAreAlike()
    {
        const Fit fit = fitOf({71, 60}, usualPaper(), pitch);
        QCOMPARE(fit.fontSize, fitOf({80, 58}, usualPaper(), pitch).fontSize);
        QCOMPARE(fitOf({90, 60}, usualPaper(), pitch).paper.orientation(), QPageLayout::Landscape);
        QCOMPARE(fitOf({90, 60}, usualPaper(), pitch).fontSize, fitOf({132, 60}, usualPaper(), pitch).fontSize);
    }

    void allOfItGoesOnThePaperWhereThatCanBeRead_data()
    {
        QTest::addColumn<int>("columns");
        QTest::addColumn<int>("lines");
        for (const int columns : {1, 80, 132, 160, 198})
            for (const int lines : {1, 40, 60, 66, 72})
                QTest::addRow("%d columns, %d lines", columns, lines) << columns << lines;
    }
    void allOfItGoesOnThePaperWhereThatCanBeRead()
    {
        QFETCH(const int, columns);
        QFETCH(const int, lines);
        const Fit fit = fitOf({columns, lines}, usualPaper(), pitch);
        const QSizeF room = fit.paper.paintRect(QPageLayout::Point).size();
        QVERIFY(fit.fontSize >= 6 && fit.fontSize <= 10);
        QVERIFY(fit.columns >= columns);
        QVERIFY(fit.columns * fit.columnWidth <= room.width() + 0.01);
        QVERIFY(fit.lines * fit.lineHeight <= room.height() + 0.01);
        const bool isTooLong = columns == 198 && lines > 66; // and too wide to stand upright
        QVERIFY(fit.lines >= lines || isTooLong);
    }

    void whatIsLargerThanPaperIsLegibleAndGoesOn()
    {
        const Fit fit = fitOf({5000, 5000}, usualPaper(), pitch);
        QCOMPARE(fit.fontSize, 6.0);
        QCOMPARE(fit.paper.orientation(), QPageLayout::Landscape);
        QVERIFY(fit.columns > 200 && fit.columns < 5000);
    }

    void longLinesAndLongPagesGoOn()
    {
        const QList<Sheet> sheets = sheetsOf({QStringLiteral("abcdefghij"), {}, QStringLiteral("k")}, 4, 3);
        QCOMPARE(sheets.size(), 2);
        QCOMPARE(textOf(sheets[0]),
                 (QStringList{QStringLiteral("0 abcd"), QStringLiteral("1 efgh"), QStringLiteral("2 ij")}));
        QCOMPARE(textOf(sheets[1]), QStringList(QStringLiteral("1 k")));
        QVERIFY(!sheets[0].isContinued);
        QVERIFY(sheets[1].isContinued);
    }

    void blankLinesAtTheEndNeedNoSheet()
    {
        QCOMPARE(sheetsOf({QStringLiteral("a"), {}, {}, QStringLiteral("   "), {}}, 4, 2).size(), 1);
        QCOMPARE(sheetsOf({}, 4, 2).size(), 1);
    }

    void aWideCharacterIsNotCutAtTheEdge()
    {
        const QList<Sheet> sheets = sheetsOf({QStringLiteral("abc騰d")}, 4, 9);
        QCOMPARE(textOf(sheets[0]), (QStringList{QStringLiteral("0 abc"), QStringLiteral("1 騰d")}));
    }

    void tabsGoToTheirColumns()
    {
        QCOMPARE(textOf(sheetsOf({QStringLiteral("a\tb\tc")}, 40, 9)[0]),
                 QStringList(QStringLiteral("0 a       b       c")));
    }

    void accentsWithoutEndDoNotPileUp()
    {
        const QList<Sheet> sheets = sheetsOf({u'a' + QString(100'000, QChar(0x301))}, 10, 5);
        for (const Sheet& sheet : sheets)
            for (const Row& row : sheet.rows)
                QVERIFY(row.text.size() <= 40);
    }

    void theEdgeLineFitsTheSheet()
    {
        const QList<Sheet> sheets =
            sheetsOf({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}, 30, 4, EdgeLine::Header);
        QCOMPARE(sheets.size(), 2);
        QCOMPARE(textOf(sheets[0]), (QStringList{QStringLiteral("0 REPORT.TXT         Page 1 of 9"),
                                                 QStringLiteral("2 a"), QStringLiteral("3 b")}));
        QCOMPARE(textOf(sheets[1]).first(), QStringLiteral("0 REPORT Page 1 of 9 (continued)"));
        const QList<Sheet> footed = sheetsOf({QStringLiteral("a")}, 30, 4, EdgeLine::Footer);
        QCOMPARE(textOf(footed[0]),
                 (QStringList{QStringLiteral("0 a"), QStringLiteral("3 REPORT.TXT         Page 1 of 9")}));
    }

    void everyCharacterHasItsCells()
    {
        Typeface typeface;
        QVERIFY(typeface.columnWidth() > 400 && typeface.columnWidth() < 800);
        QCOMPARE(typeface.glyph(U'A').cells, 1);
        QVERIFY(qAbs(typeface.glyph(U'A').shift) < 0.5);
        QCOMPARE(typeface.glyph(U'騰').cells, 2);
        QCOMPARE(typeface.glyph(U'\u0301').cells, 0);
        for (const char32_t character : U"W€騰\u2400\uFFFD\U0001F600") {
            const Typeface::Glyph& glyph = typeface.glyph(character);
            const QRectF shape = glyph.font.pathForGlyph(glyph.index).boundingRect();
            QVERIFY(shape.width() * glyph.squeeze <= std::max(1, glyph.cells) * typeface.columnWidth() * 1.15);
        }
    }
};

RAPDESK_TEST(TestSheets)
#include "test_sheets.moc"
