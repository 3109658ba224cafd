#pragma once

#include "FolderScope.h"
#include "ledger/Report.h"
#include "rap/Error.h"
#include "rap/Listing.h"

#include <QHash>
#include <QStringList>
#include <memory>
#include <optional>
#include <vector>

namespace workbench {

/// What a folder holds, and all below it.
struct FolderCounts {
    int here = 0;
    int notHere = 0;
    int gone = 0;    ///< Left RAP without having been fetched.
    int leaving = 0; ///< Of those not here: today is the last safe day, or it is past.

    FolderCounts& operator+=(const FolderCounts& other);
    FolderCounts& operator-=(const FolderCounts& other);
    bool operator==(const FolderCounts&) const = default;
};

/// What one report adds to the counts of its folder.
[[nodiscard]] FolderCounts countsOf(const ledger::Report& report, QDate today);

struct FolderNode {
    FolderScope scope;
    FolderNode* parent = nullptr;
    std::vector<std::unique_ptr<FolderNode>> children;
    FolderCounts counts;             ///< Of all below.
    std::optional<rap::Error> fault; ///< The folder of this very node could not be read.

    [[nodiscard]] int row() const; ///< Among its parent's children.
};

/// Clearing house > system > market > date; then the folders that the rules do not know, by their own names. Dates that
/// RAP no longer has are gathered under 'Earlier'.
struct FolderTree {
    std::unique_ptr<FolderNode> root;
    std::vector<FolderNode*> leafOf; ///< By position in the reports: the node that it is counted at.
};

[[nodiscard]] FolderTree planTree(const QList<ledger::Report>& reports, const QStringList& folders,
                                  const QList<rap::FolderFault>& faults, const QString& base, QDate today);

/// The same nodes in the same order.
[[nodiscard]] bool sameShape(const FolderNode& one, const FolderNode& other);

} // namespace workbench
