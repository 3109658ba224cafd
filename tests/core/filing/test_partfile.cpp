#include "TestFiles.h"
#include "filing/LocalNames.h"
#include "filing/PartFile.h"
#include "filing/Publish.h"
#include "tests/TestMain.h"

#include <QTemporaryDir>
#include <QTest>
#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace filing;

using rap::ErrorKind;
using Next = PartPlan::Next;

namespace {

const QString path = QStringLiteral("/download/CCASS_HKMK/20261123/A.TXT.ZIP");
constexpr qint64 serverTime = 1795435200;
constexpr qint64 megabyte = 1024 * 1024;

QByteArray noise(qsizetype size)
{
    QByteArray bytes(size, '\0');
    quint32 state = 12345;
    for (char& byte : bytes) {
        state = state * 1664525 + 1013904223;
        byte = char(state >> 24);
    }
    return bytes;
}

QStringList changes; // of the disk, as the hook has seen them

int noteChanges(const char* change, const QString& at)
{
    changes += QLatin1String(change) + u' ' + at.section(u'/', -1);
    return 0;
}

} // namespace

class TestPartFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();

    void recordComesBeforeTheFirstByte();
    void recordSurvivesTheRoundTrip();
    void brokenRecordsAreNone();
    void recordsLeadNowhereElse_data();
    void recordsLeadNowhereElse();

    void nothingThereIsFetched();
    void resumesFromWhatWasFlushed();
    void resumesFromWhatIsThere();
    void aLittleIsNotWorthResuming();
    void pauseMakesItWorthResuming();
    void anotherListingStartsAnew_data();
    void anotherListingStartsAnew();
    void anotherServersZipGoesOn();
    void anotherServersBytesAreNotJoined();
    void completeFromAnotherServerIsTakenUp();
    void withoutSizeOrTimeNothingIsResumed();
    void aPartFileWithoutARecordIsKept();
    void allBytesFlushedIsComplete();

    void completeIsTakenUp();
    void completeButDamagedOnTheDiskIsFetched();
    void completeButGoneIsFetched();
    void zipInPlaceOfThePartFileIsTakenUp();
    void filedIsTakenUp();
    void filedAndChangedSinceIsFiledAgain();
    void refusedIsLookedAtOnceMore();
    void removeLeavesNothing();

    void otherSizeThanListed();
    void heldAlone();
    void linkInItsPlaceIsNotFollowed();
    void linkAmongItsFolders_data();
    void linkAmongItsFolders();
    void rootMayBeALink();
    void fileWhereAFolderIsNeeded();
    void rootThatCannotBe();
    void fileSizeLimitOfTheSystem();

private:
    QString file(const QString& name) const
    {
        return m_root->filePath(QStringLiteral("reports/CCASS_HKMK/20261123/") + name);
    }
    std::shared_ptr<PartFile> begin(qint64 offset = 0);
    void leave(const QByteArray& bytes, bool complete = false);
    void leaveFiled();
    PartPlan plan(bool again = false) const { return planPart(m_place, m_key, again); }

    std::unique_ptr<QTemporaryDir> m_root;
    PartPlace m_place;
    PartKey m_key;
};

void TestPartFile::init()
{
    m_root = std::make_unique<QTemporaryDir>();
    m_place = {m_root->filePath(QStringLiteral("reports")),
               {QStringLiteral("CCASS_HKMK"), QStringLiteral("20261123")},
               QStringLiteral("A.TXT.ZIP")};
    m_key = {path, 1000, serverTime};
}

std::shared_ptr<PartFile> TestPartFile::begin(qint64 offset)
{
    auto part = PartFile::begin(m_place, m_key, offset);
    if (!part)
        qFatal("%s", qPrintable(part.error().text() + part.error().detail));
    return *part;
}

/// A part file as a run that ended in the middle of it leaves one.
void TestPartFile::leave(const QByteArray& bytes, bool complete)
{
    const auto part = begin();
    QVERIFY(part->write(bytes));
    if (complete)
        QVERIFY(part->complete());
}

void TestPartFile::leaveFiled()
{
    const QByteArray bytes = noise(1000);
    const auto part = begin();
    QVERIFY(part->write(bytes));
    QVERIFY(part->complete());
    testing::write(file(QStringLiteral("A.TXT")), "the report");
    Filed filed;
    filed.files = {{file(QStringLiteral("A.TXT")), 10, testing::sha256("the report"), 5}};
    filed.oddities = {QStringLiteral("odd")};
    QVERIFY(part->noteFiling(filed, false));
}

void TestPartFile::recordComesBeforeTheFirstByte()
{
    changes.clear();
    const testing::WithDiskHook hook(&noteChanges);
    const auto part = begin();
    QVERIFY(part->write("first"));
    const qsizetype record = changes.indexOf(QStringLiteral("rename A.TXT.ZIP.rapdesk-part.json"));
    const qsizetype bytes = changes.indexOf(QStringLiteral("write A.TXT.ZIP.rapdesk-part"));
    QVERIFY(record >= 0);
    QVERIFY(bytes > record);
}

void TestPartFile::recordSurvivesTheRoundTrip()
{
    PartRecord record;
    record.key = {QStringLiteral("/download/x\\xff/報告.ZIP"), (qint64(1) << 53) + 1, -1, QStringLiteral("[::1]:22")};
    record.phase = PartRecord::Phase::Filing;
    record.sha256 = testing::sha256("zip");
    record.filed.files = {{QStringLiteral("/r/f/a/b.txt"), 7, testing::sha256("b"), 1795435200123}};
    record.filed.oddities = {QStringLiteral("one"), QStringLiteral("two")};
    const auto read = PartRecord::fromJson(record.toJson(QStringLiteral("/r/f")), QStringLiteral("/r/f"));
    QVERIFY(read);
    QCOMPARE(read->key, record.key);
    QVERIFY(read->phase == record.phase);
    QCOMPARE(read->sha256, record.sha256);
    QCOMPARE(read->filed.files, record.filed.files);
    QCOMPARE(read->filed.oddities, record.filed.oddities);
    // The clerk may have moved her folder in between.
    const auto moved = PartRecord::fromJson(record.toJson(QStringLiteral("/r/f")), QStringLiteral("/elsewhere"));
    QCOMPARE(moved->filed.files.first().path, QStringLiteral("/elsewhere/a/b.txt"));

    record.key.size.reset();
    record.key.modified.reset();
    record.phase = PartRecord::Phase::Fetching;
    record.flushed = 12345678901;
    const auto timeless = PartRecord::fromJson(record.toJson(QStringLiteral("/r/f")), QStringLiteral("/r/f"));
    QCOMPARE(timeless->key, record.key);
    QCOMPARE(timeless->flushed, record.flushed);
}

void TestPartFile::brokenRecordsAreNone()
{
    leave(noise(500));
    const QByteArray whole = testing::read(m_place.record()).trimmed();
    QVERIFY(PartRecord::fromJson(whole, m_place.folder()));
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY(!PartRecord::fromJson(whole.left(length), m_place.folder()));
    QByteArray newer = whole;
    newer.replace("\"version\": 1", "\"version\": 2");
    QVERIFY(newer != whole);
    QVERIFY(!PartRecord::fromJson(newer, m_place.folder()));
    testing::write(m_place.record(), "not JSON");
    QVERIFY(plan().next == Next::Fetch);
}

void TestPartFile::recordsLeadNowhereElse_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("above") << "../A.TXT";
    QTest::newRow("above, hidden") << "a/../../A.TXT";
    QTest::newRow("absolute") << "/etc/passwd";
    QTest::newRow("nothing") << "";
}

void TestPartFile::recordsLeadNowhereElse()
{
    QFETCH(QString, path);
    leaveFiled();
    QByteArray json = testing::read(m_place.record());
    QVERIFY(json.contains("\"path\": \"A.TXT\""));
    json.replace("\"path\": \"A.TXT\"", QByteArray("\"path\": \"" + path.toUtf8() + "\""));
    QVERIFY(!PartRecord::fromJson(json, m_place.folder()));
}

void TestPartFile::nothingThereIsFetched()
{
    QVERIFY(plan().next == Next::Fetch);
    QCOMPARE(plan().offset, 0);
    QVERIFY(!QFile::exists(m_place.root));
}

void TestPartFile::resumesFromWhatWasFlushed()
{
    const QByteArray bytes = noise(20 * megabyte);
    m_key.size = bytes.size();
    leave(bytes.left(17 * megabyte));
    const qint64 offset = plan().offset;
    QVERIFY(offset >= 16 * megabyte && offset <= 17 * megabyte);

    const auto part = begin(offset);
    QVERIFY(part->isResumed());
    QCOMPARE(part->size(), offset);
    QVERIFY(part->write(QByteArrayView(bytes).sliced(offset)));
    QVERIFY(part->complete());
    QCOMPARE(part->record().sha256, testing::sha256(bytes));
    QCOMPARE(testing::read(m_place.part()), bytes);
}

// A power cut may take away what was not flushed, whatever the record says.
void TestPartFile::resumesFromWhatIsThere()
{
    const QByteArray bytes = noise(20 * megabyte);
    m_key.size = bytes.size();
    leave(bytes.left(17 * megabyte));
    QVERIFY(QFile::resize(m_place.part(), 5 * megabyte));
    QCOMPARE(plan().offset, 5 * megabyte);
    const auto part = begin(5 * megabyte);
    QVERIFY(part->write(QByteArrayView(bytes).sliced(5 * megabyte)));
    QVERIFY(part->complete());
    QCOMPARE(part->record().sha256, testing::sha256(bytes));
}

void TestPartFile::aLittleIsNotWorthResuming()
{
    leave(noise(900));
    QVERIFY(plan().next == Next::Fetch);
    QCOMPARE(plan().offset, 0);
    const auto part = begin();
    QVERIFY(part->write(noise(1000)));
    QVERIFY(part->complete());
    QCOMPARE(part->record().sha256, testing::sha256(noise(1000)));
    QCOMPARE(testing::filesBelow(m_place.folder()).size(), 2);
}

void TestPartFile::pauseMakesItWorthResuming()
{
    m_key.size = 2 * megabyte;
    {
        const auto part = begin();
        QVERIFY(part->write(noise(megabyte)));
        QCOMPARE(plan().offset, 0);
        QVERIFY(part->pause());
    }
    QCOMPARE(plan().offset, megabyte);
}

void TestPartFile::anotherListingStartsAnew_data()
{
    QTest::addColumn<PartKey>("key");
    QTest::addColumn<bool>("complete");
    for (const bool complete : {false, true}) {
        const char* kind = complete ? "complete" : "partial";
        QTest::addRow("size, %s", kind) << PartKey{path, 1001, serverTime} << complete;
        QTest::addRow("time, %s", kind) << PartKey{path, 1000, serverTime + 1} << complete;
        QTest::addRow("path, %s", kind) << PartKey{path + u'x', 1000, serverTime} << complete;
        QTest::addRow("no time, %s", kind) << PartKey{path, 1000, std::nullopt} << complete;
    }
}

void TestPartFile::anotherListingStartsAnew()
{
    QFETCH(PartKey, key);
    QFETCH(bool, complete);
    const QByteArray bytes = noise(complete ? 1000 : 800);
    leave(bytes, complete);
    m_key = key;
    QVERIFY(plan().next == Next::Fetch);
    QCOMPARE(plan().offset, 0);
    QVERIFY(begin()->write("new"));
    QCOMPARE(testing::read(m_place.part()), QByteArray("new"));
    QCOMPARE(testing::read(m_place.part() + QStringLiteral(" (earlier 1)")), bytes);
}

/// What does not fit together fails its checksums, and is fetched from the beginning then.
void TestPartFile::anotherServersZipGoesOn()
{
    m_key = {path, 2 * megabyte, serverTime, QStringLiteral("rap:22")};
    {
        const auto part = begin();
        QVERIFY(part->write(noise(megabyte)));
        QVERIFY(part->pause());
    }
    m_key = {path, 2 * megabyte, serverTime + 60, QStringLiteral("rap:2222")};
    QCOMPARE(plan().offset, megabyte);
    const auto part = begin(megabyte);
    QVERIFY(part->isResumed());
    QCOMPARE(readRecord(m_place)->key, m_key);
    m_key.size = *m_key.size + 1;
    m_key.server = QStringLiteral("rap:22");
    QCOMPARE(plan().offset, 0);
}

/// A text has no checksum; it begins anew, and what came from the other stays until that one is whole.
void TestPartFile::anotherServersBytesAreNotJoined()
{
    m_place.file = QStringLiteral("A.TXT");
    m_key = {path, 2 * megabyte, serverTime, QStringLiteral("rap:22")};
    const QByteArray bytes = noise(2 * megabyte);
    {
        const auto part = begin();
        QVERIFY(part->write(bytes.first(megabyte)));
        QVERIFY(part->pause());
        QCOMPARE(plan().offset, megabyte);
    }
    m_key.server = QStringLiteral("rap:2222");
    m_key.modified = serverTime + 60;
    QVERIFY(plan().next == Next::Fetch);
    QCOMPARE(plan().offset, 0);
    const auto part = begin();
    QVERIFY(!setAsideOf(m_place.part()).isEmpty());
    QVERIFY(part->write(bytes));
    QVERIFY(part->complete());
    QVERIFY(setAsideOf(m_place.part()).isEmpty());
}

void TestPartFile::completeFromAnotherServerIsTakenUp()
{
    m_key.server = QStringLiteral("rap:22");
    leave(noise(1000), true);
    const PartKey begun = m_key;
    m_key.server = QStringLiteral("rap:2222");
    m_key.modified = serverTime + 60;
    QVERIFY(plan().next == Next::TakeUp);
    const auto part = PartFile::takeUp(m_place, m_key, {}).value();
    QVERIFY(part);
    QCOMPARE(part->record().key, begun); // as which it was fetched
    m_key.size = 1001;
    QVERIFY(plan().next == Next::Fetch);
    m_key.size.reset();
    QVERIFY(plan().next == Next::Fetch);
}

void TestPartFile::withoutSizeOrTimeNothingIsResumed()
{
    for (const PartKey& key : {PartKey{path, std::nullopt, serverTime}, PartKey{path, 20 * megabyte, std::nullopt}}) {
        init();
        m_key = key;
        leave(noise(17 * megabyte));
        QVERIFY(plan().next == Next::Fetch);
        QCOMPARE(plan().offset, 0);
    }
}

void TestPartFile::aPartFileWithoutARecordIsKept()
{
    testing::write(m_place.part(), "whose is it?");
    QVERIFY(plan().next == Next::Fetch);
    QVERIFY(begin()->write("new"));
    QCOMPARE(testing::read(m_place.part() + QStringLiteral(" (earlier 1)")), QByteArray("whose is it?"));
}

void TestPartFile::allBytesFlushedIsComplete()
{
    const QByteArray bytes = noise(megabyte);
    m_key.size = bytes.size();
    {
        const auto part = begin();
        QVERIFY(part->write(bytes));
        QVERIFY(part->pause());
    }
    QVERIFY(plan().next == Next::TakeUp);
    const auto part = PartFile::takeUp(m_place, m_key, {});
    QVERIFY(part && *part);
    QCOMPARE((*part)->record().sha256, testing::sha256(bytes));
    QCOMPARE((*part)->size(), bytes.size());
}

void TestPartFile::completeIsTakenUp()
{
    const QByteArray bytes = noise(1000);
    leave(bytes, true);
    QCOMPARE(modifiedOf(m_place.part()), serverTime * 1000);
    for (const bool again : {false, true})
        QVERIFY(plan(again).next == Next::TakeUp);
    const auto part = PartFile::takeUp(m_place, m_key, {});
    QVERIFY(part && *part);
    QVERIFY(!(*part)->isFiled());
    QCOMPARE((*part)->bytesAt(), m_place.part());
    QCOMPARE((*part)->record().sha256, testing::sha256(bytes));
}

void TestPartFile::completeButDamagedOnTheDiskIsFetched()
{
    QByteArray damaged = noise(1000);
    damaged[500] = char(damaged[500] ^ 1);
    for (const QByteArray& bytes : {damaged, damaged.left(600)}) {
        init();
        leave(noise(1000), true);
        testing::write(m_place.part(), bytes);
        QVERIFY(plan().next == Next::TakeUp);
        const auto part = PartFile::takeUp(m_place, m_key, {});
        QVERIFY(part && !*part);
        QVERIFY(begin());
        QCOMPARE(testing::read(m_place.part() + QStringLiteral(" (earlier 1)")), bytes);
    }
}

void TestPartFile::completeButGoneIsFetched()
{
    leave(noise(1000), true);
    QVERIFY(QFile::remove(m_place.part()));
    const auto part = PartFile::takeUp(m_place, m_key, {});
    QVERIFY(part && !*part);
    QVERIFY(begin());
}

// A crash between the two renames of a report whose ZIP is kept.
void TestPartFile::zipInPlaceOfThePartFileIsTakenUp()
{
    const QByteArray bytes = noise(1000);
    leave(bytes, true);
    QVERIFY(QFile::rename(m_place.part(), file(QStringLiteral("A.TXT.ZIP"))));
    {
        const auto part = PartFile::takeUp(m_place, m_key, {});
        QVERIFY(part && *part);
        QCOMPARE((*part)->bytesAt(), file(QStringLiteral("A.TXT.ZIP")));
        QCOMPARE((*part)->size(), 1000);
    }
    testing::write(file(QStringLiteral("A.TXT.ZIP")), "another");
    const auto other = PartFile::takeUp(m_place, m_key, {});
    QVERIFY(other && !*other);
}

void TestPartFile::filedIsTakenUp()
{
    leaveFiled();
    for (const bool again : {false, true})
        QVERIFY(plan(again).next == Next::TakeUp);
    const auto part = PartFile::takeUp(m_place, m_key, {});
    QVERIFY(part && *part);
    QVERIFY((*part)->isFiled());
    QCOMPARE((*part)->record().filed.files.size(), 1);
    QCOMPARE((*part)->record().filed.oddities, QStringList(QStringLiteral("odd")));
}

void TestPartFile::filedAndChangedSinceIsFiledAgain()
{
    leaveFiled();
    testing::write(file(QStringLiteral("A.TXT")), "half a rep");
    const auto part = PartFile::takeUp(m_place, m_key, {});
    QVERIFY(part && *part);
    QVERIFY(!(*part)->isFiled());
}

void TestPartFile::refusedIsLookedAtOnceMore()
{
    {
        const auto part = begin();
        QVERIFY(part->write(noise(1000)));
        QVERIFY(part->complete());
        QVERIFY(part->noteRefused());
    }
    QVERIFY(plan().next == Next::TakeUp);
    QVERIFY(plan(true).next == Next::Fetch);
    {
        const auto part = PartFile::takeUp(m_place, m_key, {});
        QVERIFY(part && *part);
    }
    QVERIFY(begin()->write("new"));
    QCOMPARE(testing::read(m_place.part()), QByteArray("new"));
}

void TestPartFile::removeLeavesNothing()
{
    const auto part = begin();
    QVERIFY(part->write(noise(1000)));
    QVERIFY(part->complete());
    testing::write(m_place.fresh() + QStringLiteral("/half.txt"), "half");
    testing::write(m_place.record() + newSuffix, "half");
    testing::write(file(QStringLiteral("A.TXT")), "the report");
    QVERIFY(part->remove());
    QCOMPARE(testing::filesBelow(m_place.folder()), QStringList(QStringLiteral("A.TXT")));
    QVERIFY(!QFile::exists(m_place.fresh()));
}

void TestPartFile::otherSizeThanListed()
{
    for (const qsizetype size : {999, 1001}) {
        const auto part = begin();
        QVERIFY(part->write(noise(size)));
        const auto complete = part->complete();
        QVERIFY(!complete);
        QCOMPARE(complete.error().kind, ErrorKind::RemoteChanged);
    }
    m_key.size.reset();
    const auto part = begin();
    QVERIFY(part->write(noise(777)));
    QVERIFY(part->complete());
}

void TestPartFile::heldAlone()
{
    {
        const auto part = begin();
        QVERIFY(part->write("mine"));
        const auto second = PartFile::begin(m_place, m_key, 0);
        QVERIFY(!second);
        QCOMPARE(second.error().kind, ErrorKind::LocalFailure);
        QVERIFY(!PartFile::takeUp(m_place, m_key, {}));
        QCOMPARE(testing::read(m_place.part()), QByteArray("mine"));
    }
    QVERIFY(PartFile::begin(m_place, m_key, 0));
}

void TestPartFile::linkInItsPlaceIsNotFollowed()
{
    const QString precious = m_root->filePath(QStringLiteral("precious.txt"));
    testing::write(precious, "precious");
    QVERIFY(QDir().mkpath(m_place.folder()));
    if (!testing::link(precious, m_place.part()))
        QSKIP("no symbolic links here");
    QVERIFY(!PartFile::begin(m_place, m_key, 0));
    QVERIFY(QFile::remove(m_place.part()));
    for (const QString& name : {m_place.record(), QString(m_place.record() + newSuffix)}) {
        QVERIFY(testing::link(precious, name));
        QVERIFY(begin()->write("x"));
    }
    QCOMPARE(testing::read(precious), QByteArray("precious"));
}

void TestPartFile::linkAmongItsFolders_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("outside") << "outside" << false;
    QTest::newRow("nowhere") << "nowhere" << false;
    QTest::newRow("beside, with the same beginning") << "reports2" << false;
    QTest::newRow("inside") << "reports/real" << true;
}

void TestPartFile::linkAmongItsFolders()
{
    QFETCH(QString, target);
    QFETCH(bool, allowed);
    for (const char* folder : {"outside", "reports2", "reports/real"})
        QVERIFY(QDir().mkpath(m_root->filePath(QLatin1String(folder))));
    if (!testing::link(m_root->filePath(target), m_root->filePath(QStringLiteral("reports/CCASS_HKMK"))))
        QSKIP("no symbolic links here");
    const auto part = PartFile::begin(m_place, m_key, 0);
    QCOMPARE(part.has_value(), allowed);
    if (!allowed)
        QCOMPARE(part.error().kind, ErrorKind::LocalFailure);
    QCOMPARE(testing::filesBelow(m_root->filePath(QStringLiteral("outside"))), QStringList());
    QCOMPARE(testing::filesBelow(m_root->filePath(QStringLiteral("reports2"))), QStringList());
}

void TestPartFile::rootMayBeALink()
{
    QVERIFY(QDir().mkpath(m_root->filePath(QStringLiteral("share"))));
    if (!testing::link(m_root->filePath(QStringLiteral("share")), m_place.root))
        QSKIP("no symbolic links here");
    QVERIFY(begin()->write("x"));
    QCOMPARE(testing::filesBelow(m_root->filePath(QStringLiteral("share"))).size(), 2);
}

void TestPartFile::fileWhereAFolderIsNeeded()
{
    testing::write(m_root->filePath(QStringLiteral("reports/CCASS_HKMK")), "a file");
    const auto part = PartFile::begin(m_place, m_key, 0);
    QVERIFY(!part);
    QCOMPARE(part.error().kind, ErrorKind::LocalFailure);
    QCOMPARE(testing::read(m_root->filePath(QStringLiteral("reports/CCASS_HKMK"))), QByteArray("a file"));
}

void TestPartFile::rootThatCannotBe()
{
    testing::write(m_root->filePath(QStringLiteral("reports")), "a file");
    const auto asFile = PartFile::begin(m_place, m_key, 0);
    QVERIFY(!asFile);
    QCOMPARE(asFile.error().kind, ErrorKind::LocalNoPermission);
    m_place.root = m_root->filePath(QStringLiteral("reports/below/a/file"));
    const auto below = PartFile::begin(m_place, m_key, 0);
    QVERIFY(!below);
    QCOMPARE(below.error().kind, ErrorKind::LocalNoPermission);
}

// The system's own refusal in the middle of a file, not one of the hook's making.
void TestPartFile::fileSizeLimitOfTheSystem()
{
#ifdef Q_OS_UNIX
    m_key.size = 2 * megabyte;
    const auto part = begin();
    QVERIFY(std::signal(SIGXFSZ, SIG_IGN) != SIG_ERR);
    rlimit before = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit small{rlim_t(megabyte), before.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto written = part->write(noise(2 * megabyte));
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::LocalFailure);
    QVERIFY(!written.error().detail.isEmpty());
#else
    QSKIP("no limit on the size of files here");
#endif
}

RAPDESK_TEST(TestPartFile)
#include "test_partfile.moc"
