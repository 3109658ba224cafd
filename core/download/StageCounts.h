#pragma once

#include <array>
#include <initializer_list>

namespace download {

/// How far a report is on its way.
enum class Stage {
    Unnamed,   ///< Which local name is its own is not known yet.
    Unplanned, ///< Nobody has looked yet what an earlier run has left of it.
    Planning,
    Ready,   ///< Waits for a source.
    Placing, ///< For a source; it gets a place on the disk first.
    Handed,  ///< A source has it and has not begun.
    Fetching,
    Storing, ///< All bytes are here.
    GivenUp, ///< Not asked for any more: told once nothing else is to be fetched.
    Ended,   ///< Or stopped: paused, needs attention, failed, done.
};

/// How many reports are at which stage.
class StageCounts {
public:
    struct Count {
        int all = 0;
        int suspects = 0; ///< A source was lost while it had them.
        int apart = 0;    ///< Of those: to be read alone.

        [[nodiscard]] int unsuspected() const { return all - suspects; }
    };

    void add(Stage stage, const Count& count, int sign);
    [[nodiscard]] Count at(std::initializer_list<Stage> stages) const;

private:
    std::array<Count, std::size_t(Stage::Ended) + 1> m_counts{};
};

} // namespace download
