// What the window tells of further destinations.
#include "BannerPlanner.h"
#include "Messages.h"

#include <QDir>

namespace workbench {

using session::DestinationState;
using ui::BannerContent;
using ui::Tone;

namespace {

QString reports(int count)
{
    return count == 1 ? Message::tr("1 report") : Message::tr("%1 reports").arg(ui::wording::number(count));
}

} // namespace

BannerContent bannerForCopiesThatWait(const QList<DestinationState>& away)
{
    BannerContent content;
    content.tone = Tone::Warning;
    content.buttons = {button(command::copyAgain, Message::tr("Copy again"))};
    QStringList sentences;
    if (away.size() == 1) {
        const DestinationState& state = away.first();
        const QString root = QDir::toNativeSeparators(state.root);
        //: "12 reports", "\\\\server\\share"
        content.title = Message::tr("%1 not copied to %2 yet.").arg(reports(state.waiting), root);
        sentences = {state.fault->message, state.fault->nextStep};
    } else {
        content.title = Message::tr("Reports are not copied to %1 further folders yet.").arg(away.size());
        for (const DestinationState& state : away)
            //: Why it is not copied, and how many reports wait for that
            sentences += Message::tr("%1 (%2)").arg(state.fault->message, reports(state.waiting));
    }
    sentences += Message::tr("All are filed on this PC; what waits is copied by itself when you next get new reports.");
    content.text = paragraph(sentences);
    return content;
}

BannerContent bannerForMovedCopies(const rap::Error& error)
{
    BannerContent content;
    content.tone = Tone::Warning;
    content.title = error.message;
    content.text = error.nextStep;
    content.buttons = {button(command::fetchMoved, Message::tr("Fetch again"))};
    return content;
}

BannerContent bannerForCopies(const QList<DestinationState>& destinations)
{
    int copied = 0;
    for (const DestinationState& state : destinations)
        copied += state.copied;
    BannerContent content;
    content.tone = Tone::Good;
    content.title = copied == 0 ? Message::tr("Nothing waits to be copied.")
                                //: "12 reports"
                                : Message::tr("%1 copied.").arg(reports(copied));
    return content;
}

} // namespace workbench
