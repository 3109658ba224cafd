#include "app/cli/Commands.h"
#include "app/cli/Parser.h"
#include "app/cli/ReportJson.h"
#include "app/cli/Table.h"
#include "app/cli/Words.h"
#include "rap/Day.h"

namespace cli {
namespace {

const QString usualBase = QStringLiteral("/download");

struct Options {
    std::string folder;
    std::vector<std::string> files;
};

QString parentOf(const QString& path)
{
    return path.left(qMax<qsizetype>(path.lastIndexOf(u'/'), 0));
}

QString lastPart(const QString& path)
{
    return path.mid(path.lastIndexOf(u'/') + 1);
}

/// A folder as people write it: with or without the base, which need not be the usual one.
rap::Folder folderFrom(const QString& text)
{
    QString path = text.startsWith(u'/') ? text : usualBase + u'/' + text;
    while (path.size() > 1 && path.endsWith(u'/'))
        path.chop(1);
    rap::Folder usual = rap::decodeFolder(usualBase, path);
    if (usual.isKnown())
        return usual;
    const QString undated = rap::dayFromDigits(lastPart(path)) ? parentOf(path) : path;
    const rap::Folder other = rap::decodeFolder(parentOf(undated), path);
    return other.isKnown() ? other : usual;
}

/// A file's own path says more than --folder.
ledger::Report decoded(const QString& file, const QString& folder)
{
    ledger::Report report;
    report.file = lastPart(file);
    const QString where = file.contains(u'/') ? parentOf(file) : folder;
    if (!where.isEmpty()) {
        report.folder = folderFrom(where);
        report.path = report.folder.path + u'/' + report.file;
    }
    report.name = rap::decodeName(report.file, rap::grammarFor(report.folder, report.file));
    return report;
}

ExitCode decode(Context& context, const Options& options)
{
    Table table({Tr::tr("REPORT"), Tr::tr("CODE"), Tr::tr("FOR"), Tr::tr("MARKET"), Tr::tr("KIND"), Tr::tr("RUN AT"),
                 Tr::tr("FILE"), Tr::tr("PROBLEM")});
    for (const auto& file : options.files) {
        const auto report = decoded(fromArgument(file), fromArgument(options.folder));
        if (context.json) {
            context.console.print(decodedObject(report));
        } else if (report.name) {
            table.add({report.name->reportId, orDash(report.name->customerCode), report.name->participant,
                       code(report.name->market), code(report.name->kind), report.name->run.iso(), report.file,
                       problemOf(report)});
        } else {
            const QString none = orDash({});
            table.add({none, none, none, none, none, none, report.file, problemOf(report)});
        }
    }
    if (!context.json)
        context.console.print(table.lines());
    return ExitCode::Done;
}

} // namespace

void addDecode(CLI::App& program, Command& chosen)
{
    auto* const command = addCommand(
        program, "decode", Tr::tr("Decodes report file names, touching no server"),
        {Tr::tr("Every name gives a line, one that does not decode with the reason; the exit code is 0 for both. "
                "Clearing house and system come from the folder alone, which also decides how the name is read.")},
        {QStringLiteral("rapdesk-cli decode CCLTN05_C00123_HKMK_20261123140502123456.TXT.ZIP"),
         QStringLiteral("rapdesk-cli decode --folder HKCC_SEOCH_CCMS_GLOB/20261123 "
                        "CCMDS01_CABG_HKABC1_GLOB_20261123192002123_IMG.TXT.ZIP")});
    auto options = std::make_shared<Options>();
    addOption(*command, "--folder", options->folder, "REMOTE_FOLDER",
              Tr::tr("RAP's folder, with or without /download"));
    addOption(*command, "FILENAME", options->files, "...", Tr::tr("Names, or whole remote paths")).required();
    onCall(*command, chosen, options, &decode);
}

} // namespace cli
