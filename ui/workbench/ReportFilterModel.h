#pragma once

#include "FolderScope.h"
#include "RowSearch.h"

#include <QAbstractProxyModel>
#include <QSet>
#include <QTimer>

namespace workbench {

/// What of the state the table shows.
enum class StateChoice { All, NotHere, Filed, Failed };

/// What the rows are gathered by; each group has a head among the rows.
enum class Grouping { None, Report, FolderDate };
[[nodiscard]] QString code(Grouping grouping);                ///< "none", "report", "date": for the layout file.
[[nodiscard]] Grouping groupingFromCode(const QString& text); ///< Anything else means None.

/// How the table is narrowed: kinds of condition are ANDed, values of one are ORed, an empty list means any.
struct Narrowing {
    QList<FolderScope> folders{};
    QList<rap::Market> markets{};
    QList<rap::Kind> kinds{};
    QStringList participants{};
    StateChoice state = StateChoice::All;

    bool operator==(const Narrowing&) const = default;
};

/// The rows of a ReportTableModel that fit, sorted. Stays instant at 100,000 rows: texts are folded once, sort keys are
/// numbers, and a search that grows looks only at what is left. Text and chips reset the model; single rows that change
/// come, go and move one by one.
class ReportFilterModel : public QAbstractProxyModel {
    Q_OBJECT
public:
    explicit ReportFilterModel(ReportTableModel& reports, QObject* parent = nullptr);

    void setText(const QString& text);
    void setSearched(ColumnSet shown); ///< The columns that the text is looked for in: those that are shown.
    void setNarrowing(const Narrowing& narrowing);
    [[nodiscard]] const Narrowing& narrowing() const { return m_narrowing; }
    [[nodiscard]] bool isNarrowed() const; ///< By text or chips; the folders do not count.

    /// Of the rows that fit but for the state.
    struct Counts {
        int all = 0;
        int notHere = 0;
        int filed = 0;
        int failed = 0;
        int gone = 0;      ///< Left RAP without having been fetched.
        int notWanted = 0; ///< Not here, and by no report profile.
        bool operator==(const Counts&) const = default;
    };
    [[nodiscard]] const Counts& counts() const { return m_counts; }
    [[nodiscard]] const RowFacts& facts() const { return m_facts; }
    [[nodiscard]] bool hasTitles() const; ///< Of any report, shown or not.

    /// While a reset is told: the question is the one that it was before, and reports came or changed.
    [[nodiscard]] bool isSameQuestion() const { return m_sameQuestion; }

    [[nodiscard]] int sortColumn() const { return int(m_column); }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_descending ? Qt::DescendingOrder : Qt::AscendingOrder; }

    /// Groups by report in their IDs' order, by folder date newest first; within a group as sorted. The head of a group
    /// is a row of its own that can be neither selected nor entered.
    void setGrouping(Grouping grouping);
    [[nodiscard]] Grouping grouping() const { return m_grouping; }
    [[nodiscard]] bool isHead(int row) const { return m_visible[std::size_t(row)] < 0; }
    [[nodiscard]] bool isFolded(int head) const; ///< The group's reports are not among the rows.
    void setFolded(int head, bool folded);
    void setAllFolded(bool folded);

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex mapToSource(const QModelIndex& proxy) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex& source) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// -1 where a group's head is.
    [[nodiscard]] int sourceRow(int row) const { return std::max(m_visible[std::size_t(row)], -1); }
    [[nodiscard]] int rowOf(int sourceRow) const { return m_place[std::size_t(sourceRow)]; } ///< -1 where hidden.

Q_SIGNALS:
    void countsChanged();
    void groupingChanged();
    void participantsChanged(); ///< facts().participants() has others than before.

private:
    struct Group {
        int first = 0; ///< Row of the ReportTableModel.
        int reports = 0;
        int notHere = 0;
        bool folded = false;
    };
    // ReportGroups.cpp
    void fillVisible();
    void countGroups();
    [[nodiscard]] qint64 groupKey(int row) const;
    [[nodiscard]] QString groupName(int row) const; ///< The same for as long as the grouping is.
    [[nodiscard]] bool isInFolded(int row) const;
    [[nodiscard]] const Group* groupAt(int row) const;
    [[nodiscard]] QString groupText(const Group& group) const;

    // ReportFilterModel.cpp
    void takeReset();
    void takeInserted(int first, int last);
    void takeChanged(const QList<int>& rows, bool facts);
    bool updateInPlace(const QList<int>& rows);
    void tellRow(int row);
    void moveInto(int row);
    void rebuild();              ///< Order and all; within a model reset.
    void resetForSameQuestion(); ///< rebuild(), told of.
    void refilter(bool narrower);
    void resort();
    void recount();
    void count(int row, int by); ///< What fits but for its state, in or out of the sums.
    void evaluateFolders();
    [[nodiscard]] bool fitsButForState(int row);
    [[nodiscard]] bool fitsState(int row) const;
    [[nodiscard]] bool isBefore(int one, int other) const;
    void insertVisible(int row);
    void removeVisible(int row);
    void renumber(std::size_t from, std::size_t to);
    void noteParticipants();

    ReportTableModel& m_reports;
    RowFacts m_facts;
    ColumnSet m_searched = shownAtFirst();
    RowSearch m_search;
    QString m_text;
    Narrowing m_narrowing;
    std::vector<char> m_folderFits; ///< By RowFacts' folder index.
    std::vector<char> m_participantFits;
    Grouping m_grouping = Grouping::None;
    Column m_column = Column::Run;
    bool m_descending = true;

    std::vector<int> m_order;   ///< All rows, sorted.
    std::vector<int> m_fitting; ///< Of these, all that fit but for the state.
    std::vector<int> m_visible; ///< Of these, those whose state fits; -1 - n for the head of group n.
    std::vector<Group> m_groups;
    QSet<QString> m_folded;   ///< Names of groups.
    std::vector<int> m_place; ///< Row to position in m_visible; -1 where hidden.
    std::vector<char> m_fits; ///< Row to whether it is in m_fitting.
    Counts m_counts;
    bool m_sameQuestion = false;
    qsizetype m_participantsTold = 0;
    QTimer m_idle; ///< Makes the rows' own texts while nothing else is to be done.
};

} // namespace workbench
