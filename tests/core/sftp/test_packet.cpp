#include "FakeServer.h"
#include "sftp/Packet.h"
#include "tests/TestMain.h"

#include <QRandomGenerator>
#include <QTest>

using namespace sftp::wire;

namespace {

QByteArray payload(const QByteArray& framed)
{
    return framed.mid(4);
}

Answer parsed(const QByteArray& framed)
{
    // The answer may look into the frame.
    static QByteArray frame;
    frame = payload(framed);
    const auto answer = parseAnswer(frame);
    return answer ? *answer : Answer{};
}

} // namespace

class TestPacket : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void requests_data();
    void requests();
    void answers();
    void statusWithoutMessage();
    void attributesOfAllKinds();
    void version();
    void everyTruncationIsAFault_data();
    void everyTruncationIsAFault();
    void namesThatPromiseMore();
    void longAndEmptyHandles();
    void randomBytesNeverSurprise();
    void framesInPieces();
    void frameLimit();
};

void TestPacket::requests_data()
{
    QTest::addColumn<QByteArray>("packet");
    QTest::addColumn<QByteArray>("hex");
    QTest::newRow("EXTENDED limits") << limits(9)
                                     << QByteArray("0000001b"
                                                   "c8"
                                                   "00000009"
                                                   "00000012"
                                                   "6c696d697473406f70656e7373682e636f6d");
    QTest::newRow("INIT") << init()
                          << QByteArray("00000005"
                                        "01"
                                        "00000003");
    QTest::newRow("OPENDIR") << openDir(1, "/d")
                             << QByteArray("0000000b"
                                           "0b"
                                           "00000001"
                                           "00000002"
                                           "2f64");
    QTest::newRow("READDIR") << readDir(2, "h")
                             << QByteArray("0000000a"
                                           "0c"
                                           "00000002"
                                           "00000001"
                                           "68");
    QTest::newRow("OPEN") << open(3, "/f")
                          << QByteArray("00000013"
                                        "03"
                                        "00000003"
                                        "00000002"
                                        "2f66"
                                        "00000001"
                                        "00000000");
    QTest::newRow("READ") << read(4, "h", 0x102030405060708, 32768)
                          << QByteArray("00000016"
                                        "05"
                                        "00000004"
                                        "00000001"
                                        "68"
                                        "0102030405060708"
                                        "00008000");
    QTest::newRow("CLOSE") << close(5, "h")
                           << QByteArray("0000000a"
                                         "04"
                                         "00000005"
                                         "00000001"
                                         "68");
    QTest::newRow("STAT") << sftp::wire::stat(6, "/f")
                          << QByteArray("0000000b"
                                        "11"
                                        "00000006"
                                        "00000002"
                                        "2f66");
    QTest::newRow("LSTAT") << lstat(7, "/f")
                           << QByteArray("0000000b"
                                         "07"
                                         "00000007"
                                         "00000002"
                                         "2f66");
    QTest::newRow("REALPATH") << realPath(0xffffffff, ".")
                              << QByteArray("0000000a"
                                            "10"
                                            "ffffffff"
                                            "00000001"
                                            "2e");
}

void TestPacket::requests()
{
    QFETCH(QByteArray, packet);
    QFETCH(QByteArray, hex);
    QCOMPARE(packet.toHex(), hex);
}

void TestPacket::answers()
{
    const Answer status = parsed(FakeServer::status(7, NoSuchFile, "gone"));
    QCOMPARE(status.id, 7U);
    QCOMPARE(std::get<Status>(status.body).code, quint32(NoSuchFile));
    QCOMPARE(std::get<Status>(status.body).message, QByteArray("gone"));

    QCOMPARE(std::get<Handle>(parsed(FakeServer::handle(8, QByteArray("\0h", 2))).body).handle, QByteArray("\0h", 2));
    QCOMPARE(std::get<Data>(parsed(FakeServer::data(9, "bytes")).body).bytes.toByteArray(), QByteArray("bytes"));
    QVERIFY(std::get<Data>(parsed(FakeServer::data(9, "")).body).bytes.isEmpty());

    const Answer named = parsed(FakeServer::names(10, {{"a", FakeServer::file, 5, "-rw a"}, {"b", 0, 0, {}}}));
    const auto& entries = std::get<Names>(named.body).entries;
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries[0].name, QByteArray("a"));
    QCOMPARE(entries[0].longName, QByteArray("-rw a"));
    QCOMPARE(entries[0].attrs.size, std::optional<quint64>(5));
    QCOMPARE(entries[0].attrs.kind(), Attrs::Kind::File);
    QCOMPARE(entries[1].attrs.kind(), Attrs::Kind::Unknown);

    const auto attrs = std::get<Attrs>(parsed(FakeServer::attrs(11, FakeServer::folder, 4096)).body);
    QCOMPARE(attrs.kind(), Attrs::Kind::Folder);
}

void TestPacket::statusWithoutMessage()
{
    const Answer bare = parsed(FakeServer::framed(101, 3, FakeServer::number(Failure)));
    QCOMPARE(bare.id, 3U);
    QCOMPARE(std::get<Status>(bare.body).code, quint32(Failure));
    const Answer noLanguage = parsed(FakeServer::framed(101, 3, FakeServer::number(Failure) + FakeServer::text("no")));
    QCOMPARE(std::get<Status>(noLanguage.body).message, QByteArray("no"));
}

void TestPacket::attributesOfAllKinds()
{
    const QByteArray all = FakeServer::number(0x8000000f) + QByteArray::fromHex("000000000000002a") + // size
                           FakeServer::number(500) + FakeServer::number(501) +                        // owner
                           FakeServer::number(0120777) + FakeServer::number(11) +
                           FakeServer::number(12) + // mode, times
                           FakeServer::number(1) + FakeServer::text("x@y") + FakeServer::text("z");
    const auto attrs = std::get<Attrs>(parsed(FakeServer::framed(105, 1, all)).body);
    QCOMPARE(attrs.size, std::optional<quint64>(42));
    QCOMPARE(attrs.modified, std::optional<quint32>(12));
    QCOMPARE(attrs.kind(), Attrs::Kind::Link);
    for (const auto& [mode, kind] : {std::pair{0060644U, Attrs::Kind::Other}, {0644U, Attrs::Kind::Unknown}}) {
        Attrs one;
        one.permissions = mode;
        QCOMPARE(one.kind(), kind);
    }
}

void TestPacket::version()
{
    const QByteArray extended =
        FakeServer::framed(2, 3, FakeServer::text("limits@openssh.com") + FakeServer::text("1"));
    const auto version = parseVersion(payload(extended));
    QVERIFY(version);
    QCOMPARE(version->version, 3U);
    QCOMPARE(version->extensions.size(), 1);
    QCOMPARE(version->extensions[0].name, QByteArray("limits@openssh.com"));
    QCOMPARE(version->extensions[0].data, QByteArray("1"));
    QVERIFY(!parseVersion(payload(FakeServer::status(1, 0))));
    // Every cut but the one before the extension.
    for (qsizetype length = 0; length < extended.size() - 4; ++length)
        QCOMPARE(parseVersion(payload(extended).first(length)).has_value(), length == 5);
}

void TestPacket::everyTruncationIsAFault_data()
{
    QTest::addColumn<QByteArray>("framed");
    QTest::addColumn<int>("alsoWhole"); ///< A shorter length that makes sense too.
    QTest::newRow("LIMITS") << FakeServer::limits(1, 2, 3) << -1;
    QTest::newRow("STATUS") << FakeServer::status(1, 4, "no") << 9;
    QTest::newRow("HANDLE") << FakeServer::handle(1, "handle") << -1;
    QTest::newRow("DATA") << FakeServer::data(1, "some data") << -1;
    QTest::newRow("NAME") << FakeServer::names(1, {{"a", FakeServer::file, 5, "l"}, {"b", FakeServer::folder, 6, "m"}})
                          << -1;
    QTest::newRow("ATTRS") << FakeServer::attrs(1, FakeServer::file, 77) << -1;
}

void TestPacket::everyTruncationIsAFault()
{
    QFETCH(QByteArray, framed);
    QFETCH(int, alsoWhole);
    const QByteArray frame = payload(framed);
    QVERIFY(parseAnswer(frame));
    for (qsizetype length = 0; length < frame.size(); ++length) {
        const QByteArray cut = frame.first(length); // a copy of its own, so that a read past its end shows
        const auto answer = parseAnswer(cut);
        // A STATUS may lack message and language tag, or the language tag alone.
        const bool statusCut = alsoWhole > 0 && (length == alsoWhole || length >= frame.size() - 6);
        QCOMPARE(answer.has_value(), statusCut);
        if (!answer)
            QCOMPARE(answer.error().kind, rap::ErrorKind::Protocol);
    }
}

void TestPacket::namesThatPromiseMore()
{
    QVERIFY(!parseAnswer(payload(FakeServer::framed(104, 1, FakeServer::number(0xffffffff)))));
    QVERIFY(!parseAnswer(payload(FakeServer::framed(
        105, 1, FakeServer::number(0x80000000) + FakeServer::number(0xffffffff) + FakeServer::text("a")))));
    QVERIFY(!parseAnswer(payload(FakeServer::framed(103, 1, FakeServer::number(0xfffffff0) + "abc"))));
}

void TestPacket::longAndEmptyHandles()
{
    QVERIFY(parseAnswer(payload(FakeServer::handle(1, QByteArray(256, 'h')))));
    QVERIFY(!parseAnswer(payload(FakeServer::handle(1, QByteArray(257, 'h')))));
    QVERIFY(!parseAnswer(payload(FakeServer::handle(1, {}))));
}

void TestPacket::randomBytesNeverSurprise()
{
    QRandomGenerator random(20261123);
    for (int i = 0; i < 200000; ++i) {
        QByteArray frame(random.bounded(64), Qt::Uninitialized);
        for (char& byte : frame)
            byte = static_cast<char>(random.bounded(4) ? random.bounded(4) : random.bounded(256));
        if (!frame.isEmpty() && random.bounded(8))
            frame[0] = static_cast<char>(101 + random.bounded(5));
        const auto answer = parseAnswer(frame);
        QVERIFY(answer || answer.error().kind == rap::ErrorKind::Protocol);
        const auto greeting = parseVersion(frame);
        QVERIFY(greeting || greeting.error().kind == rap::ErrorKind::Protocol);
    }
}

void TestPacket::framesInPieces()
{
    const QByteArray stream =
        FakeServer::status(1, 0) + FakeServer::data(2, QByteArray(1000, 'x')) + FakeServer::handle(3, "h");
    for (qsizetype piece : {1, 3, 7, 500, 5000}) {
        Frames frames;
        QList<QByteArray> found;
        for (qsizetype at = 0; at < stream.size(); at += piece) {
            frames.append(QByteArrayView(stream).sliced(at, std::min(piece, stream.size() - at)));
            for (;;) {
                const auto frame = frames.next();
                QVERIFY(frame);
                if (!*frame)
                    break;
                found.append((*frame)->toByteArray());
            }
        }
        QCOMPARE(found, QList({payload(FakeServer::status(1, 0)), payload(FakeServer::data(2, QByteArray(1000, 'x'))),
                               payload(FakeServer::handle(3, "h"))}));
    }
}

void TestPacket::frameLimit()
{
    Frames empty;
    empty.append(FakeServer::number(0));
    QVERIFY(!empty.next());
    Frames large;
    large.append(FakeServer::number(static_cast<quint32>(sftp::wire::frameLimit)));
    QVERIFY(large.next());
    Frames tooLarge;
    tooLarge.append(FakeServer::number(static_cast<quint32>(sftp::wire::frameLimit) + 1));
    QVERIFY(!tooLarge.next());
    Frames garbage;
    garbage.append("HTTP/1.1 200 OK\r\n");
    QVERIFY(!garbage.next());
}

RAPDESK_TEST(TestPacket)
#include "test_packet.moc"
