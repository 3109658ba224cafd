#include "sftp/ReadPlanner.h"
#include "tests/TestMain.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using sftp::ReadPlanner;
using Fit = ReadPlanner::Fit;
using Open = ReadPlanner::Open;
using Read = ReadPlanner::Read;
using Close = ReadPlanner::Close;
using Request = ReadPlanner::Request;

namespace {

struct Numbers : sftp::ReadPolicy {
    int mostHandles = 4;
    qint64 window = 1000;
    quint32 block = 100;
    qint64 bound = 100000;
    int blind = 2;

    int handles() const override { return mostHandles; }
    qint64 inFlight() const override { return window; }
    quint32 readSize() const override { return block; }
    qint64 unconsumed() const override { return bound; }
    int blindReads() const override { return blind; }
    void learn(const sftp::ReadSample&) override {}
};

QString text(const Request& request)
{
    if (const auto* open = std::get_if<Open>(&request))
        return QStringLiteral("open %1").arg(open->file);
    if (const auto* close = std::get_if<Close>(&request))
        return QStringLiteral("close %1").arg(close->file);
    const Read& read = std::get<Read>(request);
    return QStringLiteral("read %1 %2+%3").arg(read.file).arg(read.offset).arg(read.length);
}

} // namespace

class TestReadPlanner : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();

    void oneFile();
    void emptyFileIsOpenedAndClosed();
    void opensInTheOrderAsked();
    void opensNoFurtherAheadThanTheWindow();
    void leastLeftOfTheSmallOnesComesFirst();
    void largeOnesInTheirOrder();
    void largeOnesDoNotStarve();
    void anotherLargeOneWhileOneIsPutAwaySlowly();
    void smallOnesDoNotWaitBehindLargeOnes();
    void windowBoundsWhatIsInFlight();
    void aBlockLargerThanTheWindowStillGoes();
    void answersOutOfOrder();
    void shortAnswersAskForTheRest();
    void endBeforeTheListedSize();
    void readToItsEnd();
    void itGoesOnBehindTheListedSize();
    void sizesThatCannotBe();
    void misfits();
    void unknownSize();
    void unknownSizeWithGaps();
    void dropWaitingOpeningAndOpen();
    void reorderWhatIsNotBegun();
    void reorderWhatIsOpen();
    void aLargeOneMovedUpPassesTheOneBeingRead();
    void backPressure();
    void tooManyHandlesShrinksTheLimit();
    void aFileThatCannotBeOpenedDoesNotShrinkItForGood();
    void refusedWithNothingOpenIsFinal();
    void refusedForAReasonIsFinal();
    void refusedBeforeTheOthersAreAnsweredIsTriedAgain();
    void everyScheduleEnds();

private:
    QStringList next();
    void opened(ReadPlanner::File file, int others = 0) { m_planner->opened(file, others); }

    Numbers m_numbers;
    std::unique_ptr<ReadPlanner> m_planner;
};

void TestReadPlanner::init()
{
    m_numbers = Numbers();
    m_planner = std::make_unique<ReadPlanner>(m_numbers);
}

QStringList TestReadPlanner::next()
{
    QStringList texts;
    while (const auto request = m_planner->next())
        texts += text(*request);
    return texts;
}

void TestReadPlanner::oneFile()
{
    m_planner->add(1, 250, 0);
    QCOMPARE(next(), QStringList{QStringLiteral("open 1")});
    opened(1);
    QCOMPARE(next(), (QStringList{QStringLiteral("read 1 0+100"), QStringLiteral("read 1 100+100"),
                                  QStringLiteral("read 1 200+50")}));
    QCOMPARE(m_planner->inFlight(), 250);
    QCOMPARE(m_planner->arrived({1, 0, 100}, 100).contiguous, 100);
    QCOMPARE(m_planner->arrived({1, 100, 100}, 100).contiguous, 200);
    QCOMPARE(next(), QStringList());
    const auto last = m_planner->arrived({1, 200, 50}, 50);
    QCOMPARE(last.contiguous, 250);
    QVERIFY(last.complete);
    QCOMPARE(next(), QStringList{QStringLiteral("close 1")});
    QVERIFY(m_planner->isIdle());
    QCOMPARE(m_planner->inFlight(), 0);
    QCOMPARE(m_planner->unconsumed(), 250);
}

void TestReadPlanner::emptyFileIsOpenedAndClosed()
{
    m_planner->add(1, 0, 0);
    m_planner->add(2, 50, 50);
    QCOMPARE(next(), (QStringList{QStringLiteral("open 1"), QStringLiteral("open 2")}));
    QVERIFY(m_planner->opened(1, 0).complete);
    QVERIFY(m_planner->opened(2, 1).complete);
    QCOMPARE(next(), (QStringList{QStringLiteral("close 1"), QStringLiteral("close 2")}));
}

void TestReadPlanner::opensInTheOrderAsked()
{
    for (quint64 file : {9U, 3U, 5U, 1U, 7U})
        m_planner->add(file, 10, 0);
    QCOMPARE(next(), (QStringList{QStringLiteral("open 9"), QStringLiteral("open 3"), QStringLiteral("open 5"),
                                  QStringLiteral("open 1")}));
    opened(9);
    QCOMPARE(next(), QStringList{QStringLiteral("read 9 0+10")});
    m_planner->arrived({9, 0, 10}, 10);
    QCOMPARE(next(), (QStringList{QStringLiteral("close 9"), QStringLiteral("open 7")}));
}

void TestReadPlanner::opensNoFurtherAheadThanTheWindow()
{
    m_planner->add(1, 600, 0);
    m_planner->add(2, 600, 0);
    m_planner->add(3, 600, 0);
    QCOMPARE(next(), (QStringList{QStringLiteral("open 1"), QStringLiteral("open 2")}));
    opened(1);
    QCOMPARE(next().first(), QStringLiteral("read 1 0+100"));
}

void TestReadPlanner::leastLeftOfTheSmallOnesComesFirst()
{
    m_planner->add(1, 500, 0);
    m_planner->add(2, 150, 0);
    m_planner->add(3, 100, 0);
    QCOMPARE(next().size(), 3);
    opened(1);
    m_numbers.window = 700; // a quarter of it: 175
    QCOMPARE(next().size(), 5);
    m_numbers.window = 1000;
    opened(2, 1);
    opened(3, 2);
    QCOMPARE(next(), (QStringList{QStringLiteral("read 3 0+100"), QStringLiteral("read 2 0+100"),
                                  QStringLiteral("read 2 100+50")}));
}

void TestReadPlanner::largeOnesInTheirOrder()
{
    m_planner->add(1, 500, 0);
    m_planner->add(2, 400, 0);
    QCOMPARE(next().size(), 2);
    opened(2);
    m_numbers.window = 200;
    QCOMPARE(next(), (QStringList{QStringLiteral("read 2 0+100"), QStringLiteral("read 2 100+100")}));
    opened(1, 1);
    m_numbers.window = 1000;
    const QStringList reads = next();
    QCOMPARE(reads.size(), 7);
    QCOMPARE(reads.first(), QStringLiteral("read 2 200+100")); // little enough is left of it now
    m_planner->arrived({2, 0, 100}, 100);
    QCOMPARE(next(), QStringList());
}

void TestReadPlanner::largeOnesDoNotStarve()
{
    m_numbers.mostHandles = 10;
    m_numbers.window = 700;
    m_planner->add(1, 600, 0);
    for (quint64 file = 2; file <= 8; ++file)
        m_planner->add(file, 50, 0);
    QCOMPARE(next().size(), 8);
    m_numbers.window = 100; // nothing goes out while all is opened
    m_planner->add(99, 1, 0);
    for (quint64 file = 2; file <= 8; ++file)
        opened(file, static_cast<int>(file) - 2);
    opened(1, 7);
    m_numbers.window = 700;
    const QStringList reads = next().filter(QStringLiteral("read"));
    const auto large = [&reads](int from) {
        return reads.indexOf(QRegularExpression(QStringLiteral("read 1 .*")), from);
    };
    QVERIFY2(large(0) >= 0 && large(0) <= 3, qPrintable(reads.join(QLatin1Char('\n'))));
    QVERIFY(large(int(large(0)) + 1) <= large(0) + 4);
}

void TestReadPlanner::anotherLargeOneWhileOneIsPutAwaySlowly()
{
    m_numbers.bound = 800;
    m_numbers.window = 100;
    m_planner->add(1, 10000, 0);
    m_planner->add(2, 10000, 0);
    QCOMPARE(next(), QStringList{QStringLiteral("open 1")}); // the other is beyond the window
    opened(1);
    for (int i = 0; i < 3; ++i) {
        const qint64 at = i * qint64(100);
        QCOMPARE(next(), QStringList{QStringLiteral("read 1 %1+100").arg(at)});
        m_planner->arrived({1, at, 100}, 100);
    }
    QCOMPARE(next().first(), QStringLiteral("open 2")); // 300 of 800 wait, more than a quarter
    opened(2);
    m_planner->arrived({1, 300, 100}, 100);
    QCOMPARE(next(), QStringList{QStringLiteral("read 2 0+100")});
    m_planner->arrived({2, 0, 100}, 100);
    m_planner->consumed(1, 300);
    QCOMPARE(next(), QStringList{QStringLiteral("read 1 400+100")}); // the first one's turn again
}

void TestReadPlanner::smallOnesDoNotWaitBehindLargeOnes()
{
    m_planner->add(1, 100000, 0);
    m_planner->add(2, 100000, 0);
    m_planner->add(3, 20, 0);
    m_planner->add(4, std::nullopt, 0);
    QCOMPARE(next(), (QStringList{QStringLiteral("open 1"), QStringLiteral("open 3")}));
    opened(3);
    QCOMPARE(next(), QStringList{QStringLiteral("read 3 0+20")});
    m_planner->arrived({3, 0, 20}, 20);
    QCOMPARE(next(), QStringList{QStringLiteral("close 3")});
}

void TestReadPlanner::windowBoundsWhatIsInFlight()
{
    m_planner->add(1, 100000, 0);
    next();
    opened(1);
    QCOMPARE(next().size(), 10);
    QCOMPARE(m_planner->inFlight(), 1000);
    // What came behind a gap still counts: it cannot be delivered.
    m_planner->arrived({1, 100, 100}, 100);
    QCOMPARE(next(), QStringList());
    m_planner->arrived({1, 0, 100}, 100);
    QCOMPARE(next(), (QStringList{QStringLiteral("read 1 1000+100"), QStringLiteral("read 1 1100+100")}));
}

void TestReadPlanner::aBlockLargerThanTheWindowStillGoes()
{
    m_numbers.window = 10;
    m_planner->add(1, 200, 0);
    next();
    opened(1);
    QCOMPARE(next(), QStringList{QStringLiteral("read 1 0+100")});
}

void TestReadPlanner::answersOutOfOrder()
{
    m_planner->add(1, 300, 0);
    next();
    opened(1);
    next();
    auto arrival = m_planner->arrived({1, 200, 100}, 100);
    QCOMPARE(arrival.contiguous, 0);
    QVERIFY(!arrival.complete);
    arrival = m_planner->arrived({1, 0, 100}, 100);
    QCOMPARE(arrival.contiguous, 100);
    arrival = m_planner->arrived({1, 100, 100}, 100);
    QCOMPARE(arrival.contiguous, 300);
    QVERIFY(arrival.complete);
}

void TestReadPlanner::shortAnswersAskForTheRest()
{
    m_planner->add(1, 200, 0);
    next();
    opened(1);
    next();
    QCOMPARE(m_planner->arrived({1, 0, 100}, 40).contiguous, 40);
    QCOMPARE(next(), QStringList{QStringLiteral("read 1 40+60")});
    QCOMPARE(m_planner->arrived({1, 100, 100}, 100).contiguous, 40);
    QCOMPARE(m_planner->arrived({1, 40, 60}, 59).contiguous, 99);
    QCOMPARE(next(), QStringList{QStringLiteral("read 1 99+1")});
    QVERIFY(m_planner->arrived({1, 99, 1}, 1).complete);
    QCOMPARE(m_planner->inFlight(), 0);
}

void TestReadPlanner::endBeforeTheListedSize()
{
    m_planner->add(1, 300, 0);
    next();
    opened(1);
    next();
    QCOMPARE(m_planner->arrived({1, 0, 100}, 50).fit, Fit::Fits);
    const auto arrival = m_planner->ended({1, 100, 100});
    QCOMPARE(arrival.fit, Fit::TooShort);
    QCOMPARE(arrival.contiguous, 50);
    QVERIFY(!m_planner->drop(1));
    QCOMPARE(next(), QStringList()); // one READ is still out
    QCOMPARE(m_planner->ended({1, 200, 100}).fit, Fit::Ignored);
    QCOMPARE(next(), QStringList{QStringLiteral("close 1")});
    QCOMPARE(m_planner->inFlight(), 0);
}

void TestReadPlanner::readToItsEnd()
{
    m_planner->add(1, 250, 0, true);
    next();
    opened(1);
    QCOMPARE(next(), (QStringList{QStringLiteral("read 1 0+100"), QStringLiteral("read 1 100+100"),
                                  QStringLiteral("read 1 200+51")}));
    m_planner->arrived({1, 0, 100}, 100);
    QVERIFY(!m_planner->arrived({1, 200, 51}, 50).complete);
    QCOMPARE(next(), QStringList{QStringLiteral("read 1 250+1")});
    QVERIFY(!m_planner->ended({1, 250, 1}).complete);
    const auto last = m_planner->arrived({1, 100, 100}, 100);
    QVERIFY(last.complete);
    QCOMPARE(last.contiguous, 250);
    QCOMPARE(next(), QStringList{QStringLiteral("close 1")});
    QCOMPARE(m_planner->inFlight(), 0);
    // An empty one is asked as well, and one that is here but for its end.
    m_planner->add(2, 0, 0, true);
    m_planner->add(3, 70, 70, true);
    next();
    opened(2);
    opened(3, 1);
    QCOMPARE(next(), (QStringList{QStringLiteral("read 2 0+1"), QStringLiteral("read 3 70+1")}));
    QVERIFY(m_planner->ended({2, 0, 1}).complete);
    QVERIFY(m_planner->ended({3, 70, 1}).complete);
    QCOMPARE(m_planner->inFlight(), 0);
    // What ends early is too short as ever.
    m_planner->add(4, 70, 0, true);
    next();
    opened(4);
    next();
    m_planner->arrived({4, 0, 71}, 20);
    next();
    QCOMPARE(m_planner->ended({4, 20, 51}).fit, Fit::TooShort);
}

void TestReadPlanner::itGoesOnBehindTheListedSize()
{
    m_planner->add(1, 120, 0, true);
    m_planner->add(2, 0, 0, true);
    next();
    opened(1);
    opened(2, 1);
    next();
    QCOMPARE(m_planner->arrived({1, 100, 21}, 21).fit, Fit::TooLong);
    QCOMPARE(m_planner->arrived({2, 0, 1}, 1).fit, Fit::TooLong);
    QVERIFY(!m_planner->drop(1));
    QVERIFY(!m_planner->drop(2));
    m_planner->arrived({1, 0, 100}, 100);
    QCOMPARE(next(), (QStringList{QStringLiteral("close 2"), QStringLiteral("close 1")}));
    QCOMPARE(m_planner->inFlight(), 0);
    QVERIFY(m_planner->isIdle());
}

void TestReadPlanner::sizesThatCannotBe()
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    m_numbers.mostHandles = 100;
    for (quint64 file = 1; file <= 10; ++file)
        m_planner->add(file, most - qint64(file % 2), 0, true);
    for (quint64 file = 1; file <= 10; ++file) {
        if (!next().contains(QStringLiteral("open %1").arg(file)))
            break;
        opened(file, int(file) - 1);
    }
    QVERIFY(m_planner->inFlight() <= m_numbers.window);
}

void TestReadPlanner::misfits()
{
    m_planner->add(1, 300, 0);
    next();
    opened(1);
    next();
    QCOMPARE(m_planner->arrived({1, 0, 100}, 101).fit, Fit::Misfit);
    QCOMPARE(m_planner->arrived({1, 0, 100}, 0).fit, Fit::Misfit);
}

void TestReadPlanner::unknownSize()
{
    m_planner->add(1, std::nullopt, 0);
    next();
    opened(1);
    QCOMPARE(next(), (QStringList{QStringLiteral("read 1 0+100"), QStringLiteral("read 1 100+100")}));
    m_planner->arrived({1, 0, 100}, 100);
    QCOMPARE(next(), QStringList{QStringLiteral("read 1 200+100")});
    m_planner->arrived({1, 100, 100}, 30);
    QCOMPARE(next(), QStringList{QStringLiteral("read 1 130+70")});
    QVERIFY(!m_planner->ended({1, 200, 100}).complete);
    const auto arrival = m_planner->ended({1, 130, 70});
    QVERIFY(arrival.complete);
    QCOMPARE(arrival.contiguous, 130);
    QCOMPARE(next(), QStringList{QStringLiteral("close 1")});
    QCOMPARE(m_planner->inFlight(), 0);
}

void TestReadPlanner::unknownSizeWithGaps()
{
    m_planner->add(1, std::nullopt, 0);
    next();
    opened(1);
    next();
    m_planner->arrived({1, 100, 100}, 100);
    // Data was there behind this point.
    QCOMPARE(m_planner->ended({1, 0, 100}).fit, Fit::Misfit);

    m_planner->add(2, std::nullopt, 0);
    next();
    m_planner->opened(2, 1);
    next();
    QVERIFY(!m_planner->ended({2, 100, 100}).complete);
    QCOMPARE(m_planner->ended({2, 0, 100}).complete, true); // an empty file
}

void TestReadPlanner::dropWaitingOpeningAndOpen()
{
    m_numbers.mostHandles = 2;
    m_planner->add(1, 100, 0);
    m_planner->add(2, 100, 0);
    m_planner->add(3, 100, 0);
    QCOMPARE(next().size(), 2);
    opened(1);
    QCOMPARE(next(), QStringList{QStringLiteral("read 1 0+100")});
    QVERIFY(m_planner->drop(3));  // waiting: never begun
    QVERIFY(!m_planner->drop(2)); // its OPEN is out
    QVERIFY(!m_planner->drop(1)); // its READ is out
    QVERIFY(m_planner->drop(99));
    QCOMPARE(next(), QStringList());
    QCOMPARE(m_planner->opened(2, 1).fit, Fit::Ignored);
    QCOMPARE(next(), QStringList{QStringLiteral("close 2")});
    QCOMPARE(m_planner->arrived({1, 0, 100}, 100).fit, Fit::Ignored);
    QCOMPARE(next(), QStringList{QStringLiteral("close 1")});
    QVERIFY(m_planner->isIdle());
    QCOMPARE(m_planner->unconsumed(), 0);
}

void TestReadPlanner::reorderWhatIsNotBegun()
{
    m_numbers.mostHandles = 1;
    for (quint64 file : {1U, 2U, 3U, 4U})
        m_planner->add(file, 0, 0);
    QCOMPARE(next(), QStringList{QStringLiteral("open 1")});
    m_planner->reorder({77, 4, 1, 3});
    opened(1);
    QCOMPARE(next(), (QStringList{QStringLiteral("close 1"), QStringLiteral("open 4")}));
    opened(4);
    QCOMPARE(next(), (QStringList{QStringLiteral("close 4"), QStringLiteral("open 3")}));
    opened(3);
    QCOMPARE(next(), (QStringList{QStringLiteral("close 3"), QStringLiteral("open 2")}));
}

void TestReadPlanner::reorderWhatIsOpen()
{
    m_planner->add(1, 600, 0);
    m_planner->add(2, 600, 0);
    QCOMPARE(next().size(), 2);
    opened(1);
    QCOMPARE(next().size(), 6);
    m_planner->arrived({1, 0, 100}, 100);
    m_planner->reorder({2, 1});
    opened(2, 1);
    const QStringList reads = next();
    QVERIFY(!reads.isEmpty());
    QCOMPARE(reads.filter(QStringLiteral("read 2")).size(), reads.size());
}

void TestReadPlanner::aLargeOneMovedUpPassesTheOneBeingRead()
{
    for (const quint64 file : {1U, 2U, 3U})
        m_planner->add(file, 5000, 0);
    QCOMPARE(next(), QStringList{QStringLiteral("open 1")});
    opened(1);
    QCOMPARE(next().size(), 10);
    m_planner->reorder({3, 1, 2});
    QCOMPARE(next(), QStringList{QStringLiteral("open 3")});
    opened(3, 1);
    m_planner->arrived({1, 0, 100}, 100);
    QCOMPARE(next(), QStringList{QStringLiteral("read 3 0+100")});
    // And back: what was begun goes on where it was.
    m_planner->reorder({1, 3, 2});
    m_planner->arrived({1, 100, 100}, 100);
    QCOMPARE(next(), QStringList{QStringLiteral("read 1 1000+100")});
}

void TestReadPlanner::backPressure()
{
    m_numbers.bound = 150;
    m_numbers.window = 200;
    m_planner->add(1, 1000, 0);
    next();
    opened(1);
    QCOMPARE(next().size(), 2);
    m_planner->arrived({1, 0, 100}, 100);
    QCOMPARE(next(), QStringList{QStringLiteral("read 1 200+100")});
    m_planner->arrived({1, 100, 100}, 60);
    QCOMPARE(next(), QStringList{QStringLiteral("read 1 160+40")}); // what was promised is asked for again
    QCOMPARE(m_planner->unconsumed(), 160);
    m_planner->consumed(1, 11);
    QCOMPARE(next(), QStringList()); // window: 140 in flight
    m_planner->arrived({1, 160, 40}, 40);
    m_planner->arrived({1, 200, 100}, 100);
    QCOMPARE(next(), QStringList());
    m_planner->consumed(1, 289);
    QCOMPARE(next().size(), 2);
}

void TestReadPlanner::tooManyHandlesShrinksTheLimit()
{
    m_numbers.mostHandles = 8;
    for (quint64 file = 1; file <= 10; ++file)
        m_planner->add(file, 10, 0);
    QCOMPARE(next().size(), 8);
    for (quint64 file = 1; file <= 5; ++file)
        m_planner->opened(file, static_cast<int>(file) - 1);
    for (quint64 file = 6; file <= 8; ++file)
        QVERIFY(m_planner->openRefused(file, 5, true));
    const QStringList reads = next();
    QCOMPARE(reads.size(), 5);
    QVERIFY(reads.filter(QStringLiteral("open")).isEmpty());
    m_planner->arrived({1, 0, 10}, 10);
    const QStringList after = next();
    QCOMPARE(after.size(), 2);
    QCOMPARE(after[0], QStringLiteral("close 1"));
    QVERIFY(after[1].startsWith(QLatin1String("open ")));
}

void TestReadPlanner::aFileThatCannotBeOpenedDoesNotShrinkItForGood()
{
    for (quint64 file = 1; file <= 9; ++file)
        m_planner->add(file, 10, 0);
    QCOMPARE(next().size(), 4);
    opened(1, 0);
    opened(2, 1);
    opened(3, 2);
    QVERIFY(m_planner->openRefused(4, 3, true));
    next();
    m_planner->arrived({1, 0, 10}, 10);
    QCOMPARE(next(), (QStringList{QStringLiteral("close 1"), QStringLiteral("open 4")}));
    // Three were open before with success, two are now: it is the file.
    QVERIFY(!m_planner->openRefused(4, 2, true));
    QCOMPARE(next(), (QStringList{QStringLiteral("open 5"), QStringLiteral("open 6")}));
}

void TestReadPlanner::refusedWithNothingOpenIsFinal()
{
    m_planner->add(1, 10, 0);
    next();
    QVERIFY(!m_planner->openRefused(1, 0, true));
    QVERIFY(m_planner->isIdle());
}

void TestReadPlanner::refusedForAReasonIsFinal()
{
    m_planner->add(1, 10, 0);
    m_planner->add(2, 10, 0);
    next();
    opened(1);
    QVERIFY(!m_planner->openRefused(2, 1, false));
    next();
    m_planner->arrived({1, 0, 10}, 10);
    QCOMPARE(next(), QStringList{QStringLiteral("close 1")});
    QVERIFY(m_planner->isIdle());
}

void TestReadPlanner::refusedBeforeTheOthersAreAnsweredIsTriedAgain()
{
    m_planner->add(1, 10, 0);
    m_planner->add(2, 10, 0);
    next();
    QVERIFY(m_planner->openRefused(2, 0, true));
    opened(1);
    next();
    m_planner->arrived({1, 0, 10}, 10);
    QCOMPARE(next(), (QStringList{QStringLiteral("close 1"), QStringLiteral("open 2")}));
    QVERIFY(!m_planner->openRefused(2, 0, true));
}

// Random sizes, answers in random order, short or whole, handles refused, files dropped: every file ends, every byte is
// asked for until it came, every handle is closed, and the books balance.
void TestReadPlanner::everyScheduleEnds()
{
    for (quint32 seed = 1; seed <= 300; ++seed) {
        init();
        QRandomGenerator random(seed);
        m_numbers.mostHandles = 1 + random.bounded(6);
        const int serverLimit = 1 + random.bounded(4);
        QHash<quint64, qint64> sizes;
        const int count = 1 + random.bounded(20);
        for (quint64 file = 1; file <= static_cast<quint64>(count); ++file) {
            sizes[file] = random.bounded(1200);
            m_planner->add(file, random.bounded(3) ? std::optional(sizes[file]) : std::nullopt, 0,
                           random.bounded(2) == 0);
        }
        QList<Request> out;
        QHash<quint64, qint64> received;
        QSet<quint64> open;
        int complete = 0;
        QSet<quint64> dropped;
        const auto settle = [&](const ReadPlanner::Arrival& arrival) {
            QVERIFY(arrival.fit == Fit::Fits || arrival.fit == Fit::Ignored);
            complete += arrival.complete;
        };
        int turns = 0;
        do {
            QVERIFY(++turns < 20000);
            while (const auto request = m_planner->next())
                if (const auto* close = std::get_if<Close>(&*request))
                    QVERIFY(open.remove(close->file));
                else
                    out.append(*request);
            if (out.isEmpty())
                break;
            const Request request = out.takeAt(random.bounded(static_cast<int>(out.size())));
            if (const auto* opening = std::get_if<Open>(&request)) {
                const int others = static_cast<int>(open.size());
                if (others >= serverLimit) {
                    QCOMPARE(m_planner->openRefused(opening->file, others, true), !dropped.contains(opening->file));
                } else {
                    open.insert(opening->file);
                    settle(m_planner->opened(opening->file, others));
                }
            } else {
                const Read read = std::get<Read>(request);
                QVERIFY(open.contains(read.file));
                const qint64 left = sizes[read.file] - read.offset;
                if (left <= 0)
                    settle(m_planner->ended(read));
                else
                    settle(m_planner->arrived(read, 1 + random.bounded(std::min<qint64>(left, read.length))));
            }
            if (random.bounded(60) == 0 && !m_planner->isIdle()) {
                const quint64 file = 1 + random.bounded(static_cast<quint32>(count));
                m_planner->drop(file);
                dropped.insert(file);
            }
        } while (true);
        QVERIFY(m_planner->isIdle());
        QVERIFY(open.isEmpty());
        QCOMPARE(m_planner->inFlight(), 0);
        QVERIFY(complete + dropped.size() >= count);
    }
}

RAPDESK_TEST(TestReadPlanner)
#include "test_read_planner.moc"
