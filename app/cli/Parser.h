#pragma once

#include "app/cli/Context.h"

#include <QString>
#include <QStringList>
#include <functional>
#include <memory>
#include <string>

// What the commands say to the parser. CLI11's own headers stay in the sources that are the parser: every source that
// has them compiles three seconds longer.
namespace CLI {
class App;
class Option;
} // namespace CLI

namespace cli {

/// An option that was added, for what else is to be said of it. Lives as long as the parser.
class Option {
public:
    /// Why a value is not taken, in the program's language; empty where it is.
    using Fault = std::function<QString(const QString&)>;

    explicit Option(CLI::Option* option)
        : m_option(option)
    {
    }

    Option required() const;
    Option check(const Fault& faultOf) const;
    /// The value becomes the word as it stands here.
    Option oneOf(const QStringList& words, Qt::CaseSensitivity sensitivity = Qt::CaseSensitive) const;
    Option between(int least, int most) const;
    Option byDefault(const std::string& value) const;
    /// The variable's value stands in the help.
    Option showDefault() const;
    /// Repeatable, with one value each time.
    Option oneEach() const;
    Option group(const QString& name) const;
    Option needs(const Option& other) const;
    Option excludes(const Option& other) const;

private:
    CLI::Option* m_option;
};

/// What the parser knows of a command, in the program's language. `more` are paragraphs, `examples` whole calls;
/// without either the help ends as that of the command above.
CLI::App* addCommand(CLI::App& above, const std::string& name, const QString& about, const QStringList& more = {},
                     const QStringList& examples = {});
/// The same for one that is only called with one of its own commands.
CLI::App* addGroup(CLI::App& above, const std::string& name, const QString& about, const QStringList& more = {},
                   const QStringList& examples = {});

/// `type` stands for the value in the help; a positional argument needs none. Value: text, texts, int or its optional.
template <typename Value>
Option addOption(CLI::App& command, const std::string& name, Value& value, const std::string& type,
                 const QString& about);
Option addFlag(CLI::App& command, const std::string& name, bool& value, const QString& about);
/// The account's name, which most commands begin with.
Option addAccount(CLI::App& command, std::string& name);

/// Where that command is called, `work` is `chosen`.
void onCall(CLI::App& command, Command& chosen, const Command& work);
template <typename Options>
void onCall(CLI::App& command, Command& chosen, const std::shared_ptr<Options>& options,
            ExitCode (*work)(Context&, const Options&))
{
    onCall(command, chosen, [options, work](Context& context) { return work(context, *options); });
}

/// "a, b or c"
[[nodiscard]] QString anyOf(const QStringList& words);

} // namespace cli
