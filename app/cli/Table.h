#pragma once

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace cli {

/// Aligned columns for people. Wide characters (Chinese) take two cells.
class Table {
public:
    explicit Table(QStringList heads, QSet<qsizetype> rightAligned = {});

    void add(const QStringList& row); ///< As many fields as there are heads.
    [[nodiscard]] bool isEmpty() const { return m_rows.size() == 1; }
    [[nodiscard]] QStringList lines() const; ///< The heads first; no blanks at the ends.

private:
    QList<QStringList> m_rows;
    QSet<qsizetype> m_rightAligned;
};

/// Cells that the text takes on a terminal.
[[nodiscard]] qsizetype cellsOf(const QString& text);

} // namespace cli
