// The editor of report profiles in its real window, by keyboard and clicks.
#include "Editing.h"
#include "tests/TestMain.h"
#include "ui/common/TimeField.h"
#include "ui/profiles/ProfileFiles.h"

#include <QCheckBox>
#include <QComboBox>
#include <QMenu>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using ui::ProfilePart;

namespace {

const QString pathName = u"Path below the account's folder"_s;

} // namespace

class TestProfilesDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }

    void typingNarrowsTheCounts()
    {
        Account account({hongKong});
        Editing editing(account);
        QTRY_COMPARE(editing.counts(), u"2 2 1"_s);
        QCOMPARE(editing.listed(), (QStringList{u"CCLTN05"_s, u"CFIPM01"_s}));
        editing.retype(u"Report IDs"_s, u"cfi*"_s);
        QTRY_COMPARE(editing.counts(), u"1 1 2"_s);
        QCOMPARE(editing.listed(), QStringList{u"CFIPM01"_s});
        editing.pressIt(editing.chip(u"tally-2"_s));
        QCOMPARE(editing.listed(), (QStringList{u"CCLTN05"_s, u"CSEMA08"_s}));
        editing.retype(u"Report IDs"_s, u"cfi*, CSE*"_s);
        named<QCheckBox>(editing.dialog, u"Market: HKMK Hong Kong"_s)->click();
        QTRY_COMPARE(editing.counts(), u"2 2 1"_s);
        QCOMPARE(editing.listed(), QStringList{u"CCLTN05"_s});
        QVERIFY(account.kept() == QList{hongKong});
    }

    void orderDecides()
    {
        Account account({hongKong, marksOnly});
        Editing editing(account);
        editing.choose(1);
        QTRY_COMPARE(editing.counts(), u"1 0 1"_s);
        QVERIFY(editing.countWords().contains(u"1 taken by profiles above"_s));
        editing.press(u"Move up"_s);
        QTRY_COMPARE(editing.counts(), u"1 1 1"_s);
        QCOMPARE(editing.names(), (QStringList{u"Marks"_s, u"Hong Kong"_s}));
        editing.choose(1);
        QTRY_COMPARE(editing.counts(), u"2 1 1"_s);
        editing.press(u"Save"_s);
        QVERIFY(!editing.dialog.isVisible());
        QVERIFY((account.kept() == QList{marksOnly, hongKong}));
    }

    void aReportOnRapShowsWhereItGoes()
    {
        Account account({marksOnly});
        Editing editing(account);
        editing.part(ProfilePart::Places);
        const QString file = u"/CFIPM01_C00123_HKMK_20261123201502123456.TXT"_s;
        QTRY_COMPARE(editing.landings(), QStringList{account.reports() + u"/CCASS_HKMK/20261123"_s + file});
        editing.retype(pathName, u"{market}/{run_year}-{run_month}/for {participant}"_s);
        QCOMPARE(editing.landings(), QStringList{account.reports() + u"/HKMK/2026-11/for C00123"_s + file});
        editing.press(u"Save"_s);
        QCOMPARE(account.kept().first().path->text(), u"{market}/{run_year}-{run_month}/for {participant}"_s);
    }

    void aMenuPutsPlaceholdersIn()
    {
        Account account({marksOnly});
        Editing editing(account);
        editing.part(ProfilePart::Places);
        QTRY_VERIFY(!editing.landings().isEmpty());
        editing.retype(pathName, u"A/"_s);
        auto* insert = named<QPushButton>(editing.dialog, u"Insert a placeholder: "_s + pathName);
        insert->menu()->popup(editing.dialog.pos());
        QAction* market = nullptr;
        for (QAction* action : insert->menu()->actions())
            if (action->text().startsWith(u"{market}"_s))
                market = action;
        QVERIFY(market != nullptr);
        QCOMPARE(market->text(), u"{market}\tHKMK"_s);
        market->trigger();
        insert->menu()->close();
        QCOMPARE(field(editing.dialog, pathName)->text(), u"A/{market}"_s);
        QVERIFY(editing.landings().first().startsWith(account.reports() + u"/A/HKMK/"_s));
    }

    void anUnknownPlaceholderIsRefusedAtOnce()
    {
        Account account({marksOnly});
        Editing editing(account);
        editing.part(ProfilePart::Places);
        QTRY_VERIFY(!editing.landings().isEmpty());
        editing.retype(pathName, u"A/{markt}"_s);
        QVERIFY(says(editing.dialog, u"Column 3: {markt} is not known."_s));
        QVERIFY(says(editing.dialog, u"{market}"_s));
        QVERIFY(editing.landings().isEmpty());
        editing.press(u"Add"_s);
        editing.press(u"Save"_s);
        QVERIFY(editing.dialog.isVisible());
        QVERIFY(editing.told().contains(u"'Marks'"_s));
        QCOMPARE(editing.list().currentIndex().row(), 0);
        QVERIFY(field(editing.dialog, pathName)->hasFocus());
        QCOMPARE(field(editing.dialog, pathName)->selectedText(), u"{markt}"_s);
        QVERIFY(account.kept() == QList{marksOnly});
    }

    void aWholeProfileIsMadeByKeyboard()
    {
        Account account;
        Editing editing(account);
        editing.press(u"Add a report profile"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"Money"_s);
        named<QCheckBox>(editing.dialog, u"Clearing house: HKSCC"_s)->click();
        editing.retype(u"For participant"_s, u"C0* B0*"_s);
        editing.part(ProfilePart::Exceptions);
        editing.press(u"Add exception"_s);
        named<QCheckBox>(editing.dialog, u"Exception 1, Kind: Data image"_s)->click();
        editing.part(ProfilePart::Places);
        editing.retype(pathName, u"{market}"_s);
        button<QCheckBox>(editing.dialog, u"Keep the ZIP beside the report"_s)->click();
        editing.press(u"Add further destination"_s);
        editing.retype(u"Further destination 1, folder"_s, u"/mnt/share"_s);
        editing.retype(u"Further destination 1, path below the folder"_s, u"{kind}/{file}"_s);
        editing.part(ProfilePart::Expected);
        editing.press(u"Expect another report"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"CSEMA08"_s);
        auto* market = named<QComboBox>(editing.dialog, u"Expected report 1, market"_s);
        market->setFocus();
        QTest::keyClick(market, Qt::Key_Down);
        QTest::keyClick(market, Qt::Key_Down);
        editing.retype(u"Expected report 1, by what time, Hong Kong's"_s, u"4:30 pm"_s);
        named<QSpinBox>(editing.dialog, u"Expected report 1, minutes until it is late"_s)->setValue(45);
        named<QCheckBox>(editing.dialog, u"Expected report 1, day: Fri"_s)->click();
        editing.press(u"Save"_s);
        QVERIFY2(!editing.dialog.isVisible(), qPrintable(editing.told()));

        profile::Profile money = wanting(u"Money"_s, {});
        money.wanted.houses = {rap::House::Hkscc};
        money.wanted.participants = {u"C0*"_s, u"B0*"_s};
        money.except.resize(1);
        money.except.first().kinds = {rap::Kind::Image};
        money.path = profile::PathTemplate::parse(u"{market}"_s).value();
        money.keepZip = true;
        money.further = {{u"/mnt/share"_s, profile::PathTemplate::parse(u"{kind}/{file}"_s).value()}};
        money.expected = {{u"CSEMA08"_s,
                           rap::Market::Hkmk,
                           {{Qt::Monday, Qt::Tuesday, Qt::Wednesday, Qt::Thursday}, QTime(16, 30), 45, false}}};
        QVERIFY(account.kept() == QList{money});
        QVERIFY(account.session->profiles().profiles == QList{money});
    }

    void nothingIsKeptWhileWhatIsTypedIsNoTime()
    {
        profile::Profile profile = marksOnly;
        profile.expected = {{u"CSEMA08"_s, {}, {}}};
        profile.expected.first().timing.by = QTime(7, 15);
        Account account({profile, hongKong});
        Editing editing(account);
        editing.part(ProfilePart::Expected);
        const QString name = u"Expected report 1, by what time, Hong Kong's"_s;
        editing.retype(name, u"25:10"_s);
        editing.press(u"Save"_s);
        QVERIFY(editing.dialog.isVisible());
        QVERIFY(editing.told().contains(u"by what time"_s));
        QVERIFY(says(editing.dialog, u"This is no time."_s));
        QCOMPARE(field(editing.dialog, name)->text(), u"25:10"_s);
        QVERIFY(account.kept().first() == profile);
        editing.choose(1);
        editing.choose(0);
        editing.part(ProfilePart::Expected);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the rows that stood there before
        QVERIFY(says(editing.dialog, u"This is no time."_s));
        editing.retype(name, u"2015"_s);
        QVERIFY(!says(editing.dialog, u"This is no time."_s));
        editing.press(u"Save"_s);
        QVERIFY2(!editing.dialog.isVisible(), qPrintable(editing.told()));
        QCOMPARE(account.kept().first().expected.first().timing.by, QTime(20, 15));
    }

    void aPatternThatCannotBeIsSaidAtItsField()
    {
        Account account({hongKong});
        Editing editing(account);
        editing.retype(u"Report IDs"_s, u"cfi*, "_s + u"*A"_s.repeated(9));
        QVERIFY(says(editing.dialog, u"too many asterisks"_s));
        QTRY_COMPARE(editing.counts(), u"1 1 2"_s); // by the other one
        editing.press(u"Save"_s);
        QVERIFY(editing.dialog.isVisible());
        QVERIFY2(editing.told().contains(u"'Hong Kong'"_s), qPrintable(editing.told()));
        QVERIFY(account.kept() == QList{hongKong});
        editing.retype(u"Report IDs"_s, u"cfi"_s + QString(40, u'*'));
        QVERIFY(!says(editing.dialog, u"asterisks"_s));
        editing.part(ProfilePart::Expected);
        editing.press(u"Expect another report"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"CSE*,CFI*"_s);
        QVERIFY(says(editing.dialog, u"'CSE*,CFI*' matches nothing"_s));
        editing.press(u"Save"_s);
        QVERIFY(editing.dialog.isVisible());
        QVERIFY(account.kept() == QList{hongKong});
    }

    void whatIsRemovedInOneRowLeavesTheOthers()
    {
        profile::Profile profile = marksOnly;
        profile.further = {{u"/mnt/a"_s, {}}, {u"/mnt/b"_s, {}}, {u"/mnt/c"_s, {}}};
        Account account({profile});
        Editing editing(account);
        editing.part(ProfilePart::Places);
        editing.pressIt(named<QPushButton>(editing.dialog, u"Remove: Further destination 2"_s));
        editing.press(u"Save"_s);
        profile.further.removeAt(1);
        QVERIFY(account.kept() == QList{profile});
    }

    void cancelAsksOnlyWhereSomethingWouldBeLost()
    {
        Account account({marksOnly});
        {
            Editing editing(account);
            editing.press(u"Cancel"_s);
            QVERIFY(!editing.dialog.isVisible());
        }
        Editing editing(account);
        editing.retype(u"Report IDs"_s, u"X"_s);
        editing.press(u"Cancel"_s);
        QVERIFY(editing.dialog.isVisible());
        QVERIFY(editing.told().contains(u"not saved"_s));
        editing.retype(u"Report IDs"_s, u"XY"_s); // asked about anew
        editing.press(u"Cancel"_s);
        QVERIFY(editing.dialog.isVisible());
        editing.press(u"Cancel"_s);
        QVERIFY(!editing.dialog.isVisible());
        QVERIFY(account.kept() == QList{marksOnly});
    }

    void whatWasRemovedComesBack()
    {
        Account account({marksOnly, hongKong});
        Editing editing(account);
        QVERIFY(!button(editing.dialog, u"Undo"_s)->isEnabled());
        editing.press(u"Remove"_s);
        editing.press(u"Remove"_s);
        QTRY_COMPARE(editing.countWords(), u"Without a report profile all 3 reports on RAP now are wanted."_s);
        editing.press(u"Undo"_s);
        editing.press(u"Undo"_s);
        QCOMPARE(editing.names(), (QStringList{u"Marks"_s, u"Hong Kong"_s}));
        editing.press(u"Cancel"_s); // as it was: nothing to ask
        QVERIFY(!editing.dialog.isVisible());
    }

    void whatCannotBeSavedStaysWithItsReason()
    {
        Account account;
        const QString file = account.config.profiles(u"Practice"_s);
        QVERIFY(QFile::remove(file));
        QVERIFY(QDir().mkpath(file)); // a folder in its place
        Editing editing(account);
        editing.press(u"Add a report profile"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"Money"_s);
        editing.press(u"Save"_s);
        QVERIFY(editing.dialog.isVisible());
        QVERIFY(!editing.told().isEmpty());
        QCOMPARE(editing.names(), QStringList{u"Money"_s});
        QVERIFY(QDir().rmdir(file));
        editing.press(u"Save"_s);
        QVERIFY(!editing.dialog.isVisible());
        QCOMPARE(account.kept().first().name, u"Money"_s);
    }

    void aDamagedFileIsToldWithTheWayOut()
    {
        Account account({}, "{\"version\": 1,\n\"profiles\": 3}\n");
        QVERIFY(account.session->profilesFault());
        Editing editing(account);
        QVERIFY(editing.told("damage").contains(u"line 2, column 13"_s));
        QVERIFY(editing.told("damage").contains(u".damaged"_s));
        QVERIFY(!says(editing.dialog, u"are wanted"_s)); // nothing is fetched
        editing.press(u"Add a report profile"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"Money"_s);
        editing.press(u"Save"_s);
        QVERIFY(!editing.dialog.isVisible());
        QVERIFY(!account.session->profilesFault());
        QCOMPARE(account.kept().first().name, u"Money"_s);
        QVERIFY(QFile::exists(account.config.profiles(u"Practice"_s) + u".damaged"_s));
    }

    void whatIsChangedElsewhereMeanwhileIsTold()
    {
        Account account({marksOnly});
        Editing editing(account);
        QVERIFY(account.session->setProfiles({{hongKong}, {}}, account.session->profiles()).has_value());
        QCOMPARE(editing.names(), QStringList{u"Hong Kong"_s}); // nothing was edited
        editing.retype(u"Report IDs"_s, u"X"_s);
        QVERIFY(account.session->setProfiles({{marksOnly}, {}}, account.session->profiles()).has_value());
        QCOMPARE(editing.names(), QStringList{u"Hong Kong"_s});
        QVERIFY(editing.told().contains(u"elsewhere"_s));
    }

    void whatIsKeptIsReadAsItOpens()
    {
        Account account({marksOnly});
        QVERIFY(account.store.save({{hongKong}, {}}).has_value()); // by another program
        Editing editing(account);
        QCOMPARE(editing.names(), QStringList{u"Hong Kong"_s});
        editing.retype(u"Name of the report profile"_s, u"HK"_s);
        editing.press(u"Save"_s);
        QVERIFY(!editing.dialog.isVisible());
        QCOMPARE(account.kept().first().wanted.markets, QList{rap::Market::Hkmk});
    }

    void whatCameMeanwhileIsNotWrittenOver()
    {
        Account account({marksOnly});
        Editing editing(account);
        editing.retype(u"Name of the report profile"_s, u"Mine"_s);
        QVERIFY(account.store.save({{hongKong}, {}}).has_value());
        editing.press(u"Save"_s);
        QVERIFY(editing.dialog.isVisible());
        QVERIFY2(editing.told().contains(u"There now: Hong Kong."_s), qPrintable(editing.told()));
        QCOMPARE(editing.names(), QStringList{u"Mine"_s});
        QVERIFY(account.kept() == QList{hongKong});
        QVERIFY(account.session->profiles().profiles == QList{hongKong});
        editing.press(u"Save"_s); // no answer: asked again
        QVERIFY(editing.dialog.isVisible());
        QVERIFY(account.kept() == QList{hongKong});
        editing.press(u"Load those"_s);
        QCOMPARE(editing.names(), QStringList{u"Hong Kong"_s});
        QCOMPARE(editing.told(), QString());
        editing.press(u"Cancel"_s); // nothing to lose
        QVERIFY(!editing.dialog.isVisible());
        QVERIFY(account.kept() == QList{hongKong});
    }

    void hersGoOverItKnowinglyAndTheOthersStayBeside()
    {
        Account account({marksOnly});
        const QString beside = account.config.profiles(u"Practice"_s) + u".replaced"_s;
        for (const QString& file : QStringList{beside, beside + u".2"_s}) {
            Editing editing(account);
            editing.retype(u"Name of the report profile"_s, u"Mine"_s);
            QVERIFY(account.store.save({{hongKong}, {}}).has_value());
            editing.press(u"Save"_s);
            editing.press(u"Save mine instead"_s);
            QVERIFY(!editing.dialog.isVisible());
            QCOMPARE(account.kept().first().name, u"Mine"_s);
            QCOMPARE(account.session->profiles().profiles.first().name, u"Mine"_s);
            QVERIFY(ui::readProfileFile(file).result().value().profiles == QList{hongKong});
            QVERIFY(account.store.save({{marksOnly}, {}}).has_value());
        }
    }

    void whatWasSaidOfHabitsMeanwhileStays()
    {
        Account account({marksOnly});
        Editing editing(account);
        editing.retype(u"Name of the report profile"_s, u"Mine"_s);
        const profile::LearnedDecision dismissed{
            {u"CCASS_HKMK"_s, u"CFIPM01"_s, rap::Market::Hkmk, profile::DayClass::Weekday}, {}};
        QVERIFY(account.store.save({{marksOnly}, {dismissed}}).has_value());
        editing.press(u"Save"_s);
        QVERIFY2(!editing.dialog.isVisible(), qPrintable(editing.told()));
        QCOMPARE(account.kept().first().name, u"Mine"_s);
        QCOMPARE(account.store.load()->decisions, QList{dismissed});
    }

    void whatWasSpoiltMeanwhileIsAskedAboutToo()
    {
        Account account({marksOnly});
        Editing editing(account);
        editing.retype(u"Name of the report profile"_s, u"Mine"_s);
        const QString file = account.config.profiles(u"Practice"_s);
        Account::put(file, "{\"version\": 1,\n\"profiles\": 3}\n");
        editing.press(u"Save"_s);
        QVERIFY(editing.dialog.isVisible());
        QVERIFY2(editing.told().contains(u"line 2"_s), qPrintable(editing.told()));
        editing.press(u"Save mine instead"_s);
        QVERIFY(!editing.dialog.isVisible());
        QCOMPARE(account.kept().first().name, u"Mine"_s);
        QVERIFY(QFile::exists(file + u".damaged"_s));
    }

    void itClosesWithTheAccount()
    {
        Account account({marksOnly});
        Editing editing(account);
        editing.retype(u"Report IDs"_s, u"X"_s);
        account.session.reset();
        QVERIFY(!editing.dialog.isVisible());
        QCoreApplication::processEvents();
    }
};

RAPDESK_TEST(TestProfilesDialog)
#include "test_profiles_dialog.moc"
