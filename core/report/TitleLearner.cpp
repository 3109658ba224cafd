#include "report/TitleLearner.h"

#include "rap/WhenFinished.h"
#include "report/FiledReports.h"
#include "report/PageHeader.h"

#include <QDeadlineTimer>
#include <QThread>
#include <QtConcurrentRun>

namespace report {
namespace {

constexpr int mostLooks = 3;              // at reports of one kind, each time the program runs
constexpr qint64 mostPacked = 4 << 20;    // bytes of a ZIP: only to read a header
constexpr qint64 firstBytes = 256 * 1024; // some pages

constexpr std::chrono::seconds mostPatience(5);

QString kindOf(const ledger::Report& report)
{
    return report.name->reportId + u'/' + report.folder.name;
}

rap::Result<std::shared_ptr<const Source>> firstText(const FiledReport& file)
{
    const QDeadlineTimer patience(mostPatience);
    if (!file.isZip)
        return Source::open(file.path);
    return entriesOf(file).and_then([&](const QStringList& entries) {
        return Source::openEntry(file.path, entries.value(0), [&patience] { return patience.hasExpired(); });
    });
}

} // namespace

QString titleIn(const ledger::Report& report)
{
    const QList<FiledReport> files = filedReports(report);
    if (!report.name || files.isEmpty() || (files.first().isZip && report.fetched->size > mostPacked))
        return {};
    const auto source = firstText(files.first());
    auto index = source ? LineIndex::of(*source) : tl::unexpected(source.error());
    if (!index || !(*index)->step(firstBytes))
        return {};
    const Encoding encoding = (*index)->encoding();
    const auto shape = HeaderShape::learn(**index, encoding);
    const auto top = topOf(**index, 0, encoding);
    if (!shape || !top)
        return {};
    const PageHeader header = shape->read(*top);
    const bool isOther = !header.reportId.isEmpty() && header.reportId != report.name->reportId;
    return isOther ? QString() : header.title;
}

TitleLearner::TitleLearner(ledger::ReportIndex& index, QObject* parent)
    : QObject(parent)
    , m_index(index)
{
}

bool TitleLearner::isWanted(const ledger::Report& report) const
{
    return m_index.titles().isLearning && report.name && report.name->kind == rap::Kind::Text && report.fetched &&
           report.title.isEmpty() && !m_learned.contains(kindOf(report)) && m_looks.value(kindOf(report)) < mostLooks;
}

void TitleLearner::look(const QString& path)
{
    const ledger::Report* report = m_index.find(path);
    if (report == nullptr || !isWanted(*report))
        return;
    m_waiting.push_back(path);
    lookAtNext();
}

void TitleLearner::lookAtNext()
{
    while (m_path.isEmpty() && !m_waiting.empty()) {
        const ledger::Report* report = m_index.find(m_waiting.front());
        if (report != nullptr && isWanted(*report)) {
            m_path = report->path;
            ++m_looks[kindOf(*report)];
            m_title = QtConcurrent::run([report = *report] { return titleIn(report); });
            rap::whenFinished(m_title, this, [this, path = m_path](const QString&) {
                if (path == m_path)
                    take();
            });
        }
        m_waiting.pop_front();
    }
}

void TitleLearner::take()
{
    const QString title = m_title.result();
    const ledger::Report* report = m_index.find(std::exchange(m_path, QString()));
    if (report != nullptr && report->name && !title.isEmpty()) {
        m_learned += kindOf(*report);
        m_index.learnTitle(report->path, title);
    }
    lookAtNext();
}

void TitleLearner::finish()
{
    const QDeadlineTimer patience(mostPatience);
    while (!m_path.isEmpty()) {
        while (!m_title.isFinished()) {
            if (patience.hasExpired()) // a share that hangs: learned another time
                return;
            QThread::msleep(2);
        }
        take();
    }
}

} // namespace report
