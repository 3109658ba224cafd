#include "app/cli/Commands.h"
#include "app/cli/Parser.h"
#include "app/cli/ProfileText.h"
#include "app/cli/Words.h"

#include <QJsonObject>

namespace cli {
namespace {

struct Options {
    std::string account;
    std::string profile;
};

ExitCode show(Context& context, const Options& options)
{
    const auto shown = profilesOf(context, options.account)
                           .and_then([](const auto& store) { return store.load(); })
                           .and_then([&](const profile::ProfileSet& set) {
                               return profileNamed(set.profiles, fromArgument(options.profile));
                           });
    if (!shown)
        return fail(context, shown.error());
    if (context.json)
        context.console.print(profileObjects({*shown}).first().toObject());
    else
        context.console.print(profileLines(*shown));
    return ExitCode::Done;
}

} // namespace

void addProfileShow(CLI::App& profile, Command& chosen)
{
    auto* const command =
        addCommand(profile, "show", Tr::tr("Shows what a report profile wants, where that goes and what it expects"),
                   {}, {QStringLiteral("rapdesk-cli profile show ACME Money")});
    auto options = std::make_shared<Options>();
    addAccount(*command, options->account);
    addOption(*command, "PROFILE", options->profile, "", Tr::tr("Report profile")).required();
    onCall(*command, chosen, options, &show);
}

} // namespace cli
