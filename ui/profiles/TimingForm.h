#pragma once

#include "profile/Expectation.h"

#include <QWidget>
#include <array>

class QCheckBox;
class QSpinBox;

namespace ui {

class TimeField;

/// On which days a report is expected, and by when.
class TimingForm : public QWidget {
    Q_OBJECT
public:
    explicit TimingForm(QWidget* parent = nullptr);

    void show(const profile::Timing& timing);
    [[nodiscard]] profile::Timing timing() const; ///< Its `by` is invalid where no time is typed; that is told there.

private:
    TimeField* m_by;
    QSpinBox* m_grace;
    std::array<QCheckBox*, 6> m_days; ///< RAP is closed on Sundays.
    QCheckBox* m_holidays;
};

} // namespace ui
