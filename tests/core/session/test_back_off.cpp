#include "session/BackOff.h"
#include "tests/TestMain.h"

#include <QList>
#include <QTest>
#include <limits>

using namespace session;

using session::pauseBefore;
using namespace std::chrono_literals;

class TestBackOff : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void grows();
    void isSpread();
};

void TestBackOff::grows()
{
    constexpr double even = 0.5;
    const QList<std::chrono::milliseconds> pauses{0s, 5s, 10s, 20s, 40s, 80s, 160s, 5min, 5min};
    for (int attempt = 1; attempt <= pauses.size(); ++attempt)
        QCOMPARE(pauseBefore(attempt, even).count(), pauses[attempt - 1].count());
    for (const int attempt : {0, -1})
        QCOMPARE(pauseBefore(attempt, even), 0ms);
    for (const int attempt : {64, 1000, std::numeric_limits<int>::max()})
        QCOMPARE(pauseBefore(attempt, even), 5min);
}

void TestBackOff::isSpread()
{
    for (const int attempt : {2, 5, 20}) {
        const auto even = pauseBefore(attempt, 0.5);
        QCOMPARE(pauseBefore(attempt, 0).count(), even.count() * 4 / 5);
        QCOMPARE(pauseBefore(attempt, 1).count(), even.count() * 6 / 5);
    }
    QCOMPARE(pauseBefore(1, 1), 0ms);
}

RAPDESK_TEST(TestBackOff)
#include "test_back_off.moc"
