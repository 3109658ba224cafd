#pragma once

#include "LineCells.h"
#include "report/LineIndex.h"

namespace viewer {

/// A line of which some columns are to be shown.
struct ShownLine {
    qint64 number = 0;  ///< From 0.
    qint64 offset = 0;  ///< Of its text, behind the column for the printer: bytes from the report's beginning.
    char control = ' '; ///< What that column holds, where the report has one.
    LineCells cells;    ///< Counted from `offset`. Of a long line what was asked for alone.
};

/// Reads lines for the screen: short ones whole, of long ones some columns, which are bytes there. Blocking, a few
/// kilobytes a line; any thread.
class LineReader {
public:
    static constexpr qint64 longLine = 4096; ///< Bytes.

    LineReader() = default;
    LineReader(std::shared_ptr<const report::LineIndex> index, report::Encoding encoding);

    [[nodiscard]] const report::LineIndex* index() const { return m_index.get(); }
    [[nodiscard]] report::Encoding encoding() const { return m_encoding; }
    void setEncoding(report::Encoding encoding) { m_encoding = encoding; }
    [[nodiscard]] bool isControlled() const { return m_index->format().carriage == report::Carriage::Asa; }

    /// Lines that are not known yet are left out. Errors: those of Source::read.
    [[nodiscard]] rap::Result<QList<ShownLine>> read(qint64 first, qint64 count, qint64 fromColumn,
                                                     qint64 upToColumn) const;

private:
    [[nodiscard]] rap::Result<LineCells> longCells(qint64 line, qint64 begin, qint64 from, qint64 upTo) const;

    std::shared_ptr<const report::LineIndex> m_index;
    report::Encoding m_encoding = report::Encoding::Ascii;
};

} // namespace viewer
