#pragma once

#include "ReportTableModel.h"

#include <QHash>
#include <QStringList>
#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace workbench {

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
        std::array<quint32, 10> shared{}; ///< By Shared: index into the texts of that column.
        quint32 folder = 0;               ///< Index into folders().
        qint8 market = -1;
        qint8 kind = -1;
        RowStatus status = RowStatus::New;
        bool notHere = false;
        qint32 date = 0; ///< Folder date as a Julian day; 0 where there is none.
        qint64 run = 0;  ///< Milliseconds, then the digits after them do not count.
        qint64 size = -1;
    };
    [[nodiscard]] const Row& row(int row) const { return m_rows[std::size_t(row)]; }
    /// Folded texts of the row that no other row shares. Made when first asked for, or by prepare().
    struct OwnTexts {
        std::string_view file;
        std::string_view clock; ///< Of the run.
        std::string_view size;
    };
    [[nodiscard]] OwnTexts ownTexts(int row) const;
    /// Makes up to `most` own texts that are missing; false once there are none. For idle moments.
    bool prepare(int most);

    /// Texts that rows share, held once each.
    struct SharedTexts {
        quint32 add(const QString& text, QDate date = {});
        [[nodiscard]] qint64 rank(quint32 index) const;

        QStringList texts;
        std::vector<QDate> dates;        ///< By index, of columns that show dates: none where one says something else.
        std::vector<std::string> folded; ///< See folded().
        QHash<QString, quint32> indexes;
        mutable std::vector<qint32> ranks; ///< Empty where texts came in since.
    };
    /// The columns of shared texts, and which of theirs a row has.
    enum Shared {
        Report,
        Title,
        Participant,
        Customer,
        System,
        MarketName,
        KindName,
        RunDate,
        FolderDate,
        Until,
        SharedCount
    };
    [[nodiscard]] static Column columnOf(Shared shared); ///< Where the text is shown.
    [[nodiscard]] const SharedTexts& shared(Shared column) const { return m_shared[column]; }

    /// Orders rows by column; equal rows by folder date and run, newest first.
    [[nodiscard]] bool isBefore(int one, int other, Column column, bool descending) const;
    [[nodiscard]] qint64 key(int row, Column column) const; ///< As isBefore() compares it.
    [[nodiscard]] bool isBeforeInTie(int one, int other) const;

    [[nodiscard]] const QStringList& participants() const { return m_shared[Participant].texts; }
    [[nodiscard]] const std::vector<rap::Folder>& folders() const { return m_folders; }

    /// Case, width (full-width letters of a Chinese keyboard) and composed forms do not matter.
    [[nodiscard]] static std::string folded(const QString& text);

private:
    struct Piece {
        quint32 from = 0; ///< In m_ownTexts.
        quint16 file = 0; ///< Length of the file's name; 0 where it was not made yet. The others follow it.
        quint8 clock = 0;
        quint8 size = 0;
    };
    void nameEnums();
    [[nodiscard]] Row make(int row);
    void makeOwnText(int row) const;
    [[nodiscard]] quint32 folderOf(const ledger::Report& report);
    [[nodiscard]] quint32 dateText(Shared column, std::optional<QDate> date);
    [[nodiscard]] quint32 runDateText(std::optional<QDate> date);
    [[nodiscard]] quint32 untilText(const ledger::Report& report);
    [[nodiscard]] qint64 fileRank(int row) const;

    const ReportTableModel& m_model;
    std::vector<Row> m_rows;
    mutable std::string m_ownTexts; ///< One after the other, so that a search walks through memory.
    mutable std::vector<Piece> m_pieces;
    int m_prepared = 0;
    std::array<SharedTexts, SharedCount> m_shared;
    std::vector<quint32> m_marketNames; ///< By market, none first.
    std::vector<quint32> m_kindNames;   ///< By kind, none first.
    /// What all reports of a folder have.
    struct OfFolder {
        quint32 system = 0;
        quint32 date = 0;
    };
    QHash<QString, quint32> m_folderIndexes;
    std::vector<rap::Folder> m_folders;
    std::vector<OfFolder> m_ofFolders;
    quint32 m_lastFolder = 0;                ///< The next report is of the same mostly.
    QHash<qint64, quint32> m_runDates;       ///< By Julian day; 0 where there is none.
    QHash<qint64, quint32> m_untils;         ///< By Julian day of the folder date; others where there is none.
    mutable std::vector<qint32> m_fileRanks; ///< Of all rows; made when first asked for.
};

} // namespace workbench
