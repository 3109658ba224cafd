#include "account/Sheet.h"

#include "rap/Cells.h"
#include "rap/WireText.h"

#include <algorithm>

namespace account {

QString toText(const Sheet& sheet)
{
    QStringList lines{sheet.title, QString(rap::cellsOf(sheet.title), u'='), {}, sheet.notice};
    qsizetype widest = 0;
    for (const Sheet::Section& section : sheet.sections)
        for (const Sheet::Line& line : section.lines)
            widest = std::max(widest, rap::cellsOf(line.label));
    for (const Sheet::Section& section : sheet.sections) {
        lines += {QString(), section.title};
        for (const Sheet::Line& line : section.lines)
            lines += QStringLiteral("  ") + rap::padded(line.label, widest) + QStringLiteral("  ") +
                     rap::printable(line.value);
    }
    if (!sheet.notes.isEmpty())
        lines += QString();
    for (const QString& note : sheet.notes)
        lines += QStringLiteral("- ") + note;
    return lines.join(u'\n') + u'\n';
}

QString toHtml(const Sheet& sheet)
{
    const auto element = [](const char* tag, const QString& text) {
        const QString name = QString::fromLatin1(tag);
        return QStringLiteral("<%1>%2</%1>").arg(name, rap::printable(text).toHtmlEscaped());
    };
    QString html = element("h1", sheet.title) + element("p", sheet.notice);
    for (const Sheet::Section& section : sheet.sections) {
        html += element("h2", section.title) + QStringLiteral("<table>");
        for (const Sheet::Line& line : section.lines)
            html += QStringLiteral("<tr><th align=\"left\">%1&nbsp;&nbsp;</th>")
                        .arg(rap::printable(line.label).toHtmlEscaped()) +
                    element("td", line.value) + QStringLiteral("</tr>");
        html += QStringLiteral("</table>");
    }
    html += QStringLiteral("<ul>");
    for (const QString& note : sheet.notes)
        html += element("li", note);
    return html + QStringLiteral("</ul>");
}

} // namespace account
