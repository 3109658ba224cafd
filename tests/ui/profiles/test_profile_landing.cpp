// What the editor shows is what happens: reports of a real OpenSSH server are filed where it said.
#include "tests/TestMain.h"
#include "tests/ui/workbench/AtRap.h"
#include "ui/profiles/Landing.h"

using namespace Qt::StringLiterals;
using practice::PracticeServer;
using workbench::RowStatus;

namespace {

profile::Profile going(const QString& name, const QList<rap::House>& houses, const QString& path)
{
    profile::Profile profile;
    profile.name = name;
    profile.wanted.houses = houses;
    if (!path.isEmpty())
        profile.path = profile::PathTemplate::parse(path).value();
    return profile;
}

} // namespace

class TestProfileLanding : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reportsAreFiledWhereTheEditorShowed()
    {
        const auto server = startedServer();
        TrustingStation station(*server);
        Program program(station, Shelf::clock());
        TRY_VERIFY(!program.errands().isLoading());
        const auto saved = program.session().setProfiles(
            {{going(u"Other house"_s, {rap::House::HkccSeoch}, u"{kind}/{title}/{run_day}_{file}"_s),
              going(u"HKSCC"_s, {rap::House::Hkscc}, u"{house}/{system}/{market}/{folder_date}/{participant}"_s),
              going(u"Rest"_s, {}, {})},
             {}},
            program.session().profiles());
        QVERIFY2(saved, qPrintable(saved ? QString() : saved.error().text()));
        program.press(program.window, workbench::command::getNew);
        const int all = int(server->manifest().size());
        TRY_VERIFY(program.banner().content().title.contains(u"fetched"_s));
        TRY_COMPARE(countWith(program.table(), RowStatus::Filed), all);
        QStringList elsewhere;
        for (const ledger::Report& report : program.session().index().reports()) {
            const profile::Profile* const decider = program.session().choice().chosenBy(report);
            QVERIFY(decider != nullptr);
            const QString shown = station.reports() + u'/' + ui::landingOf(report, decider->path);
            const QString filed = report.fetched->files.first().path;
            const bool isOfSeveral = filed.startsWith(shown + u'/'); // in the ZIP: they get a folder of its name
            if (filed != shown && !isOfSeveral)
                elsewhere += filed + u" is not " + shown;
        }
        QVERIFY2(elsewhere.isEmpty(), qPrintable(elsewhere.join(u'\n')));
    }
};

RAPDESK_TEST(TestProfileLanding)
#include "test_profile_landing.moc"
