#include "FakeSource.h"
#include "TestFiles.h"
#include "download/Queue.h"
#include "filing/LocalNames.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <cstdio>
#include <cstdlib>
#include <openssl/crypto.h>
#ifdef Q_OS_UNIX
#include <csignal>
#include <unistd.h>
#endif

using namespace download;
using namespace filing;

/// This program runs itself as a child that fetches one report and is killed just before its n-th change of the disk.
namespace {

const QString report = QStringLiteral("CFIPM01_C00123_HKMK_20261123201502123456.TXT");

struct Scenario {
    QString zip;  ///< A case of make_zips.py.
    QString file; ///< As the server calls it.
    bool keepZip = false;
    bool earlier = false; ///< Something else stands under the final name.
    bool once = false;    ///< The server gives every file out once: nothing is gathered in memory.
};

const QString onceSuffix = QStringLiteral(", given out once");

Scenario scenarioNamed(const QString& name)
{
    if (name.endsWith(onceSuffix)) {
        Scenario scenario = scenarioNamed(name.chopped(onceSuffix.size()));
        scenario.once = true;
        return scenario;
    }
    if (name == QStringLiteral("file"))
        return {QStringLiteral("plain"), report + QStringLiteral(".ZIP"), false, false};
    if (name == QStringLiteral("file over an earlier one, ZIP kept"))
        return {QStringLiteral("plain"), report + QStringLiteral(".ZIP"), true, true};
    if (name == QStringLiteral("folder over an earlier file"))
        return {QStringLiteral("nested"), report + QStringLiteral(".ZIP"), false, true};
    return {QStringLiteral("not-named-zip"), QStringLiteral("SUMMARY.CSV"), false, true};
}

std::atomic<int> changesLeft = 0; // until death; 0 for none

void die()
{
#ifdef Q_OS_WIN
    TerminateProcess(GetCurrentProcess(), STATUS_ACCESS_VIOLATION); // a code that QProcess takes for a crash
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

/// Arguments: root, folder of the ZIPs, scenario, number of the change before which to die.
int runChild(const QStringList& arguments)
{
    const Scenario scenario = scenarioNamed(arguments[2]);
    changesLeft = arguments[3].toInt();
    diskHook = &dieInTime;

    const QString path = QStringLiteral("/download/CCASS_HKMK/20261123/") + scenario.file;
    const auto source = std::make_shared<testing::FakeSource>();
    source->blockSize = 1000;
    source->files[path].bytes = testing::read(arguments[1] + u'/' + scenario.zip + u'/' + scenario.file);
    bool done = false;
    {
        Queue queue([] { return rap::HongKongTime(); });
        QObject::connect(&queue, &Queue::done, &queue, [&](const Transfer& transfer) {
            done = true;
            queue.committed(transfer.id);
        });
        QObject::connect(&queue, &Queue::idle, qApp, &QCoreApplication::quit);
        queue.setOpenedOnce(scenario.once);
        queue.setSource(source);
        queue.add({testing::reportAt(path, source->files[path].bytes.size())},
                  Destination{arguments[0], scenario.keepZip});
        QCoreApplication::exec();
    }
    std::printf("%d", int(source->opened.size()));
    // OpenSSL clearing up at exit would race with the threads that are ending.
    OPENSSL_atexit([] { std::_Exit(9); });
    return done ? 0 : 1;
}

} // namespace

class TestCrash : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void killedBeforeEveryChange_data();
    void killedBeforeEveryChange();

private:
    struct Outcome {
        bool killed = false;
        int exitCode = 0;
        int opened = 0; ///< How often the server's file was opened.
    };
    Outcome run(const QString& root, const QString& scenario, int dieBefore) const;

    const QDir m_zips = testing::zips();
};

TestCrash::Outcome TestCrash::run(const QString& root, const QString& scenario, int dieBefore) const
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(),
                {QStringLiteral("--child"), root, m_zips.path(), scenario, QString::number(dieBefore)});
    child.waitForFinished(-1);
    return {child.exitStatus() == QProcess::CrashExit, child.exitCode(), child.readAllStandardOutput().toInt()};
}

void TestCrash::killedBeforeEveryChange_data()
{
    QTest::addColumn<QString>("scenario");
#ifdef Q_OS_WIN // under Wine each of the hundreds of children takes a second
    for (const char* name : {"file over an earlier one, ZIP kept", "folder over an earlier file, given out once"})
        QTest::newRow(name) << name;
#else
    for (const char* name :
         {"file", "file over an earlier one, ZIP kept", "folder over an earlier file", "no ZIP, over an earlier one"}) {
        QTest::newRow(name) << name;
        const QString once = QLatin1String(name) + onceSuffix;
        QTest::newRow(qPrintable(once)) << once;
    }
#endif
}

void TestCrash::killedBeforeEveryChange()
{
    QFETCH(QString, scenario);
    const Scenario what = scenarioNamed(scenario);

    // What an undisturbed run makes of it.
    QTemporaryDir model;
    QCOMPARE(run(model.path(), scenario, 0).exitCode, 0);
    const QStringList whole = testing::filesBelow(model.path());
    QVERIFY(!whole.isEmpty());

    int sawNoServer = 0;
    int dieBefore = 1;
    for (bool killed = true; killed; ++dieBefore) {
        QTemporaryDir root;
        const QString folder = root.filePath(QStringLiteral("CCASS_HKMK/20261123/"));
        const QString target = folder + withoutZip(what.file);
        if (what.earlier)
            testing::write(target, "earlier");
        const Outcome first = run(root.path(), scenario, dieBefore);
        killed = first.killed;
        QVERIFY(killed || first.exitCode == 0);
        QVERIFY(dieBefore < 200);

        // Under a final name: nothing, what was there before, or all of it.
        for (const QString& name : whole) {
            const QString path = root.filePath(name);
            if (QFile::exists(path)) {
                const QByteArray contents = testing::read(path);
                QVERIFY(contents == testing::read(model.filePath(name)) || (what.earlier && contents == "earlier"));
            }
        }
        QVERIFY(!what.earlier || testing::read(target) == "earlier" ||
                testing::read(testing::earlier(target, 1)) == "earlier");

        const QString record = folder + what.file + recordSuffix;
        const QString phase = QJsonDocument::fromJson(testing::read(record))[QLatin1String("phase")].toString();
        const bool allFetched = phase == QStringLiteral("complete") || phase == QStringLiteral("filing");
        if (allFetched) {
            const Outcome second = run(root.path(), scenario, 0);
            QCOMPARE(second.exitCode, 0);
            QCOMPARE(second.opened, 0);
            ++sawNoServer;
        } else if (killed) {
            QCOMPARE(run(root.path(), scenario, 0).exitCode, 0);
        }

        QStringList expected = whole;
        if (what.earlier)
            expected += QDir(root.path()).relativeFilePath(testing::earlier(target, 1));
        expected.sort();
        QStringList there = testing::filesBelow(root.path());
        if (what.once) {
            // What had come of it may be all that there is: it stays, beside.
            const QByteArray served = testing::read(m_zips.filePath(what.zip + u'/' + what.file));
            for (const QString& name : there.filter(partSuffix))
                QVERIFY(served.startsWith(testing::read(root.filePath(name))));
            there.removeIf([](const QString& name) { return name.contains(partSuffix); });
        }
        QCOMPARE(there, expected);
        for (const QString& name : whole)
            QCOMPARE(testing::read(root.filePath(name)), testing::read(model.filePath(name)));
        if (what.earlier)
            QCOMPARE(testing::read(testing::earlier(target, 1)), QByteArray("earlier"));
    }
    QVERIFY(dieBefore > 15);
    QVERIFY(sawNoServer > 5);
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 6 && arguments[1] == QStringLiteral("--child"))
        return runChild(arguments.mid(2));
    TestCrash test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_crash.moc"
