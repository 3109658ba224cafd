#pragma once

#include "rap/Error.h"
#include "report/Source.h"

#include <QList>
#include <QStringList>
#include <memory>
#include <vector>

namespace report {

/// A CSV report as a table, by positions: rows are found in steps and read as they are shown (catalogue::parseCsv,
/// which leaves empty lines out). UTF-8. Reading blocks; one thread at a time.
class CsvTable {
public:
    /// Of 64 rows, so many bytes are read at most: a quote that nobody closes makes all that follows one row.
    static constexpr qint64 mostRead = 8 * 1024 * 1024;

    explicit CsvTable(std::shared_ptr<const Source> source);

    /// Looks for rows in so many bytes more; false once all of the file is known. Errors: Source's.
    [[nodiscard]] rap::Result<bool> findMore(qint64 bytes);
    [[nodiscard]] qint64 rowsFound() const { return m_rows; }

    /// Those of the rows found, from 0, the heads too. Errors: Source's.
    [[nodiscard]] rap::Result<QList<QStringList>> rows(qint64 first, qint64 count) const;

private:
    void take(char c, qint64 at);
    void endRow(qint64 next);

    std::shared_ptr<const Source> m_source;
    std::vector<qint64> m_places; ///< Where every 64th row begins.
    qint64 m_rows = 0;
    qint64 m_at = 0;
    qint64 m_rowAt = 0;
    bool m_isQuoted = false;
    bool m_isAtField = true; ///< At a field's beginning, where a quote opens.
    bool m_hasText = false;
    bool m_wasQuote = false;  ///< The last character closed a quote,
    bool m_wasReturn = false; ///< or was a CR outside of them.
};

} // namespace report
