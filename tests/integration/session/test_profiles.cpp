#include "Workstation.h"
#include "session/ProfileStore.h"
#include "tests/TestMain.h"

using download::Transfer;

namespace {

QString text(const char* latin)
{
    return QString::fromLatin1(latin);
}

ledger::ReportFilter ofHongKong()
{
    ledger::ReportFilter filter;
    filter.markets = {rap::Market::Hkmk};
    return filter;
}

ledger::ReportFilter ofLoans()
{
    ledger::ReportFilter filter;
    filter.reportIds = {text("CCLTN*")};
    return filter;
}

ledger::ReportFilter images()
{
    ledger::ReportFilter filter;
    filter.kinds = {rap::Kind::Image};
    return filter;
}

profile::Profile profileOf(const char* name, ledger::ReportFilter wanted, const char* path)
{
    profile::Profile profile;
    profile.name = text(name);
    profile.wanted = std::move(wanted);
    profile.path = profile::PathTemplate::parse(text(path)).value();
    return profile;
}

QByteArray profilesFile(const Workstation& workstation)
{
    return read(workstation.config.profiles(workstation.account.name));
}

void spoil(const Workstation& workstation)
{
    QFile file(workstation.config.profiles(workstation.account.name));
    const bool written = file.open(QIODevice::WriteOnly) && file.write("{\"version\": 1,\n\"profiles\": [}\n") > 0;
    if (!written)
        qFatal("cannot write %s", qPrintable(file.fileName()));
}

} // namespace

/// Report profiles, a real server and a real disk.
class TestProfiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_server.start(), qPrintable(m_server.fault())); }

    void eachGoesWhereItsProfileSays();
    void withoutProfilesAllIsAsBefore();
    void twoOfOneNameLoseNothing();
    void anExplicitDestinationStands();
    void theyAreThereAtTheNextStart();
    void whatCannotBeReadStopsAFetch();
    void whatAnotherProgramChangesCounts();

private:
    [[nodiscard]] static QStringList wanted(Run& run)
    {
        QStringList paths;
        for (const ledger::Report& report : run.session.index().reports())
            if (run.session.choice().wants(report))
                paths += report.path;
        return paths;
    }

    practice::PracticeServer m_server;
};

void TestProfiles::eachGoesWhereItsProfileSays()
{
    const Workstation workstation(m_server);
    profile::Profile loans = profileOf("Loans", ofLoans(), "Loans/{folder_year}/{market} {file}");
    loans.keepZip = true;
    loans.except = {images()};
    const profile::Profile hongKong = profileOf("Hong Kong", ofHongKong(), "{market}/{folder_date}");
    Run run(workstation);
    QVERIFY(run.starts());
    QSignalSpy changed(&run.session, &session::AccountSession::profilesChanged);
    QVERIFY(run.session.setProfiles({{loans, hongKong}, {}}, run.session.profiles()).has_value());
    QCOMPARE(changed.size(), 1);
    QVERIFY(run.refreshes());
    const QStringList paths = wanted(run);
    QVERIFY(paths.size() > 15);
    QVERIFY(paths.size() < run.paths().size());
    QVERIFY(run.fetches(paths, run.session.destinations().value()));
    QCOMPARE(run.failed.size(), 0);
    QCOMPARE(run.filed.size(), paths.size());

    QStringList expected;
    int loansFiled = 0;
    for (const QString& path : paths) {
        const ledger::Report& report = *run.session.index().find(path);
        const QString file = report.file.chopped(4);
        const QDate date = *report.folder.date;
        const bool isLoan = file.startsWith(text("CCLTN")) && !file.contains(text("_IMG"));
        const QString below = isLoan
                                  ? QString(date.toString(text("'Loans/'yyyy/")) + code(*report.folder.market) + u' ')
                                  : QString(text("HKMK/") + date.toString(text("yyyyMMdd/")));
        const QString at = workstation.reports() + u'/' + below + file;
        QCOMPARE(report.fetched->files.first().path.left(at.size()), at);
        QCOMPARE(report.fetched->files.last().path == at + text(".ZIP"), isLoan);
        loansFiled += isLoan ? 1 : 0;
        for (const ledger::FiledFile& filed : report.fetched->files) {
            QCOMPARE(sha256(read(filed.path)), filed.sha256);
            expected += filed.path;
        }
    }
    QVERIFY(loansFiled > 1);
    expected.sort();
    QTRY_COMPARE(filesBelow(workstation.reports()), expected); // what says what it is becoming goes behind
}

void TestProfiles::withoutProfilesAllIsAsBefore()
{
    const Workstation workstation(m_server);
    Run run(workstation);
    QVERIFY(run.starts());
    QVERIFY(run.refreshes());
    QCOMPARE(wanted(run), run.paths());
    const QStringList some = run.paths().mid(0, 5);
    QVERIFY(run.fetches(some, run.session.destinations().value()));
    for (const QString& path : some) {
        const ledger::Report& report = *run.session.index().find(path);
        QVERIFY(
            report.fetched->files.first().path.startsWith(workstation.reports() + u'/' + report.folder.localPath()));
    }
}

// A template may put reports of one name into one folder: each gets a name of its own, and nothing is overwritten.
void TestProfiles::twoOfOneNameLoseNothing()
{
    const Workstation workstation(m_server);
    Run run(workstation);
    QVERIFY(run.starts());
    QVERIFY(run.session.setProfiles({{profileOf("All", {}, "All/of {file}")}, {}}, run.session.profiles()).has_value());
    QVERIFY(run.refreshes());
    QStringList readmes;
    for (const QString& path : run.paths())
        if (path.endsWith(text("/README.TXT")))
            readmes += path;
    QVERIFY(readmes.size() > 1);
    QVERIFY(run.fetches(readmes, run.session.destinations().value()));
    QVERIFY2(run.failed.isEmpty(), qPrintable(run.failed.value(0).error.value_or(rap::Error()).detail));
    QCOMPARE(run.filed.size(), readmes.size());
    TRY_VERIFY(filesBelow(workstation.reports()).size() == readmes.size()); // what says what they become goes behind
    const QStringList files = filesBelow(workstation.reports());
    QVERIFY(files.contains(workstation.reports() + text("/All/of README.TXT")));
    const QHash<QString, QByteArray> served = m_server.sha256s();
    for (const QString& path : std::as_const(readmes)) {
        const ledger::FiledFile& filed = run.session.index().find(path)->fetched->files.first();
        QVERIFY2(filed.path.startsWith(workstation.reports() + text("/All/of README")), qPrintable(filed.path));
        QCOMPARE(sha256(read(filed.path)).toHex(), served.value(path));
    }
    // Once more: each keeps its name.
    QVERIFY(run.fetches(readmes, run.session.destinations().value(), true));
    QTRY_COMPARE(filesBelow(workstation.reports()), files);
}

void TestProfiles::anExplicitDestinationStands()
{
    const Workstation workstation(m_server);
    Run run(workstation);
    QVERIFY(run.starts());
    QVERIFY(run.session.setProfiles({{profileOf("Hong Kong", ofHongKong(), "HK")}, {}}, run.session.profiles())
                .has_value());
    QVERIFY(run.refreshes());
    const QStringList some = run.paths().mid(0, 12);
    const QString other = workstation.folder.filePath(text("other"));
    QVERIFY(run.fetches(some, download::Destination{other, false}));
    QCOMPARE(run.filed.size(), some.size());
    for (const Transfer& transfer : std::as_const(run.filed)) {
        const ledger::Report& report = *run.session.index().find(transfer.path);
        QVERIFY(report.fetched->files.first().path.startsWith(other + u'/' + report.folder.localPath()));
    }
    // Not wanted, and asked for all the same: as without a profile.
    const QStringList unwanted = [&] {
        for (const ledger::Report& report : run.session.index().reports())
            if (!report.isHere() && !run.session.choice().wants(report))
                return QStringList(report.path);
        return QStringList();
    }();
    QCOMPARE(unwanted.size(), 1);
    QVERIFY(run.fetches(unwanted, run.session.destinations().value()));
    const ledger::Report& report = *run.session.index().find(unwanted.first());
    QVERIFY(report.fetched->files.first().path.startsWith(workstation.reports() + u'/' + report.folder.localPath()));
}

void TestProfiles::theyAreThereAtTheNextStart()
{
    const Workstation workstation(m_server);
    const profile::ProfileSet set{{profileOf("Hong Kong", ofHongKong(), "HK")}, {}};
    {
        Run run(workstation);
        QVERIFY(run.session.setProfiles(set, run.session.profiles()).has_value());
    }
    Run run(workstation);
    QCOMPARE(run.session.profiles(), profile::ProfileSet());
    QVERIFY(run.starts());
    QCOMPARE(run.session.profiles(), set);
    QVERIFY(!run.session.profilesFault());
}

void TestProfiles::whatCannotBeReadStopsAFetch()
{
    const Workstation workstation(m_server);
    {
        Run run(workstation);
        QVERIFY(
            run.session.setProfiles({{profileOf("HK", ofHongKong(), "HK")}, {}}, run.session.profiles()).has_value());
    }
    spoil(workstation);
    const QByteArray spoilt = profilesFile(workstation);
    Run run(workstation);
    QVERIFY(run.starts());
    QVERIFY(run.session.profilesFault().has_value());
    QVERIFY2(run.session.profilesFault()->message.contains(text("line 2, column 14")),
             qPrintable(run.session.profilesFault()->message));
    run.session.refresh(session::AccountSession::Extent::All, session::AccountSession::Purpose::Retrieve);
    TRY_VERIFY(!run.refreshFailed.isEmpty());
    QCOMPARE(run.refreshFailed.first().first().value<rap::Error>().message, run.session.profilesFault()->message);
    QVERIFY(!run.session.isRefreshing());
    QVERIFY(!run.session.destinations().has_value());
    QCOMPARE(profilesFile(workstation), spoilt);
    QVERIFY2(run.connected.isEmpty(), "RAP is not asked for what nobody can choose");
    // To look at what there is does no harm.
    run.refreshFailed.clear();
    QVERIFY(run.refreshes());
    QVERIFY(!run.paths().isEmpty());
}

void TestProfiles::whatAnotherProgramChangesCounts()
{
    const Workstation workstation(m_server);
    const profile::ProfileSet set{{profileOf("Hong Kong", ofHongKong(), "HK")}, {}};
    Run run(workstation);
    QVERIFY(run.starts());
    QVERIFY(session::ProfileStore(workstation.config, workstation.account.name).save(set).has_value());
    run.session.refresh(session::AccountSession::Extent::All, session::AccountSession::Purpose::Retrieve);
    TRY_VERIFY(!run.refreshed.isEmpty());
    QCOMPARE(run.session.profiles(), set);
    QVERIFY(wanted(run).size() < run.paths().size());

    QSignalSpy changed(&run.session, &session::AccountSession::profilesChanged);
    QVERIFY(session::ProfileStore(workstation.config, workstation.account.name).save({}).has_value());
    QVERIFY(run.refreshes()); // to look only
    QCOMPARE(run.session.profiles(), profile::ProfileSet());
    QCOMPARE(wanted(run), run.paths());
    QCOMPARE(changed.size(), 1);
    QVERIFY(run.refreshes());
    QCOMPARE(changed.size(), 1);
}

RAPDESK_TEST(TestProfiles)
#include "test_profiles.moc"
