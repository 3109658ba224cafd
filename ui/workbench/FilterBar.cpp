#include "FilterBar.h"

#include "ui/common/Accessible.h"
#include "ui/common/DeskStyle.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Pill.h"
#include "ui/common/Theme.h"
#include "ui/common/TickMenu.h"
#include "ui/common/Wording.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>

namespace workbench {

using ui::Chip;

namespace {

constexpr std::array choices{StateChoice::All, StateChoice::NotHere, StateChoice::Filed, StateChoice::Failed};
constexpr std::array markets{rap::Market::Glob, rap::Market::Hkmk, rap::Market::Mamk, rap::Market::Szmk};

QString shortList(const QStringList& values)
{
    return values.size() <= 2 ? values.join(QStringLiteral(", "))
                              : FilterBar::tr("%1 and %2 more").arg(values.first(), QString::number(values.size() - 1));
}

template <typename T> void toggle(QList<T>& list, const T& value, bool on)
{
    list.removeAll(value);
    if (on)
        list.append(value);
}

} // namespace

FilterBar::FilterBar(ReportFilterModel& reports, QWidget* parent)
    : QWidget(parent)
    , m_reports(reports)
    , m_wanted(reports.narrowing())
    , m_market(new Chip(this))
    , m_kind(new Chip(this))
    , m_participant(new Chip(this))
    , m_group(new Chip(this))
    , m_more(new Chip(this))
    , m_scope(new QLabel(this))
{
    m_chips = new ui::FlowLayout(6);
    for (std::size_t i = 0; i < choices.size(); ++i) {
        auto* chip = new Chip(this);
        chip->setCheckable(true);
        chip->setObjectName(QStringLiteral("chip-state-%1").arg(i));
        connect(chip, &Chip::clicked, this, [this, i] { setState(choices[i]); });
        m_states[i] = chip;
        m_chips->addWidget(chip);
    }
    m_market->setObjectName(QStringLiteral("chip-market"));
    m_kind->setObjectName(QStringLiteral("chip-kind"));
    m_participant->setObjectName(QStringLiteral("chip-for"));
    m_group->setObjectName(QStringLiteral("chip-group"));
    m_more->setObjectName(QStringLiteral("chip-more"));
    m_more->setText(tr("More"));
    m_more->setAccessibleName(tr("More filters"));
    m_more->hide();
    for (Chip* chip : {m_market, m_kind, m_participant, m_group, m_more})
        m_chips->addWidget(chip);
    for (int i = 1; i < m_chips->count(); ++i) // reached in the order in which they stand
        setTabOrder(m_chips->itemAt(i - 1)->widget(), m_chips->itemAt(i)->widget());
    makeMenus();
    m_scope->setObjectName(QStringLiteral("scope"));
    m_scope->setTextFormat(Qt::PlainText);
    m_scope->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_scope->setForegroundRole(QPalette::PlaceholderText);

    auto* row = new QHBoxLayout(this);
    row->addLayout(m_chips, 5);
    row->addWidget(m_scope);

    connect(&reports, &ReportFilterModel::participantsChanged, this, &FilterBar::fillParticipants);
    fillParticipants();
    connect(&reports, &ReportFilterModel::groupingChanged, this, &FilterBar::showGrouping);
    showNarrowing();
    showGrouping();
    showCounts();
}

void FilterBar::addAnyTo(QMenu* menu, const std::function<void()>& clear)
{
    QAction* any = menu->addAction(tr("Any"));
    connect(any, &QAction::triggered, this, [this, clear] {
        clear();
        apply();
    });
    menu->addSeparator();
}

void FilterBar::makeMenus()
{
    auto* market = new ui::TickMenu(m_market);
    addAnyTo(market, [this] { m_wanted.markets.clear(); });
    for (const rap::Market one : markets) {
        QAction* action = market->addAction(code(one) + QStringLiteral("   ") + displayName(one));
        action->setCheckable(true);
        action->setData(int(one));
        connect(action, &QAction::triggered, this, [this, one](bool on) {
            toggle(m_wanted.markets, one, on);
            apply();
        });
    }
    ui::setMenu(*m_market, market);

    auto* kind = new ui::TickMenu(m_kind);
    addAnyTo(kind, [this] { m_wanted.kinds.clear(); });
    for (const rap::Kind one : {rap::Kind::Text, rap::Kind::Image}) {
        QAction* action = kind->addAction(one == rap::Kind::Text ? tr("Report text") : tr("Data image"));
        action->setCheckable(true);
        action->setData(int(one));
        connect(action, &QAction::triggered, this, [this, one](bool on) {
            toggle(m_wanted.kinds, one, on);
            apply();
        });
    }
    ui::setMenu(*m_kind, kind);
    ui::setMenu(*m_participant, new ui::TickMenu(m_participant));

    auto* group = new QMenu(m_group);
    auto* groupings = new QActionGroup(group);
    const auto addGrouping = [this, group, groupings](Grouping grouping, const QString& name) {
        QAction* action = group->addAction(name);
        action->setCheckable(true);
        action->setData(int(grouping));
        groupings->addAction(action);
        connect(action, &QAction::triggered, this, [this, grouping] {
            m_reports.setGrouping(grouping);
            showGrouping();
        });
    };
    addGrouping(Grouping::None, tr("No groups"));
    addGrouping(Grouping::Report, tr("Report"));
    addGrouping(Grouping::FolderDate, tr("Folder date"));
    group->addSeparator();
    const auto addFolding = [this, group](const QString& name, bool folded) {
        QAction* action = group->addAction(name);
        action->setData(-1);
        connect(action, &QAction::triggered, this, [this, folded] { m_reports.setAllFolded(folded); });
        connect(group, &QMenu::aboutToShow, action,
                [this, action] { action->setEnabled(m_reports.grouping() != Grouping::None); });
    };
    addFolding(tr("Fold all"), true);
    addFolding(tr("Unfold all"), false);
    ui::setMenu(*m_group, group);

    ui::setMenu(*m_more, new QMenu(m_more));
    connect(m_more->menu(), &QMenu::aboutToShow, this, &FilterBar::fillMore);
}

void FilterBar::fillParticipants()
{
    QMenu* menu = m_participant->menu();
    menu->clear();
    addAnyTo(menu, [this] { m_wanted.participants.clear(); });
    QStringList known = m_reports.facts().participants();
    known.removeAll(QString());
    known.sort();
    for (const QString& one : std::as_const(known)) {
        QAction* action = menu->addAction(QString(one).replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setCheckable(true);
        action->setData(one);
        action->setChecked(m_wanted.participants.contains(one));
        connect(action, &QAction::triggered, this, [this, one](bool on) {
            toggle(m_wanted.participants, one, on);
            apply();
        });
    }
}

void FilterBar::setScopes(const QList<FolderScope>& scopes, const QString& text)
{
    m_wanted.folders = scopes;
    m_scopeText = text;
    apply();
    fit();
}

void FilterBar::setState(StateChoice state)
{
    m_wanted.state = state;
    apply();
}

void FilterBar::setNarrowing(const Narrowing& narrowing)
{
    const QList<FolderScope> folders = m_wanted.folders;
    m_wanted = narrowing;
    m_wanted.folders = folders;
    apply();
}

void FilterBar::clear()
{
    setNarrowing({});
}

void FilterBar::apply()
{
    m_reports.setNarrowing(m_wanted);
    showNarrowing();
    Q_EMIT changed();
}

void FilterBar::showNarrowing()
{
    for (std::size_t i = 0; i < choices.size(); ++i)
        m_states[i]->setChecked(m_wanted.state == choices[i]);
    const auto show = [](Chip* chip, const QString& name, const QStringList& chosen) {
        chip->setText(chosen.isEmpty() ? name : name + QStringLiteral(": ") + shortList(chosen));
        chip->setAccessibleName(chosen.isEmpty() ? tr("%1: any").arg(name) : chip->text());
        chip->setActive(!chosen.isEmpty());
        chip->updateGeometry();
    };
    QStringList chosen;
    for (QAction* action : m_market->menu()->actions()) {
        action->setChecked(action->isCheckable() && m_wanted.markets.contains(rap::Market(action->data().toInt())));
        if (action->isChecked())
            chosen.append(code(rap::Market(action->data().toInt())));
    }
    show(m_market, tr("Market"), chosen);
    chosen.clear();
    for (QAction* action : m_kind->menu()->actions()) {
        action->setChecked(action->isCheckable() && m_wanted.kinds.contains(rap::Kind(action->data().toInt())));
        if (action->isChecked())
            chosen.append(action->text());
    }
    show(m_kind, tr("Kind"), chosen);
    for (QAction* action : m_participant->menu()->actions())
        action->setChecked(action->isCheckable() && m_wanted.participants.contains(action->data().toString()));
    show(m_participant, tr("For"), m_wanted.participants);
    fit();
}

void FilterBar::showGrouping()
{
    QString chosen;
    for (QAction* action : m_group->menu()->actions()) {
        action->setChecked(action->isCheckable() && action->data().toInt() == int(m_reports.grouping()));
        if (action->isChecked())
            chosen = action->text();
    }
    const bool grouped = m_reports.grouping() != Grouping::None;
    m_group->setText(grouped ? tr("Group: %1").arg(chosen) : tr("Group"));
    m_group->setAccessibleName(grouped ? m_group->text() : tr("Group: none"));
    m_group->setActive(grouped);
    m_group->updateGeometry();
    fit();
}

void FilterBar::showCounts()
{
    const ReportFilterModel::Counts& counts = m_reports.counts();
    const auto show = [this](std::size_t i, const QString& name, int count) {
        m_states[i]->setText(name + QLatin1Char(' ') + ui::wording::number(count));
        m_states[i]->updateGeometry();
    };
    show(0, tr("All"), counts.all);
    show(1, tr("Not here"), counts.notHere);
    show(2, tr("Filed"), counts.filed);
    show(3, tr("Failed"), counts.failed);
    fit();
}

void FilterBar::setSelected(int reports)
{
    if (std::exchange(m_selected, reports) != reports)
        fit();
}

QList<Chip*> FilterBar::chips() const
{
    return {m_states[0], m_states[1], m_states[2], m_states[3], m_market, m_kind, m_participant, m_group};
}

void FilterBar::setOneLine(bool oneLine)
{
    if (std::exchange(m_oneLine, oneLine) != oneLine)
        fit();
}

void FilterBar::fit()
{
    const int edge = m_oneLine ? 3 : 6;
    layout()->setContentsMargins(12, edge, 12, edge);
    fitChips();
    fitScope();
    setMinimumHeight(layout()->heightForWidth(width())); // what stands below would cut a second line
}

void FilterBar::fitChips()
{
    const auto widthOf = [this](const Chip* chip) { return chip->sizeHint().width() + m_chips->spacing(); };
    const QList<Chip*> all = chips();
    const int room = width() - 24;
    int whole = 0;
    for (const Chip* chip : all)
        whole += widthOf(chip);
    const bool fits = !m_oneLine || whole <= room;
    // What failed is to be seen, whatever else is.
    Chip* const failed = m_states.back();
    const bool anyFailed = m_reports.counts().failed > 0;
    int used = widthOf(m_more) + (anyFailed ? widthOf(failed) : 0);
    bool isFull = false;
    bool isOut = false;
    bool chosen = false;
    for (Chip* chip : all) {
        const bool stays = anyFailed && chip == failed;
        used += stays ? 0 : widthOf(chip);
        isFull = isFull || (!fits && used > room);
        const bool shown = stays || !isFull;
        chip->setVisible(shown);
        isOut = isOut || !shown;
        chosen = chosen || (!shown && (chip->isActive() || chip->isChecked()));
    }
    m_more->setActive(chosen);
    m_more->setVisible(isOut);
}

void FilterBar::fillMore()
{
    QMenu* menu = m_more->menu();
    menu->clear();
    for (Chip* chip : chips()) {
        if (chip->isVisible())
            continue;
        QAction* action = chip->menu() != nullptr ? menu->addMenu(chip->menu()) : menu->addAction(QString());
        action->setText(chip->text());
        if (chip->menu() != nullptr)
            continue;
        action->setCheckable(true);
        action->setChecked(chip->isChecked());
        connect(action, &QAction::triggered, chip, &QAbstractButton::click);
    }
}

void FilterBar::fitScope()
{
    // The chips come first: they never make way, or the table would move under the pointer. What the tree has selected
    // is seen there, too.
    const int room = width() - m_chips->sizeHint().width() - 24 - ui::grid;
    const auto widthOf = [this](const QString& text) { return fontMetrics().horizontalAdvance(text) + 2; };
    const QString selected = m_selected > 1 ? tr("%1 selected").arg(ui::wording::number(m_selected)) : QString();
    const QString whole = ui::wording::joined({selected, m_scopeText});
    const QString& shown = selected.isEmpty() || widthOf(whole) <= room ? whole : selected;
    const int least = selected.isEmpty() ? std::min(widthOf(shown), 120) : widthOf(shown);
    m_scope->setVisible(room >= least);
    m_scope->setFixedWidth(std::clamp(widthOf(shown), 1, std::max(room, 1)));
    m_scope->setText(fontMetrics().elidedText(shown, Qt::ElideLeft, m_scope->width()));
    m_scope->setAccessibleName(tr("Shown: %1").arg(whole));
}

void FilterBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void FilterBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().brush(QPalette::Base));
    painter.fillRect(QRect(0, height() - 1, width(), 1), ui::lineColor(palette()));
}

} // namespace workbench
