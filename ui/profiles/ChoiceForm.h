#pragma once

#include "ledger/ReportFilter.h"
#include "ui/profiles/EditRow.h"

#include <array>
#include <functional>

class QFormLayout;
class QLineEdit;

namespace ui {

class FormField;
class TickRow;

/// A choice of reports: switches to tick and patterns to type; what is left open means any.
class ChoiceForm : public EditRow {
    Q_OBJECT
public:
    enum class Letters { With, Without }; ///< Mnemonics: where there are several forms, none has any.
    explicit ChoiceForm(Letters letters, QWidget* parent = nullptr);

    void setValue(const ledger::ReportFilter& filter); ///< Nobody is told.
    [[nodiscard]] ledger::ReportFilter value() const;
    void setNames(const QString& row) override;
    void focusFirst() override;

private:
    struct Field {
        QString name;
        QWidget* editor;
    };
    void add(QFormLayout& form, const QString& label, QWidget* editor, Letters letters);

    TickRow* m_houses;
    TickRow* m_systems;
    TickRow* m_markets;
    QLineEdit* m_reportIds;
    QLineEdit* m_participants;
    TickRow* m_kinds;
    QList<Field> m_fields;
};

/// Patterns as one types them: apart by commas, semicolons or spaces.
[[nodiscard]] QStringList typedPatterns(const QString& text);
[[nodiscard]] QString patternText(const QStringList& patterns);
/// Says below the field what is wrong with the patterns that `patternsIn` finds in its text.
[[nodiscard]] FormField* patternField(QLineEdit* edit,
                                      const std::function<QStringList(const QString& text)>& patternsIn);

/// "HKMK Hong Kong"
[[nodiscard]] QString marketText(rap::Market market);
inline constexpr std::array everyMarket{rap::Market::Glob, rap::Market::Hkmk, rap::Market::Mamk, rap::Market::Szmk};

} // namespace ui
