#include "PageListModel.h"

#include "ui/common/Wording.h"

#include <algorithm>

namespace viewer {
namespace {

constexpr qint64 linesLookedAt = 8; // below the head
constexpr qint64 longestText = 60;  // columns

bool saysSomething(const QString& line)
{
    return std::any_of(line.begin(), line.end(), [](QChar character) { return character.isLetterOrNumber(); });
}

} // namespace

void PageListModel::setReader(const LineReader& reader, int headLines)
{
    beginResetModel();
    m_reader = reader;
    m_headLines = headLines;
    m_rows = known();
    endResetModel();
}

void PageListModel::setNotes(const PageNotes& notes)
{
    m_notes = notes;
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0), index(m_rows - 1));
}

void PageListModel::grow()
{
    const int rows = known();
    if (rows <= m_rows)
        return;
    beginInsertRows({}, m_rows, rows - 1);
    m_rows = rows;
    endInsertRows();
}

int PageListModel::known() const
{
    return m_reader.index() == nullptr ? 0 : int(std::min<qint64>(m_reader.index()->pageCount(), mostPages));
}

int PageListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

QString PageListModel::textOf(qint64 page) const
{
    const report::Page lines = m_reader.index()->page(page);
    const qint64 head = lines.lineCount > m_headLines ? m_headLines : 0;
    const auto read = m_reader.read(lines.firstLine + head, std::min(lines.lineCount - head, linesLookedAt), 0, 1000);
    if (!read)
        return {}; // the page itself tells of it
    for (const ShownLine& line : *read)
        if (const QString text = line.cells.text(0, 1000).simplified(); saysSomething(text))
            return text.left(longestText);
    return {};
}

QVariant PageListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString number = ui::wording::number(index.row() + 1);
    switch (role) {
    case Qt::DisplayRole:
        return number;
    case TextRole:
        return textOf(index.row());
    case NoteRole:
        return m_notes.value(index.row());
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const QString text = textOf(index.row());
        const QString page = text.isEmpty() ? tr("Page %1").arg(number) : tr("Page %1: %2").arg(number, text);
        const QString note = m_notes.value(index.row());
        //: a page of the report, and her own note on it
        return note.isEmpty() ? page : tr("%1\nNote: %2").arg(page, note);
    }
    default:
        return {};
    }
}

} // namespace viewer
