#include "app/cli/Program.h"

#include "account/LogFile.h"
#include "app/cli/CallFault.h"
#include "app/cli/Commands.h"
#include "app/cli/Help.h"
#include "app/cli/Parser.h"
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

/// What the program has to say after its options.
QStringList moreOf()
{
    const QStringList codes{
        Tr::tr("done; nothing failed (nothing to fetch is also 0)"),
        Tr::tr("some reports failed, or a folder could not be read; the rest is done. The two files of compare differ"),
        Tr::tr("the call or the account as saved is wrong"),
        Tr::tr("no server could be reached, or it kept no connection"),
        Tr::tr("the host key is unknown or has changed: nothing was sent"),
        Tr::tr("the server refused the login"),
        Tr::tr("the local side failed: disk full, no permission, ledger broken, key file or passphrase not usable"),
        Tr::tr("RAP is closed now (only with --within-hours)"),
        Tr::tr("a wanted report is late (only with --fail-late)"),
        Tr::tr("a key expires soon (only with 'key status --warn-days')"),
        Tr::tr("another program of this workstation fetches for the account now (only with --no-wait)")};
    QStringList list{Tr::tr("Exit codes:")};
    for (qsizetype code = 0; code < codes.size(); ++code)
        list += QStringLiteral("%1  ").arg(code, 3) + codes.at(code);
    return {Tr::tr("Results go to standard output, one JSON object a line with --json; messages and progress to "
                   "standard error. Nothing is ever asked when standard input is not a terminal. A key's passphrase "
                   "comes from the operating system's credential store, from the environment variable "
                   "RAPDESK_PASSPHRASE, or from a prompt on the terminal."),
            Tr::tr("The words are in the system's language, in that of the window where one was chosen there, or in "
                   "that of the environment variable RAPDESK_LANGUAGE: %1. With --json they are "
                   "English: what a script reads is the same in all languages.")
                .arg(anyOf({language::code(language::Language::English), language::code(language::Language::HongKong),
                            language::code(language::Language::Mainland)})),
            list.join(u'\n'),
            Tr::tr("A reader of the results that has had enough ('list ACME | head') is no fault; the work is done all "
                   "the same. Ctrl-C and SIGTERM stop a fetch cleanly; the program then ends by that signal (130 or "
                   "143 in a shell).")};
}

QString footer()
{
    QStringList paragraphs = moreOf();
    paragraphs << Tr::tr("Example, from nothing to the first reports:") +
                      QStringLiteral("\n  rapdesk-cli account add ACME --identity hkscc-participant --user RAPC00123 "
                                     "--host rap.example.com --key acme_ed25519"
                                     "\n  rapdesk-cli hostkey show ACME"
                                     "\n  rapdesk-cli hostkey trust ACME SHA256:..."
                                     "\n  rapdesk-cli fetch ACME");
    return footerOf(paragraphs, {});
}

struct Options {
    std::string config;
    bool json = false;
};

void addCommands(CLI::App& program, Command& chosen)
{
    auto* const account =
        addGroup(program, "account",
                 Tr::tr("Account profiles: %1")
                     .arg(QStringLiteral("add, list, show, rename, copy, remove, export, import, sheet")));
    addAccountAdd(*account, chosen);
    addAccountList(*account, chosen);
    addAccountShow(*account, chosen);
    addAccountRemove(*account, chosen);
    addAccountExport(*account, chosen);
    addAccountImport(*account, chosen);
    addAccountRename(*account, chosen);
    addAccountCopy(*account, chosen);
    addAccountSheet(*account, chosen);

    auto* const hostkey =
        addGroup(program, "hostkey", Tr::tr("The servers' host keys: %1").arg(QStringLiteral("show, trust")));
    addHostKeyShow(*hostkey, chosen);
    addHostKeyTrust(*hostkey, chosen);

    auto* const key =
        addGroup(program, "key", Tr::tr("Keys: %1").arg(QStringLiteral("new, show, test, put, switch, status")));
    addKeyNew(*key, chosen);
    addKeyShow(*key, chosen);
    addKeyTest(*key, chosen);
    addKeyPut(*key, chosen);
    addKeySwitch(*key, chosen);
    addKeyStatus(*key, chosen);

    auto* const profile =
        addGroup(program, "profile",
                 Tr::tr("Report profiles of an account: %1").arg(QStringLiteral("list, show, import, export")));
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

/// An empty text where something belongs is a variable of a script that nobody has set.
void refuseEmpty(CLI::App& app)
{
    const auto faultOf = [](const QString& text) {
        return text.isEmpty() ? Tr::tr("something belongs here.") : QString();
    };
    for (CLI::Option* const option : app.get_options())
        if (option->get_type_size_max() > 0)
            Option(option).check(faultOf);
    for (CLI::App* const command : app.get_subcommands(nullptr))
        refuseEmpty(*command);
}

std::vector<std::string> wordsOf(const QStringList& arguments)
{
    std::vector<std::string> words;
    std::transform(arguments.rbegin(), arguments.rend() - 1, std::back_inserter(words), toArgument);
    return words;
}

/// Empty where the program is to go on; otherwise what it ends with.
std::optional<ExitCode> parse(CLI::App& program, const QStringList& arguments, Console& console)
{
    try {
        program.parse(wordsOf(arguments));
    } catch (const CLI::ParseError& error) {
        std::ostringstream out;
        std::ostringstream err;
        if (program.exit(error, out, err) != 0) {
            console.complain(callFault(program, error));
            return ExitCode::BadCall;
        }
        console.print(QString::fromStdString(out.str()).trimmed().split(u'\n'));
        return ExitCode::Done;
    }
    return std::nullopt;
}

account::ConfigFolder configFrom(const std::string& folder)
{
    return folder.empty() ? account::ConfigFolder::ofUser() : account::ConfigFolder::at(fromArgument(folder));
}

/// They stand before a command or behind it.
void addOptions(CLI::App& program, Options& options)
{
    addOption(program, "--config", options.config, "DIR",
              Tr::tr("Settings, host keys and ledger here instead of in the user's own place"));
    addFlag(program, "--json", options.json, Tr::tr("One JSON object a line on standard output"));
}

/// What it is to speak while it is still learning what the call means. A call that is wrong says so later.
language::Language languageOf(const QStringList& arguments)
{
    Options options;
    CLI::App first;
    first.set_help_flag();
    first.allow_extras();
    addOptions(first, options);
    try {
        first.parse(wordsOf(arguments));
    } catch (const CLI::ParseError&) {
        options = {};
        options.json = arguments.contains(QStringLiteral("--json"));
    }
    // What programs read is the same in all languages, also the words in it.
    return options.json ? language::Language::English : language::chosenHere(configFrom(options.config));
}

} // namespace

int run(const QStringList& arguments, const rap::Clock& clock)
{
    language::Speaker speaker;
    speaker.speak(languageOf(arguments));
    Console console(stdout, stderr);
    Options options;
    Command chosen;

    CLI::App program(Tr::tr("Fetches the reports of HKEX's clearing houses from RAP, unattended.").toStdString(),
                     "rapdesk-cli");
    program.require_subcommand(1);
    program.fallthrough();
    program.formatter(helpFormatter());
    program.footer(footer().toStdString());
    program.set_help_flag("-h,--help", Tr::tr("Print this help message and exit").toStdString());
    program.set_help_all_flag("--help-all", Tr::tr("Print the help of all commands and exit").toStdString());
    program.set_version_flag(
        "--version", [] { return parts::lines().join(u'\n').toStdString(); },
        Tr::tr("Display program version information and exit").toStdString());
    addOptions(program, options);
    addCommands(program, chosen);
    refuseEmpty(program);

    auto ended = parse(program, arguments, console);
    if (!ended) {
        Context context{configFrom(options.config), options.json, clock, console};
        std::optional<account::LogFile> log;
        if (QFileInfo(context.config.path).isDir()) // for the log alone no folder is made
            log.emplace(context.config, clock);
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
