#include "account/LogFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <memory>
#include <vector>
#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;
using account::ConfigFolder;
using account::LogFile;

namespace {

Q_LOGGING_CATEGORY(lcSample, "rapdesk.sample")

rap::HongKongTime fixedTime()
{
    return rap::HongKongTime::at(QDate(2026, 11, 23), QTime(20, 15, 2, 123));
}

QByteArray bytesOf(const QString& file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

QStringList seenBefore;

void before(QtMsgType /*type*/, const QMessageLogContext& /*context*/, const QString& message)
{
    seenBefore << message;
}

/// A program of its own, for what it says on standard error.
int speak(const QStringList& arguments)
{
    const LogFile log(ConfigFolder::at(arguments.at(2)), fixedTime,
                      arguments.at(1) == u"echo"_s ? LogFile::Echo::Warnings : LogFile::Echo::None);
    qInfo("an info");
    qWarning("a warning\nof two lines");
    qCritical("an error");
    for (int i = 0; i < arguments.value(3).toInt(); ++i)
        qInfo("%s", QByteArray(1000, 'x').constData());
    return 0;
}

} // namespace

class TestLog : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_home;

    [[nodiscard]] ConfigFolder folder() const { return ConfigFolder::at(m_home->filePath(u"rap desk"_s)); }
    [[nodiscard]] QByteArrayList lines() const
    {
        auto all = bytesOf(folder().log()).split('\n');
        all.removeLast();
        return all;
    }
    static QByteArray spoken(const QString& how, const QString& folder)
    {
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(), {how, folder});
        if (!program.waitForFinished() || program.exitStatus() != QProcess::NormalExit || program.exitCode() != 0)
            return "did not end well";
        return program.readAllStandardError().replace("\r\n", "\n");
    }

private Q_SLOTS:
    void init() { m_home = std::make_unique<QTemporaryDir>(); }

    void writesALineAMessage()
    {
        {
            const LogFile log(folder(), fixedTime);
            qInfo("hello");
            qCWarning(lcSample, "umlaut %s", "ü");
            qCritical("bad");
        }
        const QByteArray stamp = "2026-11-23T20:15:02.123+08:00 ";
        QCOMPARE(lines(), QByteArrayList({stamp + "info hello", stamp + "warning [rapdesk.sample] umlaut ü",
                                          stamp + "error bad"}));
    }

    void goesOnWhereItWas()
    {
        for (int i = 0; i < 3; ++i) {
            const LogFile log(folder(), fixedTime);
            qInfo("run %d", i);
        }
        QCOMPARE(lines().size(), 3);
    }

    void keepsAMessageOnItsLine()
    {
        {
            const LogFile log(folder(), fixedTime);
            qInfo("%s", "name\n2026-11-23T20:15:02+08:00 info forged\r\x1b[31m\ttab\x7f");
        }
        QCOMPARE(lines().size(), 1);
        QVERIFY(lines().constFirst().endsWith("name\\n2026-11-23T20:15:02+08:00 info forged??[31m tab?"));
    }

    void cutsEndlessMessages()
    {
        {
            const LogFile log(folder(), fixedTime);
            qInfo().noquote() << QString(5 * 1024 * 1024, u'x');
        }
        QVERIFY(QFileInfo(folder().log()).size() < 100 * 1024);
        QVERIFY(QFileInfo(folder().log()).size() > 60 * 1024);
    }

    void givesTheHandlerBack()
    {
        const auto own = qInstallMessageHandler(before);
        seenBefore.clear();
        qInfo("one");
        {
            const LogFile log(folder(), fixedTime);
            qInfo("two");
        }
        qInfo("three");
        qInstallMessageHandler(own);
        QCOMPARE(seenBefore, QStringList({u"one"_s, u"three"_s}));
        QCOMPARE(lines().size(), 1);
    }

    void isReadableToItsOwnerAlone()
    {
#ifdef Q_OS_UNIX
        const auto mask = ::umask(0);
        {
            const LogFile log(folder(), fixedTime);
            qInfo("hello");
        }
        ::umask(mask);
        struct stat info{};
        QCOMPARE(::stat(QFile::encodeName(folder().path).constData(), &info), 0);
        QCOMPARE(info.st_mode & 0777U, 0700U);
        QCOMPARE(::stat(QFile::encodeName(folder().log()).constData(), &info), 0);
        QCOMPARE(info.st_mode & 0777U, 0600U);
#endif
    }

    void keepsThreeFiles()
    {
        {
            const LogFile log(folder(), fixedTime);
            const QByteArray block(60 * 1024, 'x');
            for (int i = 0; i < 150; ++i)
                qInfo("%04d %s", i, block.constData());
        }
        const QStringList logs =
            QDir(folder().path).entryList({u"rapdesk.log*"_s}, QDir::Files | QDir::Hidden, QDir::Name);
        QCOMPARE(logs, QStringList({u"rapdesk.log"_s, u"rapdesk.log.1"_s, u"rapdesk.log.2"_s}));
        int next = 149;
        for (const auto& name : logs) {
            const QByteArray bytes = bytesOf(folder().path + u'/' + name);
            QVERIFY(bytes.size() <= LogFile::largestFile + 64 * 1024);
            auto numbers = bytes.split('\n');
            numbers.removeLast();
            for (auto line = numbers.crbegin(); line != numbers.crend(); ++line)
                QCOMPARE(line->mid(line->indexOf("info ") + 5, 4).toInt(), next--);
            if (name != logs.constFirst())
                QVERIFY(bytes.size() >= LogFile::largestFile);
        }
    }

    void endsAnInterruptedRotation()
    {
        QVERIFY(folder().make().has_value());
        for (const auto& [suffix, bytes] : {std::pair{u""_s, QByteArray(LogFile::largestFile, 'c')},
                                            std::pair{u".0"_s, QByteArray("b")}, std::pair{u".1"_s, QByteArray("a")}}) {
            QFile file(folder().log() + suffix);
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(bytes), bytes.size());
        }
        {
            const LogFile log(folder(), fixedTime);
            qInfo("one");
            qInfo("two");
        }
        QVERIFY(!QFile::exists(folder().log() + u".0"_s));
        QCOMPARE(bytesOf(folder().log() + u".2"_s), QByteArray("b"));
        QVERIFY(bytesOf(folder().log() + u".1"_s).startsWith('c'));
        QCOMPARE(lines().size(), 1);
    }

    void takesMessagesFromManyThreads()
    {
        constexpr int threads = 8;
        constexpr int messages = 500;
        {
            const LogFile log(folder(), fixedTime);
            std::vector<std::unique_ptr<QThread>> all;
            for (int i = 0; i < threads; ++i) {
                all.emplace_back(QThread::create([i] {
                    for (int j = 0; j < messages; ++j)
                        qInfo("thread %d message %d end", i, j);
                }));
                all.back()->start();
            }
            for (const auto& thread : all)
                thread->wait();
        }
        QList<int> next(threads, 0);
        for (const auto& line : lines()) {
            const auto words = line.split(' ');
            QCOMPARE(words.size(), 7);
            QCOMPARE(words.at(6), QByteArray("end"));
            QCOMPARE(words.at(5).toInt(), next[words.at(3).toInt()]++);
        }
        QCOMPARE(next, QList<int>(threads, messages));
    }

    void takesMessagesFromManyPrograms()
    {
        std::vector<std::unique_ptr<QProcess>> programs;
        for (int i = 0; i < 4; ++i) {
            programs.push_back(std::make_unique<QProcess>());
            programs.back()->start(QCoreApplication::applicationFilePath(), {u"quiet"_s, folder().path, u"900"_s});
        }
        for (const auto& program : programs) {
            QVERIFY(program->waitForFinished());
            QCOMPARE(program->exitCode(), 0);
        }
        // 3.6 MB: set aside once, and nothing lost or mixed up.
        qsizetype count = 0;
        for (const auto& file : {folder().log(), QString(folder().log() + u".1"_s)}) {
            auto all = bytesOf(file).split('\n');
            all.removeLast();
            for (const auto& line : all) {
                QVERIFY2(line.startsWith("2026-11-23T20:15:02.123+08:00 "), line.left(80).constData());
                count += line.endsWith(QByteArray(1000, 'x')) ? 1 : 0;
            }
        }
        QCOMPARE(count, 3600);
        QVERIFY(!QFile::exists(folder().log() + u".2"_s));
    }

    void echoesWarnings()
    {
        QCOMPARE(spoken(u"echo"_s, folder().path), QByteArray("warning: a warning\\nof two lines\nerror: an error\n"));
        QCOMPARE(spoken(u"quiet"_s, folder().path), QByteArray());
        QCOMPARE(lines().size(), 6);
    }

    void fallsBackToStandardError()
    {
        const QString inTheWay = m_home->filePath(u"file"_s);
        QFile file(inTheWay);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(spoken(u"quiet"_s, inTheWay), QByteArray("warning: a warning\\nof two lines\nerror: an error\n"));
        QVERIFY(QDir().mkpath(folder().log()));
        QCOMPARE(spoken(u"quiet"_s, folder().path), QByteArray("warning: a warning\\nof two lines\nerror: an error\n"));
    }

    void survivesAClockThatSpeaksAndOneThatThrows()
    {
        {
            const LogFile log(folder(), [] {
                qWarning("from inside");
                return fixedTime();
            });
            qInfo("one");
        }
        QCOMPARE(lines().size(), 1);
        {
            const LogFile log(folder(), []() -> rap::HongKongTime { throw 1; });
            qInfo("two");
        }
        {
            const LogFile log(folder(), fixedTime);
            qInfo("three");
        }
        QCOMPARE(lines().size(), 2);
    }
};

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"echo"_s || arguments.value(1) == u"quiet"_s)
        return speak(arguments);
    TestLog test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_log.moc"
