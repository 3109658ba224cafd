#include "app/cli/Commands.h"
#include "app/cli/OutFile.h"
#include "app/cli/Words.h"
#include "session/AccountFile.h"

#include <CLI/CLI.hpp>
#include <QJsonObject>

namespace cli {
namespace {

struct Options {
    std::string account;
    std::string out;
    bool withoutUser = false;
    bool withPaths = false;
    bool force = false;
};

ExitCode exportAccount(Context& context, const Options& options)
{
    const auto file = session::accountToHandOut(context.config, fromArgument(options.account),
                                                {.user = !options.withoutUser, .paths = options.withPaths});
    const QString out = fromArgument(options.out);
    const auto written = file.and_then([&](const session::AccountFile& found) {
        return writeOut(out, session::toJson(found), options.force ? Overwrite::Yes : Overwrite::No);
    });
    if (!written)
        return fail(context, written.error());
    const qsizetype profiles = file->profiles->profiles.size();
    if (context.json) {
        context.console.print(QJsonObject{{QStringLiteral("account"), file->account.name},
                                          {QStringLiteral("host_keys"), file->hostKeys.size()},
                                          {QStringLiteral("profiles"), profiles},
                                          {QStringLiteral("file"), out},
                                          {QStringLiteral("result"), QStringLiteral("exported")}});
    }
    context.console.tell(
        Tr::tr("Exported '%1': host keys %2, report profiles %3.")
            .arg(file->account.name, QString::number(file->hostKeys.size()), QString::number(profiles)));
    if (file->hostKeys.isEmpty())
        context.console.tell(Tr::tr("Note: no host key of its servers is pinned here, so that each who imports "
                                    "it has to compare them."));
    return ExitCode::Done;
}

} // namespace

void addAccountExport(CLI::App& account, Command& chosen)
{
    auto* const command = account.add_subcommand("export", "Writes an account to a file, for other workstations");
    command->footer(
        "With its report profiles and the pinned host keys of its servers; never with a key or a passphrase.\n"
        "A file that is there already is not overwritten without --force.\n\n"
        "Example:\n  rapdesk-cli account export ACME --out acme.rapdesk\n");
    auto options = std::make_shared<Options>();
    command->add_option("NAME", options->account, "Account")->required()->type_name("");
    command->add_option("--out", options->out, "The new file")->required()->type_name("FILE");
    command->add_flag("--without-user", options->withoutUser, "Whoever imports it says which RAP user");
    command->add_flag("--with-paths", options->withPaths, "Also where the key's file and the reports' folder are");
    command->add_flag("--force", options->force, "In place of a file that is there already");
    command->callback(
        [&chosen, options] { chosen = [options](Context& context) { return exportAccount(context, *options); }; });
}

} // namespace cli
