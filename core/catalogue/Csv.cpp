#include "catalogue/Csv.h"

#include <algorithm>

namespace catalogue {
namespace {

/// Spreadsheets look past spaces, and those of the East take the wide forms as well.
bool looksLikeFormula(const QString& text)
{
    const auto first = std::find_if(text.begin(), text.end(), [](QChar c) { return !c.isSpace(); });
    return (!text.isEmpty() && QStringView(u"\t\r\n").contains(text.front())) ||
           (first != text.end() && QStringView(u"=+-@\uff1d\uff0b\uff0d\uff20").contains(*first));
}

} // namespace

QList<CsvRow> parseCsvRows(QStringView text)
{
    if (text.startsWith(QChar::ByteOrderMark))
        text = text.mid(1);
    QList<CsvRow> rows;
    CsvRow row;
    int line = 1;
    QString field;
    bool quoted = false;
    bool lineHasText = false;

    const auto endRow = [&] {
        if (lineHasText) {
            row.cells += field;
            rows += row;
        }
        row = {{}, line};
        field.clear();
        lineHasText = false;
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        const QChar next = at + 1 < text.size() ? text[at + 1] : QChar();
        line += c == u'\n' ? 1 : 0;
        if (quoted) {
            if (c != u'"') {
                field += c;
            } else if (next == u'"') {
                field += c;
                ++at;
            } else {
                quoted = false;
            }
        } else if (c == u'\n' || (c == u'\r' && next == u'\n')) {
            if (c == u'\r') {
                ++at;
                ++line;
            }
            endRow();
        } else {
            lineHasText = true;
            if (c == u',') {
                row.cells += field;
                field.clear();
            } else if (c == u'"' && field.isEmpty()) {
                quoted = true;
            } else {
                field += c;
            }
        }
    }
    endRow();
    return rows;
}

QList<QStringList> parseCsv(QStringView text)
{
    QList<QStringList> rows;
    for (CsvRow& row : parseCsvRows(text))
        rows += std::move(row.cells);
    return rows;
}

QString csvCell(QString text, CsvQuotes quotes)
{
    if (looksLikeFormula(text))
        text.prepend(u'\'');
    const bool needed = text.contains(u',') || text.contains(u'"') || text.contains(u'\r') || text.contains(u'\n');
    if (needed || quotes == CsvQuotes::Always)
        text = u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return text;
}

QString csvLine(const QStringList& cells)
{
    QStringList written;
    for (const QString& cell : cells)
        written += csvCell(cell);
    return written.join(u',') + QStringLiteral("\r\n");
}

} // namespace catalogue
