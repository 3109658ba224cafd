#include "ui/profiles/SchedulePage.h"

#include "profile/RunWords.h"
#include "ui/common/DeskStyle.h"
#include "ui/common/Notice.h"
#include "ui/common/Wording.h"
#include "ui/profiles/SystemScheduleBox.h"

#include <QCheckBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ui {

namespace {

QLabel* words(const QString& text)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QString daysText(const QList<QDate>& days, QDate today)
{
    QStringList names;
    for (const QDate day : days)
        names.append(wording::day(day, today));
    return names.join(QStringLiteral(", "));
}

} // namespace

SchedulePage::SchedulePage(session::Runner& runner, rap::Clock clock, Keep keep, QWidget* parent)
    : QWidget(parent)
    , m_clock(std::move(clock))
    , m_keep(std::move(keep))
    , m_column(new QVBoxLayout(this))
    , m_on(new QCheckBox(tr("&Fetch by itself while RAP Desk is running")))
    , m_every(new QSpinBox)
    , m_next(words({}))
    , m_onEnd(words({}))
    , m_told(new Notice)
    , m_still(new Notice)
{
    m_on->setObjectName(QStringLiteral("schedule-on"));
    m_every->setObjectName(QStringLiteral("schedule-every"));
    m_next->setObjectName(QStringLiteral("schedule-next"));
    m_told->setObjectName(QStringLiteral("schedule-told"));
    m_every->setRange(profile::leastMinutes, session::mostMinutes);
    m_every->setSuffix(tr(" minutes"));
    m_every->setKeyboardTracking(false);
    m_every->setAccessibleName(tr("Minutes between two runs"));

    auto* label = new QLabel(tr("&Every"));
    label->setBuddy(m_every);
    auto* every = new QHBoxLayout;
    every->setContentsMargins(3 * grid, 0, 0, 0);
    every->setSpacing(grid);
    every->addWidget(label);
    every->addWidget(m_every);
    every->addStretch();
    QLabel* explained = words(
        tr("RAP is asked as it opens, then at this interval while it is open, and more often around the time of a "
           "report that is expected. What is wanted and not here is fetched. A run that was missed, because the PC "
           "was off or asleep, is made up at once."));
    explained->setForegroundRole(QPalette::PlaceholderText);

    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(grid);
    m_column->addWidget(m_on);
    m_column->addLayout(every);
    m_column->addWidget(m_told);
    m_column->addSpacing(grid);
    m_column->addWidget(m_still);
    m_column->addWidget(m_next);
    m_column->addWidget(m_onEnd);
    m_column->addWidget(explained);
    m_column->addStretch();

    show(runner);
    connect(m_on, &QCheckBox::toggled, this, &SchedulePage::keep);
    connect(m_every, &QSpinBox::valueChanged, this, &SchedulePage::keep);
}

void SchedulePage::setSystem(SystemScheduleBox* box)
{
    m_system = box;
    m_column->insertSpacing(m_column->count() - 1, grid);
    m_column->insertWidget(m_column->count() - 1, box);
}

int SchedulePage::everyMinutes() const
{
    return m_every->value();
}

void SchedulePage::keep()
{
    if (const auto kept = m_keep(m_on->isChecked(), m_every->value()))
        m_told->clear();
    else
        m_told->show(Tone::Bad, kept.error().text());
    if (m_system != nullptr)
        m_system->showMinutes();
}

void SchedulePage::show(const session::Runner& runner)
{
    const profile::ScheduleSettings& settings = runner.settings();
    if (m_told->isHidden()) { // else what she wants stays, with the reason why it is not so
        const QSignalBlocker on(m_on);
        const QSignalBlocker every(m_every);
        m_on->setChecked(settings.on);
        m_every->setValue(settings.everyMinutes);
    }
    const QList<QDate>& silent = runner.plan().silentDays;
    if (silent.isEmpty())
        m_still->clear();
    else
        m_still->show(Tone::Bad, tr("Nothing was fetched by schedule on %1. The log of runs says why.")
                                     .arg(daysText(silent, m_clock().date())));
    showNext(runner);
}

void SchedulePage::showNext(const session::Runner& runner)
{
    const QString& onEnd = runner.settings().onEnd;
    m_onEnd->setText(tr("Each run ends with %1.").arg(QDir::toNativeSeparators(onEnd)));
    m_onEnd->setVisible(!onEnd.isEmpty());
    const rap::HongKongTime now = m_clock();
    const auto& next = runner.plan().next;
    if (runner.isAtIt())
        m_next->setText(tr("A run is under way."));
    else if (!runner.settings().on)
        m_next->setText(tr("Off: nothing is fetched by itself."));
    else if (next)
        m_next->setText(
            //: When, and why then
            tr("Next run: %1, %2.")
                .arg(wording::when(next->at, now, wording::pcIsElsewhere(now)), profile::aheadOf(next->why)));
    else
        m_next->setText({});
}

} // namespace ui
