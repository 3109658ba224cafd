#pragma once

#include "ReportFilterModel.h"
#include "StatusPlanner.h"
#include "rap/Error.h"
#include "rap/Time.h"
#include "session/RetrieverLock.h"
#include "ui/common/Banner.h"
#include "ui/common/EmptyState.h"

#include <QString>

namespace workbench {

/// What the words of a banner depend on beside the error itself.
struct BannerFacts {
    int waiting = 0;                            ///< Reports that are to be fetched once there is a connection.
    int here = 0;                               ///< Filed reports, which no failure of the network touches.
    QString clientAddress{};                    ///< This workstation's IP address where it is known.
    std::optional<rap::HongKongTime> opening{}; ///< Of RAP, where it is closed and that is waited for.
    rap::HongKongTime now{};
    bool elsewhere = false;
};

/// An error as an inline banner: what happened, what it means for her reports, and the next step as a button. The
/// buttons' ids are those of commands (WorkbenchCommands.h).
[[nodiscard]] ui::BannerContent bannerFor(const rap::Error& error, const BannerFacts& facts);

/// How fetching ended, once nothing is under way any more. Empty where there is nothing to tell.
[[nodiscard]] ui::BannerContent bannerForEnd(int filed, const QList<rap::Error>& failed);
/// It came to a halt and is not at its end: she paused, or took reports off the list.
struct HaltFacts {
    int filed = 0;       ///< Since she asked, over all pauses.
    int failed = 0;      ///< The same.
    int left = 0;        ///< What was paused or taken off the list.
    int cancelled = 0;   ///< While others are paused.
    ledger::Coverage of; ///< The same reports, as RAP has them.
};
[[nodiscard]] ui::BannerContent bannerForPaused(const HaltFacts& facts);
[[nodiscard]] ui::BannerContent bannerForCancelled(const HaltFacts& facts);
/// RAP was asked, and everything is here already.
/// `unread`: folders that RAP did not let be read, of which nobody knows what they hold.
[[nodiscard]] ui::BannerContent bannerForNothingNew(int listed, bool partOnly, int unread);
/// The connection broke, and another attempt follows by itself.
[[nodiscard]] ui::BannerContent bannerForLost();
/// RAP should be open and does not answer yet; another attempt follows by itself.
[[nodiscard]] ui::BannerContent bannerForLate(int waiting);
/// Another program of this workstation fetches for the account. `waiting`: what she asked for comes after that.
[[nodiscard]] ui::BannerContent bannerForOthers(const session::Retriever& other, bool waiting);
/// It has ended. Empty where it filed nothing.
[[nodiscard]] ui::BannerContent bannerForOthersEnd(int filed);
/// A window that is about to close while reports are under way or paused.
[[nodiscard]] ui::BannerContent bannerForClosing(int underWay, int paused);
/// A report that was to be opened and is gone from its place on the disk.
[[nodiscard]] ui::BannerContent bannerForMissing(const QString& file);
/// A report, or a folder, for which the desktop has no program.
[[nodiscard]] ui::BannerContent bannerForNoProgram(const QString& path, bool isFolder);
/// An account was changed or removed, or the ledger opened again, while reports were under way, paused, or stopped.
enum class Stopped { AccountChanged, LedgerReopened };
[[nodiscard]] ui::BannerContent bannerForStopped(int count, Stopped by);
/// A folder that could not be read, while it is selected.
[[nodiscard]] ui::BannerContent bannerForFolder(const QString& folder, const rap::Error& fault);

/// What the table's place depends on while it shows no rows.
struct EmptyFacts {
    bool hasAccount = false;
    bool hasLedger = true;
    bool loading = false; ///< The ledger is being read.
    bool asking = false;  ///< RAP is being asked.
    bool everListed = false;
    int known = 0;         ///< Reports in the index.
    bool narrowed = false; ///< By text or chips.
    bool scoped = false;   ///< By the tree.
    StateChoice state = StateChoice::All;
    ReportFilterModel::Counts counts{}; ///< Of what fits but for the state.
};
[[nodiscard]] ui::EmptyContent emptyContent(const EmptyFacts& facts);

} // namespace workbench
