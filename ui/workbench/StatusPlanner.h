#pragma once

#include "FolderTree.h"
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

/// What RAP has and what is here, of one account.
struct Coverage {
    int listed = 0; ///< Reports that RAP lists.
    int here = 0;   ///< Of these, on this PC.
    int toFetch = 0;
    int leavingTomorrow = 0; ///< Of those to fetch: today is the last safe day.
    int overdue = 0;         ///< Of those to fetch: the last safe day is past.

    bool operator==(const Coverage&) const = default;
};
[[nodiscard]] Coverage coverageOf(const QList<ledger::Report>& reports, QDate today);

/// "RAP open until 24:00", "RAP closed · opens Mon 07:15". `elsewhere`: the PC shows another time than Hong Kong's.
[[nodiscard]] StatusPill servicePill(const rap::ServiceState& state, rap::HongKongTime now, bool elsewhere);
/// "142 of 151 here · 8 to fetch · 1 leaves RAP tomorrow". Empty text where RAP was never listed.
[[nodiscard]] StatusPill coveragePill(const Coverage& coverage, bool everListed);
/// "SSH key expires in 23 days".
[[nodiscard]] StatusPill keyPill(std::optional<QDate> expiry, QDate today);

enum class Asking { No, Connecting, Listing };
/// "Checked 16:31:07", "Connecting…", "Not checked yet".
[[nodiscard]] StatusPill checkedPill(std::optional<rap::HongKongTime> lastListing, Asking asking, rap::HongKongTime now,
                                     bool elsewhere);
/// "Using the backup server"; empty text while the primary is used.
[[nodiscard]] StatusPill serverPill(bool connected, bool backup, const QString& address);

/// "tomorrow 07:15", "Mon 07:15", "today 07:15".
[[nodiscard]] QString whenText(rap::HongKongTime time, rap::HongKongTime now, bool elsewhere);

} // namespace workbench
