#include "CompareWindow.h"

#include "CompareCommands.h"
#include "CompareHeading.h"
#include "DifferenceBar.h"
#include "KeyField.h"
#include "RecordModel.h"
#include "rap/WhenFinished.h"
#include "ui/common/Accessible.h"
#include "ui/common/Commands.h"
#include "ui/common/DeskStyle.h"
#include "ui/common/EmptyState.h"
#include "ui/common/Wording.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QScreen>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <QWindow>
#include <QtConcurrentRun>

namespace compare {

using ui::Tone;

namespace {

constexpr QSize sizeAtFirst(1320, 900);

bool isLater(const viewer::ViewedReport& one, const viewer::ViewedReport& other)
{
    if (!one.name || !other.name)
        return false;
    const auto rank = [](const rap::RunTime& run) { return std::tuple(run.date, run.time, run.fraction); };
    return rank(one.name->run) > rank(other.name->run);
}

} // namespace

CompareWindow::CompareWindow(const viewer::ViewedReport& one, const viewer::ViewedReport& other, const Means& means,
                             QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_means(means)
    , m_commands(new ui::CommandSet(command::table(), this))
{
    ui::readAs(*this, QAccessible::Window);
    setObjectName(QStringLiteral("comparison"));
    setAttribute(Qt::WA_QuitOnClose, false);
    setAttribute(Qt::WA_DeleteOnClose);
    const bool isSwapped = isLater(one, other);
    m_wish.left = isSwapped ? other : one;
    m_wish.right = isSwapped ? one : other;
    m_wish.layouts = means.layouts;
    m_wish.limit = means.limit;
    m_wish.ruler = means.ruler;
    build();
    connectParts();
    connectCommands();
    resize(sizeAtFirst.boundedTo(screen()->availableSize() - QSize(16, 40)));
    // A window that belongs to another one would always lie before it.
    winId();
    windowHandle()->setTransientParent(nullptr);
    compare();
}

CompareWindow::~CompareWindow()
{
    m_isCancelled->store(true);
}

void CompareWindow::build()
{
    //: Window title: two runs that are compared
    setWindowTitle(tr("%1: %2 and %3 - RAP Desk")
                       .arg(m_wish.left.id(), CompareHeading::runOf(m_wish.left), CompareHeading::runOf(m_wish.right)));
    QAction* ignoreRun = m_commands->action(command::ignoreRun);
    ignoreRun->setCheckable(true);
    ignoreRun->setChecked(true);
    m_heading = new CompareHeading(m_wish.left, m_wish.right, this);
    for (const QLatin1String id : {command::previousDifference, command::nextDifference})
        m_heading->addButton(m_commands->action(id));
    m_heading->addTick(ignoreRun);
    auto* menu = new QMenu(this);
    for (const QLatin1String id : {command::goToMoved, command::goToOtherSide, command::pinLine, command::unpinAll,
                                   command::copyLine, command::zoomIn, command::zoomOut, command::zoomFit,
                                   command::compareAgain, command::stop, command::close, command::help}) {
        if (id == command::copyLine || id == command::zoomIn || id == command::compareAgain || id == command::help)
            menu->addSeparator();
        menu->addAction(m_commands->action(id));
    }
    m_heading->addMenu(QStringLiteral("view-menu"), tr("&View"), menu);
    m_banner = new ui::Banner(this);
    m_banner->setObjectName(QStringLiteral("compare-banner"));
    m_stack = new QStackedWidget(this);
    m_empty = new ui::EmptyState(m_stack);
    m_empty->setObjectName(QStringLiteral("compare-empty"));
    m_text = new QWidget(m_stack);
    m_view = new ComparedView(m_text);
    m_bar = new DifferenceBar(m_text);
    auto* beside = new QHBoxLayout;
    beside->setSpacing(0);
    beside->addWidget(m_view, 1);
    beside->addWidget(m_bar);
    auto* below = new QVBoxLayout(m_text);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(0);
    below->addWidget(newSideTitles(m_wish.left, m_wish.right, m_text));
    below->addLayout(beside, 1);
    m_records = new RecordModel(this);
    m_table = new QTableView(m_stack);
    m_table->setObjectName(QStringLiteral("records"));
    m_table->setAccessibleName(tr("Records that differ"));
    m_table->setModel(m_records);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setWordWrap(false);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(ui::rowHeight);
    m_table->horizontalHeader()->setHighlightSections(false);
    for (QWidget* pane : std::initializer_list<QWidget*>{m_empty, m_text, m_table})
        m_stack->addWidget(pane);
    m_counts = new QLabel(this);
    m_counts->setObjectName(QStringLiteral("counts"));
    m_counts->setContentsMargins(2 * ui::grid, ui::grid / 2, ui::grid, ui::grid / 2);
    m_counts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_heading);
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
    column->addWidget(m_counts);
}

void CompareWindow::connectParts()
{
    const auto press = [this](const QString& id) {
        if (QAction* action = m_commands->find(id))
            action->trigger();
    };
    connect(m_empty, &ui::EmptyState::pressed, this, press);
    connect(m_banner, &ui::Banner::pressed, this, press);
    connect(m_banner, &ui::Banner::focusLeft, this,
            [this] { m_stack->currentWidget()->setFocus(Qt::OtherFocusReason); });
    connect(m_view, &ComparedView::moved, this, &CompareWindow::showStanding);
    connect(m_view, &ComparedView::failed, this, &CompareWindow::tellTrouble, Qt::QueuedConnection);
    connect(m_view, &ComparedView::menuWanted, this, &CompareWindow::popUpMenu);
    connect(m_bar, &DifferenceBar::rowWanted, this, &CompareWindow::goToRow);
    connect(m_records, &RecordModel::failed, this, &CompareWindow::tellTrouble, Qt::QueuedConnection);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &CompareWindow::showStanding);
    connect(m_heading, &CompareHeading::partChosen, this, [this](qsizetype part) {
        m_wish.part = part;
        m_wish.pinned.clear();
        m_compared = {};
        compare();
    });
    connect(&m_heading->keys(), &KeyField::chosen, this, [this] {
        m_wish.keys = m_heading->keys().columns();
        compare();
    });
    connect(&m_heading->keys(), &KeyField::wrong, this, [this](const QString& text) {
        m_banner->tell({Tone::Bad,
                        tr("%1 is no column.").arg(text),
                        tr("Write where key columns begin and end, such as 1-5 or 1-5, 30-33."),
                        {}});
    });
}

void CompareWindow::connectCommands()
{
    const auto on = [this](QLatin1String id, auto&& act) {
        connect(m_commands->action(id), &QAction::triggered, this, act);
    };
    on(command::previousDifference, [this] { goToDifference(-1); });
    on(command::nextDifference, [this] { goToDifference(1); });
    on(command::ignoreRun, [this](bool isIgnored) {
        m_wish.ignoresRun = isIgnored;
        compare();
    });
    on(command::goToMoved, [this] { goToMoved(); });
    on(command::goToOtherSide, [this] { m_view->goTo({m_view->at().row, otherSide(m_view->at().side)}); });
    on(command::pinLine, [this] { pin(); });
    on(command::unpinAll, [this] {
        m_wish.pinned.clear();
        compare();
    });
    on(command::copyLine, [this] { copyLine(); });
    on(command::zoomIn, [this] { m_view->zoom(1); });
    on(command::zoomOut, [this] { m_view->zoom(-1); });
    on(command::zoomFit, [this] { m_view->fit(); });
    on(command::compareAgain, [this] { compare(); });
    on(command::moreTime, [this] {
        m_wish.limit.reset();
        compare();
    });
    on(command::stop, [this] { stop(); });
    on(command::close, [this] { close(); });
    on(command::help, [this] { m_means.help(); });
    m_commands->action(command::help)->setEnabled(m_means.help != nullptr);
}

void CompareWindow::compare()
{
    if (m_isCancelled)
        m_isCancelled->store(true);
    m_isCancelled = std::make_shared<std::atomic<bool>>(false);
    m_isComparing = true;
    m_pinning.reset();
    m_banner->dismiss();
    showWorking();
    const auto isCancelled = m_isCancelled;
    rap::whenFinished(QtConcurrent::run([wish = m_wish, isCancelled] {
                          return compare::compared(wish, [isCancelled] { return isCancelled->load(); });
                      }),
                      this, [this, isCancelled](const rap::Result<Compared>& both) {
                          if (isCancelled->load())
                              return;
                          m_isComparing = false;
                          if (both)
                              take(*both);
                          else
                              tellFailure(both.error());
                          showStanding();
                          Q_EMIT compared();
                      });
}

// What was shown before stays.
void CompareWindow::stop()
{
    if (!m_isComparing)
        return;
    m_isCancelled->store(true);
    m_isComparing = false;
    if (m_stack->currentWidget() == m_empty)
        m_empty->setContent({ui::Icon::Info,
                             tr("Stopped"),
                             tr("The two were not compared to the end."),
                             {{command::compareAgain, tr("Compare again"), true, {}}}});
    else
        m_banner->tell({Tone::Warning,
                        tr("Stopped."),
                        tr("What is shown is not what was asked for last."),
                        {{command::compareAgain, tr("Compare again"), true, {}}}});
    showStanding();
    Q_EMIT compared();
}

void CompareWindow::goToDifference(int step)
{
    if (isTable()) {
        const int row = std::clamp(m_table->currentIndex().row() + step, 0, m_records->rowCount() - 1);
        // Not by selectRow(), which takes in more where Shift is held down.
        m_table->selectionModel()->setCurrentIndex(m_records->index(row, 0),
                                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    } else if (isText()) {
        const ComparedRows& rows = *m_compared.rows;
        const qint64 row = m_view->at().row;
        if (const auto next = step > 0 ? rows.differenceAfter(row) : rows.differenceBefore(row))
            goToRow(rows.differences()[*next].first);
    }
}

// On the side where something stands.
void CompareWindow::goToRow(qint64 row)
{
    const Side side = m_view->at().side;
    m_view->goTo({row, m_compared.rows->at(row).line(side) < 0 ? otherSide(side) : side});
    m_view->revealChange();
}

void CompareWindow::goToMoved()
{
    const ComparedRows::Row row = m_compared.rows->at(m_view->at().row);
    const Side to = row.kind == report::HunkKind::MovedAway ? Side::Right : Side::Left;
    if (row.partner >= 0)
        m_view->goTo({m_compared.rows->rowOf(to, row.partner), to});
}

void CompareWindow::pin()
{
    const At at = m_view->at();
    const qint64 line = m_compared.rows->at(at.row).line(at.side);
    if (line < 0)
        return;
    const qint64 other = m_pinning ? m_compared.rows->at(m_pinning->row).line(m_pinning->side) : -1;
    if (m_pinning && m_pinning->side != at.side) {
        addPin(at.side == Side::Left ? line : other, at.side == Side::Left ? other : line);
        return;
    }
    m_pinning = at;
    m_view->setPinning(at);
    const QString number = ui::wording::number(line + 1);
    m_banner->tell({Tone::Quiet,
                    at.side == Side::Left ? tr("Line %1 of the left side is held.").arg(number)
                                          : tr("Line %1 of the right side is held.").arg(number),
                    tr("Go to the line of the other side that it belongs to, and press Ctrl+T again."),
                    {}});
}

void CompareWindow::addPin(qint64 left, qint64 right)
{
    m_pinning.reset();
    m_view->setPinning({});
    for (const auto& [pinnedLeft, pinnedRight] : std::as_const(m_wish.pinned))
        if ((pinnedLeft < left) != (pinnedRight < right) || pinnedLeft == left || pinnedRight == right) {
            m_banner->tell({Tone::Warning,
                            tr("These two lines were not pinned."),
                            tr("Lines %1 and %2 are pinned already, and the two pairs would cross.")
                                .arg(ui::wording::number(pinnedLeft + 1), ui::wording::number(pinnedRight + 1)),
                            {{command::unpinAll, tr("Undo all pins"), false, {}}}});
            return;
        }
    m_wish.pinned += {left, right};
    compare();
}

void CompareWindow::copyLine()
{
    if (isText()) {
        QGuiApplication::clipboard()->setText(m_view->text(m_view->at()));
        return;
    }
    constexpr qsizetype mostRows = 10'000;
    QStringList lines;
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    for (const QModelIndex& index : selected.first(std::min(selected.size(), mostRows))) {
        QStringList cells;
        for (int column = 0; column < m_records->columnCount(); ++column)
            cells += index.siblingAtColumn(column).data().toString();
        lines += cells.join(QLatin1Char('\t'));
    }
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void CompareWindow::popUpMenu(const QPoint& globalPosition)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QLatin1String id : {command::copyLine, command::goToMoved, command::pinLine, command::unpinAll})
        menu->addAction(m_commands->action(id));
    menu->popup(globalPosition);
}

bool CompareWindow::isOf(const viewer::ViewedReport& one, const viewer::ViewedReport& other) const
{
    return (m_wish.left.isSame(one) && m_wish.right.isSame(other)) ||
           (m_wish.left.isSame(other) && m_wish.right.isSame(one));
}

void CompareWindow::comeToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    setVisible(true);
    raise();
    activateWindow();
}

} // namespace compare
