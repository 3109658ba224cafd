#include "KeyColumns.h"

#include "report/RunMarks.h"

#include <QRegularExpression>
#include <algorithm>

namespace compare {
namespace {

constexpr int widest = 9999;
constexpr qint64 sampleLines = 600;
constexpr qint64 sampleBytes = 512; // of a line

} // namespace

std::optional<QList<KeyColumn>> keyColumnsFrom(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^\\s*(\\d{1,4})\\s*(?:[-–]\\s*(\\d{1,4})\\s*)?$"));
    QList<KeyColumn> columns;
    if (text.trimmed().isEmpty())
        return columns;
    for (const QString& part : text.split(QLatin1Char(','))) {
        const auto match = form.match(part);
        const int from = match.captured(1).toInt();
        const int last = match.captured(2).isEmpty() ? from : match.captured(2).toInt();
        if (!match.hasMatch() || from < 1 || last < from || last > widest)
            return std::nullopt;
        columns += {from - 1, last};
    }
    std::sort(columns.begin(), columns.end(),
              [](const KeyColumn& one, const KeyColumn& other) { return one.from < other.from; });
    const auto overlap =
        std::adjacent_find(columns.begin(), columns.end(),
                           [](const KeyColumn& one, const KeyColumn& next) { return next.from < one.upTo; });
    return overlap == columns.end() ? std::optional(columns) : std::nullopt;
}

QString textOf(const QList<KeyColumn>& columns)
{
    QStringList parts;
    for (const KeyColumn& column : columns)
        parts += column.upTo - column.from == 1
                     ? QString::number(column.upTo)
                     : QStringLiteral("%1-%2").arg(QString::number(column.from + 1), QString::number(column.upTo));
    return parts.join(QStringLiteral(", "));
}

report::LineTraits traitsOf(const QList<KeyColumn>& columns, int shift, bool ignoresRun)
{
    report::LineTraits traits;
    traits.ignoresRun = ignoresRun;
    if (columns.isEmpty())
        return traits;
    QList<int> starts;
    for (const KeyColumn& column : columns)
        starts << column.from + shift << column.upTo + shift;
    traits.ruler = report::Ruler::at(starts);
    for (const KeyColumn& column : columns)
        traits.keyColumns += int(traits.ruler.starts().indexOf(column.from + shift));
    return traits;
}

rap::Result<QList<FoundColumn>> columnsOf(const report::LineIndex& index, report::Encoding encoding,
                                          const QList<int>& hers)
{
    const auto read = index.read(0, sampleLines, sampleBytes);
    if (!read)
        return tl::unexpected(read.error());
    const bool hasControl = index.format().carriage == report::Carriage::Asa;
    QList<QByteArray> lines;
    for (const report::Line& line : *read)
        if (line.number - index.page(index.pageOf(line.number)).firstLine >= report::headLines)
            lines += hasControl ? line.bytes.mid(1) : line.bytes;
    const report::Ruler ruler = hers.isEmpty() ? report::Ruler::recognised(lines) : report::Ruler::at(hers);
    const QList<int>& starts = ruler.starts();
    QList<FoundColumn> found;
    for (qsizetype i = 0; i < starts.size(); ++i) {
        qsizetype width = 0;
        QString example;
        for (const QByteArray& line : lines) {
            QByteArrayView cell = ruler.cell(line, i);
            while (cell.endsWith(' '))
                cell.chop(1);
            width = std::max(width, cell.size());
            if (example.isEmpty() && std::any_of(cell.begin(), cell.end(), [](char c) { return c >= '0' && c <= '9'; }))
                example = report::decode(cell.trimmed(), encoding);
        }
        const int next = i + 1 < starts.size() ? starts[i + 1] : starts[i] + int(width);
        const int upTo = std::min(starts[i] + int(width), next);
        if (!example.isEmpty() && upTo > starts[i])
            found += {{starts[i], upTo}, example};
    }
    return found;
}

} // namespace compare
