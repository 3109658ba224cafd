#include "catalogue/Catalogue.h"
#include "catalogue/HolidayFile.h"
#include "catalogue/JsonText.h"
#include "tests/TestMain.h"

#include <QTest>
#include <random>

using namespace Qt::StringLiterals;
using catalogue::holidaysFrom;

namespace {

/// Twelve days of 2028, one of each month; the 8th and 12th are Saturdays.
QList<QDate> days2028()
{
    QList<QDate> days;
    for (int month = 1; month <= 12; ++month)
        days += QDate(2028, month, month);
    return days;
}

/// As 1823.gov.hk gives it out: with a byte order mark, the end exclusive, one line a value.
QByteArray jsonOf(const QList<QDate>& days)
{
    QByteArray json =
        "\xef\xbb\xbf{\"vcalendar\": [{\n\"prodid\": \"-//1823 Call Centre, Efficiency Unit, HKSAR//EN\",\n"
        "\"version\": \"2.0\",\n\"vevent\": [\n";
    QByteArrayList events;
    for (const QDate day : days)
        events += "{\"dtstart\": [\"" + day.toString(u"yyyyMMdd"_s).toLatin1() +
                  "\", {\"value\": \"DATE\"}],\n\"dtend\": [\"" + day.addDays(1).toString(u"yyyyMMdd"_s).toLatin1() +
                  "\", {\"value\": \"DATE\"}], \"transp\": \"TRANSPARENT\", \"uid\": \"x@1823.gov.hk\", \"summary\": "
                  "\"一月一日\"}";
    return json + events.join(",\n") + "]}]}\n";
}

QByteArray icsOf(const QList<QDate>& days)
{
    QByteArray ics = "BEGIN:VCALENDAR\r\nPRODID:-//1823 Call Centre\\, Efficiency Unit\\, HKSAR//EN\r\nVERSION:2.0\r\n";
    for (const QDate day : days)
        ics += "BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:" + day.toString(u"yyyyMMdd"_s).toLatin1() +
               "\r\nDTEND;VALUE=DATE:" + day.addDays(1).toString(u"yyyyMMdd"_s).toLatin1() +
               "\r\nSUMMARY:The day following the\r\n  Chinese Mid-Autumn Festival\r\nEND:VEVENT\r\n";
    return ics + "END:VCALENDAR\r\n";
}

QByteArray csvOf(const QList<QDate>& days)
{
    QByteArray csv = "date,name_en,name_zh_hant\n";
    for (const QDate day : days)
        csv += day.toString(Qt::ISODate).toLatin1() + ",\"A day, a holiday\",假期\n";
    return csv;
}

QByteArray changed(QByteArray text, const QByteArray& from, const QByteArray& to)
{
    if (!text.contains(from))
        qFatal("not there: %s", from.constData());
    return text.replace(text.indexOf(from), from.size(), to);
}

} // namespace

class TestHolidayFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyForm_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("JSON") << jsonOf(days2028());
        QTest::newRow("iCalendar") << icsOf(days2028());
        QTest::newRow("iCalendar, LF") << icsOf(days2028()).replace("\r", "");
        QTest::newRow("CSV") << csvOf(days2028());
        QTest::newRow("CSV, BOM, CR LF") << "\xef\xbb\xbf" + csvOf(days2028()).replace("\n", "\r\n");
        QTest::newRow("CSV without header") << csvOf(days2028()).mid(26);
        QTest::newRow("CSV, digits, empty lines")
            << "\n" + csvOf(days2028()).replace("2028-", "2028").replace("-", "") + "\n,,\n";
        QTest::newRow("CSV, not UTF-8") << csvOf(days2028()).replace("假期", "\xb0\xb2\xb4\xc1");
    }

    void everyForm()
    {
        QFETCH(QByteArray, file);
        const auto calendar = holidaysFrom(file);
        QVERIFY2(calendar, calendar ? "" : qPrintable(calendar.error().message));
        const auto days = days2028();
        QCOMPARE(calendar->days, QSet<QDate>(days.begin(), days.end()));
        QCOMPARE(calendar->knownUntil, QDate(2028, 12, 31));
        QVERIFY(rap::opensOn(QDate(2028, 1, 8), *calendar)); // a Saturday
        QVERIFY(!rap::opensOn(QDate(2028, 7, 8), {{QDate(2028, 7, 8)}, {}}));
    }

    void anEntryOfSeveralDays()
    {
        const auto calendar = holidaysFrom(changed(icsOf(days2028()), "DTEND;VALUE=DATE:20280102", "DTEND:20280104"));
        QVERIFY(calendar);
        QCOMPARE(calendar->days.size(), 14);
        QVERIFY(calendar->days.contains(QDate(2028, 1, 3)));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("says");
        const QByteArray json = jsonOf(days2028());
        const QByteArray ics = icsOf(days2028());
        const QByteArray csv = csvOf(days2028());
        QTest::newRow("empty") << QByteArray() << u"no holiday"_s;
        QTest::newRow("another JSON") << QByteArray("{\"version\": 1}") << u"no holiday"_s;
        QTest::newRow("a list") << QByteArray("[]") << u"brace"_s;
        QTest::newRow("JSON, cut short") << json.left(json.size() / 2) << u"Line "_s;
        QTest::newRow("JSON, no such day")
            << changed(json, "\"20280303\"", "\"20280230\"") << u"Line 9, column 13: '20280230' is no day."_s;
        QTest::newRow("JSON, no day") << changed(json, "dtstart", "start") << u"Line 5, column 1: '' is no day."_s;
        QTest::newRow("JSON, no end") << changed(json, "\"20280304\"", "\"x\"")
                                      << u"Line 9, column 13: 'x' is no day."_s;
        QTest::newRow("JSON, ends before")
            << changed(json, "\"20280304\"", "\"20280303\"") << u"Line 9, column 13: it does not"_s;
        QTest::newRow("iCalendar, cut short") << ics.left(ics.size() / 2) << u"end is missing"_s;
        QTest::newRow("iCalendar, no such day")
            << changed(ics, "DATE:20280303", "DATE:20281303") << u"Line 17, column 1: '20281303'"_s;
        QTest::newRow("iCalendar, no day")
            << changed(ics, "DTSTART;VALUE=DATE:20280303\r\n", "") << u"Line 16, column 1: ''"_s;
        QTest::newRow("iCalendar, half a life")
            << changed(ics, "DATE:20280304", "DATE:20480304") << u"Line 17, column 1: it does not"_s;
        QTest::newRow("CSV, no such day")
            << changed(csv, "2028-03-03", "2028-02-30") << u"Line 4, column 1: '2028-02-30'"_s;
        QTest::newRow("CSV, another order")
            << changed(csv, "2028-03-03", "03/03/2028") << u"Line 4, column 1: '03/03/2028'"_s;
        QTest::newRow("CSV, a word") << changed(csv, "2028-03-03", "Easter") << u"Line 4, column 1: 'Easter'"_s;
        QTest::newRow("a year's first days") << csvOf(days2028().first(9)) << u"of 2028 it has only 9"_s;
        QList<QDate> nearlyAll;
        for (int day = 0; day < 300; ++day)
            nearlyAll += QDate(2028, 1, 1).addDays(day);
        QTest::newRow("nearly every day") << csvOf(nearlyAll) << u"of 2028 it has 300 days"_s;
        QTest::newRow("huge") << QByteArray(2'000'000, 'x') << u"too large"_s;
    }

    void refuses()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, says);
        const auto calendar = holidaysFrom(file);
        QVERIFY(!calendar);
        QCOMPARE(calendar.error().kind, rap::ErrorKind::Settings);
        QVERIFY2(calendar.error().message.contains(says), qPrintable(calendar.error().message));
        QVERIFY(!calendar.error().nextStep.isEmpty());
    }

    void joinsYears()
    {
        const auto imported = holidaysFrom(jsonOf(days2028()));
        const rap::HolidayCalendar& bundled = catalogue::bundledHolidays();
        const auto both = catalogue::joined(bundled, *imported);
        QCOMPARE(both.days.size(), bundled.days.size() + 12);
        QCOMPARE(both.knownUntil, QDate(2028, 12, 31));
        const auto gazetted = catalogue::joined(both, {{QDate(2027, 2, 6)}, QDate(2027, 12, 31)});
        QCOMPARE(gazetted.days.size(), 34 + 1 + 12);
        QVERIFY(!gazetted.days.contains(QDate(2027, 5, 1)));
        const auto gap = catalogue::joined(bundled, {{QDate(2029, 1, 1)}, QDate(2029, 12, 31)});
        QCOMPARE(gap.knownUntil, QDate(2027, 12, 31)); // nobody knows 2028
    }

    void tellsWhenItEnds()
    {
        const rap::HolidayCalendar calendar{{QDate(2026, 1, 1)}, QDate(2026, 12, 31)};
        QVERIFY(!catalogue::endsSoon(calendar, QDate(2026, 10, 31)));
        QVERIFY(catalogue::endsSoon(calendar, QDate(2026, 11, 1)));
        QVERIFY(catalogue::endsSoon(calendar, QDate(2027, 3, 1)));
        QVERIFY(catalogue::endsSoon({}, QDate(2026, 1, 1)));
    }

    void aDamagedFileNeverSurprises()
    {
        const unsigned seed = std::random_device{}();
        qInfo("seed %u", seed);
        std::mt19937 engine(seed);
        const auto upTo = [&](qsizetype most) { return std::uniform_int_distribution<qsizetype>(0, most)(engine); };
        for (int round = 0; round < 3000; ++round) {
            QByteArray file = round % 3 == 0   ? jsonOf(days2028())
                              : round % 3 == 1 ? icsOf(days2028())
                                               : csvOf(days2028());
            for (qsizetype damages = upTo(3); damages >= 0; --damages)
                if (upTo(1) == 0)
                    file.remove(upTo(file.size() - 1), upTo(40));
                else
                    file.insert(upTo(file.size()), QByteArrayView("{}[]\",:\\\n0T\xff")[upTo(11)]);
            const auto calendar = holidaysFrom(file);
            QVERIFY(calendar ? calendar->days.size() >= 10 : !calendar.error().message.isEmpty());
        }
    }

    void placesInAText()
    {
        using catalogue::TextPlace;
        const QByteArray text = "\xef\xbb\xbf月:1\n\"😀\" x";
        QCOMPARE(catalogue::placeAt(text, 0), (TextPlace{1, 1}));
        QCOMPARE(catalogue::placeAt(text, 3), (TextPlace{1, 1}));
        QCOMPARE(catalogue::placeAt(text, 6), (TextPlace{1, 2}));
        QCOMPARE(catalogue::placeAt(text, text.indexOf('x')), (TextPlace{2, 6}));
        QCOMPARE(catalogue::placeAt(text, 1000), (TextPlace{2, 7}));
        QCOMPARE(catalogue::placeAt(text, -1), (TextPlace{1, 1}));
        const auto json = catalogue::JsonText::parse("{ \"a\": {\"b \\\"\": [1,\n [true, \"]\"], null ]}, \"c\": 1}");
        QVERIFY(json);
        QCOMPARE(json->placeOf(u"/a"_s), (TextPlace{1, 8}));
        QCOMPARE(json->placeOfName(u"/a/b \""_s), (TextPlace{1, 9}));
        QCOMPARE(json->placeOf(u"/a/b \"/1/1"_s), (TextPlace{2, 9}));
        QCOMPARE(json->placeOf(u"/a/b \"/2"_s), (TextPlace{2, 15}));
        QCOMPARE(json->placeOf(u"/a/b \"/2/not/there"_s), (TextPlace{2, 15}));
        QCOMPARE(json->placeOfName(u"/c"_s), (TextPlace{2, 24}));
        QCOMPARE(json->placeOf({}), (TextPlace{1, 1}));
    }
};

RAPDESK_TEST(TestHolidayFile)
#include "test_holiday_file.moc"
