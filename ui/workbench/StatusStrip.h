#pragma once

#include "StatusPlanner.h"

#include <QWidget>
#include <array>

namespace ui {
class Pill;
}

namespace workbench {

/// The line of pills: service hours, coverage, schedule, key, server; and to the right when RAP was last asked. Each is
/// a button.
class StatusStrip : public QWidget {
    Q_OBJECT
public:
    enum class Place { Service, Coverage, Schedule, Key, Server, Checked };
    Q_ENUM(Place)

    explicit StatusStrip(QWidget* parent = nullptr);

    void setPill(Place place, const StatusPill& pill); ///< Without text it is not shown.
    [[nodiscard]] ui::Pill& pill(Place place) const;
    void setLow(bool low); ///< Every line counts.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pressed(workbench::StatusStrip::Place place);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    std::array<ui::Pill*, 6> m_pills;
    std::array<StatusPill, 6> m_facts;
    int m_gap = 0; ///< Above and below together.
};

} // namespace workbench
