#include "app/cli/Help.h"

#include "app/cli/Words.h"
#include "rap/Cells.h"

#include <CLI/CLI.hpp>

namespace cli {
namespace {

constexpr qsizetype inset = 2;

/// A name and what is said of it beside each other, as far as the name has room.
std::string twoColumns(const std::string& name, const std::string& about, std::size_t width)
{
    const auto column = static_cast<qsizetype>(width);
    const QString margin(column, u' ');
    const QString head = QString(inset, u' ') + QString::fromStdString(name);
    QStringList lines = rap::wrapped(QString::fromStdString(about), helpCells - column);
    const bool hasRoom = rap::cellsOf(head) < column;
    lines.first().prepend(hasRoom ? rap::padded(head, column) : head + u'\n' + margin);
    return lines.join(u'\n' + margin).toStdString() + '\n';
}

class Formatter : public CLI::Formatter {
public:
    [[nodiscard]] std::string make_group(std::string group, bool isPositional,
                                         std::vector<const CLI::Option*> options) const override
    {
        return CLI::Formatter::make_group(get_label(group), isPositional, options);
    }
    [[nodiscard]] std::string make_option(const CLI::Option* option, bool isPositional) const override
    {
        return twoColumns(make_option_name(option, isPositional) + make_option_opts(option), make_option_desc(option),
                          get_column_width());
    }
    [[nodiscard]] std::string make_subcommand(const CLI::App* command) const override
    {
        return twoColumns(command->get_display_name(true), command->get_description(), get_column_width());
    }
    [[nodiscard]] std::string make_footer(const CLI::App* app) const override
    {
        return footerLines(app->get_footer()).join(u'\n').toStdString() + '\n';
    }
};

} // namespace

QString footerOf(const QStringList& paragraphs, const QStringList& examples)
{
    QStringList parts = paragraphs;
    if (!examples.isEmpty()) {
        const QString head = examples.size() == 1 ? Tr::tr("Example:") : Tr::tr("Examples:");
        const QString line = u'\n' + QString(inset, u' ');
        parts << head + line + QStringList(examples).replaceInStrings(QStringLiteral("\n"), line).join(line);
    }
    return parts.join(QStringLiteral("\n\n"));
}

QStringList footerLines(const std::string& footer, qsizetype cells)
{
    QStringList lines;
    for (const QString& line : QString::fromStdString(footer).split(u'\n'))
        lines += line.startsWith(u' ') ? QStringList{line} : rap::wrapped(line, cells);
    return lines;
}

std::shared_ptr<CLI::FormatterBase> helpFormatter()
{
    auto formatter = std::make_shared<Formatter>();
    const auto say = [&](const char* label, const QString& text) { formatter->label(label, text.toStdString()); };
    say("Usage", Tr::tr("Usage"));
    say("OPTIONS", Tr::tr("OPTIONS"));
    say("SUBCOMMAND", Tr::tr("SUBCOMMAND"));
    say("Positionals", Tr::tr("Positionals"));
    say("Options", Tr::tr("Options"));
    say("REQUIRED", Tr::tr("REQUIRED"));
    say("Needs", Tr::tr("Needs"));
    say("Excludes", Tr::tr("Excludes"));
    return formatter;
}

} // namespace cli
