#include "report/Find.h"
#include "tests/TestMain.h"

#include <QRegularExpression>
#include <QTemporaryFile>
#include <QTest>
#include <random>

Q_DECLARE_METATYPE(report::FindWish)
Q_DECLARE_METATYPE(report::Encoding)

using namespace report;

using rap::ErrorKind;

namespace {

using Places = QList<std::pair<qint64, qint64>>; ///< Offset and length.

Places placesIn(const QByteArray& bytes, const FindWish& wish, Encoding encoding = Encoding::Ascii,
                qint64 stepBytes = 1 << 20)
{
    const auto find = Find::in(Source::of(bytes), wish, encoding);
    if (!find)
        qFatal("not to be looked for");
    for (;;) {
        const auto more = (*find)->step(stepBytes);
        if (!more)
            qFatal("no step");
        if (!*more)
            break;
    }
    Places places;
    for (qint64 i = 0; i < (*find)->count(); ++i)
        places += {(*find)->hit(i).offset, (*find)->hit(i).length};
    return places;
}

/// Line by line, with Qt's own expressions: every byte is a character of the same number there.
Places plainly(const QByteArray& bytes, const QString& pattern, bool matchCase)
{
    const QRegularExpression expression(pattern, matchCase ? QRegularExpression::NoPatternOption
                                                           : QRegularExpression::CaseInsensitiveOption);
    Places places;
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= bytes.size(); ++at) {
        if (at < bytes.size() && bytes[at] != '\n' && bytes[at] != '\r' && bytes[at] != '\f')
            continue;
        auto matches = expression.globalMatch(QString::fromLatin1(bytes.mid(begin, at - begin)));
        while (matches.hasNext()) {
            const auto match = matches.next();
            if (match.capturedLength() > 0)
                places += {begin + match.capturedStart(), match.capturedLength()};
        }
        begin = at + 1;
    }
    return places;
}

QByteArray words(std::mt19937& random, int count)
{
    static const QByteArrayList parts{"ab", "Ab", "abc",  " ",  "  ", "1",   "12", "_",
                                      "-",  "\n", "\r\n", "\r", "\f", "aab", "."};
    QByteArray bytes;
    for (int i = 0; i < count; ++i)
        bytes += parts[qsizetype(random() % std::size_t(parts.size()))];
    return bytes;
}

QString text(const char* latin)
{
    return QString::fromLatin1(latin);
}

} // namespace

class TestFind : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asPlainly_data();
    void asPlainly();
    void anyPattern();
    void chinese_data();
    void chinese();
    void foldsOtherLetters();
    void patternsInBig5();
    void whatIsNoCharacterIsPassedOver();
    void emptyMatchesAreNone();
    void notToBeLookedFor_data();
    void notToBeLookedFor();
    void tooSlowPatternsEnd();
    void linesLongerThanAWindow();
    void atEveryPlace();
    void manyHitsInLittleMemory();
    void nextAndPrevious();
    void aSourceThatBreaks();
};

void TestFind::asPlainly_data()
{
    QTest::addColumn<FindWish>("wish");
    QTest::addColumn<QString>("pattern");
    QTest::newRow("text") << FindWish{text("ab"), false, false, true} << text("ab");
    QTest::newRow("one letter") << FindWish{text("b"), false, false, true} << text("b");
    QTest::newRow("any case") << FindWish{text("aB")} << text("ab");
    QTest::newRow("whole word") << FindWish{text("ab"), false, true, true} << text("\\bab\\b");
    QTest::newRow("whole word with a stop") << FindWish{text("ab."), false, true, false} << text("\\bab\\.");
    QTest::newRow("spaces") << FindWish{text("  ")} << text("  ");
    QTest::newRow("pattern") << FindWish{text("a+b(?=c)"), true, false, true} << text("a+b(?=c)");
    QTest::newRow("from line to line") << FindWish{text("^ab.*$"), true} << text("^ab.*$");
    QTest::newRow("space may be a line end") << FindWish{text("\\s+"), true} << text("\\s+");
    QTest::newRow("pattern, whole word") << FindWish{text("a|ab"), true, true, false} << text("\\b(?:a|ab)\\b");
}

void TestFind::asPlainly()
{
    QFETCH(const FindWish, wish);
    QFETCH(const QString, pattern);
    std::mt19937 random(5);
    for (int round = 0; round < 300; ++round) {
        const QByteArray bytes = words(random, int(random() % 300));
        QCOMPARE(placesIn(bytes, wish, Encoding::Ascii, 1), plainly(bytes, pattern, wish.matchCase));
    }
    const QByteArray large = words(random, 500'000);
    QCOMPARE(placesIn(large, wish), plainly(large, pattern, wish.matchCase));
}

// Without positive look-aheads: PCRE2 10.42, which Qt has, passes over some of their matches ("(?=ab)a*ab?" in "ab").
void TestFind::anyPattern()
{
    static const QStringList parts{text("ab"),      text("a*"),    text("(ab|b)"), text("b?"),     text("[^b]"),
                                   text("\\d"),     text("a{2}"),  text("a{"),     text("\\."),    text("(?:b)+"),
                                   text("-"),       text("|"),     text("1+"),     text("ab?"),    text("(?i)A"),
                                   text("(?<!b)"),  text("$"),     text("[]a]b"),  text("a{0,1}"), text("^"),
                                   text("(?i:AB)"), text("\\x61"), text(" "),      text("(?!1)")};
    std::mt19937 random(17);
    int valid = 0;
    for (int round = 0; round < 3000; ++round) {
        QString pattern;
        for (auto count = random() % 5; count-- > 0;)
            pattern += parts[qsizetype(random() % std::size_t(parts.size()))];
        if (pattern.isEmpty() || !QRegularExpression(pattern).isValid())
            continue;
        ++valid;
        const QByteArray bytes = words(random, 60);
        const bool matchCase = random() % 2 == 0;
        const Places expected = plainly(bytes, pattern, matchCase);
        QVERIFY2(placesIn(bytes, {pattern, true, false, matchCase}) == expected, qPrintable(pattern));
        QVERIFY2(placesIn(bytes, {pattern, true, false, matchCase}, Encoding::Utf8) == expected, qPrintable(pattern));
    }
    QVERIFY(valid > 1000);
}

void TestFind::chinese_data()
{
    QTest::addColumn<Encoding>("encoding");
    QTest::newRow("UTF-8") << Encoding::Utf8;
    QTest::newRow("Big5") << Encoding::Big5;
}

void TestFind::chinese()
{
    QFETCH(const Encoding, encoding);
    const QString line = QStringLiteral("00001 CKH 長和 功能 A許 B");
    const auto bytes = encode(line, encoding);
    QVERIFY(bytes);
    const QByteArray report = "first\n" + *bytes + "\nlast A\n";
    const auto at = [&](const QString& before) { return 6 + encode(before, encoding)->size(); };
    const auto size = [&](const QString& what) { return encode(what, encoding)->size(); };
    for (const QString& what :
         {QStringLiteral("長"), QStringLiteral("和"), QStringLiteral("長和"), QStringLiteral("A許 B")}) {
        const Places expected{{at(line.left(line.indexOf(what))), size(what)}};
        QCOMPARE(placesIn(report, {what}, encoding), expected);
        QCOMPARE(placesIn(report, {what, true}, encoding), expected);
    }
    QCOMPARE(placesIn(report, {QStringLiteral("港")}, encoding), Places());
    QCOMPARE(placesIn(report, {QStringLiteral("長")}, Encoding::Ascii), Places());
    // 功 is A5 5C in Big5, and 許 B3 5C: but no backslash stands in the report, and no M for 和, A9 4D.
    QCOMPARE(placesIn(report, {QStringLiteral("\\")}, encoding), Places());
    QCOMPARE(placesIn(report, {QStringLiteral("M")}, encoding), Places());
    QCOMPARE(placesIn(report, {QStringLiteral("a")}, encoding).size(), 3);
}

void TestFind::foldsOtherLetters()
{
    const QByteArray bytes = QStringLiteral("小米集團－Ｗ und É").toUtf8();
    QCOMPARE(placesIn(bytes, {QStringLiteral("ｗ")}, Encoding::Utf8).size(), 1);
    QCOMPARE(placesIn(bytes, {QStringLiteral("é")}, Encoding::Utf8).size(), 1);
    QCOMPARE(placesIn(bytes, {QStringLiteral("é"), false, false, true}, Encoding::Utf8).size(), 0);
}

void TestFind::patternsInBig5()
{
    const QByteArray bytes = *encode(QStringLiteral("x 長和 00001\n長江 00002\n"), Encoding::Big5);
    const Places expected{{2, 4}, {13, 4}};
    QCOMPARE(placesIn(bytes, {QStringLiteral("長."), true}, Encoding::Big5), expected);
    QCOMPARE(placesIn(bytes, {QStringLiteral("\\d+$"), true}, Encoding::Big5), (Places{{7, 5}, {18, 5}}));
    // 88 62 is one character of Big5 and two of Unicode, of which each could be found by itself.
    QCOMPARE(placesIn("a\x88\x62\x62", {QStringLiteral("."), true}, Encoding::Big5), (Places{{0, 1}, {1, 2}, {3, 1}}));
}

void TestFind::whatIsNoCharacterIsPassedOver()
{
    const QByteArray bytes("ab\xff\xfe\0ab\xe9\nab\x80", 11);
    for (const Encoding encoding : {Encoding::Ascii, Encoding::Utf8, Encoding::Big5}) {
        QCOMPARE(placesIn(bytes, {QStringLiteral("ab")}, encoding).size(), 3);
        QCOMPARE(placesIn(bytes, {QStringLiteral("a[b]"), true}, encoding).size(), 3);
    }
}

void TestFind::emptyMatchesAreNone()
{
    QCOMPARE(placesIn("abc\n\nx", {QStringLiteral("x*"), true}), (Places{{5, 1}}));
    QCOMPARE(placesIn("abc", {QStringLiteral("$"), true}), Places());
    QCOMPARE(placesIn("abc", {QStringLiteral("ab\\K"), true}), Places());
}

void TestFind::notToBeLookedFor_data()
{
    QTest::addColumn<FindWish>("wish");
    QTest::newRow("nothing") << FindWish{};
    QTest::newRow("too much") << FindWish{QString(100'000, u'a')};
    QTest::newRow("no expression") << FindWish{text("a("), true};
    QTest::newRow("half a character") << FindWish{text("\\C"), true};
}

void TestFind::notToBeLookedFor()
{
    QFETCH(const FindWish, wish);
    const auto find = Find::in(Source::of("abc"), wish, Encoding::Utf8);
    QVERIFY(!find);
    QCOMPARE(find.error().kind, ErrorKind::BadCall);
}

void TestFind::tooSlowPatternsEnd()
{
    const auto find =
        Find::in(Source::of(QByteArray(5000, 'a') + "b"), {QStringLiteral("(a+)+(a+)+$"), true}, Encoding::Ascii);
    QVERIFY(find);
    const auto step = (*find)->step();
    QVERIFY(!step);
    QCOMPARE(step.error().kind, ErrorKind::BadCall);
}

void TestFind::linesLongerThanAWindow()
{
    QByteArray bytes(5'000'000, 'x');
    Places expected;
    for (qsizetype at = 4321; at < bytes.size() - 10; at += 99'991) {
        bytes.replace(at, 6, "needle");
        expected += {at, 6};
    }
    QCOMPARE(placesIn(bytes, {QStringLiteral("NEEDLE")}), expected);
    QCOMPARE(placesIn(bytes, {QStringLiteral("n.{4}e"), true}), expected);
}

void TestFind::atEveryPlace()
{
    for (int length = 0; length < 70; ++length) {
        const QByteArray bytes = QByteArray(length, '.') + "ab" + QByteArray(70 - length, '.');
        QCOMPARE(placesIn(bytes, {QStringLiteral("ab")}), (Places{{length, 2}}));
    }
    QCOMPARE(placesIn("aaaaa", {QStringLiteral("aa")}), (Places{{0, 2}, {2, 2}}));
}

void TestFind::manyHitsInLittleMemory()
{
    const QByteArray bytes = QByteArray("some words of a line, and others\n").repeated(50'000);
    const auto find = Find::in(Source::of(bytes), {QStringLiteral("o")}, Encoding::Ascii);
    QVERIFY(find);
    while (*(*find)->step()) {
    }
    QCOMPARE((*find)->count(), 4 * 50'000);
    QVERIFY((*find)->memory() < 4 * 50'000 * 2);
}

void TestFind::nextAndPrevious()
{
    const auto find = Find::in(Source::of("ab ab ab"), {QStringLiteral("ab")}, Encoding::Ascii);
    QVERIFY(find);
    while (*(*find)->step()) {
    }
    QCOMPARE((*find)->firstFrom(0), 0);
    QCOMPARE((*find)->firstFrom(1), 1);
    QCOMPARE((*find)->firstFrom(3), 1);
    QCOMPARE((*find)->firstFrom(7), 3);
    QCOMPARE((*find)->hit(2).offset, 6);
    QCOMPARE((*find)->hit(3).length, 0);
}

void TestFind::aSourceThatBreaks()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(QByteArray(2'000'000, '\n'));
    file.flush();
    const auto source = Source::open(file.fileName());
    QVERIFY(source);
    const auto find = Find::in(*source, {QStringLiteral("ab")}, Encoding::Ascii);
    QVERIFY(find);
    QVERIFY((*find)->step(100'000));
    QVERIFY(file.resize(300'000));
    const auto step = (*find)->step();
    QVERIFY(!step);
    QVERIFY(!step.error().message.isEmpty());
}

RAPDESK_TEST(TestFind)
#include "test_find.moc"
