#include "account/KeyExpiry.h"
#include "account/KeyReminders.h"
#include "tests/TestMain.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using account::KeyLife;
using account::KeyReminder;
using account::KeyStage;
using account::Snooze;
using account::SnoozeFor;
using rap::HongKongTime;

namespace {

QDate day(const char* text)
{
    return QDate::fromString(QString::fromLatin1(text), Qt::ISODate);
}

HongKongTime at(const char* date, int hour = 12, int minute = 0)
{
    return HongKongTime::at(day(date), QTime(hour, minute));
}

KeyLife lifeFrom(const char* registered)
{
    account::Account account;
    account.keyRegistered = day(registered);
    return *account::keyLife(account, *account.keyRegistered);
}

const KeyLife life{QDate(2024, 11, 25), QDate(2026, 11, 25)};

} // namespace

Q_DECLARE_METATYPE(account::KeyLife)

class TestKeyExpiry : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void lifeIsTwoYears_data()
    {
        QTest::addColumn<QString>("registered");
        QTest::addColumn<QString>("expires");
        QTest::newRow("plain") << u"2024-11-25"_s << u"2026-11-25"_s;
        QTest::newRow("over a leap day") << u"2027-03-01"_s << u"2029-03-01"_s;
        QTest::newRow("on a leap day") << u"2028-02-29"_s << u"2030-02-28"_s;
        QTest::newRow("to a leap year") << u"2026-02-28"_s << u"2028-02-28"_s;
        QTest::newRow("last day of a year") << u"2026-12-31"_s << u"2028-12-31"_s;
    }
    void lifeIsTwoYears()
    {
        QFETCH(const QString, registered);
        QFETCH(const QString, expires);
        QCOMPARE(lifeFrom(registered.toLatin1().constData()).expires.toString(Qt::ISODate), expires);
    }

    void nothingIsKnownWithoutADay()
    {
        const QDate today = day("2026-11-23");
        QVERIFY(!account::keyLife({}, today).has_value());
        account::Account account;
        account.keyRegistered = today.addDays(1); // which nothing can have been registered on
        QVERIFY(!account::keyLife(account, today).has_value());
        QVERIFY(account::keyLife(account, today.addDays(1)).has_value());
    }

    void aFoldersDayIsBelievedOnlySoFar_data()
    {
        QTest::addColumn<QStringList>("folders");
        QTest::addColumn<QString>("newest");
        const auto row = [](const char* name, const QStringList& folders, const char* newest) {
            QTest::newRow(name) << folders << QString::fromLatin1(newest);
        };
        row("none", {}, "");
        row("as the clock has it", {u"2026-11-20"_s, u"2026-11-23"_s}, "2026-11-23");
        row("all before it", {u"2026-11-19"_s, u"2026-11-20"_s}, "2026-11-20");
        row("a few days beyond", {u"2026-11-23"_s, u"2026-11-26"_s}, "2026-11-26");
        row("one misnamed", {u"2026-11-23"_s, u"2099-12-31"_s}, "2026-11-23");
        row("one misnamed alone", {u"2099-12-31"_s}, "");
        row("two misnamed", {u"2026-11-23"_s, u"2099-12-30"_s, u"2099-12-31"_s}, "2026-11-23");
        row("several far from each other", {u"2026-11-23"_s, u"2062-11-23"_s, u"2080-01-01"_s, u"2099-12-31"_s},
            "2026-11-23");
        row("a clock set back", {u"2028-11-20"_s, u"2028-11-21"_s, u"2028-11-22"_s}, "2028-11-22");
        row("a clock set back, and one misnamed", {u"2028-11-20"_s, u"2028-11-21"_s, u"2028-11-22"_s, u"2099-12-31"_s},
            "2028-11-22");
        row("a week behind", {u"2026-11-20"_s, u"2026-11-23"_s, u"2026-11-26"_s, u"2026-11-27"_s, u"2026-11-30"_s},
            "2026-11-30");
    }
    void aFoldersDayIsBelievedOnlySoFar()
    {
        QFETCH(const QStringList, folders);
        QFETCH(const QString, newest);
        QSet<QDate> dates;
        for (const QString& folder : folders)
            dates.insert(day(folder.toLatin1().constData()));
        const auto believed = account::newestBelieved(dates, day("2026-11-23"));
        QCOMPARE(believed ? believed->toString(Qt::ISODate) : QString(), newest);
    }

    void stages_data()
    {
        QTest::addColumn<KeyLife>("of");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<KeyStage>("stage");
        const auto row = [](const char* name, const KeyLife& of, const QDate& today, KeyStage stage) {
            QTest::newRow(name) << of << today << stage;
        };
        using enum KeyStage;
        const auto before = [](qint64 days) { return life.expires.addDays(-days); };
        row("new", life, life.registered, Fine);
        row("181", life, before(181), Fine);
        row("180", life, before(180), Days180);
        row("91", life, before(91), Days180);
        row("90", life, before(90), Days90);
        row("61", life, before(61), Days90);
        row("60", life, before(60), Days60);
        row("31", life, before(31), Days60);
        row("30", life, before(30), Days30);
        row("15", life, before(15), Days30);
        row("14", life, before(14), Days14);
        row("8", life, before(8), Days14);
        row("7", life, before(7), Days7);
        row("4", life, before(4), Days7);
        row("3", life, before(3), Days3);
        row("2", life, before(2), Days3);
        row("1", life, before(1), Days1);
        row("the day itself", life, before(0), Expired);
        row("a year after", life, before(-365), Expired);
        row("before it was registered", life, life.registered.addDays(-400), Fine);
        // 731 days, of which the last ones count as they do for 730.
        const KeyLife overLeapDay = lifeFrom("2027-03-01");
        row("leap 181", overLeapDay, overLeapDay.expires.addDays(-181), Fine);
        row("leap 180", overLeapDay, overLeapDay.expires.addDays(-180), Days180);
        row("leap 1", overLeapDay, overLeapDay.expires.addDays(-1), Days1);
        // A life of 73 days: a tenth of everything.
        const KeyLife tenth{day("2026-01-01"), day("2026-01-01").addDays(73)};
        row("tenth, 19", tenth, tenth.expires.addDays(-19), Fine);
        row("tenth, 18", tenth, tenth.expires.addDays(-18), Days180);
        row("tenth, 9", tenth, tenth.expires.addDays(-9), Days90);
        row("tenth, 6", tenth, tenth.expires.addDays(-6), Days60);
        row("tenth, 3", tenth, tenth.expires.addDays(-3), Days30);
        row("tenth, 1", tenth, tenth.expires.addDays(-1), Days1);
        row("tenth, 0", tenth, tenth.expires, Expired);
        const KeyLife aDay{day("2026-01-01"), day("2026-01-02")};
        row("a day, new", aDay, aDay.registered, Fine);
        row("a day, over", aDay, aDay.expires, Expired);
    }
    void stages()
    {
        QFETCH(const KeyLife, of);
        QFETCH(const QDate, today);
        QTEST(account::keyStage(of, today), "stage");
    }

    void stagesNeverGoBackAsDaysPass()
    {
        for (const KeyLife& of : {life, lifeFrom("2028-02-29"), KeyLife{day("2026-01-01"), day("2026-01-31")},
                                  KeyLife{day("2026-01-01"), day("2027-01-01")}}) {
            KeyStage last = KeyStage::Fine;
            for (QDate today = of.registered; today <= of.expires; today = today.addDays(1)) {
                const KeyStage stage = account::keyStage(of, today);
                QVERIFY(stage >= last);
                last = stage;
            }
            QCOMPARE(last, KeyStage::Expired);
        }
    }

    /// Five past midnight in Hong Kong is the day before in New York, where the tests run.
    void daysAreHongKongs()
    {
        const QDateTime moment(day("2026-11-24"), QTime(11, 5), QTimeZone("America/New_York"));
        const auto now = HongKongTime::fromUtcMilliseconds(moment.toMSecsSinceEpoch());
        QCOMPARE(account::keyReminder(life, now, {}, {}).stage, KeyStage::Expired);
        const auto before = HongKongTime::fromUtcMilliseconds(moment.addSecs(-10 * 60).toMSecsSinceEpoch());
        QCOMPARE(account::keyReminder(life, before, {}, {}).stage, KeyStage::Days1);
    }

    void theFirstStageIsQuiet()
    {
        const KeyReminder quiet = account::keyReminder(life, at("2026-06-01"), {}, {});
        QCOMPARE(quiet.stage, KeyStage::Days180);
        QVERIFY(!quiet.due);
        QVERIFY(!quiet.isSnoozed);
        QVERIFY(account::keyReminder(life, at("2026-09-01"), {}, {}).due);
    }

    void snoozes_data()
    {
        QTest::addColumn<SnoozeFor>("length");
        QTest::addColumn<QString>("since");  // at noon
        QTest::addColumn<QString>("now");    // a minute before noon
        QTest::addColumn<QString>("newest"); // day of RAP's
        QTest::addColumn<bool>("due");
        const auto row = [](const char* name, SnoozeFor length, const char* since, const char* now, bool due,
                            const char* newest = "") {
            QTest::newRow(name) << length << QString::fromLatin1(since) << QString::fromLatin1(now)
                                << QString::fromLatin1(newest) << due;
        };
        using enum SnoozeFor;
        row("a day, still", Day, "2026-10-01", "2026-10-02", false);
        row("a day, over", Day, "2026-10-01", "2026-10-03", true);
        row("a week, still", Week, "2026-10-01", "2026-10-08", false);
        row("a week, over", Week, "2026-10-01", "2026-10-09", true);
        row("the next stage breaks it", Week, "2026-10-24", "2026-10-27", true);
        row("and the last day does", Day, "2026-11-23", "2026-11-24", true);
        row("after the expiry a week is a day", Week, "2026-11-26", "2026-11-28", true);
        row("of which the day counts", Week, "2026-11-26", "2026-11-27", false);
        row("clock set back before it", Week, "2026-10-01", "2026-09-30", true);
        row("clock set back a year", Week, "2026-10-01", "2025-10-01", false); // the key seems fine, and is told so...
        row("... but RAP's reports know better", Week, "2026-10-01", "2025-10-01", true, "2026-10-01");
        row("clock set forward behind it", Week, "2026-10-01", "2026-10-20", true);
        row("snoozed while it was a year ahead", Week, "2027-10-01", "2026-10-02", true);
        row("clock kept where it was", Week, "2026-10-01", "2026-10-02", true, "2026-10-09");
        row("RAP's day within it", Week, "2026-10-01", "2026-10-02", false, "2026-10-02");
    }
    void snoozes()
    {
        QFETCH(const SnoozeFor, length);
        QFETCH(const QString, since);
        QFETCH(const QString, now);
        QFETCH(const QString, newest);
        const auto then = at(since.toLatin1().constData());
        const Snooze snooze{then, length, life, account::keyStage(life, then.date())};
        const auto fromRap = newest.isEmpty() ? std::nullopt : std::optional(day(newest.toLatin1().constData()));
        const auto reminder = account::keyReminder(life, at(now.toLatin1().constData(), 11, 59), fromRap, snooze);
        QTEST(reminder.due, "due");
    }

    void aSnoozeIsOfOneKey()
    {
        const Snooze snooze{at("2026-10-01"), SnoozeFor::Week, life, KeyStage::Days60};
        QVERIFY(account::keyReminder(life, at("2026-10-02"), {}, snooze).isSnoozed);
        const KeyLife other{life.registered.addDays(1), life.expires.addDays(1)};
        QVERIFY(account::keyReminder(other, at("2026-10-02"), {}, snooze).due);
    }

    void noSnoozesInARowSilenceItForGood()
    {
        int told = 0;
        std::optional<Snooze> snooze;
        for (auto now = at("2026-08-27"); now < at("2026-12-31"); now = now.plusMilliseconds(3600 * 1000)) {
            const auto reminder = account::keyReminder(life, now, {}, snooze);
            if (!reminder.due)
                continue;
            ++told;
            snooze = Snooze{now, SnoozeFor::Week, life, reminder.stage};
        }
        QVERIFY2(told >= 8 + 35, qPrintable(QString::number(told))); // each stage, and daily once it has expired
    }

    void aWrongClockLeavesNothingBehind()
    {
        QCOMPARE(account::keyReminder(life, at("2031-01-01"), {}, {}).stage, KeyStage::Expired);
        QCOMPARE(account::keyReminder(life, at("2025-01-01"), {}, {}).stage, KeyStage::Fine);
    }

    void whatIsPutOffIsKept()
    {
        const QTemporaryDir folder;
        const account::Snoozes snoozes(account::ConfigFolder::at(folder.filePath(u"config"_s)));
        QVERIFY(snoozes.all().isEmpty());
        const HongKongTime now = at("2026-09-01");
        QList<account::Account> accounts(2);
        accounts[0].name = u"Securities"_s;
        accounts[0].keyRegistered = life.registered;
        accounts[1].name = u"Futures"_s;
        accounts[1].keyRegistered = day("2024-09-02");
        const auto due = account::keysDue(accounts, snoozes.all(), now, {});
        QCOMPARE(due.size(), 2);
        QCOMPARE(due.first().account, u"Futures"_s);
        QCOMPARE(due.first().reminder.daysLeft, 1);
        QVERIFY(snoozes.snooze({due.at(1)}, SnoozeFor::Week, now));
        QVERIFY(snoozes.snooze({due.at(0)}, SnoozeFor::Day, now));
        QVERIFY(account::keysDue(accounts, snoozes.all(), now, {}).isEmpty());
        QCOMPARE(account::keysDue(accounts, snoozes.all(), at("2026-09-02"), {}).size(), 1);
        QCOMPARE(account::keysDue(accounts, snoozes.all(), at("2026-09-08"), {}).size(), 2);
        QFile file(folder.filePath(u"config/key-reminders.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"version\": 1, \"snoozed\": 7") > 0);
        file.close();
        QCOMPARE(account::keysDue(accounts, snoozes.all(), now, {}).size(), 2); // nothing is silenced by it
    }

    void aRefusalNearTheEndSaysSoFirst()
    {
        account::Account account;
        account.keyRegistered = life.registered;
        const rap::Error refused{rap::ErrorKind::LoginRefused, u"RAP refused the login."_s, u"Ask."_s, {}};
        QCOMPARE(account::refusedFor(refused, account, day("2026-10-25")).message, refused.message);
        QVERIFY(account::refusedFor(refused, account, day("2026-10-26"))
                    .message.startsWith(u"The key expires on 2026-11-25, in 30 days. RAP refused"_s));
        QVERIFY(account::refusedFor(refused, account, day("2026-11-25"))
                    .message.startsWith(u"The key has expired: it was registered until 2026-11-25."_s));
        const rap::Error silent{rap::ErrorKind::TimedOut, u"RAP does not answer."_s, {}, {}};
        QCOMPARE(account::refusedFor(silent, account, day("2026-11-25")).message, silent.message);
    }

    void sharedKeys()
    {
        const QList<account::AccountKey> all{{u"A"_s, u"/a"_s, u"SHA256:1"_s},
                                             {u"B"_s, u"/b"_s, u"SHA256:1"_s},
                                             {u"C"_s, u"/c"_s, u"SHA256:2"_s},
                                             {u"D"_s, u"/d"_s, {}},
                                             {u"E"_s, u"/d"_s, {}},
                                             {u"F"_s, u"/a"_s, u"SHA256:3"_s}};
        QCOMPARE(account::othersWithKey(all.at(0), all), QStringList{u"B"_s});
        QCOMPARE(account::othersWithKey(all.at(2), all), QStringList());
        QCOMPARE(account::othersWithKey(all.at(3), all), QStringList{u"E"_s});
        QCOMPARE(account::othersWithKey(all.at(5), all), QStringList());
    }
};

RAPDESK_TEST(TestKeyExpiry)
#include "test_key_expiry.moc"
