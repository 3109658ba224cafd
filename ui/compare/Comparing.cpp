#include "Comparing.h"

#include <QCoreApplication>
#include <algorithm>

namespace compare {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(compare::Comparing)
};

rap::Result<viewer::Opened> opened(const viewer::ViewedReport& report, const Wish& wish,
                                   const report::IsCancelled& isCancelled)
{
    auto opened = viewer::opened({report.files, wish.part, {}, report.name, wish.layouts}, isCancelled);
    if (opened && !opened->index)
        return rap::failure(rap::ErrorKind::LocalFailure,
                            Tr::tr("%1 is for another program: it is no text that could be compared.")
                                .arg(opened->parts[opened->part].name()),
                            Tr::tr("Choose two reports of text, CSV or data images."));
    return opened;
}

/// One layout that both images have.
bool areRecords(const Compared& both)
{
    const auto layout = [](const viewer::Opened& one) {
        return one.image ? one.image->layout() : std::shared_ptr<const report::Layout>();
    };
    const auto left = layout(both.left);
    const auto right = layout(both.right);
    return left && right && *left == *right;
}

rap::Result<void> compareRecords(Compared& both, const report::IsCancelled& isCancelled)
{
    auto changes = RecordChanges::of(both.left.image->image(), both.right.image->image(), isCancelled);
    if (!changes)
        return tl::unexpected(changes.error());
    both.records = *std::move(changes);
    return {};
}

rap::Result<void> compareLines(Compared& both, const Wish& wish, const report::IsCancelled& isCancelled)
{
    for (const viewer::Opened* one : {&both.left, &both.right})
        if (auto read = one->index->finish(isCancelled); !read)
            return read;
    const bool hasControl = both.left.index->format().carriage == report::Carriage::Asa;
    report::CompareHow how;
    how.traits = traitsOf(wish.keys, hasControl ? 1 : 0, wish.ignoresRun);
    how.pinned = wish.pinned;
    const auto left = report::comparedLines(both.left.source, how.traits, isCancelled);
    if (!left)
        return tl::unexpected(left.error());
    const auto right = report::comparedLines(both.right.source, how.traits, isCancelled);
    if (!right)
        return tl::unexpected(right.error());
    if (wish.limit)
        how.limit = QDeadlineTimer(*wish.limit);
    auto comparison = report::compare(*left, *right, how, isCancelled);
    if (!comparison)
        return tl::unexpected(comparison.error());
    both.rows = std::make_shared<const ComparedRows>(*std::move(comparison));
    auto columns = columnsOf(*both.left.index, both.left.index->encoding(), wish.ruler);
    if (!columns)
        return tl::unexpected(columns.error());
    both.columns = *std::move(columns);
    return {};
}

} // namespace

bool Compared::isSame() const
{
    return rows ? rows->comparison().isSame() : records->rowCount() == 0;
}

bool Compared::isTooDifferent() const
{
    constexpr qint64 fewLines = 20;
    constexpr qint64 oneIn = 20;
    if (!rows || reachedLimit())
        return false;
    using report::HunkKind;
    const report::Comparison& all = rows->comparison();
    const qint64 common =
        all.linesOf(HunkKind::Same) + all.linesOf(HunkKind::Changed) + all.linesOf(HunkKind::MovedAway);
    return rows->count() >= fewLines && common * oneIn < rows->count();
}

rap::Result<Compared> compared(const Wish& wish, const report::IsCancelled& isCancelled)
{
    auto left = opened(wish.left, wish, isCancelled);
    if (!left)
        return tl::unexpected(left.error());
    auto right = opened(wish.right, wish, isCancelled);
    if (!right)
        return tl::unexpected(right.error());
    Compared both{*std::move(left), *std::move(right), nullptr, nullptr, {}};
    const auto done = areRecords(both) ? compareRecords(both, isCancelled) : compareLines(both, wish, isCancelled);
    if (!done)
        return tl::unexpected(done.error());
    return both;
}

} // namespace compare
