#include "ui/accounts/CheckVerdict.h"

#include "ui/accounts/CheckList.h"
#include "ui/common/Wording.h"

namespace ui {

namespace {

// What is no failure and yet to be known, the one that costs her most first.
std::optional<QString> remarkOn(const session::CheckOutcome& outcome)
{
    if (outcome.keyWarning)
        return outcome.keyWarning->text();
    if (!outcome.faults.isEmpty())
        return outcome.faults.first().error.text();
    if (outcome.connected && outcome.connected->backup)
        return CheckList::tr("The backup at %1 was used, as the primary does not answer.")
            .arg(outcome.connected->address.text());
    return std::nullopt;
}

} // namespace

CheckVerdict verdictOf(const session::CheckOutcome& outcome, rap::HongKongTime now,
                       const rap::HolidayCalendar& holidays)
{
    if (!outcome.failure) {
        const QString good = outcome.reports == 1
                                 ? CheckList::tr("RAP can be used with this account: 1 report to see.")
                                 : CheckList::tr("RAP can be used with this account: %1 reports to see.")
                                       .arg(wording::number(outcome.reports));
        const std::optional<QString> remark = remarkOn(outcome);
        return {remark ? Tone::Warning : Tone::Good, remark ? good + u' ' + *remark : good, false};
    }
    const rap::Error& error = outcome.failure->error;
    const std::optional<rap::HongKongTime> opening = rap::serviceState(now, holidays).nextOpen;
    if (opening && rap::remedyFor(error.kind) == rap::Remedy::TryAgain)
        return {Tone::Warning,
                CheckList::tr("RAP is closed now, it opens %1. Test again then.")
                    .arg(wording::when(*opening, now, wording::pcIsElsewhere(now))),
                true};
    return {isQuestion(error.kind) ? Tone::Warning : Tone::Bad, error.text(), false};
}

} // namespace ui
