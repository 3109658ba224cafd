#pragma once

#include <QtGlobal>
#include <algorithm>
#include <cmath>

namespace viewer {

/// Where a report's columns are across the window, in pixels: those that are held stay at the left, the others are
/// scrolled beneath them. A value.
struct ColumnPlaces {
    double pitch = 1;
    double left = 0; ///< Of column 0 where it is scrolled to.
    double heldLeft = 0;
    qint64 held = 0; ///< So many columns; 0 too where none of them is scrolled away.

    [[nodiscard]] double heldEnd() const { return heldLeft + double(held) * pitch; }
    [[nodiscard]] double x(qint64 column) const { return (column < held ? heldLeft : left) + double(column) * pitch; }
    [[nodiscard]] bool isCovered(qint64 column) const { return held > 0 && column >= held && x(column) < heldEnd(); }
    /// The column whose left edge is nearest.
    [[nodiscard]] qint64 nearest(double x) const
    {
        const auto from = [&](double zero) { return qint64(std::floor((x - zero) / pitch + 0.5)); };
        return held > 0 && x < heldEnd() ? std::clamp<qint64>(from(heldLeft), 0, held)
                                         : std::max<qint64>(from(left), held);
    }
};

} // namespace viewer
