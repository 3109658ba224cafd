#pragma once

#include "download/Transfer.h"

#include <QString>

namespace cli {

/// "3.4 MB"; decimal units.
[[nodiscard]] QString sizeText(qint64 bytes);

/// One line of 79 cells at most: bar, reports, bytes, speed, time left.
[[nodiscard]] QString progressLine(const download::QueueSummary& summary);

} // namespace cli
