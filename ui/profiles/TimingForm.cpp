#include "ui/profiles/TimingForm.h"

#include "ui/common/DeskStyle.h"
#include "ui/common/FormField.h"
#include "ui/common/TimeField.h"
#include "ui/common/Wording.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int mostGrace = 24 * 60; // minutes

QHBoxLayout* row()
{
    auto* layout = new QHBoxLayout;
    layout->setSpacing(grid);
    return layout;
}

QLabel* label(const QString& text, QWidget* buddy)
{
    auto* label = new QLabel(text);
    label->setBuddy(buddy);
    return label;
}

} // namespace

TimingForm::TimingForm(QWidget* parent)
    : QWidget(parent)
    , m_by(new TimeField)
    , m_grace(new QSpinBox)
    , m_days()
    , m_holidays(new QCheckBox(tr("also on public &holidays")))
{
    m_by->setObjectName(QStringLiteral("expected-by"));
    m_by->setAccessibleName(tr("Expected by, Hong Kong time"));
    m_grace->setObjectName(QStringLiteral("expected-grace"));
    m_grace->setRange(0, mostGrace);
    m_grace->setSuffix(tr(" minutes"));
    m_grace->setAccessibleName(tr("Minutes after that until it is late"));
    auto* both = new QWidget;
    QHBoxLayout* times = row();
    times->setContentsMargins(0, 0, 0, 0);
    both->setLayout(times);
    times->addWidget(label(tr("E&xpected by (HKT)"), m_by));
    times->addWidget(m_by);
    times->addWidget(label(tr("&late after another"), m_grace));
    times->addWidget(m_grace);
    times->addStretch();
    auto* by = new FormField(m_by, both);
    m_by->tellIn(*by);
    QHBoxLayout* days = row();
    for (std::size_t i = 0; i < m_days.size(); ++i) {
        const int day = int(i) + Qt::Monday;
        m_days[i] = new QCheckBox(wording::locale().standaloneDayName(day, QLocale::ShortFormat));
        m_days[i]->setAccessibleName(
            tr("Expected on a %1").arg(wording::locale().standaloneDayName(day, QLocale::LongFormat)));
        days->addWidget(m_days[i]);
    }
    days->addWidget(m_holidays);
    days->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addWidget(by);
    column->addLayout(days);
}

void TimingForm::show(const profile::Timing& timing)
{
    m_by->setTime(timing.by);
    m_grace->setValue(timing.graceMinutes);
    for (std::size_t i = 0; i < m_days.size(); ++i)
        m_days[i]->setChecked(timing.days.contains(Qt::DayOfWeek(int(i) + Qt::Monday)));
    m_holidays->setChecked(timing.onHolidays);
}

profile::Timing TimingForm::timing() const
{
    profile::Timing timing;
    timing.by = m_by->time();
    timing.graceMinutes = m_grace->value();
    timing.onHolidays = m_holidays->isChecked();
    timing.days.clear();
    for (std::size_t i = 0; i < m_days.size(); ++i)
        if (m_days[i]->isChecked())
            timing.days.append(Qt::DayOfWeek(int(i) + Qt::Monday));
    return timing;
}

} // namespace ui
