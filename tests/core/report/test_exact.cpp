#include "report/Exact.h"
#include "tests/TestMain.h"

#include <QTest>
#include <random>

using namespace Qt::StringLiterals;
using report::Decimal;
using report::Sum;

class TestExact : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decimalsAreWrittenExactly_data()
    {
        QTest::addColumn<qint64>("units");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<QString>("text");
        QTest::newRow("whole") << qint64(1200) << 0 << u"1200"_s;
        QTest::newRow("nothing") << qint64(0) << 2 << u"0.00"_s;
        QTest::newRow("below one") << qint64(5) << 3 << u"0.005"_s;
        QTest::newRow("negative") << qint64(-12340) << 3 << u"-12.340"_s;
        QTest::newRow("all decimals") << qint64(999'999'999'999'999'999) << 18 << u"0.999999999999999999"_s;
    }

    void decimalsAreWrittenExactly()
    {
        QFETCH(qint64, units);
        QFETCH(int, decimals);
        QTEST((Decimal{units, decimals}.text()), "text");
    }

    void onlyDigitsAreANumber()
    {
        QCOMPARE(report::unitsFrom("00042"), std::optional<qint64>(42));
        QCOMPARE(report::unitsFrom("999999999999999999"), std::optional<qint64>(999'999'999'999'999'999));
        for (const char* none : {"", " 1", "1 ", "-1", "1.5", "1000000000000000000", "\xb1"})
            QVERIFY2(!report::unitsFrom(none), none);
    }

    void sumsGoBeyondEighteenDigitsAndBelowZero()
    {
        Sum sum;
        for (int round = 0; round < 25; ++round)
            sum.add(999'999'999'999'999'999);
        QCOMPARE(sum.text(0), u"24999999999999999975"_s);
        QCOMPARE(sum.lastDigits(18), 999'999'999'999'999'975);
        QCOMPARE(sum.lastDigits(3), 975);
        for (int round = 0; round < 26; ++round)
            sum.add(-999'999'999'999'999'999);
        QCOMPARE(sum.text(2), u"-9999999999999999.99"_s);
        Sum more;
        more.add(1'000'000'000'000'000'000);
        more.add(sum);
        QCOMPARE(more.text(0), u"1"_s);
    }

    void sumsAreThoseOfWiderNumbers()
    {
        std::mt19937_64 dice(20261123);
        for (int round = 0; round < 200; ++round) {
            Sum sum;
            __extension__ __int128 wide = 0;
            for (int at = 0; at < 100; ++at) {
                const qint64 units = qint64(dice() % 2'000'000'000'000'000'000) - 1'000'000'000'000'000'000;
                sum.add(units);
                wide += units;
            }
            const bool isNegative = wide < 0;
            QString digits;
            for (auto rest = isNegative ? -wide : wide; rest != 0; rest /= 10)
                digits.prepend(QChar(u'0' + int(rest % 10)));
            QCOMPARE(sum.text(0), isNegative ? QString(u'-' + digits) : digits);
        }
    }
};

RAPDESK_TEST(TestExact)
#include "test_exact.moc"
