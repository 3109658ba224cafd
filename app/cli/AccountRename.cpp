#include "session/AccountRename.h"

#include "account/Accounts.h"
#include "app/cli/Awaited.h"
#include "app/cli/Commands.h"
#include "app/cli/Parser.h"
#include "app/cli/Schedule.h"
#include "app/cli/Words.h"

namespace cli {
namespace {

struct Options {
    std::string from;
    std::string to;
};

ExitCode tellDone(Context& context, const QString& from, const QString& to, const QString& result)
{
    if (context.json) {
        context.console.print(QJsonObject{
            {QStringLiteral("account"), to}, {QStringLiteral("from"), from}, {QStringLiteral("result"), result}});
    }
    return ExitCode::Done;
}

rap::Result<session::Renamed> renamed(Context& context, ledger::Ledger& ledger, const QString& from, const QString& to)
{
    session::AccountRename renaming(context.config, from, to, ledger);
    return awaited<rap::Result<session::Renamed>>([&](const auto& take) {
        QObject::connect(&renaming, &session::AccountRename::renamed, &renaming, take);
        QObject::connect(&renaming, &session::AccountRename::failed, &renaming,
                         [take](const rap::Error& error) { take(tl::unexpected(error)); });
        renaming.start(context.clock());
    });
}

ExitCode rename(Context& context, const Options& options)
{
    const QString asked = fromArgument(options.from);
    const QString to = fromArgument(options.to);
    const auto account = account::Accounts(context.config).load(asked);
    if (!account)
        return fail(context, account.error());
    const QString from = account->name;
    const auto ledger = ledger::Ledger::open(context.config.ledger());
    if (!ledger)
        return fail(context, ledger.error());
    const auto done = renamed(context, **ledger, from, to);
    if (!done)
        return fail(context, done.error());
    context.console.tell(Tr::tr("Renamed '%1' to '%2'; its history and report profiles went along.").arg(from, to));
    if (done->passphrase)
        context.console.tell(Tr::tr("Note: a passphrase that may be stored for it did not go along. ") +
                             done->passphrase->text());
    if (tellOfTask(context, from))
        context.console.tell(Tr::tr("  Then, for its new name: rapdesk-cli schedule on \"%1\"").arg(to));
    return tellDone(context, from, to, QStringLiteral("renamed"));
}

ExitCode copy(Context& context, const Options& options)
{
    const auto copied = session::copyAccount(context.config, fromArgument(options.from), fromArgument(options.to),
                                             context.clock().date());
    if (!copied)
        return fail(context, copied.error());
    context.console.tell(Tr::tr("'%1' is like '%2', with its report profiles; nothing is fetched yet.")
                             .arg(copied->name, fromArgument(options.from)));
    return tellDone(context, fromArgument(options.from), copied->name, QStringLiteral("copied"));
}

using Work = ExitCode (*)(Context&, const Options&);

void addOne(CLI::App& account, Command& chosen, Work work, const std::string& name, const QString& about,
            const QString& more, const QString& example)
{
    auto* const command = addCommand(account, name, about, {more}, {example});
    auto options = std::make_shared<Options>();
    addAccount(*command, options->from);
    addOption(*command, "NEW", options->to, "", Tr::tr("The other name")).required();
    onCall(*command, chosen, options, work);
}

} // namespace

void addAccountRename(CLI::App& account, Command& chosen)
{
    addOne(account, chosen, &rename, "rename", Tr::tr("Another name for an account, with all that is known of it"),
           Tr::tr("The ledger, the report profiles, the schedule and a stored passphrase go along. Refused while "
                  "another program fetches for it: exit code 10."),
           QStringLiteral("rapdesk-cli account rename ACME \"ACME Securities\""));
}

void addAccountCopy(CLI::App& account, Command& chosen)
{
    addOne(account, chosen, &copy, "copy", Tr::tr("A second account like this one, under another name"),
           Tr::tr("With its report profiles, and without its history: for the copy everything is new."),
           QStringLiteral("rapdesk-cli account copy ACME \"ACME 2\""));
}

} // namespace cli
