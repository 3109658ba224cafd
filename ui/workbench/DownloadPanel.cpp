#include "DownloadPanel.h"

#include "DownloadHead.h"
#include "RowStatus.h"
#include "WorkbenchCommands.h"
#include "ui/common/Commands.h"
#include "ui/common/DeskStyle.h"
#include "ui/common/Theme.h"
#include "ui/common/Wording.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

namespace workbench {

using download::TransferId;
using download::TransferState;

namespace {

constexpr int roomForAll = 760; // of buttons and columns
constexpr int narrowestReport = 160;
constexpr int widestReport = 340;

QPushButton* buttonFor(QAction* action, QWidget* parent)
{
    auto* button = new QPushButton(ui::nameOf(*action), parent);
    button->setObjectName(action->objectName());
    button->setAutoDefault(false);
    button->setAccessibleName(button->text());
    button->setToolTip(action->toolTip());
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

QList<TransferId> filtered(const QList<TransferId>& ids, const DownloadModel& model,
                           std::initializer_list<TransferState> states)
{
    QList<TransferId> kept;
    for (const TransferId id : ids)
        if (const int row = model.rowOf(id);
            row >= 0 && std::find(states.begin(), states.end(), model.transfer(row).state) != states.end())
            kept.append(id);
    return kept;
}

} // namespace

DownloadPanel::DownloadPanel(DownloadModel& downloads, ui::CommandSet& commands, QWidget* parent)
    : QFrame(parent)
    , m_downloads(downloads)
    , m_commands(commands)
    , m_bar(new OverallBar(this))
    , m_summary(new SummaryLine(this))
    , m_clear(buttonFor(commands.action(command::clearEnded), this))
    , m_cancel(buttonFor(commands.action(command::cancelAll), this))
    , m_retry(buttonFor(commands.action(command::retryFailed), this))
    , m_pause(buttonFor(commands.action(command::pauseAll), this))
    , m_resume(buttonFor(commands.action(command::resumeAll), this))
    , m_toggle(buttonFor(commands.action(command::toggleDownloads), this))
    , m_list(new QTableView(this))
    , m_empty(new QLabel(m_list->viewport()))
{
    setUpHead();
    setUpList();
    connectCommands();
    connectRows();
    setLow(false);
    setOpen(false);
    setQueue(nullptr);
}

void DownloadPanel::setLow(bool low)
{
    const int edge = low ? 2 : ui::grid - 2;
    m_head->setContentsMargins(12, edge, 12, edge);
    fitHeight();
}

void DownloadPanel::fitHeight()
{
    setMaximumHeight(m_open ? QWIDGETSIZE_MAX : layout()->sizeHint().height());
}

void DownloadPanel::setUpHead()
{
    auto* title = new QLabel(tr("Downloads"), this);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    m_bar->setRange(0, 100);
    m_bar->setFormat(QStringLiteral("%p %"));
    m_bar->setAccessibleName(tr("All downloads"));
    m_bar->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_bar->setMaximumWidth(180);
    m_summary->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

    m_head = new QHBoxLayout;
    QHBoxLayout* head = m_head;
    head->setSpacing(ui::grid);
    head->addWidget(title);
    head->addSpacing(ui::grid / 2);
    head->addWidget(m_bar);
    head->addSpacing(ui::grid / 2);
    head->addWidget(m_summary, 1);
    // What comes and goes stands to the left of what is always there: nothing slides under the pointer.
    for (QPushButton* button : {m_clear, m_cancel, m_retry, m_pause, m_resume, m_toggle})
        head->addWidget(button);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 1, 0, 0);
    all->setSpacing(0);
    all->addLayout(head);
    all->addWidget(m_list, 1);
}

void DownloadPanel::setUpList()
{
    m_list->setModel(&m_downloads);
    m_list->setItemDelegate(new DownloadDelegate(m_list));
    m_list->setSelectionBehavior(QTableView::SelectRows);
    m_list->setSelectionMode(QTableView::ExtendedSelection);
    m_list->setShowGrid(false);
    m_list->setWordWrap(false);
    m_list->setFrameShape(NoFrame);
    m_list->setTabKeyNavigation(false);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setAccessibleName(tr("Downloads"));
    m_list->setMinimumHeight(60);
    m_list->installEventFilter(this);
    m_list->verticalHeader()->setVisible(false);
    m_list->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_list->verticalHeader()->setDefaultSectionSize(std::max(28, fontMetrics().height() + 10));
    QHeaderView* header = m_list->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::Interactive);
    const auto room = [this](const QString& sample) { return fontMetrics().horizontalAdvance(sample) + 28; };
    constexpr double much = 108.8 * 1024 * 1024;
    const QString size = ui::wording::size(qint64(much));
    m_list->setColumnWidth(DownloadModel::Progress,
                           fontMetrics().horizontalAdvance(widestStatus(fontMetrics())) + 2 * ui::cellPadding + 40);
    m_list->setColumnWidth(DownloadModel::Received, room(DownloadModel::tr("%1 of %2").arg(size, size)));
    m_list->setColumnWidth(DownloadModel::Speed, room(ui::wording::speed(much)));
    m_list->setColumnWidth(DownloadModel::Left, room(ui::wording::duration(65 * 60)));
    header->setSectionResizeMode(DownloadModel::Report, QHeaderView::Stretch);
    header->setSectionResizeMode(DownloadModel::Remark, QHeaderView::Stretch);
    connect(m_list, &QWidget::customContextMenuRequested, this, &DownloadPanel::popUpMenu);
    m_empty->setObjectName(QStringLiteral("downloads-empty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* middle = new QVBoxLayout(m_list->viewport());
    middle->addWidget(m_empty);
}

void DownloadPanel::connectRows()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DownloadPanel::showAvailable);
    connect(&m_downloads, &QAbstractItemModel::dataChanged, this, &DownloadPanel::showAvailable);
    connect(&m_downloads, &QAbstractItemModel::modelAboutToBeReset, this, &DownloadPanel::rememberRows);
    connect(&m_downloads, &QAbstractItemModel::modelReset, this, &DownloadPanel::restoreRows);
}

void DownloadPanel::connectCommands()
{
    const auto on = [this](QLatin1String id, auto&& act) {
        connect(m_commands.action(id), &QAction::triggered, this, [this, act] {
            if (m_queue)
                act();
        });
    };
    on(command::pauseAll, [this] { m_queue->pauseAll(); });
    on(command::resumeAll, [this] { m_queue->resumeAll(); });
    on(command::clearEnded, [this] { m_queue->clearEnded(); });
    on(command::cancelAll, [this] {
        QList<TransferId> ids;
        for (const download::Transfer& transfer : m_queue->transfers())
            if (transfer.state != TransferState::Done && transfer.state != TransferState::Failed)
                ids.append(transfer.id);
        m_queue->cancel(ids);
    });
    on(command::pause,
       [this] { m_queue->pause(filtered(selected(), m_downloads, {TransferState::Waiting, TransferState::Running})); });
    on(command::resume, [this] { m_queue->resume(filtered(selected(), m_downloads, {TransferState::Paused})); });
    on(command::retry, [this] {
        m_queue->retry(filtered(selected(), m_downloads, {TransferState::Failed, TransferState::NeedsAttention}));
    });
    on(command::moveUp, [this] { m_queue->moveUp(selected()); });
    on(command::cancel, [this] { m_queue->cancel(selected()); });
    connect(m_commands.action(command::toggleDownloads), &QAction::triggered, this, [this] { setOpen(!m_open); });
    m_commands.bind(command::downloadsPlace, m_list);
}

void DownloadPanel::setQueue(download::Queue* queue)
{
    if (m_queue)
        m_queue->disconnect(this);
    m_queue = queue;
    if (queue != nullptr) {
        connect(queue, &download::Queue::summaryChanged, this, &DownloadPanel::showSummary);
        connect(queue, &download::Queue::removed, this, &DownloadPanel::showSummary);
    }
    showSummary();
    showAvailable();
}

void DownloadPanel::setOpen(bool open)
{
    m_list->setVisible(open);
    m_toggle->setText(open ? tr("Hide") : tr("Show"));
    m_toggle->setAccessibleName(open ? tr("Hide the list of downloads") : tr("Show the list of downloads"));
    m_toggle->setIcon(ui::icon(open ? ui::Icon::ChevronDown : ui::Icon::ChevronUp));
    m_commands.action(command::toggleDownloads)->setIcon(m_toggle->icon());
    m_commands.action(command::toggleDownloads)->setText(open ? tr("Hide &downloads") : tr("Show &downloads"));
    const bool was = std::exchange(m_open, open);
    fitHeight();
    if (was != open)
        Q_EMIT openChanged(open);
    showSummary();
}

int DownloadPanel::leastHeight() const
{
    return m_head->sizeHint().height() + m_list->minimumHeight() + 1;
}

void DownloadPanel::showSummary()
{
    const download::QueueSummary summary = m_queue ? m_queue->summary() : download::QueueSummary();
    const int percent = percentOf(summary);
    m_bar->setVisible(percent >= 0);
    m_bar->setValue(std::max(percent, 0));
    m_summary->setTexts(alarmText(summary), countsText(summary, m_downloads.moving()), paceText(summary),
                        leftText(summary), endedText(summary));
    showColumns(summary);
    m_empty->setText(emptyText(summary));
    m_empty->setVisible(m_downloads.rowCount() == 0);
    m_commands.action(command::pauseAll)->setEnabled(summary.isBusy());
    m_commands.action(command::resumeAll)->setEnabled(summary.paused > 0);
    m_commands.action(command::retryFailed)->setEnabled(summary.failed + summary.needsAttention > 0);
    m_commands.action(command::clearEnded)->setEnabled(summary.failed + summary.done + summary.cancelled > 0);
    m_commands.action(command::cancelAll)->setEnabled(summary.isBusy() || summary.paused + summary.needsAttention > 0);
    showButtons();
}

void DownloadPanel::showColumns(const download::QueueSummary& summary)
{
    // Which report it is says more than how fast it is.
    for (const int column : {DownloadModel::Speed, DownloadModel::Left})
        m_list->setColumnHidden(column, width() < roomForAll || !summary.isBusy());
    const bool remarks = m_downloads.hasRemarks();
    m_list->setColumnHidden(DownloadModel::Remark, !remarks);
    // Where there is something to say of it, that has more words than its name.
    QHeaderView* header = m_list->horizontalHeader();
    if (const auto mode = remarks ? QHeaderView::Fixed : QHeaderView::Stretch;
        header->sectionResizeMode(DownloadModel::Report) != mode)
        header->setSectionResizeMode(DownloadModel::Report, mode);
    if (remarks)
        header->resizeSection(DownloadModel::Report, std::clamp(width() / 4, narrowestReport, widestReport));
}

bool DownloadPanel::isAvailable(const QPushButton* button) const
{
    return m_commands.find(button->objectName())->isEnabled();
}

void DownloadPanel::showButtons()
{
    const bool all = m_open && width() >= roomForAll;
    // First what can take the focus, then it goes over, then what loses it.
    for (QPushButton* button : {m_clear, m_cancel, m_retry, m_pause, m_resume, m_toggle})
        if (isAvailable(button))
            button->setEnabled(true);
    passFocus();
    for (QPushButton* button : {m_clear, m_cancel, m_retry, m_pause, m_resume, m_toggle})
        button->setEnabled(isAvailable(button));
    m_clear->setVisible(all);
    m_cancel->setVisible(all);
    m_retry->setVisible(all || m_retry->isEnabled());
}

// Left to itself Qt gives it to the next one in the row: a second press of the same key would do something else there.
void DownloadPanel::passFocus()
{
    const auto stays = [this](const QPushButton* button) {
        const bool hides = (button == m_clear || button == m_cancel) && !(m_open && width() >= roomForAll);
        return isAvailable(button) && !hides;
    };
    auto* focused = qobject_cast<QPushButton*>(window()->focusWidget());
    if (focused == nullptr || focused->parentWidget() != this || stays(focused))
        return;
    QPushButton* other = focused == m_pause ? m_resume : focused == m_resume || focused == m_retry ? m_pause : m_toggle;
    (stays(other) ? other : m_toggle)->setFocus(Qt::OtherFocusReason);
}

// Where a report cannot be moved up the key would move the selection, and the next one act on another report.
bool DownloadPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers().testFlag(Qt::AltModifier) && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down))
            return true;
    }
    return QFrame::eventFilter(watched, event);
}

QString DownloadPanel::emptyText(const download::QueueSummary& summary) const
{
    if (summary.done + summary.cancelled == 0)
        return tr("Nothing is under way.");
    const auto lines = [](const QString& first, const QString& second) -> QString {
        return first + QLatin1Char('\n') + second;
    };
    if (summary.cancelled > 0)
        return lines(tr("%1 fetched, %2 cancelled.")
                         .arg(ui::wording::number(summary.done), ui::wording::number(summary.cancelled)),
                     tr("What was cancelled can be fetched later."));
    return lines(summary.done == 1 ? tr("1 report is fetched.")
                                   : tr("All %1 reports are fetched.").arg(ui::wording::number(summary.done)),
                 tr("The reports are in the list above."));
}

QList<TransferId> DownloadPanel::selected() const
{
    QList<TransferId> ids;
    for (const QModelIndex& index : m_list->selectionModel()->selectedRows())
        ids.append(m_downloads.transfer(index.row()).id);
    return ids;
}

void DownloadPanel::showAvailable()
{
    const QList<TransferId> ids = selected();
    const auto any = [&](std::initializer_list<TransferState> states) {
        return !filtered(ids, m_downloads, states).isEmpty();
    };
    m_commands.action(command::pause)->setEnabled(any({TransferState::Waiting, TransferState::Running}));
    m_commands.action(command::resume)->setEnabled(any({TransferState::Paused}));
    m_commands.action(command::retry)->setEnabled(any({TransferState::Failed, TransferState::NeedsAttention}));
    m_commands.action(command::moveUp)->setEnabled(any({TransferState::Waiting, TransferState::Paused}));
    m_commands.action(command::cancel)->setEnabled(!ids.isEmpty());
}

void DownloadPanel::popUpMenu(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // Beside the rows it is a menu of the list alone.
    if (m_list->indexAt(at).isValid())
        for (const QLatin1String id :
             {command::pause, command::resume, command::retry, command::moveUp, command::cancel})
            menu->addAction(m_commands.action(id));
    menu->addSeparator();
    menu->addAction(m_commands.action(command::cancelAll));
    menu->addAction(m_commands.action(command::clearEnded));
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

void DownloadPanel::rememberRows()
{
    m_rememberedRows = selected();
    const QModelIndex current = m_list->currentIndex();
    m_rememberedCurrent = current.isValid() ? m_downloads.transfer(current.row()).id : 0;
}

void DownloadPanel::restoreRows()
{
    if (const int row = m_downloads.rowOf(m_rememberedCurrent); row >= 0)
        m_list->selectionModel()->setCurrentIndex(m_downloads.index(row, 0), QItemSelectionModel::NoUpdate);
    for (const TransferId id : std::as_const(m_rememberedRows))
        if (const int row = m_downloads.rowOf(id); row >= 0)
            m_list->selectionModel()->select(m_downloads.index(row, 0),
                                             QItemSelectionModel::Select | QItemSelectionModel::Rows);
    showAvailable();
}

void DownloadPanel::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    m_bar->setMaximumWidth(width() < 1100 ? 60 : 180);
    showColumns(m_queue ? m_queue->summary() : download::QueueSummary());
    showButtons();
}

void DownloadPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().brush(QPalette::Base));
    painter.fillRect(QRect(0, 0, width(), 1), ui::lineColor(palette()));
}

} // namespace workbench
