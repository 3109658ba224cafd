#include "report/LayoutFile.h"
#include "report/Layouts.h"
#include "report/Picture.h"
#include "tests/TestMain.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <random>

using namespace Qt::StringLiterals;
using report::Layout;
using report::Picture;

namespace {

/// JSON with its double quotes written as single ones.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

const QByteArray good = json(R"({
 'version': 1, 'report': 'MADEUP1',
 'lengths': {'shortest': 10, 'longest': 12},
 'records': [
  {'name': 'Header', 'role': 'header', 'marks': '0',
   'fields': [{'name': 'Type', 'picture': 'X'}, {'name': 'Who', 'picture': 'X(6)', 'says': 'participant'}]},
  {'name': 'Line', 'role': 'detail', 'marks': '1', 'key': ['Code'],
   'checksum': {'field': 'Check', 'of': ['Amount']},
   'fields': [{'name': 'Type', 'picture': 'X'}, {'name': 'Code', 'picture': '99', 'code': true},
              {'name': 'Amount', 'picture': '9V9', 'at': 5, 'sign': 'Sign'},
              {'name': 'Sign', 'picture': 'X', 'codes': {'+': 'Plus', '-': 'Minus', '': 'None'}},
              {'name': 'Check', 'picture': '9(3)'}]},
  {'name': 'Trailer', 'role': 'trailer', 'marks': '92',
   'fields': [{'name': 'Type', 'picture': 'X'}, {'name': 'Lines', 'picture': '9(3)'}, {'name': 'Amounts', 'picture': '9(4)'}],
   'totals': [{'field': 'Lines', 'count': ['Line']}, {'field': 'Amounts', 'sum': 'Amount', 'signed': true}]}
 ]})");

QByteArray with(const QByteArray& old, const QByteArray& changed)
{
    const qsizetype at = good.indexOf(json(old));
    return at < 0 ? QByteArray() : QByteArray(good).replace(at, old.size(), json(changed));
}

} // namespace

class TestLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pictures_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<bool>("isNumber");
        QTest::newRow("X") << u"X"_s << 1 << 0 << false;
        QTest::newRow("X(n)") << u"X(12)"_s << 12 << 0 << false;
        QTest::newRow("repeated") << u"XX(2)X"_s << 4 << 0 << false;
        QTest::newRow("9(n)V9(m)") << u"9(5)V9(3)"_s << 8 << 3 << true;
        QTest::newRow("99V9") << u"99V9"_s << 3 << 1 << true;
        QTest::newRow("V9") << u"V9(2)"_s << 2 << 2 << true;
        for (const char* none : {"", "V", "X9", "9X", "XV9", "VX", "9V9V9", "9(", "9()", "9(0)", "9(-1)", "9(x)", "9)",
                                 "S9", "X(99999999999)", "X(4096)X", "x(2)"})
            QTest::newRow(none) << QString::fromLatin1(none) << 0 << 0 << false;
    }

    void pictures()
    {
        QFETCH(QString, text);
        QFETCH(int, width);
        QFETCH(int, decimals);
        QFETCH(bool, isNumber);
        QCOMPARE(report::pictureFrom(text).value_or(Picture{}), (Picture{width, isNumber, decimals}));
    }

    void everythingIsRead()
    {
        const auto layout = report::readLayout(good, u"made.json"_s);
        QVERIFY2(layout, layout ? "" : qPrintable(layout.error().message));
        QCOMPARE(layout->records.size(), 3);
        QCOMPARE(layout->records[0].fields[1].says, std::optional(report::NamePart::Participant));
        const auto& line = layout->records[1];
        QCOMPARE(line.fields[2].start, 4);
        QCOMPARE(line.fields[2].sign, 3);
        QCOMPARE(line.fields[4].start, 7);
        QCOMPARE(line.end(), 10);
        QCOMPARE(line.key, QList<int>{1});
        QCOMPARE(*line.checksum, (report::Checksum{4, {2}}));
        QCOMPARE(line.fields[3].codes.size(), 3);
        const auto& totals = layout->records[2].totals;
        QCOMPARE(totals[0], (report::Total{1, {1}, {}, false}));
        QCOMPARE(totals[1], (report::Total{2, {1}, u"Amount"_s, true}));
        QCOMPARE(layout->typeOf('2'), 2);
        QCOMPARE(layout->typeOf('3'), -1);
    }

    void whatIsWrongIsSaidWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, const QByteArray& json, int line, const QString& words) {
            QTest::newRow(name) << json << line << words;
        };
        row("a comma missing", with("'version': 1,", "'version': 1"), 2, u"comma"_s);
        row("no layout", "[]", 1, u""_s);
        row("newer", with("'version': 1", "'version': 2"), 2, u"'version' is 1"_s);
        row("misspelt", with("'lengths'", "'length'"), 3, u"'length' is not known"_s);
        row("no report", with("'report': 'MADEUP1',", ""), 1, u"'report' is missing"_s);
        row("lengths", with("'shortest': 10", "'shortest': 13"), 3, u"more than"_s);
        row("length of a fraction", with("'shortest': 10", "'shortest': 9.5"), 3, u"whole number"_s);
        row("length beyond", with("'longest': 12", "'longest': 1e300"), 3, u"whole number"_s);
        row("role", with("'detail'", "'details'"), 7, u"'details' is none of"_s);
        row("picture", with("'99'", "'S99'"), 9, u"'S99' is no picture"_s);
        row("digits", with("'9(3)'}]},\n  {'name': 'Tr", "'9(19)'}]},\n  {'name': 'Tr"), 12, u"at most 18 digits"_s);
        row("overlap", with("'at': 5", "'at': 3"), 10, u"begins before"_s);
        row("sign", with("'sign': 'Sign'", "'sign': 'Signs'"), 10, u"'Signs' is no field of 'Line'"_s);
        row("sign of a text", with("'picture': 'X(6)',", "'picture': 'X(6)', 'sign': 'Type',"), 6, u"only a number"_s);
        row("key", with("'key': ['Code']", "'key': ['Kode']"), 7, u"'Kode' is no field"_s);
        row("checksum of text", with("'of': ['Amount']", "'of': ['Sign']"), 8, u"no number"_s);
        row("code too wide", with("{'+': 'Plus'", "{'++': 'Plus'"), 11, u"wider than its field"_s);
        row("code of a text", with("'picture': '99', 'code'", "'picture': 'XX', 'code'"), 9, u"only digits"_s);
        row("two of a name", with("'name': 'Check'", "'name': 'Code'"), 12, u"another field 'Code'"_s);
        row("two of a mark", with("'marks': '92'", "'marks': '91'"), 13, u"two records begin with '1'"_s);
        row("too long", with("'picture': '9(4)'", "'picture': '9(9)'"), 13, u"take 13 bytes"_s);
        row("sum of nothing", with("'sum': 'Amount'", "'sum': 'Who'"), 15, u"no detail record has"_s);
        row("sum of text", with("'sum': 'Amount'", "'sum': 'Sign'"), 15, u"no number"_s);
        row("count of nothing", with("'count': ['Line']", "'count': ['Lines']"), 15, u"no record 'Lines'"_s);
        row("neither sum nor count", with("'count': ['Line']", "'signed': false"), 15, u"either"_s);
        row("totals in a detail", with("'key': ['Code']", "'totals': []"), 7, u"only a trailer"_s);
        row("no fields",
            with("[{'name': 'Type', 'picture': 'X'}, {'name': 'Who', 'picture': 'X(6)', 'says': 'participant'}]", "[]"),
            6, u"has fields"_s);
        row("says what", with("'says': 'participant'", "'says': 'weather'"), 6, u"'weather' is none of"_s);
    }

    void whatIsWrongIsSaidWithItsLine()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, line);
        QFETCH(QString, words);
        QVERIFY2(!json.isEmpty(), "the change does not fit the text");
        const auto layout = report::readLayout(json, u"own.json"_s);
        QVERIFY(!layout);
        QCOMPARE(layout.error().kind, rap::ErrorKind::Settings);
        const QString message = layout.error().message;
        QVERIFY2(message.contains(u"own.json"_s) && message.contains(u"line %1,"_s.arg(line)) &&
                     message.contains(words),
                 qPrintable(message));
    }

    void nothingMakesTheReaderFail()
    {
        std::mt19937 dice(20261123);
        for (int round = 0; round < 20'000; ++round) {
            QByteArray text = good;
            for (auto changes = 1 + dice() % 4; changes > 0; --changes) {
                const auto at = qsizetype(dice() % std::size_t(text.size()));
                switch (dice() % 3) {
                case 0:
                    text[at] = char(dice() % 256);
                    break;
                case 1:
                    text.remove(at, qsizetype(dice() % 30));
                    break;
                default:
                    text.insert(at, text.mid(qsizetype(dice() % std::size_t(text.size())), qsizetype(dice() % 60)));
                }
            }
            const auto layout = report::readLayout(text, u"own.json"_s);
            if (!layout)
                continue;
            for (const auto& record : layout->records) {
                QVERIFY(record.end() <= layout->longest && !record.fields.isEmpty());
                for (const auto& field : record.fields)
                    QVERIFY(field.start >= 0 && field.width > 0 && field.sign < record.fields.size());
            }
        }
    }

    void theBundledLayoutIsThatOfThePublicFacts()
    {
        const auto layouts = report::Layouts::read({});
        QVERIFY2(layouts.faults().isEmpty(), qPrintable(layouts.faults().value(0).message));
        const auto layout = layouts.of(u"CCLTN05"_s);
        QVERIFY(layout);
        QCOMPARE(layout->shortest, 140);
        QCOMPARE(layout->longest, 143);
        for (const auto& record : layout->records)
            QCOMPARE(record.end(), 143);
        const auto& trade = layout->records[1];
        QCOMPARE(trade.fields.size(), 27);
        QCOMPARE(trade.fields[trade.fieldOf(u"Price"_s)].decimals, 3);
        QCOMPARE(trade.checksum->of.size(), 5);
        QCOMPARE(layout->records[2].totals.size(), 6);
        QCOMPARE(layout->typeOf('9'), layout->typeOf('2'));
        QVERIFY(!layouts.of(u"CCLTN06"_s));
    }

    void ownLayoutsGoFirstAndWrongOnesAreTold()
    {
        const QTemporaryDir folder;
        const auto put = [&](const QString& name, const QByteArray& json) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(json) == json.size());
        };
        put(u"own.json"_s, with("MADEUP1", "CCLTN05"));
        put(u"bad.json"_s, "{");
        put(u"notes.txt"_s, "of no interest");
        const auto layouts = report::Layouts::read(folder.path());
        QCOMPARE(layouts.of(u"CCLTN05"_s)->longest, 12);
        QCOMPARE(layouts.faults().size(), 1);
        QVERIFY(layouts.faults()[0].message.contains(u"bad.json"_s));
    }
};

RAPDESK_TEST(TestLayout)
#include "test_layout.moc"
