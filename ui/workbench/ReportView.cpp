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
#include <set>

namespace workbench {

namespace {

// A selection of more pieces is not worth carrying through a change of the filter.
constexpr qsizetype mostRemembered = 5000;
constexpr int narrowestTitle = 150;

int widthAtFirst(Column column, const QFontMetrics& metrics)
{
    const auto room = [&metrics](const char* sample) {
        return metrics.horizontalAdvance(QLatin1String(sample)) + 2 * ui::cellPadding + 2;
    };
    switch (column) {
    case Column::Status:
        return metrics.horizontalAdvance(widestWord(metrics)) + 2 * ui::cellPadding + 26; // a pill with an icon
    case Column::Report:
        return room("CSEMMM08");
    case Column::Title:
        return 260;
    case Column::For:
        return room("COMMON");
    case Column::System:
    case Column::Market:
        return room("Market x");
    case Column::Kind:
        return room("Data image");
    case Column::FolderDate:
        return room("Wed 28 Nov");
    case Column::Run:
        return room("Wed 28 Nov 20:58:58");
    case Column::Size:
        return room("108.8 MB");
    case Column::OnRapUntil:
        return room("On RAP until");
    case Column::CustomerCode:
        return room("Customer code xx");
    case Column::File:
        return room("CFIPM01_C00123_HKMK_20261123201502123456.TXT.ZIP");
    }
    return 100;
}

} // namespace

ReportView::ReportView(ReportFilterModel& reports, QWidget* parent)
    : QTableView(parent)
    , m_reports(reports)
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
    verticalHeader()->setDefaultSectionSize(std::max(ui::rowHeight, fontMetrics().height() + 12));
    verticalScrollBar()->setSingleStep(verticalHeader()->defaultSectionSize());
    setUpHeader();

    connect(m_reports.sourceModel(), &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_forget = true; });
    connect(&m_reports, &QAbstractItemModel::modelAboutToBeReset, this, &ReportView::rememberRows);
    connect(&m_reports, &QAbstractItemModel::modelReset, this, &ReportView::restoreRows);

    m_statusFit.setSingleShot(true);
    const auto fitSoon = [this] { m_statusFit.start(0); };
    connect(&m_statusFit, &QTimer::timeout, this, &ReportView::fitStatus);
    connect(&m_reports, &QAbstractItemModel::dataChanged, this, fitSoon);
    connect(&m_reports, &QAbstractItemModel::modelReset, this, fitSoon);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, fitSoon);
}

void ReportView::setUpHeader()
{
    QHeaderView* header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setMinimumSectionSize(44);
    header->setStretchLastSection(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setTextElideMode(Qt::ElideRight);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setSortIndicator(m_reports.sortColumn(), m_reports.sortOrder());
    setSortingEnabled(true);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const auto headWidth = [this, metrics = QFontMetrics(bold)](int column) {
        const QString text = m_reports.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        return metrics.horizontalAdvance(text) + 2 * ui::cellPadding + 2;
    };
    for (int column = 0; column < workbench::columnCount; ++column) {
        setColumnWidth(column, std::max(widthAtFirst(Column(column), fontMetrics()), headWidth(column)));
        setColumnHidden(column, !isShownAtFirst(Column(column)));
    }
    connect(header, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        auto* menu = new ui::TickMenu(this);
        fillColumnMenu(*menu);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(horizontalHeader()->mapToGlobal(at));
    });
    connect(header, &QHeaderView::sectionResized, this, [this](int column) {
        if (column != int(Column::Title))
            fitTitle();
        if (column == int(Column::Status) && !m_fitting)
            m_usualStatus.reset(); // she chose it
        tellShown();               // a column that is hidden has no width
    });
    tellShown();
    m_usualStatus = columnWidth(int(Column::Status));
    connect(header, &QHeaderView::sectionClicked, this, &QAbstractItemView::scrollToTop); // what was sorted for
}

void ReportView::fillColumnMenu(QMenu& menu)
{
    for (int column = 0; column < workbench::columnCount; ++column) {
        QAction* action = menu.addAction(m_reports.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(column != int(Column::Report));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            setColumnHidden(column, !shown);
            fitTitle();
        });
    }
}

void ReportView::tellShown()
{
    ColumnSet shown;
    for (int column = 0; column < workbench::columnCount; ++column)
        shown.set(std::size_t(column), !isColumnHidden(column));
    m_reports.setSearched(shown);
}

void ReportView::fitTitle()
{
    if (m_fitting || isColumnHidden(int(Column::Title)))
        return;
    int others = 0;
    for (int column = 0; column < workbench::columnCount; ++column)
        if (column != int(Column::Title) && !isColumnHidden(column))
            others += columnWidth(column);
    m_fitting = true;
    setColumnWidth(int(Column::Title), std::max(narrowestTitle, viewport()->width() - others));
    m_fitting = false;
}

void ReportView::fitStatus()
{
    const int first = rowAt(0);
    if (first < 0 || isColumnHidden(int(Column::Status)) || !m_usualStatus)
        return;
    const int below = rowAt(viewport()->height() - 1);
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    int wanted = columnWidth(int(Column::Status));
    for (int row = first; row <= (below < 0 ? m_reports.rowCount() - 1 : below); ++row)
        if (!m_reports.isHead(row))
            wanted =
                std::max(wanted, itemDelegate()->sizeHint(option, m_reports.index(row, int(Column::Status))).width());
    m_fitting = true;
    setColumnWidth(int(Column::Status), wanted);
    m_fitting = false;
    fitTitle();
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
    if (m_forget)
        return;
    m_rememberedCurrent = currentReport();
    qsizetype count = 0;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        count += range.height();
    if (count <= mostRemembered)
        m_rememberedRows = selectedReports();
}

void ReportView::restoreRows()
{
    m_forget = false;
    if (m_rememberedCurrent < 0 && m_rememberedRows.isEmpty())
        return;
    std::vector<int> places;
    for (const int report : std::as_const(m_rememberedRows))
        if (const int place = m_reports.rowOf(report); place >= 0)
            places.push_back(place);
    std::sort(places.begin(), places.end());
    QItemSelection selection;
    for (std::size_t i = 0; i < places.size();) {
        std::size_t end = i + 1;
        while (end < places.size() && places[end] == places[end - 1] + 1)
            ++end;
        selection.select(m_reports.index(places[i], 0), m_reports.index(places[end - 1], workbench::columnCount - 1));
        i = end;
    }
    const int current = m_rememberedCurrent < 0 ? -1 : m_reports.rowOf(m_rememberedCurrent);
    if (current >= 0) {
        const QModelIndex at = m_reports.index(current, int(Column::Report));
        selectionModel()->setCurrentIndex(at, QItemSelectionModel::NoUpdate);
        scrollTo(at);
    }
    selectionModel()->select(selection, QItemSelectionModel::Select);
}

void ReportView::keyboardSearch(const QString& text)
{
    Q_EMIT typed(text);
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
    if (event->modifiers() != Qt::NoModifier || !foldByKey(event->key()))
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

QJsonObject ReportView::layoutState() const
{
    QJsonArray columns;
    for (int visual = 0; visual < workbench::columnCount; ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        const bool shown = !isColumnHidden(column);
        QJsonObject one{{QStringLiteral("id"), columnId(Column(column))}, {QStringLiteral("shown"), shown}};
        if (shown)
            one.insert(QStringLiteral("width"), column == int(Column::Status)
                                                    ? m_usualStatus.value_or(columnWidth(column))
                                                    : columnWidth(column));
        columns.append(one);
    }
    return {{QStringLiteral("columns"), columns},
            {QStringLiteral("group"), code(m_reports.grouping())},
            {QStringLiteral("sort"), columnId(Column(m_reports.sortColumn()))},
            {QStringLiteral("descending"), m_reports.sortOrder() == Qt::DescendingOrder}};
}

void ReportView::restoreLayoutState(const QJsonObject& state)
{
    QHeaderView* header = horizontalHeader();
    const auto columnOf = [](const QString& id) {
        for (int column = 0; column < workbench::columnCount; ++column)
            if (columnId(Column(column)) == id)
                return column;
        return -1;
    };
    m_fitting = true;
    int visual = 0;
    for (const QJsonValue value : state.value(QStringLiteral("columns")).toArray()) {
        const QJsonObject one = value.toObject();
        const int column = columnOf(one.value(QStringLiteral("id")).toString());
        if (column < 0)
            continue;
        header->moveSection(header->visualIndex(column), visual++);
        setColumnHidden(column, column != int(Column::Report) && !one.value(QStringLiteral("shown")).toBool(true));
        if (const int width = one.value(QStringLiteral("width")).toInt();
            width >= header->minimumSectionSize() && width < 4000)
            setColumnWidth(column, width);
    }
    m_fitting = false;
    m_usualStatus = columnWidth(int(Column::Status));
    m_reports.setGrouping(groupingFromCode(state.value(QStringLiteral("group")).toString()));
    if (const int column = columnOf(state.value(QStringLiteral("sort")).toString()); column >= 0)
        sortByColumn(column,
                     state.value(QStringLiteral("descending")).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
    fitTitle();
}

} // namespace workbench
