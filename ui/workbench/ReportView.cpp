#include "ReportView.h"

#include "ReportDelegate.h"
#include "ui/common/DeskStyle.h"
#include "ui/common/TickMenu.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QJsonArray>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>
#include <set>

namespace workbench {

namespace {

// A selection of more pieces is not worth carrying through a change of the filter.
constexpr qsizetype mostRemembered = 5000;

} // namespace

ReportView::ReportView(ReportFilterModel& reports, QWidget* parent)
    : QTableView(parent)
    , m_reports(reports)
    , m_usualFont(font())
{
    setItemDelegate(new ReportDelegate(this));
    setModel(&reports);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(NoFrame);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setDragEnabled(true);
    setDragDropMode(DragOnly);
    setMouseTracking(true);
    setAccessibleName(tr("Reports"));
    verticalHeader()->setVisible(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setTextSize(m_textSize);
    setUpHeader();

    connect(m_reports.sourceModel(), &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_forget = true; });
    connect(&m_reports, &QAbstractItemModel::modelAboutToBeReset, this, &ReportView::rememberRows);
    connect(&m_reports, &QAbstractItemModel::modelReset, this, &ReportView::restoreRows);

    const auto remember = [this](const QModelIndex&, int first) {
        m_rememberedTop = -1;
        if (first <= rowAt(0))
            rememberPlace();
    };
    connect(&m_reports, &QAbstractItemModel::rowsAboutToBeInserted, this, remember);
    connect(&m_reports, &QAbstractItemModel::rowsInserted, this, &ReportView::restorePlace);
    connect(&m_reports, &QAbstractItemModel::rowsAboutToBeRemoved, this, remember);
    connect(&m_reports, &QAbstractItemModel::rowsRemoved, this, &ReportView::restorePlace);

    m_statusFit.setSingleShot(true);
    const auto fitSoon = [this] { m_statusFit.start(0); };
    connect(&m_statusFit, &QTimer::timeout, this, &ReportView::fitStatus);
    connect(&m_reports, &QAbstractItemModel::dataChanged, this, fitSoon);
    connect(&m_reports, &QAbstractItemModel::dataChanged, this, &ReportView::showTitle);
    connect(&m_reports, &QAbstractItemModel::rowsInserted, this, &ReportView::showTitle);
    connect(&m_reports, &QAbstractItemModel::modelReset, this, &ReportView::showTitle);
    connect(&m_reports, &QAbstractItemModel::modelReset, this, fitSoon);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, fitSoon);
}

int ReportView::leastHeight() const
{
    return horizontalHeader()->sizeHint().height() + 3 * verticalHeader()->defaultSectionSize() +
           horizontalScrollBar()->sizeHint().height();
}

void ReportView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitTitle();
    m_statusFit.start(0);
}

QList<int> ReportView::selectedReports() const
{
    // Ranges, not indexes: with everything selected there are as many as there are cells.
    std::set<int> rows;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.insert(row);
    QList<int> reports;
    reports.reserve(qsizetype(rows.size()));
    for (const int row : rows)
        if (const int report = m_reports.sourceRow(row); report >= 0)
            reports.append(report);
    return reports;
}

int ReportView::countSelected() const
{
    int count = 0;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        if (range.left() > 0)
            continue; // a row counts once
        count += range.height();
        for (int row = range.top(); m_reports.grouping() != Grouping::None && row <= range.bottom(); ++row)
            count -= m_reports.isHead(row) ? 1 : 0;
    }
    return count;
}

void ReportView::visitSelected(const std::function<bool(int)>& visit) const
{
    for (const QItemSelectionRange& range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            if (const int report = m_reports.sourceRow(row); report >= 0 && !visit(report))
                return;
}

int ReportView::currentReport() const
{
    const QModelIndex current = currentIndex();
    return current.isValid() ? m_reports.sourceRow(current.row()) : -1;
}

void ReportView::rememberRows()
{
    m_rememberedRows.clear();
    m_rememberedCurrent = -1;
    m_rememberedTop = -1;
    if (m_forget)
        return;
    m_rememberedCurrent = currentReport();
    rememberPlace();
    qsizetype count = 0;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        count += range.height();
    if (count <= mostRemembered || m_reports.isSameQuestion())
        m_rememberedRows = selectedReports();
}

void ReportView::rememberPlace()
{
    m_rememberedTop = -1;
    const int first = rowAt(0);
    for (int row = first; row >= 0 && row < m_reports.rowCount() && m_rememberedTop < 0; ++row) {
        m_rememberedTop = m_reports.sourceRow(row);
        m_rememberedOffset = rowViewportPosition(row);
    }
}

// What she looks at stays where it is. Where she has not touched anything yet, the newest come into sight.
void ReportView::restorePlace()
{
    const int row = m_rememberedTop < 0 ? -1 : m_reports.rowOf(m_rememberedTop);
    if (row < 0 || (verticalScrollBar()->value() == 0 && !currentIndex().isValid() && m_rememberedCurrent < 0))
        return;
    executeDelayedItemsLayout();
    verticalScrollBar()->setValue(row * verticalHeader()->defaultSectionSize() - m_rememberedOffset);
}

QItemSelection ReportView::selectionOf(std::vector<int> places) const
{
    std::sort(places.begin(), places.end());
    QItemSelection selection;
    for (std::size_t i = 0; i < places.size();) {
        std::size_t end = i + 1;
        while (end < places.size() && places[end] == places[end - 1] + 1)
            ++end;
        selection.select(m_reports.index(places[i], 0), m_reports.index(places[end - 1], workbench::columnCount - 1));
        i = end;
    }
    return selection;
}

void ReportView::selectReports(const QSet<QString>& paths)
{
    std::vector<int> places;
    for (int place = 0; place < m_reports.rowCount(); ++place)
        if (!m_reports.isHead(place) &&
            paths.contains(m_reports.index(place, 0).data(ReportTableModel::PathRole).toString()))
            places.push_back(place);
    const QModelIndex first = places.empty() ? QModelIndex() : m_reports.index(places.front(), int(Column::Report));
    selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selectionOf(std::move(places)), QItemSelectionModel::ClearAndSelect);
    scrollTo(first);
}

void ReportView::restoreRows()
{
    m_forget = false;
    if (m_reports.isSameQuestion())
        restorePlace();
    if (m_rememberedCurrent < 0 && m_rememberedRows.isEmpty())
        return;
    std::vector<int> places;
    for (const int report : std::as_const(m_rememberedRows))
        if (const int place = m_reports.rowOf(report); place >= 0)
            places.push_back(place);
    const QItemSelection selection = selectionOf(std::move(places));
    const int current = m_rememberedCurrent < 0 ? -1 : m_reports.rowOf(m_rememberedCurrent);
    if (current >= 0) {
        const QModelIndex at = m_reports.index(current, int(Column::Report));
        // Current rows are scrolled to.
        const int place = verticalScrollBar()->value();
        selectionModel()->setCurrentIndex(at, QItemSelectionModel::NoUpdate);
        if (m_reports.isSameQuestion())
            verticalScrollBar()->setValue(place);
        else
            scrollTo(at);
    }
    selectionModel()->select(selection, QItemSelectionModel::Select);
}

void ReportView::keyboardSearch(const QString& text)
{
    Q_EMIT typed(text);
}

void ReportView::wheelEvent(QWheelEvent* event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QTableView::wheelEvent(event);
        return;
    }
    if (const int steps = m_wheel.take(*event); steps != 0)
        stepTextSize(steps);
    event->accept();
}

int ReportView::headAt(const QPoint& position) const
{
    const QModelIndex at = indexAt(position);
    return at.isValid() && m_reports.isHead(at.row()) ? at.row() : -1;
}

// A menu acts on what it was opened on; where there is nothing, there is no menu.
void ReportView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex on = byKey ? currentIndex() : indexAt(event->pos());
    if (!on.isValid())
        return;
    if (m_reports.isHead(on.row())) {
        popUpGroupMenu(on.row(), byKey ? viewport()->mapToGlobal(visualRect(on).bottomLeft()) : event->globalPos());
        return;
    }
    if (!selectionModel()->isRowSelected(on.row(), {}))
        selectionModel()->setCurrentIndex(on, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    Q_EMIT menuWanted(byKey ? viewport()->mapToGlobal(visualRect(on).bottomLeft()) : event->globalPos());
}

void ReportView::popUpGroupMenu(int head, const QPoint& globalPosition)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("group-menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QPersistentModelIndex group = m_reports.index(head, 0);
    const bool folded = m_reports.isFolded(head);
    connect(menu->addAction(folded ? tr("&Unfold") : tr("&Fold")), &QAction::triggered, this, [this, group, folded] {
        if (group.isValid())
            m_reports.setFolded(group.row(), !folded);
    });
    connect(menu->addAction(tr("Fold &all")), &QAction::triggered, this, [this] { m_reports.setAllFolded(true); });
    connect(menu->addAction(tr("U&nfold all")), &QAction::triggered, this, [this] { m_reports.setAllFolded(false); });
    menu->addSeparator();
    connect(menu->addAction(tr("&Select its reports")), &QAction::triggered, this, [this, group] {
        if (!group.isValid())
            return;
        m_reports.setFolded(group.row(), false);
        int last = group.row();
        while (last + 1 < m_reports.rowCount() && !m_reports.isHead(last + 1))
            ++last;
        const QModelIndex first = m_reports.index(group.row() + 1, int(Column::Report));
        selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
        selectionModel()->select(QItemSelection(first, m_reports.index(last, int(Column::Report))),
                                 QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    });
    menu->popup(globalPosition);
}

void ReportView::mousePressEvent(QMouseEvent* event)
{
    if (const int head = headAt(event->pos()); head >= 0 && event->button() == Qt::LeftButton) {
        m_reports.setFolded(head, !m_reports.isFolded(head));
        return;
    }
    QTableView::mousePressEvent(event);
}

void ReportView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (headAt(event->pos()) < 0)
        QTableView::mouseDoubleClickEvent(event);
}

// She is in a list of reports, not in a sheet of cells.
QModelIndex ReportView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (action != MoveHome && action != MoveEnd)
        return QTableView::moveCursor(action, modifiers);
    const int row = action == MoveHome ? 0 : m_reports.rowCount() - 1;
    return m_reports.index(row, currentIndex().isValid() ? currentIndex().column() : int(Column::Report));
}

void ReportView::keyPressEvent(QKeyEvent* event)
{
    // The table's own copy takes the cell's text; the command copies the path.
    if (event->matches(QKeySequence::Copy)) {
        event->ignore();
        return;
    }
    if (event->modifiers() == Qt::NoModifier && foldByKey(event->key()))
        return;
    // What Return opens is the row with the frame, also where a click beside the rows has left none chosen.
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (opens && !selectionModel()->hasSelection() && currentIndex().isValid())
        selectRow(currentIndex().row());
    QTableView::keyPressEvent(event);
}

bool ReportView::foldByKey(int key)
{
    const int head = currentIndex().row();
    if (head < 0 || !m_reports.isHead(head))
        return false;
    switch (key) {
    case Qt::Key_Left:
        m_reports.setFolded(head, true);
        return true;
    case Qt::Key_Right:
        m_reports.setFolded(head, false);
        return true;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_reports.setFolded(head, !m_reports.isFolded(head));
        return true;
    default:
        return false;
    }
}

void ReportView::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    if (currentIndex().isValid())
        return;
    int first = 0;
    while (first < m_reports.rowCount() && m_reports.isHead(first))
        ++first;
    if (first == m_reports.rowCount())
        first = 0; // all are folded
    if (m_reports.rowCount() == 0)
        return;
    selectionModel()->setCurrentIndex(m_reports.index(first, int(Column::Report)), QItemSelectionModel::NoUpdate);
}

void ReportView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    // The focus mark runs along the whole row, not only along the cell.
    updateRow(previous.row());
    updateRow(current.row());
}

void ReportView::updateRow(int row)
{
    if (row >= 0)
        viewport()->update(QRect(0, rowViewportPosition(row), viewport()->width(), rowHeight(row)));
}

} // namespace workbench
