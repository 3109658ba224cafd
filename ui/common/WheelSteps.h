#pragma once

#include <QWheelEvent>

namespace ui {

/// Steps of a wheel: a touchpad tells a notch in many pieces, a fast wheel several at once.
class WheelSteps {
public:
    /// Whole steps that the wheel has gone by now, up counting as more; 0 until there is one.
    [[nodiscard]] int take(const QWheelEvent& event)
    {
        const int turned = event.angleDelta().y();
        if ((turned > 0) != (m_turned > 0))
            m_turned = 0; // the other way
        m_turned += turned;
        const int steps = m_turned / QWheelEvent::DefaultDeltasPerStep;
        m_turned -= steps * QWheelEvent::DefaultDeltasPerStep;
        return steps;
    }

private:
    int m_turned = 0; ///< Of a step, in eighths of a degree.
};

} // namespace ui
