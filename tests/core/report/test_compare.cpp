#include "report/Compare.h"
#include "report/RunMarks.h"
#include "tests/TestMain.h"

#include <QTest>
#include <random>

using namespace Qt::StringLiterals;
using namespace report;

namespace {

using Lines = QList<QByteArray>;

std::shared_ptr<const Source> sourceOf(const Lines& lines)
{
    QByteArray text;
    for (const QByteArray& line : lines)
        text += line + "\r\n";
    return Source::of(text);
}

Comparison compared(const Lines& left, const Lines& right, const CompareHow& how = {})
{
    const auto comparison = compare(sourceOf(left), sourceOf(right), how);
    Q_ASSERT(comparison);
    return *comparison;
}

/// A letter a line: = same, ! changed, - removed, + added, < moved away, > moved here.
QString shapeOf(const Comparison& comparison)
{
    QString shape;
    for (const Hunk& hunk : comparison.hunks)
        shape += QString(hunk.count, QStringLiteral("=!-+<>")[int(hunk.kind)]);
    return shape;
}

/// The hunks applied to the left, with what is new taken from the right.
Lines applied(const Comparison& comparison, const Lines& left, const Lines& right)
{
    Lines result;
    for (const Hunk& hunk : comparison.hunks)
        for (qint64 line = 0; line < hunk.count; ++line)
            switch (hunk.kind) {
            case HunkKind::Same:
                result += left[hunk.left + line];
                break;
            case HunkKind::MovedHere:
                result += left[hunk.partner + line];
                break;
            case HunkKind::Changed:
            case HunkKind::Added:
                result += right[hunk.right + line];
                break;
            case HunkKind::Removed:
            case HunkKind::MovedAway:
                break;
            }
    return result;
}

/// Every line of both sides once, in order.
bool isWhole(const Comparison& comparison, const Lines& left, const Lines& right)
{
    qint64 lefts = 0;
    qint64 rights = 0;
    for (const Hunk& hunk : comparison.hunks) {
        if (hunk.left != lefts || hunk.right != rights || hunk.count < 1)
            return false;
        lefts += hunk.hasLeft() ? hunk.count : 0;
        rights += hunk.hasRight() ? hunk.count : 0;
    }
    return lefts == left.size() && rights == right.size();
}

QByteArray row(int code, int amount)
{
    return QByteArray::number(code).rightJustified(5, '0') + "  STOCK OF THAT CODE        " +
           QByteArray::number(amount).rightJustified(12) + QByteArray::number(amount * 7).rightJustified(15);
}

CompareHow byCode()
{
    CompareHow how;
    how.traits.ruler = Ruler::at({0, 7, 33, 45});
    how.traits.keyColumns = {0};
    return how;
}

} // namespace

class TestCompare : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shapes_data()
    {
        QTest::addColumn<QString>("left"); // a letter a line
        QTest::addColumn<QString>("right");
        QTest::addColumn<QString>("shape");
        QTest::newRow("nothing") << u""_s << u""_s << u""_s;
        QTest::newRow("same") << u"abc"_s << u"abc"_s << u"==="_s;
        QTest::newRow("added") << u"abc"_s << u"abxc"_s << u"==+="_s;
        QTest::newRow("removed") << u"abxc"_s << u"abc"_s << u"==-="_s;
        QTest::newRow("one changed") << u"abc"_s << u"axc"_s << u"=!="_s;
        QTest::newRow("all on the left") << u"abc"_s << u""_s << u"---"_s;
        QTest::newRow("all on the right") << u""_s << u"abc"_s << u"+++"_s;
        QTest::newRow("moved") << u"abcdefxyz"_s << u"xyzabcdef"_s << u">>>======<<<"_s;
        QTest::newRow("one line moved") << u"xabcdef"_s << u"abcdefx"_s << u"<======>"_s;
        QTest::newRow("blank lines do not move") << u" abcdef"_s << u"abcdef "_s << u"-======+"_s;
    }

    void shapes()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        const auto lines = [](const QString& letters) {
            Lines all;
            for (const QChar c : letters)
                all += c == u' ' ? QByteArray() : QByteArray("a line that says ") + c.toLatin1();
            return all;
        };
        QTEST(shapeOf(compared(lines(left), lines(right))), "shape");
    }

    /// Whatever the texts: the hunks make the one of the other, and hold every line once.
    void theHunksMakeTheOtherSide()
    {
        std::mt19937 dice(20261123);
        for (int round = 0; round < 6'000; ++round) {
            const auto some = [&] {
                Lines lines;
                for (auto count = dice() % 40; count > 0; --count)
                    lines += dice() % 6 == 0 ? QByteArray() : row(int(dice() % 15), int(dice() % 3));
                return lines;
            };
            const Lines left = some();
            Lines right = round % 3 == 0 ? some() : left;
            for (auto changes = dice() % 6; changes > 0 && !right.isEmpty(); --changes) {
                const auto at = qsizetype(dice() % std::size_t(right.size()));
                switch (dice() % 4) {
                case 0:
                    right.removeAt(at);
                    break;
                case 1:
                    right.insert(at, row(int(dice() % 15), int(dice() % 3)));
                    break;
                case 2:
                    right.move(at, qsizetype(dice() % std::size_t(right.size())));
                    break;
                default:
                    right[at] = row(int(dice() % 15), int(dice() % 3));
                }
            }
            CompareHow how = round % 2 ? byCode() : CompareHow();
            if (round % 5 == 0)
                how.pinned = {{qint64(dice() % 40), qint64(dice() % 40)}, {qint64(dice() % 40), qint64(dice() % 40)}};
            if (round % 50 == 0)
                how.limit = QDeadlineTimer(0);
            const Comparison comparison = compared(left, right, how);
            QVERIFY2(isWhole(comparison, left, right), qPrintable(shapeOf(comparison)));
            QCOMPARE(applied(comparison, left, right), right);
            if (how.pinned.isEmpty())
                QCOMPARE(comparison.isSame(), left == right);
        }
    }

    void linesOfOneKeyAreAlignedWhateverTheyHold()
    {
        Lines left;
        Lines right;
        for (int code = 0; code < 30; ++code) {
            left += row(code, code);
            if (code % 10 != 4)
                right += row(code, 1000 - code);
        }
        right.insert(8, row(99, 1));
        const Comparison comparison = compared(left, right, byCode());
        QCOMPARE(shapeOf(comparison), u"!!!!-!!!!+!!!!!-!!!!!!!!!-!!!!!"_s);
        for (const Hunk& hunk : comparison.hunks)
            if (hunk.kind == HunkKind::Changed)
                QCOMPARE(left[hunk.left].first(5), right[hunk.right].first(5));
    }

    void changedLinesAreThoseThatAreAlike()
    {
        const Lines left{row(1, 5), row(2, 6), row(3, 7)};
        const Lines right{row(1, 5), "SOMETHING ELSE ALTOGETHER 123", row(2, 9), row(3, 7)};
        QCOMPARE(shapeOf(compared(left, right)), u"=+!="_s);
    }

    void pinnedPlacesStayBesideEachOther()
    {
        Lines left;
        for (int line = 0; line < 20; ++line)
            left += row(line, line);
        const Lines right = left.mid(5);
        CompareHow how;
        how.pinned = {{0, 0}};
        const Comparison comparison = compared(left, right, how);
        QCOMPARE(comparison.hunks.front().kind, HunkKind::Changed);
        QCOMPARE(comparison.hunks.front().left, 0);
        QCOMPARE(comparison.hunks.front().right, 0);
        QCOMPARE(applied(comparison, left, right), right);
        QVERIFY(shapeOf(compared(left, right)).startsWith(u"-----="_s));
    }

    void runDateAndPageNumbersAreIgnoredWhereWanted()
    {
        const auto report = [](const QByteArray& date, const QByteArray& time, int pages) {
            Lines lines;
            for (int page = 1; page <= pages; ++page) {
                lines +=
                    (page > 1 ? "\fREPORT ID  : CCLTN05      PAGE     : " : "REPORT ID  : CCLTN05      PAGE     : ") +
                    QByteArray::number(page).rightJustified(5) + " OF " + QByteArray::number(pages).rightJustified(5);
                lines += "PARTICIPANT: C00123       RUN DATE : " + date;
                lines += "MARKET     : HKMK         RUN TIME : " + time;
                for (int line = 0; line < 10; ++line)
                    lines += row(page * 100 + line, page);
            }
            return lines;
        };
        const Lines monday = report("23/11/2026", "20:15:02", 9);
        const Lines tuesday = report("24 NOV 2026", "20:16:59", 9);
        QVERIFY(compared(monday, tuesday).isSame());
        CompareHow how;
        how.traits.ignoresRun = false;
        const Comparison comparison = compared(monday, tuesday, how);
        QCOMPARE(comparison.linesOf(HunkKind::Changed), 18);
        QCOMPARE(shapeOf(comparison).left(14), u"=!!==========="_s);
        // Another number of pages is no difference of the pages that are there.
        QCOMPARE(compared(report("1", "2", 9), report("1", "2", 8)).linesOf(HunkKind::Changed), 0);
    }

    void runMarks_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("without");
        const auto row = [](const char* line, const char* without) {
            QTest::newRow(line) << QByteArray(line) << QByteArray(without);
        };
        row("RUN DATE : 23/11/2026", "RUN DATE");
        row("Run Time: 08:15 pm  X", "Run TimeX");
        row("PAGE     :     1 OF    24", "PAGE");
        row("PAGE 1 OF 2 REPORT ID", "PAGEREPORT ID");
        row("DATE 1 MAY 2026  TIME 10:00", "DATETIME");
        row("UPDATE 12 PAGES 3", "UPDATE 12 PAGES 3");
        row("nothing 12", "nothing 12");
        row("DATE", "DATE");
        row("", "");
    }

    void runMarks()
    {
        QFETCH(QByteArray, line);
        QByteArray room;
        QTEST(withoutRunMarks(line, room).toByteArray(), "without");
    }

    void pagesAreAlignedByTheirHeads()
    {
        // Each account has a page; all rows are alike, so that nothing but the heads tells them apart.
        const auto pages = [](const QList<int>& accounts) {
            Lines lines;
            for (const int account : accounts) {
                lines += "\fSTATEMENT OF ACCOUNT " + QByteArray::number(account);
                for (int line = 0; line < 20; ++line)
                    lines += "CASH HKD      0.00";
            }
            return lines;
        };
        const Lines left = pages({1, 2, 3, 4, 5});
        Lines right = pages({1, 3, 4, 5});
        right[21 + 5] = "CASH HKD      9.99";
        const Comparison comparison = compared(left, right);
        QCOMPARE(applied(comparison, left, right), right);
        QCOMPARE(comparison.linesOf(HunkKind::Removed), 21);
        QCOMPARE(comparison.linesOf(HunkKind::Changed), 1);
    }

    void aLongLineCountsToItsEnd()
    {
        const QByteArray line(300'000, 'x');
        QVERIFY(compared({line}, {line}).isSame());
        QVERIFY(!compared({line}, {line.chopped(1) + "y"}).isSame());
        QVERIFY(compared({"a  "}, {"a"}).isSame());
        CompareHow how;
        how.traits.ignoresEnds = false;
        QVERIFY(!compared({"a  "}, {"a"}, how).isSame());
    }

    void oddTexts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a byte") << QByteArray("x");
        QTest::newRow("NUL") << QByteArray(3, '\0');
        QTest::newRow("no line end") << QByteArray(200'000, 'x');
        QTest::newRow("only form feeds") << QByteArray(1'000, '\f');
        QTest::newRow("CR alone") << QByteArray("a\rb\rc");
        QTest::newRow("only line ends") << QByteArray(1'000, '\n');
    }

    void oddTexts()
    {
        QFETCH(QByteArray, text);
        const auto source = Source::of(text);
        QVERIFY(compare(source, source, byCode())->isSame());
        QVERIFY(!compare(source, Source::of("other\nlines\n"), byCode())->isSame());
    }

    void itCanBeStopped()
    {
        QCOMPARE(compare(sourceOf({"a"}), sourceOf({"b"}), {}, [] { return true; }).error().kind,
                 rap::ErrorKind::Cancelled);
        Lines lines;
        for (int line = 0; line < 10'000; ++line)
            lines += row(line, 1);
        QCOMPARE(compare(sourceOf(lines), sourceOf(lines), {}, [] { return true; }).error().kind,
                 rap::ErrorKind::Cancelled);
    }

    void theLimitIsTold()
    {
        CompareHow how;
        how.limit = QDeadlineTimer(0);
        const Comparison comparison = compared({row(1, 1), row(2, 2), row(3, 3)}, {row(3, 3), row(1, 1)}, how);
        QVERIFY(comparison.reachedLimit);
        QCOMPARE(comparison.linesOf(HunkKind::Removed), 3);
        QCOMPARE(comparison.linesOf(HunkKind::Added), 2);
    }
};

RAPDESK_TEST(TestCompare)
#include "test_compare.moc"
