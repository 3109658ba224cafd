#include "account/WholeFile.h"
#include "app/cli/Commands.h"
#include "app/cli/OutFile.h"
#include "app/cli/Parser.h"
#include "app/cli/Table.h"
#include "app/cli/Words.h"
#include "catalogue/TitleFile.h"
#include "ledger/Ledger.h"

#include <QJsonObject>
#include <array>

namespace cli {
namespace {

using catalogue::Titles;
using catalogue::TitleSource;

const QStringList switches{QStringLiteral("on"), QStringLiteral("off")};
constexpr std::array sources{TitleSource::Firm, TitleSource::Catalogue, TitleSource::Report};

rap::Result<std::unique_ptr<ledger::Ledger>> openLedger(const Context& context)
{
    return context.config.make().and_then([&] { return ledger::Ledger::open(context.config.ledger()); });
}

rap::Result<Titles> known(const Context& context)
{
    return openLedger(context).and_then([](const auto& ledger) { return ledger->titles().result(); });
}

QString learningText(const Titles& titles)
{
    return titles.isLearning ? Tr::tr("Reports without a title are called what the first ones call themselves.")
                             : Tr::tr("Reports are not asked what they call themselves.");
}

QString sourceText(TitleSource source)
{
    switch (source) {
    case TitleSource::Firm:
        return Tr::tr("firm");
    case TitleSource::Catalogue:
        return Tr::tr("catalogue");
    case TitleSource::Report:
        break;
    }
    return Tr::tr("report");
}

void print(Context& context, const Titles& titles)
{
    Table table({Tr::tr("REPORT"), Tr::tr("SYSTEM"), Tr::tr("HOUSE"), Tr::tr("FROM"), Tr::tr("TITLE")});
    qsizetype count = 0;
    for (const TitleSource source : sources) {
        for (const catalogue::TitleRow& row : titles.rows(source)) {
            ++count;
            if (context.json)
                context.console.print(QJsonObject{{QStringLiteral("report_id"), row.reportId},
                                                  {QStringLiteral("system"), orNull(row.system)},
                                                  {QStringLiteral("house"), orNull(row.house)},
                                                  {QStringLiteral("title"), row.title},
                                                  {QStringLiteral("source"), wordOf(source)}});
            else
                table.add({row.reportId, orDash(row.system), orDash(row.house), sourceText(source), row.title});
        }
    }
    if (context.json) {
        context.console.print(
            QJsonObject{{QStringLiteral("summary"), QJsonObject{{QStringLiteral("titles"), count},
                                                                {QStringLiteral("learning"), titles.isLearning}}}});
        return;
    }
    context.console.print(table.lines());
    context.console.print(learningText(titles));
}

ExitCode show(Context& context)
{
    const auto titles = known(context);
    if (!titles)
        return fail(context, titles.error());
    print(context, *titles);
    return ExitCode::Done;
}

ExitCode import(Context& context, const std::string& file)
{
    const auto rows =
        account::readWhole(fromArgument(file), catalogue::largestTitleFile).and_then(&catalogue::titlesFrom);
    if (!rows)
        return failOfFile(context, rows.error());
    const auto taken =
        openLedger(context).and_then([&rows](const auto& ledger) { return ledger->replaceFirmTitles(*rows).result(); });
    if (!taken)
        return fail(context, taken.error());
    if (context.json)
        context.console.print(QJsonObject{{QStringLiteral("titles"), rows->size()},
                                          {QStringLiteral("own"), *taken},
                                          {QStringLiteral("result"), QStringLiteral("imported")}});
    context.console.tell(
        Tr::tr("Titles in the list: %1; %2 of them are the firm's own and count instead of those imported before.")
            .arg(QString::number(rows->size()), QString::number(*taken)));
    return ExitCode::Done;
}

ExitCode exportTo(Context& context, const std::string& file)
{
    const auto titles = known(context);
    if (!titles)
        return fail(context, titles.error());
    const QString out = fromArgument(file);
    if (const auto written = writeOut(out, catalogue::titleFile(*titles), Overwrite::No); !written)
        return fail(context, written.error());
    if (context.json)
        context.console.print(
            QJsonObject{{QStringLiteral("file"), out}, {QStringLiteral("result"), QStringLiteral("exported")}});
    return ExitCode::Done;
}

ExitCode learn(Context& context, bool isLearning)
{
    const auto titles = openLedger(context).and_then([isLearning](const auto& ledger) {
        return ledger->setLearning(isLearning).result().and_then([&ledger] { return ledger->titles().result(); });
    });
    if (!titles)
        return fail(context, titles.error());
    if (context.json)
        context.console.print(QJsonObject{{QStringLiteral("learning"), titles->isLearning}});
    context.console.tell(learningText(*titles));
    return ExitCode::Done;
}

} // namespace

void addTitles(CLI::App& program, Command& chosen)
{
    auto* const titles = addGroup(
        program, "titles", Tr::tr("What reports are called: %1").arg(QStringLiteral("show, import, export, learn")));

    auto* const showing = addCommand(*titles, "show", Tr::tr("All titles that are known, and from where"),
                                     {Tr::tr("FROM: the firm's own list, the catalogue that came with the program, or "
                                             "the reports themselves. The first of these that has a title counts.")},
                                     {QStringLiteral("rapdesk-cli titles show")});
    onCall(*showing, chosen, show);

    auto* const importing = addCommand(
        *titles, "import", Tr::tr("Takes a firm's own list instead of the one before"),
        {Tr::tr("FILE: CSV (UTF-8) whose first line names its columns: report_id and title, and system (CCASS, CCMS, "
                "VAR, DCASS) and house (HKSCC, HKCC, SEOCH) where wanted. A file with a fault is refused with its "
                "line, and nothing changes: exit code 2. One with the first line alone takes the firm's titles away.")},
        {QStringLiteral("rapdesk-cli titles import titles.csv")});
    auto in = std::make_shared<std::string>();
    addOption(*importing, "FILE", *in, "", Tr::tr("CSV")).required();
    onCall(*importing, chosen, [in](Context& context) { return import(context, *in); });

    auto* const exporting = addCommand(*titles, "export", Tr::tr("Writes all titles to a list that can be imported"),
                                       {Tr::tr("A file that is there already is never overwritten.")},
                                       {QStringLiteral("rapdesk-cli titles export --out titles.csv")});
    auto out = std::make_shared<std::string>();
    addOption(*exporting, "--out", *out, "FILE", Tr::tr("The new file")).required();
    onCall(*exporting, chosen, [out](Context& context) { return exportTo(context, *out); });

    auto* const learning =
        addCommand(*titles, "learn", Tr::tr("Whether reports without a title are asked what they call themselves"),
                   {Tr::tr("What was learned stays.")}, {QStringLiteral("rapdesk-cli titles learn off")});
    auto word = std::make_shared<std::string>();
    addOption(*learning, "SWITCH", *word, "", anyOf(switches)).required().oneOf(switches);
    onCall(*learning, chosen, [word](Context& context) { return learn(context, *word == "on"); });
}

} // namespace cli
