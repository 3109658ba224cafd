#include "RandomRap.h"
#include "profile/ProfileFile.h"
#include "tests/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using profile::Profile;
using profile::ProfileSet;

namespace {

/// All that a file can hold.
const QByteArray whole = R"({
  "version": 1,
  "profiles": [
    {"name": "Money", "keepZip": true,
     "wanted": {"houses": ["HKSCC"], "systems": ["ccass", "other"], "markets": ["HKMK", "GLOB"],
                "reports": ["CSE*"], "participants": ["C0*"], "kinds": ["text"]},
     "except": [{"kinds": ["image"]}],
     "path": "{market}/{folder_date}",
     "further": [{"root": "//server/share", "path": "月結/{market}"}, {"root": "D:\\copies"}],
     "expected": [{"report": "CSEMA08", "market": "HKMK", "days": ["mon", "sat"], "by": "16:30",
                   "graceMinutes": 45, "onHolidays": true}]},
    {"name": "Rest", "wanted": {}}
  ],
  "learned": [
    {"folder": "CCASS_HKMK", "report": "CFIPM01", "market": "HKMK", "days": "weekdays",
     "timing": {"days": ["fri"], "by": "20:15"}},
    {"folder": "", "report": "X", "days": "saturdays", "timing": null}
  ]
}
)";

QByteArray with(const QByteArray& from, const QByteArray& to)
{
    QByteArray changed = whole;
    if (!changed.contains(from))
        qFatal("not there: %s", from.constData());
    return changed.replace(changed.indexOf(from), from.size(), to);
}

profile::Timing timing(Dice& dice)
{
    profile::Timing made;
    made.days.removeAt(dice.between(0, 4));
    made.by = QTime(dice.between(0, 23), dice.between(0, 59));
    made.graceMinutes = dice.between(0, 200);
    made.onHolidays = dice.once(2);
    return made;
}

std::optional<profile::PathTemplate> path(Dice& dice)
{
    const QStringList texts{QString(), u"a"_s, u"{market}\\{folder_date}"_s, u"報表 \"/{title}"_s,
                            u"{run_year}/{file}"_s};
    const auto parsed = profile::PathTemplate::parse(dice.oneOf(texts));
    return parsed ? std::optional(*parsed) : std::nullopt;
}

ProfileSet someSet(Dice& dice)
{
    ProfileSet set;
    set.profiles = random_rap::profiles(dice);
    for (Profile& profile : set.profiles) {
        profile.name += dice.oneOf(QStringList{u" \"quoted\""_s, u" 月"_s, u" \\ / \n"_s, u" 😀"_s, u""_s});
        profile.path = path(dice);
        profile.keepZip = dice.once(2);
        while (dice.once(2))
            profile.further += profile::Destination{u"/srv/share %1"_s.arg(dice.between(0, 9)), path(dice)};
        while (dice.once(2)) {
            const auto market = dice.once(2) ? rap::marketFromCode(random_rap::market(dice)) : std::nullopt;
            profile.expected += profile::Expectation{random_rap::reportId(dice), market, timing(dice)};
        }
    }
    while (dice.once(2)) {
        profile::LearnedDecision decision;
        decision.of = {random_rap::folderName(dice), random_rap::reportId(dice),
                       dice.once(2) ? rap::marketFromCode(random_rap::market(dice)) : std::nullopt,
                       dice.once(2) ? profile::DayClass::Weekday : profile::DayClass::Saturday};
        if (dice.once(2))
            decision.timing = timing(dice);
        set.decisions += decision;
    }
    return set;
}

} // namespace

class TestProfileFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAll()
    {
        const auto read = profile::fromJson(whole);
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        QCOMPARE(read->profiles.size(), 2);
        const Profile& money = read->profiles.first();
        QCOMPARE(money.name, u"Money"_s);
        QVERIFY(money.keepZip);
        QCOMPARE(money.wanted.houses, QList{rap::House::Hkscc});
        QCOMPARE(money.wanted.systems, (QStringList{u"ccass"_s, u"other"_s}));
        QCOMPARE(money.wanted.markets, (QList{rap::Market::Hkmk, rap::Market::Glob}));
        QCOMPARE(money.wanted.reportIds, QStringList(u"CSE*"_s));
        QCOMPARE(money.wanted.participants, QStringList(u"C0*"_s));
        QCOMPARE(money.wanted.kinds, QList{rap::Kind::Text});
        QCOMPARE(money.except.size(), 1);
        QCOMPARE(money.path->text(), u"{market}/{folder_date}"_s);
        QCOMPARE(money.further[0].path->text(), u"月結/{market}"_s);
        QCOMPARE(money.further[1].root, u"D:\\copies"_s);
        QVERIFY(!money.further[1].path);
        const profile::Timing& timing = money.expected.first().timing;
        QCOMPARE(timing.days, (QList{Qt::Monday, Qt::Saturday}));
        QCOMPARE(timing.by, QTime(16, 30));
        QCOMPARE(timing.graceMinutes, 45);
        QVERIFY(timing.onHolidays);
        QCOMPARE(read->profiles[1].wanted, ledger::ReportFilter());
        QCOMPARE(read->decisions[0].timing->graceMinutes, 30);
        QCOMPARE(read->decisions[0].of.market, rap::Market::Hkmk);
        QVERIFY(!read->decisions[1].timing);
        QCOMPARE(read->decisions[1].of.days, profile::DayClass::Saturday);
        QVERIFY(profile::fromJson("\xef\xbb\xbf" + whole).value() == *read);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* tag, const QByteArray& json, int line, int column, const QString& says) {
            QTest::newRow(tag) << json << line << column << says;
        };
        row("empty", "", 1, 1, {});
        row("no object", "[]", 1, 1, u"brace"_s);
        row("two patterns in one", with("[\"CSE*\"]", "[\"C*,D*\"]"), 6, 29, u"'C*,D*'"_s);
        row("a blank pattern", with("[\"C0*\"]", "[\"  \"]"), 6, 55, u"Blanks"_s);
        row("a blank at a pattern's end", with("\"CSEMA08\"", "\"CSEMA08 \""), 10, 30, u"'CSEMA08 '"_s);
        row("too many asterisks", with("[\"CSE*\"]", "[\"*A*A*A*A*\"]"), 6, 29, u"asterisks"_s);
        row("too long a pattern", with("[\"CSE*\"]", "[\"" + QByteArray(101, 'C') + "\"]"), 6, 29, u"too long"_s);
        row("cut short", whole.left(whole.indexOf("\"HKMK\"")), 5, 81, {});
        row("comma missing", with("true,\n", "true\n"), 5, 6, u"comma"_s);
        row("colon missing", with("\"keepZip\":", "\"keepZip\""), 4, 33, u"colon"_s);
        row("quotation mark missing", with("\"Rest\"", "\"Rest"), 12, 22, {});
        row("more after the end", whole + "x", 20, 1, u"after the end"_s);
        row("profile's name misspelt", with("\"keepZip\"", "\"keepzip\""), 4, 23, u"'keepzip' is not known"_s);
        row("wanted misspelt", with("\"wanted\"", "\"wantd\""), 5, 6, u"'wantd' is not known"_s);
        row("filter misspelt", with("\"reports\"", "\"report\""), 6, 17, u"'report' is not known"_s);
        row("at the top", with("\"version\": 1", "\"version\": 1, \"a\": 2"), 2, 17, u"'a' is not known"_s);
        row("expected misspelt", with("\"onHolidays\"", "\"onholidays\""), 11, 40, u"'onholidays'"_s);
        row("learned misspelt", with("\"timing\": null", "\"time\": null"), 17, 56, u"'time' is not known"_s);
        row("wanted missing", with(", \"wanted\": {}", ""), 12, 5, u"'wanted' is missing"_s);
        row("name twice", with("\"keepZip\": true", "\"name\": \"x\""), 4, 23, u"'name' stands there twice"_s);
        row("version missing", with("\"version\": 1,", ""), 1, 1, u"'version' is missing"_s);
        row("version zero", with("\"version\": 1", "\"version\": 0"), 2, 14, u"version"_s);
        row("no list", with("[\"HKSCC\"]", "\"HKSCC\""), 5, 27, u"list"_s);
        row("empty list", with("[\"HKSCC\"]", "[]"), 5, 27, u"empty"_s);
        row("empty text", with("\"CSE*\"", "\"\""), 6, 29, u"not empty"_s);
        row("number for text", with("\"CSE*\"", "5"), 6, 29, u"text"_s);
        row("unknown house", with("\"HKSCC\"", "\"HKCC\""), 5, 28, u"'HKCC' is none of HKSCC, HKCC_SEOCH"_s);
        row("unknown system", with("\"ccass\"", "\"cass\""), 5, 50, u"'cass' is none of"_s);
        row("unknown market", with("\"GLOB\"", "\"Glob\""), 5, 89, u"'Glob' is none of GLOB"_s);
        row("unknown kind", with("\"text\"", "\"txt\""), 6, 73, u"'txt' is none of text, image"_s);
        row("unknown day", with("\"sat\"", "\"Sa\""), 10, 75, u"'Sa' is none of mon"_s);
        row("no time", with("16:30", "4pm"), 10, 89, u"20:15"_s);
        row("no whole minutes", with("45", "4.5"), 11, 36, u"whole number"_s);
        row("no flag", with("\"keepZip\": true", "\"keepZip\": \"yes\""), 4, 34, u"true or false"_s);
        row("path", with("{market}/", "{markt}/"), 8, 14, u"{markt} is not known"_s);
        row("path that climbs", with("月結", ".."), 9, 53, u"lead out"_s);
        row("path of a number", with("\"{market}/{folder_date}\"", "3"), 8, 14, u"no folder"_s);
        row("share that is none", with("D:\\\\copies", "copies"), 4, 5, u"'copies'"_s);
        row("exception from all", with("{\"kinds\": [\"image\"]}", "{}"), 4, 5, u"exception"_s);
        row("two of one name", with("\"Rest\"", "\"MONEY\""), 12, 5, u"'MONEY'"_s);
    }

    void refuses()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, line);
        QFETCH(int, column);
        QFETCH(QString, says);
        const auto read = profile::fromJson(json);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, rap::ErrorKind::Settings);
        QVERIFY2(read.error().message.contains(
                     u"line %1, column %2: "_s.arg(QString::number(line), QString::number(column))),
                 qPrintable(read.error().message));
        QVERIFY2(read.error().message.contains(says), qPrintable(read.error().message));
        QVERIFY(!read.error().nextStep.isEmpty());
    }

    void refusesWhatIsNewerOrHuge()
    {
        const auto newer = profile::fromJson(with("\"version\": 1", "\"version\": 2, \"unheard\": 1"));
        QVERIFY(!newer && newer.error().message.contains(u"newer"));
        const auto huge = profile::fromJson(QByteArray(2'000'000, ' '));
        QVERIFY(!huge && huge.error().message.contains(u"large"));
    }

    void givesBackWhatWasWritten()
    {
        Dice dice("profile file");
        for (int round = 0; round < 300; ++round) {
            const ProfileSet set = someSet(dice);
            const QByteArray json = profile::toJson(set);
            const auto read = profile::fromJson(json);
            QVERIFY2(read, read ? "" : qPrintable(read.error().message + QString::fromUtf8(json)));
            QVERIFY(*read == set);
            QCOMPARE(profile::toJson(*read), json);
        }
    }

    void aDamagedFileNeverSurprises()
    {
        Dice dice("damaged profile file");
        for (int round = 0; round < 3000; ++round) {
            QByteArray json = whole;
            for (int damages = dice.between(1, 3); damages > 0; --damages) {
                const int at = dice.between(0, static_cast<int>(json.size()) - 1);
                if (dice.once(2))
                    json.remove(at, dice.between(1, 40));
                else
                    json.insert(at, dice.oneOf(QByteArrayView("{}[]\",:\\x0 \xff")));
            }
            const auto read = profile::fromJson(json);
            if (read)
                QVERIFY(profile::validate(read->profiles));
            else
                QVERIFY(!read.error().message.isEmpty());
        }
    }
};

RAPDESK_TEST(TestProfileFile)
#include "test_profile_file.moc"
