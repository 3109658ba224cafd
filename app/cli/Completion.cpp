#include "app/cli/CommandTree.h"
#include "app/cli/Commands.h"
#include "app/cli/Parser.h"
#include "app/cli/Words.h"

namespace cli {
namespace {

const QStringList shells{QStringLiteral("bash"), QStringLiteral("powershell")};

struct Options {
    std::string shell;
};

/// 'account add'
QString quoted(const QString& text)
{
    return u'\'' + text + u'\''; // no name of ours has a quote in it
}

/// What the program itself takes may stand behind each command.
QStringList wordsOf(const KnownCommand& command, const KnownCommand& program)
{
    QStringList words = command.commands() + command.options() + program.options();
    words.removeDuplicates();
    return words;
}

QStringList bash(const QList<KnownCommand>& commands)
{
    QStringList paths;
    QStringList cases;
    for (const KnownCommand& command : commands) {
        if (!command.path.isEmpty())
            paths += quoted(command.name());
        cases += QStringLiteral("    %1) words=%2 ;;")
                     .arg(quoted(command.name()), quoted(wordsOf(command, commands.first()).join(u' ')));
    }
    return QStringList{
               QStringLiteral("# Completion of rapdesk-cli for bash. Use: source <(rapdesk-cli completion bash)"),
               QStringLiteral("_rapdesk_cli() {"),
               QStringLiteral("  local path= next words i"),
               QStringLiteral("  for ((i = 1; i < COMP_CWORD; i++)); do"),
               QStringLiteral("    next=\"${path:+$path }${COMP_WORDS[i]}\""),
               QStringLiteral("    case \"$next\" in"),
               QStringLiteral("      %1) path=$next ;;").arg(paths.join(u'|')),
               QStringLiteral("    esac"),
               QStringLiteral("  done"),
               QStringLiteral("  case \"$path\" in")} +
           cases +
           QStringList{QStringLiteral("  esac"),
                       QStringLiteral("  COMPREPLY=($(compgen -W \"$words\" -- \"${COMP_WORDS[COMP_CWORD]}\"))"),
                       QStringLiteral("}"), QStringLiteral("complete -o default -F _rapdesk_cli rapdesk-cli")};
}

QStringList powershell(const QList<KnownCommand>& commands)
{
    QStringList table;
    for (const KnownCommand& command : commands) {
        QStringList words;
        for (const QString& word : wordsOf(command, commands.first()))
            words += quoted(word);
        table += QStringLiteral("        %1 = @(%2)").arg(quoted(command.name()), words.join(QStringLiteral(", ")));
    }
    return QStringList{
               QStringLiteral("# Completion of rapdesk-cli for PowerShell. Use: rapdesk-cli completion powershell "
                              "| Out-String | Invoke-Expression"),
               QStringLiteral("Register-ArgumentCompleter -Native -CommandName rapdesk-cli, rapdesk-cli.exe "
                              "-ScriptBlock {"),
               QStringLiteral("    param($word, $command, $cursor)"), QStringLiteral("    $table = @{")} +
           table +
           QStringList{QStringLiteral("    }"),
                       QStringLiteral("    $path = ''"),
                       QStringLiteral("    foreach ($element in ($command.CommandElements | Select-Object -Skip 1)) {"),
                       QStringLiteral("        $next = ($path + ' ' + $element.ToString()).Trim()"),
                       QStringLiteral("        if ($table.ContainsKey($next)) { $path = $next }"),
                       QStringLiteral("    }"),
                       QStringLiteral("    $table[$path] | Where-Object { $_ -like \"$word*\" } | ForEach-Object {"),
                       QStringLiteral("        [System.Management.Automation.CompletionResult]::new($_, $_, "
                                      "'ParameterValue', $_)"),
                       QStringLiteral("    }"),
                       QStringLiteral("}")};
}

} // namespace

void addCompletion(CLI::App& program, Command& chosen)
{
    auto options = std::make_shared<Options>();
    auto* const command = addCommand(
        program, "completion",
        Tr::tr("Prints what makes a shell complete this program's words: %1").arg(shells.join(QStringLiteral(", "))),
        {}, {QStringLiteral("rapdesk-cli completion bash > /etc/bash_completion.d/rapdesk-cli")});
    addOption(*command, "SHELL", options->shell, "", anyOf(shells)).required().oneOf(shells);
    onCall(*command, chosen, [&program, options](Context& context) {
        const QList<KnownCommand> commands = commandsOf(program);
        printText(context, options->shell == "bash" ? bash(commands) : powershell(commands));
        return ExitCode::Done;
    });
}

} // namespace cli
