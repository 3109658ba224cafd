#pragma once

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>
#include <utility>

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

/// Each with its text behind it, the texts below each other.
using Labels = QList<std::pair<QString, QString>>;
[[nodiscard]] QStringList labelled(const Labels& labels);

} // namespace cli
