#include "Workbench.h"

#include "BannerPlanner.h"
#include "DownloadPanel.h"
#include "FilterBar.h"
#include "FolderView.h"
#include "ReportView.h"
#include "TopBar.h"
#include "WorkbenchCommands.h"
#include "ui/common/Banner.h"
#include "ui/common/Commands.h"
#include "ui/common/DeskStyle.h"
#include "ui/common/EmptyState.h"
#include "ui/common/Explanation.h"
#include "ui/common/Pill.h"
#include "ui/common/Theme.h"
#include "ui/common/Wording.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace workbench {

namespace {

constexpr int lowWindow = 480;
constexpr int countEvery = 100;   // ms
constexpr int tickEvery = 15'000; // ms: service hours and days are told to the minute

} // namespace

Workbench::Workbench(Desk::Parts parts, Doors doors, QWidget* parent)
    : Workbench(std::make_unique<Desk>(std::move(parts)), nullptr, std::move(doors), parent)
{
}

Workbench::Workbench(Desk& desk, Doors doors, QWidget* parent)
    : Workbench(nullptr, &desk, std::move(doors), parent)
{
}

Workbench::Workbench(std::unique_ptr<Desk> own, Desk* others, Doors doors, QWidget* parent)
    : QMainWindow(parent)
    , m_doors(std::move(doors))
    , m_ownDesk(std::move(own))
    , m_desk(m_ownDesk != nullptr ? *m_ownDesk : *others)
    , m_store(m_desk.parts().folder.window())
    , m_reports(m_desk.parts().clock)
    , m_shown(m_reports)
    , m_folders(m_desk.now().date())
    , m_commands(new ui::CommandSet(command::table(), this))
    , m_countToClose(countEvery, [this] { showBanner(); })
{
    build();
    connectViews();
    connectCommands();
    fillMenu();
    restoreLayout();
    for (Errands* errands : m_desk.all())
        follow(*errands);
    showAccounts();
    takeErrands();
    showWork();
    m_clock.setTimerType(Qt::VeryCoarseTimer);
    m_clock.start(tickEvery);
}

Workbench::~Workbench()
{
    // The models outlive the session otherwise: members go in reverse order.
    m_panel->setQueue(nullptr);
    m_downloads.setSource(nullptr, nullptr);
    m_folders.setSource(nullptr);
    m_reports.setSource(nullptr, nullptr);
}

void Workbench::open()
{
    if (m_desk.hasLedger()) {
        beginWithKeyboard();
        return;
    }
    connect(&m_desk, &Desk::errandsChanged, this, &Workbench::beginWithKeyboard, Qt::SingleShotConnection);
    m_desk.open(m_preferredAccount);
}

void Workbench::beginWithKeyboard()
{
    setAttribute(Qt::WA_KeyboardFocusChange); // where the keyboard is shows from the beginning
    if (m_desk.errands() != nullptr)
        m_top->focusGet();
    else if (auto* first = m_empty->findChild<QPushButton*>())
        first->setFocus(Qt::OtherFocusReason);
}

void Workbench::build()
{
    auto* centre = new QWidget(this);
    m_top = new TopBar(*m_commands, centre);
    m_strip = new StatusStrip(centre);
    m_banner = new ui::Banner(centre);
    m_banner->setObjectName(QStringLiteral("banner"));
    m_upright = new QSplitter(Qt::Vertical, centre);
    m_across = new QSplitter(Qt::Horizontal, m_upright);
    m_tree = new FolderView(m_folders, m_across);
    m_tree->hide(); // until there is an account
    auto* right = new QWidget(m_across);
    m_filters = new FilterBar(m_shown, right);
    m_folderBanner = new ui::Banner(right);
    m_folderBanner->setObjectName(QStringLiteral("folder-banner"));
    m_stack = new QStackedWidget(right);
    m_table = new ReportView(m_shown, m_stack);
    m_empty = new ui::EmptyState(m_stack);
    m_empty->setObjectName(QStringLiteral("empty"));
    m_panel = new DownloadPanel(m_downloads, *m_commands, m_upright);

    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto* rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    rightColumn->setSpacing(0);
    rightColumn->addWidget(m_filters);
    rightColumn->addWidget(m_folderBanner);
    rightColumn->addWidget(m_stack, 1);
    m_across->addWidget(m_tree);
    m_across->addWidget(right);
    m_across->setStretchFactor(1, 1);
    m_across->setChildrenCollapsible(false);
    // At 200 % on a small screen every row counts: the lists give way before the rest does.
    for (QWidget* list :
         {static_cast<QWidget*>(m_tree), static_cast<QWidget*>(m_table), static_cast<QWidget*>(m_empty)})
        list->setMinimumSize(list == m_tree ? 140 : 200, list == m_table ? m_table->leastHeight() : 40);
    m_upright->addWidget(m_across);
    m_upright->addWidget(m_panel);
    m_upright->setStretchFactor(0, 1);
    m_upright->setChildrenCollapsible(false);

    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(m_strip);
    column->addWidget(m_banner);
    column->addWidget(m_upright, 1);
    setCentralWidget(centre);
    setMinimumSize(560, 314);
}

void Workbench::connectViews()
{
    connect(&m_desk, &Desk::errandsChanged, this, &Workbench::takeErrands);
    connect(&m_desk, &Desk::errandsMade, this, &Workbench::follow);
    connect(&m_desk, &Desk::accountsChanged, this, &Workbench::showAccounts);
    connect(&m_desk, &Desk::openingChanged, this, [this] {
        if (m_desk.isOpening())
            m_said.reset(); // what she asks anew is open again
        showBanner();
        showEmpty();
    });
    connect(&m_desk, &Desk::told, this, &Workbench::say);
    connect(&m_desk, &Desk::keysChanged, this, [this] {
        showBanner();
        showStrip();
    });
    connect(&m_desk, &Desk::workChanged, this, &Workbench::showWork);
    connect(&m_desk, &Desk::workChanged, this, [this] {
        if (m_asksToClose)
            m_countToClose.call();
    });

    connect(m_banner, &ui::Banner::dismissed, this, &Workbench::dismissBanner);
    connect(m_banner, &ui::Banner::pressed, this, &Workbench::pressButton);
    connect(m_folderBanner, &ui::Banner::pressed, this, &Workbench::pressButton);
    connect(m_empty, &ui::EmptyState::focusLeft, m_top, &TopBar::focusGet);
    for (const ui::Banner* banner : {m_banner, m_folderBanner})
        connect(banner, &ui::Banner::focusLeft, this, [this] {
            if (m_table->isVisible())
                m_table->setFocus(Qt::OtherFocusReason);
            else
                m_top->focusGet();
        });
    connect(m_empty, &ui::EmptyState::pressed, this, &Workbench::pressButton);
    connect(m_strip, &StatusStrip::pressed, this, &Workbench::pressPill);
    connect(m_top, &TopBar::accountPicked, this, [this](const QString& name) { m_desk.selectAccount(name); });
    connect(m_top, &TopBar::leaveSearch, m_table, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(&m_top->search(), &QLineEdit::textChanged, &m_shown, &ReportFilterModel::setText);

    // What is found is shown from its top, unless the current row is among it.
    const auto showTop = [this] {
        if (!m_table->currentIndex().isValid())
            m_table->scrollToTop();
    };
    connect(&m_top->search(), &QLineEdit::textChanged, m_table, showTop);
    connect(m_filters, &FilterBar::changed, m_table, showTop);

    connect(m_tree, &FolderView::scopesChanged, this, [this] {
        applyScopes();
        lookAtDisk(m_tree->selectedScopes());
    });
    connect(&m_folders, &FolderTreeModel::countsChanged, this, [this] {
        showCounts();
        showFolderFault();
    });
    connect(&m_shown, &ReportFilterModel::countsChanged, this, [this] {
        showCounts();
        showEmpty();
    });
    connect(&m_shown, &QAbstractItemModel::dataChanged, this, &Workbench::showAvailable);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_filters->setSelected(m_table->countSelected());
        showAvailable();
    });
    connect(&m_shown, &QAbstractItemModel::modelReset, this,
            [this] { m_filters->setSelected(m_table->countSelected()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &Workbench::showAvailable);
    connect(m_table, &QAbstractItemView::activated, this, [this] { openSelected(OpenWith::Viewer); });
    connect(m_table, &ReportView::menuWanted, this, &Workbench::popUpReportMenu);
    connect(m_table, &ReportView::typed, this, [this](const QString& text) {
        m_top->search().setFocus(Qt::OtherFocusReason);
        m_top->search().insert(text);
    });
    connect(m_tree, &FolderView::menuWanted, this, &Workbench::popUpFolderMenu);
    connect(m_tree, &QAbstractItemView::activated, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    m_upright->installEventFilter(this);
    connect(m_panel, &DownloadPanel::openChanged, this, [this](bool open) {
        if (!open)
            m_panelHeight = std::max(m_upright->sizes().last(), m_panel->leastHeight());
        m_panelMadeWay = false;
        // What she asks for she gets, whatever the room: then the reports make way, until there is less.
        m_roomAsked = open && !isRoomForBoth() ? m_upright->height() : 0;
        m_table->setMinimumHeight(m_roomAsked > 0 ? 0 : m_table->leastHeight());
        fitPanel();
    });
    connect(&m_clock, &QTimer::timeout, this, &Workbench::tick);
}

void Workbench::fitPanel()
{
    const QList<int> sizes = m_upright->sizes();
    const int total = std::max(sizes.first() + sizes.last(), height() / 2);
    const int below = m_panel->isOpen() ? std::min(m_panelHeight, total / 2) : m_panel->maximumHeight();
    m_upright->setSizes({total - below, below});
    m_upright->handle(1)->setEnabled(m_panel->isOpen());
}

bool Workbench::isRoomForBoth() const
{
    return m_upright->height() >= m_filters->minimumHeight() + m_table->leastHeight() + m_panel->leastHeight();
}

void Workbench::makeRoom()
{
    const bool asksForIt = m_roomAsked > 0 && m_upright->height() >= m_roomAsked;
    if (m_panel->isOpen() && !isRoomForBoth() && !asksForIt) {
        m_panel->setOpen(false);
        m_panelMadeWay = true;
    } else if (isRoomForBoth() && m_panelMadeWay) {
        m_panel->setOpen(true);
    } else if (!m_panel->isOpen()) {
        fitPanel(); // its head may be another height now
    }
}

void Workbench::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    const bool low = height() < lowWindow;
    m_top->setLow(low);
    m_strip->setLow(low);
    m_banner->setOneLine(low);
    m_folderBanner->setOneLine(low);
    m_filters->setOneLine(low);
    m_panel->setLow(low);
}

bool Workbench::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_upright && event->type() == QEvent::Resize)
        QTimer::singleShot(0, this, &Workbench::makeRoom); // it is being laid out
    return QMainWindow::eventFilter(watched, event);
}

/// The account at hand speaks; the others are seen to be at work. A report that is to be opened is, either way.
void Workbench::follow(Errands& errands)
{
    const auto atHand = [this, &errands](auto show) {
        return [this, &errands, show] {
            if (m_desk.errands() == &errands)
                show();
        };
    };
    connect(&errands, &Errands::stateChanged, this, atHand([this] {
        showStrip();
        showEmpty();
        showAvailable();
    }));
    connect(&errands, &Errands::bannerChanged, this, atHand([this, &errands] {
        if (errands.banner())
            m_said.reset(); // that is newer
        showBanner();
    }));
    connect(&errands, &Errands::hostKeyWanted, this, atHand([this] { askHostKey(); }));
    connect(&errands, &Errands::passphraseWanted, this, atHand([this] { askPassphrase(); }));
    connect(&errands, &Errands::openWanted, this, [this, &errands](const QString& path) { openReport(errands, path); });
}

session::AccountSession* Workbench::session() const
{
    return m_desk.errands() == nullptr ? nullptr : &m_desk.errands()->session();
}

const account::Account* Workbench::account() const
{
    return m_desk.errands() == nullptr ? nullptr : &m_desk.errands()->account();
}

void Workbench::showAccounts()
{
    QStringList names;
    for (const account::Account& one : m_desk.accounts())
        names.append(one.name);
    m_top->setAccounts(names, account() == nullptr ? QString() : account()->name);
    showAvailable();
}

void Workbench::takeErrands()
{
    session::AccountSession* session = this->session();
    ledger::ReportIndex* index = session == nullptr ? nullptr : &session->index();
    download::Queue* queue = session == nullptr ? nullptr : &session->queue();
    m_said.reset();
    profile::CompiledProfiles* choice = session == nullptr ? nullptr : &session->choice();
    m_folders.setSource(index, choice); // first: it says whether the counts are behind
    m_reports.setSource(index, queue, choice);
    m_downloads.setSource(queue, index);
    m_panel->setQueue(queue);
    if (index != nullptr)
        connect(index, &ledger::ReportIndex::loaded, this, &Workbench::showStrip, Qt::UniqueConnection);
    if (session != nullptr)
        connect(session, &session::AccountSession::profilesChanged, this, &Workbench::showChoice, Qt::UniqueConnection);
    const bool atWork = session != nullptr;
    m_strip->setVisible(atWork);
    showTree(atWork);
    m_filters->setVisible(atWork);
    m_panel->setVisible(atWork);
    m_top->search().setEnabled(atWork);
    if (!atWork)
        m_top->search().clear();
    applyScopes();
    showTitle();
    showStrip();
    showEmpty();
    showAvailable();
    showBanner();
    if (atWork && m_desk.errands()->wantsPassphrase())
        askPassphrase();
}

void Workbench::pressPill(StatusStrip::Place place)
{
    switch (place) {
    case StatusStrip::Place::Coverage:
        m_commands->action(command::showCoverage)->trigger();
        break;
    case StatusStrip::Place::Schedule:
        openSchedule(scheduleInQuestion());
        break;
    case StatusStrip::Place::Key:
        pressKey();
        break;
    case StatusStrip::Place::Checked:
        m_commands->action(command::refresh)->trigger();
        break;
    case StatusStrip::Place::Service:
    case StatusStrip::Place::Server: {
        const ui::Pill& pill = m_strip->pill(place);
        ui::Explanation::show(pill.toolTip(), pill);
        break;
    }
    }
}

void Workbench::pressButton(const QString& id, const QVariant& argument)
{
    QAction* action = m_commands->find(id);
    if (action == nullptr)
        return;
    action->setData(argument);
    action->trigger();
    action->setData({});
}

void Workbench::tick()
{
    const QDate today = m_desk.now().date();
    if (today != m_folders.today()) {
        m_reports.setToday(today);
        m_folders.setToday(today);
        applyScopes();
        showBanner();
    }
    m_desk.tick();
    showStrip();
    // What she looks at is so: somebody may move or delete a file beside it. All of it is looked at when she comes
    // back. A disk that is slow is left alone between.
    Errands* errands = m_desk.errands();
    const bool atRest = errands != nullptr && !errands->session().isLookingAtDisk();
    if (const QList<FolderScope> shown = m_tree->selectedScopes(); atRest && isActiveWindow() && !shown.isEmpty())
        lookAtDisk(shown);
}

void Workbench::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        lookAtDisk({});
}

void Workbench::closeEvent(QCloseEvent* event)
{
    if (!m_quitting && m_desk.isScheduled() && !qGuiApp->isSavingSession()) {
        m_tellsOfTray = !std::exchange(m_toldOfTray, true);
        if (m_tellsOfTray || goesOnWithoutWindow()) {
            event->ignore();
            m_tellsOfTray ? showBanner() : leave();
            return;
        }
    }
    if (m_desk.isUnended() && !m_closing && !qGuiApp->isSavingSession()) {
        m_asksToClose = true;
        showBanner();
        event->ignore();
        return;
    }
    saveLayout();
    event->accept();
}

} // namespace workbench
