// Hits and marked lines, beside the lines and in the scroll bar; where columns begin.
#include "MarkedScrollBar.h"
#include "PageView.h"
#include "report/Ruler.h"
#include "report/RunMarks.h"

#include <algorithm>

namespace viewer {

// A pixel has a mark where the bytes between it and the next one have a hit.
void PageView::markHits()
{
    std::vector<bool> marks;
    if (m_hits != nullptr && m_reader.index() != nullptr && m_hits->count() > 0) {
        const PageRows all = rows();
        const int places = m_scroll->markPlaces();
        marks.resize(std::size_t(places));
        qint64 before = 0;
        for (int i = 0; i < places; ++i) {
            const qint64 row = all.count() * (i + 1) / places;
            const qint64 upTo =
                i + 1 < places ? m_hits->firstFrom(m_reader.index()->offset(all.at(row).line)) : m_hits->count();
            marks[std::size_t(i)] = upTo > before;
            before = upTo;
        }
    }
    m_scroll->setMarks(std::move(marks));
}

void PageView::setMarked(std::vector<qint64> lines)
{
    m_marked = std::move(lines);
    markLines();
    viewport()->update();
}

bool PageView::isMarked(qint64 line) const
{
    return std::binary_search(m_marked.begin(), m_marked.end(), line);
}

void PageView::markLines()
{
    std::vector<int> places;
    if (m_reader.index() != nullptr)
        for (auto line = m_marked.begin(); line != m_marked.end() && *line < m_reader.index()->lineCount(); ++line)
            places.push_back(int(rows().ofLine(*line) * m_scroll->markPlaces() / std::max<qint64>(rows().count(), 1)));
    m_scroll->setLines(std::move(places));
}

void PageView::setRuler(const QList<int>& starts)
{
    m_ruler = starts;
    viewport()->update();
}

void PageView::showRuler(bool shown)
{
    m_showsRuler = shown;
    viewport()->update();
}

QList<int> PageView::recognisedColumns() const
{
    if (m_reader.index() == nullptr)
        return {};
    const auto read = m_reader.read(topLine(), rowsInSight(), 0, LineReader::longLine);
    if (!read)
        return {}; // the page itself tells of it
    const report::LineIndex& index = *m_reader.index();
    QList<QByteArray> lines;
    for (const ShownLine& line : *read)
        if (line.number - index.page(index.pageOf(line.number)).firstLine >= report::headLines)
            lines += line.cells.signs(0, LineReader::longLine);
    return report::Ruler::recognised(lines).starts();
}

} // namespace viewer
