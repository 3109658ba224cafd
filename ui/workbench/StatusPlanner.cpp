#include "StatusPlanner.h"

#include "ui/common/Wording.h"

#include <QCoreApplication>

namespace workbench {

using ui::Icon;
using ui::Tone;
namespace wording = ui::wording;

namespace {

struct Strip {
    Q_DECLARE_TR_FUNCTIONS(Strip)
};

constexpr int keyWarning = 60; // days: the first reminder
constexpr int keyUrgent = 7;

} // namespace

StatusPill servicePill(const rap::ServiceState& state, rap::HongKongTime now, bool elsewhere)
{
    StatusPill pill;
    const QString hours =
        Strip::tr("RAP is open Monday to Friday 07:15 to 24:00, and Saturday 07:15 to 13:00 except on public "
                  "holidays. Hong Kong time.");
    if (state.open) {
        pill.tone = Tone::Good;
        pill.icon = Icon::Dot;
        QString until;
        if (state.until) {
            // Midnight closes the day that it ends.
            const bool midnight = state.until->time() == QTime(0, 0);
            until =
                (midnight ? QStringLiteral("24:00") : wording::minute(state.until->time())) + wording::zone(elsewhere);
        }
        pill.text = until.isEmpty() ? Strip::tr("RAP open") : Strip::tr("RAP open until %1").arg(until);
        pill.shortText = until.isEmpty() ? Strip::tr("Open") : Strip::tr("Open until %1").arg(until);
        pill.explanation = hours;
        return pill;
    }
    pill.icon = Icon::Ring;
    pill.text = Strip::tr("RAP closed");
    pill.shortText = Strip::tr("Closed");
    pill.explanation = hours;
    if (state.nextOpen) {
        const QString when = wording::when(*state.nextOpen, now, elsewhere);
        pill.text = Strip::tr("RAP closed, opens %1").arg(when);
        pill.shortText = Strip::tr("Opens %1").arg(when);
    }
    return pill;
}

StatusPill coveragePill(const ledger::Coverage& coverage, bool everListed)
{
    StatusPill pill;
    if (!everListed)
        return pill;
    const QString here =
        Strip::tr("%1 of %2 here").arg(wording::number(coverage.listedHere), wording::number(coverage.listed));
    const QString fetch = Strip::tr("%1 to fetch").arg(wording::number(coverage.missing));
    if (coverage.missing == 0) {
        pill.tone = Tone::Good;
        pill.icon = Icon::Check;
        pill.text = coverage.listed == 0 ? Strip::tr("RAP lists no reports")
                                         : Strip::tr("All %1 here").arg(wording::number(coverage.listed));
        pill.shortText = pill.text;
        pill.explanation = Strip::tr("Every report that RAP lists for this account is on this PC.");
        return pill;
    }
    QStringList parts{here, fetch};
    pill.tone = Tone::Accent;
    pill.icon = Icon::Download;
    pill.explanation =
        Strip::tr("RAP lists %1 reports for this account; %2 are on this PC. RAP keeps a report for ten calendar "
                  "days.")
            .arg(wording::number(coverage.listed), wording::number(coverage.listedHere));
    if (const int soon = coverage.leavingTomorrow + coverage.overdue; soon > 0) {
        pill.tone = Tone::Warning;
        pill.icon = Icon::Warning;
        if (coverage.leavingTomorrow > 0)
            parts.append(coverage.leavingTomorrow == 1
                             ? Strip::tr("1 leaves RAP tomorrow")
                             : Strip::tr("%1 leave RAP tomorrow").arg(wording::number(coverage.leavingTomorrow)));
        if (coverage.overdue > 0)
            parts.append(coverage.overdue == 1
                             ? Strip::tr("1 may leave RAP any moment")
                             : Strip::tr("%1 may leave RAP any moment").arg(wording::number(coverage.overdue)));
        //: Short form: so many to fetch, so many of them about to leave RAP
        pill.shortText =
            Strip::tr("%1 to fetch, %2 leaving").arg(wording::number(coverage.missing), wording::number(soon));
    } else {
        pill.shortText = fetch;
    }
    pill.text = wording::joined(parts);
    return pill;
}

StatusPill keyPill(std::optional<QDate> expiry, QDate today)
{
    StatusPill pill;
    pill.icon = Icon::Key;
    if (!expiry) {
        pill.text = Strip::tr("SSH key: registered day not set");
        pill.shortText = Strip::tr("SSH key");
        pill.explanation =
            Strip::tr("RAP's keys must be renewed every two years. Set the day on which this one was registered, "
                      "and you will be reminded in time.");
        return pill;
    }
    const qint64 days = today.daysTo(*expiry);
    pill.explanation = Strip::tr("RAP's keys must be renewed every two years. This one is good until %1.")
                           .arg(wording::fullDay(*expiry));
    if (days < 0) {
        pill.tone = Tone::Bad;
        pill.text = Strip::tr("SSH key expired on %1").arg(wording::day(*expiry, today));
        pill.shortText = Strip::tr("Key expired");
        return pill;
    }
    if (days > keyWarning) {
        pill.text = Strip::tr("SSH key good until %1").arg(wording::shortDay(*expiry, today));
        pill.shortText = Strip::tr("SSH key");
        return pill;
    }
    pill.tone = days <= keyUrgent ? Tone::Bad : Tone::Warning;
    if (days == 0) {
        pill.text = Strip::tr("SSH key expires today");
        pill.shortText = Strip::tr("Key: today");
    } else if (days == 1) {
        pill.text = Strip::tr("SSH key expires tomorrow");
        pill.shortText = Strip::tr("Key: tomorrow");
    } else {
        pill.text = Strip::tr("SSH key expires in %1 days").arg(days);
        pill.shortText = Strip::tr("Key: %1 days").arg(days);
    }
    return pill;
}

StatusPill checkedPill(std::optional<rap::HongKongTime> lastListing, Asking asking, rap::HongKongTime now,
                       bool elsewhere)
{
    StatusPill pill;
    pill.icon = Icon::Refresh;
    switch (asking) {
    case Asking::Waiting:
        pill.text = Strip::tr("Waiting for another program…");
        pill.shortText = Strip::tr("Waiting…");
        pill.tone = Tone::Accent;
        return pill;
    case Asking::Connecting:
        pill.text = Strip::tr("Connecting to RAP…");
        pill.shortText = Strip::tr("Connecting…");
        pill.tone = Tone::Accent;
        return pill;
    case Asking::Listing:
        pill.text = Strip::tr("Asking RAP for its list…");
        pill.shortText = Strip::tr("Listing…");
        pill.tone = Tone::Accent;
        return pill;
    case Asking::No:
        break;
    }
    if (!lastListing) {
        pill.text = Strip::tr("Not checked yet");
        pill.explanation = Strip::tr("RAP was not asked yet what reports there are.");
        return pill;
    }
    const QString zone = wording::zone(elsewhere);
    const QString clock = wording::clock(lastListing->time()) + zone;
    const bool today = lastListing->date() == now.date();
    const QString day = wording::day(lastListing->date(), now.date());
    pill.text = today ? Strip::tr("Checked %1").arg(clock)
                      : Strip::tr("Checked %1 %2").arg(day, wording::minute(lastListing->time()) + zone);
    pill.shortText = today ? wording::minute(lastListing->time()) + zone : day;
    pill.explanation = Strip::tr("When RAP was last asked what reports there are: %1 %2. Press to ask again.")
                           .arg(wording::fullDay(lastListing->date()), clock);
    return pill;
}

StatusPill serverPill(bool connected, bool backup, const QString& address)
{
    StatusPill pill;
    if (!connected || !backup)
        return pill;
    pill.tone = Tone::Warning;
    pill.icon = Icon::Server;
    pill.text = Strip::tr("Using the backup server");
    pill.shortText = Strip::tr("Backup");
    pill.explanation =
        Strip::tr("The primary server could not be reached. Reports come from the backup server, %1.").arg(address);
    return pill;
}

} // namespace workbench
