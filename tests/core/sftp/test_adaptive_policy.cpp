#include "sftp/AdaptivePolicy.h"
#include "tests/TestMain.h"

#include <QTest>
#include <deque>

using namespace std::chrono_literals;
using sftp::AdaptivePolicy;
using std::chrono::nanoseconds;

namespace {

constexpr qint64 megabyte = 1024 * 1024;

/// A wire of so many bytes a second and such a round trip, which is asked for as much as the policy wants.
class Wire {
public:
    Wire(AdaptivePolicy& policy, double bytesPerSecond, nanoseconds roundTrip)
        : m_policy(policy)
        , m_bytesPerSecond(bytesPerSecond)
        , m_roundTrip(roundTrip)
    {
    }

    /// For so many round trips there is always something to ask for.
    void carry(int roundTrips)
    {
        const nanoseconds end = m_now + roundTrips * m_roundTrip;
        const auto block = static_cast<qint64>(m_policy.readSize());
        const nanoseconds onTheWire(static_cast<qint64>(1e9 * static_cast<double>(block) / m_bytesPerSecond));
        while (m_now < end) {
            while (m_inFlight + block <= m_policy.inFlight()) {
                m_inFlight += block;
                m_free = std::max(m_free, m_now + m_roundTrip) + onTheWire;
                m_coming.push_back({m_free, m_now, m_inFlight});
            }
            const Coming next = m_coming.front();
            m_coming.pop_front();
            m_now = next.at;
            m_inFlight -= block;
            m_policy.learn({static_cast<quint32>(block), static_cast<quint32>(block), false, next.at - next.sent,
                            next.at, next.inFlight});
        }
    }
    /// One small file a round trip.
    void trickle(int roundTrips)
    {
        for (int i = 0; i < roundTrips; ++i) {
            m_now += m_roundTrip;
            m_policy.learn({4096, 4096, true, m_roundTrip, m_now, 4096});
        }
    }

private:
    struct Coming {
        nanoseconds at;
        nanoseconds sent;
        qint64 inFlight;
    };

    AdaptivePolicy& m_policy;
    double m_bytesPerSecond;
    nanoseconds m_roundTrip;
    nanoseconds m_now{0};
    nanoseconds m_free{0};
    qint64 m_inFlight = 0;
    std::deque<Coming> m_coming;
};

} // namespace

class TestAdaptivePolicy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fitsTheWire_data();
    void fitsTheWire();
    void doublesWithEachRoundTripAtFirst();
    void smallFilesSayNothingOfTheWire();
    void asksForWhatTheServerAnnounces();
    void believesShortAnswersAndKeepsThem();
    void theEndOfAFileIsNoShortAnswer();
    void handles();
    void oneAtATime();
};

void TestAdaptivePolicy::fitsTheWire_data()
{
    QTest::addColumn<double>("rate");
    QTest::addColumn<int>("roundTrip");
    QTest::addColumn<qint64>("least");
    QTest::addColumn<qint64>("most");
    QTest::newRow("next door") << 400e6 << 1 << 1 * megabyte << 2 * megabyte;
    QTest::newRow("100 Mbit/s, 20 ms") << 12.5e6 << 20 << 1 * megabyte << 1 * megabyte;
    QTest::newRow("100 Mbit/s, 200 ms") << 12.5e6 << 200 << 3 * megabyte << 6 * megabyte;
    QTest::newRow("1 Gbit/s, 20 ms") << 125e6 << 20 << 3 * megabyte << 6 * megabyte;
    QTest::newRow("more than may be in flight") << 1e9 << 80 << 16 * megabyte << 16 * megabyte;
}

void TestAdaptivePolicy::fitsTheWire()
{
    QFETCH(const double, rate);
    QFETCH(const int, roundTrip);
    QFETCH(const qint64, least);
    QFETCH(const qint64, most);
    AdaptivePolicy policy;
    Wire wire(policy, rate, std::chrono::milliseconds(roundTrip));
    wire.carry(100);
    QVERIFY2(policy.inFlight() >= least && policy.inFlight() <= most,
             QByteArray::number(policy.inFlight()).constData());
    const qint64 settled = policy.inFlight();
    wire.carry(50);
    QVERIFY(std::abs(policy.inFlight() - settled) <= settled / 4);
}

void TestAdaptivePolicy::doublesWithEachRoundTripAtFirst()
{
    AdaptivePolicy policy;
    const qint64 first = policy.inFlight();
    Wire wire(policy, 2e9, 80ms);
    wire.carry(2);
    QVERIFY(policy.inFlight() >= first * 3 / 2);
    wire.carry(4);
    QCOMPARE(policy.inFlight(), 16 * megabyte);
}

void TestAdaptivePolicy::smallFilesSayNothingOfTheWire()
{
    AdaptivePolicy policy;
    Wire wire(policy, 125e6, 20ms);
    wire.carry(50);
    wire.trickle(1); // the last of what the wire carried
    const qint64 settled = policy.inFlight();
    QVERIFY(settled > 2 * megabyte);
    wire.trickle(50);
    QCOMPARE(policy.inFlight(), settled);
}

void TestAdaptivePolicy::asksForWhatTheServerAnnounces()
{
    AdaptivePolicy policy;
    QCOMPARE(policy.readSize(), 32U * 1024);
    policy.announced(261120, 1019);
    QCOMPARE(policy.readSize(), 128U * 1024);
    policy.announced(16384, 1019);
    QCOMPARE(policy.readSize(), 16384U);
    policy.announced(0, 0);
    QCOMPARE(policy.readSize(), 16384U);
    QCOMPARE(policy.shownReadSize(), 0U); // announced anew by each connection
}

void TestAdaptivePolicy::believesShortAnswersAndKeepsThem()
{
    AdaptivePolicy policy;
    const sftp::ReadSample shortAnswer{32768, 4096, false, 1ms, 1ms, 32768};
    policy.learn(shortAnswer);
    policy.learn(shortAnswer);
    QCOMPARE(policy.readSize(), 32768U);
    policy.learn(shortAnswer);
    QCOMPARE(policy.readSize(), 4096U);
    QCOMPARE(policy.shownReadSize(), 4096U);
    policy.announced(261120, 0); // what it shows counts
    QCOMPARE(policy.readSize(), 4096U);

    AdaptivePolicy next;
    next.know({4096, 0, false});
    QCOMPARE(next.readSize(), 4096U);
}

void TestAdaptivePolicy::theEndOfAFileIsNoShortAnswer()
{
    AdaptivePolicy policy;
    for (int i = 0; i < 10; ++i)
        policy.learn({32768, 4096, true, 1ms, 1ms, 32768});
    QCOMPARE(policy.readSize(), 32768U);
}

void TestAdaptivePolicy::handles()
{
    AdaptivePolicy policy;
    QCOMPARE(policy.handles(), 64);
    Wire(policy, 125e6, 80ms).trickle(1);
    QCOMPARE(policy.handles(), 128);
    policy.announced(0, 20);
    QCOMPARE(policy.handles(), 15);
    policy.announced(0, 1019);
    QCOMPARE(policy.handles(), 128);
    policy.announced(0, 1);
    QCOMPARE(policy.handles(), 1);
}

void TestAdaptivePolicy::oneAtATime()
{
    AdaptivePolicy policy;
    policy.know({0, 0, true});
    policy.announced(261120, 1019);
    QCOMPARE(policy.handles(), 1);
    QCOMPARE(policy.blindReads(), 1);
    QVERIFY(policy.inFlight() <= policy.readSize());
    QVERIFY(policy.isOneAtATime());
}

RAPDESK_TEST(TestAdaptivePolicy)
#include "test_adaptive_policy.moc"
