// Report profiles while they are edited, without a window.
#include "tests/TestMain.h"
#include "ui/profiles/ChoiceForm.h"
#include "ui/profiles/DraftList.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::DraftList;
using ui::ProfileDraft;
using ui::ProfilePart;

namespace {

profile::Profile named(const QString& name)
{
    profile::Profile profile;
    profile.name = name;
    return profile;
}

profile::Profile whole()
{
    profile::Profile profile = named(u"Money"_s);
    profile.wanted.houses = {rap::House::HkccSeoch, rap::House::Hkscc};
    profile.wanted.systems = {u"CCMS"_s, u"other"_s};
    profile.wanted.reportIds = {u"CFI*"_s, u"a b"_s};
    profile.except.resize(2);
    profile.except[0].kinds = {rap::Kind::Image};
    profile.except[1].participants = {u"B0*"_s};
    profile.path = profile::PathTemplate::parse(u"{market}/{folder_date}"_s).value();
    profile.keepZip = true;
    profile.further = {{u"//server/share"_s, profile::PathTemplate::parse(u"{kind}"_s).value()}, {u"/mnt/b"_s, {}}};
    profile.expected = {{u"CSEMA08"_s, rap::Market::Hkmk, {{Qt::Monday}, QTime(16, 30), 15, true}}};
    return profile;
}

QStringList namesOf(const DraftList& list)
{
    QStringList names;
    for (const ProfileDraft& draft : list.drafts())
        names += draft.name;
    return names;
}

} // namespace

class TestProfileDrafts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsNotEditedStaysAsItWas()
    {
        const profile::ProfileSet set{{whole(), named(u"Rest"_s)},
                                      {{{u"CCASS_HKMK"_s, u"CFIPM01"_s, {}, profile::DayClass::Weekday}, {}}}};
        DraftList list;
        list.begin(set);
        QVERIFY(!list.isChanged());
        QCOMPARE(list.set().value(), set);
    }

    void whatWasRemovedComesBackWhereItWas()
    {
        DraftList list;
        const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::Fatal);
        list.begin({{named(u"A"_s), named(u"B"_s), named(u"C"_s)}, {}});
        QVERIFY(list.undoText().isEmpty());
        list.remove(1);
        list.remove(0);
        QCOMPARE(namesOf(list), QStringList{u"C"_s});
        QVERIFY(list.undoText().contains(u"'A'"_s));
        QCOMPARE(list.undo(), 0);
        QCOMPARE(list.undo(), 1);
        QCOMPARE(namesOf(list), (QStringList{u"A"_s, u"B"_s, u"C"_s}));
        QVERIFY(!list.isChanged());
        QVERIFY(list.undoText().isEmpty());
    }

    void whatWasEditedMeanwhileStays()
    {
        DraftList list;
        list.begin({{named(u"A"_s), named(u"B"_s)}, {}});
        list.remove(0);
        ProfileDraft draft = list.drafts().first();
        draft.keepZip = true;
        list.change(0, draft);
        list.undo();
        QCOMPARE(namesOf(list), (QStringList{u"A"_s, u"B"_s}));
        QVERIFY(list.drafts().last().keepZip);
    }

    void whatAnImportReplacedComesBack()
    {
        const profile::ProfileSet before{{whole()},
                                         {{{u"CCASS_HKMK"_s, u"CFIPM01"_s, {}, profile::DayClass::Weekday}, {}}}};
        DraftList list;
        const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::Fatal);
        list.begin(before);
        list.replaceAll({{named(u"X"_s), named(u"Y"_s)}, {}});
        QCOMPARE(list.set().value(), (profile::ProfileSet{{named(u"X"_s), named(u"Y"_s)}, {}}));
        list.undo();
        QCOMPARE(list.set().value(), before);
        QVERIFY(!list.isChanged());
    }

    void newNamesAreFree()
    {
        DraftList list;
        const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::Fatal);
        list.begin({{named(u"A"_s), named(u"B"_s)}, {}});
        QCOMPARE(list.add(), 2);
        QCOMPARE(list.add(), 3);
        QCOMPARE(list.duplicate(0), 1);
        QCOMPARE(list.duplicate(0), 1);
        const QStringList names = namesOf(list);
        QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), 6);
        QVERIFY(list.set().has_value());
    }

    void theOrderIsMoved()
    {
        DraftList list;
        const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::Fatal);
        list.begin({{named(u"A"_s), named(u"B"_s), named(u"C"_s)}, {}});
        list.moveTo(0, 1);
        QCOMPARE(namesOf(list), (QStringList{u"B"_s, u"A"_s, u"C"_s}));
        list.moveTo(2, 1);
        QCOMPARE(namesOf(list), (QStringList{u"B"_s, u"C"_s, u"A"_s}));
        QVERIFY(list.isChanged());
    }

    void aFaultNamesItsPlace_data()
    {
        QTest::addColumn<ProfileDraft>("draft");
        QTest::addColumn<ProfilePart>("part");
        QTest::addColumn<int>("row");
        const auto add = [](const char* name, ProfilePart part, int row, const auto& spoil) {
            ProfileDraft draft = ui::draftOf(whole());
            spoil(draft);
            QTest::newRow(name) << draft << part << row;
        };
        add("no name", ProfilePart::Name, -1, [](ProfileDraft& draft) { draft.name = u" "_s; });
        add("taken name", ProfilePart::Name, -1, [](ProfileDraft& draft) { draft.name = u"fiRST"_s; });
        add("open exception", ProfilePart::Exceptions, -1, [](ProfileDraft& draft) { draft.except[1] = {}; });
        add("path", ProfilePart::Places, -1, [](ProfileDraft& draft) { draft.path = u"{nothing}"_s; });
        add("further path", ProfilePart::Places, 1, [](ProfileDraft& draft) { draft.further[1].path = u"a//b"_s; });
        add("further root", ProfilePart::Places, -1, [](ProfileDraft& draft) { draft.further[1].root = u"b"_s; });
        add("expected", ProfilePart::Expected, -1, [](ProfileDraft& draft) { draft.expected[0].report.clear(); });
    }

    void aFaultNamesItsPlace()
    {
        QFETCH(const ProfileDraft, draft);
        QFETCH(const ProfilePart, part);
        QFETCH(const int, row);
        const auto made = ui::profilesOf({ui::draftOf(named(u"First"_s)), draft});
        QVERIFY(!made);
        QCOMPARE(made.error().profile, 1);
        QCOMPARE(made.error().part, part);
        QCOMPARE(made.error().row, row);
        QVERIFY(!made.error().error.message.isEmpty());
    }

    void patternsAreTypedAsPeopleWriteLists()
    {
        QCOMPARE(ui::typedPatterns(u" CFI*,CSEMA08; A?  B "_s),
                 (QStringList{u"CFI*"_s, u"CSEMA08"_s, u"A?"_s, u"B"_s}));
        QVERIFY(ui::typedPatterns(u" , "_s).isEmpty());
        QCOMPARE(ui::patternText({u"CFI*"_s, u"a b"_s}), u"CFI*, a?b"_s);
    }
};

RAPDESK_TEST(TestProfileDrafts)
#include "test_profile_drafts.moc"
