#include "ui/profiles/ProfileEditor.h"

#include "ui/common/DeskStyle.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Pill.h"
#include "ui/profiles/ChoiceForm.h"
#include "ui/profiles/DestinationRow.h"
#include "ui/profiles/ExpectationRow.h"
#include "ui/profiles/LandingList.h"
#include "ui/profiles/PathField.h"
#include "ui/profiles/RowColumn.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

namespace {

QLabel* explanation(const QString& text)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QVBoxLayout* columnIn(QWidget* page)
{
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    return column;
}

template <typename Row, typename Value> void fill(RowColumn& column, const QList<Value>& values)
{
    column.resize(values.size());
    for (qsizetype i = 0; i < values.size(); ++i)
        column.row<Row>(i).setValue(values.at(i));
}

template <typename Row, typename Value> void read(const RowColumn& column, QList<Value>& values)
{
    values.clear();
    for (qsizetype i = 0; i < column.count(); ++i)
        values += column.row<Row>(i).value();
}

QString counted(const QString& text, qsizetype count)
{
    return count == 0 ? text : text + QStringLiteral(" %1").arg(count);
}

} // namespace

ProfileEditor::ProfileEditor(const QString& root, QWidget* parent)
    : QWidget(parent)
    , m_root(root)
    , m_name(new QLineEdit)
    , m_wanted(new ChoiceForm(ChoiceForm::Letters::With))
    , m_except(new RowColumn({tr("Exception %1"), tr("Add except&ion")},
                             [] { return new ChoiceForm(ChoiceForm::Letters::Without); }))
    , m_path(new PathField(tr("&Insert")))
    , m_sampleWords(explanation({}))
    , m_landings(new LandingList)
    , m_keepZip(new QCheckBox(tr("&Keep the ZIP beside the report")))
    , m_further(new RowColumn({tr("Further destination %1"), tr("Add &further destination")},
                              [] { return new DestinationRow; }))
    , m_expected(
          new RowColumn({tr("Expected report %1"), tr("Expect anot&her report")}, [] { return new ExpectationRow; }))
{
    auto* label = new QLabel(tr("Na&me"));
    label->setBuddy(m_name);
    m_name->setAccessibleName(tr("Name of the report profile"));
    auto* name = new QHBoxLayout;
    name->setSpacing(2 * grid);
    name->addWidget(label);
    name->addWidget(m_name, 1);
    auto* chips = new FlowLayout(6);
    auto* column = columnIn(this);
    column->addLayout(name);
    column->addLayout(chips);
    addPage(ProfilePart::Wanted, wantedPage());
    addPage(ProfilePart::Exceptions, exceptionsPage());
    addPage(ProfilePart::Places, placesPage());
    addPage(ProfilePart::Expected, expectedPage());
    for (const Page& page : m_pages)
        if (page.chip != nullptr) {
            chips->addWidget(page.chip);
            column->addWidget(page.widget);
        }
    column->addStretch();
    connectParts();
    showCounts();
    showPart(ProfilePart::Wanted);
}

void ProfileEditor::addPage(ProfilePart part, QWidget* widget)
{
    auto* chip = new Chip(this);
    chip->setCheckable(true);
    chip->setAutoExclusive(true);
    chip->setAutoDefault(false);
    chip->setObjectName(QStringLiteral("part-%1").arg(int(part)));
    connect(chip, &Chip::toggled, widget, &QWidget::setVisible);
    page(part) = {chip, widget};
    widget->hide();
}

QWidget* ProfileEditor::wantedPage()
{
    auto* page = new QWidget;
    auto* column = columnIn(page);
    column->addWidget(explanation(tr("Nothing ticked or typed means any. A report has to match every line.")));
    column->addWidget(m_wanted);
    return page;
}

QWidget* ProfileEditor::exceptionsPage()
{
    auto* page = new QWidget;
    auto* column = columnIn(page);
    column->addWidget(explanation(tr("What matches one of these is not this profile's. A profile below may take it.")));
    column->addWidget(m_except);
    return page;
}

QWidget* ProfileEditor::placesPage()
{
    auto* page = new QWidget;
    auto* column = columnIn(page);
    auto* label = new QLabel(tr("Fo&lder"));
    label->setBuddy(&m_path->edit());
    label->setMinimumHeight(controlHeight);
    m_path->setName(tr("Path below the account's folder"));
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(2 * grid);
    form->setVerticalSpacing(grid / 2);
    form->addRow(label, m_path);
    column->addLayout(form);
    column->addWidget(m_sampleWords);
    column->addWidget(m_landings);
    column->addWidget(m_keepZip);
    column->addWidget(m_further);
    return page;
}

QWidget* ProfileEditor::expectedPage()
{
    auto* page = new QWidget;
    auto* column = columnIn(page);
    column->addWidget(
        explanation(tr("Reports that should come, and by when. One that has not come by then is told as late.")));
    column->addWidget(m_expected);
    return page;
}

void ProfileEditor::connectParts()
{
    // What was not edited stays as it was, to the letter.
    const auto take = [this](auto member, const auto& value) {
        return [this, member, value] {
            m_draft.*member = value();
            showCounts();
            Q_EMIT edited();
        };
    };
    connect(m_name, &QLineEdit::textEdited, this, take(&ProfileDraft::name, [this] { return m_name->text(); }));
    connect(m_wanted, &EditRow::edited, this, take(&ProfileDraft::wanted, [this] { return m_wanted->value(); }));
    connect(m_keepZip, &QCheckBox::clicked, this,
            take(&ProfileDraft::keepZip, [this] { return m_keepZip->isChecked(); }));
    connect(m_path, &PathField::edited, this, take(&ProfileDraft::path, [this] { return m_path->text(); }));
    connect(m_path, &PathField::edited, this, &ProfileEditor::showLandings);
    const auto takeRows = [this](auto member, auto readInto) {
        return [this, member, readInto] {
            readInto(m_draft.*member);
            showCounts();
            Q_EMIT edited();
        };
    };
    connect(m_except, &RowColumn::edited, this,
            takeRows(&ProfileDraft::except, [this](auto& values) { read<ChoiceForm>(*m_except, values); }));
    connect(m_further, &RowColumn::edited, this,
            takeRows(&ProfileDraft::further, [this](auto& values) { read<DestinationRow>(*m_further, values); }));
    connect(m_further, &RowColumn::edited, this, &ProfileEditor::showLandings);
    connect(m_expected, &RowColumn::edited, this,
            takeRows(&ProfileDraft::expected, [this](auto& values) { read<ExpectationRow>(*m_expected, values); }));
    for (const RowColumn* column : {m_except, m_further, m_expected})
        connect(column, &RowColumn::toSee, this, &ProfileEditor::toSee);
}

void ProfileEditor::setDraft(const ProfileDraft& draft)
{
    m_draft = draft;
    if (m_name->text() != draft.name)
        m_name->setText(draft.name);
    m_wanted->setValue(draft.wanted);
    fill<ChoiceForm>(*m_except, draft.except);
    m_path->setText(draft.path);
    m_keepZip->setChecked(draft.keepZip);
    fill<DestinationRow>(*m_further, draft.further);
    fill<ExpectationRow>(*m_expected, draft.expected);
    showCounts();
    showLandings();
}

void ProfileEditor::setSamples(const QString& words, const QList<ledger::Report>& reports)
{
    m_samples = reports;
    m_sampleWords->setText(words);
    m_path->setExample(reports.isEmpty() ? std::nullopt : std::optional(reports.first()));
    showLandings();
}

void ProfileEditor::showLandings()
{
    m_landings->show(m_root, m_path->value(), m_samples);
    m_sampleWords->setVisible(!m_sampleWords->text().isEmpty() && m_path->value().has_value());
    for (qsizetype i = 0; i < m_further->count(); ++i)
        m_further->row<DestinationRow>(i).showSample(m_samples.isEmpty() ? std::nullopt
                                                                         : std::optional(m_samples.first()));
}

void ProfileEditor::showCounts()
{
    page(ProfilePart::Wanted).chip->setText(tr("Wanted"));
    page(ProfilePart::Exceptions).chip->setText(counted(tr("Exceptions"), m_draft.except.size()));
    page(ProfilePart::Places).chip->setText(counted(tr("Where they go"), m_draft.further.size()));
    page(ProfilePart::Expected).chip->setText(counted(tr("Expected"), m_draft.expected.size()));
    for (const Page& page : m_pages)
        if (page.chip != nullptr)
            page.chip->updateGeometry();
}

void ProfileEditor::showPart(ProfilePart part)
{
    if (page(part).chip != nullptr)
        page(part).chip->setChecked(true);
}

void ProfileEditor::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void ProfileEditor::showFault(const DraftFault& fault)
{
    showPart(fault.part);
    if (fault.part == ProfilePart::Name)
        focusName();
    else if (fault.part == ProfilePart::Places && fault.row < 0 && !m_path->value())
        m_path->showFault();
    else if (fault.part == ProfilePart::Places && m_further->count() > 0)
        m_further->row<DestinationRow>(std::max(0, fault.row)).showFault();
    else
        page(fault.part).chip->setFocus(Qt::OtherFocusReason);
}

} // namespace ui
