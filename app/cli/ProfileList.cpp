#include "app/cli/Commands.h"
#include "app/cli/Parser.h"
#include "app/cli/ProfileText.h"
#include "app/cli/Table.h"
#include "app/cli/Words.h"

#include <QJsonObject>

namespace cli {
namespace {

void print(Context& context, const QList<profile::Profile>& profiles)
{
    if (context.json) {
        for (const auto& object : profileObjects(profiles))
            context.console.print(object.toObject());
        return;
    }
    Table table({Tr::tr("PROFILE"), Tr::tr("GOES TO"), Tr::tr("ZIP"), Tr::tr("WANTS")});
    for (const auto& profile : profiles) {
        table.add({profile.name, pathText(profile.path), profile.keepZip ? Tr::tr("kept") : orDash({}),
                   choiceText(profile.wanted)});
    }
    if (table.isEmpty())
        context.console.tell(Tr::tr("No report profiles: everything is wanted."));
    else
        context.console.print(table.lines());
}

ExitCode list(Context& context, const std::string& account)
{
    const auto set = profilesOf(context, account).and_then([](const auto& store) { return store.load(); });
    if (!set)
        return fail(context, set.error());
    print(context, set->profiles);
    return ExitCode::Done;
}

} // namespace

void addProfileList(CLI::App& profile, Command& chosen)
{
    auto* const command =
        addCommand(profile, "list", Tr::tr("Shows an account's report profiles, in the order in which they decide"),
                   {Tr::tr("The first profile that matches a report decides where it goes; what none matches is not "
                           "wanted. With --json each profile as in the file that 'profile export' writes.")},
                   {QStringLiteral("rapdesk-cli profile list ACME")});
    auto name = std::make_shared<std::string>();
    addAccount(*command, *name);
    onCall(*command, chosen, [name](Context& context) { return list(context, *name); });
}

} // namespace cli
