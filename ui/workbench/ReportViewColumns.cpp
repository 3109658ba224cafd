// The table's columns: which are shown, how wide they are, and how that is kept.
#include "ReportView.h"
#include "RowStatus.h"
#include "ui/common/DeskStyle.h"
#include "ui/common/TickMenu.h"
#include "ui/common/Wording.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QMenu>
#include <algorithm>
#include <array>

namespace workbench {

namespace {

constexpr int narrowestTitle = 150;
constexpr double padding = 2 * ui::cellPadding; // which stays as the text grows
constexpr int usualTextSize = 100;              // percent
constexpr std::array textSizes{80, 90, usualTextSize, 110, 125, 150, 175, 200};

int widthAtFirst(Column column, const QFontMetrics& metrics)
{
    const auto roomFor = [&metrics](const QString& sample) {
        return metrics.horizontalAdvance(sample) + 2 * ui::cellPadding + 2;
    };
    const auto room = [&roomFor](const char* sample) { return roomFor(QLatin1String(sample)); };
    const QDate wide(2026, 11, 28);
    const QString day = ui::wording::day(wide, wide);
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
        return std::max(room("Wed 28 Nov"), roomFor(day));
    case Column::Run:
        return std::max(room("Wed 28 Nov 20:58:58"), roomFor(day + QLatin1String(" 20:58:58")));
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

void ReportView::setUpHeader()
{
    QHeaderView* header = horizontalHeader();
    // Whenever it paints it asks for each column whether all rows are selected there, one by one: it shows no such
    // thing.
    header->setSelectionModel(new QItemSelectionModel(&m_reports, header));
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
    for (int column = 0; column < workbench::columnCount; ++column) {
        noteWidth(column, usualWidth(column));
        setColumnWidth(column, keptWidth(column));
        setColumnHidden(column, !isShownAtFirst(Column(column)));
    }
    connect(header, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        auto* menu = new ui::TickMenu(this);
        fillColumnMenu(*menu);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(horizontalHeader()->mapToGlobal(at));
    });
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (width > 0 && !m_fitting)
            noteWidth(column, width);
        if (column != int(Column::Title))
            fitTitle();
        if (column == int(Column::Status) && !m_fitting)
            m_fitsStatus = false; // she chose it
        tellShown();              // a column that is hidden has no width
    });
    tellShown();
    connect(header, &QHeaderView::sectionClicked, this, &QAbstractItemView::scrollToTop); // what was sorted for
}

int ReportView::usualWidth(int column) const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const QString head = m_reports.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    return std::max(widthAtFirst(Column(column), fontMetrics()),
                    QFontMetrics(bold).horizontalAdvance(head) + 2 * ui::cellPadding + 2);
}

void ReportView::stepTextSize(int steps)
{
    const auto now = std::lower_bound(textSizes.begin(), textSizes.end(), m_textSize) - textSizes.begin();
    const auto wanted = std::clamp<std::ptrdiff_t>(now + steps, 0, std::ssize(textSizes) - 1);
    changeTextSize(steps == 0 ? usualTextSize : textSizes.at(std::size_t(wanted)));
}

int ReportView::keptWidth(int column) const
{
    return qRound(padding + (m_widths.at(std::size_t(column)) - padding) * m_textSize / usualTextSize);
}

void ReportView::noteWidth(int column, int width)
{
    m_widths.at(std::size_t(column)) = padding + (width - padding) * usualTextSize / m_textSize;
}

void ReportView::changeTextSize(int percent)
{
    if (percent == m_textSize)
        return;
    rememberPlace();
    setTextSize(percent);
    m_fitting = true;
    for (int column = 0; column < workbench::columnCount; ++column)
        if (column != int(Column::Title))
            horizontalHeader()->resizeSection(column, keptWidth(column)); // hidden ones, too
    m_fitting = false;
    fitTitle();
    restorePlace();
    m_statusFit.start(0);
}

void ReportView::setTextSize(int percent)
{
    m_textSize = std::clamp(percent, textSizes.front(), textSizes.back());
    QFont scaled = m_usualFont;
    scaled.setPointSizeF(m_usualFont.pointSizeF() * m_textSize / usualTextSize);
    setFont(scaled);
    const int least = m_textSize < usualTextSize ? 0 : ui::rowHeight;
    verticalHeader()->setDefaultSectionSize(std::max(least, fontMetrics().height() + 12));
    verticalScrollBar()->setSingleStep(verticalHeader()->defaultSectionSize());
}

void ReportView::fillColumnMenu(QMenu& menu)
{
    for (int column = 0; column < workbench::columnCount; ++column) {
        QAction* action = menu.addAction(m_reports.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(isWanted(column));
        action->setEnabled(column != int(Column::Report));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            setWanted(column, shown);
            fitTitle();
        });
    }
}

bool ReportView::isWanted(int column) const
{
    return column == int(Column::Title) ? m_wantsTitle : !isColumnHidden(column);
}

void ReportView::setWanted(int column, bool wanted)
{
    if (column == int(Column::Title)) {
        m_wantsTitle = wanted;
        showTitle();
    } else {
        setColumnHidden(column, !wanted);
    }
}

void ReportView::showTitle()
{
    const bool hides = !m_wantsTitle || (m_reports.sourceModel()->rowCount() > 0 && !m_reports.hasTitles());
    if (hides == isColumnHidden(int(Column::Title)))
        return;
    setColumnHidden(int(Column::Title), hides);
    fitTitle();
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
    if (first < 0 || isColumnHidden(int(Column::Status)) || !m_fitsStatus)
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

QJsonObject ReportView::layoutState() const
{
    QJsonArray columns;
    for (int visual = 0; visual < workbench::columnCount; ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        const bool shown = isWanted(column);
        QJsonObject one{{QStringLiteral("id"), columnId(Column(column))}, {QStringLiteral("shown"), shown}};
        if (column != int(Column::Title))
            one.insert(QStringLiteral("width"), keptWidth(column));
        columns.append(one);
    }
    return {{QStringLiteral("columns"), columns},
            {QStringLiteral("locale"), ui::wording::locale().name()},
            {QStringLiteral("textSize"), m_textSize},
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
    // What is wide enough is so for words of one language; a file without one is of English.
    const bool sameWords =
        state.value(QStringLiteral("locale")).toString(QStringLiteral("en_HK")) == ui::wording::locale().name();
    changeTextSize(state.value(QStringLiteral("textSize")).toInt(usualTextSize));
    m_fitting = true;
    int visual = 0;
    for (const QJsonValue value : state.value(QStringLiteral("columns")).toArray()) {
        const QJsonObject one = value.toObject();
        const int column = columnOf(one.value(QStringLiteral("id")).toString());
        if (column < 0)
            continue;
        header->moveSection(header->visualIndex(column), visual++);
        setWanted(column, column == int(Column::Report) || one.value(QStringLiteral("shown")).toBool(true));
        if (const int width = one.value(QStringLiteral("width")).toInt();
            sameWords && width >= header->minimumSectionSize() && width < 4000) {
            setColumnWidth(column, width);
            noteWidth(column, width);
        }
    }
    m_fitting = false;
    m_fitsStatus = true;
    m_reports.setGrouping(groupingFromCode(state.value(QStringLiteral("group")).toString()));
    if (const int column = columnOf(state.value(QStringLiteral("sort")).toString()); column >= 0)
        sortByColumn(column,
                     state.value(QStringLiteral("descending")).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
    fitTitle();
}

} // namespace workbench
