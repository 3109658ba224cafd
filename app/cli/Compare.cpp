#include "report/Compare.h"

#include "app/cli/Commands.h"
#include "app/cli/CompareImages.h"
#include "app/cli/ComparePrinter.h"
#include "app/cli/Parser.h"
#include "app/cli/Words.h"
#include "filing/LocalNames.h"
#include "rap/ReportName.h"
#include "report/Layouts.h"

#include <QRegularExpression>
#include <chrono>

namespace cli {
namespace {

using Sources = std::pair<std::shared_ptr<const report::Source>, std::shared_ptr<const report::Source>>;

struct Options {
    std::string left;
    std::string right;
    std::vector<std::string> keys;
    bool exact = false;
    int seconds = 60;
};

/// Columns as people count them, "1-5"; empty where it is none.
std::optional<std::pair<int, int>> columnsFrom(const std::string& text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,4})-(\\d{1,4})$"));
    const auto match = form.match(fromArgument(text));
    const std::pair columns(match.captured(1).toInt(), match.captured(2).toInt());
    return columns.first > 0 && columns.first <= columns.second ? std::optional(columns) : std::nullopt;
}

QString keyFault(const QString& text)
{
    return columnsFrom(text.toStdString()) ? QString()
                                           : Tr::tr("'%1' is no column; write FROM-TO, such as 1-5.").arg(text);
}

report::LineTraits traitsOf(const Options& options)
{
    QList<int> starts;
    QList<int> keys;
    for (const auto& key : options.keys)
        if (const auto columns = columnsFrom(key)) {
            starts << columns->first - 1 << columns->second;
            keys += columns->first - 1;
        }
    report::LineTraits traits;
    traits.ruler = starts.isEmpty() ? report::Ruler() : report::Ruler::at(starts);
    for (const int key : keys)
        traits.keyColumns += static_cast<int>(traits.ruler.starts().indexOf(key));
    traits.ignoresRun = !options.exact;
    traits.ignoresEnds = !options.exact;
    return traits;
}

rap::Result<std::shared_ptr<const report::Source>> opened(const std::string& argument)
{
    const QString path = fromArgument(argument);
    return filing::isNamedZip(path) ? report::Source::openEntry(path) : report::Source::open(path);
}

/// Of a data image's own name, with or without .ZIP.
QString reportIdOf(const QString& name)
{
    const QString file = filing::isNamedZip(name) ? name : name + QStringLiteral(".ZIP");
    for (const auto grammar : {rap::Grammar::Hkscc, rap::Grammar::HkccSeoch})
        if (const auto decoded = rap::decodeName(file, grammar); decoded && decoded->kind == rap::Kind::Image)
            return decoded->reportId;
    return {};
}

/// The layout of two data images of one report; null where they are none, or none is known.
std::shared_ptr<const report::Layout> layoutFor(Context& context, const Sources& sources)
{
    const QString id = reportIdOf(sources.first->name());
    if (id.isEmpty() || id != reportIdOf(sources.second->name()))
        return nullptr;
    const auto layouts = report::Layouts::read(context.config.path + QStringLiteral("/layouts"));
    for (const rap::Error& fault : layouts.faults())
        context.console.complain(fault);
    const auto layout = layouts.of(id);
    return layout ? std::make_shared<const report::Layout>(*layout) : nullptr;
}

ExitCode failed(Context& context, const rap::Error& error)
{
    // That two reports differ is exit 1; a file that cannot be read must not look like it.
    const ExitCode code = fail(context, error);
    return code == ExitCode::SomeFailed ? ExitCode::LocalSide : code;
}

rap::Result<bool> areSame(Context& context, const Sources& sources, const Options& options)
{
    if (const auto layout = layoutFor(context, sources))
        return areImagesSame(context.console, sources.first, sources.second, layout, context.json);
    report::CompareHow how;
    how.traits = traitsOf(options);
    how.limit = QDeadlineTimer(std::chrono::seconds(options.seconds));
    const auto comparison = report::compare(sources.first, sources.second, how);
    if (!comparison)
        return tl::unexpected(comparison.error());
    auto printer = ComparePrinter::of(context.console, sources.first, sources.second, context.json);
    if (!printer)
        return tl::unexpected(printer.error());
    if (auto printed = printer->print(*comparison); !printed)
        return tl::unexpected(printed.error());
    return comparison->isSame();
}

ExitCode compare(Context& context, const Options& options)
{
    const auto left = opened(options.left);
    if (!left)
        return failed(context, left.error());
    const auto right = opened(options.right);
    if (!right)
        return failed(context, right.error());
    const auto same = areSame(context, {*left, *right}, options);
    if (!same)
        return failed(context, same.error());
    return *same ? ExitCode::Done : ExitCode::SomeFailed;
}

} // namespace

void addCompare(CLI::App& program, Command& chosen)
{
    auto* const command = addCommand(
        program, "compare", Tr::tr("Compares two report files, or ZIPs of one file each"),
        {Tr::tr("The exit code is 0 where the two say the same, 1 where they differ, 6 where one cannot be read. Run "
                "dates, times and page numbers in the heads of pages, and blanks at the ends of lines, count only with "
                "--exact. Data images of a report whose layout is known are compared record by record.")},
        {QStringLiteral("rapdesk-cli compare CSEMA08_C00123_GLOB_20261123163000123456.TXT "
                        "CSEMA08_C00123_GLOB_20261124163000123456.TXT"),
         QStringLiteral("rapdesk-cli compare --key 1-5 --key 30-33 OLD.TXT.ZIP NEW.TXT.ZIP")});
    auto options = std::make_shared<Options>();
    addOption(*command, "A", options->left, "", Tr::tr("A report file or ZIP")).required();
    addOption(*command, "B", options->right, "", Tr::tr("Another")).required();
    addOption(*command, "--key", options->keys, "FROM-TO",
              Tr::tr("Columns by which lines belong together, counted from 1 (repeatable)"))
        .check(keyFault)
        .oneEach();
    addFlag(*command, "--exact", options->exact, Tr::tr("Everything counts"));
    addOption(*command, "--seconds", options->seconds, "N",
              Tr::tr("What is not aligned by then counts as removed and added"))
        .between(1, 3600)
        .showDefault();
    onCall(*command, chosen, options, &compare);
}

} // namespace cli
