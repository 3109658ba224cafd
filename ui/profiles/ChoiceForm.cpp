#include "ui/profiles/ChoiceForm.h"

#include "profile/Pattern.h"
#include "ui/common/Commands.h"
#include "ui/common/DeskStyle.h"
#include "ui/common/FormField.h"
#include "ui/profiles/TickRow.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <algorithm>

namespace ui {

namespace {

constexpr std::array houses{rap::House::Hkscc, rap::House::HkccSeoch};
constexpr std::array kinds{rap::Kind::Text, rap::Kind::Image};

const QRegularExpression& betweenPatterns()
{
    static const QRegularExpression separators(QStringLiteral("[,;\\s]+"));
    return separators;
}

template <typename T> QStringList codesOf(const QList<T>& values)
{
    QStringList codes;
    std::transform(values.begin(), values.end(), std::back_inserter(codes), [](T value) { return code(value); });
    return codes;
}

template <typename Values>
auto ofCodes(const Values& values, const QStringList& codes) -> QList<typename Values::value_type>
{
    QList<typename Values::value_type> chosen;
    std::copy_if(values.begin(), values.end(), std::back_inserter(chosen),
                 [&](auto value) { return codes.contains(code(value)); });
    return chosen;
}

template <typename Values, typename Function> TickRow* tickRow(const Values& values, Function text)
{
    QList<TickRow::Choice> choices;
    for (const auto value : values)
        choices += TickRow::Choice{code(value), text(value)};
    return new TickRow(choices);
}

QString kindText(rap::Kind kind)
{
    return kind == rap::Kind::Text ? ChoiceForm::tr("Report text") : ChoiceForm::tr("Data image");
}

} // namespace

QStringList typedPatterns(const QString& text)
{
    return text.split(betweenPatterns(), Qt::SkipEmptyParts);
}

QString patternText(const QStringList& patterns)
{
    QStringList texts = patterns;
    texts.replaceInStrings(betweenPatterns(), QStringLiteral("?")); // so that each is one when it is read again
    return texts.join(QStringLiteral(", "));
}

FormField* patternField(QLineEdit* edit, const std::function<QStringList(const QString& text)>& patternsIn)
{
    auto* field = new FormField(edit, edit);
    QObject::connect(edit, &QLineEdit::textChanged, field, [field, patternsIn](const QString& text) {
        ledger::ReportFilter typed;
        typed.reportIds = patternsIn(text);
        if (const auto fault = profile::patternFault(typed))
            field->tell(Tone::Bad, *fault);
        else
            field->clear();
    });
    return field;
}

QString marketText(rap::Market market)
{
    return code(market) + QLatin1Char(' ') + displayName(market);
}

ChoiceForm::ChoiceForm(Letters letters, QWidget* parent)
    : EditRow(parent)
    , m_houses(tickRow(houses, [](rap::House house) { return displayName(house); }))
    , m_systems(new TickRow({{QStringLiteral("ccass"), QStringLiteral("CCASS")},
                             {QStringLiteral("ccms"), QStringLiteral("CCMS")},
                             {QStringLiteral("other"), tr("Other RAP folders")}}))
    , m_markets(tickRow(everyMarket, &marketText))
    , m_reportIds(new QLineEdit)
    , m_participants(new QLineEdit)
    , m_kinds(tickRow(kinds, &kindText))
{
    m_reportIds->setPlaceholderText(tr("any; or such as CSEMA08, CFI* (* stands for the rest)"));
    m_participants->setPlaceholderText(tr("any; or such as C00123, B01*, COMMON"));
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(2 * grid);
    form->setVerticalSpacing(grid / 2);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    add(*form, tr("Clearing house"), m_houses, letters);
    add(*form, tr("System"), m_systems, letters);
    add(*form, tr("Market"), m_markets, letters);
    add(*form, tr("Report &IDs"), m_reportIds, letters);
    add(*form, tr("&For participant"), m_participants, letters);
    add(*form, tr("Kind"), m_kinds, letters);
    for (const TickRow* row : {m_houses, m_systems, m_markets, m_kinds})
        connect(row, &TickRow::edited, this, &EditRow::edited);
    for (const QLineEdit* edit : {m_reportIds, m_participants})
        connect(edit, &QLineEdit::textEdited, this, &EditRow::edited);
    ChoiceForm::setNames({});
}

void ChoiceForm::add(QFormLayout& form, const QString& label, QWidget* editor, Letters letters)
{
    const QString name = withoutMnemonic(label);
    auto* words = new QLabel(letters == Letters::With ? label : name);
    words->setMinimumHeight(qobject_cast<QLineEdit*>(editor) == nullptr ? controlHeight - grid : controlHeight);
    if (letters == Letters::With && name != label)
        words->setBuddy(editor);
    auto* edit = qobject_cast<QLineEdit*>(editor);
    form.addRow(words, edit == nullptr ? editor : patternField(edit, &typedPatterns));
    m_fields += Field{name, editor};
}

void ChoiceForm::setNames(const QString& row)
{
    for (const Field& field : std::as_const(m_fields)) {
        const QString name = row.isEmpty() ? field.name : row + QStringLiteral(", ") + field.name;
        if (auto* ticks = qobject_cast<TickRow*>(field.editor))
            ticks->setNames(name);
        else
            field.editor->setAccessibleName(name);
    }
}

void ChoiceForm::focusFirst()
{
    m_reportIds->setFocus(Qt::OtherFocusReason);
}

void ChoiceForm::setValue(const ledger::ReportFilter& filter)
{
    m_houses->setTicked(codesOf(filter.houses));
    m_systems->setTicked(filter.systems);
    m_markets->setTicked(codesOf(filter.markets));
    m_reportIds->setText(patternText(filter.reportIds));
    m_participants->setText(patternText(filter.participants));
    m_kinds->setTicked(codesOf(filter.kinds));
}

ledger::ReportFilter ChoiceForm::value() const
{
    ledger::ReportFilter filter;
    filter.houses = ofCodes(houses, m_houses->ticked());
    filter.systems = m_systems->ticked();
    filter.markets = ofCodes(everyMarket, m_markets->ticked());
    filter.reportIds = typedPatterns(m_reportIds->text());
    filter.participants = typedPatterns(m_participants->text());
    filter.kinds = ofCodes(kinds, m_kinds->ticked());
    return filter;
}

} // namespace ui
