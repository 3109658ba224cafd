#include "account/Accounts.h"
#include "account/KeySwitch.h"
#include "app/cli/AccountText.h"
#include "app/cli/Commands.h"
#include "app/cli/Parser.h"
#include "app/cli/Words.h"

#include <QDir>
#include <optional>
#include <string>
#include <vector>

namespace cli {
namespace {

const QStringList identities{QStringLiteral("hkscc-participant"), QStringLiteral("designated-bank"),
                             QStringLiteral("hkcc-seoch-participant")};
const QStringList forms{QStringLiteral("openssh"), QStringLiteral("ssh2"), QStringLiteral("pem")};

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
    auto* const command = addCommand(
        account, "add", Tr::tr("Saves an account profile"),
        {Tr::tr(
            "The key file is looked at, but not copied. A profile of the same name is not overwritten (exit code 2).")},
        {QStringLiteral("rapdesk-cli account add ACME --identity hkscc-participant --user RAPC00123 \\\n    --host "
                        "rap.example.com --backup rap-backup.example.com:2222 \\\n    --key "
                        "/etc/rapdesk/acme_ed25519 --to /srv/reports --key-registered 2026-11-23")});
    auto options = std::make_shared<Options>();
    addOption(*command, "NAME", options->name, "", Tr::tr("Your own word for the account")).required();
    addOption(*command, "--identity", options->identity, "ID", anyOf(identities)).required().oneOf(identities);
    addOption(*command, "--user", options->user, "USER", Tr::tr("RAP user ID")).required();
    addOption(*command, "--host", options->host, "HOST[:PORT]", Tr::tr("RAP's address")).required();
    addOption(*command, "--key", options->key, "FILE", Tr::tr("Private SSH key")).required();
    addOption(*command, "--backup", options->backup, "HOST[:PORT]", Tr::tr("Tried when the first cannot be reached"));
    addOption(*command, "--base", options->bases, "FOLDER",
              Tr::tr("RAP's folder that holds all others; once more for each further one"))
        .byDefault("/download")
        .oneEach();
    addOption(*command, "--to", options->to, "DIR",
              Tr::tr("Where reports go (default: 'RAP Reports' in your documents)"));
    addOption(*command, "--key-registered", options->registered, "YYYY-MM-DD",
              Tr::tr("Day on which the key was registered; it works for two years"))
        .check(dayFault);
    addOption(*command, "--limit", options->limit, "BYTES_PER_SECOND",
              Tr::tr("Take no more from the network than this"));
    addOption(*command, "--connections", options->connections, "N",
              Tr::tr("Sessions that RAP may be asked for at a time, 1 to 4"))
        .between(1, account::mostConnections);
    addFlag(*command, "--opened-once", options->openedOnce,
            Tr::tr("The server gives every file out once: nothing is gone on with or thrown away"));
    addFlag(*command, "--refetch-missing", options->refetchMissing,
            Tr::tr("What was moved or deleted from where it was filed is fetched again"));
    addOption(*command, "--key-drop", options->keyDrop, "PATH",
              Tr::tr("Place on RAP for new keys (see 'key put'); may hold {user} and {date}"));
    addOption(*command, "--key-form", options->keyForm, "FORM",
              Tr::tr("In which form: %1 (default: openssh)").arg(anyOf(forms)))
        .oneOf(forms);
    onCall(*command, chosen, options, &add);
}

} // namespace cli
