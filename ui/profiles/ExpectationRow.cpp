#include "ui/profiles/ExpectationRow.h"

#include "ui/common/DeskStyle.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/FormField.h"
#include "ui/common/TimeField.h"
#include "ui/common/Wording.h"
#include "ui/profiles/ChoiceForm.h"
#include "ui/profiles/TickRow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <algorithm>

namespace ui {

namespace {

const QTime usualTime(18, 0);
constexpr int mostGrace = 24 * 60;

QList<TickRow::Choice> weekDays()
{
    QList<TickRow::Choice> days;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        days += TickRow::Choice{QString::number(day), wording::locale().standaloneDayName(day, QLocale::ShortFormat)};
    return days;
}

QWidget* sideBySide(const QList<QWidget*>& widgets)
{
    auto* row = new QWidget;
    auto* layout = new FlowLayout(grid, row);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget* widget : widgets)
        layout->addWidget(widget);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    row->setSizePolicy(policy);
    return row;
}

} // namespace

ExpectationRow::ExpectationRow(QWidget* parent)
    : EditRow(parent)
    , m_report(new QLineEdit)
    , m_market(new QComboBox)
    , m_by(new TimeField)
    , m_grace(new QSpinBox)
    , m_days(new TickRow(weekDays()))
    , m_holidays(new QCheckBox(tr("Also on public holidays")))
{
    m_report->setPlaceholderText(tr("report ID, such as CSEMA08"));
    m_market->addItem(tr("Any market"));
    for (const rap::Market market : everyMarket)
        m_market->addItem(marketText(market));
    m_grace->setRange(0, mostGrace);
    m_grace->setSuffix(tr(" minutes"));
    m_holidays->setToolTip(tr("RAP is open on public holidays from Monday to Friday, but most reports are not made."));
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(2 * grid);
    form->setVerticalSpacing(grid / 2);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Report ID"), patternField(m_report, [](const QString& text) {
                     return text.trimmed().isEmpty() ? QStringList() : QStringList(text.trimmed());
                 }));
    form->addRow(tr("Market"), sideBySide({m_market}));
    auto* late = new QLabel(tr("late after another"));
    late->setMinimumHeight(controlHeight);
    auto* by = new FormField(m_by, sideBySide({m_by, late, m_grace}));
    m_by->tellIn(*by);
    form->addRow(tr("By (HKT)"), by);
    form->addRow(tr("Days"), m_days);
    form->addRow(QString(), m_holidays);
    connect(m_report, &QLineEdit::textEdited, this, &EditRow::edited);
    connect(m_market, &QComboBox::activated, this, &EditRow::edited);
    connect(m_by, &TimeField::edited, this, &EditRow::edited);
    connect(m_grace, &QSpinBox::valueChanged, this, &EditRow::edited);
    connect(m_days, &TickRow::edited, this, &EditRow::edited);
    connect(m_holidays, &QCheckBox::clicked, this, &EditRow::edited);
    profile::Expectation usual;
    usual.timing.by = usualTime;
    setValue(usual);
}

void ExpectationRow::setNames(const QString& row)
{
    const auto name = [&](const QString& field) -> QString { return row + QStringLiteral(", ") + field; };
    m_report->setAccessibleName(name(tr("report ID")));
    m_market->setAccessibleName(name(tr("market")));
    m_by->setAccessibleName(name(tr("by what time, Hong Kong's")));
    m_grace->setAccessibleName(name(tr("minutes until it is late")));
    m_days->setNames(name(tr("day")));
    m_holidays->setAccessibleName(name(m_holidays->text()));
}

void ExpectationRow::focusFirst()
{
    m_report->setFocus(Qt::OtherFocusReason);
}

void ExpectationRow::setValue(const profile::Expectation& expectation)
{
    const QSignalBlocker nothingWasEdited(this);
    const profile::Timing& timing = expectation.timing;
    m_report->setText(expectation.report);
    const auto found =
        expectation.market ? std::find(everyMarket.begin(), everyMarket.end(), *expectation.market) : everyMarket.end();
    m_market->setCurrentIndex(found == everyMarket.end() ? 0 : int(found - everyMarket.begin()) + 1);
    m_by->setTime(timing.by);
    m_grace->setValue(timing.graceMinutes);
    QStringList days;
    for (const Qt::DayOfWeek day : timing.days)
        days += QString::number(day);
    m_days->setTicked(days);
    m_holidays->setChecked(timing.onHolidays);
}

profile::Expectation ExpectationRow::value() const
{
    profile::Expectation expectation;
    expectation.report = m_report->text().trimmed();
    if (m_market->currentIndex() > 0)
        expectation.market = everyMarket.at(std::size_t(m_market->currentIndex() - 1));
    expectation.timing.by = m_by->time();
    expectation.timing.graceMinutes = m_grace->value();
    expectation.timing.days.clear();
    for (const QString& day : m_days->ticked())
        expectation.timing.days += Qt::DayOfWeek(day.toInt());
    expectation.timing.onHolidays = m_holidays->isChecked();
    return expectation;
}

} // namespace ui
