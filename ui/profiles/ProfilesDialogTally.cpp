#include "ui/profiles/ProfileEditor.h"
#include "ui/profiles/ProfilesDialog.h"
#include "ui/profiles/TallyBar.h"

#include <QTableView>
#include <algorithm>

namespace ui {

namespace {

constexpr int mostSamples = 4;

QString sampleWords(const ChoiceTally::Samples& samples)
{
    if (samples.reports.isEmpty())
        return ProfilesDialog::tr(
            "As soon as a report is known to be on RAP, it is shown here where it would be filed.");
    if (samples.of == ChoiceTally::Group::Decided)
        return ProfilesDialog::tr("Some of this profile's reports, as they are filed:");
    if (samples.of == ChoiceTally::Group::Matching)
        return ProfilesDialog::tr("Profiles above take all that match. By this one they would be filed so:");
    return ProfilesDialog::tr("No report on RAP now matches. Others would be filed so:");
}

} // namespace

void ProfilesDialog::recount()
{
    QList<profile::Profile> choices;
    std::transform(m_drafts.drafts().begin(), m_drafts.drafts().end(), std::back_inserter(choices), &choiceOf);
    m_tally.count(choices, current());
}

void ProfilesDialog::showTally()
{
    m_bar->show(m_tally.counts(), current() >= 0);
    const ChoiceTally::Samples samples = m_tally.samples(mostSamples);
    QList<ledger::Report> reports;
    for (const int position : samples.reports)
        reports += m_session->index().reports().at(position);
    m_editor->setSamples(sampleWords(samples), reports);
    showChosen();
}

void ProfilesDialog::showChosen()
{
    if (m_tally.isCounting())
        return; // shown with what comes of it
    m_chosen.show(current() < 0 ? QList<int>() : m_tally.reportsOf(m_bar->chosen()));
    m_table->setEnabled(m_chosen.rowCount() > 0);
    if (m_chosen.rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_chosen.index(0, 0));
}

} // namespace ui
