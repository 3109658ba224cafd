#pragma once

#include <QMap>
#include <QString>

namespace viewer {

/// A clerk's own words by page, from 0. None of them is empty.
using PageNotes = QMap<qint64, QString>;

} // namespace viewer
