// What is hers on the pages: marked lines, notes, the ruler.
#include "NoteStrip.h"
#include "PageList.h"
#include "RulerStrip.h"
#include "TextPane.h"
#include "ui/common/Wording.h"

#include <algorithm>

namespace viewer {
namespace {

/// The next one of these, or the one before; round and round.
qint64 neighbour(const std::vector<qint64>& rising, qint64 from, int step)
{
    if (step > 0) {
        const auto next = std::upper_bound(rising.begin(), rising.end(), from);
        return next == rising.end() ? rising.front() : *next;
    }
    const auto at = std::lower_bound(rising.begin(), rising.end(), from);
    return at == rising.begin() ? rising.back() : *std::prev(at);
}

} // namespace

void TextPane::connectHers()
{
    connect(m_note, &NoteStrip::written, this, &TextPane::noteWritten);
    connect(m_note, &NoteStrip::left, this, [this] { m_view->setFocus(Qt::OtherFocusReason); });
    connect(m_ruler, &RulerStrip::chosen, this, &TextPane::rulerChosen);
    connect(m_ruler, &RulerStrip::left, this, [this] { m_view->setFocus(Qt::OtherFocusReason); });
    connect(m_view, &PageView::zoomed, m_ruler, &RulerStrip::look);
    showRuler(false);
}

void TextPane::toggleMark()
{
    if (!m_text)
        return;
    const qint64 line = m_view->currentLine();
    const auto at = std::lower_bound(m_marked.begin(), m_marked.end(), line);
    if (at != m_marked.end() && *at == line)
        m_marked.erase(at);
    else
        m_marked.insert(at, line);
    m_view->setMarked(m_marked);
    showStanding();
    Q_EMIT markedChanged();
}

void TextPane::goToMark(int step)
{
    if (m_marked.empty())
        return;
    m_wantedPlace.reset();
    m_wantedLine = neighbour(m_marked, m_view->currentLine(), step);
    goToWanted();
}

void TextPane::setMarked(const std::vector<qint64>& lines)
{
    m_marked = lines;
    m_view->setMarked(m_marked);
    dropLostMarks();
    showStanding();
    Q_EMIT markedChanged();
}

void TextPane::dropLostMarks()
{
    if (!m_text || m_text->isReading() || m_marked.empty() || m_marked.back() < m_text->index()->lineCount())
        return;
    m_marked.erase(std::lower_bound(m_marked.begin(), m_marked.end(), m_text->index()->lineCount()), m_marked.end());
    m_view->setMarked(m_marked);
    Q_EMIT markedChanged();
}

void TextPane::setNotes(const std::optional<PageNotes>& notes)
{
    if (!notes)
        m_note->clear();
    m_notes = notes;
    m_list->pages().setNotes(m_notes.value_or(PageNotes()));
    showNote();
}

void TextPane::showNote()
{
    const qint64 page = m_view->pageAtHand();
    if (!m_text || !m_notes)
        return;
    const QString note = m_notes->value(page);
    m_note->show(page, note);
    const QString said =
        note.isEmpty() ? QString() : tr("Note on page %1: %2").arg(ui::wording::number(page + 1), note);
    if (said != m_view->accessibleDescription())
        m_view->setAccessibleDescription(said);
}

void TextPane::writeNote()
{
    if (m_text && m_notes)
        m_note->write(m_view->pageAtHand(), m_notes->value(m_view->pageAtHand()));
}

void TextPane::goToNote(int step)
{
    if (!hasNotes())
        return;
    const QList<qint64> pages = m_notes->keys();
    m_wantedPlace.reset();
    m_wantedPage = neighbour({pages.begin(), pages.end()}, m_view->pageAtHand(), step);
    goToWanted();
}

void TextPane::leaveNote()
{
    m_note->tellWritten();
}

void TextPane::showRuler(bool shown)
{
    m_ruler->setVisible(shown);
    m_view->showRuler(shown);
}

bool TextPane::showsRuler() const
{
    return !m_ruler->isHidden();
}

void TextPane::setRuler(const QList<int>& starts)
{
    m_ruler->setHers(starts);
    m_view->setRuler(starts);
}

bool TextPane::hasRuler() const
{
    return m_ruler->isHers();
}

} // namespace viewer
