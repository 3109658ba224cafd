#include "TestFiles.h"
#include "filing/Filing.h"
#include "filing/LocalNames.h"
#include "filing/Publish.h"
#include "tests/TestMain.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <cerrno>

using namespace filing;

using rap::ErrorKind;

namespace {

const QString report = QStringLiteral("CFIPM01_C00123_HKMK_20261123201502123456.TXT");

using testing::earlier;

constexpr qint64 serverTime = 1795435200; // 2026-11-23 12:00 UTC

QString nameOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotAZip:
        return QStringLiteral("NotAZip");
    case ErrorKind::DamagedZip:
        return QStringLiteral("DamagedZip");
    case ErrorKind::UnsafeZip:
        return QStringLiteral("UnsafeZip");
    case ErrorKind::UnknownZip:
        return QStringLiteral("UnknownZip");
    default:
        return QStringLiteral("kind %1").arg(int(kind));
    }
}

} // namespace

class TestFiling : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void everyZip_data();
    void everyZip();

    void serverTimeIsRestored();
    void zipIsKept();
    void sameAgainChangesNothing_data();
    void sameAgainChangesNothing();
    void otherContentsAreKeptBeside();
    void whatIsKeptBesideTellsItsTime();
    void keptBesideInAFolderOfAnyName();
    void otherContentsOfAFolderAreKeptBeside();
    void otherZipIsKeptBeside();
    void fileWhereAFolderComes();
    void linkAtTheFinalNameIsNotFollowed_data();
    void linkAtTheFinalNameIsNotFollowed();
    void staleTemporaryIsReplaced_data();
    void staleTemporaryIsReplaced();
    void temporaryOfAnotherReportIsLeftAlone();
    void cancelledLeavesNothing();
    void faultOfTheDiskLeavesNothing_data();
    void faultOfTheDiskLeavesNothing();
    void everyFaultOfTheDiskKeepsWhatWasThere();
    void partFileThatIsNotThere();
    void onDisk();

private:
    QString place(const QString& caseName, const QString& file = report + QStringLiteral(".ZIP"));
    FilingOrder order() const;
    QByteArray textOf(const QString& caseName) const;

    const QDir m_zips = testing::zips();
    QJsonArray m_cases;
    std::unique_ptr<QTemporaryDir> m_root;
    QString m_folder;
    QString m_file;
    QString m_part;
};

void TestFiling::initTestCase()
{
    m_cases = QJsonDocument::fromJson(testing::read(m_zips.filePath(QStringLiteral("cases.json")))).array();
    QVERIFY(m_cases.size() > 100);
}

void TestFiling::init()
{
    m_root = std::make_unique<QTemporaryDir>();
    m_folder = m_root->filePath(QStringLiteral("reports/CCASS_HKMK/20261123"));
    QVERIFY(QDir().mkpath(m_folder));
    QVERIFY(QDir().mkpath(m_root->filePath(QStringLiteral("outside"))));
}

void TestFiling::cleanup()
{
    m_root.reset();
}

/// Puts a case's file where a download would have left it.
QString TestFiling::place(const QString& caseName, const QString& file)
{
    m_file = file;
    m_part = m_folder + u'/' + file + partSuffix;
    QFile::remove(m_part);
    const QString source = m_zips.filePath(caseName + u'/' + file);
    if (!QFile::copy(source, m_part))
        qFatal("cannot copy %s", qPrintable(source));
    return m_part;
}

FilingOrder TestFiling::order() const
{
    FilingOrder order;
    order.partFile = m_part;
    order.folder = m_folder;
    order.file = m_file;
    order.modified = serverTime;
    return order;
}

/// The text of a case that holds the report as it should.
QByteArray TestFiling::textOf(const QString& caseName) const
{
    QTemporaryDir elsewhere;
    FilingOrder order;
    order.folder = elsewhere.path();
    order.file = report + QStringLiteral(".ZIP");
    order.partFile = elsewhere.filePath(QStringLiteral("part"));
    QFile::copy(m_zips.filePath(caseName + u'/' + order.file), order.partFile);
    return fileReport(order) ? testing::read(elsewhere.filePath(report)) : QByteArray();
}

void TestFiling::everyZip_data()
{
    QTest::addColumn<QJsonObject>("wanted");
    for (const QJsonValue value : std::as_const(m_cases))
        QTest::newRow(qPrintable(value[QLatin1String("name")].toString())) << value.toObject();
}

void TestFiling::everyZip()
{
    QFETCH(QJsonObject, wanted);
#ifdef Q_OS_WIN
    if (wanted[QLatin1String("name")].toString().startsWith(QLatin1String("hkscs")))
        QSKIP("Windows knows Big5 without HKSCS");
#endif
    place(wanted[QLatin1String("name")].toString(), wanted[QLatin1String("file")].toString());
    const QByteArray partBefore = testing::read(m_part);
    const QString partName = m_file + partSuffix;

    const auto filed = fileReport(order());

    const QString error = wanted[QLatin1String("error")].toString();
    QStringList there = testing::filesBelow(m_root->path());
    if (!error.isEmpty()) {
        QVERIFY2(!filed, "was filed");
        QCOMPARE(nameOf(filed.error().kind), error);
        QVERIFY2(filed.error().message.contains(wanted[QLatin1String("says")].toString()),
                 qPrintable(filed.error().message));
        QVERIFY(!filed.error().nextStep.isEmpty());
        QCOMPARE(there, QStringList(QStringLiteral("reports/CCASS_HKMK/20261123/") + partName));
        QCOMPARE(QDir(m_folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList(partName));
        QCOMPARE(testing::read(m_part), partBefore);
        return;
    }
    QVERIFY2(filed, filed ? "" : qPrintable(filed.error().text() + filed.error().detail));
    const QJsonObject files = wanted[QLatin1String("files")].toObject();
    QStringList expected;
    for (const QString& path : files.keys())
        expected += QStringLiteral("reports/CCASS_HKMK/20261123/") + path;
    if (isNamedZip(m_file))
        expected += QStringLiteral("reports/CCASS_HKMK/20261123/") + partName;
    expected.sort();
    QCOMPARE(there, expected);
    QCOMPARE(filed->files.size(), files.size());
    for (const ledger::FiledFile& file : filed->files) {
        const QByteArray contents = testing::read(file.path);
        QCOMPARE(testing::sha256(contents), file.sha256);
        QCOMPARE(QString::fromLatin1(file.sha256.toHex()),
                 files[QDir(m_folder).relativeFilePath(file.path)].toString());
        QCOMPARE(file.size, contents.size());
    }
    QCOMPARE(int(filed->oddities.size()), wanted[QLatin1String("oddities")].toInt());
}

void TestFiling::serverTimeIsRestored()
{
    place(QStringLiteral("plain"));
    const auto filed = fileReport(order());
    QVERIFY(filed);
    QCOMPARE(filed->files.first().modified, serverTime * 1000);
    QCOMPARE(modifiedOf(m_folder + u'/' + report), serverTime * 1000);

    FilingOrder timeless = order();
    timeless.modified.reset();
    timeless.file = QStringLiteral("OTHER.ZIP");
    const auto other = fileReport(timeless);
    QVERIFY(other);
    QCOMPARE(other->files.first().modified, modifiedOf(other->files.first().path));
}

void TestFiling::zipIsKept()
{
    place(QStringLiteral("plain"));
    const QByteArray zip = testing::read(m_part);
    FilingOrder keep = order();
    keep.keepZip = true;
    const auto filed = fileReport(keep);
    QVERIFY(filed);
    QCOMPARE(testing::filesBelow(m_folder), QStringList({report, report + QStringLiteral(".ZIP")}));
    QCOMPARE(filed->files.size(), 2);
    QCOMPARE(filed->files.last().path, m_folder + u'/' + report + QStringLiteral(".ZIP"));
    QCOMPARE(filed->files.last().sha256, testing::sha256(zip));
    QCOMPARE(filed->files.last().modified, serverTime * 1000);
    QCOMPARE(testing::read(filed->files.last().path), zip);
}

void TestFiling::sameAgainChangesNothing_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("keep");
    QTest::newRow("file") << "plain" << false;
    QTest::newRow("file and ZIP") << "plain" << true;
    QTest::newRow("folder") << "nested" << false;
}

void TestFiling::sameAgainChangesNothing()
{
    QFETCH(QString, name);
    QFETCH(bool, keep);
    place(name);
    FilingOrder again = order();
    again.keepZip = keep;
    const auto first = fileReport(again);
    QVERIFY(first);
    const QStringList before = testing::filesBelow(m_folder);
    place(name);
    const auto second = fileReport(again);
    QVERIFY(second);
    QCOMPARE(second->files, first->files);
    QFile::remove(m_part);
    QStringList after = testing::filesBelow(m_folder);
    QStringList expected = before;
    expected.removeAll(m_file + partSuffix);
    QCOMPARE(after, expected);
}

void TestFiling::otherContentsAreKeptBeside()
{
    const QString target = m_folder + u'/' + report;
    testing::write(target, "first");
    place(QStringLiteral("plain"));
    QVERIFY(fileReport(order()));
    testing::write(target, "second");
    QVERIFY(fileReport(order()));
    QCOMPARE(testing::read(earlier(target, 1)), QByteArray("first"));
    QCOMPARE(testing::read(earlier(target, 2)), QByteArray("second"));
    QCOMPARE(testing::read(target), textOf(QStringLiteral("plain")));
}

void TestFiling::whatIsKeptBesideTellsItsTime()
{
    const QString target = m_folder + u'/' + report;
    testing::write(target, "first");
    QFile first(target);
    QVERIFY(first.open(QIODevice::ReadWrite));
    QVERIFY(
        first.setFileTime(QDateTime(QDate(2026, 11, 23), QTime(12, 15), Qt::UTC), QFileDevice::FileModificationTime));
    first.close();
    place(QStringLiteral("plain"));
    const auto filed = fileReport(order());
    QVERIFY(filed);
    const QString kept = QStringLiteral("CFIPM01_C00123_HKMK_20261123201502123456 (earlier 2026-11-23 2015).TXT");
    QCOMPARE(testing::read(m_folder + u'/' + kept), QByteArray("first"));
    QCOMPARE(filed->oddities,
             QStringList{QStringLiteral("There was another file of this name. It is kept as '%1'.").arg(kept)});
}

void TestFiling::keptBesideInAFolderOfAnyName()
{
    const QString folder = m_root->filePath(QStringLiteral("VAR%2FX %1 %n"));
    for (const char* contents : {"first", "second", "third"}) {
        testing::write(folder + QStringLiteral("/fresh"), contents);
        ledger::FiledFile file;
        file.size = qint64(qstrlen(contents));
        file.sha256 = testing::sha256(contents);
        QVERIFY(publishFile(folder + QStringLiteral("/fresh"), folder + QStringLiteral("/A%1.TXT"), file));
    }
    QCOMPARE(testing::read(folder + QStringLiteral("/A%1.TXT")), QByteArray("third"));
    QCOMPARE(testing::read(earlier(folder + QStringLiteral("/A%1.TXT"), 1)), QByteArray("first"));
    QCOMPARE(testing::read(earlier(folder + QStringLiteral("/A%1.TXT"), 2)), QByteArray("second"));
    QCOMPARE(testing::filesBelow(folder).size(), 3);
}

void TestFiling::otherContentsOfAFolderAreKeptBeside()
{
    const QString target = m_folder + u'/' + report;
    place(QStringLiteral("two-entries"));
    QVERIFY(fileReport(order()));
    testing::write(target + QStringLiteral("/mine.txt"), "the clerk's own");
    QVERIFY(fileReport(order()));
    QCOMPARE(testing::filesBelow(target), QStringList({QStringLiteral("B.TXT"), report}));
    QCOMPARE(testing::read(earlier(target, 1) + QStringLiteral("/mine.txt")), QByteArray("the clerk's own"));
    QCOMPARE(testing::read(earlier(target, 1) + QStringLiteral("/B.TXT")), QByteArray("b"));
}

void TestFiling::otherZipIsKeptBeside()
{
    place(QStringLiteral("plain"));
    testing::write(m_folder + u'/' + m_file, "another ZIP");
    FilingOrder keep = order();
    keep.keepZip = true;
    QVERIFY(fileReport(keep));
    QCOMPARE(testing::read(earlier(m_folder + u'/' + m_file, 1)), QByteArray("another ZIP"));
    QCOMPARE(testing::read(m_folder + u'/' + m_file),
             testing::read(m_zips.filePath(QStringLiteral("plain/") + m_file)));
}

void TestFiling::fileWhereAFolderComes()
{
    const QString target = m_folder + u'/' + report;
    testing::write(target, "a file");
    place(QStringLiteral("two-entries"));
    QVERIFY(fileReport(order()));
    QCOMPARE(testing::read(target + QStringLiteral("/B.TXT")), QByteArray("b"));
    QCOMPARE(testing::read(earlier(target, 1)), QByteArray("a file"));
    place(QStringLiteral("plain"));
    QVERIFY(fileReport(order()));
    QCOMPARE(testing::read(target), textOf(QStringLiteral("plain")));
    QCOMPARE(testing::read(earlier(target, 2) + QStringLiteral("/B.TXT")), QByteArray("b"));
}

void TestFiling::linkAtTheFinalNameIsNotFollowed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("target");
    for (const char* name : {"plain", "two-entries"}) {
        QTest::addRow("%s, link to a file", name) << name << "outside/precious.txt";
        QTest::addRow("%s, link to a folder", name) << name << "outside";
        QTest::addRow("%s, link to nothing", name) << name << "outside/nothing";
    }
}

void TestFiling::linkAtTheFinalNameIsNotFollowed()
{
    QFETCH(QString, name);
    QFETCH(QString, target);
    testing::write(m_root->filePath(QStringLiteral("outside/precious.txt")), "precious");
    const QString final = m_folder + u'/' + report;
    if (!testing::link(m_root->filePath(target), final))
        QSKIP("no symbolic links here");
    place(name);
    const auto filed = fileReport(order());
    QVERIFY2(filed, filed ? "" : qPrintable(filed.error().text()));
    QCOMPARE(testing::filesBelow(m_root->filePath(QStringLiteral("outside"))),
             QStringList(QStringLiteral("precious.txt")));
    QCOMPARE(testing::read(m_root->filePath(QStringLiteral("outside/precious.txt"))), QByteArray("precious"));
    QVERIFY(!QFileInfo(final).isSymbolicLink());
    QCOMPARE(QFile::symLinkTarget(earlier(final, 1)), m_root->filePath(target));
}

void TestFiling::staleTemporaryIsReplaced_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("file") << "file";
    QTest::newRow("folder") << "folder";
    QTest::newRow("link") << "link";
}

void TestFiling::staleTemporaryIsReplaced()
{
    QFETCH(QString, kind);
    testing::write(m_root->filePath(QStringLiteral("outside/precious.txt")), "precious");
    const QString temporary = m_folder + u'/' + report + QStringLiteral(".ZIP") + newSuffix;
    for (const char* name : {"plain", "two-entries"}) {
        if (kind == QStringLiteral("file"))
            testing::write(temporary, "half");
        else if (kind == QStringLiteral("folder"))
            testing::write(temporary + QStringLiteral("/half/half.txt"), "half");
        else if (!testing::link(m_root->filePath(QStringLiteral("outside")), temporary))
            QSKIP("no symbolic links here");
        place(QLatin1String(name));
        QVERIFY(fileReport(order()));
        QCOMPARE(int(standingAt(temporary)), int(Standing::Nothing));
        QCOMPARE(testing::read(m_root->filePath(QStringLiteral("outside/precious.txt"))), QByteArray("precious"));
    }
}

// A server may have a report both packed and not; they may be filed at the same time.
void TestFiling::temporaryOfAnotherReportIsLeftAlone()
{
    const QString other = m_folder + QStringLiteral("/SUMMARY.CSV.ZIP") + newSuffix;
    testing::write(other, "being unzipped");
    place(QStringLiteral("not-named-zip"), QStringLiteral("SUMMARY.CSV"));
    QVERIFY(fileReport(order()));
    QCOMPARE(testing::read(other), QByteArray("being unzipped"));
    place(QStringLiteral("plain"));
    const QString unpacked = m_folder + u'/' + report + newSuffix;
    testing::write(unpacked, "being saved");
    QVERIFY(fileReport(order()));
    QCOMPARE(testing::read(unpacked), QByteArray("being saved"));
}

void TestFiling::cancelledLeavesNothing()
{
    for (const char* name : {"many-blocks", "nested"}) {
        for (int after = 0; after < 3; ++after) {
            place(QLatin1String(name));
            int asked = 0;
            const auto filed = fileReport(order(), [&] { return asked++ >= after; });
            if (filed) {
                QVERIFY(asked <= after);
                continue;
            }
            QCOMPARE(filed.error().kind, ErrorKind::Cancelled);
            QCOMPARE(testing::filesBelow(m_folder), QStringList(m_file + partSuffix));
        }
    }
}

namespace {

int failFrom = 0; // which change of the disk fails, counted from 1
int failWith = 0;
int changes = 0;

int failOnce(const char* /*change*/, const QString& /*path*/)
{
    return ++changes == failFrom ? failWith : 0;
}

int failOnWriting(const char* change, const QString& /*path*/)
{
    return qstrcmp(change, "write") == 0 ? failWith : 0;
}

} // namespace

void TestFiling::faultOfTheDiskLeavesNothing_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("kind");
    QTest::newRow("full") << int(testing::Full) << int(ErrorKind::DiskFull);
    QTest::newRow("quota") << int(testing::Quota) << int(ErrorKind::DiskFull);
    QTest::newRow("permission") << int(testing::NotAllowed) << int(ErrorKind::LocalNoPermission);
    QTest::newRow("read-only") << int(testing::ReadOnly) << int(ErrorKind::LocalNoPermission);
    QTest::newRow("broken") << int(testing::Broken) << int(ErrorKind::LocalFailure);
    QTest::newRow("too large for the file system") << int(testing::TooLarge) << int(ErrorKind::LocalFailure);
}

void TestFiling::faultOfTheDiskLeavesNothing()
{
    QFETCH(int, code);
    QFETCH(int, kind);
    failWith = code;
    for (const char* name : {"plain", "nested"}) {
        place(QLatin1String(name));
        const testing::WithDiskHook hook(&failOnWriting);
        const auto filed = fileReport(order());
        QVERIFY(!filed);
        QCOMPARE(int(filed.error().kind), kind);
        QCOMPARE(testing::filesBelow(m_folder), QStringList(m_file + partSuffix));
    }
}

// Whichever single change of the disk fails: an error or the whole report, and what stood there is never lost.
void TestFiling::everyFaultOfTheDiskKeepsWhatWasThere()
{
    failWith = testing::Broken;
    for (const char* name : {"plain", "nested"}) {
        bool failed = true;
        for (failFrom = 1; failed; ++failFrom) {
            cleanup();
            init();
            const QString target = m_folder + u'/' + report;
            testing::write(target, "earlier");
            place(QLatin1String(name));
            const QByteArray zip = testing::read(m_part);
            changes = 0;
            rap::Result<Filed> filed = Filed{};
            {
                const testing::WithDiskHook hook(&failOnce);
                FilingOrder keep = order();
                keep.keepZip = true;
                filed = fileReport(keep);
            }
            failed = changes >= failFrom;
            QVERIFY(failFrom < 100);
            QVERIFY(testing::read(target) == "earlier" || testing::read(earlier(target, 1)) == "earlier");
            QVERIFY(testing::read(m_part) == zip || testing::read(m_folder + u'/' + m_file) == zip);
            if (!failed) {
                QVERIFY(filed);
                break;
            }
            // What went wrong is gone: the same order ends well.
            FilingOrder keep = order();
            keep.keepZip = true;
            if (!QFile::exists(m_part))
                keep.partFile = m_folder + u'/' + m_file;
            filed = fileReport(keep);
            QVERIFY2(filed, filed ? "" : qPrintable(filed.error().detail));
            for (const ledger::FiledFile& file : filed->files)
                QCOMPARE(testing::sha256(testing::read(file.path)), file.sha256);
            QCOMPARE(testing::read(earlier(target, 1)), QByteArray("earlier"));
        }
        QVERIFY(failFrom > 8);
    }
}

void TestFiling::partFileThatIsNotThere()
{
    m_file = report + QStringLiteral(".ZIP");
    m_part = m_folder + u'/' + m_file + partSuffix;
    QCOMPARE(fileReport(order()).error().kind, ErrorKind::LocalFailure);
    QCOMPARE(testing::filesBelow(m_folder), QStringList());
}

void TestFiling::onDisk()
{
    place(QStringLiteral("two-entries"));
    const auto filed = fileReport(order());
    QVERIFY(filed);
    ledger::Fetched fetched;
    QVERIFY(!isOnDisk(fetched));
    fetched.files = filed->files;
    QVERIFY(isOnDisk(fetched));

    const QString path = fetched.files.last().path;
    const QByteArray contents = testing::read(path);
    testing::write(path, contents);
    QVERIFY2(isOnDisk(fetched), "only its time is another one");
    testing::write(path, QByteArray(contents.size(), 'x'));
    QVERIFY(!isOnDisk(fetched));
    testing::write(path, contents + "x");
    QVERIFY(!isOnDisk(fetched));
    QVERIFY(QFile::rename(path, m_root->filePath(QStringLiteral("outside/x"))));
    QVERIFY(!isOnDisk(fetched));
    testing::write(m_root->filePath(QStringLiteral("outside/x")), contents);
    if (!testing::link(m_root->filePath(QStringLiteral("outside/x")), path))
        QSKIP("no symbolic links here");
    QVERIFY2(!isOnDisk(fetched), "a link is not what was filed");
}

RAPDESK_TEST(TestFiling)
#include "test_filing.moc"
