#include "app/cli/Commands.h"
#include "app/cli/OutFile.h"
#include "app/cli/Parser.h"
#include "app/cli/Words.h"
#include "session/AccountFile.h"

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
    auto* const command =
        addCommand(account, "export", Tr::tr("Writes an account to a file, for other workstations"),
                   {Tr::tr("With its report profiles and the pinned host keys of its servers; never with a key or a "
                           "passphrase. A file that is there already is not overwritten without --force.")},
                   {QStringLiteral("rapdesk-cli account export ACME --out acme.rapdesk")});
    auto options = std::make_shared<Options>();
    addAccount(*command, options->account);
    addOption(*command, "--out", options->out, "FILE", Tr::tr("The new file")).required();
    addFlag(*command, "--without-user", options->withoutUser, Tr::tr("Whoever imports it says which RAP user"));
    addFlag(*command, "--with-paths", options->withPaths,
            Tr::tr("Also where the key's file and the reports' folder are"));
    addFlag(*command, "--force", options->force, Tr::tr("In place of a file that is there already"));
    onCall(*command, chosen, options, &exportAccount);
}

} // namespace cli
