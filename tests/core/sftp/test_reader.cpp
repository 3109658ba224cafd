#include "FakeServer.h"
#include "sftp/Reader.h"
#include "tests/TestMain.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using sftp::Channel;
using sftp::Reader;

namespace {

struct Collected : sftp::BlockSink {
    QStringList events;
    QHash<quint64, QByteArray> bytes;
    QHash<quint64, rap::ErrorKind> errors;

    void opened(quint64 id) override { events += QStringLiteral("opened %1").arg(id); }
    void block(quint64 id, QByteArray data) override { bytes[id] += data; }
    void unproven(quint64 id) override { events += QStringLiteral("unproven %1").arg(id); }
    void finished(quint64 id) override { events += QStringLiteral("finished %1").arg(id); }
    void failed(quint64 id, const rap::Error& error) override
    {
        events += QStringLiteral("failed %1").arg(id);
        errors[id] = error.kind;
    }
};

QByteArray content(quint64 id, qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    QRandomGenerator random(static_cast<quint32>(id));
    for (char& byte : bytes)
        byte = static_cast<char>(random.bounded(256));
    return bytes;
}

QString path(quint64 id)
{
    return QStringLiteral("/f%1").arg(id);
}

} // namespace

class TestReader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();

    void readsOneFile();
    void waitsForTheChannel();
    void outOfOrderAndShortAnswers_data();
    void outOfOrderAndShortAnswers();
    void aServerWithFewHandles();
    void refusedFiles();
    void refusedAmongHandlesThatWereGivenBackMeanwhile();
    void shorterThanListed();
    void aSecondLook_data();
    void aSecondLook();
    void cancelledAndLostBeforeTheSecondLook();
    void moreThanAskedBreaksTheChannel();
    void wrongKindOfAnswerBreaksTheChannel_data();
    void wrongKindOfAnswerBreaksTheChannel();
    void readRefusedInTheMiddle();
    void cancelledFilesAreClosed();
    void failAllEndsEachOnce();
    void theSameNumberAgain();
    void asksForLessOnceAnswersStayShort();

private:
    void read(quint64 id, qint64 size, qint64 offset = 0) { m_reader->read({{id, path(id), size, offset}}, m_sink); }
    FakeServer::Asked one();

    FakeServer m_server;
    std::unique_ptr<Channel> m_channel;
    std::unique_ptr<Reader> m_reader;
    std::unique_ptr<QSignalSpy> m_broken;
    std::shared_ptr<Collected> m_sink;
};

void TestReader::init()
{
    m_reader.reset();
    m_server = FakeServer();
    m_channel = std::make_unique<Channel>(m_server, 1h);
    m_broken = std::make_unique<QSignalSpy>(m_channel.get(), &Channel::broken);
    m_reader = std::make_unique<Reader>();
    m_sink = std::make_shared<Collected>();
    m_channel->start();
    m_channel->received(FakeServer::version());
    m_server.asked();
    m_reader->start(*m_channel);
}

FakeServer::Asked TestReader::one()
{
    const auto asked = m_server.asked();
    return asked.size() == 1 ? asked[0] : FakeServer::Asked{};
}

void TestReader::readsOneFile()
{
    read(1, 5);
    const auto open = one();
    QCOMPARE(open.type, quint8(FakeServer::Open));
    QCOMPARE(open.text, QByteArray("/f1"));
    m_channel->received(FakeServer::handle(open.id, "h"));
    const auto asked = one();
    QCOMPARE(asked.type, quint8(FakeServer::Read));
    QCOMPARE(asked.text, QByteArray("h"));
    QCOMPARE(asked.length, 5U);
    m_channel->received(FakeServer::data(asked.id, "12345"));
    const auto close = one();
    QCOMPARE(close.type, quint8(FakeServer::Close));
    QCOMPARE(close.text, QByteArray("h"));
    QCOMPARE(m_sink->events, (QStringList{QStringLiteral("opened 1"), QStringLiteral("finished 1")}));
    QCOMPARE(m_sink->bytes[1], QByteArray("12345"));
    m_channel->received(FakeServer::status(close.id, 0));
    QVERIFY(m_broken->isEmpty());
}

void TestReader::waitsForTheChannel()
{
    Reader early;
    early.read({{1, path(1), 5, 0}}, m_sink);
    QVERIFY(m_server.asked().isEmpty());
    early.start(*m_channel);
    QCOMPARE(one().type, quint8(FakeServer::Open));
    early.failAll(rap::Error{});
    QCOMPARE(m_sink->events, QStringList{QStringLiteral("failed 1")});
}

void TestReader::outOfOrderAndShortAnswers_data()
{
    QTest::addColumn<int>("longest"); ///< What an answer holds at most.
    QTest::addColumn<bool>("shuffled");
    QTest::newRow("in order") << 1000000 << false;
    QTest::newRow("shuffled") << 1000000 << true;
    QTest::newRow("4 KB") << 4096 << false;
    QTest::newRow("4 KB, shuffled") << 4096 << true;
    QTest::newRow("odd, shuffled") << 1777 << true;
}

void TestReader::outOfOrderAndShortAnswers()
{
    QFETCH(int, longest);
    QFETCH(bool, shuffled);
    QHash<quint64, QByteArray> files;
    for (quint64 id = 1; id <= 20; ++id) {
        files[id] = content(id, static_cast<qsizetype>(id * id * 800));
        const std::optional<qint64> size = id % 3 ? std::optional<qint64>(files[id].size()) : std::nullopt;
        m_reader->read({{id, path(id), size, 0}}, m_sink);
    }
    QRandomGenerator random(7);
    QList<FakeServer::Asked> open;
    for (;;) {
        open += m_server.asked();
        if (open.isEmpty())
            break;
        const auto asked = open.takeAt(shuffled ? random.bounded(static_cast<int>(open.size())) : 0);
        const quint64 id = asked.text.mid(asked.text.startsWith('/') ? 2 : 1).toULongLong();
        if (asked.type == FakeServer::Open) {
            m_channel->received(FakeServer::handle(asked.id, "h" + QByteArray::number(id)));
        } else if (asked.type == FakeServer::Close) {
            m_channel->received(FakeServer::status(asked.id, 0));
        } else {
            const auto offset = static_cast<qsizetype>(asked.offset);
            const QByteArray part = files[id].mid(offset, std::min<qsizetype>(longest, asked.length));
            m_channel->received(part.isEmpty() ? FakeServer::status(asked.id, 1) : FakeServer::data(asked.id, part));
        }
    }
    QVERIFY(m_broken->isEmpty());
    for (quint64 id = 1; id <= 20; ++id)
        QCOMPARE(m_sink->bytes[id], files[id]);
    QCOMPARE(m_sink->events.filter(QStringLiteral("finished")).size(), 20);
    QCOMPARE(m_channel->openHandles(), 0);
}

void TestReader::aServerWithFewHandles()
{
    for (quint64 id = 1; id <= 30; ++id)
        read(id, 5);
    QList<FakeServer::Asked> queue;
    int handles = 0;
    int most = 0;
    int refused = 0;
    for (;;) {
        queue += m_server.asked();
        if (queue.isEmpty())
            break;
        const auto asked = queue.takeFirst();
        if (asked.type == FakeServer::Open && handles == 4) {
            ++refused;
            m_channel->received(FakeServer::status(asked.id, 4, "Too many open files"));
        } else if (asked.type == FakeServer::Open) {
            most = std::max(most, ++handles);
            m_channel->received(FakeServer::handle(asked.id, asked.text));
        } else if (asked.type == FakeServer::Close) {
            --handles;
            m_channel->received(FakeServer::status(asked.id, 0));
        } else {
            m_channel->received(FakeServer::data(asked.id, "12345"));
        }
    }
    QCOMPARE(m_sink->events.filter(QStringLiteral("finished")).size(), 30);
    QCOMPARE(most, 4);
    QVERIFY(refused <= 26); // those that were out when the first refusal came, and no more
}

void TestReader::refusedFiles()
{
    read(1, 5);
    read(2, 5);
    read(3, 5);
    const auto asked = m_server.asked();
    m_channel->received(QByteArray(FakeServer::status(asked[0].id, 2) + FakeServer::status(asked[1].id, 3) +
                                   FakeServer::status(asked[2].id, 4)));
    QCOMPARE(m_sink->errors[1], rap::ErrorKind::RemoteNotFound);
    QCOMPARE(m_sink->errors[2], rap::ErrorKind::RemoteNoPermission);
    QCOMPARE(m_sink->errors[3], rap::ErrorKind::RemoteFailure);
    QVERIFY(m_server.asked().isEmpty());
}

void TestReader::refusedAmongHandlesThatWereGivenBackMeanwhile()
{
    read(1, 5);
    m_channel->received(FakeServer::handle(one().id, "h"));
    const auto data = one();
    read(2, 5);
    const auto refused = one();
    // The server refused it with the first open; the refusal arrives after that was closed.
    m_channel->received(FakeServer::data(data.id, "12345"));
    QCOMPARE(one().type, quint8(FakeServer::Close));
    m_channel->received(FakeServer::status(refused.id, 4));
    const auto again = one();
    QCOMPARE(again.type, quint8(FakeServer::Open));
    m_channel->received(FakeServer::status(again.id, 4));
    QCOMPARE(m_sink->errors[2], rap::ErrorKind::RemoteFailure);
    QVERIFY(m_server.asked().isEmpty());
}

void TestReader::shorterThanListed()
{
    read(1, 40000);
    m_channel->received(FakeServer::handle(one().id, "h"));
    const auto asked = m_server.asked();
    QCOMPARE(asked.size(), 2);
    m_channel->received(
        QByteArray(FakeServer::data(asked[0].id, QByteArray(32768, 'x')) + FakeServer::status(asked[1].id, 1)));
    QCOMPARE(m_sink->errors[1], rap::ErrorKind::RemoteChanged);
    QCOMPARE(one().type, quint8(FakeServer::Close));
    QVERIFY(m_broken->isEmpty());
}

void TestReader::aSecondLook_data()
{
    QTest::addColumn<QByteArray>("answer"); ///< But for its number.
    QTest::addColumn<QStringList>("events");
    const auto attributes = [](quint64 size, quint32 modified) {
        const quint64 swapped = qToBigEndian(size);
        return QByteArray(FakeServer::number(0x9) + QByteArray(reinterpret_cast<const char*>(&swapped), 8) +
                          FakeServer::number(modified) + FakeServer::number(modified));
    };
    const QStringList right{QStringLiteral("opened 1"), QStringLiteral("finished 1")};
    const QStringList wrong{QStringLiteral("opened 1"), QStringLiteral("failed 1")};
    const QStringList unproven{QStringLiteral("opened 1"), QStringLiteral("unproven 1"), QStringLiteral("finished 1")};
    QTest::newRow("the same") << attributes(5, 77) << right;
    QTest::newRow("longer") << attributes(6, 77) << wrong;
    QTest::newRow("shorter") << attributes(0, 77) << wrong;
    QTest::newRow("replaced") << attributes(5, 78) << wrong;
    QTest::newRow("not told") << FakeServer::number(0) << unproven;
    QTest::newRow("refused") << QByteArray() << unproven;
}

void TestReader::aSecondLook()
{
    QFETCH(QByteArray, answer);
    QFETCH(QStringList, events);
    m_reader->read({{1, path(1), 5, 0, sftp::Proof::SecondLook, 77}}, m_sink);
    m_channel->received(FakeServer::handle(one().id, "h"));
    const auto read = one();
    QCOMPARE(read.length, 6U);
    m_channel->received(FakeServer::data(read.id, "12345"));
    const auto end = one();
    QCOMPARE(end.offset, 5U);
    m_channel->received(FakeServer::status(end.id, 1));
    const auto asked = m_server.asked();
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked[0].type, quint8(FakeServer::Close));
    QCOMPARE(asked[1].type, quint8(FakeServer::Stat));
    QCOMPARE(asked[1].text, QByteArray("/f1"));
    QCOMPARE(m_sink->events, QStringList{QStringLiteral("opened 1")});
    QVERIFY(!m_reader->isIdle());
    m_channel->received(FakeServer::status(asked[0].id, 0));
    m_channel->received(answer.isEmpty() ? FakeServer::status(asked[1].id, 2)
                                         : FakeServer::framed(105, asked[1].id, answer));
    QCOMPARE(m_sink->events, events);
    QCOMPARE(m_sink->bytes[1], QByteArray("12345"));
    QVERIFY(m_reader->isIdle());
    if (events.contains(QStringLiteral("failed 1")))
        QCOMPARE(m_sink->errors[1], rap::ErrorKind::RemoteChanged);
}

void TestReader::cancelledAndLostBeforeTheSecondLook()
{
    QList<FakeServer::Asked> asked;
    for (const quint64 id : {1U, 2U}) {
        m_reader->read({{id, path(id), 5, 0, sftp::Proof::SecondLook, 77}}, m_sink);
        m_channel->received(FakeServer::handle(one().id, "h"));
        m_channel->received(FakeServer::data(one().id, "12345"));
        m_channel->received(FakeServer::status(one().id, 1));
        asked = m_server.asked();
    }
    m_reader->cancel({2});
    QCOMPARE(m_sink->errors[2], rap::ErrorKind::Cancelled);
    m_channel->received(FakeServer::status(asked.last().id, 2));
    QCOMPARE(m_sink->events.last(), QStringLiteral("failed 2"));
    m_reader->failAll({rap::ErrorKind::ConnectionLost, {}, {}, {}});
    QCOMPARE(m_sink->errors[1], rap::ErrorKind::ConnectionLost);
}

void TestReader::moreThanAskedBreaksTheChannel()
{
    connect(m_channel.get(), &Channel::broken, m_reader.get(), &Reader::failAll);
    read(1, 5);
    m_channel->received(FakeServer::handle(one().id, "h"));
    m_channel->received(FakeServer::data(one().id, "123456"));
    QCOMPARE(m_broken->size(), 1);
    QCOMPARE(m_sink->errors[1], rap::ErrorKind::Protocol);
    QVERIFY(m_sink->bytes[1].isEmpty());
}

void TestReader::wrongKindOfAnswerBreaksTheChannel_data()
{
    QTest::addColumn<bool>("toOpen");
    QTest::addColumn<int>("kind");
    for (const bool toOpen : {true, false}) {
        QTest::addRow("ok to %s", toOpen ? "OPEN" : "READ") << toOpen << 0;
        QTest::addRow("names to %s", toOpen ? "OPEN" : "READ") << toOpen << 1;
        QTest::addRow("%s", toOpen ? "data to OPEN" : "handle to READ") << toOpen << 2;
    }
}

void TestReader::wrongKindOfAnswerBreaksTheChannel()
{
    QFETCH(bool, toOpen);
    QFETCH(int, kind);
    connect(m_channel.get(), &Channel::broken, m_reader.get(), &Reader::failAll);
    read(1, 5);
    quint32 id = one().id;
    if (!toOpen) {
        m_channel->received(FakeServer::handle(id, "h"));
        id = one().id;
    }
    m_channel->received(kind == 0   ? FakeServer::status(id, 0)
                        : kind == 1 ? FakeServer::names(id, {})
                        : toOpen    ? FakeServer::data(id, "12345")
                                    : FakeServer::handle(id, "other"));
    QCOMPARE(m_broken->size(), 1);
    QCOMPARE(m_sink->errors[1], rap::ErrorKind::Protocol);
}

void TestReader::readRefusedInTheMiddle()
{
    read(1, 70000);
    m_channel->received(FakeServer::handle(one().id, "h"));
    const auto asked = m_server.asked();
    QCOMPARE(asked.size(), 3);
    m_channel->received(
        QByteArray(FakeServer::data(asked[0].id, QByteArray(32768, 'x')) + FakeServer::status(asked[1].id, 4)));
    QCOMPARE(m_sink->errors[1], rap::ErrorKind::RemoteFailure);
    QVERIFY(m_server.asked().isEmpty()); // not closed under a READ
    m_channel->received(FakeServer::status(asked[2].id, 4));
    QCOMPARE(one().type, quint8(FakeServer::Close));
    QCOMPARE(m_sink->events.size(), 2);
}

void TestReader::cancelledFilesAreClosed()
{
    read(1, 5); // open, its READ is out
    m_channel->received(FakeServer::handle(one().id, "h1"));
    const auto asked = one();
    read(2, 5); // its OPEN is out
    const auto open = one();
    m_reader->cancel({1, 2, 77});
    QCOMPARE(m_sink->errors[1], rap::ErrorKind::Cancelled);
    QCOMPARE(m_sink->errors[2], rap::ErrorKind::Cancelled);
    m_channel->received(FakeServer::data(asked.id, "12345"));
    QCOMPARE(one().text, QByteArray("h1"));
    m_channel->received(FakeServer::handle(open.id, "h2"));
    QCOMPARE(one().text, QByteArray("h2"));
    QCOMPARE(m_sink->events,
             (QStringList{QStringLiteral("opened 1"), QStringLiteral("failed 1"), QStringLiteral("failed 2")}));
    QVERIFY(m_sink->bytes[1].isEmpty());
}

void TestReader::failAllEndsEachOnce()
{
    read(1, 5);
    read(2, 5);
    m_channel->received(FakeServer::handle(m_server.asked()[0].id, "h"));
    m_reader->failAll({rap::ErrorKind::ConnectionLost, {}, {}, {}});
    m_reader->failAll({rap::ErrorKind::Protocol, {}, {}, {}});
    read(3, 5);
    for (quint64 id : {1U, 2U, 3U})
        QCOMPARE(m_sink->errors[id], rap::ErrorKind::ConnectionLost);
    QCOMPARE(m_sink->events.filter(QStringLiteral("failed")).size(), 3);
}

void TestReader::theSameNumberAgain()
{
    read(1, 5);
    m_channel->received(FakeServer::status(one().id, 4));
    QCOMPARE(m_sink->errors[1], rap::ErrorKind::RemoteFailure);
    read(1, 5);
    m_channel->received(FakeServer::handle(one().id, "h"));
    m_channel->received(FakeServer::data(one().id, "12345"));
    QCOMPARE(m_sink->events.last(), QStringLiteral("finished 1"));
}

void TestReader::asksForLessOnceAnswersStayShort()
{
    read(1, 10000000);
    m_channel->received(FakeServer::handle(one().id, "h"));
    QSet<quint32> lengths;
    for (int turn = 0; turn < 20; ++turn) {
        const auto asked = m_server.asked();
        QByteArray answers;
        for (const auto& request : asked)
            answers +=
                FakeServer::data(request.id, QByteArray(static_cast<qsizetype>(std::min(request.length, 8000U)), 'x'));
        m_channel->received(answers);
        m_reader->consumed({{1, m_sink->bytes[1].size()}});
        m_sink->bytes[1].clear();
        if (turn >= 10)
            for (const auto& request : asked)
                lengths.insert(request.length);
    }
    for (const quint32 length : std::as_const(lengths))
        QVERIFY(length <= 8000);
    QVERIFY(m_broken->isEmpty());
}

RAPDESK_TEST(TestReader)
#include "test_reader.moc"
