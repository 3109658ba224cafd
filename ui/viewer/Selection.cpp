#include "Selection.h"

#include "report/Ruler.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace viewer {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(viewer::Selection)
};

constexpr qint64 linesAtOnce = 256;
constexpr qint64 mostLines = 400'000; // also where little is copied of each

bool isTooMuch(const report::LineIndex& index, const Selection& selection)
{
    const qint64 lines = selection.lastLine() - selection.firstLine() + 1;
    const qint64 all = index.offset(selection.lastLine() + 1) - index.offset(selection.firstLine());
    if (lines > mostLines)
        return true;
    if (selection.isBlock) // that much, or less where lines are shorter
        return std::min(all, lines * (std::abs(selection.anchor.column - selection.head.column) + 1)) > mostCopied;
    const qint64 ofLine = selection.head.column - selection.anchor.column;
    return lines == 1 ? std::min(all, std::abs(ofLine)) > mostCopied : all > mostCopied;
}

/// A byte for each column.
QByteArray columnsOf(const LineCells& cells, Selection::Columns columns)
{
    QByteArray bytes;
    const qint64 first = cells.runs().isEmpty() ? 0 : cells.runs().first().column;
    for (const LineCells::Run& run : cells.runs())
        bytes += run.isEven() ? run.text.toLatin1() : QByteArray(run.columns, run.text.isEmpty() ? ' ' : 'x');
    const qint64 from = std::max<qint64>(0, columns.from - first);
    return bytes.mid(from, std::clamp<qint64>(columns.upTo - first, from, bytes.size() + from) - from);
}

/// Visits the lines of the selection with what is selected of each.
rap::Result<void> visit(const LineReader& reader, const Selection& selection, auto&& take)
{
    const qint64 from = selection.isBlock ? std::min(selection.anchor.column, selection.head.column) : 0;
    const qint64 upTo =
        selection.isBlock ? std::max(selection.anchor.column, selection.head.column) : Selection::lineEnd;
    for (qint64 line = selection.firstLine(); line <= selection.lastLine(); line += linesAtOnce) {
        const auto lines = reader.read(line, std::min(linesAtOnce, selection.lastLine() + 1 - line), from, upTo);
        if (!lines)
            return tl::unexpected(lines.error());
        for (const ShownLine& one : *lines)
            take(one.cells, *selection.on(one.number));
    }
    return {};
}

/// By the ruler; where the lines show none, as they are too few, by gaps of more than one blank.
QString asRow(const LineCells& cells, Selection::Columns columns, const report::Ruler& ruler)
{
    static const QRegularExpression gap(QStringLiteral(" {2,}"));
    QStringList values;
    if (ruler.isEmpty())
        values = cells.text(columns.from, columns.upTo).trimmed().split(gap);
    const QList<int>& starts = ruler.starts();
    for (qsizetype i = 0; i < starts.size(); ++i) {
        const qint64 end = i + 1 < starts.size() ? columns.from + starts[i + 1] : columns.upTo;
        values += cells.text(columns.from + starts[i], std::min(end, columns.upTo)).trimmed();
    }
    while (values.size() > 1 && values.last().isEmpty())
        values.removeLast();
    return values.join(QLatin1Char('\t'));
}

} // namespace

std::optional<Selection::Columns> Selection::on(qint64 line) const
{
    if (line < firstLine() || line > lastLine())
        return std::nullopt;
    if (isBlock)
        return Columns{std::min(anchor.column, head.column), std::max(anchor.column, head.column)};
    const auto [first, last] = std::minmax(anchor, head);
    return Columns{line == first.line ? first.column : 0, line == last.line ? last.column : lineEnd};
}

rap::Result<QString> selectedText(const LineReader& reader, const Selection& selection, CopyAs as)
{
    if (isTooMuch(*reader.index(), selection))
        return rap::failure(rap::ErrorKind::BadCall, Tr::tr("That is too much to copy at once."),
                            Tr::tr("Select fewer lines: up to about 8 MB go to the clipboard. The whole report is in "
                                   "its file."));
    report::Ruler ruler;
    if (as == CopyAs::Table) {
        QList<QByteArray> lines;
        const auto read = visit(reader, selection, [&lines](const LineCells& cells, Selection::Columns columns) {
            lines += columnsOf(cells, columns);
        });
        if (!read)
            return tl::unexpected(read.error());
        ruler = report::Ruler::recognised(lines);
    }
    QString text;
    bool isFirst = true;
    const auto read = visit(reader, selection, [&](const LineCells& cells, Selection::Columns columns) {
        if (!std::exchange(isFirst, false))
            text += QLatin1Char('\n');
        if (as == CopyAs::Table)
            text += asRow(cells, columns, ruler);
        else
            text += cells.text(columns.from, columns.upTo);
    });
    if (!read)
        return tl::unexpected(read.error());
    return text;
}

} // namespace viewer
