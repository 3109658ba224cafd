#pragma once

#include "FolderTree.h"
#include "account/KeyExpiry.h"
#include "profile/Coverage.h"
#include "profile/Schedule.h"
#include "rap/ServiceHours.h"
#include "ui/common/Icons.h"
#include "ui/common/StateColors.h"

#include <QString>
#include <optional>

namespace workbench {

/// One pill of the status strip, as words and looks.
struct StatusPill {
    ui::Tone tone = ui::Tone::Quiet;
    ui::Icon icon = ui::Icon::None;
    QString text;
    QString shortText;   ///< Where there is little room.
    QString explanation; ///< For the tooltip and for what the pill opens.

    bool operator==(const StatusPill&) const = default;
};

/// "RAP open until 24:00", "RAP closed · opens Mon 07:15". `elsewhere`: the PC shows another time than Hong Kong's.
[[nodiscard]] StatusPill servicePill(const rap::ServiceState& state, rap::HongKongTime now, bool elsewhere);
/// "142 of 151 here · 8 to fetch · 1 leaves RAP tomorrow". Empty text where RAP was never listed.
[[nodiscard]] StatusPill coveragePill(const profile::Coverage& coverage, bool everListed);
/// "SSH key expires in 23 days". `isRenewing`: a new key is made, and the account has the old one still.
[[nodiscard]] StatusPill keyPill(const std::optional<account::KeyLife>& life, QDate today, bool isRenewing);

enum class Asking { No, Waiting, Connecting, Listing }; ///< Waiting: for another program to end.
/// "Checked 16:31:07", "Connecting…", "Not checked yet".
[[nodiscard]] StatusPill checkedPill(std::optional<rap::HongKongTime> lastListing, Asking asking, rap::HongKongTime now,
                                     bool elsewhere);
/// "Using the backup server"; empty text while the primary is used.
[[nodiscard]] StatusPill serverPill(bool connected, bool backup, const QString& address);

/// How the schedule stands.
struct ScheduleFacts {
    bool on = false;
    bool running = false;
    bool standsStill = false;               ///< It has not run for a service day.
    bool needsUser = false;                 ///< Its last run ended with what only she can mend.
    std::optional<profile::NextRun> next{}; ///< Empty as long as it is not known.
    int late = 0;                           ///< Reports that should be there by now.
};
/// "Next run 16:45", "Schedule off", "Running", "Schedule waits for you", "Schedule stands still". Empty text as long
/// as that is not known.
[[nodiscard]] StatusPill schedulePill(const ScheduleFacts& facts, rap::HongKongTime now, bool elsewhere);

} // namespace workbench
