// What the window tells of the reports' titles.
#include "BannerPlanner.h"
#include "Messages.h"

#include <QDir>

namespace workbench {

using ui::BannerContent;
using ui::Tone;

BannerContent bannerForTitles(const rap::Result<int>& imported)
{
    BannerContent content;
    if (imported) {
        content.tone = Tone::Good;
        content.title = *imported == 1 ? Message::tr("1 title imported.")
                                       : Message::tr("%1 titles imported.").arg(ui::wording::number(*imported));
        content.text = Message::tr("They count before those that came with the program. A list that is imported later "
                                   "takes the place of this one.");
    } else {
        content.tone = Tone::Bad;
        content.title = Message::tr("The titles were left as they are.");
        content.text = imported.error().text();
        if (imported.error().kind == rap::ErrorKind::Settings)
            content.buttons = {button(command::importTitles, Message::tr("Choose another file…"))};
    }
    return content;
}

BannerContent bannerForSavedTitles(const rap::Result<void>& saved, const QString& file)
{
    BannerContent content;
    const QString place = QDir::toNativeSeparators(file);
    if (saved) {
        content.tone = Tone::Good;
        content.title = Message::tr("The titles are saved.");
        content.text = Message::tr("They are in '%1'. Change them there, then import the file.").arg(place);
    } else {
        content.tone = Tone::Bad;
        content.title = Message::tr("The titles were not saved.");
        content.text = saved.error().text();
        content.buttons = {button(command::exportTitles, Message::tr("Save elsewhere…"))};
    }
    return content;
}

} // namespace workbench
