#include "account/Accounts.h"
#include "app/cli/Commands.h"
#include "app/cli/Conversation.h"
#include "app/cli/Filters.h"
#include "app/cli/Parser.h"
#include "app/cli/Words.h"
#include "ledger/ReportFilter.h"
#include "profile/Pattern.h"
#include "report/FiledReports.h"

#include <QJsonArray>

namespace cli {
namespace {

struct Options {
    std::string text;
    std::string name;
    FilterOptions filters;
    bool isPattern = false;
    bool wholeWord = false;
    bool matchCase = false;

    [[nodiscard]] report::FindWish wish() const { return {fromArgument(text), isPattern, wholeWord, matchCase}; }
};

struct Searched {
    QString account;
    QString path; ///< RAP's.
    report::FiledReport filed;
};

ExitCode gather(Context& context, const Options& options, Conversation& talk, QList<Searched>& all)
{
    const auto filter = filterFrom(options.filters, context.clock().date());
    if (const auto loaded = talk.loadFor(filter); !loaded)
        return talk.fail(loaded.error());
    const ledger::CompiledFilter compiled = profile::compiledFilter(filter);
    for (const auto& report : talk.session().index().reports())
        if (report.state() == ledger::State::Fetched && compiled.matches(report))
            for (const report::FiledReport& file : report::filedReports(report))
                all += {talk.account().name, report.path, file};
    return ExitCode::Done;
}

void print(Context& context, const Searched& in, const report::FoundIn& found)
{
    const QString inside = found.entry.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(found.entry);
    for (const report::FoundIn::Line& line : found.lines) {
        if (!context.json) {
            context.console.print(
                Tr::tr("%1%2: page %3, line %4: ")
                    .arg(in.filed.path, inside, QString::number(line.page + 1), QString::number(line.line + 1)) +
                line.text);
            continue;
        }
        QJsonArray hits;
        for (const report::Hit& hit : line.hits)
            hits << QJsonObject{{QStringLiteral("offset"), hit.offset}, {QStringLiteral("length"), hit.length}};
        context.console.print({{QStringLiteral("account"), in.account},
                               {QStringLiteral("path"), in.path},
                               {QStringLiteral("file"), in.filed.path},
                               {QStringLiteral("entry"), orNull(found.entry)},
                               {QStringLiteral("page"), line.page + 1},
                               {QStringLiteral("line"), line.line + 1},
                               {QStringLiteral("text"), line.text},
                               {QStringLiteral("hits"), hits}});
    }
    if (found.error)
        context.console.complain(*found.error);
}

ExitCode search(Context& context, const Options& options, const QList<Searched>& all)
{
    QList<report::FiledReport> reports;
    for (const Searched& one : all)
        reports += one.filed;
    const auto summary = report::searchAcross(
        reports, options.wish(), [&](const report::FoundIn& found) { print(context, all[found.report], found); });
    if (!summary)
        return fail(context, summary.error());
    if (context.json)
        context.console.print({{QStringLiteral("summary"), QJsonObject{{QStringLiteral("reports"), summary->reports},
                                                                       {QStringLiteral("with_hits"), summary->withHits},
                                                                       {QStringLiteral("hits"), summary->hits},
                                                                       {QStringLiteral("failed"), summary->failed},
                                                                       {QStringLiteral("bytes"), summary->bytes}}}});
    return summary->failed > 0 ? ExitCode::SomeFailed : ExitCode::Done;
}

ExitCode find(Context& context, const Options& options)
{
    QStringList names{fromArgument(options.name)};
    bool isMissingSome = false;
    if (options.name.empty()) {
        const auto all = account::Accounts(context.config).all();
        names.clear();
        for (const auto& account : all.accounts)
            names += account.name;
        for (const auto& fault : all.faults)
            context.console.complain(fault.error);
        isMissingSome = !all.faults.isEmpty();
    }
    QList<Searched> reports;
    for (const QString& name : names) {
        const auto code = Conversation::with(
            context, toArgument(name), [&](Conversation& talk) { return gather(context, options, talk, reports); });
        if (code != ExitCode::Done)
            return code;
    }
    const ExitCode code = search(context, options, reports);
    return code == ExitCode::Done && isMissingSome ? ExitCode::LocalSide : code;
}

} // namespace

void addFind(CLI::App& program, Command& chosen)
{
    auto* const command = addCommand(
        program, "find", Tr::tr("Searches the filed reports of an account or all"),
        {Tr::tr("Needs no server. A line for each line in which the text is, as it is found: file, page, line, text. "
                "Capitals count only with --case. Where only the ZIP was kept, it is searched inside. Nothing found is "
                "exit code 0 too; a report that cannot be read is told on standard error, and gives exit code 1.")},
        {QStringLiteral("rapdesk-cli find 00700 ACME --date today"),
         QStringLiteral("rapdesk-cli find --word B01234 ACME --report 'CCLTN*'"),
         QStringLiteral("rapdesk-cli --json find --regex 'DEP +R\\d{12}'")});
    auto options = std::make_shared<Options>();
    addOption(*command, "TEXT", options->text, "", Tr::tr("What to look for, in any language")).required();
    addOption(*command, "NAME", options->name, "", Tr::tr("Account (default: all)"));
    addFlag(*command, "--regex", options->isPattern, Tr::tr("TEXT is a regular expression, as Perl has them"));
    addFlag(*command, "--word", options->wholeWord, Tr::tr("Whole words only"));
    addFlag(*command, "--case", options->matchCase, Tr::tr("Capitals are not the same as small letters"));
    addFilters(*command, options->filters);
    onCall(*command, chosen, options, &find);
}

} // namespace cli
