#pragma once

#include "FolderScope.h"
#include "ledger/Report.h"
#include "profile/Coverage.h"
#include "rap/Error.h"
#include "rap/Listing.h"

#include <QHash>
#include <QStringList>
#include <memory>
#include <optional>
#include <vector>

namespace workbench {

/// What one report adds to the counts of its folder.
[[nodiscard]] profile::Coverage countsOf(const ledger::Report& report, const profile::Standings& standings,
                                         QDate today);

struct FolderNode {
    FolderScope scope;
    FolderNode* parent = nullptr;
    std::vector<std::unique_ptr<FolderNode>> children;
    profile::Coverage counts;        ///< Of all below.
    std::optional<rap::Error> fault; ///< The folder of this very node could not be read.

    [[nodiscard]] int row() const; ///< Among its parent's children.
};

/// All of RAP; clearing house > system > market > date; then the folders that the rules do not know, by their own
/// names. Dates that RAP no longer has are gathered under 'Earlier'.
struct FolderTree {
    std::unique_ptr<FolderNode> root;
    FolderNode* all = nullptr; ///< Beside the clearing houses, with the counts of all; none where nothing is known.
    // By position in the reports.
    std::vector<FolderNode*> leafOf;        ///< The node that it is counted at.
    std::vector<profile::Coverage> counted; ///< What it has added there.
};

[[nodiscard]] FolderTree planTree(const QList<ledger::Report>& reports, const QStringList& folders,
                                  const QList<rap::FolderFault>& faults, const QString& base,
                                  const profile::Standings& standings, QDate today);

/// The same nodes in the same order.
[[nodiscard]] bool sameShape(const FolderNode& one, const FolderNode& other);

} // namespace workbench
