// What there is to tell her of the account.
#include "BannerPlanner.h"
#include "Errands.h"
#include "ui/common/Wording.h"

namespace workbench {

using download::TransferState;

bool Errands::needsConnection(const rap::Error& error)
{
    const rap::Remedy remedy = rap::remedyFor(error.kind);
    return remedy == rap::Remedy::TryAgain || remedy == rap::Remedy::NeedsUser;
}

bool Errands::isOfProfiles(const rap::Error& error) const
{
    return error.kind == rap::ErrorKind::Settings && m_session.profilesFault();
}

Errands::Told Errands::toldOf(const rap::Error& error) const
{
    if (isOfProfiles(error))
        return Told::Profiles;
    if (needsConnection(error))
        return Told::Connection;
    return rap::isOfDisk(error.kind) ? Told::Stopped : Told::Other;
}

// There will be no attempt to connect that tells it.
void Errands::tellOfOpening()
{
    if (m_failure && m_session.awaitedOpening())
        tell(m_failure->error, m_failure->clientAddress);
}

void Errands::tellOfNothingNew()
{
    if (m_byOthers > 0) {
        tell(bannerForOthersEnd(m_byOthers));
        return;
    }
    if (m_session.isDiskSilent())
        return; // what is here nobody knows
    if (const auto away = m_session.awayDrive()) {
        tell(bannerOf(*away), Told::SilentDisk);
        return;
    }
    const bool all =
        std::any_of(m_wishes.begin(), m_wishes.end(), [](const Wish& wish) { return wish.reach == Reach::All; });
    tell(bannerForNothingNew(coverage(), !all, int(m_session.index().folderFaults().size())));
}

void Errands::takeSummary(const download::QueueSummary& summary)
{
    const download::QueueSummary before = std::exchange(m_work, summary);
    if (summary.isBusy() || summary.paused == 0)
        dismiss(Told::Pause);
    if (summary.needsAttention < before.needsAttention)
        dismiss(Told::Stopped); // it goes on
    if (summary.failed < before.failed)
        dismiss(Told::Failures); // they are tried again, or off the list
    tellOfClosing();
    if (summary.needsAttention <= before.needsAttention || m_failure)
        return; // why there is no connection was told already
    for (const download::Transfer& transfer : m_session.queue().transfers()) {
        if (transfer.state != TransferState::NeedsAttention || !transfer.error)
            continue;
        tell(*transfer.error);
        return;
    }
}

/// What RAP's closing will leave, once.
void Errands::tellOfClosing()
{
    const auto closes = rap::serviceState(now(), m_holidays).until;
    const int left = download::leftAtClosing(m_work, now(), closes);
    if (left == 0)
        dismiss(Told::Closing);
    else if (!std::exchange(m_toldOfClosing, true))
        tell(bannerForClosingTime(left, *closes), Told::Closing);
}

void Errands::takeIdle()
{
    m_toldOfClosing = false;
    Q_EMIT stateChanged();
    if (m_failure || m_work.needsAttention > 0)
        return; // that was told already, and says more
    if (m_runsAlone)
        return; // it has only listed yet
    tellOfEnd();
    tellOfCopies();
}

void Errands::tellOfEnd()
{
    QList<rap::Error> failed;
    QStringList paused;
    for (const download::Transfer& transfer : m_session.queue().transfers()) {
        if (transfer.state == TransferState::Failed && m_tally.failed.contains(transfer.id))
            failed.append(transfer.error.value_or(rap::Error()));
        if (transfer.state == TransferState::Paused)
            paused.append(transfer.path);
    }
    const int filed = m_tally.filed - m_tally.opened;
    if (!paused.isEmpty()) {
        tell(bannerForPaused({filed, int(failed.size()), int(paused.size()), int(m_tally.cancelled.size()),
                              coverageOfPaths(paused)}),
             Told::Pause);
        return;
    }
    const QStringList cancelled = m_tally.cancelled;
    m_tally = {};
    if (!cancelled.isEmpty())
        tell(bannerForCancelled({filed, int(failed.size()), int(cancelled.size()), 0, coverageOfPaths(cancelled)}));
    else if (const ui::BannerContent end = bannerForEnd(filed, failed); !end.title.isEmpty())
        tell(end, failed.isEmpty() ? Told::Other : Told::Failures);
}

QSet<QDate> Errands::folderDates()
{
    QSet<QDate> dates;
    std::optional<QDate> last; // the next report is of the same folder mostly
    for (const ledger::Report& report : m_session.index().reports())
        if (report.folder.date && report.folder.date != last)
            dates.insert(*(last = report.folder.date));
    return dates;
}

profile::Coverage Errands::unendedCoverage()
{
    QStringList paths;
    for (const download::Transfer& transfer : m_session.queue().transfers())
        if (transfer.state == TransferState::Waiting || transfer.state == TransferState::Running ||
            transfer.state == TransferState::Paused)
            paths.append(transfer.path);
    return coverageOfPaths(paths);
}

profile::Coverage Errands::coverageOfPaths(const QStringList& paths)
{
    profile::CompiledProfiles all; // what she asked for is wanted
    const profile::Standings standings(all);
    profile::Coverage coverage;
    for (const QString& path : paths)
        if (const ledger::Report* report = m_session.index().find(path))
            coverage.count(*report, standings.of(*report), now().date());
    return coverage;
}

profile::Coverage Errands::coverage()
{
    return profile::coverageOf(m_session.index().reports(), profile::Standings(m_session.choice()), now().date());
}

ui::BannerContent Errands::bannerOf(const rap::Error& error, const QString& clientAddress)
{
    const rap::HongKongTime time = now();
    const download::QueueSummary work = m_session.queue().summary();
    return bannerFor(error, {work.waiting, coverage().here, clientAddress, m_session.awaitedOpening(), time,
                             ui::wording::pcIsElsewhere(time), work.failed + work.needsAttention, isOfProfiles(error)});
}

void Errands::report(const rap::Error& error)
{
    tell(error);
}

void Errands::tell(const rap::Error& error, const QString& clientAddress)
{
    if (error.kind != rap::ErrorKind::Cancelled)
        tell(bannerOf(error, clientAddress), toldOf(error));
}

void Errands::tell(const ui::BannerContent& banner, Told of)
{
    m_told = of;
    m_banner = banner;
    Q_EMIT bannerChanged();
}

void Errands::takeBack()
{
    m_banner.reset();
    Q_EMIT bannerChanged();
}

void Errands::dismiss(Told of)
{
    if (m_banner && m_told == of)
        takeBack();
}

} // namespace workbench
