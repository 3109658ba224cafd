#pragma once

#include "report/LineIndex.h"

#include <QStringView>

namespace paper {

/// The text of a report's page in its order, in pieces: however long a page or a line is, little of it is in memory.
class PageText {
public:
    /// Whether to go on: nothing more is told otherwise.
    enum class Goes { On, NoFurther };
    class Reader {
    public:
        virtual ~Reader() = default;
        /// A line begins; so far below the one before, as a printer would move the paper: 1, more where lines are left
        /// out, 0 where it prints over it.
        virtual Goes line(int advance) = 0;
        virtual Goes text(QStringView piece) = 0;
    };

    /// `index` is complete.
    explicit PageText(const report::LineIndex& index);

    /// Errors: those of report::Source::read.
    [[nodiscard]] rap::Result<Goes> read(qint64 page, Reader& reader) const;

private:
    [[nodiscard]] rap::Result<Goes> readLine(const report::Line& line, Reader& reader) const;
    [[nodiscard]] rap::Result<Goes> readRest(const report::Line& line, QByteArray bytes, Reader& reader) const;

    const report::LineIndex& m_index;
    const report::Encoding m_encoding;
};

} // namespace paper
