// What the window tells of keys that end.
#include "BannerPlanner.h"
#include "Messages.h"

namespace workbench {

using account::KeyStage;
using ui::BannerContent;
using ui::Tone;

namespace {

QString sentenceOf(const account::KeyDue& due, bool isAlone)
{
    const QString day = ui::wording::fullDay(due.life.expires);
    if (due.reminder.stage == KeyStage::Expired)
        return isAlone ? Message::tr("Your SSH key expired on %1.").arg(day)
                       : Message::tr("That of %1 expired on %2.").arg(due.account, day);
    const QString left = due.reminder.daysLeft == 1
                             ? Message::tr("tomorrow")
                             : Message::tr("in %1 days").arg(ui::wording::number(due.reminder.daysLeft));
    return isAlone ? Message::tr("Your SSH key expires %1, on %2.").arg(left, day)
                   : Message::tr("That of %1 expires %2, on %3.").arg(due.account, left, day);
}

} // namespace

BannerContent bannerForKeys(const QList<account::KeyDue>& due)
{
    const account::KeyDue& first = due.first();
    BannerContent content;
    content.tone = first.reminder.stage >= KeyStage::Days7 ? Tone::Bad : Tone::Warning;
    QStringList sentences;
    if (due.size() == 1) {
        content.title = sentenceOf(first, true);
    } else {
        content.title = Message::tr("%1 SSH keys are to be renewed.").arg(ui::wording::number(due.size()));
        for (const account::KeyDue& one : due)
            sentences.append(sentenceOf(one, false));
    }
    sentences.append(first.reminder.stage == KeyStage::Expired
                         ? Message::tr("RAP may refuse it at any time. The clearing house has to register a new one.")
                         : Message::tr("The clearing house has to register a new one before: begin in time. Until RAP "
                                       "takes it, the account goes on with the old one."));
    content.text = paragraph(sentences);
    content.buttons = {{command::renewKey, Message::tr("Renew it…"), true, first.account},
                       button(command::remindTomorrow, Message::tr("Tomorrow")),
                       button(command::remindNextWeek, Message::tr("In a week"))};
    return content;
}

BannerContent bannerForNewKey(const account::Account& renewed)
{
    BannerContent content;
    content.tone = Tone::Good;
    content.title = Message::tr("%1 logs in with its new key from now on.").arg(renewed.name);
    content.text = Message::tr("It is good until %1. The old one stays in its file.")
                       .arg(ui::wording::fullDay(account::keyExpiry(renewed).value_or(QDate())));
    return content;
}

} // namespace workbench
