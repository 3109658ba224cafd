#pragma once

#include "catalogue/Titles.h"
#include "rap/Error.h"

#include <QByteArray>

namespace catalogue {

/// Largest list of titles that is looked at, in bytes.
inline constexpr qsizetype largestTitleFile = 1024 * 1024;
inline constexpr qsizetype longestTitle = 120; ///< In characters (QChar).

/// A line of text that can stand in a table, and has a letter.
[[nodiscard]] bool isTitle(const QString& text);

/// A firm's list: CSV (UTF-8) with a header line that names its columns, in any order: `report_id` and `title`, and
/// where wanted `system` (CCASS, CCMS, VAR, DCASS) and `house` (HKSCC, HKCC, SEOCH), which are of any where empty.
/// Other columns are passed over. All of it or nothing. Error kind: Settings; the message has the line.
[[nodiscard]] rap::Result<QList<TitleRow>> titlesFrom(const QByteArray& file);

/// All that are known as such a list, by report ID, with a further column `source`: `firm`, `catalogue` or `report`.
[[nodiscard]] QByteArray titleFile(const Titles& titles);

[[nodiscard]] QString wordOf(TitleSource source); ///< As in that column.

} // namespace catalogue
