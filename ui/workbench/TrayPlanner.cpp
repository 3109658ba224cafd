#include "TrayPlanner.h"

#include "Messages.h"
#include "profile/RunWords.h"
#include "rap/Locale.h"
#include "ui/common/Wording.h"

#include <QCoreApplication>

namespace workbench {

using profile::RunEnd;
using rap::sentences;
using ui::Tone;
namespace wording = ui::wording;

namespace {

struct Tray {
    Q_DECLARE_TR_FUNCTIONS(Tray)
};

} // namespace

QString trayTip(const profile::Coverage& coverage, int late)
{
    QStringList parts;
    if (coverage.wanted() > 0)
        parts.append(coverage.listedHere == coverage.wanted()
                         ? Tray::tr("all %1 here").arg(wording::number(coverage.wanted()))
                         : Tray::tr("%1 of %2 here")
                               .arg(wording::number(coverage.listedHere), wording::number(coverage.wanted())));
    if (const int fetch = coverage.wanted() - coverage.listedHere; fetch > 0)
        parts.append(Tray::tr("%1 to fetch").arg(wording::number(fetch)));
    if (late > 0)
        parts.append(Tray::tr("%1 late").arg(wording::number(late)));
    return parts.join(QStringLiteral(", "));
}

TrayNote noteForEnd(int filed, int failed)
{
    const QString here = filed == 0   ? QString()
                         : filed == 1 ? Tray::tr("1 new report is here.")
                                      : Tray::tr("%1 new reports are here.").arg(wording::number(filed));
    if (failed == 0)
        return {Tone::Good, here, TrayPlace::Window};
    return {Tone::Warning, sentences({here, notFetchedSentence(failed)}), TrayPlace::Failed};
}

// What some reports ended with is told by noteForEnd().
TrayNote noteForRun(const session::Retrieved& what, RunEnd before)
{
    const bool comesToNothing =
        what.end == RunEnd::Unreachable || what.end == RunEnd::TargetAway || what.end == RunEnd::NeedsUser;
    if (!comesToNothing || what.end == before || !what.error)
        return {};
    return {Tone::Warning, sentences({Tray::tr("Nothing was fetched by schedule."), what.error->message}),
            TrayPlace::Window};
}

TrayNote noteForLate(const QList<profile::ExpectedReport>& late)
{
    const QString first = profile::sentenceOf(late.first());
    const qsizetype more = late.size() - 1;
    return {Tone::Warning, more == 0 ? first : sentences({first, Tray::tr("And %1 more.").arg(wording::number(more))}),
            TrayPlace::Expected};
}

TrayNote noteForLeaving(const profile::Coverage& coverage)
{
    const int leaving = coverage.leaving();
    if (leaving == 0)
        return {};
    return {Tone::Warning,
            leaving == 1 ? Tray::tr("1 report is not here and leaves RAP soon.")
                         : Tray::tr("%1 reports are not here and leave RAP soon.").arg(wording::number(leaving)),
            TrayPlace::NotHere};
}

TrayNote noteForPassphrase()
{
    return {Tone::Warning, Tray::tr("The schedule needs the passphrase of your key."), TrayPlace::Window};
}

TrayNote noteForKeys(const QList<account::KeyDue>& due)
{
    const account::KeyDue& first = due.first();
    const QString day = wording::fullDay(first.life.expires);
    const QString one = first.reminder.stage == account::KeyStage::Expired
                            ? Tray::tr("The SSH key of %1 expired on %2.").arg(first.account, day)
                            : Tray::tr("The SSH key of %1 expires on %2.").arg(first.account, day);
    const qsizetype more = due.size() - 1;
    return {Tone::Warning, more == 0 ? one : sentences({one, Tray::tr("And %1 more.").arg(wording::number(more))}),
            TrayPlace::Window};
}

TrayNote noteForSilence(const QList<QDate>& days)
{
    return {Tone::Bad,
            days.size() == 1
                ? Tray::tr("Nothing was fetched by schedule for a day.")
                : Tray::tr("Nothing was fetched by schedule for %1 days.").arg(wording::number(days.size())),
            TrayPlace::Window};
}

} // namespace workbench
