// What is done for the account by itself, and what there is to tell of it.
#include "BannerPlanner.h"
#include "Errands.h"
#include "Messages.h"

namespace workbench {

using session::AccountSession;
using session::Runner;

void Errands::connectSchedule()
{
    connect(&m_session, &AccountSession::ready, this, [this] {
        if (m_scheduleFault)
            tellOfSchedule(*m_scheduleFault);
        if (const auto& fault = m_session.profilesFault()) // until then all looks as if it were wanted
            tell(*fault);
        // Habits go further back than RAP does; what cannot be read of them stops no schedule.
        m_isReady = true;
        m_session.index().loadEarlier([this] { m_runner.start(); });
    });
    connect(&m_session.index(), &ledger::ReportIndex::failed, this, [this] {
        if (m_isReady && !m_runner.isStarted())
            m_runner.start();
    });
    connect(&m_runner, &Runner::failed, this, &Errands::tellOfSchedule);
    connect(&m_runner, &Runner::planned, this, &Errands::takePlanned);
    connect(&m_runner, &Runner::late, this, [this] {
        m_late = bannerForLateReports(lateReports());
        Q_EMIT bannerChanged();
    });
    connect(&m_runner, &Runner::silent, this, [this](const QList<QDate>& days) {
        m_silent = bannerForSilence(days, now().date());
        Q_EMIT bannerChanged();
    });
    connect(&m_runner.retrieval(), &session::Retrieval::began, this, [this] {
        m_runsAlone = !m_session.isRefreshing() && m_session.isIdle();
        Q_EMIT stateChanged();
    });
    connect(&m_runner.retrieval(), &session::Retrieval::ended, this, [this](const session::Retrieved& what) {
        m_runsAlone = false;
        callOnEnd(what);
        Q_EMIT stateChanged();
    });
    connect(&m_session.queue(), &download::Queue::added, this, &Errands::takeAdded);
}

/// What another program was at did not begin.
void Errands::callOnEnd(const session::Retrieved& what)
{
    if (schedule().onEnd.isEmpty() || what.end == profile::RunEnd::Elsewhere)
        return;
    auto* onEnd = new session::OnEnd(schedule().onEnd, this);
    connect(onEnd, &session::OnEnd::ended, this, [this, onEnd](const std::optional<rap::Error>& fault) {
        onEnd->deleteLater();
        if (fault)
            tellOfSchedule(*fault);
    });
    onEnd->call(m_runner.summaryOf(what));
}

void Errands::readSchedule()
{
    if (const auto settings = m_schedule.load())
        m_runner.setSettings(*settings);
    else
        m_scheduleFault = settings.error();
}

rap::Result<void> Errands::setSchedule(bool on, int everyMinutes)
{
    profile::ScheduleSettings settings = schedule();
    if (const auto kept = m_schedule.load()) // the command line may have named another program since
        settings.onEnd = kept->onEnd;
    if (on && !settings.on)
        settings.since = now();
    settings.on = on;
    settings.everyMinutes = everyMinutes;
    settings.jitterSeed = session::jitterSeedOf(account().name);
    return m_schedule.save(settings).map([&] {
        m_scheduleFault.reset();
        dismiss(Told::Schedule);
        m_silent.reset();
        m_runner.setSettings(settings);
        m_runner.tick();
        Q_EMIT bannerChanged();
        Q_EMIT stateChanged();
    });
}

void Errands::tick()
{
    m_session.tick();
    m_runner.tick();
}

void Errands::takeHolidays()
{
    m_runner.takeHolidays();
    Q_EMIT stateChanged();
}

int Errands::lateCount() const
{
    return int(lateReports().size());
}

QList<profile::ExpectedReport> Errands::lateReports() const
{
    return profile::lateOf(m_runner.expected());
}

// What is told as late goes with the last of it.
void Errands::takePlanned()
{
    if (m_late) {
        const QList<profile::ExpectedReport> late = lateReports();
        m_late = late.isEmpty() ? std::nullopt : std::optional(bannerForLateReports(late));
        Q_EMIT bannerChanged();
    }
    Q_EMIT stateChanged();
}

// A run begins on a clear list, as she does. Not yet: who reads the list is told of what was added right now.
void Errands::takeAdded(const QList<download::TransferId>& ids)
{
    if (m_runsAlone && m_tally.underWay.isEmpty()) {
        m_tally = {};
        QMetaObject::invokeMethod(this, [this] { m_session.queue().clearDone(); }, Qt::QueuedConnection);
    }
    for (const download::TransferId id : ids)
        if (const auto transfer = m_session.queue().transfer(id))
            m_tally.underWay.insert(id, transfer->path);
}

void Errands::tellOfSchedule(const rap::Error& error)
{
    ui::BannerContent content = bannerOf(error);
    content.buttons = {scheduleAt(SchedulePart::Settings, Message::tr("Schedule…"))};
    tell(content, Told::Schedule);
}

// The gravest first; what she asked herself before what is as grave.
const std::optional<ui::BannerContent>& Errands::banner() const
{
    const std::optional<ui::BannerContent>* shown = &m_banner;
    for (const auto* notice : {&m_late, &m_silent})
        if (*notice && (!*shown || (*notice)->tone > (*shown)->tone))
            shown = notice;
    return *shown;
}

void Errands::dismiss()
{
    const std::optional<ui::BannerContent>& shown = banner();
    for (auto* told : {&m_banner, &m_late, &m_silent})
        if (told == &shown)
            told->reset();
    Q_EMIT bannerChanged();
}

} // namespace workbench
