#include "report/ChangedCharacters.h"
#include "report/LineDiff.h"
#include "tests/TestMain.h"

#include <QTest>
#include <numeric>
#include <random>

using namespace Qt::StringLiterals;
using namespace report;

namespace {

const IsCancelled never;

Partners partnersFor(const std::vector<quint64>& left, const std::vector<quint64>& right)
{
    Effort effort(QDeadlineTimer(QDeadlineTimer::Forever), never);
    return partnersOf(numbered(left, right), {}, effort);
}

/// Whether they rise and are of the same lines.
bool areGood(const Partners& partners, const std::vector<quint64>& left, const std::vector<quint64>& right)
{
    qint32 last = -1;
    for (std::size_t line = 0; line < partners.size(); ++line) {
        if (partners[line] < 0)
            continue;
        if (partners[line] <= last || left[line] != right.at(std::size_t(partners[line])))
            return false;
        last = partners[line];
    }
    return partners.size() == left.size();
}

std::size_t matched(const Partners& partners)
{
    return std::size_t(std::count_if(partners.begin(), partners.end(), [](qint32 line) { return line >= 0; }));
}

/// The naive way.
std::size_t longestCommon(const std::vector<quint64>& left, const std::vector<quint64>& right)
{
    std::vector<std::vector<std::size_t>> best(left.size() + 1, std::vector<std::size_t>(right.size() + 1));
    for (auto l = left.size(); l-- > 0;)
        for (auto r = right.size(); r-- > 0;)
            best[l][r] = left[l] == right[r] ? best[l + 1][r + 1] + 1 : std::max(best[l + 1][r], best[l][r + 1]);
    return best[0][0];
}

using Lines = std::vector<quint64>;

Lines someLines(std::mt19937& dice, std::size_t most, unsigned kinds)
{
    Lines lines(dice() % (most + 1));
    for (quint64& line : lines)
        line = dice() % kinds;
    return lines;
}

} // namespace

class TestLineDiff : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linesAreNumberedTogether()
    {
        const auto lines = numbered({7, 0, 7, ~quint64(0)}, {0, 8});
        QCOMPARE(lines.left, (LineIds{0, 1, 0, 2}));
        QCOMPARE(lines.right, (LineIds{1, 3}));
        QCOMPARE(lines.count, 4);
    }

    void theLongestRiseIsKept()
    {
        using Pairs = std::vector<LinePair>;
        QCOMPARE(rising(Pairs{{0, 5}, {1, 1}, {2, 2}, {3, 0}, {4, 3}}), (Pairs{{1, 1}, {2, 2}, {4, 3}}));
        QCOMPARE(rising({}), Pairs());
        std::mt19937 dice(20261123);
        for (int round = 0; round < 500; ++round) {
            Pairs pairs(dice() % 20);
            for (LinePair& pair : pairs)
                pair = {qint32(dice() % 15), qint32(dice() % 15)};
            const Pairs kept = rising(pairs);
            for (std::size_t at = 1; at < kept.size(); ++at)
                QVERIFY(kept[at - 1].first < kept[at].first && kept[at - 1].second < kept[at].second);
        }
    }

    /// What has partners is the same on both sides; never more than the longest common part, and mostly as much.
    void partnersAreAsGoodAsTheNaiveWay()
    {
        std::mt19937 dice(20261123);
        std::size_t found = 0;
        std::size_t possible = 0;
        for (int round = 0; round < 20'000; ++round) {
            const auto kinds = unsigned(1 + dice() % 20);
            const Lines left = someLines(dice, 30, kinds);
            const Lines right = someLines(dice, 30, kinds);
            const Partners partners = partnersFor(left, right);
            QVERIFY(areGood(partners, left, right));
            const std::size_t longest = longestCommon(left, right);
            QVERIFY(matched(partners) <= longest);
            QVERIFY((matched(partners) > 0) == (longest > 0));
            found += matched(partners);
            possible += longest;
        }
        qInfo("%.1f %% of what two texts by chance have in common is found", 100.0 * double(found) / double(possible));
        QVERIFY(found * 100 >= possible * 80);
    }

    /// Around the rarest is not always the shortest way, but close to it.
    void nearlyTheFewestChangesWhereAllIsFrequent()
    {
        std::mt19937 dice(20261123);
        for (int round = 0; round < 300; ++round) {
            Lines left(400);
            for (quint64& line : left)
                line = dice() % 2;
            Lines right = left;
            for (auto changes = dice() % 12; changes > 0; --changes) {
                const auto at = std::ptrdiff_t(dice() % right.size());
                if (dice() % 2)
                    right.erase(right.begin() + at);
                else
                    right.insert(right.begin() + at, dice() % 2);
            }
            const Partners partners = partnersFor(left, right);
            QVERIFY(areGood(partners, left, right));
            QVERIFY(matched(partners) + 8 >= longestCommon(left, right));
        }
    }

    void whatWasChangedHereAndThereKeepsTheRest()
    {
        std::mt19937 dice(20261123);
        Lines left(200'000);
        for (quint64& line : left)
            line = dice() % 3 ? dice() : dice() % 50;
        Lines right = left;
        for (int change = 0; change < 2'000; ++change)
            right[dice() % right.size()] = dice();
        const Partners partners = partnersFor(left, right);
        QVERIFY(areGood(partners, left, right));
        QVERIFY(matched(partners) >= left.size() - 2'100);
    }

    void everyOtherLineChangedTakesNoLonger()
    {
        Lines left(200'000);
        std::iota(left.begin(), left.end(), 0);
        Lines right = left;
        for (std::size_t line = 0; line < right.size(); line += 2)
            right[line] += 1'000'000;
        QCOMPARE(matched(partnersFor(left, right)), left.size() / 2);
    }

    void textsOfNothingInCommonEnd()
    {
        std::mt19937 dice(20261123);
        for (const unsigned kinds : {1U, 2U, 100U, 3'000U, 4'000'000'000U}) {
            Lines left(30'000);
            Lines right(20'000);
            for (quint64& line : left)
                line = dice() % kinds;
            for (quint64& line : right)
                line = dice() % kinds;
            QVERIFY(areGood(partnersFor(left, right), left, right));
        }
    }

    void theLimitEndsIt()
    {
        std::mt19937 dice(20261123);
        Lines left(30'000);
        Lines right(30'000);
        for (quint64& line : left)
            line = dice() % 2;
        for (quint64& line : right)
            line = dice() % 2;
        Effort effort(QDeadlineTimer(0), never);
        const auto partners = partnersOf(numbered(left, right), {}, effort);
        QVERIFY(effort.reachedLimit());
        QVERIFY(areGood(partners, left, right));
        const IsCancelled always = [] { return true; };
        Effort stopped(QDeadlineTimer(QDeadlineTimer::Forever), always);
        static_cast<void>(partnersOf(numbered(left, right), {}, stopped));
        QVERIFY(stopped.wasCancelled() && !stopped.reachedLimit());
    }

    void charactersThatChanged_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<QString>("marks"); // of both, with a bar between
        QTest::newRow("same") << u"abc"_s << u"abc"_s << u"   |   "_s;
        QTest::newRow("column by column") << u"00700  1,500"_s << u"00700    900"_s << u"       ^^^  |       ^^^  "_s;
        QTest::newRow("put in") << u"abc"_s << u"abXXc"_s << u"   |  ^^ "_s;
        QTest::newRow("taken out") << u"abXXc"_s << u"abc"_s << u"  ^^ |   "_s;
        QTest::newRow("nothing on the left") << u""_s << u"ab"_s << u"|^^"_s;
        QTest::newRow("at both ends") << u"abcd"_s << u"XabcdY"_s << u"    |^    ^"_s;
    }

    void charactersThatChanged()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        const auto changed = changedCharacters(left, right);
        const auto marked = [](const QString& text, const QList<CharacterRange>& ranges) {
            QString marks(text.size(), u' ');
            for (const CharacterRange& range : ranges)
                marks.replace(range.start, range.length, QString(range.length, u'^'));
            return marks;
        };
        const QString marks = marked(left, changed.left) + u'|' + marked(right, changed.right);
        QTEST(marks, "marks");
    }

    void changedCharactersAreInTheirLines()
    {
        std::mt19937 dice(20261123);
        for (int round = 0; round < 3'000; ++round) {
            const auto some = [&] {
                QString text(qsizetype(dice() % (round % 300 == 0 ? 9'000 : 40)), u' ');
                for (QChar& c : text)
                    c = QChar(char16_t(97 + dice() % 4));
                return text;
            };
            const QString left = some();
            const QString right = some();
            const auto changed = changedCharacters(left, right);
            for (const CharacterRange& range : changed.left)
                QVERIFY(range.length > 0 && range.start + range.length <= left.size());
            for (const CharacterRange& range : changed.right)
                QVERIFY(range.length > 0 && range.start + range.length <= right.size());
        }
    }
};

RAPDESK_TEST(TestLineDiff)
#include "test_line_diff.moc"
