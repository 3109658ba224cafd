#include "ledger/Ledger.h"

#include "ledger/Worker.h"

#include <QCoreApplication>

namespace ledger {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ledger::Ledger)
};

} // namespace

Ledger::Ledger(std::unique_ptr<Worker> worker)
    : m_worker(std::move(worker))
{
}

Ledger::~Ledger() = default;

rap::Result<std::unique_ptr<Ledger>> Ledger::open(const QString& file)
{
    auto worker = std::make_unique<Worker>();
    if (auto started = worker->start(file); !started)
        return tl::unexpected(started.error());
    return std::unique_ptr<Ledger>(new Ledger(std::move(worker)));
}

QFuture<rap::Result<QList<Report>>> Ledger::reports(const QString& account, const QString& base)
{
    return m_worker->read<QList<Report>>([=](Store& store) { return store.snapshot(account, base, {}).reports; });
}

QFuture<rap::Result<Snapshot>> Ledger::snapshot(const QString& account, const QString& base, QDate since)
{
    return m_worker->read<Snapshot>([=](Store& store) { return store.snapshot(account, base, since); });
}

QFuture<rap::Result<QList<Report>>> Ledger::reportsIn(const QString& account, const QString& base,
                                                      const QStringList& folders)
{
    return m_worker->read<QList<Report>>([=](Store& store) { return store.reportsIn(account, base, folders); });
}

QFuture<rap::Result<void>> Ledger::recordListing(const QString& account, const rap::Listing& listing,
                                                 rap::HongKongTime at)
{
    return m_worker->write<void>([=](Store& store) -> rap::Result<void> {
        store.recordListing(account, listing, at);
        return {};
    });
}

QFuture<rap::Result<FiledSince>> Ledger::filedSince(const QString& account, const QString& base, qint64 upTo)
{
    return m_worker->read<FiledSince>([=](Store& store) { return store.filedSince(account, base, upTo); });
}

QFuture<rap::Result<qint64>> Ledger::recordFetched(const QString& account, const QString& path, const Fetched& fetched)
{
    return m_worker->write<qint64>([=](Store& store) { return store.recordFetched(account, path, fetched); });
}

QFuture<rap::Result<void>> Ledger::recordFailed(const QString& account, const QString& path, const Failure& failure)
{
    return m_worker->write<void>([=](Store& store) -> rap::Result<void> {
        store.recordFailed(account, path, failure);
        return {};
    });
}

QFuture<rap::Result<QStringList>> Ledger::claimNames(const QString& account, const QList<NameWish>& wishes,
                                                     rap::HongKongTime at)
{
    return m_worker->write<QStringList>([=](Store& store) { return store.claimNames(account, wishes, at); });
}

QFuture<rap::Result<QList<Copy>>> Ledger::copies(const QString& account)
{
    return m_worker->read<QList<Copy>>([=](Store& store) { return store.copies(account); });
}

QFuture<rap::Result<void>> Ledger::recordCopies(const QString& account, const QList<Copy>& copies)
{
    return m_worker->write<void>([=](Store& store) -> rap::Result<void> {
        store.recordCopies(account, copies);
        return {};
    });
}

QFuture<rap::Result<catalogue::Titles>> Ledger::titles()
{
    return m_worker->read<catalogue::Titles>([](Store& store) { return store.titles(); });
}

QFuture<rap::Result<int>> Ledger::replaceFirmTitles(const QList<catalogue::ListedTitle>& rows)
{
    return m_worker->write<int>([=](Store& store) { return store.replaceFirmTitles(rows); });
}

QFuture<rap::Result<void>> Ledger::learnTitle(const catalogue::TitleRow& row)
{
    return m_worker->write<void>([=](Store& store) -> rap::Result<void> {
        store.learnTitle(row);
        return {};
    });
}

QFuture<rap::Result<void>> Ledger::setLearning(bool isLearning)
{
    return m_worker->write<void>([=](Store& store) -> rap::Result<void> {
        store.setLearning(isLearning);
        return {};
    });
}

QFuture<rap::Result<QList<Note>>> Ledger::notes(const QString& account, const QString& path)
{
    return m_worker->read<QList<Note>>([=](Store& store) { return store.notes(account, path); });
}

QFuture<rap::Result<void>> Ledger::recordNote(const QString& account, const QString& path, const Note& note)
{
    return m_worker->write<void>([=](Store& store) -> rap::Result<void> {
        if (store.recordNote(account, path, note))
            return {};
        return rap::failure(rap::ErrorKind::BadCall, Tr::tr("The ledger does not know this report any more."),
                            Tr::tr("Open it from the table again; the account may have another name by now."));
    });
}

QFuture<rap::Result<QList<int>>> Ledger::ruler(const QString& reportId)
{
    return m_worker->read<QList<int>>([=](Store& store) { return store.ruler(reportId); });
}

QFuture<rap::Result<void>> Ledger::recordRuler(const QString& reportId, const QList<int>& starts)
{
    return m_worker->write<void>([=](Store& store) -> rap::Result<void> {
        store.recordRuler(reportId, starts);
        return {};
    });
}

QFuture<rap::Result<qint64>> Ledger::recordRun(const Run& run)
{
    return m_worker->write<qint64>([=](Store& store) { return store.recordRun(run); });
}

QFuture<rap::Result<QList<Run>>> Ledger::runs(const QString& account, int newest)
{
    return m_worker->read<QList<Run>>([=](Store& store) { return store.runs(account, newest); });
}

QFuture<rap::Result<QList<Run>>> Ledger::runsSince(const QString& account, rap::HongKongTime since)
{
    return m_worker->read<QList<Run>>([=](Store& store) { return store.runsSince(account, since); });
}

QFuture<rap::Result<QList<rap::HongKongTime>>> Ledger::listings(const QString& account, rap::HongKongTime since)
{
    return m_worker->read<QList<rap::HongKongTime>>([=](Store& store) { return store.listings(account, since); });
}

QFuture<rap::Result<std::optional<rap::HongKongTime>>> Ledger::lastListing(const QString& account)
{
    return m_worker->read<std::optional<rap::HongKongTime>>([=](Store& store) { return store.lastListing(account); });
}

QFuture<rap::Result<void>> Ledger::beginRename(const QString& account, const QString& newName)
{
    return m_worker->write<void>([=](Store& store) -> rap::Result<void> {
        if (store.beginRename(account, newName))
            return {};
        return rap::failure(rap::ErrorKind::BadCall,
                            Tr::tr("The ledger knows reports of an earlier account '%1'.").arg(newName),
                            Tr::tr("Choose another name, or have the ledger forget that account first."));
    });
}

QFuture<rap::Result<void>> Ledger::endRename(const QString& newName)
{
    return m_worker->write<void>([=](Store& store) -> rap::Result<void> {
        store.endRename(newName);
        return {};
    });
}

QFuture<rap::Result<bool>> Ledger::forget(const QString& account)
{
    return m_worker->write<bool>([=](Store& store) { return store.forget(account); });
}

} // namespace ledger
