#pragma once

#include "download/Transfer.h"
#include "ledger/Report.h"
#include "ui/common/Icons.h"
#include "ui/common/StateColors.h"

#include <QFontMetrics>
#include <QString>

namespace workbench {

/// What a report's row says, from what most needs a look to what least does: a table sorted by status is in this order.
enum class RowStatus {
    Failed,
    NeedsAttention,
    Running,
    Paused,
    Waiting,
    New,
    Changed,     ///< Was here; RAP has another one now.
    Missing,     ///< Was here; its files are gone from the disk, and are wanted back.
    NotInFolder, ///< Was filed; people have moved or removed it since.
    Filed,
    Gone,      ///< RAP no longer lists it, and it was never fetched.
    NotWanted, ///< It is not here, and no report profile wants it.
};
inline constexpr int rowStatusCount = int(RowStatus::NotWanted) + 1;

/// Bytes of it have come in this attempt, or all have come. A report that the server was asked for ahead of time waits
/// like any other.
[[nodiscard]] bool isMoving(const download::Transfer& transfer);

/// The transfer's side of a row. Running means that it isMoving().
struct TransferMark {
    download::TransferId id = 0;
    download::TransferState state = download::TransferState::Waiting;
    download::TransferStep step = download::TransferStep::Fetching;
    int percent = -1; ///< -1 where the size is not known.
    rap::Error error;
};

[[nodiscard]] TransferMark markOf(const download::Transfer& transfer);
/// Received of size, 0 to 100; -1 where the size is not known.
[[nodiscard]] int percentOf(const download::Transfer& transfer);

/// A transfer that is on its way or failed says more than the report; one that is done says nothing.
[[nodiscard]] RowStatus rowStatus(const ledger::Report& report, const TransferMark* mark, bool wanted = true);

[[nodiscard]] QString statusText(RowStatus status, const TransferMark* mark); ///< "New", "64 %", "Failed: damaged ZIP"
[[nodiscard]] QString widestStatus(const QFontMetrics& metrics);              ///< Of all that statusText() may be.
[[nodiscard]] QString widestWord(const QFontMetrics& metrics);                ///< Of all that statusWord() may be.
[[nodiscard]] QString statusWord(RowStatus status); ///< "New", "Downloading": what search finds.
[[nodiscard]] QString statusExplanation(RowStatus status, const ledger::Report& report, const TransferMark* mark);
/// It is here, or was filed here.
[[nodiscard]] constexpr bool isFiled(RowStatus status)
{
    return status == RowStatus::Filed || status == RowStatus::NotInFolder;
}
[[nodiscard]] ui::Tone statusTone(RowStatus status);
[[nodiscard]] ui::Icon statusIcon(RowStatus status);
/// Whether the pill has a fill: only what is settled, good or bad.
[[nodiscard]] bool isStatusFilled(RowStatus status);

/// The fault in two or three words, for a cell: "damaged ZIP".
[[nodiscard]] QString shortReason(rap::ErrorKind kind);

} // namespace workbench
