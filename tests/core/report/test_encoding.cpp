#include "report/Encoding.h"
#include "tests/TestMain.h"

#include <QTest>
#ifdef Q_OS_LINUX
#include <iconv.h>
#endif

using namespace report;

Q_DECLARE_METATYPE(report::Encoding)

namespace {

const QByteArray big5 = "\xaa\xf8\xa9\x4d \xad\xbb\xb4\xe4"; // 長和 香港, one with a letter for a second byte
const QString text = QStringLiteral("長和 香港");

} // namespace

class TestEncoding : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void guesses_data();
    void guesses();
    void decodes_data();
    void decodes();
    void encodes();
    void asIconvHasIt();
    void beginsOfCharacters();
    void columns();
};

void TestEncoding::guesses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Encoding>("encoding");
    QTest::newRow("empty") << QByteArray() << Encoding::Ascii;
    QTest::newRow("ASCII") << QByteArray(500, 'a') << Encoding::Ascii;
    QTest::newRow("UTF-8") << text.toUtf8() << Encoding::Utf8;
    QTest::newRow("UTF-8 after much else") << QByteArray(777, 'a') + text.toUtf8() << Encoding::Utf8;
    QTest::newRow("UTF-8 of four bytes") << QByteArray("\xf0\xa0\x80\x8b") << Encoding::Utf8;
    QTest::newRow("Big5") << big5 << Encoding::Big5;
    QTest::newRow("UTF-8 cut in a character") << text.toUtf8().chopped(1) << Encoding::Big5;
    QTest::newRow("both") << text.toUtf8() + big5 << Encoding::Big5;
    QTest::newRow("one high byte") << QByteArray("a\xff") << Encoding::Big5;
}

void TestEncoding::guesses()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const Encoding, encoding);
    for (const qsizetype block : {1, 2, 3, 5, 64, 100'000}) {
        EncodingGuess guess;
        for (qsizetype at = 0; at < bytes.size(); at += block)
            guess.feed(QByteArrayView(bytes).sliced(at, std::min(block, bytes.size() - at)));
        guess.finish();
        QCOMPARE(guess.guess(), encoding);
    }
}

void TestEncoding::decodes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Encoding>("encoding");
    QTest::addColumn<QString>("shown");
    QTest::newRow("ASCII") << QByteArray("a\xe9z") << Encoding::Ascii << QStringLiteral("a\ufffdz");
    QTest::newRow("control") << QByteArray("a\0b\tc\x1b\x7f", 7) << Encoding::Ascii
                             << QStringLiteral("a\u2400b\tc\u241b\u2421");
    QTest::newRow("UTF-8") << text.toUtf8() << Encoding::Utf8 << text;
    QTest::newRow("no UTF-8") << QByteArray("a\xff") << Encoding::Utf8 << QStringLiteral("a\ufffd");
    QTest::newRow("cut UTF-8") << QByteArray("a\xe9\x95") << Encoding::Utf8 << QStringLiteral("a\ufffd\ufffd");
    QTest::newRow("Big5") << big5 << Encoding::Big5 << text;
    QTest::newRow("cut Big5") << QByteArray("a\xaa") << Encoding::Big5 << QStringLiteral("a\ufffd");
    QTest::newRow("Big5 with an ASCII byte for none")
        << QByteArray("\xaa\n") << Encoding::Big5 << QStringLiteral("\ufffd\u240a");
    QTest::newRow("no Big5") << QByteArray("\x80\xff") << Encoding::Big5 << QStringLiteral("\ufffd\ufffd");
    QTest::newRow("Hong Kong's own") << QByteArray("\x9d\xef\x88\x62") << Encoding::Big5
                                     << QStringLiteral("\u5605\u00ca\u0304");
    QTest::newRow("beyond the first plane") << QByteArray("\x8b\xc3") << Encoding::Big5 << QStringLiteral("\U0002f878");
}

void TestEncoding::decodes()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const Encoding, encoding);
    QFETCH(const QString, shown);
    QCOMPARE(decode(bytes, encoding), shown);
}

void TestEncoding::encodes()
{
    QCOMPARE(encode(text, Encoding::Big5), std::optional(big5));
    QCOMPARE(encode(text, Encoding::Utf8), std::optional(text.toUtf8()));
    QCOMPARE(encode(text, Encoding::Ascii), std::optional<QByteArray>());
    QCOMPARE(encode(u"ABC", Encoding::Ascii), std::optional(QByteArray("ABC")));
    QCOMPARE(encode(u"\u00ca\u0304", Encoding::Big5), std::optional(QByteArray("\x88\x62")));
    QCOMPARE(encode(u"\U0001f600", Encoding::Big5), std::optional<QByteArray>());
}

void TestEncoding::asIconvHasIt()
{
#ifdef Q_OS_LINUX
    iconv_t converter = iconv_open("UTF-8", "BIG5-HKSCS");
    if (converter == iconv_t(-1))
        QSKIP("no Big5 here");
    int known = 0;
    for (int lead = 0x81; lead < 0xff; ++lead)
        for (int trail = 0x40; trail < 0xff; ++trail) {
            QByteArray pair{2, char(lead)};
            pair[1] = char(trail);
            QByteArray utf8(16, '\0');
            char* from = pair.data();
            char* to = utf8.data();
            size_t left = 2;
            size_t room = 16;
            iconv(converter, nullptr, nullptr, nullptr, nullptr);
            const bool converts = iconv(converter, &from, &left, &to, &room) != size_t(-1) &&
                                  iconv(converter, nullptr, nullptr, &to, &room) != size_t(-1);
            if (!converts)
                continue;
            ++known;
            const QString character = QString::fromUtf8(utf8.chopped(qsizetype(room)));
            QCOMPARE(decode(pair, Encoding::Big5), character);
            const auto back = encode(character, Encoding::Big5);
            QVERIFY(back);
            QCOMPARE(decode(*back, Encoding::Big5), character);
        }
    iconv_close(converter);
    QVERIFY(known > 18'000);
#else
    QSKIP("no iconv here");
#endif
}

void TestEncoding::beginsOfCharacters()
{
    const QByteArray utf8 = "a" + text.toUtf8();
    QCOMPARE(characterBegin(utf8, 3, Encoding::Utf8), 1);
    QCOMPARE(characterBegin(utf8, 1, Encoding::Utf8), 1);
    QCOMPARE(characterBegin(utf8, 0, Encoding::Utf8), 0);
    const QByteArray line = "ab" + big5;
    QCOMPARE(characterBegin(line, 3, Encoding::Big5), 2);
    QCOMPARE(characterBegin(line, 5, Encoding::Big5), 4); // an M that is none
    QCOMPARE(characterBegin(line, 6, Encoding::Big5), 6);
    QCOMPARE(characterBegin(line, 8, Encoding::Big5), 7);
    QCOMPARE(characterBegin(line, 1, Encoding::Big5), 1);
}

void TestEncoding::columns()
{
    QCOMPARE(columnsOf(u"abc"), 3);
    QCOMPARE(columnsOf(text), 9);
    QCOMPARE(columnsOf(u"\u00ca\u0304"), 1);
    QCOMPARE(columnsOf(u"－Ｗ"), 4);
    QCOMPARE(columnsOf(u"\U00020001"), 2);
}

RAPDESK_TEST(TestEncoding)
#include "test_encoding.moc"
