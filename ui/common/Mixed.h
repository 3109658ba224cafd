#pragma once

#include <QColor>

/// Private to this room.
namespace ui {

/// `color` with that share of `into`, 0 to 1.
[[nodiscard]] inline QColor mixed(const QColor& color, const QColor& into, double share)
{
    return QColor::fromRgbF(float(color.redF() * (1 - share) + into.redF() * share),
                            float(color.greenF() * (1 - share) + into.greenF() * share),
                            float(color.blueF() * (1 - share) + into.blueF() * share));
}

} // namespace ui
