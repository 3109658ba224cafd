#include "account/WholeFile.h"
#include "app/cli/Commands.h"
#include "app/cli/Parser.h"
#include "app/cli/ProfileText.h"
#include "app/cli/Words.h"
#include "profile/ProfileFile.h"

#include <QJsonObject>

namespace cli {
namespace {

struct Options {
    std::string account;
    std::string file;
};

ExitCode importProfiles(Context& context, const Options& options)
{
    const auto store = profilesOf(context, options.account);
    if (!store)
        return fail(context, store.error());
    const auto set =
        account::readWhole(fromArgument(options.file), profile::largestProfileFile).and_then(&profile::fromJson);
    if (!set)
        return failOfFile(context, set.error());
    if (const auto saved = store->save(*set); !saved)
        return fail(context, saved.error());
    const auto count = set->profiles.size();
    if (context.json) {
        context.console.print(QJsonObject{{QStringLiteral("account"), fromArgument(options.account)},
                                          {QStringLiteral("profiles"), count},
                                          {QStringLiteral("result"), QStringLiteral("imported")}});
    }
    context.console.tell(count == 1 ? Tr::tr("1 report profile imported.")
                                    : Tr::tr("%1 report profiles imported.").arg(count));
    return ExitCode::Done;
}

} // namespace

void addProfileImport(CLI::App& profile, Command& chosen)
{
    auto* const command =
        addCommand(profile, "import", Tr::tr("Takes an account's report profiles from a file, in place of all it has"),
                   {Tr::tr("A file with a fault is refused, with its line and column, and the account keeps what it "
                           "has: exit code 2.")},
                   {QStringLiteral("rapdesk-cli profile import ACME profiles.json")});
    auto options = std::make_shared<Options>();
    addAccount(*command, options->account);
    addOption(*command, "FILE", options->file, "", Tr::tr("As 'profile export' writes it")).required();
    onCall(*command, chosen, options, &importProfiles);
}

} // namespace cli
