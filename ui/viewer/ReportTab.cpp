#include "ReportTab.h"

#include "Kept.h"
#include "ReportHeading.h"
#include "TablePane.h"
#include "TextPane.h"
#include "ViewMenu.h"
#include "ViewerCommands.h"
#include "rap/WhenFinished.h"
#include "ui/common/Commands.h"
#include "ui/common/EmptyState.h"
#include "ui/common/Wording.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QFileInfo>
#include <QFocusEvent>
#include <QGuiApplication>
#include <QStackedWidget>

namespace viewer {

namespace {

Part partOf(const FoundAt& found)
{
    return {found.file, found.entry, !found.entry.isEmpty()};
}

} // namespace

ReportTab::ReportTab(const ViewedReport& report, const Means& means, const Keeper& keeper, ui::CommandSet& commands,
                     const ReportTab* sameReport, QWidget* parent)
    : QWidget(parent)
    , m_report(report)
    , m_layouts(means.layouts)
    , m_kept(new Kept(keeper, this))
{
    build(means, commands);
    connectParts();
    connectKept();
    m_heading->setReport(report);
    if (sameReport != nullptr)
        m_place = std::make_unique<PagePlace>(sameReport->m_text->place());
    open(0);
}

ReportTab::~ReportTab()
{
    m_isCancelled->store(true);
}

void ReportTab::build(const Means& means, ui::CommandSet& commands)
{
    m_heading = new ReportHeading(this);
    m_banner = new ui::Banner(this);
    m_banner->setObjectName(QStringLiteral("report-banner"));
    m_stack = new QStackedWidget(this);
    m_empty = new ui::EmptyState(m_stack);
    m_empty->setObjectName(QStringLiteral("report-empty"));
    m_text = new TextPane(commands, m_stack);
    m_table = new TablePane(means.askFile, m_stack);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_text);
    m_stack->addWidget(m_table);
    for (const QLatin1String id : {command::previousReport, command::nextReport, command::asTable, command::find,
                                   command::openWithSystem, command::showInFolder})
        m_heading->addButton(commands.action(id));
    m_heading->addMenu(QStringLiteral("view-menu"), tr("&View"), new ViewMenu(commands, *m_text, this));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_heading);
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
}

void ReportTab::focusInEvent(QFocusEvent* event)
{
    m_stack->currentWidget()->setFocus(event->reason());
}

void ReportTab::connectParts()
{
    connect(m_heading, &ReportHeading::partChosen, this, [this](qsizetype part) {
        m_wanted.reset();
        m_place.reset();
        m_marks.clear();
        open(part);
    });
    connect(m_banner, &ui::Banner::pressed, this, [this](const QString& id, const QVariant& argument) {
        if (!pressKept(id, argument))
            Q_EMIT pressed(id, argument);
    });
    connect(m_banner, &ui::Banner::focusLeft, this,
            [this] { m_stack->currentWidget()->setFocus(Qt::OtherFocusReason); });
    connect(m_empty, &ui::EmptyState::pressed, this, &ReportTab::pressed);
    connect(m_text, &TextPane::failed, this, &ReportTab::tellChanged);
    connect(m_text, &TextPane::changedOnDisk, this, &ReportTab::tellChanged);
    connect(m_text, &TextPane::headerChanged, this, [this] {
        if (!canBeTable()) // the records of a table have no pages with heads
            m_heading->setHeader(m_text->text()->header());
    });
    connect(m_text, &TextPane::markedChanged, this, &ReportTab::selectionChanged);
    connect(m_text, &TextPane::menuWanted, this, &ReportTab::menuWanted);
    connect(&m_text->pages(), &PageView::selectionChanged, this, &ReportTab::selectionChanged);
    connect(m_table, &TablePane::failed, this, &ReportTab::tellChanged);
    connect(m_table, &TablePane::told, this, &ReportTab::say);
    connect(m_table, &TablePane::selectionChanged, this, &ReportTab::selectionChanged);
}

void ReportTab::showReport(const ViewedReport& report)
{
    m_place = report.isRunOf(m_report) ? std::make_unique<PagePlace>(m_text->place()) : nullptr;
    m_report = report;
    m_parts.clear();
    m_wanted.reset();
    m_marks.clear();
    m_heading->setReport(report);
    open(0);
}

void ReportTab::goTo(const FoundAt& found)
{
    const bool isShown = m_text->text() != nullptr && m_parts.value(m_part) == partOf(found);
    m_wanted = found;
    if (isShown)
        goToWanted();
    else
        open(m_part);
}

void ReportTab::goToWanted()
{
    if (!m_wanted)
        return;
    showAsTable(false);
    m_text->goToFound(m_wanted->hit, m_wanted->wish);
    m_wanted.reset();
}

void ReportTab::readAgain()
{
    m_place = std::make_unique<PagePlace>(m_text->place());
    if (m_text->text() != nullptr)
        m_marks = m_text->marked();
    open(m_part);
}

void ReportTab::open(qsizetype part)
{
    if (m_isCancelled)
        m_isCancelled->store(true);
    m_isCancelled = std::make_shared<std::atomic<bool>>(false);
    m_text->leaveNote();
    m_notedPart.clear();
    m_wantsNote = false;
    m_leave = nullptr;
    showNotes();
    m_banner->dismiss();
    m_part = part;
    const auto place = m_wanted ? std::optional(partOf(*m_wanted)) : std::nullopt;
    rap::whenFinished(viewer::open({m_report.files, part, place, m_report.name, m_layouts}, m_isCancelled), this,
                      [this, isCancelled = m_isCancelled](const rap::Result<Opened>& opened) {
                          if (isCancelled->load())
                              return;
                          if (opened)
                              take(*opened);
                          else
                              tellFailure(opened.error());
                          Q_EMIT shown();
                      });
}

void ReportTab::take(const Opened& opened)
{
    m_parts = opened.parts;
    m_part = opened.part;
    m_banner->dismiss(); // of what was shown until now
    m_heading->setParts(m_parts, m_part);
    const QWidget* const at = window()->focusWidget();
    const bool takesFocus = at == nullptr || m_stack->isAncestorOf(at) || (!m_wasShown && isAncestorOf(at));
    m_wasShown = true;
    m_table->clear();
    if (!opened.index) {
        m_text->setText(nullptr);
        m_empty->setContent(
            {ui::Icon::File,
             tr("This file is for another program"),
             tr("%1 is no text. Open it with the program that this PC has for it.").arg(m_parts[m_part].name()),
             {{command::openWithSystem, tr("Open with the system's program"), true, {}},
              {command::showInFolder, tr("Show in folder"), false, {}}}});
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    m_text->setText(std::make_unique<ReadText>(opened.source, opened.index));
    m_text->setMarked(std::exchange(m_marks, {}));
    if (m_place)
        m_text->goTo(*std::exchange(m_place, nullptr));
    m_notedPart = m_parts[m_part].key();
    m_kept->read(m_report);
    showNotes();
    if (!opened.rows)
        m_heading->setHeader(m_text->text()->header());
    else
        m_table->setRows(opened.rows, opened.image, m_parts[m_part].name(), m_report.name);
    showAsTable(opened.rows != nullptr);
    if (!opened.layoutFaults.isEmpty())
        tellLayoutFaults(opened.layoutFaults);
    if (m_parts[m_part] == partOf(m_wanted.value_or(FoundAt{})))
        goToWanted();
    m_wanted.reset();
    if (takesFocus)
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

bool ReportTab::isTable() const
{
    return m_stack->currentWidget() == m_table;
}

bool ReportTab::canBeTable() const
{
    return !m_table->isEmpty();
}

void ReportTab::showAsTable(bool asTable)
{
    QWidget* pane = m_text;
    if (asTable && canBeTable())
        pane = m_table;
    m_stack->setCurrentWidget(pane);
    Q_EMIT shown();
}

bool ReportTab::hasSelection() const
{
    return isTable() ? m_table->hasSelection() : hasText() && m_text->pages().selection().has_value();
}

void ReportTab::tellFailure(const rap::Error& error)
{
    m_text->setText(nullptr);
    m_empty->setContent(
        {ui::Icon::Warning,
         error.message,
         error.nextStep,
         {{command::readAgain, tr("Try again"), true, {}}, {command::showInFolder, tr("Show in folder"), false, {}}}});
    m_stack->setCurrentWidget(m_empty);
}

// What was read stays in sight.
void ReportTab::tellChanged(const rap::Error& error)
{
    say({ui::Tone::Warning, error.message, error.nextStep, {{command::readAgain, tr("Read it again"), true, {}}}});
}

QString ReportTab::caption() const
{
    return m_report.name ? m_report.name->reportId + QLatin1Char(' ') + m_report.name->participant : m_report.file;
}

QString ReportTab::file() const
{
    return m_parts.isEmpty() ? m_report.files.value(0) : m_parts[m_part].path;
}

bool ReportTab::hasText() const
{
    return m_text->text() != nullptr && m_stack->currentWidget() == m_text;
}

void ReportTab::copySelection(bool asTable)
{
    const auto text =
        isTable() ? m_table->selectedText() : m_text->pages().selectedText(asTable ? CopyAs::Table : CopyAs::Text);
    if (!text)
        say({ui::Tone::Warning, text.error().message, text.error().nextStep, {}});
    else if (!text->isEmpty())
        QGuiApplication::clipboard()->setText(*text);
}

void ReportTab::tellLayoutFaults(const QList<rap::Error>& faults)
{
    QStringList sentences;
    for (const rap::Error& fault : faults)
        sentences += fault.message;
    say({ui::Tone::Warning,
         faults.size() == 1 ? tr("One of your own layouts cannot be used.")
                            : tr("%1 of your own layouts cannot be used.").arg(ui::wording::number(faults.size())),
         sentences.join(QLatin1Char('\n')),
         {}});
}

void ReportTab::say(const ui::BannerContent& content)
{
    m_banner->tell(content);
}

} // namespace viewer
