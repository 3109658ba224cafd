#include "ui/profiles/RunLogPage.h"

#include "ui/common/DeskStyle.h"
#include "ui/common/EmptyState.h"
#include "ui/common/Later.h"
#include "ui/profiles/RowTable.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

namespace {

constexpr int rowsInSight = 7;
constexpr int newest = 2000; // what people asked among them

} // namespace

QStringList filedIn(const ledger::Run& run, const QList<ledger::Report>& reports)
{
    QStringList paths;
    if (!isRun(run) || run.filed == 0)
        return paths;
    for (const ledger::Report& report : reports)
        if (report.fetched && run.started <= report.fetched->at && report.fetched->at <= run.finished)
            paths.append(report.path);
    return paths;
}

RunLogPage::RunLogPage(session::AccountSession& session, ledger::Ledger& ledger, rap::Clock clock, QWidget* parent)
    : QWidget(parent)
    , m_session(&session)
    , m_ledger(ledger)
    , m_model(std::move(clock))
    , m_table(new RowTable(tr("Log of runs"), m_model, RunLogModel::Outcome, rowsInSight))
    , m_empty(new EmptyState)
    , m_details(new QLabel)
    , m_open(new QPushButton(tr("Show its &reports")))
{
    m_table->setObjectName(QStringLiteral("runs"));
    m_details->setObjectName(QStringLiteral("run-details"));
    m_open->setObjectName(QStringLiteral("run-reports"));
    m_open->setAutoDefault(false);
    build();
    connect(m_table, &RowTable::currentRowChanged, this, &RunLogPage::showCurrent);
    connect(m_table, &QAbstractItemView::activated, this, &RunLogPage::openCurrent);
    connect(m_open, &QPushButton::clicked, this, &RunLogPage::openCurrent);
    read();
}

void RunLogPage::build()
{
    m_empty->setContent({Icon::Clock,
                         tr("No run yet"),
                         tr("Every run by schedule or by hand is written down here with what came of it, and every "
                            "time in which there was none with its reason."),
                         {}});
    m_details->setTextFormat(Qt::PlainText);
    m_details->setWordWrap(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_details->setFocusPolicy(Qt::NoFocus);
    m_details->setMinimumHeight(3 * fontMetrics().lineSpacing());
    m_details->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto* rows = new QWidget;
    m_stack = new QStackedLayout(rows);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto* below = new QHBoxLayout;
    below->setSpacing(2 * grid);
    below->addWidget(m_details, 1);
    below->addWidget(m_open, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addWidget(rows, 1);
    column->addLayout(below);
    showCurrent();
}

void RunLogPage::read()
{
    if (m_session)
        whenDone(m_ledger.runs(m_session->account().name, newest), this,
                 [this](const rap::Result<QList<ledger::Run>>& runs) { take(runs); });
}

void RunLogPage::take(const rap::Result<QList<ledger::Run>>& runs)
{
    if (!runs) {
        m_details->setText(runs.error().text());
        return;
    }
    const int row = m_table->currentRow();
    const auto before = row < 0 ? std::nullopt : std::optional(m_model.run(row).id);
    m_model.setRuns(*runs);
    m_stack->setCurrentWidget(m_model.rowCount() == 0 ? static_cast<QWidget*>(m_empty) : m_table);
    int current = 0;
    for (int i = 0; i < m_model.rowCount(); ++i)
        if (row > 0 && m_model.run(i).id == before)
            current = i; // the newest stays the newest
    if (m_model.rowCount() > 0)
        m_table->setCurrentRow(current);
    showCurrent();
}

void RunLogPage::showCurrent()
{
    const int row = m_table->currentRow();
    m_details->setText(row < 0 ? QString() : m_model.details(row));
    m_filed = row < 0 || !m_session ? QStringList() : filedIn(m_model.run(row), m_session->index().reports());
    m_open->setEnabled(!m_filed.isEmpty());
}

void RunLogPage::openCurrent()
{
    if (!m_filed.isEmpty())
        Q_EMIT reportsWanted(m_filed);
}

} // namespace ui
