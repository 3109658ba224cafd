#pragma once

#include "ui/paper/Fit.h"
#include "ui/paper/Sheet.h"
#include "ui/paper/Typeface.h"

class QPainter;

namespace paper {

/// Draws what is printed of a sheet, each character in its cell. The painter's origin is the upper left corner of what
/// can be printed on. `scale`: its units for a point.
void paintSheet(QPainter& painter, const Sheet& sheet, const Fit& fit, Typeface& typeface, double scale);

} // namespace paper
