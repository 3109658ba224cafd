#include "account/Accounts.h"
#include "account/KeySwitch.h"
#include "app/cli/AccountText.h"
#include "app/cli/Commands.h"
#include "app/cli/Words.h"

#include <CLI/CLI.hpp>
#include <QDir>
#include <optional>
#include <string>
#include <vector>

namespace cli {
namespace {

struct Options {
    std::string name;
    std::string identity;
    std::string user;
    std::string host;
    std::string backup;
    std::string key;
    std::vector<std::string> bases;
    std::string to;
    std::string registered;
    std::optional<qint64> limit;
    int connections = 1;
    bool openedOnce = false;
    bool refetchMissing = false;
    std::string keyDrop;
    std::string keyForm;
};

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
    QStringList bases;
    for (const std::string& base : options.bases)
        bases += fromArgument(base);
    account.baseFolder = bases.takeFirst();
    account.moreBases = bases;
    account.targetFolder = options.to.empty() ? account::suggestedTargetFolder() : absolute(options.to);
    if (!options.registered.empty())
        account.keyRegistered = dayFrom(options.registered);
    account.bytesPerSecond = options.limit;
    account.connections = options.connections;
    account.openedOnce = options.openedOnce;
    account.refetchMissing = options.refetchMissing;
    account.keyDropPath = fromArgument(options.keyDrop);
    account.keyForm = account::publicFormFromCode(fromArgument(options.keyForm)).value_or(account.keyForm);
    return account;
}

ExitCode add(Context& context, const Options& options)
{
    const auto account = accountFrom(options);
    const account::Accounts accounts(context.config);
    if (const auto valid = account.and_then(account::validate); !valid)
        return fail(context, valid.error());
    const QDate today = context.clock().date();
    if (account->keyRegistered)
        if (const auto may = account::mayBeRegistered(*account->keyRegistered, today); !may)
            return fail(context, may.error());
    const KeyFacts key = keyFacts(*account, today);
    if (key.fault) {
        context.console.complain(*key.fault);
        return ExitCode::BadCall;
    }
    for (const auto& warning : key.file->warnings)
        context.console.tell(Tr::tr("Note: ") + warning);
    if (const auto saved = accounts.add(*account); !saved)
        return fail(context, saved.error());
    if (context.json)
        context.console.print(accountObject(*account, key));
    else
        context.console.print(accountLines(*account, key));
    context.console.tell(Tr::tr("Saved. Next: rapdesk-cli hostkey show \"%1\"").arg(account->name));
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
    command->add_option("--base", options->bases, "RAP's folder that holds all others; once more for each further one")
        ->default_val(std::vector<std::string>{"/download"})
        ->allow_extra_args(false)
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
    command->add_flag("--refetch-missing", options->refetchMissing,
                      "What was moved or deleted from where it was filed is fetched again");
    command
        ->add_option("--key-drop", options->keyDrop,
                     "Place on RAP for new keys (see key put); may hold {user} and {date}")
        ->type_name("PATH");
    command->add_option("--key-form", options->keyForm, "In which form: openssh (default), ssh2 or pem")
        ->type_name("FORM")
        ->check(CLI::Validator(CLI::IsMember({"openssh", "ssh2", "pem"})).description(""));
    command->callback([&chosen, options] { chosen = [options](Context& context) { return add(context, *options); }; });
}

} // namespace cli
