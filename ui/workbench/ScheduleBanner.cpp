// What the window tells of the schedule.
#include "BannerPlanner.h"
#include "Messages.h"
#include "profile/RunWords.h"

namespace workbench {

using ui::BannerContent;
using ui::Tone;

namespace {

constexpr qsizetype mostNamed = 3;

} // namespace

BannerContent bannerForSilence(const QList<QDate>& days, QDate today)
{
    QStringList names;
    for (const QDate day : days.first(std::min(days.size(), mostNamed)))
        names.append(ui::wording::day(day, today));
    const QString last = days.size() > mostNamed
                             ? Message::tr("%1 more days").arg(ui::wording::number(days.size() - mostNamed))
                         : names.size() > 1 ? names.takeLast()
                                            : QString();
    const QString first = names.join(QStringLiteral(", "));
    BannerContent content;
    content.tone = Tone::Bad;
    content.title = Message::tr("Nothing was fetched by schedule on %1.")
                        .arg(last.isEmpty() ? first : Message::tr("%1 and %2").arg(first, last));
    content.text =
        Message::tr("RAP Desk was not running, or the PC was off or asleep. RAP keeps a report for ten calendar "
                    "days: what it still has of these days can be had.");
    content.buttons = {button(command::getNew, Message::tr("Get new reports")),
                       scheduleAt(SchedulePart::Runs, Message::tr("Show the runs"))};
    return content;
}

BannerContent bannerForLateReports(const QList<profile::ExpectedReport>& late)
{
    QStringList sentences;
    for (const profile::ExpectedReport& one : late.first(std::min(late.size(), mostNamed)))
        sentences.append(profile::sentenceOf(one));
    if (late.size() > mostNamed)
        sentences.append(Message::tr("And %1 more.").arg(ui::wording::number(late.size() - mostNamed)));
    BannerContent content;
    content.tone = Tone::Warning;
    content.title = late.size() == 1 ? Message::tr("1 report is late.")
                                     : Message::tr("%1 reports are late.").arg(ui::wording::number(late.size()));
    content.text = paragraph(sentences);
    content.buttons = {scheduleAt(SchedulePart::Expected, Message::tr("Show what is expected"))};
    return content;
}

BannerContent bannerForPassphrase()
{
    BannerContent content;
    content.tone = Tone::Warning;
    content.title = Message::tr("The schedule needs the passphrase of your key.");
    content.text = Message::tr("Nothing is fetched by itself before you enter it.");
    content.buttons = {button(command::enterPassphrase, Message::tr("Enter the passphrase…"), true)};
    return content;
}

BannerContent bannerForTray()
{
    BannerContent content;
    content.tone = Tone::Accent;
    content.title = Message::tr("RAP Desk goes on in the notification area.");
    content.text =
        Message::tr("Reports are fetched by schedule there too, without this window. Its icon brings the window "
                    "back. Quit, in its menu or in this one's, ends RAP Desk and its schedule.");
    content.buttons = {button(command::closeAnyway, Message::tr("Close the window"), true),
                       button(command::quit, Message::tr("Quit"))};
    return content;
}

BannerContent bannerForScheduleEnd()
{
    BannerContent content;
    content.tone = Tone::Warning;
    content.title = Message::tr("Without this window nothing is fetched by schedule.");
    content.text =
        Message::tr("This desktop has no notification area to go on in. Leave the window open, or let the system "
                    "start the runs: Also when I am not signed in.");
    content.buttons = {scheduleAt(SchedulePart::Settings, Message::tr("Show the schedule")),
                       button(command::closeAnyway, Message::tr("Close anyway"))};
    return content;
}

} // namespace workbench
