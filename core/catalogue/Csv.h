#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace catalogue {

/// Comma-separated lines (RFC 4180): fields may stand in double quotes, then hold commas, line ends and doubled quotes.
/// LF or CR LF, with or without a byte order mark; empty lines are left out. Total: what is not quite CSV is read as
/// far as it goes.
[[nodiscard]] QList<QStringList> parseCsv(QStringView text);

} // namespace catalogue
