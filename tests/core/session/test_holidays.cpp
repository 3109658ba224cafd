#include "session/Holidays.h"
#include "tests/TestMain.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace session;

namespace {

/// Ten working days of a year, and what is given.
QByteArray csvOf(int year, const QByteArrayList& more = {})
{
    QByteArray csv;
    for (int month = 1; month <= 10; ++month) {
        QDate day(year, month, 10);
        while (day.dayOfWeek() > Qt::Friday)
            day = day.addDays(1);
        csv += day.toString(Qt::ISODate).toLatin1() + '\n';
    }
    return csv + more.join('\n') + '\n';
}

} // namespace

class TestHolidays : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void bundledAlone();
    void yearsAreReplaced();
    void laterImportsComeOnTop();
    void brokenFilesLoseNothing_data();
    void brokenFilesLoseNothing();
    void aDamagedKeptFileIsToldAndSetAside();
    void endsSoon();

private:
    [[nodiscard]] account::ConfigFolder config() const
    {
        return account::ConfigFolder::at(m_dir->filePath(u"config"_s));
    }
    [[nodiscard]] QString file(const QByteArray& text) const
    {
        QFile file(m_dir->filePath(u"new"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("no room for a test's file");
        return file.fileName();
    }
    [[nodiscard]] QByteArray kept(const QString& name = u"holidays.csv"_s) const
    {
        QFile file(config().path + u'/' + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestHolidays::bundledAlone()
{
    const Holidays known = knownHolidays(config());
    QCOMPARE(known.calendar.knownUntil, QDate(2027, 12, 31));
    QCOMPARE(known.imported, QSet<int>());
    QCOMPARE(known.reckoned, QSet<int>{2027});
    QVERIFY(!known.fault);
    QVERIFY(!QFile::exists(config().path)); // to look makes nothing
}

void TestHolidays::yearsAreReplaced()
{
    const auto imported = importHolidays(config(), file(csvOf(2027, {"2027-06-12"}) + csvOf(2028)));
    QVERIFY(imported);
    for (const Holidays& known : {*imported, knownHolidays(config())}) {
        QCOMPARE(known.calendar.knownUntil, QDate(2028, 12, 31));
        QCOMPARE(known.imported, (QSet<int>{2027, 2028}));
        QCOMPARE(known.reckoned, QSet<int>());
        QVERIFY(known.calendar.days.contains(QDate(2027, 6, 12)));
        QVERIFY(!known.calendar.days.contains(QDate(2027, 2, 6))); // bundled, and of a year that is another one now
        QVERIFY(known.calendar.days.contains(QDate(2026, 12, 26)));
    }
}

void TestHolidays::laterImportsComeOnTop()
{
    QVERIFY(importHolidays(config(), file(csvOf(2027, {"2027-06-12"}))));
    QVERIFY(importHolidays(config(), file(csvOf(2028, {"2028-01-01"}))));
    const auto last = importHolidays(config(), file(csvOf(2027, {"2027-06-19"})));
    QCOMPARE(last->imported, (QSet<int>{2027, 2028}));
    QVERIFY(last->calendar.days.contains(QDate(2027, 6, 19)) && last->calendar.days.contains(QDate(2028, 1, 1)));
    QVERIFY(!last->calendar.days.contains(QDate(2027, 6, 12)));
}

void TestHolidays::brokenFilesLoseNothing_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("said");
    QTest::newRow("no day") << csvOf(2028).replace("2028-03-10", "2028-02-30") << u"Line 3"_s;
    QTest::newRow("cut") << csvOf(2028).left(60) << u"2028"_s;
    QTest::newRow("JSON with a fault") << QByteArray("{\"vcalendar\": [\n{]}") << u"Line 2"_s;
    QTest::newRow("empty") << QByteArray() << u"no holiday"_s;
    QTest::newRow("of another kind") << QByteArray("\x89PNG\r\n\x1a\n") << u"Line 1"_s;
}

void TestHolidays::brokenFilesLoseNothing()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, said);
    QVERIFY(importHolidays(config(), file(csvOf(2027))));
    const QByteArray before = kept();
    const auto refused = importHolidays(config(), file(text));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, rap::ErrorKind::Settings);
    QVERIFY2(refused.error().message.contains(said), qPrintable(refused.error().message));
    QVERIFY(!refused.error().nextStep.isEmpty());
    QCOMPARE(kept(), before);
    QVERIFY(!importHolidays(config(), m_dir->filePath(u"not-there"_s)));
}

void TestHolidays::aDamagedKeptFileIsToldAndSetAside()
{
    QVERIFY(importHolidays(config(), file(csvOf(2027))));
    QFile damaged(config().path + u"/holidays.csv"_s);
    QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write("date\n2027-99-99\n") > 0);
    damaged.close();

    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"holidays\\.csv"_s));
    const Holidays known = knownHolidays(config());
    QVERIFY(known.fault);
    QVERIFY2(known.fault->message.contains(u"holidays.csv"), qPrintable(known.fault->message));
    QVERIFY(known.fault->message.contains(u"Line 2"));
    QCOMPARE(known.calendar.knownUntil, QDate(2027, 12, 31));
    QCOMPARE(known.reckoned, QSet<int>{2027});

    QVERIFY(importHolidays(config(), file(csvOf(2028))));
    QCOMPARE(kept(u"holidays.csv.damaged"_s), "date\n2027-99-99\n");
    QVERIFY(!knownHolidays(config()).fault);
    QCOMPARE(knownHolidays(config()).imported, QSet<int>{2028});
}

void TestHolidays::endsSoon()
{
    const rap::HolidayCalendar calendar{{QDate(2027, 1, 1)}, QDate(2027, 12, 31)};
    QCOMPARE(holidaysEnding(calendar, QDate(2027, 10, 31)), QString());
    QVERIFY(holidaysEnding(calendar, QDate(2027, 11, 1)).contains(u"ends on 2027-12-31"));
    QVERIFY(holidaysEnding(calendar, QDate(2028, 1, 1)).contains(u"ended on 2027-12-31"));
    QCOMPARE(holidaysEnding({}, QDate(2027, 11, 1)), QString());
}

RAPDESK_TEST(TestHolidays)
#include "test_holidays.moc"
