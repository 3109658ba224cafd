#include "account/Accounts.h"
#include "app/cli/AccountText.h"
#include "app/cli/Commands.h"
#include "app/cli/Words.h"

#include <CLI/CLI.hpp>
#include <QDir>
#include <optional>

namespace cli {
namespace {

struct Options {
    std::string name;
    std::string identity;
    std::string user;
    std::string host;
    std::string backup;
    std::string key;
    std::string base;
    std::string to;
    std::string registered;
    std::optional<qint64> limit;
    int connections = 1;
    bool openedOnce = false;
};

std::string dayFault(const std::string& text)
{
    const bool isDay = QDate::fromString(fromArgument(text), QStringLiteral("yyyy-MM-dd")).isValid();
    return isDay ? std::string() : "'" + text + "' is no day; write YYYY-MM-DD";
}

QString absolute(const std::string& path)
{
    return QDir::cleanPath(QDir::current().absoluteFilePath(fromArgument(path)));
}

rap::Result<account::Account> accountFrom(const Options& options)
{
    account::Account account;
    account.name = fromArgument(options.name);
    account.identity = rap::identityFromCode(fromArgument(options.identity)).value_or(account.identity);
    account.user = fromArgument(options.user);
    const auto primary = account::parseAddress(fromArgument(options.host));
    if (!primary)
        return tl::unexpected(primary.error());
    account.primary = *primary;
    if (!options.backup.empty()) {
        const auto backup = account::parseAddress(fromArgument(options.backup));
        if (!backup)
            return tl::unexpected(backup.error());
        account.backup = *backup;
    }
    account.keyFile = absolute(options.key);
    account.baseFolder = fromArgument(options.base);
    account.targetFolder = options.to.empty() ? account::suggestedTargetFolder() : absolute(options.to);
    if (!options.registered.empty())
        account.keyRegistered = QDate::fromString(fromArgument(options.registered), QStringLiteral("yyyy-MM-dd"));
    account.bytesPerSecond = options.limit;
    account.connections = options.connections;
    account.openedOnce = options.openedOnce;
    return account;
}

ExitCode add(Context& context, const Options& options)
{
    const auto account = accountFrom(options);
    const account::Accounts accounts(context.config);
    if (const auto valid = account.and_then(account::validate); !valid) {
        context.console.complain(valid.error());
        return exitCodeFor(valid.error().kind);
    }
    const KeyFacts key = keyFacts(*account, context.clock().date());
    if (key.fault) {
        context.console.complain(*key.fault);
        return ExitCode::BadCall;
    }
    for (const auto& warning : key.file->warnings)
        context.console.tell(QStringLiteral("Note: ") + warning);
    if (const auto saved = accounts.add(*account); !saved) {
        context.console.complain(saved.error());
        return exitCodeFor(saved.error().kind);
    }
    if (context.json)
        context.console.print(accountObject(*account, key));
    else
        context.console.print(accountLines(*account, key));
    context.console.tell(QStringLiteral("Saved. Next: rapdesk-cli hostkey show \"%1\"").arg(account->name));
    return ExitCode::Done;
}

} // namespace

void addAccountAdd(CLI::App& account, Command& chosen)
{
    auto* const command = account.add_subcommand("add", "Saves an account profile");
    command->footer(
        "The key file is looked at, but not copied. A profile of the same name is not overwritten (exit code 2).\n\n"
        "Example:\n"
        "  rapdesk-cli account add ACME --identity hkscc-participant --user RAPC00123 \\\n"
        "      --host rap.example.com --backup rap-backup.example.com:2222 \\\n"
        "      --key /etc/rapdesk/acme_ed25519 --to /srv/reports --key-registered 2026-11-23\n");
    auto options = std::make_shared<Options>();
    command->add_option("NAME", options->name, "Your own word for the account")->required()->type_name("");
    command->add_option("--identity", options->identity, "hkscc-participant, designated-bank or hkcc-seoch-participant")
        ->required()
        ->type_name("ID")
        ->check(CLI::Validator(CLI::IsMember({"hkscc-participant", "designated-bank", "hkcc-seoch-participant"}))
                    .description(""));
    command->add_option("--user", options->user, "RAP user ID")->required()->type_name("USER");
    command->add_option("--host", options->host, "RAP's address")->required()->type_name("HOST[:PORT]");
    command->add_option("--key", options->key, "Private SSH key")->required()->type_name("FILE");
    command->add_option("--backup", options->backup, "Tried when the first cannot be reached")
        ->type_name("HOST[:PORT]");
    command->add_option("--base", options->base, "RAP's folder that holds all others")
        ->default_val("/download")
        ->type_name("FOLDER");
    command->add_option("--to", options->to, "Where reports go (default: RAP Reports in your documents)")
        ->type_name("DIR");
    command
        ->add_option("--key-registered", options->registered,
                     "Day on which the key was registered; it works for two years")
        ->type_name("YYYY-MM-DD")
        ->check(CLI::Validator([](std::string& text) { return dayFault(text); }, ""));
    command->add_option("--limit", options->limit, "Take no more from the network than this")
        ->type_name("BYTES_PER_SECOND");
    command->add_option("--connections", options->connections, "Sessions that RAP may be asked for at a time, 1 to 4")
        ->type_name("N")
        ->check(CLI::Validator(CLI::Range(1, account::mostConnections)).description(""));
    command->add_flag("--opened-once", options->openedOnce,
                      "The server gives every file out once: nothing is gone on with or thrown away");
    command->callback([&chosen, options] { chosen = [options](Context& context) { return add(context, *options); }; });
}

} // namespace cli
