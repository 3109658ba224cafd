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

/// Where the columns of what is selected begin: `starts` count from the column `zero` of the lines.
struct Grid {
    QList<int> starts;
    qint64 zero = 0;
};

/// By the grid; where the lines show none, as they are too few, by gaps of more than one blank.
QString asRow(const LineCells& cells, Selection::Columns columns, const Grid& grid)
{
    static const QRegularExpression gap(QStringLiteral(" {2,}"));
    QStringList values;
    if (grid.starts.isEmpty())
        values = cells.text(columns.from, columns.upTo).trimmed().split(gap);
    for (qsizetype i = 0; i < grid.starts.size(); ++i) {
        const qint64 from = std::max(grid.zero + grid.starts[i], columns.from);
        const qint64 end = i + 1 < grid.starts.size() ? grid.zero + grid.starts[i + 1] : columns.upTo;
        values += cells.text(from, std::min(end, columns.upTo)).trimmed();
    }
    while (values.size() > 1 && values.last().isEmpty())
        values.removeLast();
    return values.join(QLatin1Char('\t'));
}

/// Of a rectangle what is in it alone; else all columns, so that the first line is in order too where it is cut.
Grid gridOf(const QList<int>& ruler, const Selection& selection)
{
    const qint64 zero = selection.isBlock ? std::min(selection.anchor.column, selection.head.column) : 0;
    QList<int> starts;
    for (const int start : ruler)
        if (start > zero)
            starts += int(start - zero);
    return {report::Ruler::at(starts).starts(), zero};
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

rap::Result<QString> selectedText(const LineReader& reader, const Selection& selection, CopyAs as,
                                  const QList<int>& ruler)
{
    if (isTooMuch(*reader.index(), selection))
        return rap::failure(rap::ErrorKind::BadCall, Tr::tr("That is too much to copy at once."),
                            Tr::tr("Select fewer lines: up to about 8 MB go to the clipboard. The whole report is in "
                                   "its file."));
    const bool isRecognised = as == CopyAs::Table && ruler.isEmpty();
    Grid grid = gridOf(ruler, selection);
    if (isRecognised) {
        QList<QByteArray> lines;
        const auto read = visit(reader, selection, [&lines](const LineCells& cells, Selection::Columns columns) {
            lines += cells.signs(columns.from, columns.upTo);
        });
        if (!read)
            return tl::unexpected(read.error());
        grid.starts = report::Ruler::recognised(lines).starts();
    }
    QString text;
    bool isFirst = true;
    const auto read = visit(reader, selection, [&](const LineCells& cells, Selection::Columns columns) {
        if (!std::exchange(isFirst, false))
            text += QLatin1Char('\n');
        if (isRecognised)
            grid.zero = columns.from;
        if (as == CopyAs::Table)
            text += asRow(cells, columns, grid);
        else
            text += cells.text(columns.from, columns.upTo);
    });
    if (!read)
        return tl::unexpected(read.error());
    return text;
}

} // namespace viewer
