#pragma once

#include "ReportTableModel.h"

#include <QHash>
#include <QStringList>
#include <array>
#include <string>
#include <vector>

namespace workbench {

/// Text of the search box, made ready: words that must all be in a row, folded as the haystacks are.
class Needle {
public:
    explicit Needle(const QString& text = {});

    [[nodiscard]] bool isEmpty() const { return m_words.empty(); }
    /// Whether all rows that this finds are found by `other`, too: typing on narrows.
    [[nodiscard]] bool isNarrowerThan(const Needle& other) const;
    [[nodiscard]] bool finds(const std::string& haystack, RowStatus status) const;

private:
    std::vector<std::string> m_words;
    std::vector<std::array<bool, rowStatusCount>> m_statusHits; ///< For each word, the statuses whose word has it.
};

/// What filtering and sorting ask of a row, kept as small values so that 100,000 rows take milliseconds. Texts that
/// many rows share (titles, participants, folders) are held once and ranked once.
class RowFacts {
public:
    explicit RowFacts(const ReportTableModel& model);

    void reset(); ///< All rows anew.
    void append(int first, int last);
    void update(int row);
    [[nodiscard]] int count() const { return int(m_rows.size()); }

    struct Row {
        quint32 report = 0; ///< Index into the shared texts of that column.
        quint32 title = 0;
        quint32 participant = 0;
        quint32 folder = 0;
        quint32 customer = 0;
        qint8 market = -1;
        qint8 kind = -1;
        RowStatus status = RowStatus::New;
        bool notHere = false;
        qint32 date = 0; ///< Folder date as a Julian day; 0 where there is none.
        qint64 run = 0;  ///< Milliseconds, then the digits after them do not count.
        qint64 size = -1;
    };
    [[nodiscard]] const Row& row(int row) const { return m_rows[std::size_t(row)]; }
    [[nodiscard]] const std::string& haystack(int row) const; ///< Made when first asked for, or by prepare().
    /// Makes up to `most` haystacks that are missing; false once there are none. For idle moments.
    bool prepare(int most);

    /// Orders rows by column; equal rows by folder date and run, newest first.
    [[nodiscard]] bool isBefore(int one, int other, Column column, bool descending) const;
    /// Precomputed keys of all rows, as isBefore() compares them.
    [[nodiscard]] std::vector<qint64> keys(Column column) const;
    [[nodiscard]] qint64 key(int row, Column column) const;
    [[nodiscard]] bool isBeforeInTie(int one, int other) const;

    [[nodiscard]] const QStringList& participants() const { return m_participants.texts; }
    [[nodiscard]] const std::vector<rap::Folder>& folders() const { return m_folders; }

private:
    struct SharedTexts {
        quint32 add(const QString& text);
        [[nodiscard]] qint64 rank(quint32 index) const;

        QStringList texts;
        std::vector<std::string> folded;
        QHash<QString, quint32> indexes;
        mutable std::vector<qint32> ranks; ///< Empty where texts came in since.
    };
    [[nodiscard]] Row make(int row);
    [[nodiscard]] std::string makeHaystack(int row) const;
    [[nodiscard]] qint64 fileRank(int row) const;
    [[nodiscard]] const std::string& foldedDate(QDate date) const;

    const ReportTableModel& m_model;
    std::vector<Row> m_rows;
    mutable std::vector<std::string> m_haystacks;
    int m_prepared = 0;
    SharedTexts m_reports, m_titles, m_participants, m_customers, m_folderNames;
    QHash<QString, quint32> m_folderIndexes;
    std::vector<rap::Folder> m_folders;
    std::vector<quint32> m_nameOfFolder; ///< Into m_folderNames.
    mutable QHash<qint64, std::string> m_dates;
    mutable std::vector<qint32> m_fileRanks; ///< Of all rows; made when first asked for.
};

} // namespace workbench
