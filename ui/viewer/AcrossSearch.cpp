#include "AcrossSearch.h"

#include "filing/LocalNames.h"
#include "rap/WhenFinished.h"

#include <QSet>
#include <QtConcurrentRun>
#include <atomic>
#include <chrono>
#include <mutex>

namespace viewer {

namespace {

constexpr std::chrono::milliseconds betweenPieces(50);

} // namespace

/// Shared by the window's thread and those that search.
struct AcrossSearch::Run {
    struct File {
        qsizetype report;
        qsizetype number; ///< Of its files.
    };
    QList<File> files;
    std::atomic<bool> isCancelled = false;

    std::mutex mutex; ///< For all below.
    QList<FoundInReport> waiting;
    SearchStanding standing;
    QList<qsizetype> filesLeft; ///< Of each report.
    QSet<qsizetype> withHits;
    QSet<qsizetype> failed;
    qsizetype lines = 0;

    void take(const report::FoundIn& some)
    {
        const File& file = files.at(some.report);
        FoundInReport found{file.report, file.number, some.entry, some.lines, some.error};
        const std::scoped_lock lock(mutex);
        if (lines + found.lines.size() >= mostLines) {
            found.lines.resize(mostLines - lines);
            standing.isFull = true;
            isCancelled = true;
        }
        lines += found.lines.size();
        if (found.lines.isEmpty() && !found.error)
            return;
        for (const report::FoundIn::Line& line : std::as_const(found.lines))
            standing.hits += line.hits.size();
        if (!found.lines.isEmpty())
            withHits += file.report;
        if (found.error)
            failed += file.report;
        waiting += std::move(found);
    }

    void end(qsizetype file)
    {
        const std::scoped_lock lock(mutex);
        if (--filesLeft[files.at(file).report] == 0)
            ++standing.looked;
    }

    [[nodiscard]] std::pair<QList<FoundInReport>, SearchStanding> handedOver()
    {
        const std::scoped_lock lock(mutex);
        standing.withHits = withHits.size();
        standing.failed = failed.size();
        standing.isCancelled = isCancelled && !standing.isFull;
        return {std::exchange(waiting, {}), standing};
    }
};

AcrossSearch::AcrossSearch(QObject* parent)
    : QObject(parent)
{
    m_handOver.setInterval(betweenPieces);
    connect(&m_handOver, &QTimer::timeout, this, &AcrossSearch::handOver);
}

AcrossSearch::~AcrossSearch()
{
    cancel();
}

void AcrossSearch::begin(const QList<ViewedReport>& reports, const report::FindWish& wish)
{
    cancel();
    m_run = std::make_shared<Run>();
    m_run->standing.reports = reports.size();
    QList<report::FiledReport> files;
    for (qsizetype i = 0; i < reports.size(); ++i) {
        const QStringList& its = reports.at(i).files;
        m_run->filesLeft += its.size();
        for (qsizetype j = 0; j < its.size(); ++j) {
            m_run->files += {i, j};
            files += {its.at(j), filing::isNamedZip(its.at(j))};
        }
    }
    m_handOver.start();
    const auto search = QtConcurrent::run([run = m_run, files, wish] {
        report::SearchOptions options;
        options.isCancelled = [run] { return run->isCancelled.load(); };
        options.ended = [run](qsizetype file) { run->end(file); };
        return report::searchAcross(files, wish, [run](const report::FoundIn& found) { run->take(found); }, options);
    });
    rap::whenFinished(search, this, [this, run = m_run](const rap::Result<report::SearchSummary>& summary) {
        if (run != m_run)
            return;
        handOver();
        m_handOver.stop();
        m_run.reset();
        if (summary)
            Q_EMIT ended(run->handedOver().second);
        else
            Q_EMIT failed(summary.error());
    });
}

void AcrossSearch::cancel()
{
    if (m_run)
        m_run->isCancelled = true;
}

void AcrossSearch::handOver()
{
    const auto [waiting, standing] = m_run->handedOver();
    if (!waiting.isEmpty())
        Q_EMIT found(waiting);
    Q_EMIT progressed(standing);
}

} // namespace viewer
