#include "TestFiles.h"
#include "filing/CopyManifest.h"
#include "filing/Copying.h"
#include "filing/LocalNames.h"

#include <QDateTime>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <thread>
#ifdef Q_OS_UNIX
#include <csignal>
#include <unistd.h>
#endif

using namespace filing;

namespace {

const QString reportFile = QStringLiteral("CFIPM01_C00123_HKMK_20261123201502123456.TXT.ZIP");
const QString mark = QStringLiteral("acme-0123abcd");
const rap::HongKongTime evening = rap::HongKongTime::at(QDate(2026, 11, 23), QTime(20, 15, 2));

ledger::FiledFile filed(const QString& path, const QByteArray& contents)
{
    testing::write(path, contents);
    return {path, contents.size(), testing::sha256(contents), QFileInfo(path).lastModified().toMSecsSinceEpoch()};
}

/// A report that became these files; the last one is its ZIP where `zip` says so.
ledger::Report reportOf(const QList<ledger::FiledFile>& files, bool zip = false)
{
    ledger::Report report = ledger::decodeReport(QStringLiteral("/download"),
                                                 QStringLiteral("/download/CCASS_HKMK/20261123/") + reportFile);
    report.fetched = ledger::Fetched{.sha256 = zip ? files.last().sha256 : QByteArray(32, 'z'),
                                     .size = zip ? files.last().size : 7,
                                     .remoteModified = {},
                                     .at = evening,
                                     .files = files};
    return report;
}

CopyOrder orderOf(const ledger::Report& report, const QString& root, bool withZip = false)
{
    return {root,
            {QStringLiteral("HKMK"), QStringLiteral("20261123")},
            report.file,
            filesToCopy(report, withZip),
            QStringLiteral("acme\n") + report.path,
            mark};
}

std::atomic<int> changesLeft = 0; // until death, or a fault
int fault = 0;
QString faultyBelow;

void die()
{
#ifdef Q_OS_WIN
    TerminateProcess(GetCurrentProcess(), STATUS_ACCESS_VIOLATION);
#else
    ::kill(::getpid(), SIGKILL);
#endif
}

int dieInTime(const char* /*change*/, const QString& /*path*/)
{
    if (changesLeft > 0 && --changesLeft == 0)
        die();
    return 0;
}

int failBelow(const char* /*change*/, const QString& path)
{
    return path.startsWith(faultyBelow) ? fault : 0;
}

ledger::Report reportIn(const QString& source)
{
    return reportOf({filed(source + QStringLiteral("/CFIPM01_C00123_HKMK_20261123201502123456.TXT/a.TXT"), "first"),
                     filed(source + QStringLiteral("/CFIPM01_C00123_HKMK_20261123201502123456.TXT/in/b.TXT"),
                           QByteArray(3'000'000, 'b')),
                     filed(source + u'/' + reportFile, "a zip")},
                    true);
}

/// What is done to a report by one run: it is copied and gets into the manifest.
rap::Result<void> copyAndList(const ledger::Report& report, const QString& root)
{
    const auto copied = copyReport(orderOf(report, root, true));
    if (!copied)
        return tl::unexpected(copied.error());
    QList<CopyManifest::Line> lines;
    for (const CopiedFile& file : copied->files)
        lines += {report.path, file, evening, {}};
    return CopyManifest(root, mark).append(lines);
}

/// Arguments: folder of the filed report, root, number of the change before which to die.
int runChild(const QStringList& arguments)
{
    const ledger::Report report = reportIn(arguments[0]);
    changesLeft = arguments[2].toInt();
    diskHook = &dieInTime;
    return copyAndList(report, arguments[1]) ? 0 : 1;
}

} // namespace

/// Filed reports to further places, on a real disk.
class TestCopying : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_dir->path()).mkdir(QStringLiteral("there")));
    }

    void aFileAndItsZip();
    void aFolderAndWhatIsInside();
    void whateverItIsCalledHere();
    void theSameIsLeft();
    void somethingElseKeepsItsName();
    void whatIsNotAsFiledIsNotCopied();
    void theRootIsNeverMade();
    void aLinkOutOfTheRootIsNotFollowed();
    void aDiskThatRefuses();
    void twoAtOneCopy();
    void stopped();
    void killedBeforeEveryChange();

private:
    [[nodiscard]] QString here(const char* name) const
    {
        return m_dir->filePath(QStringLiteral("here/") + QLatin1String(name));
    }
    [[nodiscard]] QString there() const { return m_dir->filePath(QStringLiteral("there")); }
    [[nodiscard]] QStringList filesThere() const { return testing::filesBelow(there()); }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestCopying::aFileAndItsZip()
{
    const QString name = withoutZip(reportFile);
    const ledger::Report report =
        reportOf({filed(here("x/") + name, "contents"), filed(here("x/") + reportFile, "zip")}, true);
    QCOMPARE(filesToCopy(report, false).size(), 1);
    const auto copied = copyReport(orderOf(report, there(), true));
    QVERIFY2(copied, copied ? "" : qPrintable(copied.error().detail));
    QCOMPARE(copied->files.size(), 2);
    QCOMPARE(copied->taken, QString());
    QCOMPARE(copied->files.first().path, QStringLiteral("HKMK/20261123/") + name);
    QCOMPARE(copied->files.first().size, 8);
    QCOMPARE(copied->files.first().sha256, testing::sha256("contents"));
    QCOMPARE(filesThere(),
             QStringList({QStringLiteral("HKMK/20261123/") + name, QStringLiteral("HKMK/20261123/") + reportFile}));
    QCOMPARE(testing::read(there() + QStringLiteral("/HKMK/20261123/") + name), QByteArray("contents"));
    QCOMPARE(QFileInfo(there() + QStringLiteral("/HKMK/20261123/") + name).lastModified(),
             QFileInfo(here("x/") + name).lastModified());
    // A report that was never zipped is its own contents.
    ledger::Report plain = reportOf({filed(here("README.TXT"), "plain")});
    plain.file = QStringLiteral("README.TXT");
    plain.fetched->sha256 = testing::sha256("plain");
    plain.fetched->size = 5;
    QCOMPARE(filesToCopy(plain, true).size(), 1);
    QVERIFY(!filesToCopy(plain, true).first().isZip);
    QVERIFY(filesToCopy(plain, true).first().below.isEmpty());
}

void TestCopying::aFolderAndWhatIsInside()
{
    const auto copied = copyReport(orderOf(reportIn(here("x")), there(), true));
    QVERIFY(copied);
    const QString at = QStringLiteral("HKMK/20261123/") + withoutZip(reportFile);
    QCOMPARE(filesThere(), QStringList({at + QStringLiteral(".ZIP"), at + QStringLiteral("/a.TXT"),
                                        at + QStringLiteral("/in/b.TXT")}));
    // One entry of another name than the ZIP's is in a folder as well.
    const ledger::Report one =
        reportOf({filed(here("y/") + withoutZip(reportFile) + QStringLiteral("/other.csv"), "1")});
    QCOMPARE(filesToCopy(one, false).first().below, QStringList(QStringLiteral("other.csv")));
}

// A profile or a clash may have given it another name here; there it has the one that it is to have.
void TestCopying::whateverItIsCalledHere()
{
    const QString name = withoutZip(reportFile);
    const ledger::Report prefixed = reportOf({filed(here("x/CFIPM01 ") + name, "1")});
    QVERIFY(filesToCopy(prefixed, false).first().below.isEmpty());
    const ledger::Report owned = reportOf({filed(here("x/") + ownName(reportFile, QStringLiteral("who")), "2")});
    QVERIFY(filesToCopy(owned, false).first().below.isEmpty());
    const QString folder = here("x/") + ownName(reportFile, QStringLiteral("who"));
    const ledger::Report several =
        reportOf({filed(folder + QStringLiteral("2/in/a"), "3"), filed(folder + QStringLiteral("2/b"), "4")});
    QCOMPARE(filesToCopy(several, false).first().below, QStringList({QStringLiteral("in"), QStringLiteral("a")}));
    CopyOrder order = orderOf(prefixed, there());
    order.file = QStringLiteral("of:HKMK ") + reportFile;
    order.folders = {QStringLiteral("CON"), QStringLiteral("..")};
    const auto copied = copyReport(order);
    QVERIFY(copied);
    QCOMPARE(copied->files.first().path, QStringList({localName(QStringLiteral("CON")), localName(QStringLiteral("..")),
                                                      localName(withoutZip(order.file))})
                                             .join(u'/'));
    QVERIFY(QFile::exists(there() + u'/' + copied->files.first().path));
}

void TestCopying::theSameIsLeft()
{
    const CopyOrder order = orderOf(reportIn(here("x")), there(), true);
    QVERIFY(copyReport(order));
    const QStringList files = filesThere();
    fault = testing::Broken;
    faultyBelow = there() + QStringLiteral("/HKMK/20261123/"); // nothing is written there
    const testing::WithDiskHook hook(&failBelow);
    const auto again = copyReport(order);
    QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
    QCOMPARE(again->files.size(), 3);
    QCOMPARE(again->taken, QString());
    QCOMPARE(filesThere(), files);
}

void TestCopying::somethingElseKeepsItsName()
{
    const QString name = withoutZip(reportFile);
    const QString usual = there() + QStringLiteral("/HKMK/20261123/") + name;
    testing::write(usual, "theirs");
    const CopyOrder order = orderOf(reportOf({filed(here("x/") + name, "ours")}), there());
    const auto copied = copyReport(order);
    QVERIFY(copied);
    QCOMPARE(copied->taken, name);
    QCOMPARE(testing::read(usual), QByteArray("theirs"));
    const QString own = there() + u'/' + copied->files.first().path;
    QVERIFY2(own.startsWith(usual.chopped(4)) && own.endsWith(QStringLiteral(".TXT")), qPrintable(own));
    QCOMPARE(testing::read(own), QByteArray("ours"));
    QCOMPARE(copyReport(order)->files.first().path, copied->files.first().path);
    QCOMPARE(filesThere().size(), 2);
    // Even there.
    testing::write(own, "theirs too");
    const auto third = copyReport(order);
    QVERIFY(third);
    QCOMPARE(testing::read(own), QByteArray("theirs too"));
    QCOMPARE(testing::read(there() + u'/' + third->files.first().path), QByteArray("ours"));

    // A folder of one other file gets another name as a whole.
    const QString folder = there() + QStringLiteral("/HKMK/20261123/") + name;
    QVERIFY(QFile::remove(folder));
    testing::write(folder + QStringLiteral("/in/b.TXT"), "theirs");
    const auto whole = copyReport(orderOf(reportIn(here("y")), there(), true));
    QVERIFY(whole);
    QCOMPARE(testing::filesBelow(folder), QStringList(QStringLiteral("in/b.TXT")));
    for (const CopiedFile& file : whole->files)
        QVERIFY2(file.path.startsWith(QStringLiteral("HKMK/20261123/") + name.chopped(4) + u'~'),
                 qPrintable(file.path));
}

void TestCopying::whatIsNotAsFiledIsNotCopied()
{
    const QString path = here("x/") + withoutZip(reportFile);
    const ledger::Report report = reportOf({filed(path, "as filed")});
    for (const bool removed : {false, true}) {
        if (removed)
            QVERIFY(QFile::remove(path));
        else
            testing::write(path, "changed!");
        const auto copied = copyReport(orderOf(report, there()));
        QVERIFY(!copied);
        QCOMPARE(copied.error().kind, rap::ErrorKind::LocalFailure);
        QVERIFY2(copied.error().message.contains(QStringLiteral("no longer as it was filed")),
                 qPrintable(copied.error().message));
        QCOMPARE(filesThere(), QStringList());
    }
}

void TestCopying::theRootIsNeverMade()
{
    const ledger::Report report = reportIn(here("x"));
    QVERIFY(!awayDestination(there(), {}));
    QVERIFY(QDir(there()).removeRecursively());
    QVERIFY(!copyReport(orderOf(report, there())));
    QVERIFY(!QFileInfo::exists(there()));
    const auto away = awayDestination(there(), {});
    QVERIFY(away);
    QCOMPARE(away->kind, rap::ErrorKind::TargetGone);
    QVERIFY(away->message.contains(QDir::toNativeSeparators(there())));
    testing::write(there(), "a file");
    QVERIFY(awayDestination(there(), {}));
    // The mount point of a drive that is not connected: empty, and on another volume than before.
    QVERIFY(QFile::remove(there()));
    QVERIFY(QDir(m_dir->path()).mkdir(QStringLiteral("there")));
    QVERIFY(awayDestination(there(), QStringLiteral("/some/drive")));
    QVERIFY(!awayDestination(there(), volumeOf(there())));
}

void TestCopying::aLinkOutOfTheRootIsNotFollowed()
{
    if (!testing::link(m_dir->path(), there() + QStringLiteral("/HKMK")))
        QSKIP("no links here");
    const auto copied = copyReport(orderOf(reportIn(here("x")), there()));
    QVERIFY(!copied);
    QCOMPARE(testing::filesBelow(m_dir->path()).filter(QStringLiteral("20261123/")), QStringList());
}

void TestCopying::aDiskThatRefuses()
{
    const ledger::Report report = reportIn(here("x"));
    faultyBelow = there();
    for (const auto& [code, kind] : {std::pair(testing::Full, rap::ErrorKind::DiskFull),
                                     std::pair(testing::NotAllowed, rap::ErrorKind::LocalNoPermission),
                                     std::pair(testing::Broken, rap::ErrorKind::LocalFailure)}) {
        fault = code;
        {
            const testing::WithDiskHook hook(&failBelow);
            const auto copied = copyReport(orderOf(report, there()));
            QVERIFY(!copied);
            QCOMPARE(copied.error().kind, kind);
        }
        QCOMPARE(filesThere(), QStringList());
    }
    QVERIFY(copyReport(orderOf(report, there())));
}

void TestCopying::twoAtOneCopy()
{
    const CopyOrder order = orderOf(reportIn(here("x")), there(), true);
    constexpr int programs = 4;
    std::atomic<int> done = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < programs; ++i)
        threads.emplace_back([&] { done += copyReport(order) ? 1 : 0; });
    for (std::thread& thread : threads)
        thread.join();
    QCOMPARE(done, programs);
    QCOMPARE(filesThere().size(), 3);
    const auto again = copyReport(order);
    for (const CopiedFile& file : again->files)
        QCOMPARE(testing::sha256(testing::read(there() + u'/' + file.path)), file.sha256);
}

void TestCopying::stopped()
{
    int pieces = 0;
    const auto copied = copyReport(orderOf(reportIn(here("x")), there()), [&] { return ++pieces < 4; });
    QVERIFY(!copied);
    QCOMPARE(copied.error().kind, rap::ErrorKind::Cancelled);
    for (const QString& file : filesThere())
        QVERIFY2(file.endsWith(QStringLiteral("/a.TXT")), qPrintable(file));
}

void TestCopying::killedBeforeEveryChange()
{
    const QByteArray b(3'000'000, 'b');
    const QString source = here("x");
    const ledger::Report report = reportIn(source);
    int dieBefore = 1;
    for (bool killed = true; killed; ++dieBefore) {
        QVERIFY(QDir(there()).removeRecursively());
        QVERIFY(QDir(m_dir->path()).mkdir(QStringLiteral("there")));
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("--child"), source, there(), QString::number(dieBefore)});
        QVERIFY(child.waitForFinished(-1));
        killed = child.exitStatus() == QProcess::CrashExit;
        QVERIFY(killed || child.exitCode() == 0);
        QVERIFY(dieBefore < 100);
        for (const QString& name : filesThere()) {
            const QByteArray contents = testing::read(there() + u'/' + name);
            if (name.endsWith(QStringLiteral("/a.TXT")))
                QCOMPARE(contents, QByteArray("first"));
            else if (name.endsWith(QStringLiteral("/b.TXT")))
                QCOMPARE(contents, b);
            else if (name.endsWith(QStringLiteral(".ZIP")))
                QCOMPARE(contents, QByteArray("a zip"));
        }
        QVERIFY(copyAndList(report, there()));
        const QString at = QStringLiteral("HKMK/20261123/") + withoutZip(reportFile);
        QCOMPARE(filesThere(),
                 QStringList({at + QStringLiteral(".ZIP"), at + QStringLiteral("/a.TXT"),
                              at + QStringLiteral("/in/b.TXT"), QStringLiteral("manifest-acme-0123abcd.csv")}));
        const QByteArray manifest = testing::read(CopyManifest(there(), mark).path());
        QCOMPARE(manifest.count('\n'), 4);
        QVERIFY(manifest.endsWith('\n'));
    }
    QVERIFY(dieBefore > 20);
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 5 && arguments[1] == QStringLiteral("--child"))
        return runChild(arguments.mid(2));
    TestCopying test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_copying.moc"
