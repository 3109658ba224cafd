#pragma once

#include "Doors.h"
#include "WorkbenchCommands.h"
#include "account/Account.h"
#include "rap/Locale.h"
#include "ui/common/Banner.h"
#include "ui/common/Wording.h"

#include <QCoreApplication>

/// What the texts of banners and empty places have in common.
namespace workbench {

struct Message {
    Q_DECLARE_TR_FUNCTIONS(Message)
};

inline ui::BannerButton button(QLatin1String command, const QString& text, bool primary = false)
{
    return {command, text, primary, {}};
}

/// The account dialog, at that field.
inline ui::BannerButton editAt(account::Field field, const QString& text, bool primary = false)
{
    return {command::editAccount, text, primary, QVariant::fromValue(field)};
}

/// The schedule's dialog, at that part.
inline ui::BannerButton scheduleAt(SchedulePart part, const QString& text)
{
    return {command::schedule, text, false, QVariant::fromValue(part)};
}

inline ui::BannerButton tryAgain()
{
    return button(command::tryAgain, Message::tr("Try again"));
}

inline QString paragraph(const QStringList& sentences)
{
    return rap::sentences(sentences);
}

inline QString notFetchedSentence(int failed)
{
    return failed == 1 ? Message::tr("1 could not be fetched.")
                       : Message::tr("%1 could not be fetched.").arg(ui::wording::number(failed));
}

/// What goes on by itself once RAP opens.
inline QString waitingSentence(int waiting)
{
    return waiting == 0 ? Message::tr("RAP Desk asks again then, by itself.")
           : waiting == 1
               ? Message::tr("1 report waits and goes on then, by itself.")
               : Message::tr("%1 reports wait and go on then, by themselves.").arg(ui::wording::number(waiting));
}

} // namespace workbench
