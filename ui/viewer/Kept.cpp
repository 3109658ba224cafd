#include "Kept.h"

#include "rap/WhenFinished.h"

#include <algorithm>

namespace viewer {
namespace {

bool isSamePlace(const ledger::Note& one, const ledger::Note& other)
{
    return one.part == other.part && one.page == other.page;
}

} // namespace

Kept::Kept(Keeper keeper, QObject* parent)
    : QObject(parent)
    , m_keeper(std::move(keeper))
{
}

void Kept::read(const ViewedReport& report)
{
    const bool isOther = !report.isSame(m_report);
    m_report = report;
    if (isOther) {
        m_notes.reset();
        m_ruler.clear();
        Q_EMIT notesChanged();
        Q_EMIT rulerChanged();
    }
    if (!isPossible())
        return;
    keepAgain();
    rap::whenFinished(m_keeper.notes(report), this, [this, report](const rap::Result<QList<ledger::Note>>& notes) {
        if (!report.isSame(m_report))
            return;
        if (!notes) {
            Q_EMIT failed(notes.error());
            return;
        }
        m_notes = *notes;
        Q_EMIT notesChanged();
    });
    rap::whenFinished(m_keeper.ruler(report.id()), this, [this, report](const rap::Result<QList<int>>& ruler) {
        if (report.id() != m_report.id() || m_rulersUnderWay > 0)
            return;
        if (!ruler) {
            Q_EMIT failed(ruler.error());
            return;
        }
        m_ruler = *ruler;
        Q_EMIT rulerChanged();
    });
}

std::optional<PageNotes> Kept::notes(const QString& part) const
{
    if (!m_notes)
        return std::nullopt;
    PageNotes notes;
    for (const ledger::Note& note : *m_notes)
        if (note.part == part)
            notes[note.page - 1] = note.text;
    for (const Unkept& one : m_unkept)
        if (one.report.isSame(m_report) && one.note.part == part)
            notes[one.note.page - 1] = one.note.text;
    notes.removeIf([](const auto& note) { return note.value().isEmpty(); });
    return notes;
}

void Kept::keepNote(const QString& part, qint64 page, const QString& text)
{
    const ledger::Note note{part, page + 1, text, {}};
    m_unkept.removeIf([&](const Unkept& one) { return one.report.isSame(m_report) && isSamePlace(one.note, note); });
    m_unkept += Unkept{m_report, note, ++m_lastNumber, false};
    keepAgain();
    Q_EMIT notesChanged();
}

void Kept::keepAgain()
{
    for (Unkept& one : m_unkept)
        if (!one.isUnderWay)
            keep(one);
}

void Kept::keep(Unkept& unkept)
{
    unkept.isUnderWay = true;
    rap::whenFinished(m_keeper.keepNote(unkept.report, unkept.note), this,
                      [this, unkept](const rap::Result<void>& done) {
                          const auto at = std::find_if(m_unkept.begin(), m_unkept.end(),
                                                       [&](const Unkept& one) { return one.number == unkept.number; });
                          if (!done && at != m_unkept.end()) {
                              at->isUnderWay = false;
                              Q_EMIT noteFailed(unkept.note.page - 1, done.error());
                          }
                          if (!done)
                              return;
                          take(unkept);
                          Q_EMIT kept();
                          if (at == m_unkept.end())
                              return; // she has written something else there since
                          m_unkept.erase(at);
                          Q_EMIT notesChanged();
                          if (isSettled())
                              Q_EMIT settled();
                      });
}

void Kept::take(const Unkept& kept)
{
    if (!m_notes || !kept.report.isSame(m_report))
        return;
    m_notes->removeIf([&](const ledger::Note& note) { return isSamePlace(note, kept.note); });
    *m_notes += kept.note;
}

void Kept::keepRuler(const QList<int>& starts)
{
    m_ruler = starts;
    Q_EMIT rulerChanged();
    if (!isPossible())
        return;
    ++m_rulersUnderWay;
    rap::whenFinished(m_keeper.keepRuler(m_report.id(), starts), this, [this](const rap::Result<void>& done) {
        --m_rulersUnderWay;
        if (done)
            Q_EMIT kept();
        else
            Q_EMIT failed(done.error());
    });
}

} // namespace viewer
