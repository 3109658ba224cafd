#include "sftp/ByteBudget.h"
#include "tests/TestMain.h"

#include <QTest>

using namespace std::chrono_literals;
using sftp::ByteBudget;

class TestByteBudget : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noLimit();
    void keepsThePace();
    void savesUpAQuarterOfASecond();
    void aReadTooLargeIsPaidBack();
    void evenReads();
    void anotherLimitHoldsAtOnce();
};

void TestByteBudget::noLimit()
{
    ByteBudget budget;
    budget.spend(1'000'000'000'000);
    QVERIFY(!budget.isLimited());
    QVERIFY(budget.mayAsk());
    QCOMPARE(budget.evenRead(131072), 131072U);
}

void TestByteBudget::keepsThePace()
{
    ByteBudget budget(1'000'000);
    qint64 asked = 0;
    for (std::chrono::nanoseconds now = 0ns; now < 10s; now += 1ms) {
        budget.refill(now);
        while (budget.mayAsk()) {
            budget.spend(4096);
            asked += 4096;
        }
    }
    QVERIFY2(asked > 9'900'000 && asked < 10'300'000, qPrintable(QString::number(asked)));
}

void TestByteBudget::savesUpAQuarterOfASecond()
{
    ByteBudget budget(1'000'000);
    budget.refill(1h);
    qint64 asked = 0;
    for (; budget.mayAsk(); budget.spend(1000))
        asked += 1000;
    QCOMPARE(asked, 250'000);
}

void TestByteBudget::aReadTooLargeIsPaidBack()
{
    ByteBudget budget(1000);
    QVERIFY(budget.mayAsk());
    budget.spend(5250);
    budget.refill(4s);
    QVERIFY(!budget.mayAsk());
    budget.refill(5100ms);
    QVERIFY(budget.mayAsk());
}

void TestByteBudget::evenReads()
{
    QCOMPARE(ByteBudget(10'000).evenRead(131072), 4096U);
    QCOMPARE(ByteBudget(1'600'000).evenRead(131072), 100000U);
    QCOMPARE(ByteBudget(100'000'000).evenRead(131072), 131072U);
    QCOMPARE(ByteBudget(100'000'000).evenRead(2048), 2048U);
}

void TestByteBudget::anotherLimitHoldsAtOnce()
{
    ByteBudget budget(1000);
    budget.spend(1'000'000); // some 17 minutes
    QVERIFY(!budget.mayAsk());
    budget.setLimit(0);
    QVERIFY(budget.mayAsk() && !budget.isLimited());
    budget.spend(1'000'000);
    budget.refill(1s);
    budget.setLimit(2000);
    QVERIFY(budget.mayAsk());
    budget.spend(1000);
    QVERIFY(!budget.mayAsk());
    budget.refill(1300ms);
    QVERIFY(budget.mayAsk());
}

RAPDESK_TEST(TestByteBudget)
#include "test_byte_budget.moc"
