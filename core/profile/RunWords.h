#pragma once

#include "profile/Expected.h"
#include "profile/Schedule.h"

#include <QString>
#include <optional>

/// What the schedule says, in words: one for the ledger and for scripts, which never changes, and one for the clerk,
/// translated.
namespace profile {

[[nodiscard]] QString wordOf(RunReason reason);  ///< "opening", "interval", "report-due" ...
[[nodiscard]] QString wordOf(RunEnd end);        ///< "done", "some-failed", "unreachable" ...
[[nodiscard]] QString wordOf(SkipReason reason); ///< "closed", "another-run", "off", "target-away".
[[nodiscard]] QString wordOf(Timeliness state);  ///< "not-expected", "not-due", "due", "late", "here".
[[nodiscard]] std::optional<RunReason> runReasonFrom(const QString& word);
[[nodiscard]] std::optional<RunEnd> runEndFrom(const QString& word);
[[nodiscard]] std::optional<SkipReason> skipReasonFrom(const QString& word);

[[nodiscard]] QString textOf(RunReason reason);  ///< "RAP opened"
[[nodiscard]] QString aheadOf(RunReason reason); ///< The same of a run that is to come: "as RAP opens"
[[nodiscard]] QString textOf(RunEnd end);        ///< "RAP not reached"
[[nodiscard]] QString textOf(SkipReason reason); ///< "This program was not running, or the PC was off"
[[nodiscard]] QString textOf(Timeliness state);  ///< "Late"
/// "CCLTN05 for MAMK was expected by 14:10 and is not there yet."
[[nodiscard]] QString sentenceOf(const ExpectedReport& expected);

} // namespace profile
