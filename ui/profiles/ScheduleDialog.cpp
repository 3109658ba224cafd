#include "ui/profiles/ScheduleDialog.h"

#include "ui/common/DeskStyle.h"
#include "ui/common/Pill.h"
#include "ui/common/Wording.h"
#include "ui/profiles/ExpectedPage.h"
#include "ui/profiles/RunLogPage.h"
#include "ui/profiles/SystemScheduleBox.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int usualWidth = 940;

} // namespace

ScheduleDialog::ScheduleDialog(const Parts& parts, Page first, QWidget* parent)
    : TallDialog(usualWidth, parent)
    , m_settings(new SchedulePage(parts.runner, parts.clock, parts.keep))
    , m_expected(new ExpectedPage(parts.session, parts.runner))
    , m_runs(new RunLogPage(parts.session, parts.ledger, parts.clock))
    , m_pages(new QStackedWidget)
{
    setWindowTitle(tr("Schedule - %1").arg(parts.session.account().name));
    if (parts.system)
        m_settings->setSystem(new SystemScheduleBox(parts.system, parts.session.account(), parts.task, parts.clock,
                                                    [page = m_settings] { return page->everyMinutes(); }));
    build(first);
    follow(parts.session, parts.runner);
    parts.session.readProfiles(); // another program may have changed them
    connect(m_runs, &RunLogPage::reportsWanted, this, [this, show = parts.showReports](const QStringList& paths) {
        accept();
        show(paths);
    });
}

void ScheduleDialog::build(Page first)
{
    auto* chips = new QHBoxLayout;
    chips->setSpacing(grid);
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        m_chips[i] = new Chip;
        m_chips[i]->setCheckable(true);
        m_chips[i]->setAutoDefault(false);
        m_chips[i]->setObjectName(QStringLiteral("schedule-page-%1").arg(i));
        connect(m_chips[i], &Chip::clicked, this, [this, i] { showPage(Page(i)); });
        chips->addWidget(m_chips[i]);
    }
    chips->addStretch();
    for (QWidget* page :
         {static_cast<QWidget*>(m_settings), static_cast<QWidget*>(m_expected), static_cast<QWidget*>(m_runs)})
        m_pages->addWidget(page);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Return belongs to the tables
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column().addLayout(chips);
    column().addSpacing(grid);
    column().addWidget(m_pages, 1);
    setButtons(buttons);
    showCounts();
    showPage(first);
    m_chips.at(std::size_t(first))->setFocus();
}

void ScheduleDialog::follow(session::AccountSession& session, session::Runner& runner)
{
    const auto show = [this, &runner] {
        m_settings->show(runner);
        m_expected->show(runner);
        showCounts();
    };
    connect(&runner, &session::Runner::planned, this, show);
    connect(&session, &session::AccountSession::profilesChanged, this, show); // after the runner, which has judged anew
    connect(&runner.retrieval(), &session::Retrieval::began, this, show);
    connect(&runner.retrieval(), &session::Retrieval::ended, this, [this, show] {
        show();
        m_runs->read();
    });
    connect(&runner, &QObject::destroyed, this, &QDialog::reject);
}

void ScheduleDialog::showPage(Page page)
{
    for (std::size_t i = 0; i < m_chips.size(); ++i)
        m_chips[i]->setChecked(Page(i) == page);
    m_pages->setCurrentIndex(int(page));
}

void ScheduleDialog::showCounts()
{
    const int expected = m_expected->rows();
    m_chips[0]->setText(tr("Schedule"));
    m_chips[1]->setText(expected == 0 ? tr("Expected today") : tr("Expected today %1").arg(wording::number(expected)));
    m_chips[2]->setText(tr("Log of runs"));
    for (Chip* chip : m_chips)
        chip->setAccessibleName(chip->text());
}

} // namespace ui
