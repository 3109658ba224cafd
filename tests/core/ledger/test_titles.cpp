#include "IndexWitness.h"
#include "ledger/Database.h"
#include "tests/TestMain.h"

using namespace Qt::StringLiterals;
using namespace ledger;
using namespace samples;
using catalogue::TitleSource;

/// What reports are called, in the ledger and in the index over it.
class TestTitles : public QObject, WitnessedIndex {
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void aLearnedTitleIsTakenByAllOfItsKind();
    void whatIsNoTitleIsNotLearned();
    void theFirstOneStays();
    void theFirmsListComesAndGoes();
    void whatIsKnownIsNotTheFirms();
    void anotherProgramsTitles();
    void learningIsSwitched();
    void aTitleThatCannotBeWrittenStopsNothing();
    void nothingIsLearnedAfterItWasSwitchedOff();
    void theyStay();

private:
    [[nodiscard]] QStringList titles() const
    {
        QStringList all;
        for (const Report& report : m_index->reports())
            all += report.title + (report.isTitleLearned ? u" (learned)"_s : QString());
        return all;
    }
    [[nodiscard]] catalogue::Titles known() const { return valueOf(m_ledger->titles()); }
};

void TestTitles::aLearnedTitleIsTakenByAllOfItsKind()
{
    m_index->apply(listing({entry(monday, 1), entry(monday, 2), entry(tuesday, 1)}), at(1));
    m_witness->takeTold();
    m_index->learnTitle(pathOf(monday, 1), u"Settlement  Report"_s);
    QTRY_COMPARE(titles(), (QStringList{u"Settlement Report (learned)"_s, {}, u"Settlement Report (learned)"_s}));
    QCOMPARE(m_witness->takeTold(), QStringList(u"changed 0,2"_s));
    m_index->apply(listing({entry(monday, 1), entry(monday, 2), entry(tuesday, 1), entry(tuesday, 101)}), at(2));
    QCOMPARE(titles().last(), u"Settlement Report (learned)"_s);
    ReportIndex other(account, base, *m_ledger);
    load(other);
    QCOMPARE(other.reports().last().title, u"Settlement Report"_s);
    QVERIFY(other.reports().last().isTitleLearned);
}

void TestTitles::whatIsNoTitleIsNotLearned()
{
    m_index->apply(listing({entry(monday, 1)}), at(1));
    m_index->learnTitle(pathOf(monday, 1), u"CSEST01"_s);
    m_index->learnTitle(pathOf(monday, 2), u"Title of what is not in the list"_s);
    QCOMPARE(known().rows(TitleSource::Report).size(), 0);
}

void TestTitles::theFirstOneStays()
{
    valueOf(m_ledger->learnTitle({u"X1"_s, u"CCASS"_s, u"HKSCC"_s, u"First"_s}));
    valueOf(m_ledger->learnTitle({u"X1"_s, u"CCASS"_s, u"HKSCC"_s, u"Second"_s}));
    QCOMPARE(known().rows(TitleSource::Report).size(), 1);
    QCOMPARE(known().rows(TitleSource::Report).first().title, u"First"_s);
}

void TestTitles::theFirmsListComesAndGoes()
{
    m_index->apply(listing({entry(monday, 1)}), at(1));
    m_index->learnTitle(pathOf(monday, 1), u"Learned"_s);
    QTRY_COMPARE(titles(), QStringList(u"Learned (learned)"_s));
    QCOMPARE(
        valueOf(m_ledger->replaceFirmTitles({{{u"CSEST01"_s, {}, {}, u"股份"_s}, {}}, {{u"X"_s, {}, {}, u"Y"_s}, {}}})),
        2);
    m_index->readTitles();
    QTRY_COMPARE(titles(), QStringList(u"股份"_s));
    QCOMPARE(valueOf(m_ledger->replaceFirmTitles({{{u"Z"_s, {}, {}, u"Z"_s}, {}}})), 1); // instead of the list before
    m_index->readTitles();
    QTRY_COMPARE(titles(), QStringList(u"Learned (learned)"_s));
    QCOMPARE(known().rows(TitleSource::Firm).size(), 1);
}

void TestTitles::whatIsKnownIsNotTheFirms()
{
    valueOf(m_ledger->learnTitle({u"X1"_s, u"CCASS"_s, u"HKSCC"_s, u"Learned"_s}));
    const catalogue::TitleRow learned{u"X1"_s, u"CCASS"_s, u"HKSCC"_s, u"Learned"_s};
    QList<catalogue::ListedTitle> rows;
    for (const catalogue::TitleRow& row : known().rows(TitleSource::Catalogue))
        rows += {row, TitleSource::Catalogue};
    rows += {learned, TitleSource::Report};
    QCOMPARE(valueOf(m_ledger->replaceFirmTitles(rows)), 0); // a list as it was exported
    rows.last().row.title = u"Corrected"_s;
    QCOMPARE(valueOf(m_ledger->replaceFirmTitles(rows)), 1);
    QCOMPARE(known().rows(TitleSource::Firm).first().title, u"Corrected"_s);
    QCOMPARE(valueOf(m_ledger->replaceFirmTitles({{learned, {}}})), 1); // the firm says so too
}

void TestTitles::anotherProgramsTitles()
{
    m_index->apply(listing({entry(monday, 1)}), at(1));
    const auto other = opened(file());
    valueOf(other->replaceFirmTitles({{{u"CSEST01"_s, u"CCASS"_s, u"HKSCC"_s, u"By another"_s}, {}}}));
    bool done = false;
    m_index->catchUp([&done](const rap::Result<QStringList>&) { done = true; });
    QTRY_VERIFY(done);
    QCOMPARE(titles(), QStringList(u"By another"_s));
}

void TestTitles::learningIsSwitched()
{
    QVERIFY(known().isLearning);
    valueOf(m_ledger->setLearning(false));
    QVERIFY(!known().isLearning);
    m_index->readTitles();
    QTRY_VERIFY(!m_index->titles().isLearning);
    valueOf(m_ledger->setLearning(true));
    QVERIFY(known().isLearning);
}

void TestTitles::aTitleThatCannotBeWrittenStopsNothing()
{
    {
        Database database(file());
        database.open();
        database.run(u"CREATE TRIGGER t BEFORE INSERT ON title BEGIN SELECT RAISE(ABORT, 'x'); END"_s);
    }
    m_index->apply(listing({entry(monday, 1)}), at(1));
    m_witness->takeTold();
    m_index->learnTitle(pathOf(monday, 1), u"Settlement Report"_s);
    QVERIFY(!m_ledger->learnTitle({u"X1"_s, u"CCASS"_s, u"HKSCC"_s, u"T"_s}).result()); // it came after that one
    QCoreApplication::processEvents();
    QCOMPARE(m_witness->takeTold(), QStringList());
}

void TestTitles::nothingIsLearnedAfterItWasSwitchedOff()
{
    valueOf(m_ledger->setLearning(false));
    valueOf(m_ledger->learnTitle({u"X1"_s, u"CCASS"_s, u"HKSCC"_s, u"First"_s}));
    QCOMPARE(known().rows(TitleSource::Report).size(), 0);
}

void TestTitles::theyStay()
{
    valueOf(m_ledger->learnTitle({u"X1"_s, u"CCASS"_s, u"HKSCC"_s, u"First"_s}));
    valueOf(m_ledger->setLearning(false));
    const catalogue::Titles before = known();
    QCOMPARE(valueOf(opened(file())->titles()), before);
}

RAPDESK_TEST(TestTitles)
#include "test_titles.moc"
