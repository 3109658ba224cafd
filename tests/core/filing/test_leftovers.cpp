#include "TestFiles.h"
#include "filing/Leftovers.h"
#include "filing/PartFile.h"
#include "tests/TestMain.h"

#include <QTemporaryDir>
#include <QTest>

using namespace filing;

namespace {

const QString path = QStringLiteral("/download/CCASS_HKMK/20261123/A.TXT.ZIP");
constexpr qint64 serverTime = 1795435200;

} // namespace

/// What earlier runs may have left of one report, and what is there after the next run has looked.
class TestLeftovers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();

    void namesMadeForAMoment_data();
    void namesMadeForAMoment();
    void nothingCameYet();
    void someCame();
    void someCameOfWhatIsHere();
    void someCameOfAnotherVersion();
    void bytesWithoutARecord();
    void complete();
    void heldByAnotherRun();
    void removedByTheMomentItIsWhole();
    void setAsideAndSomethingElse();

private:
    std::shared_ptr<PartFile> begin() const { return PartFile::begin(m_place, m_key, 0).value(); }
    QStringList there() const { return testing::filesBelow(m_place.folder()); }
    void tidy(bool here = false) const
    {
        QHash<QString, ledger::Fetched> filed;
        if (here)
            filed.insert(path, {"", 1000, m_key.modified, m_key.server, {}, {}});
        tidyFolder(m_place.folder(), filed);
    }
    static QString name(const QString& ofOurs) { return ofOurs.section(u'/', -1); }

    std::unique_ptr<QTemporaryDir> m_root;
    PartPlace m_place;
    PartKey m_key;
};

void TestLeftovers::init()
{
    m_root = std::make_unique<QTemporaryDir>();
    m_place = {m_root->path(), {QStringLiteral("CCASS_HKMK"), QStringLiteral("20261123")}, QStringLiteral("A.TXT.ZIP")};
    m_key = {path, 1000, serverTime};
    QVERIFY(QDir().mkpath(m_place.folder()));
}

void TestLeftovers::namesMadeForAMoment_data()
{
    QTest::addColumn<QString>("suffix");
    const PartNames names{QString()};
    for (const QString& suffix : {names.newRecord(), names.fresh(), names.ahead(), names.freshPart()})
        QTest::newRow(qPrintable(suffix)) << suffix;
}

void TestLeftovers::namesMadeForAMoment()
{
    QFETCH(QString, suffix);
    testing::write(m_place.names().of + suffix, "half of it");
    testing::write(m_place.names().of, "a report");
    tidy();
    QCOMPARE(there(), QStringList{name(m_place.names().of)});
    // A folder too, with all that is in it.
    testing::write(m_place.names().of + suffix + QStringLiteral("/B/C.TXT"), "half of it");
    tidy();
    QCOMPARE(there(), QStringList{name(m_place.names().of)});
    testing::write(proofIn(m_place.folder()), "x");
    tidy();
    QCOMPARE(there(), QStringList{name(m_place.names().of)});
}

void TestLeftovers::nothingCameYet()
{
    begin();
    QCOMPARE(there().size(), 2);
    tidy();
    QCOMPARE(there(), QStringList());
    testing::write(m_place.part(), {});
    testing::write(m_place.record(), "half a rec");
    tidy();
    QCOMPARE(there(), QStringList());
}

void TestLeftovers::someCame()
{
    QVERIFY(begin()->write("some"));
    testing::write(m_place.ahead(), "half of it");
    tidy();
    QCOMPARE(there(), QStringList({name(m_place.part()), name(m_place.record())}));
    QCOMPARE(testing::read(m_place.part()), QByteArray("some"));
}

void TestLeftovers::someCameOfWhatIsHere()
{
    QVERIFY(begin()->write("some"));
    tidy(true);
    QCOMPARE(there(), QStringList());
}

void TestLeftovers::someCameOfAnotherVersion()
{
    QVERIFY(begin()->write("some"));
    m_key.modified = serverTime + 1;
    tidy(true);
    QCOMPARE(there().size(), 2);
}

void TestLeftovers::bytesWithoutARecord()
{
    testing::write(m_place.part(), "perhaps the only copy");
    tidy(true);
    QCOMPARE(testing::read(m_place.part()), QByteArray("perhaps the only copy"));
}

void TestLeftovers::complete()
{
    {
        const auto part = begin();
        QVERIFY(part->write(QByteArray(1000, 'x')));
        QVERIFY(part->complete());
    }
    tidy();
    QCOMPARE(there().size(), 2);
    tidy(true);
    QCOMPARE(there().size(), 2); // another hash than what was filed
    QVERIFY(QFile::remove(m_place.part()));
    tidy();
    QCOMPARE(there(), QStringList{name(m_place.record())});
}

void TestLeftovers::heldByAnotherRun()
{
    const auto part = begin();
    testing::write(m_place.fresh(), "half of it");
    tidy();
    QCOMPARE(there().size(), 3);
}

void TestLeftovers::removedByTheMomentItIsWhole()
{
    testing::write(m_place.part(), QByteArray(300, 'x'));
    const auto part = begin();
    QCOMPARE(there().size(), 3); // what was there may be the only copy
    QVERIFY(part->write(QByteArray(1000, 'x')));
    QVERIFY(part->complete());
    QCOMPARE(there(), QStringList({name(m_place.part()), name(m_place.record())}));
}

void TestLeftovers::setAsideAndSomethingElse()
{
    testing::write(m_place.part(), QByteArray(300, 'y'));
    const auto part = begin();
    QVERIFY(part->write(QByteArray(1000, 'x')));
    QVERIFY(part->complete());
    QCOMPARE(there().size(), 3);
    QVERIFY(part->remove());
    QCOMPARE(there().size(), 1);
}

RAPDESK_TEST(TestLeftovers)
#include "test_leftovers.moc"
