#include "account/Accounts.h"
#include "account/Passphrases.h"
#include "account/Wipe.h"
#include "app/cli/Awaited.h"
#include "app/cli/Commands.h"
#include "app/cli/OpenedKey.h"
#include "app/cli/OutFile.h"
#include "app/cli/Parser.h"
#include "app/cli/Passphrase.h"
#include "app/cli/SheetJson.h"
#include "app/cli/Words.h"
#include "app/parts/PartsHere.h"
#include "session/SupportText.h"

#include <QJsonArray>

namespace cli {
namespace {

struct Options {
    std::string account;
    std::string out;
};

QString passphraseFor(Context& context, const account::Account& account)
{
    account::Passphrases passphrases;
    auto passphrase = awaited<std::optional<QString>>([&](const auto& take) { passphrases.read(account.name, take); });
    if (!passphrase && canAsk())
        passphrase = askPassphrase(context.console, Tr::tr("Passphrase of the key of '%1':").arg(account.name));
    return passphrase.value_or(QString());
}

session::CheckOutcome check(Context& context, const session::SupportFacts& facts, const sftp::HostKeys& pins)
{
    QString passphrase = facts.key && facts.key->encrypted ? passphraseFor(context, facts.account) : QString();
    session::ConnectionCheck test(facts.account, pins, passphrase, context.clock().date());
    account::wipe(passphrase);
    QObject::connect(&test, &session::ConnectionCheck::passed, &test,
                     [&context](session::CheckStep step) { context.console.setProgress(session::nameOf(step)); });
    session::CheckOutcome outcome = outcomeOf(test);
    context.console.setProgress({});
    return outcome;
}

QJsonArray stepArray(const session::CheckOutcome& outcome)
{
    QJsonArray steps;
    QString result = QStringLiteral("passed");
    for (const session::CheckStep step : session::checkSteps) {
        const bool failed = outcome.failedAt == step;
        steps += QJsonObject{{QStringLiteral("step"), session::wordOf(step)},
                             {QStringLiteral("result"), failed ? QStringLiteral("failed") : result}};
        if (failed)
            result = QStringLiteral("not-tried");
    }
    return steps;
}

QJsonArray folderArray(const session::CheckOutcome& outcome)
{
    QJsonArray folders;
    const QList<session::CheckedFolder> all = outcome.bases + outcome.expected;
    for (const session::CheckedFolder& folder : all)
        folders += QJsonObject{{QStringLiteral("folder"), folder.path},
                               {QStringLiteral("result"), session::wordOf(folder.state)},
                               {QStringLiteral("reports"), folder.reports}};
    return folders;
}

ExitCode diagnose(Context& context, const Options& options)
{
    const auto account = account::Accounts(context.config).load(fromArgument(options.account));
    if (!account)
        return fail(context, account.error());
    const auto pins = sftp::HostKeys::load(context.config.hostKeys());
    if (!pins)
        return fail(context, pins.error());
    session::SupportFacts facts = session::supportFacts(context.config, *account, context.clock());
    facts.program = parts::lines();
    facts.outcome = check(context, facts, *pins);

    const account::Sheet sheet = session::supportSheet(facts);
    const QString out = fromArgument(options.out);
    if (!out.isEmpty()) {
        if (const auto written = writeOut(out, account::toText(sheet).toUtf8(), Overwrite::No); !written)
            return fail(context, written.error());
        context.console.tell(Tr::tr("Written to '%1'. Look through it before you hand it on.").arg(out));
    }
    if (out.isEmpty() || context.json) {
        const auto& failure = facts.outcome->failure;
        printSheet(context, sheet,
                   {{QStringLiteral("account"), account->name},
                    {QStringLiteral("steps"), stepArray(*facts.outcome)},
                    {QStringLiteral("folders"), folderArray(*facts.outcome)},
                    {QStringLiteral("error"), orNull(failure ? failure->error.text() : QString())}});
    }
    return facts.outcome->failure ? fail(context, facts.outcome->failure->error) : ExitCode::Done;
}

} // namespace

void addDiagnose(CLI::App& program, Command& chosen)
{
    auto* const command = addCommand(
        program, "diagnose", Tr::tr("Tests the connection step by step, and says what the help desk asks for"),
        {Tr::tr(
            "No passphrase, no private key and nothing of a report's contents is in it. Exit code 0 where every step "
            "was passed, else that of the step which failed. A file that is there already is not overwritten.")},
        {QStringLiteral("rapdesk-cli diagnose ACME --out acme.txt")});
    auto options = std::make_shared<Options>();
    addAccount(*command, options->account);
    addOption(*command, "--out", options->out, "FILE", Tr::tr("Into a new file instead of to standard output"));
    onCall(*command, chosen, options, &diagnose);
}

} // namespace cli
