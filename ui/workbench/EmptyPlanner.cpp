// What the table's place says while it shows no rows.
#include "BannerPlanner.h"
#include "Messages.h"

namespace workbench {

using ui::BannerButton;

namespace {

void tellGone(ui::EmptyContent& content, int gone)
{
    content.icon = ui::Icon::Info;
    content.title = Message::tr("Nothing is left to fetch");
    content.text = gone == 1
                       ? Message::tr("1 report left RAP without having been fetched.")
                       : Message::tr("%1 reports left RAP without having been fetched.").arg(ui::wording::number(gone));
}

void tellNotWanted(ui::EmptyContent& content, int notWanted)
{
    content.title = Message::tr("Everything that is wanted is here");
    content.text = notWanted == 1
                       ? Message::tr("1 report is not wanted by any report profile; it can be fetched by hand.")
                       : Message::tr("%1 reports are not wanted by any report profile; they can be fetched by hand.")
                             .arg(ui::wording::number(notWanted));
}

/// Nothing is in the state that she chose, although there is something to choose from: that is an answer, too.
ui::EmptyContent noneInState(const EmptyFacts& facts)
{
    using ui::Icon;
    const ReportFilterModel::Counts& counts = facts.counts;
    const QString all = ui::wording::number(counts.all);
    const QString showAll = counts.all == 1 ? Message::tr("Show it") : Message::tr("Show all %1").arg(all);
    ui::EmptyContent content{Icon::Check, {}, {}, {button(command::showAllStates, showAll, true)}};
    switch (facts.state) {
    case StateChoice::NotHere:
        content.title = Message::tr("Everything is here");
        content.text = counts.all == 1 ? Message::tr("The one report is on this PC.")
                       : counts.all < facts.known
                           ? Message::tr("All %1 reports that are looked at are on this PC.").arg(all)
                           : Message::tr("All %1 reports are on this PC.").arg(all);
        if (counts.notWanted > 0)
            tellNotWanted(content, counts.notWanted);
        if (counts.gone > 0)
            tellGone(content, counts.gone);
        return content;
    case StateChoice::Filed:
        if (counts.gone == counts.all) {
            tellGone(content, counts.gone);
            return content;
        }
        if (counts.notHere == 0 && counts.notWanted > 0) {
            tellNotWanted(content, counts.notWanted);
            return content;
        }
        content.icon = Icon::Download;
        content.title = Message::tr("None of them is here yet");
        content.text = Message::tr("Get new reports fetches, checks and files what is not here.");
        content.buttons.prepend(button(command::getNew, Message::tr("Get new reports")));
        return content;
    case StateChoice::Failed:
        content.title = Message::tr("Nothing failed");
        return content;
    case StateChoice::All:
        break;
    }
    return content;
}

} // namespace

ui::EmptyContent emptyContent(const EmptyFacts& facts)
{
    using ui::Icon;
    if (facts.known == 0 && facts.loading)
        return {Icon::Clock, Message::tr("Reading what is here…"), {}, {}};
    if (!facts.hasLedger)
        return {
            Icon::Warning,
            Message::tr("No reports can be shown"),
            Message::tr(
                "The record of fetched reports cannot be opened. Nothing was lost: the reports are in your folder."),
            {button(command::reopenLedger, Message::tr("Try again"), true)}};
    if (!facts.hasAccount)
        return {
            Icon::Account,
            Message::tr("No RAP account yet"),
            Message::tr("Add the RAP account that your firm was given. After that, one press fetches every report."),
            {button(command::addAccount, Message::tr("Add account…"), true),
             button(command::importAccount, Message::tr("Import a file…"))}};
    if (facts.known == 0 && facts.asking)
        return {Icon::Refresh, Message::tr("Asking RAP what there is…"), {}, {}};
    if (facts.known == 0 && !facts.everListed && facts.inVain)
        return {Icon::Clock,
                Message::tr("No list from RAP yet"),
                Message::tr("Its reports are shown here once RAP has given it."),
                {}};
    if (facts.known == 0 && !facts.everListed)
        return {Icon::Download,
                Message::tr("RAP was not asked yet"),
                Message::tr("Get new reports asks RAP what there is and fetches, checks and files all of it."),
                {button(command::getNew, Message::tr("Get new reports"), true),
                 button(command::refresh, Message::tr("Only look"))}};
    if (facts.known == 0)
        return {Icon::File,
                Message::tr("RAP lists no reports for this account"),
                Message::tr(
                    "RAP keeps a report for ten calendar days. If you expected some, check the account's base folder."),
                {button(command::refresh, Message::tr("Look again"), true),
                 editAt(account::Field::BaseFolder, Message::tr("Edit account…"))}};
    const BannerButton everywhere = button(command::showAllOfRap, Message::tr("Look in all of RAP"), true);
    if (facts.narrowed && facts.state != StateChoice::All && facts.counts.all > 0) {
        ui::EmptyContent none = noneInState(facts);
        if (facts.scoped)
            none.buttons.append(button(command::showAllOfRap, everywhere.text));
        return none;
    }
    if (facts.narrowed && facts.scoped)
        return {Icon::Search,
                Message::tr("No report matches"),
                Message::tr("Nothing in the selected folders fits the search and the filters."),
                {everywhere, button(command::clearFilters, Message::tr("Clear search and filters"))}};
    if (facts.narrowed)
        return {Icon::Search,
                Message::tr("No report matches"),
                Message::tr("Nothing fits the search and the filters."),
                {button(command::clearFilters, Message::tr("Clear search and filters"), true)}};
    return {Icon::Folder,
            Message::tr("No reports in this folder"),
            Message::tr("RAP made it, and it is empty so far."),
            {button(command::refresh, Message::tr("Look again")), button(command::showAllOfRap, everywhere.text)}};
}

} // namespace workbench
