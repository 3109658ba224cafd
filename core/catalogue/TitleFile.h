#pragma once

#include "catalogue/Titles.h"
#include "rap/Error.h"

#include <QByteArray>

namespace catalogue {

/// Largest list of titles that is looked at, in bytes.
inline constexpr qsizetype largestTitleFile = 1024 * 1024;
inline constexpr qsizetype longestTitle = 120; ///< In characters (QChar).

inline constexpr qsizetype mostTitles = 5000; ///< Lines of such a list.

/// What a file's name may have as a report ID (rap/ReportName.h), and a list of titles too.
[[nodiscard]] bool isReportId(const QString& text);
/// A line of text that can stand in a table, and has a letter.
[[nodiscard]] bool isTitle(const QString& text);

/// A firm's list: CSV (UTF-8) with a header line that names its columns, in any order: `report_id` and `title`, and
/// where wanted `system` (CCASS, CCMS, VAR, DCASS), `house` (HKSCC, HKCC, SEOCH), which are of any where empty, and
/// `source`, as titleFile() writes it. Other columns are passed over. All of it or nothing. Error kind: Settings; the
/// message has the line.
[[nodiscard]] rap::Result<QList<ListedTitle>> titlesFrom(const QByteArray& file);

/// All that are known as such a list, by report ID, with a further column `source`: `firm`, `catalogue` or `report`.
[[nodiscard]] QByteArray titleFile(const Titles& titles);

[[nodiscard]] QString wordOf(TitleSource source); ///< As in that column.

} // namespace catalogue
