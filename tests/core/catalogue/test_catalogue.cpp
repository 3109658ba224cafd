#include "catalogue/Catalogue.h"
#include "catalogue/Csv.h"
#include "catalogue/Origin.h"
#include "tests/TestMain.h"

#include <QFile>
#include <QTest>
#include <array>
#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using rap::House;
using rap::System;

namespace {

QList<QStringList> rowsOf(const QString& file)
{
    QFile source(u":/rapdesk/"_s + file);
    return source.open(QIODevice::ReadOnly) ? catalogue::parseCsv(QString::fromUtf8(source.readAll()))
                                            : QList<QStringList>();
}

} // namespace

class TestCatalogue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The very first use, by many threads at once.
    void initTestCase()
    {
        std::atomic<int> right = 0;
        std::array<std::thread, 8> threads;
        for (std::thread& thread : threads) {
            thread = std::thread([&right] {
                const bool titled = catalogue::titleOf(u"CCLTN05"_s, House::Hkscc, System::Ccass, {}).size() > 0;
                right += titled && catalogue::bundledHolidays().days.contains(QDate(2026, 12, 26)) ? 1 : 0;
            });
        }
        for (std::thread& thread : threads)
            thread.join();
        QCOMPARE(right.load(), 8);
    }

    void contacts()
    {
        const QList<catalogue::Contact>& contacts = catalogue::contacts();
        QCOMPARE(contacts.size(), 2);
        QCOMPARE(contacts.size(), rowsOf(u"contacts.csv"_s).size() - 1);
        QCOMPARE(contacts[0].house, House::Hkscc);
        QCOMPARE(contacts[0].email, u"clearingPS@hkex.com.hk"_s);
        QCOMPARE(contacts[0].hotline, u"2979 7111"_s);
        QCOMPARE(contacts[1].house, House::HkccSeoch);
        QCOMPARE(contacts[1].email, u"clearingPSD@hkex.com.hk"_s);
        QCOMPARE(contacts[1].hotline, u"2979 7222"_s);
    }

    void titles_data()
    {
        QTest::addColumn<QString>("reportId");
        QTest::addColumn<std::optional<House>>("house");
        QTest::addColumn<std::optional<System>>("system");
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("title");

        const auto known = [](const char* tag, const QString& id, House house, System system, const QString& title) {
            QTest::newRow(tag) << id << std::optional(house) << std::optional(system) << u"CCASS_HKMK"_s << title;
        };
        known("CCASS", u"CCLTN05"_s, House::Hkscc, System::Ccass, u"Final Clearing Statement"_s);
        known("CCASS, the mock-up's", u"CFIPM01"_s, House::Hkscc, System::Ccass,
              u"Marks And Collateral Collection Report"_s);
        known("two IDs, one title", u"CSEMA08"_s, House::Hkscc, System::Ccass, u"Statement of Money Ledger"_s);
        known("two IDs, one title, second", u"CSEMS08"_s, House::Hkscc, System::Ccass, u"Statement of Money Ledger"_s);
        known("CCASS report in a CCMS folder", u"CCLTN05"_s, House::Hkscc, System::Ccms, QString());
        known("system left open, CCASS", u"CCMDF02"_s, House::Hkscc, System::Ccass,
              u"Statement of Default Fund Contribution"_s);
        known("system left open, CCMS", u"CCMDF02"_s, House::Hkscc, System::Ccms,
              u"Statement of Default Fund Contribution"_s);
        known("system left open, other house", u"CCMDF02"_s, House::HkccSeoch, System::Ccms, QString());
        known("house left open, HKSCC", u"CCMDS01"_s, House::Hkscc, System::Ccms, u"Statement of Collateral Account"_s);
        known("house left open, HKCC and SEOCH", u"CCMDS01"_s, House::HkccSeoch, System::Ccms,
              u"Statement of Collateral Account"_s);
        known("house left open, other system", u"CCMDS01"_s, House::Hkscc, System::Ccass, QString());
        known("VaR report in a CCASS folder", u"RMAMP01"_s, House::Hkscc, System::Ccass, QString());
        known("unknown ID", u"ZZZZZ99"_s, House::Hkscc, System::Ccass, QString());
        known("small letters", u"ccltn05"_s, House::Hkscc, System::Ccass, QString());
        known("no ID", QString(), House::Hkscc, System::Ccass, QString());

        const auto other = [](const char* tag, const QString& id, const QString& folder, const QString& title) {
            QTest::newRow(tag) << id << std::optional<House>() << std::optional<System>() << folder << title;
        };
        const QString hkcc = u"期貨結算所參與者額外供款"_s;
        const QString seoch = u"聯交所期權結算所儲備基金不定額供款"_s;
        other("VaR Platform", u"RMAMP01"_s, u"VAR_HKSCC"_s, u"Marginable Position Report"_s);
        other("VaR Platform, as it is written", u"RMAMR03"_s, u"VaR/INBOX"_s,
              u"MTM and Margin Requirement Report (Summary Version)"_s);
        other("CCASS report in a VaR folder", u"CCLTN05"_s, u"VAR_HKSCC"_s, QString());
        other("folder of no system", u"RMAMP01"_s, u"INBOX"_s, QString());
        other("folder of no system, report of any system", u"CCMDF02"_s, u"INBOX"_s, QString());
        other("base folder", u"CCMDF02"_s, QString(), QString());
        other("DCASS, HKCC", u"RP008"_s, u"HKCC_DCASS"_s, hkcc);
        other("DCASS, SEOCH", u"RP008"_s, u"SEOCH_DCASS"_s, seoch);
        other("DCASS, small letters", u"RP008"_s, u"dcass_seoch/in"_s, seoch);
        other("DCASS, both", u"RP008"_s, u"HKCC_SEOCH_DCASS"_s, QString());
        other("DCASS, neither", u"RP008"_s, u"DCASS"_s, QString());
        other("DCASS report in a VaR folder", u"RP008"_s, u"VAR_HKCC"_s, QString());
    }

    void titles()
    {
        QFETCH(QString, reportId);
        QFETCH(std::optional<House>, house);
        QFETCH(std::optional<System>, system);
        QFETCH(QString, folder);
        QTEST(catalogue::titleOf(reportId, house, system, folder), "title");
    }

    void usualTimes()
    {
        QCOMPARE(catalogue::usualTimesOf(u"CFIPM01"_s, House::Hkscc, System::Ccass, u"CCASS_HKMK"_s),
                 QList{QTime(20, 15)});
        QCOMPARE(catalogue::usualTimesOf(u"RMAMR03"_s, {}, {}, u"VAR_HKSCC"_s),
                 (QList{QTime(11, 30), QTime(14, 30), QTime(17, 15), QTime(21, 0)}));
        QVERIFY(catalogue::usualTimesOf(u"CCMDS01"_s, House::Hkscc, System::Ccms, u"HKSCC_CCMS_GLOB"_s).isEmpty());
        QVERIFY(catalogue::usualTimesOf(u"CFIPM01"_s, {}, {}, u"INBOX"_s).isEmpty());
    }

    void origins()
    {
        using catalogue::Origin;
        using catalogue::originOf;
        const QStringList derivatives{u"HKCC"_s, u"SEOCH"_s};
        QCOMPARE(originOf(House::Hkscc, System::Ccass, u"VAR"_s), (Origin{u"CCASS"_s, {u"HKSCC"_s}}));
        QCOMPARE(originOf(House::HkccSeoch, System::Ccms, {}), (Origin{u"CCMS"_s, derivatives}));
        QCOMPARE(originOf({}, {}, u"DCASS"_s), (Origin{u"DCASS"_s, derivatives}));
        QCOMPARE(originOf({}, {}, u"DCASS_HKCC"_s), (Origin{u"DCASS"_s, {u"HKCC"_s}}));
        QCOMPARE(originOf({}, {}, u"CCASS_NYSE"_s), Origin());
    }

    void everyReportIsWellFormed()
    {
        auto rows = rowsOf(u"report_catalogue.csv"_s);
        QCOMPARE(rows.takeFirst().join(u','), u"report_id,system,house,title_en,title_zh_hant,usual_times"_s);
        QSet<QStringList> keys;
        for (const QStringList& row : rows) {
            QCOMPARE(row.size(), 6);
            QVERIFY2(!row[0].isEmpty() && row[0] == row[0].trimmed(), qPrintable(row.join(u',')));
            QVERIFY2((QStringList{u""_s, u"CCASS"_s, u"CCMS"_s, u"VAR"_s, u"DCASS"_s}).contains(row[1]),
                     qPrintable(row[1]));
            QVERIFY2((QStringList{u""_s, u"HKSCC"_s, u"HKCC"_s, u"SEOCH"_s}).contains(row[2]), qPrintable(row[2]));
            QVERIFY(!row[3].isEmpty() || !row[4].isEmpty());
            for (const QString& time : row[5].split(u';', Qt::SkipEmptyParts))
                QVERIFY2(QTime::fromString(time, u"HH:mm"_s).isValid(), qPrintable(time));
            keys += row.mid(0, 3);
        }
        QCOMPARE(keys.size(), rows.size());
    }

    void everyHolidayIsWellFormed()
    {
        auto rows = rowsOf(u"hk_holidays.csv"_s);
        QCOMPARE(rows.takeFirst().join(u','), u"date,name_en,name_zh_hant,basis"_s);
        QMap<int, int> perYear;
        QDate before;
        for (const QStringList& row : rows) {
            QCOMPARE(row.size(), 4);
            const QDate day = QDate::fromString(row[0], Qt::ISODate);
            QVERIFY2(day.isValid() && day > before, qPrintable(row[0]));
            QVERIFY2(day.dayOfWeek() != Qt::Sunday, qPrintable(row[0]));
            QVERIFY(!row[1].isEmpty() && !row[2].isEmpty());
            QCOMPARE(row[3], day.year() == 2027 ? u"rule"_s : u"gazette"_s);
            ++perYear[day.year()];
            before = day;
        }
        QCOMPARE(perYear, (QMap<int, int>{{2025, 17}, {2026, 17}, {2027, 17}}));
        QCOMPARE(catalogue::bundledHolidays().days.size(), rows.size());
    }

    void whatIsNotGazettedIsSaid() { QCOMPARE(catalogue::reckonedYears(), QSet<int>{2027}); }

    void calendarCoversWholeYears() { QCOMPARE(catalogue::bundledHolidays().knownUntil, QDate(2027, 12, 31)); }

    void saturdaysThatAreClosed()
    {
        QList<QDate> closed;
        for (QDate day(2025, 1, 4); day.year() < 2028; day = day.addDays(7))
            if (!rap::opensOn(day, catalogue::bundledHolidays()))
                closed += day;
        QCOMPARE(closed, (QList{QDate(2025, 4, 19), QDate(2025, 5, 31), QDate(2026, 4, 4), QDate(2026, 9, 26),
                                QDate(2026, 12, 26), QDate(2027, 2, 6), QDate(2027, 3, 27), QDate(2027, 5, 1),
                                QDate(2027, 12, 25)}));
    }
};

RAPDESK_TEST(TestCatalogue)
#include "test_catalogue.moc"
