#include "app/cli/Program.h"

#include "account/LogFile.h"
#include "app/cli/Commands.h"
#include "app/cli/Print.h"
#include "app/cli/Words.h"
#include "app/language/Language.h"
#include "app/parts/PartsHere.h"

#include <CLI/CLI.hpp>
#include <QFileInfo>
#include <algorithm>
#include <optional>
#include <sstream>

namespace cli {
namespace {

constexpr const char* about = "Fetches the reports of HKEX's clearing houses from RAP, unattended.";

constexpr const char* exitCodes =
    R"(Results go to standard output, one JSON object a line with --json; messages and progress to standard error.
Nothing is ever asked when standard input is not a terminal. A key's passphrase comes from the operating system's
credential store, from the environment variable RAPDESK_PASSPHRASE, or from a prompt on the terminal.

Exit codes:
  0  done; nothing failed (nothing to fetch is also 0)
  1  some reports failed, or a folder could not be read; the rest is done. The two files of compare differ
  2  the call or the account as saved is wrong
  3  no server could be reached, or it kept no connection
  4  the host key is unknown or has changed: nothing was sent
  5  the server refused the login
  6  the local side failed: disk full, no permission, ledger broken, key file or passphrase not usable
  7  RAP is closed now (only with --within-hours)
  8  a wanted report is late (only with --fail-late)
  9  a key expires soon (only with key status --warn-days)
 10  another program of this workstation fetches for the account now (only with --no-wait)
A reader of the results that has had enough (list ACME | head) is no fault; the work is done all the same.
Ctrl-C and SIGTERM stop a fetch cleanly; the program then ends by that signal (130 or 143 in a shell).

Example, from nothing to the first reports:
  rapdesk-cli account add ACME --identity hkscc-participant --user RAPC00123 --host rap.example.com --key acme_ed25519
  rapdesk-cli hostkey show ACME
  rapdesk-cli hostkey trust ACME SHA256:...
  rapdesk-cli fetch ACME
)";

struct Options {
    std::string config;
    bool json = false;
};

void addCommands(CLI::App& program, Command& chosen)
{
    auto* const account = program.add_subcommand(
        "account", "Account profiles: add, list, show, rename, copy, remove, export, import, sheet");
    account->require_subcommand(1);
    addAccountAdd(*account, chosen);
    addAccountList(*account, chosen);
    addAccountShow(*account, chosen);
    addAccountRemove(*account, chosen);
    addAccountExport(*account, chosen);
    addAccountImport(*account, chosen);
    addAccountRename(*account, chosen);
    addAccountCopy(*account, chosen);
    addAccountSheet(*account, chosen);

    auto* const hostkey = program.add_subcommand("hostkey", "The servers' host keys: show, trust");
    hostkey->require_subcommand(1);
    addHostKeyShow(*hostkey, chosen);
    addHostKeyTrust(*hostkey, chosen);

    auto* const key = program.add_subcommand("key", "Keys: new, show, test, put, switch, status");
    key->require_subcommand(1);
    addKeyNew(*key, chosen);
    addKeyShow(*key, chosen);
    addKeyTest(*key, chosen);
    addKeyPut(*key, chosen);
    addKeySwitch(*key, chosen);
    addKeyStatus(*key, chosen);

    auto* const profile =
        program.add_subcommand("profile", "Report profiles of an account: list, show, import, export");
    profile->require_subcommand(1);
    addProfileList(*profile, chosen);
    addProfileShow(*profile, chosen);
    addProfileImport(*profile, chosen);
    addProfileExport(*profile, chosen);

    addList(program, chosen);
    addFetch(program, chosen);
    addRun(program, chosen);
    addSchedule(program, chosen);
    addStatus(program, chosen);
    addHolidays(program, chosen);
    addTitles(program, chosen);
    addDiagnose(program, chosen);
    addCompare(program, chosen);
    addFind(program, chosen);
    addPrint(program, chosen);
    addDecode(program, chosen);
    addCompletion(program, chosen);
    addManual(program, chosen);
    addVersion(program, chosen);
}

/// Empty where the program is to go on; otherwise what it ends with.
/// An empty text where something belongs is a variable of a script that nobody has set.
void refuseEmpty(CLI::App& app)
{
    const CLI::Validator filled(
        [](std::string& text) { return text.empty() ? std::string("something belongs here") : std::string(); }, "");
    for (CLI::Option* const option : app.get_options())
        if (option->get_type_size_max() > 0)
            option->check(filled);
    for (CLI::App* const command : app.get_subcommands(nullptr))
        refuseEmpty(*command);
}

std::optional<ExitCode> parse(CLI::App& program, const QStringList& arguments, Console& console)
{
    std::vector<std::string> words;
    std::transform(arguments.rbegin(), arguments.rend() - 1, std::back_inserter(words), toArgument);
    try {
        program.parse(std::move(words));
    } catch (const CLI::ParseError& error) {
        std::ostringstream out;
        std::ostringstream err;
        const bool helped = program.exit(error, out, err) == 0;
        if (!out.str().empty())
            console.print(QString::fromStdString(out.str()).trimmed().split(u'\n'));
        const QString complaint = QString::fromStdString(err.str()).trimmed();
        if (!complaint.isEmpty())
            for (const QString& line : QString(QStringLiteral("rapdesk-cli: ") + complaint).split(u'\n'))
                console.tell(line);
        return helped ? ExitCode::Done : ExitCode::BadCall;
    }
    return std::nullopt;
}

account::ConfigFolder configFrom(const std::string& folder)
{
    return folder.empty() ? account::ConfigFolder::ofUser() : account::ConfigFolder::at(fromArgument(folder));
}

} // namespace

int run(const QStringList& arguments, const rap::Clock& clock)
{
    language::Speaker speaker;
    Console console(stdout, stderr);
    Options options;
    Command chosen;

    CLI::App program(about, "rapdesk-cli");
    program.require_subcommand(1);
    program.fallthrough();
    program.footer(exitCodes);
    program.failure_message(CLI::FailureMessage::simple);
    program.set_help_all_flag("--help-all", "Print the help of all commands and exit");
    program.set_version_flag("--version", [] { return parts::lines().join(u'\n').toStdString(); });
    program
        .add_option("--config", options.config,
                    "Settings, host keys and ledger here instead of in the user's own place")
        ->type_name("DIR");
    program.add_flag("--json", options.json, "One JSON object a line on standard output");
    addCommands(program, chosen);
    refuseEmpty(program);

    auto ended = parse(program, arguments, console);
    if (!ended) {
        Context context{configFrom(options.config), options.json, clock, console};
        std::optional<account::LogFile> log;
        if (QFileInfo(context.config.path).isDir()) // for the log alone no folder is made
            log.emplace(context.config, clock);
        // What programs read is the same in all languages, also the words in it.
        speaker.speak(options.json ? language::Language::English : language::chosenHere(context.config));
        ended = chosen(context);
    }
    if (console.lostOutput()) {
        console.tell(Tr::tr("rapdesk-cli: standard output could not be written."));
        if (*ended == ExitCode::Done)
            ended = ExitCode::LocalSide;
    }
    return static_cast<int>(*ended);
}

} // namespace cli
