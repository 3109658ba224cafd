#include "ui/accounts/RegisteredDay.h"

#include "rap/Time.h"
#include "ui/common/DeskStyle.h"
#include "ui/common/Wording.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDateTime>
#include <QFileInfo>
#include <QHBoxLayout>
#include <algorithm>

namespace ui {

RegisteredDay::RegisteredDay(QDate today, QWidget* parent)
    : QWidget(parent)
    , m_today(today)
    , m_isKnown(new QCheckBox(tr("registered on")))
    , m_day(new QDateEdit(today))
{
    m_day->setCalendarPopup(true);
    m_day->setMaximumDate(m_today);
    m_day->setLocale(wording::locale());
    //: A date with the year, in QLocale::toString's letters
    m_day->setDisplayFormat(tr("d MMM yyyy"));
    m_day->setAccessibleName(tr("Day on which the key was registered"));
    m_day->setEnabled(false);
    m_isKnown->setAccessibleName(tr("The day on which the key was registered is known"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid);
    row->addWidget(m_isKnown);
    row->addWidget(m_day);
    row->addStretch();
    connect(m_isKnown, &QCheckBox::toggled, m_day, &QWidget::setEnabled);
    connect(m_isKnown, &QCheckBox::toggled, this, &RegisteredDay::edited);
    connect(m_day, &QDateEdit::dateChanged, this, &RegisteredDay::edited);
}

void RegisteredDay::show(std::optional<QDate> day)
{
    m_isKnown->setChecked(day.has_value());
    m_day->setMaximumDate(std::max(m_today, day.value_or(m_today)));
    if (day)
        m_day->setDate(*day);
}

std::optional<QDate> RegisteredDay::day() const
{
    return m_isKnown->isChecked() ? std::optional(m_day->date()) : std::nullopt;
}

void RegisteredDay::suggestDateOf(const QString& keyFile)
{
    const QFileInfo file(keyFile);
    if (m_isKnown->isChecked() || !file.isFile())
        return;
    const QSignalBlocker nothingWasEdited(m_day);
    m_day->setDate(rap::HongKongTime::fromUtcMilliseconds(file.lastModified().toMSecsSinceEpoch()).date());
}

QString RegisteredDay::why()
{
    return tr(
        "RAP takes a key for two years from the day on which it was registered. With that day the program reminds "
        "you in time. It is in the clearing house's letter; the date of the file is a hint.");
}

QWidget* RegisteredDay::editor() const
{
    return m_isKnown;
}

} // namespace ui
