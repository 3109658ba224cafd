#include "catalogue/Csv.h"

namespace catalogue {

QList<QStringList> parseCsv(QStringView text)
{
    if (text.startsWith(QChar::ByteOrderMark))
        text = text.mid(1);
    QList<QStringList> rows;
    QStringList row;
    QString field;
    bool quoted = false;
    bool lineHasText = false;

    const auto endRow = [&] {
        if (lineHasText) {
            row += field;
            rows += row;
        }
        row.clear();
        field.clear();
        lineHasText = false;
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        const QChar next = at + 1 < text.size() ? text[at + 1] : QChar();
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
            at += c == u'\r' ? 1 : 0;
            endRow();
        } else {
            lineHasText = true;
            if (c == u',') {
                row += field;
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

} // namespace catalogue
