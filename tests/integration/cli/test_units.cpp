#include "app/cli/Coverage.h"
#include "app/cli/ExitCode.h"
#include "app/cli/Progress.h"
#include "app/cli/Table.h"
#include "tests/TestMain.h"

#include <QtTest>

using cli::ExitCode;
using rap::ErrorKind;

class CliUnits : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyKindOfErrorHasItsExitCode_data();
    void everyKindOfErrorHasItsExitCode();
    void runs();
    void tables();
    void coverage();
    void sizes();
    void progress();
};

void CliUnits::everyKindOfErrorHasItsExitCode_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("code");
    const QList<std::pair<int, QList<ErrorKind>>> table{
        {1,
         {ErrorKind::RemoteNotFound, ErrorKind::RemoteNoPermission, ErrorKind::RemoteExists, ErrorKind::RemoteFailure,
          ErrorKind::RemoteChanged, ErrorKind::NotAZip, ErrorKind::DamagedZip, ErrorKind::UnsafeZip,
          ErrorKind::UnknownZip}},
        {2, {ErrorKind::BadCall, ErrorKind::BaseFolderMissing}},
        {3,
         {ErrorKind::NameNotFound, ErrorKind::ConnectionRefused, ErrorKind::TimedOut, ErrorKind::ConnectionLost,
          ErrorKind::NoCommonAlgorithm, ErrorKind::SessionRefused, ErrorKind::Protocol, ErrorKind::NotSsh}},
        {4, {ErrorKind::HostKeyUnknown, ErrorKind::HostKeyChanged, ErrorKind::HostKeyOtherType}},
        {5, {ErrorKind::LoginRefused}},
        {6,
         {ErrorKind::KeyUnusable, ErrorKind::KeyLocked, ErrorKind::DiskFull, ErrorKind::LocalNoPermission,
          ErrorKind::TargetGone, ErrorKind::LocalFailure, ErrorKind::Ledger, ErrorKind::Settings, ErrorKind::Secrets}},
        {10, {ErrorKind::RetrievedElsewhere}},
        {130, {ErrorKind::Cancelled}},
    };
    int kinds = 0;
    for (const auto& [code, ofCode] : table) {
        for (const auto kind : ofCode) {
            QTest::addRow("kind %d", static_cast<int>(kind)) << kind << code;
            ++kinds;
        }
    }
    QCOMPARE(kinds, static_cast<int>(ErrorKind::Cancelled) + 1); // the last of the enum
}

void CliUnits::everyKindOfErrorHasItsExitCode()
{
    QFETCH(ErrorKind, kind);
    QFETCH(int, code);
    QCOMPARE(static_cast<int>(cli::exitCodeFor(kind)), code);
}

void CliUnits::runs()
{
    QCOMPARE(cli::exitCodeForRun(0, {}), ExitCode::Done);
    QCOMPARE(cli::exitCodeForRun(5, {}), ExitCode::Done);
    QCOMPARE(cli::exitCodeForRun(5, {ErrorKind::ConnectionLost}), ExitCode::SomeFailed);
    QCOMPARE(cli::exitCodeForRun(0, {ErrorKind::ConnectionLost, ErrorKind::TimedOut}), ExitCode::NoServer);
    QCOMPARE(cli::exitCodeForRun(0, {ErrorKind::ConnectionLost, ErrorKind::NotAZip}), ExitCode::SomeFailed);
    QCOMPARE(cli::exitCodeForRun(5, {ErrorKind::NotAZip, ErrorKind::DiskFull}), ExitCode::LocalSide);
    QCOMPARE(cli::exitCodeForRun(5, {ErrorKind::HostKeyChanged}), ExitCode::HostKey);
    QCOMPARE(cli::exitCodeForRun(5, {ErrorKind::LocalFailure}), ExitCode::SomeFailed);
    QCOMPARE(cli::exitCodeForRun(0, {ErrorKind::LocalFailure}), ExitCode::LocalSide);
    QCOMPARE(cli::exitCodeForRun(0, {ErrorKind::NotAZip, ErrorKind::UnsafeZip}), ExitCode::SomeFailed);
}

void CliUnits::tables()
{
    cli::Table table({QStringLiteral("NAME"), QStringLiteral("BYTES"), QStringLiteral("MORE")}, {1});
    QVERIFY(table.isEmpty());
    table.add({QStringLiteral("中文"), QStringLiteral("7"), {}});
    table.add({QStringLiteral("a"), QStringLiteral("123456"), QStringLiteral("z")});
    QVERIFY(!table.isEmpty());
    QCOMPARE(table.lines(), QStringList({QStringLiteral("NAME   BYTES  MORE"), QStringLiteral("中文       7"),
                                         QStringLiteral("a     123456  z")}));
    QCOMPARE(
        cli::labelled({{QStringLiteral("帳戶"), QStringLiteral("A")}, {QStringLiteral("ZIP"), QStringLiteral("B")}}),
        QStringList({QStringLiteral("帳戶  A"), QStringLiteral("ZIP   B")}));
}

void CliUnits::coverage()
{
    const QString base = QStringLiteral("/download");
    const QDate today(2026, 11, 23);
    const auto report = [&](const char* path, bool listed, bool fetched) {
        auto made = ledger::decodeReport(base, QString::fromLatin1(path));
        made.listed = listed;
        if (fetched)
            made.fetched = ledger::Fetched();
        return made;
    };
    const QList<ledger::Report> reports{
        report("/download/CCASS_HKMK/20261123/a.ZIP", true, true),
        report("/download/CCASS_HKMK/20261123/b.ZIP", true, false),
        report("/download/CCASS_HKMK/20261123/c.ZIP", false, false),
        report("/download/CCASS_HKMK/20261123/d.ZIP", false, true),
        report("/download/CCASS_HKMK/20261114/e.ZIP", true, false),
        report("/download/CCASS_HKMK/20261115/f.ZIP", true, false),
        report("/download/CCASS_HKMK/20261116/g.ZIP", true, false),
        report("/download/CCASS_HKMK/20261114/h.ZIP", true, true),
        report("/download/CCASS_HKMK/20261113/i.ZIP", true, false),
        report("/download/README.TXT", true, false),
    };
    profile::CompiledProfiles all;
    const auto board = profile::planCoverage(
        reports, profile::Standings(all),
        {{}, {QStringLiteral("/download/CCASS_GLOB/20261123"), QStringLiteral("/download/CCASS_GLOB")}, {}, base},
        today, {});
    QCOMPARE(board.rows.size(), 2);
    QCOMPARE(board.rows.at(0).folder, QStringLiteral("CCASS_GLOB"));
    QVERIFY(board.rows.at(0).cells.at(0).exists);
    QCOMPARE(board.rows.at(0).counts, profile::Coverage());
    const auto& full = board.rows.at(1).cells.at(0).counts;
    QCOMPARE(full, (profile::Coverage{.listed = 2, .listedHere = 1, .missing = 1, .here = 2, .gone = 1}));
    QCOMPARE(board.total.listed, 8);
    QCOMPARE(board.total.missing, 6);
    const auto object = cli::coverageObject(board.rows.at(1).folder, board.days.at(0).date, full);
    QCOMPARE(object.value(QStringLiteral("folder")).toString(), QStringLiteral("CCASS_HKMK"));
    QCOMPARE(object.value(QStringLiteral("folder_date")).toString(), QStringLiteral("2026-11-23"));
    QCOMPARE(object.value(QStringLiteral("last_safe_day")).toString(), QStringLiteral("2026-12-02"));
    for (const auto& [key, count] : {std::pair("listed", 2), std::pair("here", 2), std::pair("unwanted", 0),
                                     std::pair("missing", 1), std::pair("failed", 0), std::pair("gone", 1)})
        QCOMPARE(object.value(QLatin1String(key)).toInt(-1), count);
}

void CliUnits::sizes()
{
    QCOMPARE(cli::sizeText(7), QStringLiteral("7 byte(s)")); // its plural forms are in the catalogues
    QCOMPARE(cli::sizeText(3400), QStringLiteral("3.4 kB"));
    QCOMPARE(cli::sizeText(3400000), QStringLiteral("3.4 MB"));
}

void CliUnits::progress()
{
    QVERIFY(cli::progressLine({}).isEmpty());
    download::QueueSummary summary;
    summary.done = 3;
    summary.failed = 1;
    summary.waiting = 5;
    summary.running = 1;
    summary.bytes = 2000000;
    summary.bytesReceived = 1000000;
    summary.bytesPerSecond = 500000;
    summary.secondsLeft = 62;
    QCOMPARE(cli::progressLine(summary),
             QStringLiteral("[##########----------] 4 of 10  1.0 MB of 2.0 MB  500.0 kB/s  1:02 left"));
    summary.bytes = 9'999'999'999'999;
    summary.secondsLeft = 9'999'999;
    QVERIFY(cli::progressLine(summary).size() < 80);
    summary.bytes = 0;
    QVERIFY(!cli::progressLine(summary).isEmpty());
}

RAPDESK_TEST(CliUnits)
#include "test_units.moc"
