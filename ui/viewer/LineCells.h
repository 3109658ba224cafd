#pragma once

#include "report/Encoding.h"

#include <QByteArrayView>
#include <QList>
#include <QString>

namespace viewer {

/// A line's characters on a fixed pitch: which bytes stand in which columns. A value.
class LineCells {
public:
    /// Characters that stand beside each other: many of one column each, or a single one of any width.
    struct Run {
        QString text; ///< Empty for a tab.
        qint64 byte = 0;
        qint64 bytes = 0;
        qint64 column = 0;
        qint64 columns = 0;

        /// A byte, a column and a QChar for each character.
        [[nodiscard]] bool isEven() const
        {
            return text.size() == columns && bytes == columns && !text.isEmpty() && !text.front().isHighSurrogate();
        }
    };

    enum class Pitch {
        Shown, ///< As wide as a character is: two columns for a Chinese one.
        Bytes, ///< A column for each byte, so that a place in a long line is known without what is before it.
    };

    LineCells() = default;
    /// The first of these bytes is byte and column `at` of the line; with Pitch::Shown that is 0.
    LineCells(QByteArrayView bytes, report::Encoding encoding, Pitch pitch = Pitch::Shown, qint64 at = 0);

    [[nodiscard]] const QList<Run>& runs() const { return m_runs; }
    [[nodiscard]] qint64 columns() const { return m_columns; } ///< Where its last character ends.
    /// Where the character that this byte is of begins; columns() behind the last one.
    [[nodiscard]] qint64 columnOf(qint64 byte) const;
    /// What stands in these columns, a character in part among them not; blanks for tabs.
    [[nodiscard]] QString text(qint64 from, qint64 upTo) const;
    /// A byte for each of these columns, for what looks where something stands: 'x' for a character of more.
    [[nodiscard]] QByteArray signs(qint64 from, qint64 upTo) const;
    /// The same as it stands in the report: first byte and the one behind the last.
    struct Bytes {
        qint64 begin = 0;
        qint64 end = 0;
    };
    [[nodiscard]] Bytes bytesOf(qint64 from, qint64 upTo) const;

private:
    [[nodiscard]] const Run* runAt(qint64 byte) const;

    QList<Run> m_runs;
    qint64 m_columns = 0;
    qint64 m_end = 0; ///< Bytes.
};

} // namespace viewer
