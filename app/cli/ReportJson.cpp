#include "app/cli/ReportJson.h"

#include "app/cli/Words.h"
#include "ledger/ReportFilter.h"
#include "rap/Cells.h"

#include <QJsonArray>

namespace cli {

QString stateWord(ledger::State state)
{
    switch (state) {
    case ledger::State::New:
        return QStringLiteral("new");
    case ledger::State::Fetched:
        return QStringLiteral("fetched");
    case ledger::State::NotInFolder:
        return QStringLiteral("not_in_folder");
    case ledger::State::Gone:
        return QStringLiteral("gone");
    }
    return {};
}

QString stateText(ledger::State state)
{
    switch (state) {
    case ledger::State::New:
        return Tr::tr("new");
    case ledger::State::Fetched:
        return Tr::tr("fetched");
    case ledger::State::NotInFolder:
        return Tr::tr("not_in_folder");
    case ledger::State::Gone:
        return Tr::tr("gone");
    }
    return {};
}

QString resultLine(const QString& result, const QString& path)
{
    const QString filed = Tr::tr("filed");
    const QString failed = Tr::tr("failed");
    const QString text = result == QLatin1String("filed") ? filed : failed;
    return rap::padded(text, std::max(rap::cellsOf(filed), rap::cellsOf(failed))) + u' ' + path;
}

QString problemOf(const ledger::Report& report)
{
    if (!report.name)
        return report.name.error().reason;
    return rap::disagreements(*report.name, report.folder).join(QStringLiteral("; "));
}

QJsonObject decodedObject(const ledger::Report& report)
{
    const auto* const name = report.name ? &*report.name : nullptr;
    const QDate date = report.folder.date.value_or(QDate());
    return {
        {QStringLiteral("path"), orNull(report.path)},
        {QStringLiteral("folder"), orNull(report.folder.name)},
        {QStringLiteral("file"), report.file},
        {QStringLiteral("house"), codeOrNull(report.folder.house)},
        {QStringLiteral("system"), codeOrNull(report.folder.system)},
        {QStringLiteral("market"), codeOrNull(marketOf(report))},
        {QStringLiteral("folder_date"), orNull(date.toString(Qt::ISODate))},
        {QStringLiteral("report_id"), name ? orNull(name->reportId) : QJsonValue::Null},
        {QStringLiteral("participant"), name ? orNull(name->participant) : QJsonValue::Null},
        {QStringLiteral("customer_code"), name ? orNull(name->customerCode) : QJsonValue::Null},
        {QStringLiteral("kind"), name ? QJsonValue(code(name->kind)) : QJsonValue::Null},
        {QStringLiteral("run_at"), name ? QJsonValue(name->run.iso()) : QJsonValue::Null},
        {QStringLiteral("decoded"), name != nullptr},
        {QStringLiteral("problem"), orNull(problemOf(report))},
    };
}

QJsonObject reportObject(const ledger::Report& report)
{
    QJsonObject object = decodedObject(report);
    object.insert(QStringLiteral("size"), report.size ? QJsonValue(*report.size) : QJsonValue::Null);
    object.insert(QStringLiteral("state"), stateWord(report.state()));
    return object;
}

QJsonObject fetchedObject(const ledger::Report& report, const QString& result,
                          const std::optional<ledger::Fetched>& fetched, const std::optional<rap::Error>& error,
                          int attempts)
{
    QJsonArray paths;
    if (fetched)
        for (const auto& file : fetched->files)
            paths << file.path;
    QJsonObject line = reportObject(report);
    line.insert(QStringLiteral("result"), result);
    line.insert(QStringLiteral("files"), paths);
    line.insert(QStringLiteral("sha256"), orNull(fetched ? QString::fromLatin1(fetched->sha256.toHex()) : QString()));
    line.insert(QStringLiteral("error"), error ? QJsonValue(error->text()) : QJsonValue::Null);
    line.insert(QStringLiteral("attempts"), attempts);
    return line;
}

} // namespace cli
