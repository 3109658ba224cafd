#include "PageAccessible.h"

#include "PageView.h"

namespace viewer {
namespace {

QAccessibleInterface* interfaceFor(const QString& className, QObject* object)
{
    auto* view = className == QLatin1String("viewer::PageView") ? qobject_cast<PageView*>(object) : nullptr;
    return view == nullptr ? nullptr : new PageAccessible(*view);
}

} // namespace

PageAccessible::PageAccessible(PageView& view)
    : QAccessibleWidget(&view, QAccessible::EditableText)
    , m_view(view)
{
}

void PageAccessible::install()
{
    QAccessible::installFactory(interfaceFor);
}

QString PageAccessible::text(QAccessible::Text what) const
{
    return what == QAccessible::Value ? pageText() : QAccessibleWidget::text(what);
}

QAccessible::State PageAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    state.multiLine = true;
    state.selectableText = true;
    return state;
}

void* PageAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface*>(this);
    return QAccessibleWidget::interface_cast(type);
}

const QString& PageAccessible::pageText() const
{
    const LineReader& reader = m_view.reader();
    if (reader.index() == nullptr) {
        m_index = nullptr;
        m_text.clear();
        return m_text;
    }
    const qint64 page = m_view.currentPage();
    const report::Page lines = reader.index()->page(page);
    const qint64 count = std::min(lines.lineCount, mostLines);
    const auto encoding = int(reader.encoding());
    if (m_index == reader.index() && m_page == page && m_lines == count && m_encoding == encoding)
        return m_text;
    m_index = reader.index();
    m_page = page;
    m_lines = count;
    m_encoding = encoding;
    m_firstLine = lines.firstLine;
    m_text.clear();
    const auto read = reader.read(lines.firstLine, count, 0, mostColumns);
    if (!read)
        return m_text; // the view tells of it
    for (const ShownLine& line : *read) {
        QString text = line.cells.text(0, mostColumns);
        while (text.endsWith(QLatin1Char(' ')))
            text.chop(1);
        m_text += text + QLatin1Char('\n');
    }
    return m_text;
}

qint64 PageAccessible::lineOf(int offset) const
{
    const QString& text = pageText();
    return m_firstLine + QStringView(text).left(offset).count(QLatin1Char('\n'));
}

int PageAccessible::offsetOf(const Place& place) const
{
    const QString& text = pageText();
    qsizetype begin = 0;
    for (qint64 line = m_firstLine; line < place.line && begin < text.size(); ++line)
        begin = std::max<qsizetype>(text.indexOf(QLatin1Char('\n'), begin) + 1, 0);
    const qsizetype end = std::max(text.indexOf(QLatin1Char('\n'), begin), begin);
    return int(place.line < m_firstLine ? 0 : std::min<qint64>(begin + place.column, end));
}

// As far as it is on this page.
void PageAccessible::selection(int, int* start, int* end) const
{
    *start = *end = 0;
    if (selectionCount() == 0)
        return;
    const Selection& selection = *m_view.selection();
    const auto [first, last] = std::minmax(selection.anchor, selection.head);
    *start = offsetOf(first);
    *end = offsetOf(last);
}

int PageAccessible::selectionCount() const
{
    return m_view.selection() ? 1 : 0;
}

void PageAccessible::addSelection(int start, int end)
{
    const qint64 first = lineOf(start);
    const qint64 last = lineOf(end);
    m_view.select({{first, start - offsetOf({first, 0})}, {last, end - offsetOf({last, 0})}, false});
}

void PageAccessible::removeSelection(int)
{
    m_view.clearSelection();
}

void PageAccessible::setSelection(int, int start, int end)
{
    addSelection(start, end);
}

int PageAccessible::cursorPosition() const
{
    return offsetOf({m_view.currentLine(), 0});
}

void PageAccessible::setCursorPosition(int position)
{
    m_view.goToLine(lineOf(position));
}

QString PageAccessible::text(int start, int end) const
{
    return pageText().mid(start, end - start);
}

int PageAccessible::characterCount() const
{
    return int(pageText().size());
}

QRect PageAccessible::characterRect(int offset) const
{
    const qint64 line = lineOf(offset);
    const QRect rect = m_view.rectOf({line, offset - offsetOf({line, 0})});
    return rect.isNull() ? rect : QRect(m_view.viewport()->mapToGlobal(rect.topLeft()), rect.size());
}

int PageAccessible::offsetAtPoint(const QPoint& point) const
{
    const Place place = m_view.placeAt(m_view.viewport()->mapFromGlobal(point));
    return offsetOf(place);
}

void PageAccessible::scrollToSubstring(int start, int)
{
    m_view.goToLine(lineOf(start));
}

QString PageAccessible::attributes(int, int* start, int* end) const
{
    *start = 0;
    *end = characterCount();
    return {};
}

} // namespace viewer
