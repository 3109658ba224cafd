#include "ReadText.h"

#include "ui/common/Later.h"

#include <QtConcurrentRun>

namespace viewer {
namespace {

constexpr int watchEvery = 2000; // ms

} // namespace

ReadText::ReadText(std::shared_ptr<const report::Source> source, std::shared_ptr<report::LineIndex> index,
                   QObject* parent)
    : QObject(parent)
    , m_source(std::move(source))
    , m_index(std::move(index))
    , m_recognised(m_index->format())
    , m_encoding(m_index->encoding())
{
    learnHeader();
    connect(&m_behind, &Behind::progressed, this, &ReadText::takeGrown);
    connect(&m_behind, &Behind::ended, this, [this] {
        learnHeader(); // of more pages than at first
        takeGrown();
    });
    connect(&m_behind, &Behind::failed, this, &ReadText::failed);
    connect(&m_watch, &QTimer::timeout, this, &ReadText::lookAtDisk);
    m_watch.setTimerType(Qt::VeryCoarseTimer);
    m_watch.start(watchEvery);
    goOn();
}

void ReadText::goOn()
{
    if (!m_index->isComplete())
        m_behind.start([index = m_index] { return index->step(); });
}

void ReadText::takeGrown()
{
    if (const auto seen = m_chosen.value_or(m_index->encoding()); seen != m_encoding)
        setEncoding(m_chosen);
    Q_EMIT grown();
}

void ReadText::setEncoding(std::optional<report::Encoding> encoding)
{
    m_chosen = encoding;
    const auto wanted = encoding.value_or(m_index->encoding());
    if (wanted == m_encoding)
        return;
    m_encoding = wanted;
    learnHeader();
    Q_EMIT encodingChanged();
}

void ReadText::setCarriage(std::optional<report::Carriage> carriage)
{
    report::Format format = m_recognised;
    if (carriage && *carriage != m_recognised.carriage) {
        format.carriage = *carriage;
        // What breaks pages was the carriage control, or is now.
        format.linesPerPage = *carriage == report::Carriage::Asa ? 0 : report::usualLinesPerPage;
    }
    if (format == m_index->format())
        return;
    auto index = report::LineIndex::of(m_source, format);
    if (!index) {
        Q_EMIT failed(index.error());
        return;
    }
    m_index = std::move(*index);
    goOn();
    Q_EMIT reindexed();
}

void ReadText::learnHeader()
{
    // What cannot be read, the page tells of.
    const auto shape = report::HeaderShape::learn(*m_index, m_encoding);
    const auto top = report::topOf(*m_index, 0, m_encoding);
    if (!shape || !top)
        return;
    const report::PageHeader header = shape->read(*top);
    const bool isOther = header != m_header || shape->lineCount() != m_shape.lineCount();
    m_shape = *shape;
    m_header = header;
    if (isOther)
        Q_EMIT headerChanged();
}

void ReadText::lookAtDisk()
{
    if (std::exchange(m_isLooking, true))
        return;
    ui::whenDone(QtConcurrent::run([source = m_source] { return source->checkUnchanged(); }), this,
                 [this](const rap::Result<void>& unchanged) {
                     m_isLooking = false;
                     if (unchanged)
                         return;
                     m_watch.stop();
                     Q_EMIT changedOnDisk(unchanged.error());
                 });
}

} // namespace viewer
