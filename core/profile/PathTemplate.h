#pragma once

#include "ledger/Report.h"

#include <QString>
#include <QStringList>
#include <optional>
#include <tl/expected.hpp>

namespace profile {

/// Why a text is no path template, and where.
struct PathFault {
    int column = 1;  ///< First character (QChar) of what is wrong, counted from 1.
    int length = 0;  ///< Characters that are wrong, for the editor to mark; 0 where something is missing there.
    QString reason;  ///< For the clerk, translated, with the column.
    QString example; ///< What would do instead; empty where nothing helps. Translated.
};

/// Where a report goes, as names of one path level each. They come from RAP and may still be ones that a local file
/// system does not take: each goes through filing::localName() where it is used.
struct LocalPlace {
    QStringList folders; ///< From the root down. Never empty texts, "." or ".."; no '/' and no '\' in any of them.
    QString file;        ///< Ends in the report's own file name, with `.ZIP` where that has it.

    bool operator==(const LocalPlace&) const = default;
};

/// What a placeholder becomes that says nothing of a report: a market in a folder of no market, a run date where the
/// name does not decode.
inline const QString inapplicable = QStringLiteral("unknown");

/// A relative path in which words in braces stand for what a report is: `{market}/{folder_year}/{participant}`. Its
/// parts are folders; the file keeps its own name, but for what the last part puts before `{file}` where it ends so.
/// Both '/' and '\' part folders. Made by parse() only, so that it never leaves the folder that it is put under.
class PathTemplate {
public:
    [[nodiscard]] static tl::expected<PathTemplate, PathFault> parse(const QString& text);

    [[nodiscard]] const QString& text() const { return m_text; } ///< As it was given.
    /// What a report's own words put in never adds or removes a level: '/' and '\' in them become '_'.
    [[nodiscard]] LocalPlace expand(const ledger::Report& report) const;

    friend bool operator==(const PathTemplate& left, const PathTemplate& right) { return left.m_text == right.m_text; }

private:
    using Value = QString (*)(const ledger::Report&);
    struct Piece {
        QString text;
        Value value = nullptr; ///< In place of the text.
    };
    using Part = QList<Piece>;
    class Parser;

    [[nodiscard]] static QString expanded(const Part& part, const ledger::Report& report);

    QString m_text;
    QList<Part> m_folders;
    Part m_file; ///< What stands before the file's own name.
};

/// Where a report goes below a root: as the path says, or without one in its RAP folder's and date's (CLI.md).
[[nodiscard]] LocalPlace placeOf(const ledger::Report& report, const std::optional<PathTemplate>& path);

/// All words that may stand in braces, without them, in the order in which an editor offers them: `house`, `system`,
/// `market`, `folder`, `folder_date` (yyyymmdd), `folder_year`, `folder_month`, `folder_day`, `run_date`, `run_year`,
/// `run_month`, `run_day`, `report_id`, `title`, `participant`, `kind`, `file`. Dates are Hong Kong's.
[[nodiscard]] QStringList placeholders();

} // namespace profile
