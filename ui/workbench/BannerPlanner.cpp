// What the window tells of by itself: how fetching goes and ends.
#include "BannerPlanner.h"

#include "Messages.h"
#include "RowStatus.h"
#include "session/Holidays.h"

namespace workbench {

using rap::ErrorKind;
using ui::BannerButton;
using ui::BannerContent;
using ui::Tone;

namespace {

QString filedSentence(int filed)
{
    if (filed == 0)
        return {};
    return filed == 1 ? Message::tr("1 report was fetched, checked and filed.")
                      : Message::tr("%1 reports were fetched, checked and filed.").arg(ui::wording::number(filed));
}

QString failedSentence(int failed)
{
    if (failed == 0)
        return {};
    return failed == 1 ? Message::tr("1 report failed.")
                       : Message::tr("%1 reports failed.").arg(ui::wording::number(failed));
}

QString cancelledSentence(int cancelled)
{
    if (cancelled == 0)
        return {};
    return cancelled == 1 ? Message::tr("1 report was cancelled.")
                          : Message::tr("%1 reports were cancelled.").arg(ui::wording::number(cancelled));
}

/// Of one, all that is known; of more, what each is called in the table.
QString reasonsSentence(const QList<rap::Error>& errors)
{
    if (errors.size() == 1)
        return errors.first().text();
    QStringList reasons;
    QHash<QString, int> times;
    for (const rap::Error& error : errors)
        if (const QString reason = shortReason(error.kind); !reason.isEmpty() && ++times[reason] == 1)
            reasons.append(reason);
    for (QString& reason : reasons)
        reason = reasons.size() == 1 ? reason
                                     //: How many reports failed, why
                                     : Message::tr("%1 %2").arg(ui::wording::number(times.value(reason)), reason);
    return reasons.isEmpty() ? QString() : Message::tr("Why: %1.").arg(reasons.join(QStringLiteral(", ")));
}

/// What of these is running out of time.
QStringList leavingSentences(const profile::Coverage& left)
{
    QStringList sentences;
    if (left.leavingTomorrow > 0)
        sentences.append(
            left.leavingTomorrow == 1
                ? Message::tr("1 of them leaves RAP tomorrow.")
                : Message::tr("%1 of them leave RAP tomorrow.").arg(ui::wording::number(left.leavingTomorrow)));
    if (left.overdue > 0)
        sentences.append(
            left.overdue == 1
                ? Message::tr("1 of them may leave RAP any moment.")
                : Message::tr("%1 of them may leave RAP any moment.").arg(ui::wording::number(left.overdue)));
    return sentences;
}

/// Where the file itself is at fault, only the clearing house can give another one.
bool needsClearingHouse(ErrorKind kind)
{
    return kind == ErrorKind::NotAZip || kind == ErrorKind::DamagedZip || kind == ErrorKind::UnsafeZip ||
           kind == ErrorKind::UnknownZip;
}

BannerContent bannerForHalt(const QString& title, const HaltFacts& facts, const BannerButton& next)
{
    BannerContent content;
    content.tone = Tone::Warning;
    content.title = title;
    content.text =
        paragraph(leavingSentences(facts.of) + QStringList{filedSentence(facts.filed), failedSentence(facts.failed),
                                                           cancelledSentence(facts.cancelled)});
    content.buttons = {next};
    return content;
}

} // namespace

BannerContent bannerForEnd(int filed, const QList<rap::Error>& failed)
{
    BannerContent content;
    if (!failed.isEmpty()) {
        content.tone = Tone::Bad;
        content.title = failedSentence(int(failed.size()));
        QStringList sentences;
        if (filed > 0)
            sentences.append(filed == 1 ? Message::tr("1 other was filed.")
                                        : Message::tr("%1 others were filed.").arg(ui::wording::number(filed)));
        sentences.append(reasonsSentence(failed));
        content.text = paragraph(sentences);
        content.buttons = {button(command::showFailed, Message::tr("Show what failed")),
                           button(command::retryFailed, Message::tr("Retry failed"))};
        if (std::any_of(failed.begin(), failed.end(),
                        [](const rap::Error& error) { return needsClearingHouse(error.kind); }))
            content.buttons.append(button(command::contacts, Message::tr("Contacts…")));
    } else if (filed > 0) {
        content.tone = Tone::Good;
        content.title = filed == 1
                            ? Message::tr("1 report fetched, checked and filed.")
                            : Message::tr("%1 reports fetched, checked and filed.").arg(ui::wording::number(filed));
        content.buttons = {button(command::openTarget, Message::tr("Open the folder"))};
    }
    return content;
}

BannerContent bannerForClosingTime(int left, rap::HongKongTime until)
{
    BannerContent content;
    content.tone = Tone::Warning;
    content.title = Message::tr("RAP closes at %1, Hong Kong time, before all of this is here.")
                        .arg(ui::wording::closing(until.time()));
    content.text =
        left == 1 ? Message::tr("At this pace 1 report will be left. It goes on when RAP opens, where it stopped.")
                  : Message::tr("At this pace about %1 reports will be left. They go on when RAP opens, where they "
                                "stopped.")
                        .arg(ui::wording::number(left));
    return content;
}

BannerContent bannerForPaused(const HaltFacts& facts)
{
    return bannerForHalt(facts.left == 1
                             ? Message::tr("Paused: 1 report is not here yet.")
                             : Message::tr("Paused: %1 reports are not here yet.").arg(ui::wording::number(facts.left)),
                         facts, button(command::resumeAll, Message::tr("Resume"), true));
}

BannerContent bannerForCancelled(const HaltFacts& facts)
{
    return bannerForHalt(facts.left == 1
                             ? Message::tr("Cancelled: 1 report is not here.")
                             : Message::tr("Cancelled: %1 reports are not here.").arg(ui::wording::number(facts.left)),
                         facts, button(command::getNew, Message::tr("Get new reports")));
}

BannerContent bannerForNothingNew(const profile::Coverage& coverage, bool partOnly, int unread)
{
    const int listed = coverage.listed;
    BannerContent content;
    content.tone = unread == 0 ? Tone::Good : Tone::Warning;
    content.title =
        unread == 0   ? Message::tr("Nothing new.")
        : unread == 1 ? Message::tr("Nothing new, but 1 folder could not be read.")
                      : Message::tr("Nothing new, but %1 folders could not be read.").arg(ui::wording::number(unread));
    if (coverage.notInFolder > 0)
        content.text =
            coverage.notInFolder == 1
                ? Message::tr("1 report is not in the folder that it was filed in any more. It is not fetched "
                              "again by itself.")
                : Message::tr("%1 reports are not in the folders that they were filed in any more. They are "
                              "not fetched again by themselves.")
                      .arg(ui::wording::number(coverage.notInFolder));
    else if (partOnly)
        content.text = Message::tr("All that you asked for is on this PC already.");
    else if (listed == 0)
        content.text = Message::tr("RAP lists no reports for this account.");
    else if (coverage.unwanted > 0)
        content.text = Message::tr("All that is wanted is on this PC. Of what RAP lists, %1 not wanted by any report "
                                   "profile.")
                           .arg(coverage.unwanted == 1
                                    ? Message::tr("1 report is")
                                    : Message::tr("%1 reports are").arg(ui::wording::number(coverage.unwanted)));
    else if (listed == 1)
        content.text = Message::tr("The one report that RAP lists is on this PC.");
    else
        content.text = Message::tr("All %1 reports that RAP lists are on this PC.").arg(ui::wording::number(listed));
    if (unread > 0)
        content.buttons = {tryAgain()};
    else if (coverage.notInFolder > 0)
        content.buttons = {button(command::fetchMoved, Message::tr("Fetch again"))};
    return content;
}

BannerContent bannerForLost(const rap::Error& error)
{
    BannerContent content;
    content.tone = Tone::Warning;
    content.title = Message::tr("The connection to RAP was lost.");
    QStringList sentences;
    if (error.kind != rap::ErrorKind::ConnectionLost) // an attempt since then tells more
        sentences.append(error.message);
    sentences.append(
        Message::tr("It is tried again by itself, and downloads go on where they stopped. What is filed is safe."));
    content.text = paragraph(sentences);
    content.buttons = {tryAgain()};
    return content;
}

BannerContent bannerForLate(int waiting)
{
    BannerContent content;
    content.tone = Tone::Warning;
    content.title = Message::tr("RAP should be open by now, and does not answer yet.");
    content.text = paragraph({Message::tr("It is tried until it does."), waitingSentence(waiting)});
    content.buttons = {tryAgain()};
    return content;
}

BannerContent bannerForOthers(const session::Retriever& other, bool waiting)
{
    BannerContent content;
    content.title = Message::tr("%1 is fetching for this account.").arg(session::nameOf(other));
    QStringList sentences;
    if (other.process != 0)
        sentences.append(Message::tr("It began at %1.").arg(ui::wording::minute(other.since.time())));
    sentences.append(Message::tr("What it files shows up here."));
    if (waiting) {
        sentences.append(Message::tr("What is still missing then is fetched after that, so that RAP is asked for each "
                                     "report once."));
        content.buttons = {button(command::stopWaiting, Message::tr("Stop waiting"))};
    }
    content.text = paragraph(sentences);
    return content;
}

BannerContent bannerForOthersEnd(int filed)
{
    BannerContent content;
    if (filed > 0) {
        content.tone = Tone::Good;
        content.title = filed == 1
                            ? Message::tr("1 report was filed by another program.")
                            : Message::tr("%1 reports were filed by another program.").arg(ui::wording::number(filed));
        content.buttons = {button(command::openTarget, Message::tr("Open the folder"))};
    }
    return content;
}

BannerContent bannerForHolidays(const rap::HolidayCalendar& calendar, const std::optional<rap::Error>& fault,
                                QDate today)
{
    const QString ending = session::holidaysEnding(calendar, today);
    BannerContent content;
    if (!fault && ending.isEmpty())
        return content;
    content.tone = Tone::Warning;
    content.title =
        fault ? Message::tr("The public holidays that were imported do not count.")
              : Message::tr("Public holidays are known until %1 only.").arg(ui::wording::fullDay(calendar.knownUntil));
    content.text =
        fault ? fault->text()
              : Message::tr("They matter on Saturdays: RAP is closed on those that are public holidays. Get the "
                            "government's calendar as iCal or JSON from www.1823.gov.hk, then import it here.");
    content.buttons = {button(command::importHolidays, Message::tr("Import holidays…"))};
    return content;
}

BannerContent bannerForImport(const rap::Result<rap::HolidayCalendar>& calendar)
{
    BannerContent content;
    if (calendar) {
        content.tone = Tone::Good;
        content.title = Message::tr("Holidays imported.");
        content.text =
            Message::tr("Public holidays are known until %1.").arg(ui::wording::fullDay(calendar->knownUntil));
    } else {
        content.tone = Tone::Bad;
        content.title = Message::tr("The holidays were not imported.");
        content.text = calendar.error().text();
        content.buttons = {button(command::importHolidays, Message::tr("Choose another file…"))};
    }
    return content;
}

BannerContent bannerForClosing(int underWay, int paused, const profile::Coverage& of)
{
    BannerContent content;
    content.tone = Tone::Warning;
    if (underWay == 0)
        content.title = paused == 1 ? Message::tr("1 report is paused.")
                                    : Message::tr("%1 reports are paused.").arg(ui::wording::number(paused));
    else
        content.title = underWay == 1
                            ? Message::tr("1 report is still on its way.")
                            : Message::tr("%1 reports are still on their way.").arg(ui::wording::number(underWay));
    QStringList sentences = leavingSentences(of);
    if (underWay > 0 && paused > 0)
        sentences.prepend(paused == 1 ? Message::tr("1 other is paused.")
                                      : Message::tr("%1 others are paused.").arg(ui::wording::number(paused)));
    sentences.append(Message::tr("If you close now, they go on where they stopped when you fetch them next time."));
    content.text = paragraph(sentences);
    if (paused > 0)
        content.buttons.append(button(command::resumeAndStay, Message::tr("Resume"), true));
    content.buttons.append(button(command::closeAnyway, Message::tr("Close anyway")));
    return content;
}

BannerContent bannerForMissing(const QString& file)
{
    BannerContent content;
    content.tone = Tone::Warning;
    content.title = Message::tr("The report is not where it was filed.");
    content.text = Message::tr("%1 was moved, renamed or deleted.").arg(file);
    content.buttons = {button(command::fetchMissing, Message::tr("Fetch it again"), true)};
    return content;
}

BannerContent bannerForNoProgram(const QString& path, bool isFolder)
{
    BannerContent content;
    content.tone = Tone::Warning;
    content.title = isFolder ? Message::tr("No program opened the folder.")
                             : Message::tr("This computer has no program to open the report with.");
    content.text =
        isFolder ? Message::tr("The folder is %1.").arg(path)
                 : Message::tr("It is here as %1. Ask your IT support to choose a program for such files.").arg(path);
    if (!isFolder)
        content.buttons.append(button(command::openItsFolder, Message::tr("Open its folder")));
    content.buttons.append(button(command::copyItsPath, Message::tr("Copy its path")));
    return content;
}

BannerContent bannerForTakenOver(int goingOn, int paused)
{
    BannerContent content;
    content.tone = Tone::Accent;
    content.title = Message::tr("The account was changed, and nothing you asked for is lost.");
    QStringList parts;
    if (goingOn > 0)
        parts.append(goingOn == 1 ? Message::tr("1 download goes on by itself with the new connection.")
                                  : Message::tr("%1 downloads go on by themselves with the new connection.")
                                        .arg(ui::wording::number(goingOn)));
    if (paused > 0)
        parts.append(paused == 1 ? Message::tr("1 stays paused.")
                                 : Message::tr("%1 stay paused.").arg(ui::wording::number(paused)));
    content.text = paragraph(parts);
    return content;
}

BannerContent bannerForStopped(int count, Stopped by)
{
    BannerContent content;
    content.tone = Tone::Warning;
    const QString many = ui::wording::number(count);
    if (by == Stopped::AccountRemoved)
        content.title = count == 1
                            ? Message::tr("1 download was stopped, because its account was removed.")
                            : Message::tr("%1 downloads were stopped, because their account was removed.").arg(many);
    else
        content.title =
            count == 1
                ? Message::tr("1 download was stopped, because the record of reports was opened again.")
                : Message::tr("%1 downloads were stopped, because the record of reports was opened again.").arg(many);
    content.text = Message::tr("They go on where they stopped when you fetch them next time.");
    content.buttons = {button(command::getNew, Message::tr("Get new reports"))};
    return content;
}

BannerContent bannerForFolder(const QString& folder, const rap::Error& fault)
{
    BannerContent content;
    content.tone = Tone::Warning;
    content.title = Message::tr("%1 could not be read.").arg(folder);
    content.text = fault.text();
    content.buttons = {tryAgain()};
    return content;
}

} // namespace workbench
