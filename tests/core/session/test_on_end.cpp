#include "session/OnEnd.h"
#include "tests/TestMain.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace session;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

QStringList logged;

void takeLog(QtMsgType, const QMessageLogContext&, const QString& text)
{
    logged << text;
}

RunSummary summaryOfAMorning()
{
    RunSummary summary;
    summary.account = u"ACME 證券"_s;
    summary.why = u"opening"_s;
    summary.started = rap::HongKongTime::at(QDate(2026, 11, 23), QTime(7, 15, 20));
    summary.finished = rap::HongKongTime::at(QDate(2026, 11, 23), QTime(7, 16, 1, 250));
    summary.filed = 57;
    summary.failed = 1;
    summary.notWanted = 3;
    summary.error = rap::Error{rap::ErrorKind::DiskFull, u"The disk is full."_s, u"Make room."_s, u"ENOSPC /srv"_s};
    summary.end = u"target-away"_s;
    summary.late = QJsonArray{QJsonObject{{u"report_id"_s, u"CCLTN05"_s}, {u"market"_s, u"MAMK"_s}}};
    summary.leavingSoon = QStringList{u"/download/CCASS_HKMK/20261114/A_\"B\".ZIP"_s};
    return summary;
}

const QByteArray morningAsJson =
    "{\"account\": \"ACME 證券\", \"why\": \"opening\","
    " \"started\": \"2026-11-23T07:15:20+08:00\", \"finished\": \"2026-11-23T07:16:01.250+08:00\","
    " \"filed\": 57, \"failed\": 1, \"not_wanted\": 3, \"copies_wait\": false, \"error\": \"The disk is full. Make "
    "room.\","
    " \"end\": \"target-away\", \"late\": [{\"report_id\": \"CCLTN05\", \"market\": \"MAMK\"}],"
    " \"leaving_soon\": [\"/download/CCASS_HKMK/20261114/A_\\\"B\\\".ZIP\"]}";

} // namespace

class TestOnEnd : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void json();
    void nothingToReport();
    void programReadsTheSummary();
    void passphraseStaysHere();
    void foundInPath();
    void exitCodeAndFirstLinesAreTold();
    void cannotBeStarted_data();
    void cannotBeStarted();
    void hangs();
    void doesNotEvenGiveIn();
    void doesNotRead_data();
    void doesNotRead();
    void leavesSomethingBehind();
    void goesWithItsMaker();

private:
    QString script(const QString& body, const QString& name = u"on end.sh"_s);
    std::optional<rap::Error> call(const QString& program, const RunSummary& summary = summaryOfAMorning(),
                                   OnEnd::Limits limits = {});
    [[nodiscard]] QString path(const QString& name) const { return m_dir->filePath(name); }
    [[nodiscard]] QByteArray read(const QString& name) const;
    /// To the process whose number is in that file; 0 where there is one.
    [[nodiscard]] int signalTo(const QString& file, const QString& signal) const
    {
        return QProcess::execute(u"kill"_s, {signal, QString::fromLatin1(read(file).trimmed())});
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestOnEnd::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    logged.clear();
#ifdef Q_OS_WIN
    if (qstrcmp(QTest::currentTestFunction(), "json") != 0 &&
        qstrcmp(QTest::currentTestFunction(), "nothingToReport") != 0)
        QSKIP("The programs are shell scripts");
#endif
}

/// In the folder of the test; what it writes goes there, too.
QString TestOnEnd::script(const QString& body, const QString& name)
{
    QFile file(path(name));
    const QByteArray text = "#!/bin/sh\ncd '" + m_dir->path().toUtf8() + "'\n" + body.toUtf8() + '\n';
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("no room for a script");
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return file.fileName();
}

std::optional<rap::Error> TestOnEnd::call(const QString& program, const RunSummary& summary, OnEnd::Limits limits)
{
    std::optional<std::optional<rap::Error>> answer;
    OnEnd onEnd(program, limits);
    connect(&onEnd, &OnEnd::ended, this, [&](const auto& fault) { answer = fault; });
    const auto before = qInstallMessageHandler(&takeLog);
    onEnd.call(summary);
    const bool answeredAtOnce = answer.has_value();
    const bool ended = QTest::qWaitFor([&] { return answer.has_value(); }, 60000);
    qInstallMessageHandler(before);
    if (!ended || answeredAtOnce)
        return rap::Error{rap::ErrorKind::BadCall, u"It answered never, or before it could be waited for"_s, {}, {}};
    return *answer;
}

QByteArray TestOnEnd::read(const QString& name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestOnEnd::json()
{
    const QByteArray line = toJson(summaryOfAMorning());
    QCOMPARE(line.count('\n'), 1);
    QVERIFY(line.endsWith('\n'));
    QCOMPARE(QJsonDocument::fromJson(line).object(), QJsonDocument::fromJson(morningAsJson).object());
    QVERIFY(!line.contains("ENOSPC"));
}

void TestOnEnd::nothingToReport()
{
    const QJsonObject object = QJsonDocument::fromJson(toJson({})).object();
    QVERIFY(object.value("error"_L1).isNull());
    QCOMPARE(object.value("late"_L1), QJsonValue(QJsonArray()));
    QCOMPARE(object.value("leaving_soon"_L1), QJsonValue(QJsonArray()));
    QCOMPARE(object.value("filed"_L1), QJsonValue(0));
}

void TestOnEnd::programReadsTheSummary()
{
    const QString program = script(QString::fromUtf8(R"(echo "$#" >count; exec python3 -c '
import json, sys
with open("seen.json", "w", encoding="utf-8") as out:
    json.dump(json.load(sys.stdin), out)
print("to nobody")')"));
    QVERIFY(!call(program));
    QCOMPARE(QJsonDocument::fromJson(read(u"seen.json"_s)).object(), QJsonDocument::fromJson(morningAsJson).object());
    QCOMPARE(read(u"count"_s), "0\n");
    QCOMPARE(logged, QStringList{u"On end: %1: exit code 0"_s.arg(program)});
}

void TestOnEnd::passphraseStaysHere()
{
    qputenv("RAPDESK_PASSPHRASE", "correct horse");
    const auto fault = call(script(u"env >environment"_s));
    qunsetenv("RAPDESK_PASSPHRASE");
    QVERIFY(!fault);
    QVERIFY(read(u"environment"_s).contains("PATH="));
    QVERIFY(!read(u"environment"_s).contains("correct horse"));
}

/// By its name alone only there: a file of that name in the current folder is not what is meant.
void TestOnEnd::foundInPath()
{
    const QByteArray before = qgetenv("PATH");
    const QString current = QDir::currentPath();
    script(u"echo path >which"_s, u"notify-it"_s);
    QVERIFY(QDir(m_dir->path()).mkdir(u"here"_s));
    script(u"echo here >which"_s, u"here/notify-it"_s);
    QVERIFY(QDir::setCurrent(path(u"here"_s)));

    qputenv("PATH", m_dir->path().toLocal8Bit() + ':' + before);
    const auto byName = call(u"notify-it"_s);
    const QByteArray which = read(u"which"_s);
    const auto byPath = call(u"./notify-it"_s);
    qputenv("PATH", before);
    QVERIFY(QDir::setCurrent(current));
    QVERIFY(!byName);
    QCOMPARE(which, "path\n");
    QVERIFY(!byPath);
    QCOMPARE(read(u"which"_s), "here\n");
}

void TestOnEnd::exitCodeAndFirstLinesAreTold()
{
    const QString program = script(QString::fromUtf8(R"(printf 'no route to mail host\n\nsee \033[31mmanual\n' >&2
        i=0; while [ $i -lt 5000 ]; do echo "line $i" >&2; i=$((i + 1)); done; exit 3)"));
    const auto fault = call(program);
    QVERIFY(fault);
    QCOMPARE(fault->kind, rap::ErrorKind::LocalFailure);
    QCOMPARE(fault->message,
             u"The program '%1', which is called at the end of a run, ended with exit code 3."_s.arg(program));
    QVERIFY(!fault->nextStep.isEmpty());
    QVERIFY2(fault->detail.contains(u"no route to mail host | see "_s), qPrintable(fault->detail));
    QCOMPARE(logged.size(), 1);
    QVERIFY(logged.first().startsWith(u"On end: %1: exit code 3: no route to mail host | see "_s.arg(program)));
    QVERIFY(logged.first().endsWith(u"| line 7"_s));
    QVERIFY(!logged.first().contains(u'\033'));
}

void TestOnEnd::cannotBeStarted_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("not there") << u"nothing"_s;
    QTest::newRow("a folder") << u"."_s;
    QTest::newRow("no program") << u"readme.txt"_s;
    QTest::newRow("no interpreter") << u"odd.sh"_s;
}

void TestOnEnd::cannotBeStarted()
{
    QFETCH(QString, name);
    QVERIFY(QFile(path(u"readme.txt"_s)).open(QIODevice::WriteOnly));
    QFile odd(script({}, u"odd.sh"_s));
    QVERIFY(odd.open(QIODevice::WriteOnly) && odd.write("#!/not/there\n") > 0);
    odd.close();

    const auto fault = call(path(name));
    QVERIFY(fault);
    QCOMPARE(fault->message,
             u"The program '%1', which is to be called at the end of a run, cannot be started."_s.arg(path(name)));
    QVERIFY(!fault->detail.isEmpty());
    QCOMPARE(logged.size(), 1);
}

void TestOnEnd::hangs()
{
    const auto fault = call(script(u"exec tail -f /dev/null"_s), summaryOfAMorning(), {1s, 60s});
    QVERIFY(fault);
    QVERIFY2(fault->message.contains(u"did not end within 1 second"_s), qPrintable(fault->message));
}

void TestOnEnd::doesNotEvenGiveIn()
{
    const auto fault =
        call(script(u"trap '' TERM; echo deaf >&2; exec tail -f /dev/null"_s), summaryOfAMorning(), {1s, 100ms});
    QVERIFY(fault);
    QVERIFY2(fault->message.contains(u"did not end within 1 second"_s), qPrintable(fault->message));
    QVERIFY2(fault->detail.contains(u"deaf"_s), qPrintable(fault->detail));
}

void TestOnEnd::doesNotRead_data()
{
    QTest::addColumn<QString>("body");
    QTest::newRow("closes its input") << u"exec <&-; exit 0"_s;
    QTest::newRow("ends at once") << u"exit 0"_s;
    QTest::newRow("reads a bit") << u"head -c 10 >/dev/null"_s;
}

/// More than a pipe takes at once.
void TestOnEnd::doesNotRead()
{
    QFETCH(QString, body);
    auto summary = summaryOfAMorning();
    for (int i = 0; i < 20000; ++i)
        summary.leavingSoon << u"/download/CCASS_HKMK/20261114/CFIPM01_C00123_HKMK_%1.TXT.ZIP"_s.arg(i);
    QVERIFY(!call(script(body), summary));
}

/// Something that goes on and has standard error open is not waited for.
void TestOnEnd::leavesSomethingBehind()
{
    const auto fault = call(script(u"tail -f /dev/null & echo $! >left"_s));
    QCOMPARE(signalTo(u"left"_s, u"-KILL"_s), 0);
    QVERIFY(!fault);
}

void TestOnEnd::goesWithItsMaker()
{
    const QString program = script(u"echo $$ >self.part; mv self.part self; exec tail -f /dev/null"_s);
    {
        OnEnd onEnd(program);
        onEnd.call(summaryOfAMorning());
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path(u"self"_s)), 60000);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"Destroyed while process"_s));
    }
    QVERIFY(signalTo(u"self"_s, u"-0"_s) != 0);
}

RAPDESK_TEST(TestOnEnd)
#include "test_on_end.moc"
