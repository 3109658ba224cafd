#include "ui/profiles/ExpectedPage.h"

#include "profile/RunWords.h"
#include "ui/common/DeskStyle.h"
#include "ui/common/EmptyState.h"
#include "ui/common/Notice.h"
#include "ui/common/Wording.h"
#include "ui/profiles/RowTable.h"
#include "ui/profiles/TimingForm.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

namespace {

constexpr int rowsInSight = 5;

QPushButton* button(const QString& text, const QString& name)
{
    auto* button = new QPushButton(text);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

bool isDismissal(const profile::LearnedDecision& decision)
{
    return !decision.timing;
}

} // namespace

ExpectedPage::ExpectedPage(session::AccountSession& session, session::Runner& runner, QWidget* parent)
    : QWidget(parent)
    , m_session(&session)
    , m_table(new RowTable(tr("What is expected today"), m_model, ExpectedModel::Title, rowsInSight))
    , m_empty(new EmptyState)
    , m_about(new QLabel)
    , m_form(new TimingForm)
    , m_accept(button(tr("Expect it &so"), QStringLiteral("expect")))
    , m_dismiss(button(tr("&Do not expect it"), QStringLiteral("dismiss")))
    , m_undo(button({}, QStringLiteral("expect-dismissed")))
    , m_told(new Notice)
{
    m_table->setObjectName(QStringLiteral("expected"));
    m_empty->setContent(
        {Icon::Calendar,
         tr("Nothing is expected today"),
         tr("What comes on at least 4 of 5 days is expected by itself, at its usual time. A report profile "
            "can say more."),
         {}});
    build();
    connect(m_table, &RowTable::currentRowChanged, this, &ExpectedPage::showCurrent);
    connect(m_table, &QAbstractItemView::activated, m_form, [this] {
        if (m_form->isEnabled())
            m_form->setFocus(Qt::OtherFocusReason);
    });
    connect(m_accept, &QPushButton::clicked, this, [this] { decide(m_form->timing()); });
    connect(m_dismiss, &QPushButton::clicked, this, [this] { decide(std::nullopt); });
    connect(m_undo, &QPushButton::clicked, this, &ExpectedPage::expectDismissed);
    show(runner);
}

void ExpectedPage::build()
{
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    auto* rows = new QWidget;
    m_stack = new QStackedLayout(rows);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(grid);
    buttons->addWidget(m_accept);
    buttons->addWidget(m_dismiss);
    buttons->addStretch();
    buttons->addWidget(m_undo);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addWidget(rows, 1);
    column->addWidget(m_about);
    column->addWidget(m_form);
    column->addLayout(buttons);
    column->addWidget(m_told);
}

void ExpectedPage::show(const session::Runner& runner)
{
    if (!m_session)
        return;
    const QList<profile::LearnedDecision>& decisions = m_session->profiles().decisions;
    if (m_model.isOf(runner.expected(), decisions))
        return;
    const int row = m_table->currentRow();
    const auto current = row < 0 ? std::nullopt : std::optional(m_model.expected(row));
    QHash<QString, QString> titles;
    for (const ledger::Report& report : m_session->index().reports())
        if (!report.title.isEmpty())
            titles.insert(report.reportId(), report.title);
    m_model.setFacts({runner.expected(), runner.habits(), decisions, titles});
    m_stack->setCurrentWidget(m_model.rowCount() == 0 ? static_cast<QWidget*>(m_empty) : m_table);
    const int again = current ? m_model.rowOf(*current) : -1;
    if (m_model.rowCount() > 0)
        m_table->setCurrentRow(again >= 0 ? again : std::clamp(row, 0, m_model.rowCount() - 1));
    const auto dismissed = std::count_if(decisions.begin(), decisions.end(), isDismissal);
    m_undo->setText(tr("Expect &again what was dismissed (%1)").arg(wording::number(dismissed)));
    m_undo->setVisible(dismissed > 0);
    showCurrent();
}

void ExpectedPage::showCurrent()
{
    const int row = m_table->currentRow();
    const bool learned = row >= 0 && m_model.expected(row).learned;
    m_form->setEnabled(learned);
    m_accept->setEnabled(learned);
    m_dismiss->setEnabled(learned);
    for (QWidget* part : std::initializer_list<QWidget*>{m_form, m_accept, m_dismiss})
        part->setVisible(row >= 0); // a form of nothing would complain of what nobody has typed
    if (row < 0) {
        m_about->clear();
        return;
    }
    const profile::ExpectedReport& one = m_model.expected(row);
    QString about = profile::sentenceOf(one);
    if (learned) {
        showTiming(*one.learned, m_model.timing(row));
    } else {
        about += u' ' + tr("Report profile '%1' says so: change it there.").arg(one.profile);
        m_shown.reset();
        m_told->clear();
    }
    m_about->setText(about);
}

// What she is about to change stays, whatever comes meanwhile.
void ExpectedPage::showTiming(const profile::LearnedKey& of, const profile::Timing& timing)
{
    const profile::LearnedDecision now{of, timing};
    if (m_shown == now)
        return;
    m_shown = now;
    m_form->show(timing);
    m_told->clear();
}

void ExpectedPage::decide(const std::optional<profile::Timing>& timing)
{
    const int row = m_table->currentRow();
    if (row < 0 || !m_session || !m_model.expected(row).learned)
        return;
    if (timing && timing->days.isEmpty()) {
        m_told->show(Tone::Bad, tr("Tick the days on which it is expected, or choose 'Do not expect it'."));
        return;
    }
    if (timing && !timing->by.isValid()) {
        m_told->show(Tone::Bad, tr("Type by when it is expected, or choose 'Do not expect it'."));
        return;
    }
    const profile::LearnedKey of = *m_model.expected(row).learned;
    change([&](QList<profile::LearnedDecision>& kept) {
        const auto found = std::find_if(kept.begin(), kept.end(), [&](const auto& one) { return one.of == of; });
        if (found == kept.end())
            kept.append({of, timing});
        else
            found->timing = timing;
    });
}

// Those that she sees counted, not those that were dismissed elsewhere meanwhile.
void ExpectedPage::expectDismissed()
{
    if (!m_session)
        return;
    const QList<profile::LearnedDecision> seen = m_session->profiles().decisions;
    change([&](QList<profile::LearnedDecision>& kept) {
        kept.removeIf([&](const auto& one) { return isDismissal(one) && seen.contains(one); });
    });
}

void ExpectedPage::change(const std::function<void(QList<profile::LearnedDecision>& kept)>& edit)
{
    if (const auto kept = m_session->changeDecisions(edit); !kept) // else it is shown as the runner has judged it
        m_told->show(Tone::Bad, kept.error().text());
}

} // namespace ui
