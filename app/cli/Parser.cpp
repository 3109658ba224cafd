#include "app/cli/Parser.h"

#include "app/cli/Help.h"
#include "app/cli/Words.h"

#include <CLI/CLI.hpp>

namespace cli {

Option Option::required() const
{
    m_option->required();
    return *this;
}

Option Option::check(const Fault& faultOf) const
{
    m_option->check([faultOf](const std::string& text) { return faultOf(fromArgument(text)).toStdString(); });
    return *this;
}

Option Option::oneOf(const QStringList& words, Qt::CaseSensitivity sensitivity) const
{
    m_option->transform(CLI::Validator(
        [words, sensitivity](std::string& text) {
            const QString given = fromArgument(text);
            for (const QString& word : words) {
                if (word.compare(given, sensitivity) == 0) {
                    text = word.toStdString();
                    return std::string();
                }
            }
            return Tr::tr("'%1' is not %2.").arg(given, anyOf(words)).toStdString();
        },
        ""));
    return *this;
}

Option Option::between(int least, int most) const
{
    return check([=](const QString& text) {
        bool isNumber = false;
        const int number = text.toInt(&isNumber);
        return isNumber && number >= least && number <= most
                   ? QString()
                   : Tr::tr("'%1' is no number from %2 to %3.")
                         .arg(text, QString::number(least), QString::number(most));
    });
}

Option Option::byDefault(const std::string& value) const
{
    m_option->default_val(value);
    return *this;
}

Option Option::showDefault() const
{
    m_option->capture_default_str();
    return *this;
}

Option Option::oneEach() const
{
    m_option->allow_extra_args(false);
    return *this;
}

Option Option::group(const QString& name) const
{
    m_option->group(name.toStdString());
    return *this;
}

Option Option::needs(const Option& other) const
{
    m_option->needs(other.m_option);
    return *this;
}

Option Option::excludes(const Option& other) const
{
    m_option->excludes(other.m_option);
    return *this;
}

CLI::App* addCommand(CLI::App& above, const std::string& name, const QString& about, const QStringList& more,
                     const QStringList& examples)
{
    auto* const command = above.add_subcommand(name, about.toStdString());
    command->group(Tr::tr("Subcommands").toStdString());
    if (!more.isEmpty() || !examples.isEmpty())
        command->footer(footerOf(more, examples).toStdString());
    return command;
}

CLI::App* addGroup(CLI::App& above, const std::string& name, const QString& about, const QStringList& more,
                   const QStringList& examples)
{
    auto* const group = addCommand(above, name, about, more, examples);
    group->require_subcommand(1);
    return group;
}

template <typename Value>
Option addOption(CLI::App& command, const std::string& name, Value& value, const std::string& type,
                 const QString& about)
{
    return Option(command.add_option(name, value, about.toStdString())->type_name(type));
}

template Option addOption(CLI::App&, const std::string&, std::string&, const std::string&, const QString&);
template Option addOption(CLI::App&, const std::string&, std::vector<std::string>&, const std::string&, const QString&);
template Option addOption(CLI::App&, const std::string&, int&, const std::string&, const QString&);
template Option addOption(CLI::App&, const std::string&, std::optional<int>&, const std::string&, const QString&);
template Option addOption(CLI::App&, const std::string&, std::optional<qint64>&, const std::string&, const QString&);
template Option addOption(CLI::App&, const std::string&, std::optional<std::string>&, const std::string&,
                          const QString&);

Option addFlag(CLI::App& command, const std::string& name, bool& value, const QString& about)
{
    return Option(command.add_flag(name, value, about.toStdString()));
}

Option addAccount(CLI::App& command, std::string& name)
{
    return addOption(command, "NAME", name, "", Tr::tr("Account")).required();
}

void onCall(CLI::App& command, Command& chosen, const Command& work)
{
    command.callback([&chosen, work] { chosen = work; });
}

QString anyOf(const QStringList& words)
{
    QString list = words.first();
    for (const QString& word : words.mid(1, words.size() - 2))
        list = Tr::tr("%1, %2").arg(list, word);
    return words.size() == 1 ? list : Tr::tr("%1 or %2").arg(list, words.last());
}

} // namespace cli
