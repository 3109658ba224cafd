#include "account/Accounts.h"
#include "account/KeyReminders.h"
#include "account/Renewal.h"
#include "session/AccountRename.h"
#include "session/ProfileStore.h"
#include "session/ScheduleStore.h"
#include "tests/TestMain.h"

#include <QDir>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using session::AccountRename;
using session::RenameStep;

namespace {

const QString acme = u"ACME"_s;
const QString beta = u"Beta"_s;
const QString base = u"/download"_s;
const QString path = u"/download/CCASS_HKMK/20261123/CSEST01_B01234_HKMK_20261123201502000001.TXT.ZIP"_s;
const rap::HongKongTime noon = rap::HongKongTime::at(QDate(2026, 11, 23), QTime(12, 0));

const account::Renewal begun{QDir::root().filePath(u"new"_s), u"SHA256:new"_s, noon.date(), noon.date()};

profile::ProfileSet money()
{
    profile::Profile profile;
    profile.name = u"Money"_s;
    return {{profile}, {}};
}

} // namespace

class TestAccountRename : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qunsetenv("DBUS_SESSION_BUS_ADDRESS"); }
    void init();

    void everythingGoesAlong();
    void onlyTheCase();
    void whatIsTakenIsRefused();
    void whereAnotherRetrieves();
    void killedAfterEachStep_data();
    void killedAfterEachStep();
    void aNewAccountOfTheOldNameKnowsNothing();
    void aCopyKnowsNoHistory();
    void aRemovedAccountLeavesNothingToTheNextOfItsName();

private:
    [[nodiscard]] account::ConfigFolder config() const { return account::ConfigFolder::at(m_dir->path()); }
    [[nodiscard]] account::Renewals renewals() const { return account::Renewals(config()); }
    [[nodiscard]] account::Snoozes snoozes() const { return account::Snoozes(config()); }
    [[nodiscard]] rap::Result<session::Renamed> rename(const QString& from, const QString& to)
    {
        AccountRename renaming(config(), from, to, *m_ledger);
        std::optional<rap::Result<session::Renamed>> outcome;
        connect(&renaming, &AccountRename::renamed, this, [&outcome](const session::Renamed& done) { outcome = done; });
        connect(&renaming, &AccountRename::failed, this,
                [&outcome](const rap::Error& error) { outcome = tl::unexpected(error); });
        renaming.start(noon);
        if (!QTest::qWaitFor([&outcome] { return outcome.has_value(); }, 60'000))
            qFatal("no end of it");
        return *outcome;
    }
    [[nodiscard]] bool isKnownAs(const QString& name)
    {
        const auto reports = m_ledger->reports(name, base).result();
        const auto runs = m_ledger->runs(name, 10).result();
        return reports && reports->size() == 1 && reports->first().fetched && runs && runs->size() == 1 &&
               m_ledger->lastListing(name).result().value().has_value();
    }
    void add(const QString& name) const
    {
        account::Account account;
        account.name = name;
        account.user = u"RAPC00123"_s;
        account.primary = {u"rap.example.com"_s, 22};
        account.keyFile = QDir::root().filePath(u"key"_s);
        account.targetFolder = QDir::root().filePath(u"reports"_s);
        QVERIFY(account::Accounts(config()).add(account));
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<ledger::Ledger> m_ledger;
};

void TestAccountRename::init()
{
    m_ledger.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    add(acme);
    QVERIFY(session::ProfileStore(config(), acme).save(money()));
    profile::ScheduleSettings schedule;
    schedule.on = true;
    schedule.everyMinutes = 30;
    schedule.since = noon;
    QVERIFY(session::ScheduleStore(config(), acme).save(schedule));
    QVERIFY(renewals().save(acme, begun));
    QVERIFY(snoozes().snooze({{acme, {}, {}}, {u"Other"_s, {}, {}}}, account::SnoozeFor::Week, noon));
    m_ledger = *ledger::Ledger::open(config().ledger());
    const QString folder = path.section(u'/', 0, -2);
    rap::Listing listing;
    listing.base = base;
    listing.folders = {folder.section(u'/', 0, -2), folder};
    listing.files = {{path, folder, path.section(u'/', -1), 100, 1'795'000'000}};
    QVERIFY(m_ledger->recordListing(acme, listing, noon).result());
    ledger::Fetched fetched;
    fetched.sha256 = QByteArray(32, 'x');
    fetched.at = noon;
    QVERIFY(m_ledger->recordFetched(acme, path, fetched).result());
    ledger::Run run;
    run.account = acme;
    run.kind = u"refresh"_s;
    run.started = run.finished = noon;
    QVERIFY(m_ledger->recordRun(run).result());
    QVERIFY(isKnownAs(acme));
}

void TestAccountRename::everythingGoesAlong()
{
    const auto renamed = rename(u"acme"_s, beta);
    QVERIFY2(renamed, qPrintable(renamed ? QString() : renamed.error().text()));
    QCOMPARE(renamed->account.name, beta);
#ifdef Q_OS_WIN
    QVERIFY(!renamed->passphrase); // the Credential Manager has none, so that none is left behind
#else
    QVERIFY(renamed->passphrase); // there is no store here, and that is told
#endif
    QVERIFY(isKnownAs(beta));
    QVERIFY(!isKnownAs(acme));
    QVERIFY(!account::Accounts(config()).load(acme));
    QVERIFY(account::Accounts(config()).load(beta).value() == renamed->account);
    QVERIFY(session::ProfileStore(config(), beta).load() == money());
    QVERIFY(session::ProfileStore(config(), acme).load() == profile::ProfileSet());
    const auto schedule = session::ScheduleStore(config(), beta).load();
    QVERIFY(schedule && schedule->on && schedule->everyMinutes == 30);
    QVERIFY(!session::ScheduleStore(config(), acme).load()->on);
    QVERIFY(renewals().of(beta).value() == begun);
    QVERIFY(!renewals().of(acme).value());
    QVERIFY(snoozes().all().contains(beta) && snoozes().all().contains(u"Other"_s));
    QCOMPARE(snoozes().all().size(), 2);
    QVERIFY(QFile::exists(config().accounts() + u"/beta.json"));
    QCOMPARE(QDir(config().accounts()).entryList({u"*.json"_s}).size(), 1);
    QVERIFY(!session::RetrieverLock::holder(config().retriever(acme)));
}

void TestAccountRename::onlyTheCase()
{
    const auto renamed = rename(acme, u"Acme"_s);
    QVERIFY(renamed);
    QVERIFY(isKnownAs(acme));
    QCOMPARE(m_ledger->runs(acme, 1).result()->first().account, u"Acme"_s);
    QCOMPARE(account::Accounts(config()).load(acme)->name, u"Acme"_s);
    QVERIFY(session::ProfileStore(config(), acme).load() == money());
    QVERIFY(session::ScheduleStore(config(), acme).load()->on);
    QVERIFY(renewals().of(acme).value() == begun);
    QVERIFY(snoozes().all().contains(u"Acme"_s));
}

void TestAccountRename::whatIsTakenIsRefused()
{
    const auto refused = [this](const QString& to) {
        const auto renamed = rename(acme, to);
        return !renamed && renamed.error().kind == rap::ErrorKind::BadCall && isKnownAs(acme) &&
               account::Accounts(config()).load(acme) && session::ProfileStore(config(), acme).load() == money();
    };
    QVERIFY(refused(u" "_s));
    QVERIFY(refused(u"a\nb"_s));
    add(beta);
    QVERIFY(refused(beta));
    // Of an account that is gone something may be left.
    QVERIFY(account::Accounts(config()).remove(beta));
    ledger::Run run;
    run.account = beta;
    QVERIFY(m_ledger->recordRun(run).result());
    QVERIFY(refused(u"BETA"_s));
    QCOMPARE(m_ledger->forget(beta).result().value(), true);
    QCOMPARE(m_ledger->forget(beta).result().value(), false);
    profile::ProfileSet others = money();
    others.profiles.first().name = u"Others"_s;
    QVERIFY(session::ProfileStore(config(), beta).save(others));
    QVERIFY(refused(beta));
    QVERIFY(session::ProfileStore(config(), beta).load() == others);
    session::ProfileStore(config(), beta).remove();
    QVERIFY(rename(acme, beta));
    QVERIFY(!rename(acme, beta));
}

void TestAccountRename::whereAnotherRetrieves()
{
    auto held = session::RetrieverLock::take(config().retriever(acme), noon);
    QVERIFY(held && *held);
    const auto refused = rename(acme, beta);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, rap::ErrorKind::RetrievedElsewhere);
    QVERIFY(account::Accounts(config()).load(acme) && isKnownAs(acme) && !isKnownAs(beta));
    held->reset();
    QVERIFY(rename(acme, beta));
}

void TestAccountRename::killedAfterEachStep_data()
{
    QTest::addColumn<RenameStep>("step");
    QTest::newRow("ledger knows both") << RenameStep::LedgerKnowsBoth;
    QTest::newRow("passphrase copied") << RenameStep::PassphraseCopied;
    QTest::newRow("settings copied") << RenameStep::SettingsCopied;
    QTest::newRow("account renamed") << RenameStep::AccountRenamed;
    QTest::newRow("ledger settled") << RenameStep::LedgerSettled;
    QTest::newRow("old removed") << RenameStep::OldRemoved;
}

void TestAccountRename::killedAfterEachStep()
{
    QFETCH(const RenameStep, step);
    m_ledger.reset();
    QProcess program;
    program.start(QCoreApplication::applicationDirPath() + u"/rename_until"_s,
                  {config().path, acme, beta, QString::number(static_cast<int>(step))});
    QVERIFY(program.waitForFinished(60'000));
    QCOMPARE(program.exitCode(), 9);

    m_ledger = *ledger::Ledger::open(config().ledger());
    const QString name = step < RenameStep::AccountRenamed ? acme : beta;
    const auto all = account::Accounts(config()).all();
    QCOMPARE(all.accounts.size(), 1);
    QVERIFY(all.faults.isEmpty());
    QCOMPARE(all.accounts.first().name, name);
    QVERIFY(isKnownAs(name));
    QVERIFY(session::ProfileStore(config(), name).load() == money());
    QVERIFY(session::ScheduleStore(config(), name).load()->on);
    QVERIFY(renewals().of(name).value() == begun);

    // What is written next is of the same account; then it can be renamed again.
    ledger::Run run;
    run.account = name;
    QVERIFY(m_ledger->recordRun(run).result());
    QCOMPARE(m_ledger->runs(name, 10).result()->size(), 2);
    const QString next = name == acme ? beta : u"Gamma"_s;
    const auto renamed = rename(name, next);
    QVERIFY2(renamed, qPrintable(renamed ? QString() : renamed.error().text()));
    QCOMPARE(m_ledger->runs(next, 10).result()->size(), 2);
    QCOMPARE(m_ledger->reports(next, base).result()->size(), 1);
    QCOMPARE(m_ledger->reports(name, base).result()->size(), 0);
    QVERIFY(session::ProfileStore(config(), next).load() == money());
    QVERIFY(session::ScheduleStore(config(), next).load()->on);
    QVERIFY(renewals().of(next).value() == begun);
    QVERIFY(!renewals().of(name).value());
}

/// Where the renaming was killed before the ledger was settled, the next run under the new name settles it.
void TestAccountRename::aNewAccountOfTheOldNameKnowsNothing()
{
    QVERIFY(m_ledger->beginRename(acme, beta).result());
    QVERIFY(isKnownAs(acme) && isKnownAs(beta));
    QVERIFY(account::Accounts(config()).rename(acme, beta));
    ledger::Run run;
    run.account = beta;
    QVERIFY(m_ledger->recordRun(run).result());
    add(acme);
    QCOMPARE(m_ledger->reports(acme, base).result()->size(), 0);
    QCOMPARE(m_ledger->reports(beta, base).result()->size(), 1);
}

void TestAccountRename::aCopyKnowsNoHistory()
{
    const auto copied = session::copyAccount(config(), acme, beta, QDate(2026, 11, 23));
    QVERIFY(copied);
    QVERIFY(session::ProfileStore(config(), beta).load() == money());
    QVERIFY(isKnownAs(acme) && !isKnownAs(beta));
    auto expected = account::Accounts(config()).load(acme).value();
    expected.name = beta;
    QVERIFY(account::Accounts(config()).load(beta).value() == expected);
    QVERIFY(!session::ScheduleStore(config(), beta).load()->on);
    QCOMPARE(session::copyAccount(config(), acme, beta, QDate(2026, 11, 23)).error().kind, rap::ErrorKind::BadCall);
}

void TestAccountRename::aRemovedAccountLeavesNothingToTheNextOfItsName()
{
    QVERIFY(session::removeAccount(config(), u"acme"_s));
    QVERIFY(!account::Accounts(config()).load(acme));
    QVERIFY(!session::removeAccount(config(), acme));
    QVERIFY(!session::ScheduleStore(config(), acme).load()->on);
    QVERIFY(!renewals().of(acme).value());
    QCOMPARE(snoozes().all().keys(), QStringList{u"Other"_s});
    QVERIFY(session::ProfileStore(config(), acme).load() == money()); // those stay
    // Nor to one that is renamed to it.
    add(beta);
    QVERIFY(renewals().save(acme, begun)); // as an earlier version left it
    session::ProfileStore(config(), acme).remove();
    QVERIFY(m_ledger->forget(acme).result());
    const auto renamed = rename(beta, acme);
    QVERIFY2(renamed, qPrintable(renamed ? QString() : renamed.error().text()));
    QVERIFY(!renewals().of(acme).value());
}

RAPDESK_TEST(TestAccountRename)
#include "test_account_rename.moc"
