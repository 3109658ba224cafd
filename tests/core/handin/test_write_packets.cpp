#include "handin/WritePackets.h"
#include "tests/TestMain.h"

#include <QTest>

// Byte by byte as the draft has them.
class TestWritePackets : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void opensNewFilesOnly()
    {
        const QByteArray expected = QByteArray::fromHex("00000017" // length
                                                        "03"       // OPEN
                                                        "00000102" // id
                                                        "00000006"
                                                        "2f75702f6b6d" // /up/km
                                                        "0000002a"     // WRITE, CREAT, EXCL
                                                        "00000000");   // no attributes
        QCOMPARE(handin::wire::openNew(0x102, "/up/km").toHex(), expected.toHex());
    }

    void writesFromTheBegin()
    {
        const QByteArray expected = QByteArray::fromHex("0000001a" // length
                                                        "06"       // WRITE
                                                        "00000007" // id
                                                        "00000002"
                                                        "6831" // h1
                                                        "0000000000000000"
                                                        "00000003"
                                                        "6b6579"); // key
        QCOMPARE(handin::wire::write(7, "h1", "key").toHex(), expected.toHex());
    }
};

RAPDESK_TEST(TestWritePackets)
#include "test_write_packets.moc"
