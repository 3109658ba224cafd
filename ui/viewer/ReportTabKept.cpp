#include "Kept.h"
#include "ReportTab.h"
#include "TextPane.h"
#include "ui/common/Wording.h"

#include <QVariantList>

namespace viewer {
namespace {

// Buttons of the banner
const QLatin1String keepAgain("keep-notes-again");
const QLatin1String leaveAnyway("leave-without-notes");
const QLatin1String putBack("put-note-back");

} // namespace

void ReportTab::connectKept()
{
    connect(m_kept, &Kept::notesChanged, this, &ReportTab::showNotes);
    connect(m_kept, &Kept::rulerChanged, this, [this] {
        m_text->setRuler(m_kept->ruler());
        Q_EMIT selectionChanged();
    });
    connect(m_kept, &Kept::failed, this, [this](const rap::Error& error) {
        m_wantsNote = false;
        say({ui::Tone::Warning, tr("Notes and ruler: %1").arg(error.message), error.nextStep, {}});
    });
    connect(m_kept, &Kept::noteFailed, this, &ReportTab::tellUnkept);
    connect(m_kept, &Kept::settled, this, [this] {
        if (m_banner->content().buttons.value(0).id == keepAgain)
            m_banner->dismiss();
        if (m_leave)
            std::exchange(m_leave, nullptr)();
    });
    connect(m_kept, &Kept::kept, this, &ReportTab::kept);
    connect(m_text, &TextPane::noteWritten, this, &ReportTab::keepNote);
    connect(m_text, &TextPane::rulerChosen, m_kept, &Kept::keepRuler);
    connect(m_banner, &ui::Banner::dismissed, this, [this] { m_leave = nullptr; });
}

void ReportTab::showNotes()
{
    const auto notes = m_notedPart.isEmpty() ? std::nullopt : m_kept->notes(m_notedPart);
    m_text->setNotes(notes);
    Q_EMIT selectionChanged();
    if (notes && std::exchange(m_wantsNote, false))
        m_text->writeNote();
}

bool ReportTab::canHaveNotes() const
{
    return hasText() && m_kept->isPossible();
}

void ReportTab::writeNote()
{
    m_wantsNote = true;
    if (m_notedPart.isEmpty())
        return; // until what is being opened is there
    if (!m_kept->notes(m_notedPart))
        m_kept->read(m_report);
    showNotes();
}

void ReportTab::keepNote(qint64 page, const QString& text)
{
    const QString before = m_kept->notes(m_notedPart).value_or(PageNotes()).value(page);
    m_leave = nullptr;
    m_kept->keepNote(m_notedPart, page, text);
    if (!text.isEmpty() && m_banner->content().buttons.value(0).id == putBack)
        m_banner->dismiss(); // it would go over this one
    if (text.isEmpty() && !before.isEmpty())
        say({ui::Tone::Quiet,
             tr("The note on page %1 is removed.").arg(ui::wording::number(page + 1)),
             {},
             {{putBack, tr("Put it back"), false, QVariantList{page, before}}}});
}

void ReportTab::tellUnkept(qint64 page, const rap::Error& error)
{
    QList<ui::BannerButton> buttons{{keepAgain, tr("Try again"), true, {}}};
    if (m_leave)
        buttons += ui::BannerButton{leaveAnyway, tr("Close without it"), false, {}};
    say({ui::Tone::Bad, tr("The note on page %1 is not kept yet; it stays here.").arg(ui::wording::number(page + 1)),
         error.text(), buttons});
}

bool ReportTab::pressKept(const QString& buttonId, const QVariant& argument)
{
    if (buttonId == keepAgain) {
        m_kept->keepAgain();
    } else if (buttonId == leaveAnyway && m_leave) {
        std::exchange(m_leave, nullptr)();
    } else if (buttonId == putBack) {
        const QVariantList note = argument.toList();
        m_banner->dismiss();
        m_kept->keepNote(m_notedPart, note.value(0).toLongLong(), note.value(1).toString());
    } else {
        return false;
    }
    return true;
}

void ReportTab::forgetRuler()
{
    m_kept->keepRuler({});
}

void ReportTab::readKept()
{
    m_kept->read(m_report);
}

void ReportTab::leave(std::function<void()> done)
{
    m_text->leaveNote();
    if (m_kept->isSettled()) {
        done();
        return;
    }
    m_leave = std::move(done);
    m_kept->keepAgain();
}

} // namespace viewer
