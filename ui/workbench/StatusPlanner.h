#pragma once

#include "FolderTree.h"
#include "ledger/Coverage.h"
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
[[nodiscard]] StatusPill coveragePill(const ledger::Coverage& coverage, bool everListed);
/// "SSH key expires in 23 days".
[[nodiscard]] StatusPill keyPill(std::optional<QDate> expiry, QDate today);

enum class Asking { No, Waiting, Connecting, Listing }; ///< Waiting: for another program to end.
/// "Checked 16:31:07", "Connecting…", "Not checked yet".
[[nodiscard]] StatusPill checkedPill(std::optional<rap::HongKongTime> lastListing, Asking asking, rap::HongKongTime now,
                                     bool elsewhere);
/// "Using the backup server"; empty text while the primary is used.
[[nodiscard]] StatusPill serverPill(bool connected, bool backup, const QString& address);

} // namespace workbench
