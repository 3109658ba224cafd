#include "app/cli/SheetJson.h"

#include <QJsonArray>

namespace cli {
namespace {

QJsonArray linesOf(const account::Sheet::Section& section)
{
    QJsonArray lines;
    for (const account::Sheet::Line& line : section.lines)
        lines += QJsonObject{{QStringLiteral("label"), line.label}, {QStringLiteral("value"), line.value}};
    return lines;
}

} // namespace

QJsonObject sheetObject(const account::Sheet& sheet)
{
    QJsonArray sections;
    for (const account::Sheet::Section& section : sheet.sections)
        sections += QJsonObject{{QStringLiteral("title"), section.title}, {QStringLiteral("lines"), linesOf(section)}};
    return {{QStringLiteral("title"), sheet.title},
            {QStringLiteral("notice"), sheet.notice},
            {QStringLiteral("sections"), sections},
            {QStringLiteral("notes"), QJsonArray::fromStringList(sheet.notes)}};
}

void printSheet(Context& context, const account::Sheet& sheet, const QJsonObject& more)
{
    if (!context.json) {
        context.console.print(account::toText(sheet).chopped(1).split(u'\n'));
        return;
    }
    QJsonObject object = sheetObject(sheet);
    for (auto field = more.begin(); field != more.end(); ++field)
        object.insert(field.key(), *field);
    context.console.print(object);
}

} // namespace cli
