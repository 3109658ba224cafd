#include "CompareHeading.h"

#include "KeyField.h"
#include "ui/common/CommandButtons.h"
#include "ui/common/DeskStyle.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/Wording.h"

#include <QAction>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

namespace compare {
namespace {

QLabel* plainLabel(const QString& name, const QString& text, QWidget* parent)
{
    auto* label = new ui::ElidedLabel(parent);
    label->setText(text);
    label->setObjectName(name);
    return label;
}

QString titleOf(const viewer::ViewedReport& left, const viewer::ViewedReport& right)
{
    //: two reports of different kinds that are compared
    QString title = left.id() == right.id() ? left.id() : CompareHeading::tr("%1 and %2").arg(left.id(), right.id());
    if (left.id() == right.id() && !left.title.isEmpty())
        title += QStringLiteral("  ") + left.title;
    return title;
}

QString sideTitle(const QString& side, const viewer::ViewedReport& report)
{
    QStringList facts;
    if (report.name)
        facts += CompareHeading::tr("%1: run %2").arg(side, CompareHeading::runOf(report));
    else
        facts += side;
    facts += report.file;
    return ui::wording::joined(facts);
}

} // namespace

CompareHeading::CompareHeading(const viewer::ViewedReport& left, const viewer::ViewedReport& right, QWidget* parent)
    : QWidget(parent)
    , m_standing(new QLabel(this))
    , m_parts(new QComboBox(this))
    , m_keys(new KeyField(this))
    , m_counting(new QWidget(this))
    , m_buttons(new QHBoxLayout)
    , m_ticks(new QHBoxLayout)
{
    setObjectName(QStringLiteral("heading"));
    auto* title = plainLabel(QStringLiteral("compare-title"), titleOf(left, right), this);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.15);
    large.setWeight(QFont::DemiBold);
    title->setFont(large);
    m_standing->setObjectName(QStringLiteral("standing"));
    m_parts->setObjectName(QStringLiteral("parts"));
    m_parts->setAccessibleName(tr("File of the reports"));
    m_parts->setMaximumWidth(240);
    m_parts->hide();
    connect(m_parts, &QComboBox::activated, this, [this](int part) { Q_EMIT partChosen(part); });

    m_buttons->setSpacing(ui::grid / 2);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(2 * ui::grid, ui::grid / 2, ui::grid, 0);
    row->setSpacing(ui::grid);
    row->addWidget(title, 1);
    row->addWidget(m_parts);
    row->addWidget(m_standing);
    row->addLayout(m_buttons);
    m_ticks->setContentsMargins(2 * ui::grid, ui::grid / 2, ui::grid, ui::grid / 2);
    m_ticks->setSpacing(2 * ui::grid);
    m_ticks->addWidget(m_keys);
    m_ticks->addStretch(1);
    m_counting->setLayout(m_ticks);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_counting);
}

QString CompareHeading::runOf(const viewer::ViewedReport& report)
{
    if (!report.name)
        return report.file;
    const rap::RunTime& run = report.name->run;
    return ui::wording::fullDay(run.date) + QLatin1Char(' ') + ui::wording::clock(run.time);
}

void CompareHeading::addButton(QAction* action)
{
    m_buttons->addWidget(ui::commandButton(action, this));
}

void CompareHeading::addMenu(const QString& name, const QString& text, QMenu* menu)
{
    m_buttons->addWidget(ui::menuButton(name, text, menu, this));
}

void CompareHeading::addTick(QAction* action)
{
    auto* box = new QCheckBox(action->text(), this);
    box->setObjectName(action->objectName());
    box->setToolTip(action->toolTip());
    box->setChecked(action->isChecked());
    connect(action, &QAction::toggled, box, &QCheckBox::setChecked);
    connect(box, &QCheckBox::clicked, action, &QAction::trigger);
    m_ticks->insertWidget(0, box);
}

void CompareHeading::setParts(const QList<viewer::Part>& parts, qsizetype shown)
{
    const QSignalBlocker blocker(m_parts);
    m_parts->clear();
    for (const viewer::Part& part : parts)
        m_parts->addItem(part.name());
    m_parts->setCurrentIndex(int(shown));
    m_parts->setVisible(parts.size() > 1);
}

void CompareHeading::setStanding(const QString& words)
{
    m_standing->setText(words);
}

void CompareHeading::setOfText(bool isText)
{
    m_counting->setVisible(isText);
}

QWidget* newSideTitles(const viewer::ViewedReport& left, const viewer::ViewedReport& right, QWidget* parent)
{
    auto* titles = new QWidget(parent);
    auto* row = new QHBoxLayout(titles);
    row->setContentsMargins(2 * ui::grid, ui::grid / 2, 0, ui::grid / 2);
    row->setSpacing(2 * ui::grid);
    row->addWidget(plainLabel(QStringLiteral("title-left"), sideTitle(CompareHeading::tr("Left"), left), titles), 1);
    row->addWidget(plainLabel(QStringLiteral("title-right"), sideTitle(CompareHeading::tr("Right"), right), titles), 1);
    return titles;
}

} // namespace compare
