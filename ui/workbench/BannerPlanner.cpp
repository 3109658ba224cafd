// What the window tells of by itself: how fetching goes and ends.
#include "BannerPlanner.h"

#include "Messages.h"
#include "RowStatus.h"

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
QStringList leavingSentences(const ledger::Coverage& left)
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

BannerContent bannerForPaused(const HaltFacts& facts)
{
    BannerContent content;
    content.tone = Tone::Warning;
    content.title = facts.left == 1
                        ? Message::tr("Paused: 1 report is not here yet.")
                        : Message::tr("Paused: %1 reports are not here yet.").arg(ui::wording::number(facts.left));
    content.text =
        paragraph(leavingSentences(facts.of) + QStringList{filedSentence(facts.filed), failedSentence(facts.failed),
                                                           cancelledSentence(facts.cancelled)});
    content.buttons = {button(command::resumeAll, Message::tr("Resume"), true)};
    return content;
}

BannerContent bannerForCancelled(const HaltFacts& facts)
{
    BannerContent content;
    content.tone = Tone::Warning;
    content.title = facts.left == 1
                        ? Message::tr("Cancelled: 1 report is not here.")
                        : Message::tr("Cancelled: %1 reports are not here.").arg(ui::wording::number(facts.left));
    content.text =
        paragraph(leavingSentences(facts.of) + QStringList{filedSentence(facts.filed), failedSentence(facts.failed)});
    content.buttons = {button(command::getNew, Message::tr("Get new reports"))};
    return content;
}

BannerContent bannerForNothingNew(int listed, bool partOnly, int unread)
{
    BannerContent content;
    content.tone = unread == 0 ? Tone::Good : Tone::Warning;
    content.title =
        unread == 0   ? Message::tr("Nothing new.")
        : unread == 1 ? Message::tr("Nothing new, but 1 folder could not be read.")
                      : Message::tr("Nothing new, but %1 folders could not be read.").arg(ui::wording::number(unread));
    if (partOnly)
        content.text = Message::tr("All that you asked for is on this PC already.");
    else if (listed == 0)
        content.text = Message::tr("RAP lists no reports for this account.");
    else if (listed == 1)
        content.text = Message::tr("The one report that RAP lists is on this PC.");
    else
        content.text = Message::tr("All %1 reports that RAP lists are on this PC.").arg(ui::wording::number(listed));
    if (unread > 0)
        content.buttons = {tryAgain()};
    return content;
}

BannerContent bannerForLost()
{
    BannerContent content;
    content.tone = Tone::Warning;
    content.title = Message::tr("The connection to RAP was lost.");
    content.text =
        Message::tr("It is tried again by itself, and downloads go on where they stopped. What is filed is safe.");
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
    content.text = sentences.join(QLatin1Char(' '));
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

BannerContent bannerForClosing(int underWay, int paused)
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
    content.text = Message::tr("If you close now, they go on where they stopped when you fetch them next time.");
    content.buttons = {button(command::closeAnyway, Message::tr("Close anyway"))};
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

BannerContent bannerForStopped(int count, Stopped by)
{
    BannerContent content;
    content.tone = Tone::Warning;
    const QString many = ui::wording::number(count);
    if (by == Stopped::AccountChanged)
        content.title = count == 1
                            ? Message::tr("1 download was stopped, because its account was changed.")
                            : Message::tr("%1 downloads were stopped, because their account was changed.").arg(many);
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
