#include "report/ComparedLines.h"

#include "filing/Faults.h"
#include "report/LineScan.h"
#include "report/RunMarks.h"

#include <QCoreApplication>
#include <QHash>
#include <array>
#include <cstring>
#include <limits>

namespace report {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(report::Compare)
};

constexpr qint64 readAtOnce = 256 * 1024;
constexpr qsizetype slice = 16;

quint64 hashOf(QByteArrayView bytes, quint64 seed = 0)
{
    static_assert(sizeof(size_t) == sizeof(quint64));
    return qHashBits(bytes.data(), static_cast<size_t>(bytes.size()), seed);
}

QByteArrayView withoutEnd(QByteArrayView line)
{
    while (line.endsWith(' '))
        line.chop(1);
    return line;
}

quint64 sketchOf(QByteArrayView line)
{
    std::array<quint8, 8> sketch{};
    for (std::size_t at = 0; at < sketch.size(); ++at) {
        const auto start = qsizetype(at) * slice;
        if (start >= line.size())
            break;
        const QByteArrayView rest = line.sliced(start);
        const quint64 hash = hashOf(at + 1 < sketch.size() ? rest.first(std::min(slice, rest.size())) : rest);
        sketch[at] = static_cast<quint8>(hash >> 32 | 1); // 0 is for what the line does not reach
    }
    quint64 whole = 0;
    std::memcpy(&whole, sketch.data(), sizeof whole);
    return whole;
}

/// A line that has no end yet and is longer than this is hashed as far as it is known.
constexpr qsizetype longestHeld = 64 * 1024;

/// Takes a report block by block, and sees the same lines and pages in it as LineIndex.
class Reading {
public:
    Reading(Format format, const LineTraits& traits)
        : m_traits(traits)
        , m_hasPages(format.linesPerPage == 0)
        , m_scan(format, *this)
    {
        beginPage();
    }

    void feed(QByteArrayView block)
    {
        m_known.append(block);
        m_scan.feed(block);
        forgetBefore(m_scan.lineBegin());
        while (m_known.size() > longestHeld)
            hold(m_known.first(longestHeld));
    }

    [[nodiscard]] qint64 fed() const { return m_scan.fed(); }
    [[nodiscard]] qsizetype lines() const { return qsizetype(m_lines.text.size()); }

    ComparedLines finish()
    {
        m_scan.finish();
        return std::move(m_lines);
    }

    void page()
    {
        if (m_hasPages && !m_lines.text.empty())
            beginPage();
    }

    void line(qint64 begin, qint64 end)
    {
        const qint64 from = std::max(begin, m_knownAt);
        QByteArrayView text = QByteArrayView(m_known).sliced(from - m_knownAt, end - from);
        for (; text.size() > longestHeld; text = text.sliced(longestHeld))
            m_held = hashOf(text.first(longestHeld), m_held);
        if (m_traits.ignoresEnds)
            text = withoutEnd(text);
        const bool isHead = m_inHead > 0;
        const QByteArrayView marked = isHead ? withoutRunMarks(text, m_room) : text;
        if (isHead) {
            --m_inHead;
            m_lines.pageHeads.back() = hashOf(withoutEnd(marked), m_lines.pageHeads.back());
        }
        m_lines.text.push_back(hashOf(m_traits.ignoresRun ? marked : text, m_held));
        m_lines.sketch.push_back(sketchOf(text));
        m_lines.key.push_back(keyOf(text));
        m_held = 0;
    }

private:
    void beginPage()
    {
        m_lines.pages.push_back(static_cast<quint32>(m_lines.text.size()));
        m_lines.pageHeads.push_back(0);
        m_inHead = headLines;
    }

    void hold(QByteArrayView piece)
    {
        m_held = hashOf(piece, m_held);
        forgetBefore(m_knownAt + piece.size());
    }

    void forgetBefore(qint64 offset)
    {
        const qint64 before = offset - m_knownAt;
        if (before <= 0)
            return;
        m_known.remove(0, before);
        m_knownAt = offset;
    }

    quint64 keyOf(QByteArrayView line) const
    {
        quint64 key = 0;
        bool isEmpty = true;
        for (const int column : m_traits.keyColumns) {
            if (column < 0 || column >= m_traits.ruler.starts().size())
                continue;
            const QByteArrayView cell = m_traits.ruler.cell(line, column).trimmed();
            isEmpty = isEmpty && cell.isEmpty();
            key = hashOf(cell, key + 1);
        }
        return isEmpty ? 0 : key;
    }

    const LineTraits& m_traits;
    bool m_hasPages;
    ComparedLines m_lines;
    QByteArray m_known;   ///< What is not done with yet,
    qint64 m_knownAt = 0; ///< and where it begins.
    quint64 m_held = 0;   ///< Hash of what of this line is known no more.
    QByteArray m_room;
    int m_inHead = 0;
    LineScan<Reading> m_scan;
};

} // namespace

quint64 ComparedLines::ofEmptyLine()
{
    return hashOf({});
}

int ComparedLines::likeness(quint64 sketch, quint64 other)
{
    int alike = 0;
    int reached = 0;
    for (int at = 0; at < 64; at += 8) {
        const quint64 left = sketch >> at & 0xff;
        const quint64 right = other >> at & 0xff;
        reached += left != 0 || right != 0 ? 1 : 0;
        alike += left != 0 && left == right ? 1 : 0;
    }
    return reached > 0 ? alike * 8 / reached : 8;
}

rap::Result<ComparedLines> comparedLines(const std::shared_ptr<const Source>& source, const LineTraits& traits,
                                         const IsCancelled& isCancelled)
{
    const auto beginning = source->read(0, formatSample);
    if (!beginning)
        return tl::unexpected(beginning.error());
    Reading reading(formatOf(*beginning), traits);
    while (reading.fed() < source->size()) {
        if (isCancelled && isCancelled())
            return tl::unexpected(filing::cancelled());
        const auto block = source->read(reading.fed(), readAtOnce);
        if (!block)
            return tl::unexpected(block.error());
        reading.feed(*block);
        if (reading.lines() > std::numeric_limits<qint32>::max())
            return rap::failure(rap::ErrorKind::BadCall, Tr::tr("The report has too many lines to be compared."));
    }
    return reading.finish();
}

} // namespace report
