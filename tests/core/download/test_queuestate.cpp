#include "FakeSource.h"
#include "download/QueueState.h"
#include "tests/TestMain.h"

#include <QTest>

using namespace download;
using namespace filing;

using rap::ErrorKind;

namespace {

rap::Error fault(ErrorKind kind)
{
    return {kind, QStringLiteral("because"), {}, {}};
}

QString pathOf(int number)
{
    return QStringLiteral("/download/CCASS_HKMK/20261123/%1.TXT.ZIP").arg(number);
}

const Destination here{QStringLiteral("/reports"), false};

} // namespace

class TestQueueState : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_state = QueueState(); }

    void wholeWay();
    void addedOnceOnly();
    void addedAgainGoesOn();
    void addedAgainAfterItEnded();
    void otherListingIsPlannedAnew();
    void whatAClosingLeaves();
    void leftoversNeedNoSource();
    void leftoversOfNoUseAreFetched();
    void sourceGetsABoundedNumber();
    void movedToTheFrontIsHandedAtOnce();
    void moves();
    void whatFailedBeforeComesLast();
    void staleWorkIsIgnored();
    void pausedIsStopped();
    void storingIsNotPaused();
    void cancelRemoves();
    void cancelWhileStoring();
    void faults_data();
    void faults();
    void networkLossCountsWhatWasBegun();
    void oneDeathOfASourceIsOneLoss_data();
    void oneDeathOfASourceIsOneLoss();
    void oneThatEverySourceIsLostByIsGivenUp();
    void theOthersAreFetched_data();
    void theOthersAreFetched();
    void onlyThatSourceIsLost();
    void setApartIsReadAlone();
    void whereNothingGetsThroughItIsNotTheReport();
    void sizesThatCannotBe();
    void namesAreAskedForOnce();
    void noSource_data();
    void noSource();
    void leftoversAreFiledWithoutASource();
    void diskFullStopsAll();
    void diskFullWhileStoringStopsAll();
    void resumedAndDamagedIsFetchedOnceMore();
    void damagedIsNotTriedAgainButOnRequest();
    void pausedAsAWhole();
    void whatIsHereMeanwhileIsLeftOut();
    void clearing();
    void summaryCounts();
    void changesAreToldOnce();

private:
    QList<TransferId> add(int count, int from = 0);
    quint64 plan(const PartPlan& plan = {});
    quint64 hand();
    quint64 fetch();
    quint64 store(bool resumed = false);
    int lossesBy(const QSet<QString>& poisoned, int atOnce);
    QList<QueueState::Item> takeReady(int ahead, int source = 0);
    TransferState stateOf(TransferId id) const { return m_state.find(id)->transfer.state; }
    static ledger::Fetched fetched() { return {"sha", 1000, 5, {}, {}, {}}; }

    QueueState m_state;
};

QList<TransferId> TestQueueState::add(int count, int from)
{
    QList<ledger::Report> reports;
    for (int i = from; i < from + count; ++i)
        reports += testing::reportAt(pathOf(i), 1000);
    return m_state.add(reports, here, false);
}

/// Takes the next report one station further each, from the beginning of its way.
quint64 TestQueueState::plan(const PartPlan& plan)
{
    const auto items = m_state.takeUnplanned(1);
    if (items.size() != 1)
        qFatal("nothing to plan");
    const bool stores = m_state.planned(items.first().work, plan);
    if (stores != (plan.next == PartPlan::Next::TakeUp))
        qFatal("planned otherwise");
    return items.first().work;
}

QList<QueueState::Item> TestQueueState::takeReady(int ahead, int source)
{
    const QList<QueueState::Item> items = m_state.takeReady(ahead, QueueState::everything, {source, {}});
    for (const QueueState::Item& item : items)
        if (!m_state.placed(item.work))
            qFatal("stale");
    return items;
}

quint64 TestQueueState::hand()
{
    plan();
    const auto items = takeReady(1000);
    if (items.size() != 1)
        qFatal("nothing to hand");
    return items.first().work;
}

quint64 TestQueueState::fetch()
{
    const quint64 work = hand();
    m_state.opened(work);
    return work;
}

quint64 TestQueueState::store(bool resumed)
{
    const quint64 work = fetch();
    if (!m_state.fetched(work, resumed))
        qFatal("stale");
    return work;
}

void TestQueueState::wholeWay()
{
    const TransferId id = add(1).first();
    QCOMPARE(stateOf(id), TransferState::Waiting);
    QVERIFY(!m_state.needsSource());
    plan({PartPlan::Next::Fetch, 300});
    QVERIFY(m_state.needsSource());
    QCOMPARE(m_state.find(id)->transfer.received, 300);
    const auto handed = takeReady(10);
    QCOMPARE(handed.size(), 1);
    QCOMPARE(handed.first().offset, 300);
    QCOMPARE(handed.first().key.path, pathOf(0));
    QCOMPARE(stateOf(id), TransferState::Waiting);
    const quint64 work = handed.first().work;
    m_state.opened(work);
    QCOMPARE(stateOf(id), TransferState::Running);
    QCOMPARE(m_state.find(id)->transfer.attempts, 1);
    m_state.received(work, 700, 50);
    QCOMPARE(m_state.find(id)->transfer.received, 700);
    QCOMPARE(m_state.find(id)->transfer.bytesPerSecond, 50.0);
    QVERIFY(m_state.fetched(work, true));
    QCOMPARE(m_state.find(id)->transfer.step, TransferStep::Checking);
    QCOMPARE(m_state.find(id)->transfer.received, 1000);
    m_state.checked(work);
    QCOMPARE(m_state.find(id)->transfer.step, TransferStep::Filing);
    QCOMPARE(stateOf(id), TransferState::Running);
    QVERIFY(m_state.stored(work, fetched(), {QStringLiteral("odd")}));
    const Transfer& done = m_state.find(id)->transfer;
    QCOMPARE(done.state, TransferState::Done);
    QCOMPARE(done.fetched, fetched());
    QCOMPARE(done.oddities, QStringList(QStringLiteral("odd")));
    QVERIFY(!done.error);
    QVERIFY(!m_state.summary().isBusy());
    QVERIFY(m_state.takeStopped().isEmpty());
}

void TestQueueState::addedOnceOnly()
{
    const auto first = add(3);
    QCOMPARE(add(4), first + QList<TransferId>{4});
    QCOMPARE(m_state.order().size(), 4);
    fetch();
    QCOMPARE(add(3), first);
    QCOMPARE(m_state.order().size(), 4);
}

void TestQueueState::addedAgainGoesOn()
{
    const auto ids = add(2);
    m_state.pause({ids[0]});
    plan();
    m_state.noSource(fault(ErrorKind::LoginRefused));
    QCOMPARE(stateOf(ids[1]), TransferState::NeedsAttention);
    QCOMPARE(add(2), ids);
    for (const TransferId id : ids)
        QCOMPARE(stateOf(id), TransferState::Waiting);
    QCOMPARE(m_state.takeUnplanned(10).size(), 2);
}

void TestQueueState::addedAgainAfterItEnded()
{
    const auto ids = add(2);
    QVERIFY(m_state.stored(store(), fetched(), {}));
    m_state.storeFailed(store(), fault(ErrorKind::UnsafeZip));
    const auto again = add(2);
    QVERIFY(!again.contains(ids[0]) && !again.contains(ids[1]));
    QCOMPARE(stateOf(ids[0]), TransferState::Done);
    QVERIFY2(!m_state.find(ids[1]), "the old failure makes room for the new attempt");
    QCOMPARE(m_state.order().size(), 3);
}

void TestQueueState::otherListingIsPlannedAnew()
{
    const TransferId id = add(1).first();
    const quint64 old = plan();
    QCOMPARE(m_state.add({testing::reportAt(pathOf(0), 2000)}, here, false), QList<TransferId>{id});
    QCOMPARE(m_state.find(id)->transfer.size, std::optional<qint64>(2000));
    const auto items = m_state.takeUnplanned(10);
    QCOMPARE(items.size(), 1);
    QCOMPARE(items.first().key.size, std::optional<qint64>(2000));
    QVERIFY(items.first().work != old);
}

void TestQueueState::whatAClosingLeaves()
{
    QueueSummary summary;
    summary.waiting = 90;
    summary.running = 10;
    QCOMPARE(summary.leftAfter(60), 0); // nobody knows
    summary.secondsLeft = 200;
    QCOMPARE(summary.leftAfter(200), 0);
    QCOMPARE(summary.leftAfter(150), 25);
    QCOMPARE(summary.leftAfter(199), 1);
    QCOMPARE(summary.leftAfter(0), 100);
    QCOMPARE(summary.leftAfter(-5), 100);
    const auto at = [](int hour, int minute, int second = 0) {
        return rap::HongKongTime::at(QDate(2026, 11, 28), QTime(hour, minute, second)); // a Saturday
    };
    QCOMPARE(leftAtClosing(summary, at(12, 57, 30), at(13, 0)), 25);
    QCOMPARE(leftAtClosing(summary, at(12, 57, 30), {}), 0);
    summary.secondsLeft = 100'000;
    QCOMPARE(leftAtClosing(summary, at(11, 0), at(13, 0)), 0); // too early to say
    QVERIFY(leftAtClosing(summary, at(11, 0, 1), at(13, 0)) > 0);
}

void TestQueueState::leftoversNeedNoSource()
{
    const TransferId id = add(1).first();
    const quint64 work = plan({PartPlan::Next::TakeUp, 0});
    QVERIFY(!m_state.needsSource());
    QCOMPARE(stateOf(id), TransferState::Running);
    QVERIFY(takeReady(10).isEmpty());
    QVERIFY(m_state.stored(work, fetched(), {}));
    QCOMPARE(m_state.find(id)->transfer.attempts, 0);
}

void TestQueueState::leftoversOfNoUseAreFetched()
{
    const TransferId id = add(1).first();
    m_state.mustFetch(plan({PartPlan::Next::TakeUp, 0}));
    QCOMPARE(stateOf(id), TransferState::Waiting);
    QCOMPARE(m_state.find(id)->transfer.received, 0);
    QVERIFY(m_state.needsSource());
    QCOMPARE(takeReady(10).size(), 1);
}

void TestQueueState::sourceGetsABoundedNumber()
{
    add(10);
    QCOMPARE(m_state.takeUnplanned(4).size(), 4);
    QCOMPARE(m_state.takeUnplanned(6).size(), 2);
    init();
    add(10);
    for (const auto& item : m_state.takeUnplanned(10))
        QVERIFY(!m_state.planned(item.work, {}));
    const auto first = takeReady(4);
    QCOMPARE(first.size(), 4);
    QVERIFY(takeReady(4).isEmpty());
    m_state.opened(first[0].work);
    QVERIFY(takeReady(4).isEmpty());
    QVERIFY(m_state.fetched(first[0].work, false));
    const auto next = takeReady(4);
    QCOMPARE(next.size(), 1);
    QCOMPARE(next.first().key.path, pathOf(4));
}

void TestQueueState::movedToTheFrontIsHandedAtOnce()
{
    const auto ids = add(10);
    for (const auto& item : m_state.takeUnplanned(10))
        QVERIFY(!m_state.planned(item.work, {}));
    const auto first = takeReady(4);
    m_state.moveToFront({ids[9]});
    const auto next = takeReady(4);
    QCOMPARE(next.size(), 1);
    QCOMPARE(next.first().key.path, pathOf(9));
    QCOMPARE(m_state.handed(),
             QList<quint64>({next[0].work, first[0].work, first[1].work, first[2].work, first[3].work}));
    // What is being read has its place among them.
    m_state.opened(first[1].work);
    m_state.moveToFront({ids[2]});
    QCOMPARE(m_state.handed(),
             QList<quint64>({first[2].work, next[0].work, first[0].work, first[1].work, first[3].work}));
}

void TestQueueState::moves()
{
    const auto ids = add(5);
    const auto order = [&ids](std::initializer_list<int> positions) {
        QList<TransferId> wanted;
        for (const int position : positions)
            wanted += ids[position];
        return wanted;
    };
    m_state.moveUp({ids[2]});
    QCOMPARE(m_state.order(), order({0, 2, 1, 3, 4}));
    m_state.moveUp({ids[3], ids[4]});
    QCOMPARE(m_state.order(), order({0, 2, 3, 4, 1}));
    m_state.moveUp({ids[0], ids[2]});
    QCOMPARE(m_state.order(), order({0, 2, 3, 4, 1}));
    m_state.moveToFront({ids[1], ids[4]});
    QCOMPARE(m_state.order(), order({4, 1, 0, 2, 3}));
    // What is done is folded away: a step up must be seen.
    m_state.storeFailed(store(), fault(ErrorKind::UnsafeZip));
    QCOMPARE(stateOf(ids[4]), TransferState::Failed);
    m_state.moveUp({ids[1]});
    QCOMPARE(m_state.order(), order({4, 1, 0, 2, 3}));
    m_state.moveUp({ids[0]});
    QCOMPARE(m_state.order(), order({4, 0, 1, 2, 3}));
}

void TestQueueState::whatFailedBeforeComesLast()
{
    add(2);
    m_state.fetchFailed(fetch(), fault(ErrorKind::RemoteFailure));
    for (const auto& item : m_state.takeUnplanned(10))
        QVERIFY(!m_state.planned(item.work, {}));
    const auto items = takeReady(10);
    QCOMPARE(items.size(), 2);
    QCOMPARE(items[0].key.path, pathOf(1));
    QCOMPARE(items[1].key.path, pathOf(0));
    QCOMPARE(m_state.handed(), QList<quint64>({items[0].work, items[1].work}));
}

void TestQueueState::staleWorkIsIgnored()
{
    const TransferId id = add(1).first();
    const quint64 old = fetch();
    m_state.pause({id});
    m_state.resume({id});
    m_state.opened(old);
    m_state.received(old, 999, 1);
    m_state.fetchFailed(old, fault(ErrorKind::DiskFull));
    QVERIFY(!m_state.fetched(old, false));
    QVERIFY(!m_state.stored(old, fetched(), {}));
    m_state.storeFailed(old, fault(ErrorKind::DamagedZip));
    m_state.mustFetch(old);
    QCOMPARE(stateOf(id), TransferState::Waiting);
    QCOMPARE(m_state.find(id)->transfer.received, 0);
    const quint64 planning = m_state.takeUnplanned(1).first().work;
    m_state.pause({id});
    QVERIFY(!m_state.planned(planning, {PartPlan::Next::TakeUp, 0}));
    QCOMPARE(stateOf(id), TransferState::Paused);
}

void TestQueueState::pausedIsStopped()
{
    const auto ids = add(4);
    const quint64 fetching = fetch();
    const quint64 handed = hand();
    plan();
    m_state.pause(ids);
    for (const TransferId id : ids)
        QCOMPARE(stateOf(id), TransferState::Paused);
    QCOMPARE(m_state.takeStopped(), QList<quint64>({fetching, handed}));
    QVERIFY(m_state.takeStopped().isEmpty());
    QVERIFY(!m_state.needsSource());
    QVERIFY(takeReady(10).isEmpty());
    QVERIFY(m_state.takeUnplanned(10).isEmpty());
    m_state.resume(ids);
    QCOMPARE(m_state.takeUnplanned(10).size(), 4);
}

void TestQueueState::storingIsNotPaused()
{
    const TransferId id = add(1).first();
    const quint64 work = store();
    m_state.pause({id});
    QCOMPARE(stateOf(id), TransferState::Running);
    QVERIFY(m_state.stored(work, fetched(), {}));
    m_state.pause({id});
    QCOMPARE(stateOf(id), TransferState::Done);
}

void TestQueueState::cancelRemoves()
{
    const auto ids = add(3);
    const quint64 work = fetch();
    m_state.cancel({ids[0], ids[2]});
    QCOMPARE(m_state.order(), QList<TransferId>{ids[1]});
    QCOMPARE(m_state.summary().cancelled, 2);
    QCOMPARE(m_state.takeStopped(), QList<quint64>{work});
    m_state.opened(work);
    QVERIFY(!m_state.fetched(work, false));
    QVERIFY(add(1).first() != ids[0]);
}

void TestQueueState::cancelWhileStoring()
{
    const auto ids = add(2);
    const quint64 first = store();
    const quint64 second = store();
    m_state.cancel(ids);
    QCOMPARE(m_state.order(), ids);
    QVERIFY(m_state.working(first)->cancelled);
    m_state.storeFailed(first, fault(ErrorKind::Cancelled));
    QCOMPARE(m_state.order(), QList<TransferId>{ids[1]});
    QVERIFY2(m_state.stored(second, fetched(), {}), "too late: it is filed");
    QCOMPARE(stateOf(ids[1]), TransferState::Done);
}

void TestQueueState::faults_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("begun");
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("attempts");
    const auto row = [](const char* name, ErrorKind kind, TransferState begunState, int begunAttempts,
                        TransferState state, int attempts) {
        QTest::addRow("%s, begun", name) << int(kind) << true << int(begunState) << begunAttempts;
        QTest::addRow("%s, not begun", name) << int(kind) << false << int(state) << attempts;
    };
    using enum TransferState;
    row("server's failure", ErrorKind::RemoteFailure, Waiting, 1, Waiting, 1);
    row("cancelled", ErrorKind::Cancelled, Waiting, 1, Waiting, 0);
    row("changed", ErrorKind::RemoteChanged, Failed, 1, Failed, 1);
    row("not found", ErrorKind::RemoteNotFound, Failed, 1, Failed, 1);
    row("no permission", ErrorKind::RemoteNoPermission, Failed, 1, Failed, 1);
    row("local fault", ErrorKind::LocalFailure, Failed, 1, Failed, 1);
    row("disk full", ErrorKind::DiskFull, NeedsAttention, 1, NeedsAttention, 0);
    row("no local permission", ErrorKind::LocalNoPermission, NeedsAttention, 1, NeedsAttention, 0);
}

void TestQueueState::faults()
{
    QFETCH(int, kind);
    QFETCH(bool, begun);
    QFETCH(int, state);
    QFETCH(int, attempts);
    const TransferId id = add(1).first();
    m_state.fetchFailed(begun ? fetch() : hand(), fault(ErrorKind(kind)));
    QCOMPARE(int(stateOf(id)), state);
    QCOMPARE(m_state.find(id)->transfer.attempts, attempts);
    const auto ended = m_state.takeChanges(false).ended;
    const bool over = stateOf(id) != TransferState::Waiting;
    QCOMPARE(ended.size(), over ? 1 : 0);
    QCOMPARE(m_state.find(id)->transfer.error.has_value(), over);
    QCOMPARE(m_state.takeUnplanned(10).size(), over ? 0 : 1);
}

void TestQueueState::networkLossCountsWhatWasBegun()
{
    const auto ids = add(3);
    const quint64 begun = fetch();
    const quint64 handed = hand();
    m_state.sourceGone(fault(ErrorKind::ConnectionLost));
    QCOMPARE(m_state.takeStopped(), QList<quint64>({begun, handed}));
    for (const TransferId id : ids)
        QCOMPARE(stateOf(id), TransferState::Waiting);
    QCOMPARE(m_state.find(ids[0])->transfer.attempts, 1);
    QCOMPARE(m_state.find(ids[1])->transfer.attempts, 0);
    QCOMPARE(m_state.takeUnplanned(10).size(), 3);
}

// Each of what a connection had tells that it is lost, and between the first and the connection itself the queue may
// act.
void TestQueueState::oneDeathOfASourceIsOneLoss()
{
    QFETCH(int, kind);
    const auto ids = add(3);
    for (const auto& item : m_state.takeUnplanned(10))
        QVERIFY(!m_state.planned(item.work, {}));
    const auto items = takeReady(10);
    QCOMPARE(items.size(), 3);
    m_state.opened(items[0].work);
    for (const auto& item : items) {
        m_state.fetchFailed(item.work, fault(ErrorKind(kind)));
        for (const auto& next : m_state.takeUnplanned(10))
            QVERIFY(!m_state.planned(next.work, {}));
        QVERIFY2(takeReady(10).isEmpty(), "to the source that is going");
    }
    m_state.sourceGone(fault(ErrorKind(kind)));
    for (const TransferId id : ids) {
        QCOMPARE(stateOf(id), TransferState::Waiting);
        QCOMPARE(m_state.find(id)->losses, 1);
    }
    QCOMPARE(m_state.find(ids[0])->transfer.attempts, 1);
    QCOMPARE(m_state.find(ids[1])->transfer.attempts, 0);
}

void TestQueueState::oneDeathOfASourceIsOneLoss_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("lost") << int(ErrorKind::ConnectionLost);
    QTest::newRow("timed out") << int(ErrorKind::TimedOut);
    QTest::newRow("protocol") << int(ErrorKind::Protocol);
}

/// Every source is lost by that report as soon as it has it; how many losses until all has ended.
int TestQueueState::lossesBy(const QSet<QString>& poisoned, int atOnce)
{
    int losses = 0;
    while (m_state.summary().isBusy()) {
        for (const auto& item : m_state.takeUnplanned(1000))
            static_cast<void>(m_state.planned(item.work, {}));
        const auto items = takeReady(atOnce);
        if (items.isEmpty())
            qFatal("stuck");
        const bool dies =
            std::any_of(items.begin(), items.end(), [&](const auto& item) { return poisoned.contains(item.key.path); });
        if (dies) {
            ++losses;
            m_state.sourceGone(fault(ErrorKind::ConnectionLost));
        }
        for (const auto& item : items) {
            m_state.opened(item.work);
            if (m_state.fetched(item.work, false))
                static_cast<void>(m_state.stored(item.work, fetched(), {}));
        }
        static_cast<void>(m_state.takeChanges(true));
    }
    return losses;
}

void TestQueueState::oneThatEverySourceIsLostByIsGivenUp()
{
    const TransferId id = add(1).first();
    for (int loss = 1; loss <= 3; ++loss) {
        QCOMPARE(stateOf(id), TransferState::Waiting);
        fetch();
        m_state.sourceGone(fault(ErrorKind::ConnectionLost));
    }
    const auto ended = m_state.takeChanges(false).ended;
    QCOMPARE(ended.size(), 1);
    QCOMPARE(stateOf(id), TransferState::NeedsAttention);
    QCOMPARE(m_state.find(id)->transfer.attempts, 3);
    QCOMPARE(m_state.find(id)->transfer.error->kind, ErrorKind::RemoteFailure);
    QVERIFY(m_state.find(id)->transfer.error->message.contains(m_state.find(id)->transfer.file));
    m_state.sourceUp();
    QCOMPARE(stateOf(id), TransferState::NeedsAttention);
    m_state.retry({id});
    QCOMPARE(stateOf(id), TransferState::Waiting);
    QCOMPARE(m_state.find(id)->transfer.attempts, 0);
    fetch();
    m_state.sourceGone(fault(ErrorKind::ConnectionLost));
    static_cast<void>(m_state.takeChanges(false));
    QVERIFY2(stateOf(id) == TransferState::NeedsAttention, "it is known for what it is");
}

void TestQueueState::theOthersAreFetched_data()
{
    QTest::addColumn<QList<int>>("poisoned");
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("once");
    QTest::addColumn<int>("most");
    QTest::newRow("the first of a few") << QList<int>{0} << 30 << false << 3;
    QTest::newRow("the last of a few") << QList<int>{29} << 30 << false << 4;
    QTest::newRow("two side by side") << QList<int>{3, 4} << 30 << false << 4;
    QTest::newRow("far from each other") << QList<int>{0, 700, 1500} << 2000 << false << 9;
    QTest::newRow("the only one") << QList<int>{0} << 1 << false << 3;
    QTest::newRow("given out once") << QList<int>{7} << 30 << true << 2;
}

void TestQueueState::theOthersAreFetched()
{
    QFETCH(QList<int>, poisoned);
    QFETCH(int, count);
    QFETCH(bool, once);
    QFETCH(int, most);
    m_state.setOpenedOnce(once);
    const auto ids = add(count);
    QSet<QString> paths;
    for (const int number : poisoned)
        paths += pathOf(number);
    const int losses = lossesBy(paths, 256);
    QVERIFY2(losses <= most, qPrintable(QString::number(losses)));
    for (int i = 0; i < count; ++i)
        QCOMPARE(stateOf(ids[i]), poisoned.contains(i) ? TransferState::NeedsAttention : TransferState::Done);
}

void TestQueueState::onlyThatSourceIsLost()
{
    const auto ids = add(4);
    for (const auto& item : m_state.takeUnplanned(10))
        QVERIFY(!m_state.planned(item.work, {}));
    const auto first = takeReady(2, 0);
    const auto second = takeReady(2, 1);
    m_state.sourceGone(fault(ErrorKind::ConnectionLost), 1);
    QCOMPARE(m_state.find(ids[0])->losses, 0);
    QCOMPARE(m_state.find(ids[2])->losses, 1);
    QCOMPARE(m_state.handed(0), QList<quint64>({first[0].work, first[1].work}));
    QVERIFY(!m_state.working(second[0].work));
}

void TestQueueState::setApartIsReadAlone()
{
    add(2);
    for (int loss = 1; loss <= 2; ++loss) {
        for (const auto& item : m_state.takeUnplanned(10))
            QVERIFY(!m_state.planned(item.work, {}));
        QCOMPARE(takeReady(10).size(), 2);
        m_state.sourceGone(fault(ErrorKind::ConnectionLost));
        QCOMPARE(m_state.takeChanges(false).setApart, loss == 2);
    }
    add(1, 7);
    const auto planning = m_state.takeUnplanned(10);
    QCOMPARE(planning.first().key.path, pathOf(7));
    for (const auto& item : {planning[1], planning[2]})
        QVERIFY(!m_state.planned(item.work, {}));
    QVERIFY2(takeReady(10).isEmpty(), "another may be ready soon");
    QVERIFY(!m_state.planned(planning[0].work, {}));
    const auto other = takeReady(10);
    QCOMPARE(other.size(), 1);
    QCOMPARE(other.first().key.path, pathOf(7));
    QVERIFY(!m_state.hasReady());
    m_state.opened(other.first().work);
    QVERIFY(m_state.fetched(other.first().work, false));
    const auto alone = takeReady(10);
    QCOMPARE(alone.size(), 1);
    QVERIFY(takeReady(10).isEmpty());
    QVERIFY(takeReady(10, 1).isEmpty());
}

void TestQueueState::whereNothingGetsThroughItIsNotTheReport()
{
    const auto ids = add(2);
    while (m_state.find(ids[0])->losses < 3) {
        for (const auto& item : m_state.takeUnplanned(10))
            QVERIFY(!m_state.planned(item.work, {}));
        QVERIFY(!takeReady(10).isEmpty());
        m_state.sourceGone(fault(ErrorKind::ConnectionLost));
    }
    QVERIFY(m_state.takeChanges(false).ended.isEmpty());
    for (const auto& item : m_state.takeUnplanned(10))
        QVERIFY(!m_state.planned(item.work, {}));
    m_state.noSource(fault(ErrorKind::TimedOut));
    for (const TransferId id : ids) {
        QCOMPARE(stateOf(id), TransferState::Failed);
        QCOMPARE(m_state.find(id)->transfer.error->kind, ErrorKind::TimedOut);
    }
}

void TestQueueState::sizesThatCannotBe()
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    QList<ledger::Report> reports;
    for (int i = 0; i < 1000; ++i)
        reports += testing::reportAt(pathOf(i), most);
    const auto ids = m_state.add(reports, here, false);
    QVERIFY(m_state.summary().bytes > 0);
    QVERIFY(m_state.bytesToCome() > 0);
    m_state.received(fetch(), most, 1);
    QVERIFY(m_state.summary().bytesReceived > 0);
    m_state.cancel(ids);
    QCOMPARE(m_state.summary().bytes, 0);
    QCOMPARE(m_state.summary().bytesReceived, 0);
    QCOMPARE(m_state.bytesToCome(), 0);
}

void TestQueueState::namesAreAskedForOnce()
{
    m_state.setNaming(true);
    const auto ids = add(3);
    QVERIFY(m_state.takeUnplanned(10).isEmpty());
    const auto unnamed = m_state.takeUnnamed();
    QCOMPARE(unnamed.size(), 3);
    QVERIFY(m_state.takeUnnamed().isEmpty());
    m_state.pause({ids[1]});
    m_state.cancel({ids[2]});
    m_state.named({unnamed[0].work, unnamed[1].work, unnamed[2].work},
                  {QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")});
    const auto planning = m_state.takeUnplanned(10);
    QCOMPARE(planning.size(), 1);
    QCOMPARE(planning.first().place.name, QStringLiteral("A"));
    m_state.resume({ids[1]});
    QCOMPARE(m_state.takeUnnamed().size(), 1);
    // It is known from then on.
    QVERIFY(!m_state.planned(planning.first().work, {}));
    QCOMPARE(m_state.takeReady(10, QueueState::everything, {}).size(), 1);
    m_state.sourceGone(fault(ErrorKind::ConnectionLost));
    QVERIFY(m_state.takeUnnamed().isEmpty());
    QCOMPARE(m_state.takeUnplanned(10).size(), 1);
    m_state.namesFailed(fault(ErrorKind::Ledger));
    for (const TransferId id : {ids[0], ids[1]})
        QCOMPARE(stateOf(id), TransferState::NeedsAttention);
}

void TestQueueState::noSource_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("person");
    QTest::newRow("unreachable") << int(ErrorKind::TimedOut) << false;
    QTest::newRow("refused") << int(ErrorKind::ConnectionRefused) << false;
    QTest::newRow("login") << int(ErrorKind::LoginRefused) << true;
    QTest::newRow("host key") << int(ErrorKind::HostKeyChanged) << true;
    QTest::newRow("key file") << int(ErrorKind::KeyUnusable) << true;
}

void TestQueueState::noSource()
{
    QFETCH(int, kind);
    QFETCH(bool, person);
    const TransferState wanted = person ? TransferState::NeedsAttention : TransferState::Failed;
    const auto ids = add(3);
    plan();
    m_state.noSource(fault(ErrorKind(kind)));
    QCOMPARE(stateOf(ids[0]), wanted);
    QCOMPARE(stateOf(ids[1]), TransferState::Waiting);
    plan();
    QCOMPARE(stateOf(ids[1]), wanted);
    QVERIFY(!m_state.needsSource());
    // Mended by whoever has made the connection: what stood for its want alone goes on.
    m_state.sourceUp();
    QCOMPARE(stateOf(ids[0]), person ? TransferState::Waiting : TransferState::Failed);
    m_state.retry(ids);
    QCOMPARE(stateOf(ids[0]), TransferState::Waiting);
    plan();
    QVERIFY(m_state.needsSource());
}

void TestQueueState::leftoversAreFiledWithoutASource()
{
    const TransferId id = add(1).first();
    m_state.noSource(fault(ErrorKind::LoginRefused));
    const quint64 work = plan({PartPlan::Next::TakeUp, 0});
    QCOMPARE(stateOf(id), TransferState::Running);
    m_state.noSource(fault(ErrorKind::LoginRefused));
    QVERIFY(m_state.stored(work, fetched(), {}));
}

void TestQueueState::diskFullStopsAll()
{
    const auto ids = add(6);
    const quint64 storing = store();
    const quint64 full = fetch();
    const quint64 fetching = fetch();
    plan();
    m_state.pause({ids[5]});
    m_state.fetchFailed(full, fault(ErrorKind::DiskFull));
    for (const int stopped : {1, 2, 3, 4}) {
        QCOMPARE(stateOf(ids[stopped]), TransferState::NeedsAttention);
        QCOMPARE(m_state.find(ids[stopped])->transfer.error->kind, ErrorKind::DiskFull);
    }
    QCOMPARE(stateOf(ids[0]), TransferState::Running);
    QCOMPARE(stateOf(ids[5]), TransferState::Paused);
    QCOMPARE(m_state.takeStopped(), QList<quint64>({full, fetching}));
    QCOMPARE(m_state.takeChanges(false).ended.size(), 4);
    m_state.sourceUp();
    QCOMPARE(stateOf(ids[1]), TransferState::NeedsAttention);
    QVERIFY(m_state.stored(storing, fetched(), {}));
    m_state.retry(ids);
    QCOMPARE(m_state.takeUnplanned(10).size(), 4);
}

void TestQueueState::diskFullWhileStoringStopsAll()
{
    const auto ids = add(3);
    m_state.storeFailed(store(), fault(ErrorKind::DiskFull));
    for (const TransferId id : ids)
        QCOMPARE(stateOf(id), TransferState::NeedsAttention);
}

void TestQueueState::resumedAndDamagedIsFetchedOnceMore()
{
    const TransferId id = add(1).first();
    m_state.storeFailed(store(true), fault(ErrorKind::DamagedZip));
    QCOMPARE(stateOf(id), TransferState::Waiting);
    const auto items = m_state.takeUnplanned(1);
    QVERIFY(items.first().again);
    QVERIFY(!m_state.planned(items.first().work, {}));
    const quint64 work = takeReady(1).first().work;
    m_state.opened(work);
    QVERIFY(m_state.fetched(work, true));
    m_state.storeFailed(work, fault(ErrorKind::DamagedZip));
    QCOMPARE(stateOf(id), TransferState::Failed);
}

void TestQueueState::damagedIsNotTriedAgainButOnRequest()
{
    const TransferId id = add(1).first();
    m_state.storeFailed(store(), fault(ErrorKind::DamagedZip));
    QCOMPARE(stateOf(id), TransferState::Failed);
    m_state.retry({id});
    QVERIFY(m_state.takeUnplanned(1).first().again);
    init();
    const TransferId unsafe = add(1).first();
    m_state.storeFailed(store(), fault(ErrorKind::UnsafeZip));
    m_state.retry({unsafe});
    QVERIFY(!m_state.takeUnplanned(1).first().again);
}

void TestQueueState::pausedAsAWhole()
{
    const auto ids = add(2);
    QVERIFY(!m_state.isPaused());
    m_state.pauseAll();
    QVERIFY(m_state.isPaused());
    m_state.resume({});
    QVERIFY(!m_state.isPaused());
    m_state.pauseAll();
    add(1, 7);
    QVERIFY2(!m_state.isPaused(), "who asks for a report wants it now");
    QCOMPARE(stateOf(ids[0]), TransferState::Paused);
    QCOMPARE(m_state.takeUnplanned(10).size(), 1);
}

/// Another program has filed it while this one waited; what is under way, stopped, or wanted again is not touched.
void TestQueueState::whatIsHereMeanwhileIsLeftOut()
{
    const QList<TransferId> ids = add(4);
    const TransferId again = m_state.add({testing::reportAt(pathOf(4), 1000)}, here, true).first();
    fetch();
    m_state.pause({ids[1]});
    m_state.leaveOut([](const QString& path) { return path != pathOf(3); });
    QCOMPARE(m_state.order(), QList<TransferId>({ids[0], ids[1], ids[3], again}));
    QCOMPARE(stateOf(ids[0]), TransferState::Running);
    QCOMPARE(stateOf(ids[1]), TransferState::Paused);
    QCOMPARE(m_state.summary().waiting, 2);
}

void TestQueueState::clearing()
{
    const auto ids = add(3);
    QVERIFY(m_state.stored(store(), fetched(), {}));
    m_state.storeFailed(store(), fault(ErrorKind::UnsafeZip));
    m_state.clear(false);
    QCOMPARE(m_state.order(), QList<TransferId>({ids[1], ids[2]}));
    m_state.cancel(ids.mid(1, 1));
    QCOMPARE(m_state.summary().cancelled, 0); // it had failed
    m_state.cancel(ids.last(1));
    QCOMPARE(m_state.summary().cancelled, 1);
    m_state.clear(false);
    QCOMPARE(m_state.summary().cancelled, 0);
    (void)add(1);
    m_state.storeFailed(store(), fault(ErrorKind::UnsafeZip));
    m_state.clear(true);
    QVERIFY(m_state.order().isEmpty());
}

void TestQueueState::summaryCounts()
{
    const auto ids = add(6);
    QVERIFY(m_state.stored(store(), fetched(), {}));
    m_state.storeFailed(store(), fault(ErrorKind::UnsafeZip));
    m_state.received(fetch(), 400, 1);
    m_state.pause({ids[5]});
    QueueSummary summary = m_state.summary();
    QCOMPARE(summary.done, 1);
    QCOMPARE(summary.failed, 1);
    QCOMPARE(summary.running, 1);
    QCOMPARE(summary.waiting, 2);
    QCOMPARE(summary.paused, 1);
    QCOMPARE(summary.bytes, 6000);
    QCOMPARE(summary.bytesReceived, 1000 + 1000 + 400);
    QCOMPARE(m_state.bytesToCome(), 600 + 2000);
    m_state.noSource(fault(ErrorKind::LoginRefused));
    QCOMPARE(m_state.summary().needsAttention, 1);
}

void TestQueueState::changesAreToldOnce()
{
    const auto ids = add(2);
    auto changes = m_state.takeChanges(false);
    QCOMPARE(changes.added, ids);
    QVERIFY(m_state.takeChanges(true).added.isEmpty());
    const quint64 work = fetch();
    QVERIFY2(m_state.takeChanges(false).urgent.isEmpty(), "progress waits for the sample");
    QVERIFY(m_state.takeChanges(true).sampled.contains(ids[0]));
    m_state.received(work, 5, 1);
    QVERIFY(m_state.takeChanges(false).sampled.isEmpty());
    m_state.fetchFailed(work, fault(ErrorKind::RemoteNotFound));
    changes = m_state.takeChanges(false);
    QCOMPARE(changes.urgent, QList<TransferId>{ids[0]});
    QCOMPARE(changes.ended.size(), 1);
    QCOMPARE(changes.ended.first().id, ids[0]);
    m_state.cancel(ids);
    QCOMPARE(m_state.takeChanges(false).removed, ids);
    const auto third = add(1);
    m_state.cancel(third);
    changes = m_state.takeChanges(false);
    QVERIFY(changes.added.isEmpty() && changes.removed.isEmpty());
    const auto moved = add(2, 20);
    static_cast<void>(m_state.takeChanges(false));
    m_state.moveUp({moved[0]});
    QVERIFY(!m_state.takeChanges(false).reordered);
    m_state.moveUp({moved[1]});
    QVERIFY(m_state.takeChanges(false).reordered);
}

RAPDESK_TEST(TestQueueState)
#include "test_queuestate.moc"
