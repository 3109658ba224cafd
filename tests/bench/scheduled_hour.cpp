// What an hour of schedule costs in which nothing is new: processor time, and how often RAP is asked.
//     scheduled_hour
// The practice RAP of ten days is fetched first; then an hour passes, minute by minute, as fast as it goes.
#include "catalogue/Catalogue.h"
#include "practice_server/PracticeServer.h"
#include "session/Runner.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>
#include <cstdio>
#include <ctime>

namespace {

constexpr qint64 minute = 60'000;
const QDate today(2026, 11, 26); // a Thursday

void waitUntil(const std::function<bool()>& isSo)
{
    while (!isSo())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 1000);
}

double processorSeconds()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    practice::PracticeServer server({QStringLiteral("--today"), today.toString(QStringLiteral("yyyyMMdd"))});
    if (!server.start()) {
        std::fprintf(stderr, "%s\n", qPrintable(server.fault()));
        return 1;
    }
    const QTemporaryDir folder;
    const auto config = account::ConfigFolder::at(folder.filePath(QStringLiteral("config")));
    account::Account account;
    account.name = QStringLiteral("Practice");
    account.user = server.user();
    account.primary = server.address();
    account.keyFile = server.keyFile();
    account.baseFolder = server.base();
    account.targetFolder = folder.filePath(QStringLiteral("reports"));
    sftp::HostKeys keys;
    for (const sftp::PresentedKey& presented : server.presentedKeys())
        keys.pin(presented);
    if (!config.make() || !keys.save(config.hostKeys()))
        return 1;

    rap::HongKongTime now = rap::HongKongTime::at(today, QTime(15, 0));
    const auto clock = [&now] { return now; };
    const auto ledger = ledger::Ledger::open(config.ledger()).value();
    session::AccountSession session(account, config, *ledger, clock, catalogue::bundledHolidays());
    bool ready = false;
    QObject::connect(&session, &session::AccountSession::ready, &session, [&ready] { ready = true; });
    session.start();
    waitUntil([&ready] { return ready; });
    session::Runner runner(session, *ledger, clock, catalogue::bundledHolidays());
    profile::ScheduleSettings settings;
    settings.on = true;
    settings.since = now;
    runner.setSettings(settings);
    int runs = 0;
    int filed = 0;
    QObject::connect(&runner.retrieval(), &session::Retrieval::ended, &runner, [&](const session::Retrieved& what) {
        ++runs;
        filed += what.run.filed;
    });
    runner.start();
    waitUntil([&] { return runs == 1 && !runner.isAtIt(); });
    std::printf("%lld reports known, %d fetched first\n", static_cast<long long>(session.index().reports().size()),
                filed);

    server.clearLog();
    QElapsedTimer timer;
    timer.start();
    const double began = processorSeconds();
    for (int i = 0; i < 60; ++i) {
        now = now.plusMilliseconds(minute);
        session.tick();
        runner.tick();
        waitUntil([&runner] { return !runner.isAtIt(); });
    }
    const double processor = processorSeconds() - began;
    int listings = 0;
    for (const practice::Request& request : server.requests())
        listings += request.kind == QLatin1String("opendir") && request.path == server.base() ? 1 : 0;
    std::printf("%6.3f s of processor in the hour (%.1f s long here), RAP asked %d times (%d runs), %d fetched\n",
                processor, double(timer.elapsed()) / 1000, listings, runs - 1, filed);
    return 0;
}
