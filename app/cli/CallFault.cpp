#include "app/cli/CallFault.h"

#include "app/cli/Words.h"

#include <CLI/CLI.hpp>
#include <QRegularExpression>
#include <array>

namespace cli {
namespace {

/// A sentence of the parser, and ours; what it captures fills the gaps.
struct Sentence {
    const char* theirs;
    const char* ours;
};

/// The parser has no more than these to say of what went wrong.
constexpr std::array sentences{
    Sentence{"A subcommand is required", QT_TRANSLATE_NOOP("cli", "A command is missing.")},
    Sentence{"(\\S+) is required", QT_TRANSLATE_NOOP("cli", "%1 is missing.")},
    Sentence{"(\\S+) requires (\\S+)", QT_TRANSLATE_NOOP("cli", "%1 goes only with %2.")},
    Sentence{"(\\S+) excludes (\\S+)", QT_TRANSLATE_NOOP("cli", "%1 does not go with %2.")},
    Sentence{"Could not convert: (\\S+) = (.*)", QT_TRANSLATE_NOOP("cli", "%1 does not take '%2'.")},
    Sentence{"(\\S+): \\d+ required .* missing", QT_TRANSLATE_NOOP("cli", "%1 needs a value.")},
    Sentence{"(\\S+): At Most 1 required but received \\d+", QT_TRANSLATE_NOOP("cli", "Give %1 only once.")},
    Sentence{"(\\S+): (.*)", QT_TRANSLATE_NOOP("cli", "%1: %2")},
};

/// What the parser could make nothing of, as it was typed.
QString leftOver(const CLI::App& program)
{
    QStringList words;
    for (const std::string& word : program.remaining(true))
        words += fromArgument(word);
    return words.join(u' ');
}

QString ourWords(const CLI::App& program, const CLI::ParseError& fault)
{
    QString theirs = QString::fromUtf8(fault.what()).remove(u'\x01');
    if (const QString left = leftOver(program); !left.isEmpty()) {
        if (fault.get_exit_code() == static_cast<int>(CLI::ExitCodes::ExtrasError) || left.startsWith(u'-'))
            return Tr::tr("This does not belong here: %1.").arg(left);
        if (theirs == QLatin1String(sentences.front().theirs))
            return Tr::tr("There is no such command: %1.").arg(left);
    }
    for (const Sentence& sentence : sentences) {
        const QRegularExpression form(QRegularExpression::anchoredPattern(QLatin1String(sentence.theirs)),
                                      QRegularExpression::DotMatchesEverythingOption);
        const auto match = form.match(theirs);
        if (!match.hasMatch())
            continue;
        const QString ours = QCoreApplication::translate("cli", sentence.ours);
        return match.lastCapturedIndex() == 2   ? ours.arg(match.captured(1), match.captured(2))
               : match.lastCapturedIndex() == 1 ? ours.arg(match.captured(1))
                                                : ours;
    }
    return theirs;
}

/// The command that was called, as far as the parser came.
QString calledOf(const CLI::App& program)
{
    QStringList words{QStringLiteral("rapdesk-cli")};
    for (const CLI::App* app = &program; !app->get_subcommands().empty();) {
        app = app->get_subcommands().front();
        words += QString::fromStdString(app->get_name());
    }
    return words.join(u' ');
}

} // namespace

rap::Error callFault(const CLI::App& program, const CLI::ParseError& fault)
{
    return {rap::ErrorKind::BadCall,
            ourWords(program, fault),
            Tr::tr("How it is called: %1").arg(calledOf(program) + QStringLiteral(" --help")),
            {}};
}

} // namespace cli
