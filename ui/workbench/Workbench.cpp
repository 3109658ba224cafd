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
#include "ui/common/Pill.h"
#include "ui/common/Theme.h"
#include "ui/common/Wording.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QWhatsThis>

namespace workbench {

namespace {

constexpr int tickEvery = 15'000; // ms: service hours and days are told to the minute

} // namespace

Workbench::Workbench(Desk::Parts parts, Doors doors, QWidget* parent)
    : QMainWindow(parent)
    , m_doors(std::move(doors))
    , m_store(parts.folder.window())
    , m_desk(std::move(parts))
    , m_reports(m_desk.parts().clock)
    , m_shown(m_reports)
    , m_folders(m_desk.now().date())
    , m_commands(new ui::CommandSet(command::table(), this))
{
    build();
    connectViews();
    connectCommands();
    fillMenu();
    restoreLayout();
    takeSession();
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
    connect(
        &m_desk, &Desk::sessionChanged, this,
        [this] {
            if (m_desk.session() != nullptr)
                m_table->setFocus(Qt::OtherFocusReason);
        },
        Qt::SingleShotConnection);
    m_desk.open(m_preferredAccount);
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
        list->setMinimumSize(list == m_tree ? 140 : 200, 40);
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
    setMinimumSize(560, 320);
}

void Workbench::connectViews()
{
    connect(&m_desk, &Desk::sessionChanged, this, &Workbench::takeSession);
    connect(&m_desk, &Desk::accountsChanged, this, [this] {
        QStringList names;
        for (const account::Account& one : m_desk.accounts())
            names.append(one.name);
        m_top->setAccounts(names, m_desk.account() == nullptr ? QString() : m_desk.account()->name);
        showAvailable();
    });
    connect(&m_desk, &Desk::stateChanged, this, [this] {
        showStrip();
        showEmpty();
        showAvailable();
    });
    connect(&m_desk, &Desk::told, m_banner, &ui::Banner::tell);
    connect(&m_desk, &Desk::untold, m_banner, &ui::Banner::dismiss);
    connect(&m_desk, &Desk::hostKeyWanted, this, &Workbench::askHostKey);
    connect(&m_desk, &Desk::passphraseWanted, this, &Workbench::askPassphrase);
    connect(&m_desk, &Desk::openWanted, this, &Workbench::openReport);

    connect(m_banner, &ui::Banner::pressed, this, &Workbench::pressButton);
    connect(m_folderBanner, &ui::Banner::pressed, this, &Workbench::pressButton);
    connect(m_empty, &ui::EmptyState::pressed, this, &Workbench::pressButton);
    connect(m_strip, &StatusStrip::pressed, this, &Workbench::pressPill);
    connect(m_top, &TopBar::accountPicked, this, [this](const QString& name) {
        const QString before = m_desk.account() == nullptr ? QString() : m_desk.account()->name;
        const int underWay = m_desk.underWay();
        m_desk.selectAccount(name);
        if (underWay > 0 && before != name)
            m_banner->tell(bannerForSwitch(before, underWay));
    });
    connect(m_top, &TopBar::leaveSearch, m_table, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(&m_top->search(), &QLineEdit::textChanged, &m_shown, &ReportFilterModel::setText);

    // What is found is shown from its top, unless the current row is among it.
    const auto showTop = [this] {
        if (!m_table->currentIndex().isValid())
            m_table->scrollToTop();
    };
    connect(&m_top->search(), &QLineEdit::textChanged, m_table, showTop);
    connect(m_filters, &FilterBar::changed, m_table, showTop);

    connect(m_tree, &FolderView::scopesChanged, this, &Workbench::applyScopes);
    connect(&m_folders, &FolderTreeModel::countsChanged, this, [this] {
        showCoverage();
        showFolderFault();
    });
    connect(&m_shown, &ReportFilterModel::countsChanged, this, &Workbench::showEmpty);
    connect(&m_shown, &QAbstractItemModel::dataChanged, this, &Workbench::showAvailable);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &Workbench::showAvailable);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &Workbench::showAvailable);
    connect(m_table, &QAbstractItemView::activated, this, [this] { openSelected(); });
    connect(m_table, &ReportView::menuWanted, this, &Workbench::popUpReportMenu);
    connect(m_table, &ReportView::typed, this, [this](const QString& text) {
        m_top->search().setFocus(Qt::OtherFocusReason);
        m_top->search().insert(text);
    });
    connect(m_tree, &QAbstractItemView::activated, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_panel, &DownloadPanel::openChanged, this, [this](bool open) {
        if (!open)
            m_panelHeight = m_upright->sizes().last();
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

void Workbench::takeSession()
{
    session::AccountSession* session = m_desk.session();
    ledger::ReportIndex* index = session == nullptr ? nullptr : &session->index();
    download::Queue* queue = session == nullptr ? nullptr : &session->queue();
    m_reports.setSource(index, queue);
    m_folders.setSource(index);
    m_downloads.setSource(queue, index);
    m_panel->setQueue(queue);
    if (index != nullptr)
        connect(index, &ledger::ReportIndex::loaded, this, &Workbench::showStrip);
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
}

void Workbench::showTitle()
{
    const account::Account* account = m_desk.account();
    //: Window title: program, account name, RAP user
    setWindowTitle(account == nullptr ? tr("RAP Desk") : tr("RAP Desk - %1 (%2)").arg(account->name, account->user));
}

void Workbench::showStrip()
{
    const account::Account* account = m_desk.account();
    if (account == nullptr)
        return;
    const rap::HongKongTime now = m_desk.now();
    const bool elsewhere = ui::wording::pcIsElsewhere(now);
    const std::optional<sftp::Connected> connected = m_desk.session()->connection();
    m_strip->setPill(StatusStrip::Place::Service,
                     servicePill(rap::serviceState(now, m_desk.parts().holidays), now, elsewhere));
    m_strip->setPill(StatusStrip::Place::Key, keyPill(account::keyExpiry(*account), now.date()));
    m_strip->setPill(StatusStrip::Place::Server, serverPill(connected.has_value(), connected && connected->backup,
                                                            connected ? connected->address.text() : QString()));
    m_strip->setPill(StatusStrip::Place::Checked,
                     checkedPill(m_desk.session()->index().lastListing(), m_desk.asking(), now, elsewhere));
    showCoverage();
}

void Workbench::showCoverage()
{
    if (m_desk.session() == nullptr)
        return;
    const ledger::ReportIndex& index = m_desk.session()->index();
    m_strip->setPill(
        StatusStrip::Place::Coverage,
        coveragePill(ledger::coverageOf(index.reports(), m_desk.now().date()), index.lastListing().has_value()));
}

void Workbench::showEmpty()
{
    EmptyFacts facts;
    facts.hasLedger = m_desk.hasLedger();
    facts.hasAccount = m_desk.session() != nullptr;
    facts.loading = m_desk.isLoading();
    facts.asking = m_desk.asking() != Asking::No;
    facts.known = m_reports.rowCount();
    facts.narrowed = m_shown.isNarrowed();
    facts.scoped = !m_shown.narrowing().folders.isEmpty();
    if (facts.hasAccount)
        facts.everListed = m_desk.session()->index().lastListing().has_value();
    const bool empty = m_shown.rowCount() == 0;
    if (empty)
        m_empty->setContent(emptyContent(facts));
    QWidget* wanted = empty ? static_cast<QWidget*>(m_empty) : m_table;
    if (m_stack->currentWidget() != wanted)
        m_stack->setCurrentWidget(wanted);
}

void Workbench::showFolderFault()
{
    const QModelIndexList selected = m_tree->selectionModel()->selectedIndexes();
    const auto fault = selected.size() == 1 ? m_folders.fault(selected.first()) : std::nullopt;
    if (!fault) {
        m_folderBanner->dismiss();
        return;
    }
    ui::BannerContent content =
        bannerForFolder(scopeText(m_folders.scope(selected.first()), m_folders.today()), *fault);
    content.closable = false;
    m_folderBanner->tell(content);
}

void Workbench::applyScopes()
{
    const QList<FolderScope> scopes = m_tree->selectedScopes();
    m_filters->setScopes(scopes, scopeText(scopes, m_folders.today()));
    m_commands->action(command::getSelected)->setEnabled(m_desk.session() != nullptr && !scopes.isEmpty());
    showFolderFault();
}

void Workbench::showAvailable()
{
    const bool atWork = m_desk.session() != nullptr;
    const bool asking = m_desk.asking() != Asking::No;
    m_commands->action(command::getNew)->setEnabled(atWork && !asking);
    m_commands->action(command::getToday)->setEnabled(atWork && !asking);
    m_commands->action(command::getSelected)->setEnabled(atWork && !asking && !m_tree->selectedScopes().isEmpty());
    m_commands->action(command::refresh)->setEnabled(atWork && !asking);
    m_commands->action(command::editAccount)->setEnabled(!m_desk.accounts().isEmpty());
    m_commands->action(command::addAccount)->setEnabled(!m_asking);
    m_commands->action(command::openTarget)->setEnabled(atWork);

    bool any = false;
    bool filed = false;
    bool missing = false;
    bool listed = false;
    for (const ledger::Report* report : selectedReports()) {
        any = true;
        filed = filed || report->state() == ledger::State::Fetched;
        missing = missing || report->state() == ledger::State::New;
        listed = listed || report->listed;
        if (filed && missing && listed)
            break;
    }
    m_commands->action(command::open)->setEnabled(filed || missing);
    m_commands->action(command::openFolder)->setEnabled(filed);
    m_commands->action(command::fetch)->setEnabled(missing);
    m_commands->action(command::fetchAgain)->setEnabled(listed);
    m_commands->action(command::copyPath)->setEnabled(filed);
    m_commands->action(command::copyName)->setEnabled(any);
}

void Workbench::pressPill(StatusStrip::Place place)
{
    switch (place) {
    case StatusStrip::Place::Coverage:
        m_tree->clearSelection();
        m_commands->action(command::showNotHere)->trigger();
        break;
    case StatusStrip::Place::Key:
        m_commands->action(command::editAccount)->trigger();
        break;
    case StatusStrip::Place::Checked:
        m_commands->action(command::refresh)->trigger();
        break;
    case StatusStrip::Place::Service:
    case StatusStrip::Place::Server: {
        const ui::Pill& pill = m_strip->pill(place);
        QWhatsThis::showText(pill.mapToGlobal(QPoint(0, pill.height() + 2)), pill.toolTip(), m_strip);
        break;
    }
    }
}

void Workbench::pressButton(const QString& id)
{
    if (QAction* action = m_commands->find(id))
        action->trigger();
}

void Workbench::tick()
{
    const QDate today = m_desk.now().date();
    if (today != m_folders.today()) {
        m_reports.setToday(today);
        m_folders.setToday(today);
        applyScopes();
    }
    showStrip();
}

void Workbench::closeEvent(QCloseEvent* event)
{
    const int underWay = m_desk.underWay();
    if (underWay > 0 && !m_closing && !qGuiApp->isSavingSession()) {
        m_banner->tell(bannerForClosing(underWay));
        event->ignore();
        return;
    }
    saveLayout();
    event->accept();
}

} // namespace workbench
