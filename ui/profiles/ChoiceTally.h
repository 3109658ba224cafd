#pragma once

#include "ledger/ReportIndex.h"
#include "profile/ByTraits.h"
#include "profile/Profile.h"

#include <QObject>
#include <QTimer>
#include <deque>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace ui {

/// What report profiles mean for the reports that RAP lists now, counted again and again while they are edited.
/// Reports are told apart by sort once (profile/ByTraits.h), so that a count costs a look at each sort. Both are done
/// in slices between other events: the window never waits for it. Lives on the index's thread. The index must outlive
/// it, or stop() be called, and nothing else after it, when it goes.
class ChoiceTally : public QObject {
    Q_OBJECT
public:
    enum class Group {
        Matching, ///< The profile's choice, though one above it may decide.
        Decided,  ///< Those that it decides about, being the first that matches.
        Unwanted, ///< No profile matches.
    };
    struct Counts {
        int listed = 0;
        int matching = 0;
        int decided = 0;
        int unwanted = 0;

        bool operator==(const Counts&) const = default;
    };
    /// Some reports of different sorts, to show by.
    struct Samples {
        std::optional<Group> of; ///< Decided, else Matching; none: neither has any, these are others.
        QList<int> reports;      ///< Positions in the index.
    };

    explicit ChoiceTally(const ledger::ReportIndex& index, QObject* parent = nullptr);

    /// Ends in counted(), unless another count begins before. `current`: the profile that is looked at; -1: none is.
    void count(const QList<profile::Profile>& profiles, int current);
    void stop();
    [[nodiscard]] bool isCounting() const { return m_timer.isActive(); }

    /// As of the last counted().
    [[nodiscard]] const Counts& counts() const { return m_counts; }
    /// Positions in the index, by report ID and participant, the newest of each first. Not while isCounting().
    [[nodiscard]] QList<int> reportsOf(Group group) const;
    [[nodiscard]] Samples samples(int most) const; ///< The same.
    /// The name of the profile that decides about it; empty where none does.
    [[nodiscard]] QString deciderOf(const ledger::Report& report);

Q_SIGNALS:
    void counted();
    void forgotten(); ///< Positions mean nothing any more: the index has another list, and a count follows; or stop().

private:
    struct Sort {
        QString reportId;
        QString participant;
        QString folder;
        QList<int> positions;
        bool matching = false;
        bool decided = false;
        bool unwanted = false;

        [[nodiscard]] bool isOf(Group group) const;
    };
    struct Before {
        bool operator()(const Sort* left, const Sort* right) const;
    };

    void tellApartAnew();
    void goOn();
    void tellApart(int position);
    void judge(Sort& sort);
    [[nodiscard]] std::vector<const Sort*> sortsOf(std::optional<Group> group) const;

    const ledger::ReportIndex& m_index;
    QTimer m_timer;
    qsizetype m_toldApart = 0; ///< Reports.
    int m_listed = 0;
    std::unique_ptr<profile::ByTraits<Sort*>> m_byTraits;
    std::deque<Sort> m_sorts;
    std::multiset<const Sort*, Before> m_order;
    std::size_t m_judged = 0; ///< Sorts.
    Counts m_counting;
    Counts m_counts;
    int m_current = -1;
    QList<profile::Profile> m_profiles;
    profile::CompiledProfiles m_all;
    profile::CompiledProfiles m_alone; ///< The current one.
};

} // namespace ui
