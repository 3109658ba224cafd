#include "ReportHeading.h"

#include "ReportHandle.h"
#include "ui/common/CommandButtons.h"
#include "ui/common/DeskStyle.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/Notice.h"
#include "ui/common/Wording.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

namespace viewer {
namespace {

QLabel* plainLabel(const QString& name, QWidget* parent)
{
    auto* label = new ui::ElidedLabel(parent);
    label->setObjectName(name);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::NoFocus);
    return label;
}

} // namespace

ReportHeading::ReportHeading(QWidget* parent)
    : QWidget(parent)
    , m_handle(new ReportHandle(this))
    , m_title(plainLabel(QStringLiteral("report-title"), this))
    , m_facts(plainLabel(QStringLiteral("report-facts"), this))
    , m_parts(new QComboBox(this))
    , m_disagreement(new ui::Notice(this))
    , m_buttons(new QHBoxLayout)
{
    setObjectName(QStringLiteral("heading"));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.15);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    m_parts->setObjectName(QStringLiteral("parts"));
    m_parts->setAccessibleName(tr("File of the report"));
    m_parts->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_parts->setMinimumContentsLength(12);
    m_parts->setMaximumWidth(320);
    m_disagreement->setObjectName(QStringLiteral("disagreement"));
    connect(m_parts, &QComboBox::activated, this, [this](int part) { Q_EMIT partChosen(part); });

    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(m_title);
    words->addWidget(m_facts);
    m_buttons->setSpacing(ui::grid / 2);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(2 * ui::grid, ui::grid / 2, ui::grid, ui::grid / 2);
    row->setSpacing(ui::grid);
    row->addWidget(m_handle);
    row->addLayout(words, 1);
    row->addWidget(m_parts);
    row->addLayout(m_buttons);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_disagreement);
}

void ReportHeading::setReport(const ViewedReport& report)
{
    m_report = report;
    m_header.clear();
    m_handle->setFiles(report.files);
    m_disagreement->clear();
    setParts({}, 0);
    showWords();
}

void ReportHeading::setParts(const QList<Part>& parts, qsizetype shown)
{
    const QSignalBlocker blocker(m_parts);
    m_parts->clear();
    for (const Part& part : parts)
        m_parts->addItem(part.name());
    m_parts->setCurrentIndex(int(shown));
    m_parts->setVisible(parts.size() > 1);
}

void ReportHeading::setHeader(const report::PageHeader& header)
{
    m_header = header.title;
    QStringList disagreements;
    if (m_report.name)
        for (const report::HeaderDisagreement& one : report::disagreements(header, *m_report.name))
            disagreements += one.text();
    if (disagreements.isEmpty())
        m_disagreement->clear();
    else
        m_disagreement->show(ui::Tone::Warning, disagreements.join(QLatin1Char('\n')));
    showWords();
}

void ReportHeading::showWords()
{
    const QString title = m_report.title.isEmpty() ? m_header : m_report.title;
    m_title->setText(title.isEmpty() ? m_report.id() : m_report.id() + QStringLiteral("  ") + title);
    QStringList facts;
    if (m_report.name) {
        const rap::ReportName& name = *m_report.name;
        facts += tr("For %1").arg(name.participant);
        //: when the report was run: day, time
        facts += tr("Run %1 %2").arg(ui::wording::fullDay(name.run.date), ui::wording::clock(name.run.time));
    }
    facts += m_report.file;
    m_facts->setText(ui::wording::joined(facts));
    m_facts->setToolTip(m_facts->text());
}

void ReportHeading::addButton(QAction* action)
{
    m_buttons->addWidget(ui::commandButton(action, this));
}

void ReportHeading::addMenu(const QString& name, const QString& text, QMenu* menu)
{
    m_buttons->addWidget(ui::menuButton(name, text, menu, this));
}

} // namespace viewer
