#include "ViewerWindow.h"

#include "TextPane.h"
#include "ViewerCommands.h"
#include "ui/common/Accessible.h"
#include "ui/common/CommandPalette.h"
#include "ui/common/Commands.h"
#include "ui/common/DeskStyle.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QPointer>
#include <QScreen>
#include <QShortcut>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWindow>

namespace viewer {
namespace {

constexpr QSize sizeAtFirst(1300, 900);

} // namespace

ViewerWindow::ViewerWindow(Back back, Means means, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_back(std::move(back))
    , m_means(std::move(means))
    , m_commands(new ui::CommandSet(command::table(), this))
    , m_tabs(new QTabWidget(this))
{
    ui::readAs(*this, QAccessible::Window);
    setObjectName(QStringLiteral("viewer"));
    setAttribute(Qt::WA_QuitOnClose, false);
    build();
    connectCommands();
    connectTextCommands();
    showAvailable();
    resize(sizeAtFirst.boundedTo(screen()->availableSize() - QSize(16, 40)));
    // A window that belongs to another one would always lie before it.
    winId();
    windowHandle()->setTransientParent(nullptr);
    connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, this, [this] {
        for (int i = 0; i < m_tabs->count(); ++i)
            tab(i)->text().leaveNote(); // as long as there is somebody to keep it
    });
}

void ViewerWindow::build()
{
    m_tabs->setObjectName(QStringLiteral("tabs"));
    m_tabs->setAccessibleName(tr("Open reports"));
    m_tabs->setDocumentMode(true);
    m_tabs->setMovable(true);
    m_tabs->setElideMode(Qt::ElideMiddle);
    m_tabs->setUsesScrollButtons(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tabs);
    connect(m_tabs, &QTabWidget::currentChanged, this, &ViewerWindow::showAvailable);
    m_commands->action(command::zoomOut)->setIconText(QStringLiteral("\u2212"));
    m_commands->action(command::zoomFit)->setIconText(tr("Fit"));
    m_commands->action(command::zoomIn)->setIconText(QStringLiteral("+"));
    m_commands->action(command::showPages)->setCheckable(true);
    m_commands->action(command::showRuler)->setCheckable(true);
    m_commands->action(command::holdHead)->setCheckable(true);
    m_commands->action(command::asTable)->setCheckable(true);
}

void ViewerWindow::connectCommands()
{
    const auto on = [this](QLatin1String id, auto&& act) {
        connect(m_commands->action(id), &QAction::triggered, this, [this, act] {
            if (ReportTab* tab = current())
                act(*tab);
        });
    };
    on(command::findCommand, [this](ReportTab&) { ui::openCommandPalette(*m_commands, this); });
    on(command::previousReport, [this](ReportTab&) { showNeighbour(-1); });
    on(command::nextReport, [this](ReportTab&) { showNeighbour(1); });
    on(command::compareWithBefore, [this](ReportTab&) { compareWithBefore(); });
    on(command::openWithSystem, [this](ReportTab& tab) { openPath(tab.file(), false); });
    on(command::showInFolder, [this](ReportTab& tab) { openPath(QFileInfo(tab.file()).absolutePath(), true); });
    on(command::print, [this](ReportTab& tab) { m_back.print(this, tab.report()); });
    on(command::saveAsPdf, [this](ReportTab& tab) { m_back.saveAsPdf(this, tab.report()); });
    on(command::sendByMail, [this](ReportTab& tab) {
        m_back.mail(&tab, tab.report().files, [&tab](const rap::Error& error) {
            tab.say({ui::Tone::Warning, error.message, error.nextStep, {}});
        });
    });
    on(command::copy, [](ReportTab& tab) { tab.copySelection(false); });
    on(command::copyTable, [](ReportTab& tab) { tab.copySelection(true); });
    on(command::asTable, [](ReportTab& tab) { tab.showAsTable(!tab.isTable()); });
    on(command::readAgain, [](ReportTab& tab) { tab.readAgain(); });
    on(command::closeTab, [this](ReportTab&) { closeTab(m_tabs->currentIndex()); });
    connect(m_commands->action(command::help), &QAction::triggered, this, [this] { m_back.help(); });
}

void ViewerWindow::connectTextCommands()
{
    const auto on = [this](QLatin1String id, auto&& act) {
        connect(m_commands->action(id), &QAction::triggered, this, [this, act](bool checked) {
            if (ReportTab* tab = current(); tab != nullptr && tab->hasText())
                act(*tab, checked);
        });
    };
    on(command::find, [](ReportTab& tab, bool) { tab.text().find(); });
    on(command::findNext, [](ReportTab& tab, bool) { tab.text().findNext(1); });
    on(command::findPrevious, [](ReportTab& tab, bool) { tab.text().findNext(-1); });
    on(command::goToPage, [](ReportTab& tab, bool) { tab.text().askPage(); });
    on(command::goToLine, [](ReportTab& tab, bool) { tab.text().askLine(); });
    on(command::toggleMark, [](ReportTab& tab, bool) { tab.text().toggleMark(); });
    on(command::nextMark, [](ReportTab& tab, bool) { tab.text().goToMark(1); });
    on(command::previousMark, [](ReportTab& tab, bool) { tab.text().goToMark(-1); });
    on(command::writeNote, [](ReportTab& tab, bool) { tab.writeNote(); });
    on(command::nextNote, [](ReportTab& tab, bool) { tab.text().goToNote(1); });
    on(command::previousNote, [](ReportTab& tab, bool) { tab.text().goToNote(-1); });
    on(command::showRuler, [](ReportTab& tab, bool checked) { tab.text().showRuler(checked); });
    on(command::forgetRuler, [](ReportTab& tab, bool) { tab.forgetRuler(); });
    on(command::selectAll, [](ReportTab& tab, bool) { tab.text().pages().selectAll(); });
    on(command::zoomIn, [](ReportTab& tab, bool) { tab.text().pages().zoom(1); });
    on(command::zoomOut, [](ReportTab& tab, bool) { tab.text().pages().zoom(-1); });
    on(command::zoomFit, [](ReportTab& tab, bool) { tab.text().pages().fit(); });
    on(command::showPages, [](ReportTab& tab, bool checked) { tab.text().showPages(checked); });
    on(command::holdHead, [](ReportTab& tab, bool checked) { tab.text().holdHead(checked); });
    on(command::holdColumns, [](ReportTab& tab, bool) { tab.text().holdColumns(); });
}

ReportTab* ViewerWindow::tab(int index) const
{
    return static_cast<ReportTab*>(m_tabs->widget(index));
}

ReportTab* ViewerWindow::current() const
{
    return static_cast<ReportTab*>(m_tabs->currentWidget());
}

void ViewerWindow::showReport(const ViewedReport& report, const std::optional<FoundAt>& at)
{
    openTab(report);
    if (at)
        current()->goTo(*at);
}

void ViewerWindow::openTab(const ViewedReport& report)
{
    for (int i = 0; i < m_tabs->count(); ++i)
        if (tab(i)->report().isSame(report)) {
            m_tabs->setCurrentIndex(i);
            if (tab(i)->report().files != report.files)
                tab(i)->showReport(report); // it was fetched again
            return;
        }
    const ReportTab* sameReport = nullptr;
    for (int i = 0; i < m_tabs->count(); ++i)
        if (tab(i)->report().isRunOf(report) && (sameReport == nullptr || tab(i) == current()))
            sameReport = tab(i);
    addTab(report, sameReport);
}

void ViewerWindow::addTab(const ViewedReport& report, const ReportTab* samePlace)
{
    auto* added = new ReportTab(report, m_means, m_back.keeper, *m_commands, samePlace, m_tabs);
    connect(added, &ReportTab::shown, this, &ViewerWindow::showAvailable);
    connect(added, &ReportTab::selectionChanged, this, &ViewerWindow::showAvailable);
    connect(added, &ReportTab::kept, this, [this, added] { tellOthers(*added); });
    connect(added, &ReportTab::menuWanted, this, &ViewerWindow::popUpMenu);
    connect(added, &ReportTab::pressed, this, [this](const QString& id) {
        if (QAction* action = m_commands->find(id))
            action->trigger();
    });
    const int index = m_tabs->addTab(added, added->caption());
    auto* close = new QToolButton(m_tabs);
    close->setIcon(ui::icon(ui::Icon::Close));
    close->setIconSize(QSize(10, 10));
    close->setToolTip(tr("Close this report"));
    close->setAccessibleName(close->toolTip());
    close->setFocusPolicy(Qt::NoFocus);
    ui::makeFlat(close);
    connect(close, &QToolButton::clicked, added, [this, added] { closeTab(m_tabs->indexOf(added)); });
    m_tabs->tabBar()->setTabButton(index, QTabBar::RightSide, close);
    m_tabs->setCurrentIndex(index);
    added->setFocus(Qt::OtherFocusReason);
}

void ViewerWindow::tellOthers(const ReportTab& changed)
{
    for (int i = 0; i < m_tabs->count(); ++i)
        if (tab(i) != &changed && tab(i)->report().id() == changed.report().id())
            tab(i)->readKept();
}

void ViewerWindow::closeTab(int index)
{
    ReportTab* closed = tab(index);
    closed->leave([this, closed] { dropTab(closed); });
}

void ViewerWindow::dropTab(ReportTab* tab)
{
    m_tabs->removeTab(m_tabs->indexOf(tab));
    tab->deleteLater();
    if (m_tabs->count() == 0)
        close();
}

// She waits for a note that is on its way to the ledger, and is told where it does not get there. The program's end
// does neither: what is on its way gets there all the same.
void ViewerWindow::closeEvent(QCloseEvent* event)
{
    for (int i = m_tabs->count() - 1; i >= 0; --i) {
        if (event->spontaneous()) {
            closeTab(i);
        } else {
            tab(i)->text().leaveNote();
            dropTab(tab(i));
        }
    }
    event->setAccepted(m_tabs->count() == 0);
}

void ViewerWindow::leaveNotes(const std::function<void()>& done)
{
    leaveNotesFrom(0, done);
}

void ViewerWindow::leaveNotesFrom(int index, const std::function<void()>& done)
{
    if (index >= m_tabs->count())
        done();
    else
        tab(index)->leave([this, index, done] { leaveNotesFrom(index + 1, done); });
}

void ViewerWindow::goOnFrom(const ViewerWindow& before)
{
    while (ReportTab* one = tab(0)) {
        m_tabs->removeTab(0);
        one->deleteLater();
    }
    setGeometry(before.geometry());
    setWindowState(before.windowState());
    for (int i = 0; i < before.m_tabs->count(); ++i)
        addTab(before.tab(i)->report(), before.tab(i));
    m_tabs->setCurrentIndex(before.m_tabs->currentIndex());
}

void ViewerWindow::showNeighbour(int step)
{
    ReportTab* tab = current();
    if (const auto next = m_back.neighbour(tab->report(), step)) {
        tab->showReport(*next);
        showAvailable();
        return;
    }
    tab->say({ui::Tone::Quiet,
              step > 0 ? tr("The table has no filed report below this one.")
                       : tr("The table has no filed report above this one."),
              {},
              {}});
}

void ViewerWindow::compareWithBefore()
{
    ReportTab* tab = current();
    m_back.compareWithBefore(tab->report(), [tab = QPointer<ReportTab>(tab)] {
        if (tab)
            tab->say({ui::Tone::Quiet,
                      tr("No run of %1 before this one is filed on this PC.").arg(tab->report().id()),
                      tr("Fetch it first where RAP still has it."),
                      {}});
    });
}

void ViewerWindow::openPath(const QString& path, bool isFolder)
{
    if (!path.isEmpty() && m_back.openPath(path))
        return;
    current()->say({ui::Tone::Warning,
                    isFolder ? tr("The folder could not be opened.") : tr("This PC has no program for this file."),
                    QDir::toNativeSeparators(path),
                    {}});
}

void ViewerWindow::showAvailable()
{
    ReportTab* tab = current();
    const bool hasText = tab != nullptr && tab->hasText();
    for (const QLatin1String id :
         {command::find, command::findNext, command::findPrevious, command::goToPage, command::goToLine,
          command::selectAll, command::zoomIn, command::zoomOut, command::zoomFit, command::showPages,
          command::holdHead, command::holdColumns, command::toggleMark, command::showRuler})
        m_commands->action(id)->setEnabled(hasText);
    m_commands->action(command::writeNote)->setEnabled(tab != nullptr && tab->canHaveNotes());
    m_commands->action(command::nextNote)->setEnabled(hasText && tab->text().hasNotes());
    m_commands->action(command::previousNote)->setEnabled(hasText && tab->text().hasNotes());
    m_commands->action(command::forgetRuler)->setEnabled(hasText && tab->text().hasRuler());
    m_commands->action(command::print)->setEnabled(tab != nullptr && m_back.print != nullptr);
    m_commands->action(command::saveAsPdf)->setEnabled(tab != nullptr && m_back.saveAsPdf != nullptr);
    m_commands->action(command::compareWithBefore)->setEnabled(tab != nullptr && m_back.compareWithBefore != nullptr);
    m_commands->action(command::help)->setEnabled(m_back.help != nullptr);
    const bool hasMarks = hasText && !tab->text().marked().empty();
    m_commands->action(command::nextMark)->setEnabled(hasMarks);
    m_commands->action(command::previousMark)->setEnabled(hasMarks);
    const bool isSelected = tab != nullptr && tab->hasSelection();
    m_commands->action(command::asTable)->setVisible(tab != nullptr && tab->canBeTable());
    m_commands->action(command::asTable)->setChecked(tab != nullptr && tab->isTable());
    m_commands->action(command::copy)->setEnabled(isSelected);
    m_commands->action(command::copyTable)->setEnabled(isSelected);
    if (tab == nullptr)
        return;
    m_commands->action(command::showPages)->setChecked(tab->text().showsPages());
    m_commands->action(command::showRuler)->setChecked(tab->text().showsRuler());
    m_commands->action(command::holdHead)->setChecked(tab->text().holdsHead());
    m_tabs->setTabText(m_tabs->currentIndex(), tab->caption());
    m_tabs->setTabToolTip(m_tabs->currentIndex(), tab->report().file);
    //: Window title: the report that is shown
    setWindowTitle(tr("%1 - RAP Desk").arg(tab->caption()));
}

void ViewerWindow::popUpMenu(const QPoint& globalPosition)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QLatin1String id : {command::copy, command::copyTable, command::selectAll})
        menu->addAction(m_commands->action(id));
    menu->addSeparator();
    for (const QLatin1String id : {command::find, command::writeNote, command::toggleMark, command::holdColumns})
        menu->addAction(m_commands->action(id));
    menu->addSeparator();
    for (const QLatin1String id : {command::compareWithBefore, command::openWithSystem, command::showInFolder,
                                   command::print, command::sendByMail})
        menu->addAction(m_commands->action(id));
    menu->popup(globalPosition);
}

void ViewerWindow::comeToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    setVisible(true);
    raise();
    activateWindow();
}

} // namespace viewer
