#include "ui/profiles/TallyBar.h"

#include "ui/common/FlowLayout.h"
#include "ui/common/Pill.h"
#include "ui/common/Wording.h"

#include <QLabel>

namespace ui {

namespace {

QString wordsFor(const ChoiceTally::Counts& counts, bool isOfProfile)
{
    if (counts.listed == 0)
        return TallyBar::tr("No report is known to be on RAP now, so that there is nothing to count.");
    const QString all = wording::number(counts.listed);
    if (!isOfProfile)
        return TallyBar::tr("Without a report profile all %1 reports on RAP now are wanted.").arg(all);
    const QString of =
        counts.listed == 1 ? TallyBar::tr("of 1 report on RAP now") : TallyBar::tr("of %1 reports on RAP now").arg(all);
    const int taken = counts.matching - counts.decided;
    if (taken == 0)
        return of;
    return wording::joined({of, TallyBar::tr("%1 taken by profiles above").arg(wording::number(taken))});
}

} // namespace

TallyBar::TallyBar(QWidget* parent)
    : QWidget(parent)
    , m_words(new QLabel)
{
    auto* row = new FlowLayout(6, this);
    row->setContentsMargins(0, 0, 0, 0);
    for (std::size_t i = 0; i < groups.size(); ++i) {
        auto* chip = new Chip(this);
        chip->setCheckable(true);
        chip->setAutoExclusive(true);
        chip->setAutoDefault(false);
        chip->setObjectName(QStringLiteral("tally-%1").arg(i));
        connect(chip, &Chip::toggled, this, [this](bool on) {
            if (on)
                Q_EMIT chosenChanged();
        });
        m_chips[i] = chip;
        row->addWidget(chip);
    }
    m_words->setObjectName(QStringLiteral("tally-words"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setMinimumHeight(m_chips.front()->sizeHint().height());
    row->addWidget(m_words);
    m_chips.front()->setChecked(true);
    show({}, false);
}

void TallyBar::show(const ChoiceTally::Counts& counts, bool isOfProfile)
{
    m_chips[0]->setText(tr("Match %1").arg(wording::number(counts.matching)));
    m_chips[1]->setText(tr("Decided by this profile %1").arg(wording::number(counts.decided)));
    m_chips[2]->setText(tr("Wanted by no profile %1").arg(wording::number(counts.unwanted)));
    for (std::size_t i = 0; i < groups.size(); ++i) {
        m_chips[i]->setVisible(isOfProfile);
        m_chips[i]->setAccessibleName(m_chips[i]->text());
        m_chips[i]->updateGeometry();
    }
    m_words->setText(wordsFor(counts, isOfProfile));
}

ChoiceTally::Group TallyBar::chosen() const
{
    for (std::size_t i = 0; i < groups.size(); ++i)
        if (m_chips[i]->isChecked())
            return groups[i];
    return groups.front();
}

} // namespace ui
