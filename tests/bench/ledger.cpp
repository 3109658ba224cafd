// How many writes a second the ledger takes, in a folder on the disk:
//     ledger [FOLDER]            the figures
//     ledger fill CONFIG ROWS    makes the ledger of an account named 'bench', for the start-up bench
#include "ledger/Ledger.h"

#include "ManyReports.h"
#include "account/ConfigFolder.h"
#include "rap/Retention.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <cstdio>

namespace {

constexpr int many = 100'000;
constexpr int aWindow = 1'786; ///< What RAP shows of ten days.
constexpr int oneByOne = 300;

const QString account = QStringLiteral("bench");
const QString base = QStringLiteral("/download");

std::unique_ptr<ledger::Ledger> opened(const QString& file)
{
    auto ledger = ledger::Ledger::open(file);
    if (!ledger)
        qFatal("%s", qPrintable(ledger.error().detail));
    return std::move(*ledger);
}

template <typename T> T wanted(QFuture<rap::Result<T>> future)
{
    auto result = future.result();
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

ledger::Fetched fetched(const rap::Entry& entry, const QString& folder = QStringLiteral("/home/clerk/reports"))
{
    const QByteArray hash = QCryptographicHash::hash(entry.path.toUtf8(), QCryptographicHash::Sha256);
    return {hash, entry.size.value_or(0), entry.modified,
            {},   rap::systemClock(),     {{folder + entry.path.chopped(4), 3 * entry.size.value_or(0), hash, 0}}};
}

/// A hole of its size, so that it is there as it was filed.
ledger::Fetched filed(const rap::Entry& entry, const QString& folder)
{
    ledger::Fetched fetched = ::fetched(entry, folder);
    ledger::FiledFile& one = fetched.files.front();
    QDir().mkpath(QFileInfo(one.path).path());
    QFile file(one.path);
    if (!file.open(QIODevice::WriteOnly) || !file.resize(one.size))
        qFatal("%s", qPrintable(file.errorString()));
    one.modified = QFileInfo(file).lastModified().toMSecsSinceEpoch();
    return fetched;
}

class Watch {
public:
    Watch() { m_timer.start(); }
    void tell(int count, const char* what) const
    {
        const double seconds = double(m_timer.nsecsElapsed()) / 1e9;
        std::printf("%12.0f a second  %s (%d in %.0f ms)\n", count / seconds, what, count, 1000 * seconds);
    }

private:
    QElapsedTimer m_timer;
};

void measure(const QString& folder)
{
    const auto ledger = opened(folder + QStringLiteral("/ledger.sqlite"));
    const QDate today = rap::systemClock().date();
    const rap::Listing window = manyReports(aWindow, today);
    const rap::Listing all = manyReports(many, today);
    {
        const Watch watch;
        wanted(ledger->recordListing(account, window, rap::systemClock()));
        watch.tell(aWindow, "reports of a first listing");
    }
    {
        const Watch watch;
        wanted(ledger->recordListing(account, window, rap::systemClock()));
        watch.tell(aWindow, "reports of the same listing again");
    }
    {
        const Watch watch;
        for (int i = 0; i < oneByOne; ++i)
            wanted(ledger->recordFetched(account, window.files[i].path, fetched(window.files[i])));
        watch.tell(oneByOne, "fetched reports, each waited for");
    }
    {
        const Watch watch;
        QFuture<rap::Result<qint64>> last;
        for (const rap::Entry& entry : window.files)
            last = ledger->recordFetched(account, entry.path, fetched(entry));
        wanted(last);
        watch.tell(aWindow, "fetched reports, as they come");
    }
    {
        const Watch watch;
        wanted(ledger->recordListing(account, all, rap::systemClock()));
        watch.tell(many, "reports of a listing of 100,000");
    }
    {
        const Watch watch;
        const auto snapshot = wanted(ledger->snapshot(account, base));
        watch.tell(int(snapshot.reports.size()), "reports read and decoded");
    }
    wanted(ledger->recordListing(account, window, rap::systemClock()));
    {
        const Watch watch;
        const auto snapshot = wanted(ledger->snapshot(account, base, rap::retentionWindow(today).last()));
        watch.tell(int(snapshot.reports.size()), "reports read, without those that left RAP long ago");
    }
}

void fill(const QString& config, int rows)
{
    const account::ConfigFolder folder = account::ConfigFolder::at(config);
    if (const auto made = folder.make(); !made)
        qFatal("%s", qPrintable(made.error().detail));
    const auto ledger = opened(folder.ledger());
    const rap::Listing listing = manyReports(rows, rap::systemClock().date());
    wanted(ledger->recordListing(account, listing, rap::systemClock()));
    QFuture<rap::Result<qint64>> last;
    for (qsizetype i = 0; i < listing.files.size(); i += 2)
        last = ledger->recordFetched(account, listing.files[i].path,
                                     filed(listing.files[i], config + QStringLiteral("/filed")));
    wanted(last);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == QLatin1String("fill")) {
        fill(words.value(2), words.value(3).toInt());
        return 0;
    }
    const QTemporaryDir folder(words.size() > 1 ? words[1] + QStringLiteral("/ledger-XXXXXX") : QString());
    measure(folder.path());
    return 0;
}
