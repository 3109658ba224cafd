#include "StatusPlanner.h"

#include "Messages.h"
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

QString notWanted(int reports)
{
    return reports == 1 ? Strip::tr("1 more is not wanted by any report profile.")
                        : Strip::tr("%1 more are not wanted by any report profile.").arg(wording::number(reports));
}

QString notInFolder(int reports)
{
    return reports == 1 ? Strip::tr("1 not in its folder any more")
                        : Strip::tr("%1 not in their folders any more").arg(wording::number(reports));
}

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
        const QString until =
            state.until ? wording::closing(state.until->time()) + wording::zone(elsewhere) : QString();
        pill.text = until.isEmpty() ? Strip::tr("RAP open") : Strip::tr("RAP open until %1").arg(until);
        pill.shortText = until.isEmpty() ? Strip::tr("Open") : Strip::tr("Open until %1").arg(until);
        pill.explanation = hours;
        if (elsewhere && state.until)
            pill.explanation +=
                u' ' + Strip::tr("It closes at %1 by this PC's clock.").arg(wording::here(*state.until));
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
        if (elsewhere)
            pill.explanation += u' ' + Strip::tr("That is %1 by this PC's clock.").arg(wording::here(*state.nextOpen));
    }
    return pill;
}

StatusPill coveragePill(const profile::Coverage& coverage, bool everListed)
{
    StatusPill pill;
    if (!everListed)
        return pill;
    const QString wanted = wording::number(coverage.wanted());
    const QString here = Strip::tr("%1 of %2 here").arg(wording::number(coverage.listedHere), wanted);
    const QString fetch = Strip::tr("%1 to fetch").arg(wording::number(coverage.outstanding()));
    if (coverage.outstanding() == 0) {
        pill.tone = Tone::Good;
        pill.icon = Icon::Check;
        pill.text = coverage.listed == 0     ? Strip::tr("RAP lists no reports")
                    : coverage.wanted() == 0 ? Strip::tr("Nothing wanted on RAP")
                                             : Strip::tr("All %1 here").arg(wanted);
        pill.shortText = pill.text;
        pill.explanation = Strip::tr("Every report that RAP lists for this account is on this PC.");
        if (coverage.unwanted > 0)
            pill.explanation = Strip::tr("Every wanted report that RAP lists for this account is on this PC. %1")
                                   .arg(notWanted(coverage.unwanted));
        if (coverage.notInFolder > 0) {
            pill.tone = Tone::Quiet;
            pill.shortText = Strip::tr("All %1 fetched").arg(wanted);
            pill.text = wording::joined({pill.shortText, notInFolder(coverage.notInFolder)});
            pill.explanation = Strip::tr("Every report that RAP lists for this account was filed on this PC. What was "
                                         "moved or deleted since is not fetched again by itself.");
        }
        return pill;
    }
    QStringList parts{here, fetch};
    pill.tone = Tone::Accent;
    pill.icon = Icon::Download;
    pill.explanation =
        coverage.wanted() == 1
            ? Strip::tr("RAP lists 1 report for this account, and it is not on this PC yet. RAP keeps a report for ten "
                        "calendar days.")
            : Strip::tr("RAP lists %1 reports for this account; %2 of them here. RAP keeps a report for ten calendar "
                        "days.")
                  .arg(wanted, wording::number(coverage.listedHere));
    if (coverage.failed > 0)
        pill.explanation += u' ' + notFetchedSentence(coverage.failed);
    if (coverage.unwanted > 0)
        pill.explanation += u' ' + notWanted(coverage.unwanted);
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
            Strip::tr("%1 to fetch, %2 leaving").arg(wording::number(coverage.outstanding()), wording::number(soon));
    } else {
        pill.shortText = fetch;
    }
    pill.text = wording::joined(parts);
    return pill;
}

StatusPill keyPill(const std::optional<account::KeyLife>& life, QDate today, bool isRenewing)
{
    StatusPill pill;
    pill.icon = Icon::Key;
    if (!life) {
        pill.text = Strip::tr("SSH key: registered day not set");
        pill.shortText = Strip::tr("SSH key");
        pill.explanation =
            Strip::tr("RAP's keys must be renewed every two years. Set the day on which this one was registered, "
                      "and you will be reminded in time.");
    } else {
        const qint64 days = account::daysLeft(*life, today);
        const account::KeyStage stage = account::keyStage(*life, today);
        pill.tone = stage >= account::KeyStage::Days7    ? Tone::Bad
                    : stage >= account::KeyStage::Days90 ? Tone::Warning
                                                         : Tone::Quiet;
        pill.explanation = Strip::tr("RAP's keys must be renewed every two years. This one is good until %1.")
                               .arg(wording::fullDay(life->expires));
        if (stage == account::KeyStage::Expired) {
            pill.text = Strip::tr("SSH key expired on %1").arg(wording::day(life->expires, today));
            pill.shortText = Strip::tr("Key expired");
        } else if (stage == account::KeyStage::Fine) {
            pill.text = Strip::tr("SSH key good until %1").arg(wording::shortDay(life->expires, today));
            pill.shortText = Strip::tr("SSH key");
        } else if (days == 1) {
            pill.text = Strip::tr("SSH key expires tomorrow");
            pill.shortText = Strip::tr("Key: tomorrow");
        } else {
            pill.text = Strip::tr("SSH key expires in %1 days").arg(days);
            pill.shortText = Strip::tr("Key: %1 days").arg(days);
        }
        if (stage > account::KeyStage::Fine && !isRenewing)
            pill.explanation += u' ' + Strip::tr("Press to renew it.");
    }
    if (isRenewing) {
        pill.text = wording::joined({pill.text, Strip::tr("renewal not finished")});
        pill.shortText = Strip::tr("Key: renewing");
        pill.explanation += u' ' + Strip::tr("A new key is made, and the account goes on with the old one until you "
                                             "finish. Press to go on.");
        if (pill.tone == Tone::Quiet)
            pill.tone = Tone::Accent;
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
        pill.explanation = Strip::tr("RAP has not told yet what reports there are.");
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
