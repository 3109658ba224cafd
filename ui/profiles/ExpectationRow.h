#pragma once

#include "profile/Expectation.h"
#include "ui/profiles/EditRow.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace ui {

class TickRow;
class TimeField;

/// A report that should come, on which days and by when. Times are Hong Kong's.
class ExpectationRow : public EditRow {
    Q_OBJECT
public:
    explicit ExpectationRow(QWidget* parent = nullptr);

    void setValue(const profile::Expectation& expectation); ///< Nobody is told.
    [[nodiscard]] profile::Expectation value() const;
    void setNames(const QString& row) override;
    void focusFirst() override;

private:
    QLineEdit* m_report;
    QComboBox* m_market;
    TimeField* m_by;
    QSpinBox* m_grace;
    TickRow* m_days;
    QCheckBox* m_holidays;
};

} // namespace ui
