#include "ui/profiles/SystemScheduleBox.h"

#include "rap/Locale.h"
#include "rap/WhenFinished.h"
#include "ui/common/DeskStyle.h"
#include "ui/common/Notice.h"
#include "ui/common/Wording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace ui {

namespace {

QLabel* words()
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QPushButton* button(const QString& text, const QString& name)
{
    auto* made = new QPushButton(text);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

} // namespace

SystemScheduleBox::SystemScheduleBox(std::shared_ptr<session::SystemSchedule> schedule, account::Account account,
                                     session::SystemTask task, rap::Clock clock, Minutes minutes, QWidget* parent)
    : QGroupBox(tr("Also when I am not signed in"), parent)
    , m_schedule(std::move(schedule))
    , m_account(std::move(account))
    , m_task(std::move(task))
    , m_clock(std::move(clock))
    , m_minutes(std::move(minutes))
    , m_state(words())
    , m_told(new Notice)
    , m_limits(words())
    , m_on(button(tr("&Switch on"), QStringLiteral("system-on")))
    , m_off(button(tr("S&witch off"), QStringLiteral("system-off")))
{
    m_state->setObjectName(QStringLiteral("system-state"));
    m_told->setObjectName(QStringLiteral("system-told"));
    m_limits->setObjectName(QStringLiteral("system-limits"));
    m_limits->setForegroundRole(QPalette::PlaceholderText);
    m_off->hide();
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(grid);
    buttons->addWidget(m_on);
    buttons->addWidget(m_off);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setSpacing(grid);
    column->addWidget(m_state);
    column->addWidget(m_told);
    column->addLayout(buttons);
    column->addWidget(m_limits);
    m_limits->hide();

    connect(m_on, &QPushButton::clicked, this, [this] {
        m_task.everyMinutes = m_minutes();
        ask([](auto& itsSchedule, const auto& wanted) { return itsSchedule.turnOn(wanted); });
    });
    connect(m_off, &QPushButton::clicked, this,
            [this] { ask([](auto& itsSchedule, const auto& wanted) { return itsSchedule.turnOff(wanted); }); });
    ask(nullptr);
}

void SystemScheduleBox::ask(Work before)
{
    m_keepsFocus = m_on->hasFocus() || m_off->hasFocus();
    m_on->setEnabled(false);
    m_off->setEnabled(false);
    m_state->setText(tr("Asking %1 ...").arg(m_schedule->name()));
    const auto asked = QtConcurrent::run(
        [schedule = m_schedule, task = m_task, account = m_account, before = std::move(before)]() -> rap::Result<Seen> {
            if (before)
                if (const auto done = before(*schedule, task); !done)
                    return tl::unexpected(done.error());
            return schedule->look(task).map([&](const session::SystemTaskState& state) {
                return Seen{state, session::limitsWhileSignedOut(account, task, state)};
            });
        });
    rap::whenFinished(asked, this, [this](const rap::Result<Seen>& seen) { take(seen); });
}

void SystemScheduleBox::take(const rap::Result<Seen>& seen)
{
    m_on->setEnabled(true);
    m_off->setEnabled(true);
    if (seen) {
        m_seen = *seen;
        showState(*seen);
    } else {
        m_state->setText(m_seen ? runsText(m_seen->state) : tr("%1 could not be asked.").arg(m_schedule->name()));
        m_told->show(Tone::Bad, seen.error().text());
    }
    if (std::exchange(m_keepsFocus, false))
        (m_on->isHidden() ? m_off : m_on)->setFocus();
}

void SystemScheduleBox::showMinutes()
{
    if (m_seen && m_on->isEnabled())
        showState(*m_seen);
}

void SystemScheduleBox::showState(const Seen& seen)
{
    const session::SystemTaskState& state = seen.state;
    m_state->setText(runsText(state));
    QStringList wrong;
    for (const session::Drift drift : state.drift)
        wrong.append(session::textOf(drift));
    const bool otherTimes = state.everyMinutes && *state.everyMinutes != m_minutes();
    if (!wrong.isEmpty())
        m_told->show(Tone::Warning, rap::sentences(wrong));
    else if (state.registered && !state.whileSignedOut)
        m_told->show(Tone::Quiet,
                     tr("It runs only while you are signed in at this PC. %1").arg(m_schedule->wayToSignedOut()));
    else
        m_told->clear();
    m_limits->setText(rap::sentences(seen.limits));
    m_limits->setVisible(!seen.limits.isEmpty());
    m_on->setVisible(!state.registered || !wrong.isEmpty() || otherTimes);
    if (!state.registered)
        m_on->setText(tr("&Switch on"));
    else
        m_on->setText(wrong.isEmpty() ? tr("Fetch e&very %n minutes there too", nullptr, m_minutes())
                                      : tr("&Put right"));
    m_off->setVisible(state.registered);
}

QString SystemScheduleBox::runsText(const session::SystemTaskState& state) const
{
    if (!state.registered)
        return tr("Off. %1 can start a run every %n minutes while RAP is open, whether RAP Desk is open or not.",
                  nullptr, m_minutes())
            .arg(m_schedule->name());
    const rap::HongKongTime now = m_clock();
    const bool elsewhere = wording::pcIsElsewhere(now);
    QString text = state.everyMinutes
                       ? tr("On: %1 starts a run every %n minutes while RAP is open.", nullptr, *state.everyMinutes)
                             .arg(m_schedule->name())
                       : tr("On: %1 starts runs, at other times than RAP Desk would.").arg(m_schedule->name());
    if (state.lastRun)
        text += u' ' + tr("Last run: %1.").arg(wording::when(*state.lastRun, now, elsewhere));
    if (state.nextRun)
        text += u' ' + tr("Next run: %1.").arg(wording::when(*state.nextRun, now, elsewhere));
    return text;
}

} // namespace ui
