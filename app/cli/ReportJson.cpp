#include "app/cli/ReportJson.h"

#include "app/cli/Words.h"

namespace cli {

QString stateWord(ledger::State state)
{
    switch (state) {
    case ledger::State::New:
        return QStringLiteral("new");
    case ledger::State::Fetched:
        return QStringLiteral("fetched");
    case ledger::State::Gone:
        return QStringLiteral("gone");
    }
    return {};
}

std::optional<rap::Market> marketOf(const ledger::Report& report)
{
    if (report.folder.market || !report.name)
        return report.folder.market;
    return report.name->market;
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

} // namespace cli
