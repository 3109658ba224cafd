#include "filing/LocalFile.h"
#include "filing/LocalNames.h"
#include "session/Distribution.h"
#include "tests/TestMain.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <condition_variable>
#include <mutex>

using session::DestinationState;
using session::Distribution;

namespace {

const QString base = QStringLiteral("/download");
const QString monday = QStringLiteral("/download/CCASS_HKMK/20261123");
const QString mark = QStringLiteral("acme-0123abcd");
const rap::HongKongTime evening = rap::HongKongTime::at(QDate(2026, 11, 23), QTime(20, 15, 2));

QString fileOf(int number)
{
    return QStringLiteral("CSEST%1_B01234_HKMK_20261123201502123456.TXT.ZIP").arg(number, 2, 10, QLatin1Char('0'));
}

QString pathOf(int number)
{
    return monday + u'/' + fileOf(number);
}

QByteArray contentsOf(int number)
{
    return "contents of " + QByteArray::number(number);
}

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

QStringList filesBelow(const QString& folder)
{
    QStringList files;
    QDirIterator all(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (all.hasNext())
        files += QDir(folder).relativeFilePath(all.next());
    files.sort();
    return files;
}

profile::Destination destination(const QString& root, const char* path = nullptr)
{
    profile::Destination to{root, {}};
    if (path != nullptr)
        to.path = profile::PathTemplate::parse(QLatin1String(path)).value();
    return to;
}

profile::Profile everything(const QList<profile::Destination>& further)
{
    profile::Profile profile;
    profile.name = QStringLiteral("All");
    profile.further = further;
    return profile;
}

/// A share whose server is gone: what is asked of it does not come back until it is let go.
class DeadShare {
public:
    explicit DeadShare(const QString& root)
    {
        s_root = root + u'/';
        s_dead = true;
        filing::diskHook = &waitFor;
    }
    ~DeadShare()
    {
        comeBack();
        filing::diskHook = nullptr;
    }
    DeadShare(const DeadShare&) = delete;
    DeadShare& operator=(const DeadShare&) = delete;

    static void comeBack()
    {
        const std::lock_guard lock(s_mutex);
        s_dead = false;
        s_back.notify_all();
    }

private:
    static int waitFor(const char* /*change*/, const QString& path)
    {
        std::unique_lock lock(s_mutex);
        if (path.startsWith(s_root))
            s_back.wait(lock, [] { return !s_dead; });
        return 0;
    }

    static inline std::mutex s_mutex;
    static inline std::condition_variable s_back;
    static inline QString s_root;
    static inline bool s_dead = false;
};

#ifdef Q_OS_WIN
constexpr int readOnly = 19; // ERROR_WRITE_PROTECT
#else
constexpr int readOnly = EROFS;
#endif
QString readOnlyBelow;

int refuse(const char* /*change*/, const QString& path)
{
    return path.startsWith(readOnlyBelow) ? readOnly : 0;
}

/// A program on a workstation whose account has reports: ledger, index and distribution.
struct Program {
    Program(const QString& ledgerFile, const QList<profile::Profile>& profiles,
            std::chrono::milliseconds patience = std::chrono::seconds(30))
        : ledger(ledger::Ledger::open(ledgerFile).value())
        , index(QStringLiteral("ACME"), base, *ledger)
        , choice(profiles)
        , distribution(
              index, *ledger, mark, [this](const ledger::Report& report) { return choice.chosenBy(report); },
              [] { return evening; }, patience)
    {
        index.load();
        if (!QTest::qWaitFor([this] { return !loaded.isEmpty(); }, 120'000))
            qFatal("no index");
    }

    void list(int count, int from = 1)
    {
        rap::Listing listing;
        listing.base = base;
        if (count > 0)
            listing.folders = {QStringLiteral("/download/CCASS_HKMK"), monday};
        for (int i = from; i < from + count; ++i)
            listing.files += {pathOf(i), monday, fileOf(i), 100, 1'795'000'000};
        index.apply(listing, evening);
    }

    /// Files a report below `folder` and, as a session does, has it distributed once it is in the ledger.
    void file(int number, const QString& folder, bool distribute = true)
    {
        const QString local = folder + u'/' + fileOf(number).chopped(4);
        write(local, contentsOf(number));
        const ledger::Fetched fetched{
            .sha256 = QByteArray(32, char(number)),
            .size = 100,
            .remoteModified = 1'795'000'000,
            .at = evening,
            .files = {{local, contentsOf(number).size(),
                       QCryptographicHash::hash(contentsOf(number), QCryptographicHash::Sha256),
                       QFileInfo(local).lastModified().toMSecsSinceEpoch()}}};
        bool done = false;
        index.markFetched(pathOf(number), fetched,
                          [&](const rap::Result<void>& written) { done = written.has_value(); });
        if (!QTest::qWaitFor([&] { return done; }, 120'000))
            qFatal("not in the ledger");
        if (distribute)
            distribution.take(pathOf(number));
    }

    [[nodiscard]] bool rests()
    {
        return QTest::qWaitFor([this] { return distribution.isIdle(); }, 120'000);
    }
    [[nodiscard]] bool looks()
    {
        distribution.look();
        return rests();
    }
    [[nodiscard]] DestinationState state(const QString& root) const
    {
        for (const DestinationState& state : distribution.destinations())
            if (state.root == root)
                return state;
        return {};
    }

    std::unique_ptr<ledger::Ledger> ledger;
    ledger::ReportIndex index;
    profile::CompiledProfiles choice;
    Distribution distribution;
    QSignalSpy loaded{&index, &ledger::ReportIndex::loaded};
    QSignalSpy copied{&distribution, &Distribution::copied};
    QSignalSpy away{&distribution, &Distribution::away};
};

} // namespace

/// Real disk, real ledger; what is filed is made here and not fetched.
class TestDistribution : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        for (const QString& name : {here(), money(), risk()})
            QVERIFY(QDir().mkpath(name));
    }

    void whatIsFiledIsCopied();
    void nothingIsCopiedTwice();
    void oneThatIsAwayHoldsUpNothing();
    void pulledAwayInMidRun();
    void whatWasFiledBefore();
    void whatWaitsOutlivesTheListing();
    void whatWasMovedIsTold();
    void somethingElseKeepsItsName();
    void whereNothingCanBeWritten();
    void oneThatDoesNotAnswer();
    void twoProgramsAtOnce();
    void notByWhoDoesNotChoose();
    void inHerWords();

private:
    [[nodiscard]] QString here() const { return m_dir->filePath(QStringLiteral("here")); }
    [[nodiscard]] QString money() const { return m_dir->filePath(QStringLiteral("money")); }
    [[nodiscard]] QString risk() const { return m_dir->filePath(QStringLiteral("risk")); }
    [[nodiscard]] QString ledgerFile() const { return m_dir->filePath(QStringLiteral("ledger.sqlite")); }
    [[nodiscard]] static QString manifestIn(const QString& root)
    {
        return root + QStringLiteral("/manifest-acme-0123abcd.csv");
    }

    /// All of these are there, and listed once each.
    static void verify(const QString& root, int count, const QString& below = QStringLiteral("CCASS_HKMK/20261123"))
    {
        QStringList expected;
        QByteArray manifest = read(manifestIn(root));
        for (int i = 1; i <= count; ++i) {
            const QString path = below + u'/' + fileOf(i).chopped(4);
            expected += path;
            QCOMPARE(read(root + u'/' + path), contentsOf(i));
            QCOMPARE(manifest.count(QByteArray(',' + path.toUtf8() + ',')), 1);
        }
        if (count > 0)
            expected += QFileInfo(manifestIn(root)).fileName();
        expected.sort();
        QCOMPARE(filesBelow(root), expected);
        QCOMPARE(manifest.count('\n'), count > 0 ? count + 1 : 0);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestDistribution::whatIsFiledIsCopied()
{
    Program program(ledgerFile(), {everything({destination(money()), destination(risk(), "{market}/{folder_year}")})});
    program.list(20);
    for (int i = 1; i <= 20; ++i)
        program.file(i, here());
    QVERIFY(program.rests());
    QCOMPARE(program.copied.size(), 40);
    QCOMPARE(program.away.size(), 0);
    verify(money(), 20);
    verify(risk(), 20, QStringLiteral("HKMK/2026"));
    QCOMPARE(program.state(money()).copied, 20);
    QCOMPARE(program.state(money()).waiting, 0);
    QVERIFY(!program.state(money()).fault);
    const QByteArray line = "/download/CCASS_HKMK/20261123/CSEST01_B01234_HKMK_20261123201502123456.TXT.ZIP,13," +
                            QCryptographicHash::hash(contentsOf(1), QCryptographicHash::Sha256).toHex() +
                            ",2026-11-23T20:1";
    QVERIFY(read(manifestIn(money())).contains(line));
}

void TestDistribution::nothingIsCopiedTwice()
{
    const QList<profile::Profile> profiles{everything({destination(money())})};
    {
        Program program(ledgerFile(), profiles);
        program.list(3);
        for (int i = 1; i <= 3; ++i)
            program.file(i, here());
        QVERIFY(program.rests());
        QVERIFY(program.looks());
        QCOMPARE(program.copied.size(), 3);
    }
    // People may do there what they like.
    QVERIFY(QFile::remove(money() + QStringLiteral("/CCASS_HKMK/20261123/") + fileOf(1).chopped(4)));
    Program program(ledgerFile(), profiles);
    QVERIFY(program.looks());
    QCOMPARE(program.copied.size(), 0);
    QCOMPARE(filesBelow(money()).size(), 3);
    // What is fetched anew is copied anew.
    ledger::Fetched changed = *program.index.find(pathOf(2))->fetched;
    write(changed.files.first().path, "changed");
    changed.sha256 = QByteArray(32, 'c');
    changed.files.first().size = 7;
    changed.files.first().sha256 = QCryptographicHash::hash("changed", QCryptographicHash::Sha256);
    program.index.markFetched(pathOf(2), changed);
    QVERIFY(program.looks());
    QCOMPARE(program.copied.size(), 1);
    QCOMPARE(filesBelow(money()).size(), 4);
}

void TestDistribution::oneThatIsAwayHoldsUpNothing()
{
    QVERIFY(QDir(risk()).removeRecursively());
    const QList<profile::Profile> profiles{everything({destination(risk()), destination(money())})};
    {
        Program program(ledgerFile(), profiles);
        program.list(12);
        for (int i = 1; i <= 12; ++i)
            program.file(i, here());
        QVERIFY(program.rests());
        verify(money(), 12);
        QCOMPARE(program.copied.size(), 12);
        const DestinationState state = program.state(risk());
        QCOMPARE(state.waiting, 12);
        QVERIFY(state.fault);
        QCOMPARE(state.fault->kind, rap::ErrorKind::TargetGone);
        QVERIFY(program.away.size() > 0);
        QVERIFY2(!QFileInfo::exists(risk()), "what vanished is not made anew");
    }
    QVERIFY(QDir().mkpath(risk()));
    Program program(ledgerFile(), profiles);
    QVERIFY(program.looks());
    QCOMPARE(program.copied.size(), 12);
    QCOMPARE(program.state(risk()).waiting, 0);
    verify(risk(), 12);
    verify(money(), 12);
}

void TestDistribution::pulledAwayInMidRun()
{
    const QString elsewhere = risk() + QStringLiteral(" pulled");
    Program program(ledgerFile(), {everything({destination(risk()), destination(money())})});
    program.list(30);
    for (int i = 1; i <= 30; ++i) {
        program.file(i, here());
        if (i == 10) {
            QVERIFY(QTest::qWaitFor([&] { return QFileInfo::exists(manifestIn(risk())); }, 120'000));
            // Windows does not let a folder go while one of its files is open, as it is while one is copied.
            QVERIFY(QTest::qWaitFor([&] { return QDir().rename(risk(), elsewhere); }, 120'000));
        }
    }
    QVERIFY(program.rests());
    verify(money(), 30);
    QVERIFY(!QFileInfo::exists(risk()));
    QVERIFY(program.state(risk()).waiting >= 20);
    QCOMPARE(program.state(risk()).copied + program.state(risk()).waiting, 30);
    QCOMPARE(program.state(risk()).fault->kind, rap::ErrorKind::TargetGone);
    QVERIFY(QDir().rename(elsewhere, risk()));
    QVERIFY(program.looks());
    QCOMPARE(program.state(risk()).waiting, 0);
    QVERIFY(!program.state(risk()).fault);
    verify(risk(), 30);
}

// What RAP lists is copied to a destination that is named later, and nothing that is older.
void TestDistribution::whatWasFiledBefore()
{
    {
        Program program(ledgerFile(), {everything({})});
        program.list(5);
        for (int i = 1; i <= 5; ++i)
            program.file(i, here());
        QVERIFY(program.looks());
        program.list(3, 3);
        QVERIFY(program.distribution.destinations().isEmpty());
    }
    Program program(ledgerFile(), {everything({destination(money())})});
    QVERIFY(program.looks());
    QStringList reports;
    for (const QVariantList& one : program.copied)
        reports += one.first().toString();
    reports.sort();
    QCOMPARE(reports, QStringList({pathOf(3), pathOf(4), pathOf(5)}));
}

void TestDistribution::whatWaitsOutlivesTheListing()
{
    QVERIFY(QDir(money()).removeRecursively());
    const QList<profile::Profile> profiles{everything({destination(money())})};
    {
        Program program(ledgerFile(), profiles);
        program.list(2);
        for (int i = 1; i <= 2; ++i)
            program.file(i, here());
        QVERIFY(program.rests());
        program.list(0);
    }
    QVERIFY(QDir().mkpath(money()));
    Program program(ledgerFile(), profiles);
    QSignalSpy loaded(&program.index, &ledger::ReportIndex::loaded);
    program.index.load(QDate(2027, 1, 1)); // the index is not told of days that RAP does not keep
    QVERIFY(loaded.wait(120'000));
    QVERIFY(program.index.reports().isEmpty());
    QVERIFY(program.looks());
    QCOMPARE(program.copied.size(), 2);
    verify(money(), 2);
}

void TestDistribution::whatWasMovedIsTold()
{
    Program program(ledgerFile(), {everything({destination(money())})});
    program.list(2);
    for (int i = 1; i <= 2; ++i)
        program.file(i, here(), false);
    QVERIFY(QFile::remove(here() + u'/' + fileOf(1).chopped(4)));
    program.index.markMissing({pathOf(1)}, false);
    QVERIFY(program.looks());
    QCOMPARE(program.copied.size(), 1);
    QCOMPARE(program.state(money()).moved, 1);
    QCOMPARE(program.state(money()).waiting, 0);
    QVERIFY(!program.state(money()).fault);
    // Gone between that look and its copy.
    program.file(3, here(), false);
    QVERIFY(QFile::remove(here() + u'/' + fileOf(3).chopped(4)));
    program.distribution.take(pathOf(3));
    QVERIFY(program.rests());
    QCOMPARE(program.state(money()).waiting, 1);
    QVERIFY(program.state(money()).fault->message.contains(QStringLiteral("no longer as it was filed")));
    program.file(4, here()); // and the others go on
    QVERIFY(program.rests());
    QCOMPARE(program.state(money()).copied, 2);
}

void TestDistribution::somethingElseKeepsItsName()
{
    const QString usual = money() + QStringLiteral("/CCASS_HKMK/20261123/") + fileOf(1).chopped(4);
    write(usual, "theirs");
    Program program(ledgerFile(), {everything({destination(money())})});
    program.list(1);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("because another file has the name")));
    program.file(1, here());
    QVERIFY(program.rests());
    QCOMPARE(program.copied.size(), 1);
    QCOMPARE(read(usual), QByteArray("theirs"));
    QStringList others = filesBelow(money());
    QCOMPARE(others.size(), 3);
    others.removeAll(QDir(money()).relativeFilePath(usual));
    QCOMPARE(read(money() + u'/' + others.first()), contentsOf(1));
    const QByteArray manifest = read(manifestIn(money()));
    const QByteArray noted =
        others.first().toUtf8() + ",another file has the name '" + fileOf(1).chopped(4).toUtf8() + "'";
    QVERIFY2(manifest.contains(noted), manifest.constData());
}

void TestDistribution::whereNothingCanBeWritten()
{
    Program program(ledgerFile(), {everything({destination(risk()), destination(money())})});
    program.list(4);
    readOnlyBelow = risk();
    filing::diskHook = &refuse;
    for (int i = 1; i <= 4; ++i)
        program.file(i, here());
    QVERIFY(program.rests());
    filing::diskHook = nullptr;
    verify(money(), 4);
    QCOMPARE(program.state(risk()).waiting, 4);
    QCOMPARE(program.state(risk()).fault->kind, rap::ErrorKind::LocalNoPermission);
    QVERIFY2(program.state(risk()).fault->message.contains(QDir::toNativeSeparators(risk())),
             qPrintable(program.state(risk()).fault->message));
    QCOMPARE(filesBelow(risk()), QStringList());
    QVERIFY(program.looks());
    verify(risk(), 4);
}

void TestDistribution::oneThatDoesNotAnswer()
{
    Program program(ledgerFile(), {everything({destination(risk()), destination(money())})},
                    std::chrono::milliseconds(300));
    program.list(4);
    {
        const DeadShare dead(risk());
        for (int i = 1; i <= 4; ++i)
            program.file(i, here());
        QVERIFY(program.rests());
        QTRY_VERIFY_WITH_TIMEOUT(program.state(money()).copied == 4, 120'000);
        QCOMPARE(program.state(risk()).waiting, 4);
        QVERIFY(program.state(risk()).fault->message.contains(QStringLiteral("does not answer")));
        DeadShare::comeBack();
        QTRY_COMPARE_WITH_TIMEOUT(program.state(risk()).waiting, 0, 120'000);
    }
    QVERIFY(program.rests());
    verify(risk(), 4);
    verify(money(), 4);
}

void TestDistribution::twoProgramsAtOnce()
{
    const QList<profile::Profile> profiles{everything({destination(money()), destination(risk())})};
    {
        Program before(ledgerFile(), {everything({})});
        before.list(40);
        for (int i = 1; i <= 40; ++i)
            before.file(i, here(), false);
    }
    Program one(ledgerFile(), profiles);
    Program other(ledgerFile(), profiles);
    one.distribution.look();
    other.distribution.look();
    QVERIFY(one.rests());
    QVERIFY(other.rests());
    // Where files can be held (Windows), what the one had just as the other came to it waits for a next run.
    const auto waits = [&](Program& program) {
        return program.state(money()).waiting + program.state(risk()).waiting > 0;
    };
    for (int round = 0; round < 10 && (waits(one) || waits(other)); ++round)
        for (Program* program : {&one, &other})
            QVERIFY(program->looks());
    QCOMPARE(one.state(money()).waiting + other.state(money()).waiting, 0);
    verify(money(), 40);
    verify(risk(), 40);
    Program later(ledgerFile(), profiles);
    QVERIFY(later.looks());
    QCOMPARE(later.copied.size(), 0);
}

void TestDistribution::notByWhoDoesNotChoose()
{
    profile::Profile first = everything({destination(money())});
    first.wanted.reportIds = {QStringLiteral("CSEST01")};
    profile::Profile second = everything({destination(risk())});
    second.name = QStringLiteral("Rest");
    second.wanted.reportIds = {QStringLiteral("CSEST0?")};
    Program program(ledgerFile(), {first, second});
    program.list(12);
    for (int i = 1; i <= 12; ++i)
        program.file(i, here());
    QVERIFY(program.rests());
    QVERIFY(program.looks());
    verify(money(), 1);
    QCOMPARE(filesBelow(risk()).size(), 9); // 2 to 9, and the manifest
}

void TestDistribution::inHerWords()
{
    DestinationState state{
        QStringLiteral("/mnt/money"),
        0,
        12,
        0,
        0,
        rap::Error{rap::ErrorKind::TargetGone, QStringLiteral("It is away."), QStringLiteral("Bring it back."), {}}};
    const QString root = QDir::toNativeSeparators(state.root);
    QCOMPARE(notCopied(state).text(), QStringLiteral("It is away. 12 reports wait to be copied to '%1'. Bring it back. "
                                                     "They are copied at the next run.")
                                          .arg(root));
    state.waiting = 1;
    QVERIFY(notCopied(state).message.endsWith(QStringLiteral("1 report waits to be copied to '%1'.").arg(root)));
}

RAPDESK_TEST(TestDistribution)
#include "test_distribution.moc"
