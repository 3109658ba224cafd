#pragma once

#include "LineReader.h"

#include <algorithm>
#include <compare>
#include <limits>
#include <optional>

namespace viewer {

struct Place {
    qint64 line = 0;
    qint64 column = 0;

    auto operator<=>(const Place&) const = default;
};

/// What is selected of a report: from a place to another, or the rectangle between them. A value.
struct Selection {
    static constexpr qint64 lineEnd = std::numeric_limits<qint64>::max();

    Place anchor;
    Place head;
    bool isBlock = false;

    [[nodiscard]] qint64 firstLine() const { return std::min(anchor.line, head.line); }
    [[nodiscard]] qint64 lastLine() const { return std::max(anchor.line, head.line); }
    [[nodiscard]] bool isEmpty() const { return isBlock ? anchor.column == head.column : anchor == head; }
    struct Columns {
        qint64 from = 0;
        qint64 upTo = 0;
    };
    [[nodiscard]] std::optional<Columns> on(qint64 line) const;

    bool operator==(const Selection&) const = default;
};

/// Most that goes to the clipboard at once: bytes of the report.
inline constexpr qint64 mostCopied = 8 << 20;

enum class CopyAs {
    Text,
    Table, ///< Values by columns, with tabs between them.
};

/// `ruler`: where the columns of a table begin; empty: where the lines show it. Blocking. Errors: BadCall where it is
/// more than mostCopied, those of Source::read.
[[nodiscard]] rap::Result<QString> selectedText(const LineReader& reader, const Selection& selection, CopyAs as,
                                                const QList<int>& ruler = {});

} // namespace viewer
