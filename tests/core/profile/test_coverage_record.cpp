#include "ledger/ReportIndex.h"
#include "profile/CoverageRecord.h"
#include "tests/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using profile::CoverageRecord;
using profile::RecordHead;
using profile::Standing;
using rap::HongKongTime;

namespace {

const HongKongTime now = HongKongTime::at(QDate(2026, 11, 26), QTime(16, 30)); // a Thursday
const RecordHead head{u"ACME"_s, u"C00123RAP"_s, u"DESK-7"_s, u"RAP Desk 1.2.3"_s, now};

ledger::Report listed(const QString& path)
{
    ledger::Report report = ledger::decodeReport(u"/download"_s, u"/download/"_s + path);
    report.listed = true;
    report.size = 100;
    return report;
}

ledger::Report filed(ledger::Report report)
{
    report.fetched = ledger::Fetched{.sha256 = QByteArray(32, '\x11'),
                                     .size = 100,
                                     .remoteModified = {},
                                     .at = HongKongTime::at(QDate(2026, 11, 26), QTime(9, 15, 2)),
                                     .files = {{u"/reports/a.TXT"_s, 200, QByteArray(32, '\x22'), 0}}};
    return report;
}

CoverageRecord recordOf(const QList<ledger::Report>& reports, const profile::Looks& looks = {},
                        const RecordHead& whose = head)
{
    profile::CompiledProfiles all;
    return profile::recordCoverage(whose, reports, profile::Standings(all), looks, {});
}

QStringList linesOf(const CoverageRecord& record)
{
    return QString::fromUtf8(profile::toCsv(record)).split(u"\r\n"_s);
}

/// The line that says this.
QString lineWith(const CoverageRecord& record, const QString& text)
{
    const QStringList lines = linesOf(record).filter(text);
    return lines.size() == 1 ? lines.first() : u"%1 lines"_s.arg(lines.size());
}

} // namespace

class TestCoverageRecord : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsTheWindowAndWhatRapStillLists()
    {
        const ledger::Report today = listed(u"CCASS_HKMK/20261126/A1_C00123_HKMK_20261126201502000001.TXT.ZIP"_s);
        const ledger::Report oldest = listed(u"CCASS_HKMK/20261117/A1_C00123_HKMK_20261117201502000001.TXT.ZIP"_s);
        ledger::Report gone = listed(u"CCASS_GLOB/20261126/A1_C00123_GLOB_20261126201502000001.TXT.ZIP"_s);
        gone.listed = false;
        const ledger::Report late = listed(u"CCASS_HKMK/20261110/A1_C00123_HKMK_20261110201502000001.TXT.ZIP"_s);
        ledger::Report past = late;
        past.path += u'2';
        past.listed = false;
        const ledger::Report undated = listed(u"notice.txt"_s);
        const CoverageRecord record = recordOf({undated, today, gone, past, oldest, late});
        QStringList paths;
        for (const auto& one : record.reports)
            paths += one.report.path;
        QCOMPARE(paths, (QStringList{late.path, oldest.path, gone.path, today.path, undated.path}));
        QCOMPARE(record.reports.at(2).standing, Standing::Gone);
        QCOMPARE(record.board.days.first().date, now.date());
    }

    void tellsWhatWasHereWhenWithItsSum()
    {
        const QString name = u"CFIPM01_C00123_HKMK_20261126201502000001.TXT.ZIP"_s;
        const CoverageRecord record = recordOf({filed(listed(u"CCASS_HKMK/20261126/"_s + name))});
        const QString line = lineWith(record, name);
        for (const QString& cell :
             {u"\"ACME\",\"report\",\"2026-11-26\",\"CCASS_HKMK\",\"here\",\"CFIPM01\""_s,
              u"\"C00123\",\"text\",\"2026-11-26T20:15:02.000001+08:00\",\"%1\",\"100\",\"yes\""_s.arg(name),
              u"\"2026-11-26T09:15:02+08:00\",\"%1\",\"/reports/a.TXT\",\"%2\""_s.arg(QString(u"11"_s).repeated(32),
                                                                                      QString(u"22"_s).repeated(32)),
              u"\"2026-12-05\",\"2026-11-26T16:30:00+08:00\",\"DESK-7\",\"RAP Desk 1.2.3\""_s})
            QVERIFY2(line.contains(cell), qPrintable(cell + u'\n' + line));
        QVERIFY(profile::toCsv(record).startsWith("\xef\xbb\xbf\"account\",\"what\",\"folder_date\""));
        QCOMPARE(linesOf(record).last(), QString());
    }

    void tellsEachStanding()
    {
        const ledger::Report here = filed(listed(u"CCASS_HKMK/20261126/HERE"_s));
        ledger::Report moved = filed(listed(u"CCASS_HKMK/20261126/MOVED"_s));
        moved.onDisk = false;
        ledger::Report failed = listed(u"CCASS_HKMK/20261126/FAILED"_s);
        failed.failure = ledger::Failure{now, u"The ZIP is damaged."_s};
        ledger::Report gone = listed(u"CCASS_HKMK/20261126/GONE"_s);
        gone.listed = false;
        const ledger::Report missing = listed(u"CCASS_HKMK/20261126/MISSING"_s);
        const CoverageRecord record = recordOf({here, moved, failed, gone, missing});
        QVERIFY(lineWith(record, u"\"HERE\",\"100\""_s).contains(u"\"here\""_s));
        QVERIFY(lineWith(record, u"\"MOVED\",\"100\""_s).contains(u"\"here, moved since\""_s));
        QVERIFY(lineWith(record, u"\"FAILED\",\"100\""_s).contains(u"\"failed\""_s));
        QVERIFY(lineWith(record, u"\"FAILED\",\"100\""_s).contains(u"The ZIP is damaged."_s));
        QVERIFY(lineWith(record, u"\"GONE\",\"100\""_s).contains(u"\"gone\""_s));
        QVERIFY(lineWith(record, u"\"GONE\",\"100\""_s).contains(u"\"no\""_s));
        QVERIFY(lineWith(record, u"\"MISSING\",\"100\""_s).contains(u"\"missing\""_s));

        profile::Profile nothing;
        nothing.name = u"nothing"_s;
        nothing.wanted.reportIds = {u"X"_s};
        profile::CompiledProfiles profiles({nothing});
        const CoverageRecord unwanted = profile::recordCoverage(head, {missing}, profile::Standings(profiles), {}, {});
        QVERIFY(lineWith(unwanted, u"\"MISSING\",\"100\""_s).contains(u"\"not wanted\""_s));
    }

    void tellsWhichDaysAndFoldersWereNotLookedAt()
    {
        const profile::Looks looks{{HongKongTime::at(QDate(2026, 11, 24), QTime(9, 0))},
                                   {u"/download/CCASS_HKMK/20261124"_s},
                                   {u"/download/CCASS_HKMK/20261120"_s},
                                   u"/download"_s};
        const CoverageRecord record = recordOf({}, looks);
        const auto day = [&](const QString& date) { return lineWith(record, u"\"day\",\"%1\""_s.arg(date)); };
        QVERIFY(day(u"2026-11-26"_s).contains(u"\"not looked at\""_s));
        QVERIFY(day(u"2026-11-24"_s).contains(u"\"looked at in the day\""_s));
        QVERIFY(day(u"2026-11-24"_s).contains(u"\"last asked 2026-11-24T09:00:00+08:00\""_s));
        QVERIFY(day(u"2026-11-23"_s).contains(u"\"looked at\""_s));
        QVERIFY(day(u"2026-11-22"_s).contains(u"\"closed\""_s));
        QVERIFY(lineWith(record, u"\"folder\",\"2026-11-20\""_s).contains(u"\"CCASS_HKMK\",\"could not be read\""_s));
        QCOMPARE(linesOf(record).size(), 1 + 10 + 1 + 1);
    }

    void noCellIsAFormulaOrBreaksOut()
    {
        for (const QString& evil : {u"=1+1"_s, u"+1"_s, u"-1"_s, u"@SUM(A1)"_s, u"  =1"_s, u"\uff1d1"_s}) {
            RecordHead whose = head;
            whose.account = evil;
            const QString line = linesOf(recordOf({}, {}, whose)).at(1);
            QVERIFY2(line.startsWith(u"\"'"_s + evil + u'"'), qPrintable(line));
        }
        RecordHead whose = head;
        whose.account = u"a\",\"b\r\n\u6e2f\u4ea4\u6240"_s;
        const QString line = linesOf(recordOf({}, {}, whose)).at(1);
        QVERIFY2(line.startsWith(u"\"a\"\",\"\"b\\x0d\\x0a\u6e2f\u4ea4\u6240\",\"day\""_s), qPrintable(line));
    }

    void knowsItsOwn()
    {
        const QByteArray table = profile::toCsv(recordOf({}));
        QVERIFY(profile::isCsvOf(u"ACME"_s, table));
        QVERIFY(profile::isCsvOf(u"ACME"_s, table.left(1000)));
        QVERIFY(!profile::isCsvOf(u"ACM"_s, table));
        QVERIFY(!profile::isCsvOf(u"ACME2"_s, table));
        QVERIFY(!profile::isCsvOf(u"ACME"_s, table.mid(3)));
        QVERIFY(!profile::isCsvOf(u"ACME"_s, {}));
    }
};

RAPDESK_TEST(TestCoverageRecord)
#include "test_coverage_record.moc"
