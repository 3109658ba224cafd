#include "CoverageWindow.h"

#include "BoardView.h"
#include "CoverageCommands.h"
#include "CoveragePages.h"
#include "LookList.h"
#include "session/RecordFile.h"
#include "ui/common/Accessible.h"
#include "ui/common/Commands.h"
#include "ui/common/DeskStyle.h"
#include "ui/common/EmptyState.h"
#include "ui/common/Later.h"
#include "ui/common/Wording.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDir>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QSysInfo>
#include <QToolButton>
#include <QWindow>
#include <QtConcurrentRun>

namespace coverage {

using workbench::Errands;

namespace {

constexpr int planEvery = 250;    // ms, while reports arrive
constexpr int tickEvery = 30'000; // ms: days are told to the minute
constexpr QSize sizeAtFirst(1300, 720);

QLabel* plainLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QFont scaled(QFont font, double factor)
{
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

CoverageWindow::CoverageWindow(Errands& errands, rap::Clock clock, rap::HolidaysInUse holidays,
                               workbench::Doors::FromCoverage back, ui::Outlets outlets, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_errands(&errands)
    , m_clock(std::move(clock))
    , m_holidays(std::move(holidays))
    , m_back(std::move(back))
    , m_outlets(std::move(outlets))
    , m_commands(new ui::CommandSet(command::table(), this))
    , m_plan(planEvery, [this] { plan(); })
{
    ui::readAs(*this, QAccessible::Window);
    setObjectName(QStringLiteral("coverage"));
    setAttribute(Qt::WA_QuitOnClose, false);
    //: Window title: account name, RAP user
    setWindowTitle(tr("Coverage - %1 (%2)").arg(errands.account().name, errands.account().user));
    build();
    connectCommands();
    follow();
    resize(sizeAtFirst.boundedTo(screen()->availableSize() - QSize(16, 40)));
    // A window that belongs to another one would always lie before it.
    winId();
    windowHandle()->setTransientParent(nullptr);
}

void CoverageWindow::build()
{
    m_banner = new ui::Banner(this);
    m_banner->setObjectName(QStringLiteral("coverage-banner"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildHead();
    m_view = new BoardView(m_model, this);
    m_empty = new ui::EmptyState(this);
    m_looksTitle = plainLabel(this);
    m_looksTitle->setText(tr("Needs a look"));
    m_looksTitle->setFont(scaled(font(), 1.08));
    m_looks = new LookList(this);
    m_view->setMinimumHeight(m_view->horizontalHeader()->sizeHint().height() + 60);
    m_looks->setMinimumHeight(44);
    auto* below = new QVBoxLayout;
    below->setContentsMargins(2 * ui::grid, ui::grid, 2 * ui::grid, ui::grid);
    below->setSpacing(ui::grid / 2);
    below->addWidget(m_looksTitle);
    below->addWidget(m_looks, 1);
    column->addWidget(m_banner);
    column->addWidget(m_view, 2);
    column->addWidget(m_empty, 1);
    column->addLayout(below, 1);
    column->addStretch();
}

void CoverageWindow::buildHead()
{
    m_title = plainLabel(this);
    m_title->setFont(scaled(font(), 1.3));
    m_title->setText(tr("The last ten days on RAP"));
    m_summary = plainLabel(this);
    m_summary->setObjectName(QStringLiteral("summary"));
    m_summary->setWordWrap(true);
    m_summary->setForegroundRole(QPalette::PlaceholderText);

    QAction* get = m_commands->action(command::getMissed);
    m_get = new QPushButton(ui::icon(ui::Icon::Download, QPalette::BrightText), get->text(), this);
    m_get->setObjectName(command::getMissed);
    m_get->setToolTip(get->toolTip());
    m_get->setAutoDefault(false);
    ui::makePrimary(m_get);
    connect(m_get, &QPushButton::clicked, get, &QAction::trigger);
    connect(get, &QAction::changed, m_get, [this, get] { m_get->setEnabled(get->isEnabled()); });

    m_record = new QToolButton(this);
    m_record->setObjectName(QStringLiteral("record"));
    m_record->setText(tr("Save or &print"));
    m_record->setToolTip(tr("For the auditor: which report was here when, with its SHA-256."));
    m_record->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_record->setPopupMode(QToolButton::InstantPopup);
    m_record->setFocusPolicy(Qt::StrongFocus);
    auto* menu = new QMenu(m_record);
    for (const QLatin1String id : {command::print, command::savePdf, command::saveCsv})
        menu->addAction(m_commands->action(id));
    ui::setMenu(*m_record, menu);

    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_summary);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(2 * ui::grid, ui::grid, 2 * ui::grid, ui::grid);
    head->setSpacing(ui::grid);
    head->addLayout(words, 1);
    head->addWidget(m_get, 0, Qt::AlignTop);
    head->addWidget(m_record, 0, Qt::AlignTop);
    static_cast<QVBoxLayout*>(layout())->addLayout(head);
}

void CoverageWindow::connectCommands()
{
    const auto on = [this](QLatin1String id, auto&& act) {
        connect(m_commands->action(id), &QAction::triggered, this, act);
    };
    on(command::getMissed, [this] { getMissed(); });
    on(command::askRap, [this] {
        if (m_errands)
            m_errands->refresh();
    });
    on(command::print, [this] { print(); });
    on(command::savePdf, [this] {
        save(QStringLiteral(".pdf"), tr("PDF (*.pdf)"),
             [base = base()](const profile::CoverageRecord& record, const QString& file) {
                 return toPdf(record, base).and_then([&file](const QByteArray& bytes) {
                     return session::saveRecord(file, bytes);
                 });
             });
    });
    on(command::saveCsv, [this] {
        save(QStringLiteral(".csv"), tr("Table (*.csv)"),
             [](const profile::CoverageRecord& record, const QString& file) {
                 return session::saveRecord(file, profile::toCsv(record));
             });
    });
    on(command::help, [this] { m_back.press(command::help, {}); });
    connect(m_view, &BoardView::opened, this,
            [this](const workbench::FolderScope& scope) { m_back.showFolder(scope); });
    connect(m_looks, &LookList::pressed, this, &CoverageWindow::pressLine);
    connect(m_banner, &ui::Banner::pressed, this, &CoverageWindow::pressButton);
    connect(m_banner, &ui::Banner::focusLeft, m_view, [this] { m_view->setFocus(Qt::OtherFocusReason); });
    connect(m_banner, &ui::Banner::dismissed, this, [this] {
        if (!m_said && m_errands)
            m_errands->dismiss();
        m_said.reset();
        showBanner();
    });
    connect(m_empty, &ui::EmptyState::pressed, this, &CoverageWindow::pressButton);
    connect(m_empty, &ui::EmptyState::focusLeft, m_get, [this] { m_get->setFocus(Qt::OtherFocusReason); });
}

void CoverageWindow::follow()
{
    session::AccountSession& session = m_errands->session();
    const auto replan = [this] { m_plan.call(); };
    connect(&session.index(), &ledger::ReportIndex::loaded, this, replan);
    connect(&session.index(), &ledger::ReportIndex::added, this, replan);
    connect(&session.index(), &ledger::ReportIndex::changed, this, replan);
    connect(&session.index(), &ledger::ReportIndex::listingApplied, this, replan);
    connect(&session, &session::AccountSession::profilesChanged, this, replan);
    connect(&session.queue(), &download::Queue::summaryChanged, this, replan);
    connect(&m_errands->runner(), &session::Runner::planned, this, replan);
    connect(m_errands, &Errands::stateChanged, this, replan);
    connect(m_errands, &Errands::bannerChanged, this, [this] {
        if (m_errands->banner())
            m_said.reset(); // that is newer
        showBanner();
    });
    connect(m_errands, &QObject::destroyed, this, [this] {
        m_plan.forget();
        m_tick.stop();
        hide();
        deleteLater();
    });
    connect(&m_tick, &QTimer::timeout, this, replan);
    m_tick.setTimerType(Qt::VeryCoarseTimer);
    m_tick.start(tickEvery);
}

QString CoverageWindow::base() const
{
    return m_errands->session().index().base();
}

/// What is not seen is not planned: it is when it comes to be seen.
void CoverageWindow::plan()
{
    if (!m_errands || isHidden())
        return;
    session::AccountSession& session = m_errands->session();
    const ledger::ReportIndex& index = session.index();
    const rap::HongKongTime now = m_clock();
    const bool elsewhere = ui::wording::pcIsElsewhere(now);
    const profile::Standings standings(session.choice());
    const profile::CoverageBoard coverage =
        profile::planCoverage(index.reports(), standings, profile::looksOf(index), now.date(), m_holidays);
    m_looked = planLooks({coverage, index.reports(), standings, index.folderFaults(), base(),
                          profile::lateOf(m_errands->runner().expected()), now, elsewhere});
    showBoard(planBoard(coverage, base(), now, elsewhere), index.lastListing().has_value());
    showBanner();
}

void CoverageWindow::showBoard(const Board& board, bool everListed)
{
    QString summary = board.summary;
    if (const int underWay = m_errands->work().underWay(); underWay > 0)
        summary += u' ' + (underWay == 1 ? tr("1 is being fetched.")
                                         : tr("%1 are being fetched.").arg(ui::wording::number(underWay)));
    const bool isEmpty = board.rows.isEmpty();
    if (isEmpty) {
        ui::EmptyContent content{ui::Icon::Calendar,
                                 tr("RAP was not asked yet"),
                                 tr("Folder by folder and day by day this board shows what is here and what is not, "
                                    "once RAP has told what there is."),
                                 {{command::askRap, tr("Ask RAP now"), false, {}}}};
        if (m_errands->isLoading())
            content = {ui::Icon::Calendar, tr("Reading what is known…"), {}, {}};
        else if (everListed)
            content.title = tr("RAP lists no folders for this account");
        m_empty->setContent(content);
        summary.clear();
    }
    m_summary->setText(summary);
    m_summary->setVisible(!summary.isEmpty());
    m_model.setBoard(board);
    m_view->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    const QList<LookLine> lines = isEmpty ? QList<LookLine>() : m_looked.lines;
    m_looks->setLines(lines);
    m_looks->setVisible(!lines.isEmpty());
    m_looksTitle->setVisible(!lines.isEmpty());
    m_commands->action(command::getMissed)->setEnabled(!m_looked.outstanding.isEmpty() || m_looked.hasUnseenDays);
    for (const QLatin1String id : {command::print, command::savePdf, command::saveCsv})
        m_commands->action(id)->setEnabled(!m_errands->isLoading());
}

void CoverageWindow::showBanner()
{
    const std::optional<ui::BannerContent> content = m_said || !m_errands ? m_said : m_errands->banner();
    if (content)
        m_banner->tell(*content);
    else
        m_banner->dismiss();
}

void CoverageWindow::say(const ui::BannerContent& content)
{
    m_said = content;
    showBanner();
}

void CoverageWindow::pressLine(const LookLine& line)
{
    if (!m_errands)
        return;
    switch (line.step) {
    case LookLine::Step::Fetch:
        m_errands->fetch(line.paths, false);
        break;
    case LookLine::Step::AskRap:
        m_errands->refresh();
        break;
    case LookLine::Step::Show:
        m_back.showFolder(line.scope);
        break;
    }
}

void CoverageWindow::pressButton(const QString& id, const QVariant& argument)
{
    if (id == command::openSaved) {
        if (!m_outlets.open(argument.toString()))
            say({ui::Tone::Warning,
                 tr("No program opens this file."),
                 QDir::toNativeSeparators(argument.toString()),
                 {}});
    } else if (QAction* own = m_commands->find(id)) {
        own->trigger();
    } else {
        m_back.press(id, argument);
    }
}

/// Where there are days that nobody looked at, what is missing of them only RAP knows.
void CoverageWindow::getMissed()
{
    if (!m_errands)
        return;
    m_plan.flush();
    if (m_looked.hasUnseenDays)
        m_errands->getNew(Errands::Reach::All);
    else
        m_errands->fetch(m_looked.outstanding, false);
}

profile::CoverageRecord CoverageWindow::record() const
{
    session::AccountSession& session = m_errands->session();
    profile::RecordHead head{session.account().name, session.account().user, QSysInfo::machineHostName(),
                             QStringLiteral("RAP Desk ") + QCoreApplication::applicationVersion(), m_clock()};
    return profile::recordCoverage(std::move(head), session.index().reports(), profile::Standings(session.choice()),
                                   profile::looksOf(session.index()), m_holidays);
}

void CoverageWindow::save(const QString& suffix, const QString& filter,
                          std::function<rap::Result<void>(const profile::CoverageRecord&, const QString&)> write)
{
    if (!m_errands)
        return;
    const QString suggested =
        tr("RAP coverage %1 %2").arg(m_errands->account().name, m_clock().date().toString(Qt::ISODate)) + suffix;
    m_outlets.askFile(this, suggested, filter, [this, write = std::move(write)](const QString& file) {
        if (!m_errands)
            return;
        ui::whenDone(QtConcurrent::run([write, file, record = record()] { return write(record, file); }), this,
                     [this, file](const rap::Result<void>& written) {
                         if (written)
                             say({ui::Tone::Good,
                                  tr("The record is saved."),
                                  QDir::toNativeSeparators(file),
                                  {{command::openSaved, tr("Open it"), false, file}}});
                         else
                             say({ui::Tone::Bad, written.error().message, written.error().nextStep, {}});
                     });
    });
}

void CoverageWindow::print()
{
    m_outlets.askPrinter(this, [this](QPagedPaintDevice& printer) {
        if (!m_errands)
            return;
        const rap::Result<int> printed = printRecord(record(), base(), printer);
        if (printed)
            say({ui::Tone::Good,
                 tr("The record is on its way to the printer."),
                 *printed == 1 ? tr("1 page.") : tr("%1 pages.").arg(*printed),
                 {}});
        else
            say({ui::Tone::Bad, printed.error().message, printed.error().nextStep, {}});
    });
}

// Left to QWidget the views would go after the models that they show, and look at these once more as the window hides.
CoverageWindow::~CoverageWindow()
{
    delete m_view;
}

void CoverageWindow::comeToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    setVisible(true);
    raise();
    activateWindow();
    if (m_view->isVisible())
        m_view->setFocus(Qt::OtherFocusReason);
}

void CoverageWindow::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    plan();
    setAttribute(Qt::WA_KeyboardFocusChange); // where the keyboard is shows from the beginning
}

void CoverageWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace coverage
