#include "Zips.h"
#include "report/TitleLearner.h"
#include "tests/TestMain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// What reports call themselves, learned from files on the disk into a real ledger.
class TestTitleLearner : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void learnsFromTheFirst();
    void looksIntoAZip();
    void asksNobodyWhoHasATitle();
    void anotherReportsHeaderTeachesNothing();
    void whatCannotBeReadTeachesNothing();
    void looksAFewTimesOnly();
    void offMeansOff();
    void finishLeavesNothingHalf();

private:
    static QString nameOf(const QString& id, int run)
    {
        return id + u"_B01234_HKMK_20261123201502%1.TXT.ZIP"_s.arg(run, 6, 10, QLatin1Char('0'));
    }
    static QByteArray page(const char* id, const char* title)
    {
        return QByteArray("Report ID: ") + id + "        CENTRAL CLEARING        Page: 1\r\nTitle: " + title +
               "\r\n\r\nSTOCK    QUANTITY\r\n00005         400\r\n";
    }
    /// Filed, as `bytes` under that name; gives its path on RAP.
    QString file(const QString& id, int run, const QByteArray& bytes, const QString& suffix = u".TXT"_s)
    {
        const QString path = m_folder->filePath(id + QString::number(run) + suffix);
        QFile to(path);
        if (!to.open(QIODevice::WriteOnly) || to.write(bytes) != bytes.size())
            qFatal("cannot write");
        const QString remote = u"/download/CCASS_HKMK/20261123/"_s + nameOf(id, run);
        ledger::Fetched fetched;
        fetched.size = bytes.size();
        fetched.files = {{path, bytes.size(), QByteArray(32, '\0'), 0}};
        bool done = false;
        m_index->markFetched(remote, fetched,
                             [&done](const rap::Result<void>& written) { done = written.has_value(); });
        if (!QTest::qWaitFor([&done] { return done; }, 30'000))
            qFatal("not written");
        return remote;
    }
    [[nodiscard]] QString titleOf(const QString& remote) const { return m_index->find(remote)->title; }
    [[nodiscard]] qsizetype learned() const
    {
        return m_ledger->titles().result()->rows(catalogue::TitleSource::Report).size();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ledger::Ledger> m_ledger;
    std::unique_ptr<ledger::ReportIndex> m_index;
    std::unique_ptr<report::TitleLearner> m_learner;
};

void TestTitleLearner::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto ledger = ledger::Ledger::open(m_folder->filePath(u"ledger.sqlite"_s));
    QVERIFY(ledger);
    m_ledger = std::move(*ledger);
    m_index = std::make_unique<ledger::ReportIndex>(u"ACME"_s, u"/download"_s, *m_ledger);
    m_learner = std::make_unique<report::TitleLearner>(*m_index);
}

void TestTitleLearner::cleanup()
{
    m_learner.reset();
    m_index.reset();
    m_ledger.reset();
}

void TestTitleLearner::learnsFromTheFirst()
{
    const QString first = file(u"CSEST01"_s, 1, page("CSEST01", "Stock Movement"));
    const QString second = file(u"CSEST01"_s, 2, page("CSEST01", "Stock Movement II"));
    m_learner->look(first);
    m_learner->look(second);
    QTRY_COMPARE(titleOf(first), u"Stock Movement"_s);
    QCOMPARE(titleOf(second), u"Stock Movement"_s);
    QVERIFY(m_index->find(first)->isTitleLearned);
    QCOMPARE(learned(), 1);
}

void TestTitleLearner::looksIntoAZip()
{
    const QString zipped = file(u"CSEST01"_s, 1, zipOf({{"a.TXT", page("CSEST01", "Stock Movement")}}), u".TXT.ZIP"_s);
    m_learner->look(zipped);
    QTRY_COMPARE(titleOf(zipped), u"Stock Movement"_s);
}

void TestTitleLearner::asksNobodyWhoHasATitle()
{
    const QString known = file(u"CCLTN05"_s, 1, page("CCLTN05", "Something else"));
    m_learner->look(known);
    m_learner->finish();
    QCOMPARE(learned(), 0);
    QCOMPARE(titleOf(known), u"Final Clearing Statement"_s);
}

void TestTitleLearner::anotherReportsHeaderTeachesNothing()
{
    m_learner->look(file(u"CSEST01"_s, 1, page("CSEST02", "Of another")));
    m_learner->finish();
    QCOMPARE(learned(), 0);
}

void TestTitleLearner::whatCannotBeReadTeachesNothing()
{
    const QString gone = file(u"CSEST01"_s, 1, page("CSEST01", "Gone"));
    QVERIFY(QFile::remove(m_folder->filePath(u"CSEST011.TXT"_s)));
    const QString damaged = file(u"CSEST02"_s, 1, "PK\x03\x04 no ZIP", u".TXT.ZIP"_s);
    const QString empty = file(u"CSEST03"_s, 1, {});
    for (const QString& remote : {gone, damaged, empty}) {
        m_learner->look(remote);
        m_learner->finish();
    }
    m_learner->look(u"/download/CCASS_HKMK/20261123/nobody knows"_s);
    QCOMPARE(learned(), 0);
}

void TestTitleLearner::looksAFewTimesOnly()
{
    for (int run = 1; run <= 3; ++run) {
        m_learner->look(file(u"CSEST01"_s, run, "12345\r\n"));
        m_learner->finish();
    }
    m_learner->look(file(u"CSEST01"_s, 4, page("CSEST01", "Too late")));
    m_learner->finish();
    QCOMPARE(learned(), 0);
}

void TestTitleLearner::offMeansOff()
{
    QVERIFY(m_ledger->setLearning(false).result());
    m_index->readTitles();
    QTRY_VERIFY(!m_index->titles().isLearning);
    m_learner->look(file(u"CSEST01"_s, 1, page("CSEST01", "Stock Movement")));
    m_learner->finish();
    QCOMPARE(learned(), 0);
}

void TestTitleLearner::finishLeavesNothingHalf()
{
    m_learner->look(file(u"CSEST01"_s, 1, page("CSEST01", "Stock Movement")));
    m_learner->finish();
    m_learner.reset();
    m_index.reset();
    QCOMPARE(learned(), 1);
}

RAPDESK_TEST(TestTitleLearner)
#include "test_title_learner.moc"
