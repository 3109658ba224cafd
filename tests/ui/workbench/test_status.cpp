#include "Shelf.h"
#include "tests/TestMain.h"
#include "ui/workbench/BannerPlanner.h"
#include "ui/workbench/StatusPlanner.h"
#include "ui/workbench/WorkbenchCommands.h"

#include <QDir>

using namespace workbench;
using rap::ErrorKind;
using ui::Tone;

namespace {

rap::HongKongTime at(int dayOfNovember, int hour, int minute = 0)
{
    return rap::HongKongTime::at(QDate(2026, 11, dayOfNovember), QTime(hour, minute));
}

StatusPill service(rap::HongKongTime now, bool elsewhere = false)
{
    return servicePill(rap::serviceState(now, {}), now, elsewhere);
}

QStringList ids(const QList<ui::BannerButton>& buttons)
{
    QStringList list;
    for (const ui::BannerButton& button : buttons)
        list.append(button.id);
    return list;
}

bool isCommand(const QString& id)
{
    const auto table = command::table();
    return std::any_of(table.begin(), table.end(), [&](const ui::Command& one) { return id == QLatin1String(one.id); });
}

QList<ErrorKind> allKinds()
{
    QList<ErrorKind> kinds;
    for (int kind = int(ErrorKind::BadCall); kind <= int(ErrorKind::Cancelled); ++kind)
        kinds.append(ErrorKind(kind));
    return kinds;
}

} // namespace

class TestStatus : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void serviceHours()
    {
        QCOMPARE(service(at(23, 16)).text, QStringLiteral("RAP open until 24:00"));
        QCOMPARE(service(at(23, 16)).tone, Tone::Good);
        QCOMPARE(service(at(23, 16), true).text, QStringLiteral("RAP open until 24:00 HKT"));
        QCOMPARE(service(at(28, 9)).text, QStringLiteral("RAP open until 13:00")); // a Saturday
        QCOMPARE(service(at(23, 3)).text, QStringLiteral("RAP closed, opens today 07:15"));
        QCOMPARE(service(at(29, 12)).text, QStringLiteral("RAP closed, opens tomorrow 07:15")); // a Sunday
        QCOMPARE(service(at(28, 14)).text, QStringLiteral("RAP closed, opens Mon 30 Nov 07:15"));
        QVERIFY(service(at(28, 14)).tone != Tone::Good);
        QVERIFY(!service(at(23, 16)).explanation.isEmpty());
    }

    void coverage()
    {
        QVERIFY(coveragePill({}, false).text.isEmpty());
        QCOMPARE(coveragePill({}, true).text, QStringLiteral("RAP lists no reports"));
        const StatusPill failed = coveragePill({.listed = 400, .listedHere = 399, .failed = 1}, true);
        QCOMPARE(failed.text, QStringLiteral("399 of 400 here  ·  1 to fetch"));
        QVERIFY(failed.explanation.endsWith(QLatin1String("1 could not be fetched.")));
        QCOMPARE(
            coveragePill({.listed = 145, .listedHere = 145, .missing = 0, .leavingTomorrow = 0, .overdue = 0}, true)
                .text,
            QStringLiteral("All 145 here"));
        QCOMPARE(
            coveragePill({.listed = 145, .listedHere = 145, .missing = 0, .leavingTomorrow = 0, .overdue = 0}, true)
                .tone,
            Tone::Good);
        QCOMPARE(
            coveragePill({.listed = 145, .listedHere = 142, .missing = 3, .leavingTomorrow = 0, .overdue = 0}, true)
                .text,
            QStringLiteral("142 of 145 here  ·  3 to fetch"));
        QCOMPARE(
            coveragePill({.listed = 145, .listedHere = 142, .missing = 3, .leavingTomorrow = 0, .overdue = 0}, true)
                .tone,
            Tone::Accent);
        const StatusPill leaving =
            coveragePill({.listed = 151, .listedHere = 142, .missing = 9, .leavingTomorrow = 1, .overdue = 0}, true);
        QCOMPARE(leaving.text, QStringLiteral("142 of 151 here  ·  9 to fetch  ·  1 leaves RAP tomorrow"));
        QCOMPARE(leaving.tone, Tone::Warning);
        QCOMPARE(
            coveragePill({.listed = 151, .listedHere = 142, .missing = 9, .leavingTomorrow = 2, .overdue = 1}, true)
                .text,
            QStringLiteral("142 of 151 here  ·  9 to fetch  ·  2 leave RAP tomorrow  ·  1 may leave RAP any moment"));
        QVERIFY(leaving.shortText.size() < leaving.text.size());
        const StatusPill wanted = coveragePill({.listed = 150, .listedHere = 140, .unwanted = 10}, true);
        QCOMPARE(wanted.text, QStringLiteral("All 140 here"));
        QCOMPARE(wanted.tone, Tone::Good);
        QVERIFY(wanted.explanation.contains(QStringLiteral("10 more are not wanted by any report profile.")));
        QCOMPARE(coveragePill({.listed = 150, .listedHere = 139, .unwanted = 10, .missing = 1}, true).text,
                 QStringLiteral("139 of 140 here  ·  1 to fetch"));
        QCOMPARE(coveragePill({.listed = 10, .unwanted = 10}, true).text, QStringLiteral("Nothing wanted on RAP"));
    }

    void coverageIsCountedFromTheIndex()
    {
        Shelf shelf;
        const auto entry = [](int daysAgo) {
            const QDate date = Shelf::today.addDays(-daysAgo);
            return Shelf::entry(
                Shelf::folder(QStringLiteral("CCASS_HKMK"), date),
                Shelf::name(QStringLiteral("CFIPM01"), QStringLiteral("C00123"), QStringLiteral("HKMK"), date));
        };
        const QList<rap::Entry> entries{entry(0), entry(1), entry(9), entry(10), entry(12)};
        shelf.list(entries);
        shelf.file(entries.at(1));
        shelf.list({entries.at(0), entries.at(1), entries.at(2), entries.at(3)}, {entries.at(4).folder});
        profile::CompiledProfiles all;
        QCOMPARE(
            profile::coverageOf(shelf.index.reports(), profile::Standings(all), Shelf::today),
            (profile::Coverage{
                .listed = 4, .listedHere = 1, .missing = 3, .leavingTomorrow = 1, .overdue = 1, .here = 1, .gone = 1}));
    }

    void keyExpiry()
    {
        const auto lifeWith = [](int days) {
            const QDate expires = Shelf::today.addDays(days);
            return account::KeyLife{expires.addYears(-2), expires};
        };
        const auto pill = [&](int days) { return keyPill(lifeWith(days), Shelf::today, false); };
        QCOMPARE(pill(23).text, QStringLiteral("SSH key expires in 23 days"));
        QCOMPARE(pill(23).tone, Tone::Warning);
        QVERIFY(pill(181).text.startsWith(QStringLiteral("SSH key good until")));
        QCOMPARE(pill(180).text, QStringLiteral("SSH key expires in 180 days")); // quietly
        QCOMPARE(pill(91).tone, Tone::Quiet);
        QCOMPARE(pill(90).tone, Tone::Warning);
        QCOMPARE(pill(8).tone, Tone::Warning);
        QCOMPARE(pill(7).tone, Tone::Bad);
        QCOMPARE(pill(1).text, QStringLiteral("SSH key expires tomorrow"));
        QCOMPARE(pill(0).text, QStringLiteral("SSH key expired on Mon 23 Nov"));
        QCOMPARE(pill(-3).text, QStringLiteral("SSH key expired on Fri 20 Nov"));
        QCOMPARE(pill(-3).tone, Tone::Bad);
        QCOMPARE(keyPill(std::nullopt, Shelf::today, false).tone, Tone::Quiet);
        const StatusPill renewing = keyPill(lifeWith(400), Shelf::today, true);
        QVERIFY(renewing.text.endsWith(QStringLiteral("renewal not finished")));
        QCOMPARE(renewing.tone, Tone::Accent);
    }

    void checked()
    {
        const rap::HongKongTime now = at(23, 17);
        QCOMPARE(checkedPill(Shelf::now(), Asking::No, now, true).text, QStringLiteral("Checked 16:31:07 HKT"));
        QCOMPARE(checkedPill(Shelf::now(), Asking::No, now, false).text, QStringLiteral("Checked 16:31:07"));
        QCOMPARE(checkedPill(at(20, 9, 5), Asking::No, now, false).text, QStringLiteral("Checked Fri 20 Nov 09:05"));
        QCOMPARE(checkedPill(std::nullopt, Asking::No, now, false).text, QStringLiteral("Not checked yet"));
        QVERIFY(
            checkedPill(std::nullopt, Asking::Connecting, now, false).text.startsWith(QStringLiteral("Connecting")));
        QVERIFY(checkedPill(Shelf::now(), Asking::Listing, now, false).text.startsWith(QStringLiteral("Asking RAP")));
    }

    void backupServerIsNamed()
    {
        QVERIFY(serverPill(true, false, QStringLiteral("a:22")).text.isEmpty());
        QVERIFY(serverPill(false, true, QStringLiteral("b:22")).text.isEmpty());
        const StatusPill pill = serverPill(true, true, QStringLiteral("b:22"));
        QCOMPARE(pill.text, QStringLiteral("Using the backup server"));
        QVERIFY(pill.explanation.contains(QStringLiteral("b:22")));
    }

    void everyErrorHasATitleAndANextStep()
    {
        for (const ErrorKind kind : allKinds()) {
            const rap::Error error{kind, QStringLiteral("What happened."), QStringLiteral("What to do."),
                                   QStringLiteral("secret detail")};
            const ui::BannerContent banner = bannerFor(error, {.here = 142, .now = Shelf::now()});
            QVERIFY(!banner.title.isEmpty());
            QVERIFY(banner.text.contains(error.message) && banner.text.contains(error.nextStep));
            QVERIFY(!banner.text.contains(error.detail));
            for (const QString& id : ids(banner.buttons))
                QVERIFY2(isCommand(id), qPrintable(id));
            if (kind != ErrorKind::Cancelled && kind != ErrorKind::BadCall && kind != ErrorKind::Secrets)
                QVERIFY2(!banner.buttons.isEmpty(), qPrintable(QStringLiteral("kind %1").arg(int(kind))));
        }
    }

    void unreachableNamesTheWorkstation()
    {
        BannerFacts facts{.here = 142, .clientAddress = QStringLiteral("10.20.30.41"), .now = Shelf::now()};
        rap::Error error{ErrorKind::TimedOut, QStringLiteral("No server answered."), {}, {}};
        ui::BannerContent banner = bannerFor(error, facts);
        QCOMPARE(banner.title, QStringLiteral("RAP could not be reached."));
        QCOMPARE(banner.text, QStringLiteral("No server answered. This workstation's address is 10.20.30.41. "
                                             "Your 142 filed reports are not affected."));
        QCOMPARE(ids(banner.buttons), (QStringList{command::editAccount, command::tryAgain}));
        error.nextStep = QStringLiteral("Is 10.20.30.41 registered?");
        banner = bannerFor(error, facts);
        QVERIFY(!banner.text.contains(QStringLiteral("This workstation")));
    }

    void closedRapIsSaidToBeClosed()
    {
        const rap::HongKongTime sunday = at(29, 12);
        const BannerFacts facts{.opening = rap::serviceState(sunday, {}).nextOpen, .now = sunday};
        const ui::BannerContent banner =
            bannerFor({ErrorKind::ConnectionRefused, QStringLiteral("Refused."), {}, {}}, facts);
        QCOMPARE(banner.title, QStringLiteral("RAP is closed now."));
        QVERIFY(banner.text.startsWith(QStringLiteral("It opens tomorrow 07:15.")));
        QCOMPARE(ids(banner.buttons), QStringList{command::tryAgain}); // the account is not to blame
    }

    void hostKeyLeadsToItsQuestion()
    {
        for (const ErrorKind kind : {ErrorKind::HostKeyUnknown, ErrorKind::HostKeyChanged, ErrorKind::HostKeyOtherType})
            QCOMPARE(bannerFor({kind, {}, {}, {}}, {}).buttons.first().id, QString(command::checkHostKey));
        QCOMPARE(bannerFor({ErrorKind::HostKeyChanged, {}, {}, {}}, {}).tone, Tone::Bad);
    }

    void runningMeansThatBytesCome()
    {
        download::Transfer transfer;
        transfer.state = download::TransferState::Running;
        transfer.size = 1000;
        transfer.received = 430;
        transfer.begunWith = 429;
        const auto said = [&transfer] {
            const TransferMark mark = markOf(transfer);
            return statusText(rowStatus({}, &mark), &mark);
        };
        QCOMPARE(said(), QStringLiteral("43 %"));
        transfer.begunWith = 430; // by an earlier attempt
        QVERIFY(!isMoving(transfer));
        QCOMPARE(said(), QStringLiteral("Waiting, 43 % here"));
        transfer.received = 0;
        transfer.begunWith = 0;
        QCOMPARE(said(), QStringLiteral("Waiting"));
        transfer.step = download::TransferStep::Checking;
        QVERIFY(isMoving(transfer));
    }

    void theEndIsTold()
    {
        QVERIFY(bannerForEnd(0, {}).title.isEmpty());
        QCOMPARE(bannerForEnd(57, {}).title, QStringLiteral("57 reports fetched, checked and filed."));
        QCOMPARE(bannerForEnd(57, {}).tone, Tone::Good);
        const rap::Error changed{ErrorKind::RemoteChanged, QStringLiteral("It changed."), {}, {}};
        ui::BannerContent failed = bannerForEnd(57, {changed, changed});
        QCOMPARE(failed.title, QStringLiteral("2 reports failed."));
        QCOMPARE(failed.text, QStringLiteral("57 others were filed. Why: changed on RAP."));
        QCOMPARE(ids(failed.buttons), (QStringList{command::showFailed, command::retryFailed}));
        QCOMPARE(bannerForEnd(0, {changed}).text, QStringLiteral("It changed."));
        failed = bannerForEnd(0, {changed, {ErrorKind::DamagedZip, {}, {}, {}}, changed});
        QCOMPARE(failed.text, QStringLiteral("Why: 2 changed on RAP, 1 damaged ZIP."));
        QCOMPARE(failed.buttons.last().id, QString(command::contacts));
        profile::Coverage listed145;
        listed145.listed = listed145.listedHere = listed145.here = 145;
        QCOMPARE(bannerForNothingNew(listed145, false, 0).text,
                 QStringLiteral("All 145 reports that RAP lists are on this PC."));
        QCOMPARE(bannerForNothingNew(listed145, false, 0).tone, Tone::Good);
        // What could not be read may hold something.
        QCOMPARE(bannerForNothingNew(listed145, false, 2).title,
                 QStringLiteral("Nothing new, but 2 folders could not be read."));
        QCOMPARE(bannerForNothingNew(listed145, false, 2).tone, Tone::Warning);
        QCOMPARE(bannerForClosing(1, 5, {}).title, QStringLiteral("1 report is still on its way."));
        QVERIFY(bannerForClosing(1, 5, {}).text.startsWith(QStringLiteral("5 others are paused.")));
        QCOMPARE(ids(bannerForClosing(1, 0, {}).buttons), QStringList{command::closeAnyway});
        QCOMPARE(bannerForClosing(0, 5, {}).title, QStringLiteral("5 reports are paused."));
        QCOMPARE(ids(bannerForClosing(0, 5, {}).buttons), (QStringList{command::resumeAndStay, command::closeAnyway}));
        listed145.unwanted = 1;
        QVERIFY(bannerForNothingNew(listed145, false, 0)
                    .text.endsWith(QStringLiteral("1 report is not wanted by any report profile.")));
        listed145.notInFolder = 70;
        const ui::BannerContent moved = bannerForNothingNew(listed145, false, 0);
        QVERIFY(moved.text.startsWith(QStringLiteral("70 reports are not in the folders")));
        QCOMPARE(ids(moved.buttons), QStringList{command::fetchMoved});
    }
    void copiesThatWait()
    {
        const rap::Error gone{
            ErrorKind::TargetGone, QStringLiteral("It is not there."), QStringLiteral("Bring it back."), {}};
        const session::DestinationState money{QStringLiteral("/mnt/money"), 0, 12, 0, 0, gone};
        const session::DestinationState risk{QStringLiteral("/mnt/risk"), 3, 1, 0, 0, gone};
        const ui::BannerContent one = bannerForCopiesThatWait({money});
        QCOMPARE(one.title,
                 QStringLiteral("12 reports not copied to %1 yet.").arg(QDir::toNativeSeparators(money.root)));
        QVERIFY(one.text.startsWith(QStringLiteral("It is not there. Bring it back. All are filed on this PC;")));
        QCOMPARE(one.tone, Tone::Warning);
        QCOMPARE(ids(one.buttons), QStringList{command::copyAgain});
        const ui::BannerContent two = bannerForCopiesThatWait({money, risk});
        QCOMPARE(two.title, QStringLiteral("Reports are not copied to 2 further folders yet."));
        QVERIFY(two.text.contains(QStringLiteral("It is not there. (1 report)")));
        QCOMPARE(
            bannerForCopies({{QStringLiteral("/a"), 2, 0, 0, 0, {}}, {QStringLiteral("/b"), 1, 0, 0, 0, {}}}).title,
            QStringLiteral("3 reports copied."));
        QCOMPARE(bannerForCopies({}).title, QStringLiteral("Nothing waits to be copied."));
    }

    void emptyPlacesSayWhatFillsThem()
    {
        QCOMPARE(emptyContent({}).title, QStringLiteral("No RAP account yet"));
        QCOMPARE(ids(emptyContent({}).buttons), (QStringList{command::addAccount, command::importAccount}));
        QCOMPARE(ids(emptyContent({.hasLedger = false}).buttons), QStringList{command::reopenLedger});
        QCOMPARE(ids(emptyContent({.hasAccount = true}).buttons), (QStringList{command::getNew, command::refresh}));
        QVERIFY(emptyContent({.hasAccount = true, .asking = true}).buttons.isEmpty());
        QCOMPARE(emptyContent({.hasAccount = true, .inVain = true}).title, QStringLiteral("No list from RAP yet"));
        QCOMPARE(ids(emptyContent({.hasAccount = true, .everListed = true}).buttons),
                 (QStringList{command::refresh, command::editAccount}));
        QCOMPARE(ids(emptyContent({.hasAccount = true, .everListed = true, .known = 5, .narrowed = true}).buttons),
                 QStringList{command::clearFilters});
        QCOMPARE(emptyContent({.hasAccount = true, .everListed = true, .known = 5, .scoped = true}).title,
                 QStringLiteral("No reports in this folder"));
        // What is read still matters only as long as nothing is known.
        QVERIFY(emptyContent({.hasAccount = true, .loading = true}).title.startsWith(QStringLiteral("Reading")));
        QCOMPARE(emptyContent({.hasAccount = true, .loading = true, .known = 5, .narrowed = true}).title,
                 QStringLiteral("No report matches"));
    }

    void noneInAStateIsAnAnswer()
    {
        EmptyFacts facts{.hasAccount = true, .everListed = true, .known = 5, .narrowed = true};
        facts.state = StateChoice::NotHere;
        facts.counts.all = 1;
        QCOMPARE(emptyContent(facts).text, QStringLiteral("The one report is on this PC."));
        facts.counts.notWanted = 1;
        QCOMPARE(emptyContent(facts).title, QStringLiteral("Everything that is wanted is here"));
        QVERIFY(emptyContent(facts).text.contains(QStringLiteral("fetched by hand")));
        facts.counts.notWanted = 0;
        // What is gone cannot be got.
        facts.state = StateChoice::Filed;
        facts.counts.gone = 1;
        QCOMPARE(emptyContent(facts).title, QStringLiteral("Nothing is left to fetch"));
        QVERIFY(!ids(emptyContent(facts).buttons).contains(command::getNew));
        facts.counts.all = 2;
        QVERIFY(ids(emptyContent(facts).buttons).contains(command::getNew));
    }

    void commandsAreUnique()
    {
        QSet<QString> words; // the table of shortcuts is read, too
        QSet<QString> seen;
        QMultiHash<QString, QString> shortcuts;
        for (const ui::Command& command : command::table()) {
            const QString id = QLatin1String(command.id);
            QVERIFY2(!seen.contains(id), command.id);
            seen.insert(id);
            QVERIFY(*command.text != '\0');
            const QString said =
                QString::fromUtf8(command.text).remove(QLatin1Char('&')) + QLatin1String(command.place);
            QVERIFY2(!words.contains(said), command.text);
            words.insert(said);
            for (const QKeySequence& key : command.shortcuts) {
                const QString text = key.toString();
                QVERIFY2(!shortcuts.contains(text), qPrintable(text));
                shortcuts.insert(text, id);
            }
        }
    }
};

RAPDESK_TEST(TestStatus)
#include "test_status.moc"
