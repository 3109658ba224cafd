#include "StatusPlanner.h"
#include "profile/RunWords.h"
#include "ui/common/Wording.h"

#include <QCoreApplication>

namespace workbench {

namespace wording = ui::wording;
using ui::Icon;
using ui::Tone;

namespace {

struct Strip {
    Q_DECLARE_TR_FUNCTIONS(Strip)
};

QString lateSentence(int late)
{
    return late == 1 ? Strip::tr("1 expected report is late.")
                     : Strip::tr("%1 expected reports are late.").arg(wording::number(late));
}

QString shortWhen(rap::HongKongTime time, rap::HongKongTime now, bool elsewhere)
{
    return time.date() == now.date() ? wording::minute(time.time()) + wording::zone(elsewhere)
                                     : wording::when(time, now, elsewhere);
}

void tellNext(StatusPill& pill, const profile::NextRun& next, rap::HongKongTime now, bool elsewhere)
{
    const QString when = shortWhen(next.at, now, elsewhere);
    pill.text = Strip::tr("Next run %1").arg(when);
    pill.shortText = Strip::tr("Next %1").arg(wording::minute(next.at.time()));
    //: When, and why then
    pill.explanation = Strip::tr("What is new is fetched by itself. Next run: %1, %2.")
                           .arg(wording::when(next.at, now, elsewhere), profile::aheadOf(next.why));
}

} // namespace

StatusPill schedulePill(const ScheduleFacts& facts, rap::HongKongTime now, bool elsewhere)
{
    StatusPill pill;
    pill.icon = Icon::Clock;
    if (facts.running) {
        pill.tone = Tone::Accent;
        pill.text = Strip::tr("Running");
        pill.explanation = Strip::tr("What is new is being fetched by schedule.");
    } else if (!facts.on) {
        pill.text = Strip::tr("Schedule off");
        //: Short: of the schedule, beside a clock
        pill.shortText = Strip::tr("Off");
        pill.explanation = Strip::tr("Nothing is fetched by itself. Press to change that.");
    } else if (facts.standsStill) {
        pill.tone = Tone::Bad;
        pill.icon = Icon::Error;
        pill.text = Strip::tr("Schedule stands still");
        pill.shortText = Strip::tr("Stands still");
        pill.explanation = Strip::tr("Nothing was fetched by schedule for a whole day. Press to see why.");
    } else if (facts.needsUser) {
        pill.tone = Tone::Warning;
        pill.icon = Icon::Warning;
        pill.text = Strip::tr("Schedule waits for you");
        pill.shortText = Strip::tr("Waits for you");
        pill.explanation = Strip::tr("The last run could not go on without you. Press to see why.");
    } else if (facts.next) {
        tellNext(pill, *facts.next, now, elsewhere);
    }
    if (facts.late == 0 || pill.text.isEmpty())
        return pill;
    if (pill.tone != Tone::Bad) {
        pill.tone = Tone::Warning;
        pill.icon = Icon::Warning;
        //: Short: so many reports are late
        pill.shortText = Strip::tr("%1 late").arg(wording::number(facts.late));
        pill.text = wording::joined({pill.text, pill.shortText});
    }
    pill.explanation += u' ' + lateSentence(facts.late);
    return pill;
}

} // namespace workbench
