#include "app/cli/Commands.h"
#include "app/cli/OutFile.h"
#include "app/cli/Parser.h"
#include "app/cli/ProfileText.h"
#include "app/cli/Words.h"
#include "profile/ProfileFile.h"

#include <QJsonObject>

namespace cli {
namespace {

struct Options {
    std::string account;
    std::string out;
};

ExitCode exportProfiles(Context& context, const Options& options)
{
    const QString out = fromArgument(options.out);
    qsizetype count = 0;
    const auto written = profilesOf(context, options.account)
                             .and_then([](const auto& store) { return store.load(); })
                             .and_then([&](const profile::ProfileSet& set) {
                                 count = set.profiles.size();
                                 return writeOut(out, profile::toJson(set), Overwrite::No);
                             });
    if (!written)
        return fail(context, written.error());
    if (context.json) {
        context.console.print(QJsonObject{{QStringLiteral("account"), fromArgument(options.account)},
                                          {QStringLiteral("profiles"), count},
                                          {QStringLiteral("file"), out},
                                          {QStringLiteral("result"), QStringLiteral("exported")}});
    }
    context.console.tell(count == 1 ? Tr::tr("1 report profile exported.")
                                    : Tr::tr("%1 report profiles exported.").arg(count));
    return ExitCode::Done;
}

} // namespace

void addProfileExport(CLI::App& profile, Command& chosen)
{
    auto* const command =
        addCommand(profile, "export", Tr::tr("Writes an account's report profiles to a file, for other workstations"),
                   {Tr::tr("A file that is there already is never overwritten.")},
                   {QStringLiteral("rapdesk-cli profile export ACME --out profiles.json")});
    auto options = std::make_shared<Options>();
    addAccount(*command, options->account);
    addOption(*command, "--out", options->out, "FILE", Tr::tr("The new file")).required();
    onCall(*command, chosen, options, &exportProfiles);
}

} // namespace cli
