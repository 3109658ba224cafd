#include "rap/WireText.h"
#include "tests/TestMain.h"

#include <QTest>
#include <random>

using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(std::initializer_list<int> values)
{
    QByteArray bytes;
    for (const int value : values)
        bytes += static_cast<char>(value);
    return bytes;
}

bool isPrintable(const QString& text)
{
    for (const char32_t c : text.toUcs4()) {
        const auto category = QChar::category(c);
        if (category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Other_Surrogate ||
            category == QChar::Separator_Line || category == QChar::Separator_Paragraph) {
            return false;
        }
    }
    return true;
}

} // namespace

class TestWireText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anyTextBecomesPrintable()
    {
        QCOMPARE(rap::printable(u"C:\\r\\報表 é \U00020000.TXT"_s), u"C:\\r\\報表 é \U00020000.TXT"_s);
        QCOMPARE(rap::printable(u"a\x1b[31m\r\nb\t\x7f"_s), u"a\\x1b[31m\\x0d\\x0ab\\x09\\x7f"_s);
        QCOMPARE(rap::printable(u"\u009b2J\u202egnp\u2028"_s), u"\\xc2\\x9b2J\\xe2\\x80\\xaegnp\\xe2\\x80\\xa8"_s);
        QVERIFY(isPrintable(rap::printable(u"\U000e0041\ufeff\u00ad\u0000"_s)));
        const QString shown = rap::printable(u"\u202e\\"_s);
        QCOMPARE(rap::printable(shown), shown);
    }

    void form_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* tag, const QByteArray& bytes, const QString& text) {
            QTest::newRow(tag) << bytes << text;
        };
        row("empty", {}, QString());
        row("plain", "/download/CCASS_HKMK/20261123", u"/download/CCASS_HKMK/20261123"_s);
        row("Chinese", bytesOf({0xe5, 0xa0, 0xb1}), u"報"_s);
        row("beyond the BMP", bytesOf({0xf0, 0xa0, 0xae, 0xb7}), u"𠮷"_s);
        row("last code point", bytesOf({0xf4, 0x8f, 0xbf, 0xbd}), QString::fromUcs4(U"\U0010fffd"));
        row("blank", "a b", u"a b"_s);
        row("backslash", "a\\b", uR"(a\x5cb)"_s);
        row("what looks escaped", "\\xff", uR"(\x5cxff)"_s);
        row("nul", bytesOf({'a', 0, 'b'}), uR"(a\x00b)"_s);
        row("line end", "a\r\nb", uR"(a\x0d\x0ab)"_s);
        row("escape", "\x1b[2J", uR"(\x1b[2J)"_s);
        row("delete", "\x7f", uR"(\x7f)"_s);
        row("C1 control", bytesOf({0xc2, 0x85}), uR"(\xc2\x85)"_s);
        row("right-to-left override", bytesOf({0xe2, 0x80, 0xae}), uR"(\xe2\x80\xae)"_s);
        row("zero width", bytesOf({0xe2, 0x80, 0x8b}), uR"(\xe2\x80\x8b)"_s);
        row("byte order mark", bytesOf({0xef, 0xbb, 0xbf, 'a'}), uR"(\xef\xbb\xbfa)"_s);
        row("line separator", bytesOf({0xe2, 0x80, 0xa8}), uR"(\xe2\x80\xa8)"_s);
        row("lone continuation", bytesOf({'a', 0x80, 'b'}), uR"(a\x80b)"_s);
        row("Big5", bytesOf({0xb3, 0xf8}), uR"(\xb3\xf8)"_s);
        row("truncated, two", bytesOf({0xc3}), uR"(\xc3)"_s);
        row("truncated, three", bytesOf({0xe5, 0xa0}), uR"(\xe5\xa0)"_s);
        row("truncated, four", bytesOf({0xf0, 0xa0, 0xae}), uR"(\xf0\xa0\xae)"_s);
        row("truncated, then more", bytesOf({0xe5, 0xa0, '/', 0xb1}), uR"(\xe5\xa0/\xb1)"_s);
        row("truncated, then whole", bytesOf({0xe5, 0xe5, 0xa0, 0xb1}), uR"(\xe5報)"_s);
        row("overlong nul", bytesOf({0xc0, 0x80}), uR"(\xc0\x80)"_s);
        row("overlong slash", bytesOf({0xc0, 0xaf}), uR"(\xc0\xaf)"_s);
        row("overlong, two", bytesOf({0xc1, 0xbf}), uR"(\xc1\xbf)"_s);
        row("overlong, three", bytesOf({0xe0, 0x9f, 0xbf}), uR"(\xe0\x9f\xbf)"_s);
        row("overlong, four", bytesOf({0xf0, 0x8f, 0xbf, 0xbf}), uR"(\xf0\x8f\xbf\xbf)"_s);
        row("surrogate, high", bytesOf({0xed, 0xa0, 0x80}), uR"(\xed\xa0\x80)"_s);
        row("surrogate, low", bytesOf({0xed, 0xbf, 0xbf}), uR"(\xed\xbf\xbf)"_s);
        row("surrogate pair", bytesOf({0xed, 0xa1, 0x82, 0xed, 0xbe, 0xb7}), uR"(\xed\xa1\x82\xed\xbe\xb7)"_s);
        row("before the surrogates", bytesOf({0xed, 0x9f, 0xbb}), u"\ud7fb"_s);
        row("beyond Unicode", bytesOf({0xf4, 0x90, 0x80, 0x80}), uR"(\xf4\x90\x80\x80)"_s);
        row("no such lead", bytesOf({0xf5, 0x80, 0x80, 0x80}), uR"(\xf5\x80\x80\x80)"_s);
        row("FE and FF", bytesOf({0xfe, 0xff}), uR"(\xfe\xff)"_s);
    }

    void form()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        QCOMPARE(rap::fromWire(bytes), text);
        QCOMPARE(rap::toWire(text), bytes);
    }

    void typedText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("backslash") << uR"(a\b)"_s << QByteArray("a\\b");
        QTest::newRow("at the end") << uR"(a\)"_s << QByteArray("a\\");
        QTest::newRow("cut short") << uR"(a\x4)"_s << QByteArray("a\\x4");
        QTest::newRow("capitals") << uR"(\xFF)"_s << QByteArray("\\xFF");
        QTest::newRow("no digits") << uR"(\xgg)"_s << QByteArray("\\xgg");
        QTest::newRow("needless") << uR"(\x41)"_s << QByteArray("\\x41");
        QTest::newRow("needless, well-formed") << uR"(\xc3\xa9)"_s << QByteArray("\\xc3\\xa9");
        QTest::newRow("form beside none") << uR"(\xff\)"_s << QByteArray("\\xff\\");
        QTest::newRow("control character") << QString(u'\n') << QByteArray("\n");
        QTest::newRow("typed base before a listed name") << uR"(/a\b/\xff)"_s << QByteArray("/a\\b/\xff");
        QTest::newRow("slashes stay") << u"//a/"_s << QByteArray("//a/");
    }

    void typedText()
    {
        QFETCH(QString, text);
        QTEST(rap::toWire(text), "bytes");
    }

    void everyPairOfBytes()
    {
        for (int first = 0; first < 256; ++first) {
            QCOMPARE(rap::toWire(rap::fromWire(bytesOf({first}))), bytesOf({first}));
            for (int second = 0; second < 256; ++second) {
                const QByteArray bytes = bytesOf({first, second});
                const QString text = rap::fromWire(bytes);
                QVERIFY2(isPrintable(text), bytes.toHex().constData());
                QVERIFY2(rap::toWire(text) == bytes, bytes.toHex().constData());
            }
        }
    }

    void everyCodePoint()
    {
        for (char32_t c = 0; c <= 0x10ffff; ++c) {
            if (c == 0xd800)
                c = 0xe000;
            const QString character = QString::fromUcs4(&c, 1);
            const QByteArray bytes = character.toUtf8();
            const QString text = rap::fromWire(bytes);
            const bool plain = isPrintable(character) && c != U'\\';
            if ((plain ? text != character : text.size() != 4 * bytes.size()) || rap::toWire(text) != bytes)
                QFAIL(qPrintable(u"U+%1"_s.arg(static_cast<uint>(c), 4, 16)));
        }
    }

    void randomBytes()
    {
        std::mt19937 dice(20261123);
        // Mostly the bytes at which something changes.
        const QByteArray corners = bytesOf({0x00, 0x2f, 0x5c, 'x',  'f',  '0',  0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0,
                                            0xbf, 0xc0, 0xc2, 0xdf, 0xe0, 0xe2, 0xed, 0xef, 0xf0, 0xf4, 0xf5, 0xff});
        for (int round = 0; round < 100'000; ++round) {
            QByteArray bytes;
            for (auto left = dice() % 12; left > 0; --left) {
                const auto at = static_cast<qsizetype>(dice() % static_cast<unsigned>(corners.size()));
                bytes += dice() % 4 == 0 ? static_cast<char>(dice() & 0xff) : corners[at];
            }
            const QString text = rap::fromWire(bytes);
            QVERIFY2(isPrintable(text), bytes.toHex().constData());
            QVERIFY2(rap::toWire(text) == bytes, bytes.toHex().constData());
            QVERIFY2(rap::fromWire(rap::toWire(text)) == text, bytes.toHex().constData());
        }
    }
};

RAPDESK_TEST(TestWireText)
#include "test_wiretext.moc"
