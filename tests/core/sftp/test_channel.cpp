#include "FakeServer.h"
#include "sftp/Channel.h"
#include "tests/TestMain.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using sftp::Channel;

class TestChannel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();

    void greeting();
    void anotherVersion();
    void anotherAnswerThanVersion();
    void answersInAnyOrder();
    void answerNotAskedFor();
    void answerGivenTwice();
    void junk_data();
    void junk();
    void nothingContinuesAfterTheEnd();
    void countsHandles();
    void silenceMeetsTheDeadline();
    void silenceBeforeTheGreeting();
    void noDeadlineWhileNothingIsAsked();
    void asksForLimitsOnlyWhereTheyAreKnown();
    void oneAtATime();

private:
    void open();
    rap::Error error() const { return m_broken->at(0).at(0).value<rap::Error>(); }

    FakeServer m_server;
    std::unique_ptr<Channel> m_channel;
    std::unique_ptr<QSignalSpy> m_ready;
    std::unique_ptr<QSignalSpy> m_broken;
};

void TestChannel::init()
{
    m_server = FakeServer();
    m_channel = std::make_unique<Channel>(m_server, 40ms);
    m_ready = std::make_unique<QSignalSpy>(m_channel.get(), &Channel::ready);
    m_broken = std::make_unique<QSignalSpy>(m_channel.get(), &Channel::broken);
}

void TestChannel::open()
{
    m_channel->start();
    m_server.asked();
    m_channel->received(FakeServer::version());
    QCOMPARE(m_ready->size(), 1);
}

void TestChannel::greeting()
{
    m_channel->start();
    const auto asked = m_server.asked();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0].type, quint8(FakeServer::Init));
    const QByteArray answer = FakeServer::version();
    for (char byte : answer)
        m_channel->received(QByteArrayView(&byte, 1));
    QCOMPARE(m_ready->size(), 1);
    QCOMPARE(m_channel->version().version, 3U);
}

void TestChannel::anotherVersion()
{
    m_channel->start();
    m_channel->received(FakeServer::version(2));
    QCOMPARE(error().kind, rap::ErrorKind::Protocol);
}

void TestChannel::anotherAnswerThanVersion()
{
    m_channel->start();
    m_channel->received(FakeServer::status(0, 4));
    QCOMPARE(error().kind, rap::ErrorKind::Protocol);
    QVERIFY(m_ready->isEmpty());
}

void TestChannel::answersInAnyOrder()
{
    open();
    QStringList heard;
    m_channel->stat("a", [&](const sftp::wire::Body&) { heard += QStringLiteral("a"); });
    m_channel->stat("b", [&](const sftp::wire::Body&) { heard += QStringLiteral("b"); });
    m_channel->stat("c", [&](const sftp::wire::Body& body) {
        heard += QString::fromLatin1(std::get<sftp::wire::Status>(body).message);
    });
    const auto asked = m_server.asked();
    QCOMPARE(asked.size(), 3);
    QCOMPARE(m_channel->inFlight(), 3);
    m_channel->received(QByteArray(FakeServer::status(asked[2].id, 4, "c!") + FakeServer::status(asked[0].id, 2)));
    m_channel->received(FakeServer::status(asked[1].id, 2));
    QCOMPARE(heard, (QStringList{QStringLiteral("c!"), QStringLiteral("a"), QStringLiteral("b")}));
    QCOMPARE(m_channel->inFlight(), 0);
}

void TestChannel::answerNotAskedFor()
{
    open();
    m_channel->received(FakeServer::status(7, 0));
    QCOMPARE(error().kind, rap::ErrorKind::Protocol);
}

void TestChannel::answerGivenTwice()
{
    open();
    int heard = 0;
    m_channel->stat("a", [&](const sftp::wire::Body&) { ++heard; });
    m_channel->stat("b", {});
    const QByteArray answer = FakeServer::status(m_server.asked()[0].id, 2);
    m_channel->received(QByteArray(answer + answer));
    QCOMPARE(heard, 1);
    QCOMPARE(error().kind, rap::ErrorKind::Protocol);
}

void TestChannel::junk_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no frame") << QByteArray("ls: command not found\n");
    QTest::newRow("empty frame") << QByteArray(4, '\0');
    QTest::newRow("unknown type") << FakeServer::framed(200, 1, {});
    QTest::newRow("request") << FakeServer::framed(3, 1, FakeServer::text("/x"));
    QTest::newRow("cut within") << FakeServer::framed(102, 1, FakeServer::number(50) + "short");
}

void TestChannel::junk()
{
    QFETCH(QByteArray, bytes);
    open();
    bool heard = false;
    m_channel->stat("a", [&](const sftp::wire::Body&) { heard = true; });
    m_channel->received(bytes);
    QCOMPARE(error().kind, rap::ErrorKind::Protocol);
    m_channel->received(FakeServer::status(1, 0));
    QVERIFY(!heard);
    QCOMPARE(m_broken->size(), 1);
}

void TestChannel::nothingContinuesAfterTheEnd()
{
    open();
    bool heard = false;
    m_channel->stat("a", [&](const sftp::wire::Body&) { heard = true; });
    const quint32 id = m_server.asked()[0].id;
    m_channel->stop();
    m_channel->received(FakeServer::status(id, 0));
    m_channel->stat("b", [&](const sftp::wire::Body&) { heard = true; });
    QVERIFY(!heard);
    QVERIFY(m_server.asked().isEmpty());
    QVERIFY(m_broken->isEmpty());
}

void TestChannel::countsHandles()
{
    open();
    m_channel->open("a", {});
    m_channel->openDir("b", {});
    const auto asked = m_server.asked();
    QCOMPARE(m_channel->openHandles(), 0);
    m_channel->received(QByteArray(FakeServer::handle(asked[0].id, "1") + FakeServer::handle(asked[1].id, "2")));
    QCOMPARE(m_channel->openHandles(), 2);
    m_channel->close("1");
    QCOMPARE(m_channel->openHandles(), 1);
}

void TestChannel::silenceMeetsTheDeadline()
{
    open();
    m_channel->stat("a", {});
    QVERIFY(m_broken->wait(60000));
    QCOMPARE(error().kind, rap::ErrorKind::TimedOut);
}

void TestChannel::silenceBeforeTheGreeting()
{
    m_channel->start();
    QVERIFY(m_broken->wait(60000));
    QCOMPARE(error().kind, rap::ErrorKind::TimedOut);
}

void TestChannel::noDeadlineWhileNothingIsAsked()
{
    open();
    m_channel->stat("a", {});
    m_channel->received(FakeServer::status(m_server.asked()[0].id, 2));
    // Another channel with the same deadline, whose request is never answered, tells when it has passed.
    FakeServer silent;
    Channel other(silent, 40ms);
    QSignalSpy otherBroken(&other, &Channel::broken);
    other.start();
    QVERIFY(otherBroken.wait(60000));
    QVERIFY(m_broken->isEmpty());
    bool heard = false;
    m_channel->stat("b", [&](const sftp::wire::Body&) { heard = true; });
    m_channel->received(FakeServer::status(m_server.asked()[0].id, 2));
    QVERIFY(heard);
}

void TestChannel::asksForLimitsOnlyWhereTheyAreKnown()
{
    open();
    m_channel->limits([](const sftp::wire::Body&) { QFAIL("not asked"); });
    QVERIFY(m_server.asked().isEmpty());

    init();
    m_channel->start();
    m_server.asked();
    m_channel->received(FakeServer::versionWithLimits());
    std::optional<sftp::wire::Limits> heard;
    m_channel->limits([&](const sftp::wire::Body& body) { heard = std::get<sftp::wire::Limits>(body); });
    const auto asked = m_server.asked();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0].type, quint8(FakeServer::Extended));
    QCOMPARE(asked[0].text, QByteArray("limits@openssh.com"));
    m_channel->received(FakeServer::limits(asked[0].id, 261120, 1019));
    QVERIFY(heard);
    QCOMPARE(heard->read, quint64(261120));
    QCOMPARE(heard->handles, quint64(1019));
}

void TestChannel::oneAtATime()
{
    m_channel = std::make_unique<Channel>(m_server, 1h, true);
    m_channel->start();
    m_server.asked();
    m_channel->received(FakeServer::version());
    QStringList heard;
    for (const char* path : {"a", "b", "c"})
        m_channel->stat(path, [&heard, path](const sftp::wire::Body&) { heard += QString::fromLatin1(path); });
    for (const char* path : {"a", "b", "c"}) {
        const auto asked = m_server.asked();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0].text, QByteArray(path));
        m_channel->received(FakeServer::status(asked[0].id, 2));
    }
    QCOMPARE(heard, (QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
    QVERIFY(m_server.asked().isEmpty());
}

RAPDESK_TEST(TestChannel)
#include "test_channel.moc"
