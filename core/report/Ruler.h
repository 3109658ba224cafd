#pragma once

#include <QByteArray>
#include <QList>

namespace report {

/// Where the columns of fixed-width text begin. Counted in bytes: in ASCII a byte is a cell of the line printer, and a
/// Chinese character of Big5 has two of each. A value; kept for each report ID by whoever shows it.
class Ruler {
public:
    Ruler() = default;
    /// In any order; what is negative or stands twice is left out. The first column begins at 0 always.
    [[nodiscard]] static Ruler at(QList<int> starts);
    /// As lines of one table show it: where a blank stands in nearly all of them. Lines without a digit, and those of
    /// one character over and over, count for nothing. Without any column where the lines have nothing in common.
    [[nodiscard]] static Ruler recognised(const QList<QByteArray>& lines);

    [[nodiscard]] const QList<int>& starts() const { return m_starts; } ///< Rising, the first one 0; or empty.
    [[nodiscard]] bool isEmpty() const { return m_starts.isEmpty(); }

    /// One for each column, with its blanks; empty where the line ends before. Without columns: the line.
    [[nodiscard]] QList<QByteArrayView> cells(QByteArrayView line) const;
    [[nodiscard]] QByteArrayView cell(QByteArrayView line, qsizetype column) const;

    bool operator==(const Ruler&) const = default;

private:
    QList<int> m_starts;
};

} // namespace report
