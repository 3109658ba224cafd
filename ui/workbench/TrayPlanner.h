#pragma once

#include "account/KeyReminders.h"
#include "profile/Coverage.h"
#include "profile/Expected.h"
#include "session/Retrieval.h"
#include "ui/common/StateColors.h"

#include <QString>

/// What the icon in the notification area says, in words.
namespace workbench {

/// Where a click on a notice leads.
enum class TrayPlace { Window, Failed, NotHere, Expected };

/// A notice beside the icon. Empty text: there is nothing to tell.
struct TrayNote {
    ui::Tone tone = ui::Tone::Quiet;
    QString text;
    TrayPlace place = TrayPlace::Window;

    bool operator==(const TrayNote&) const = default;
};

/// "142 of 145 here, 3 to fetch, 1 late": of all accounts together. Empty where RAP was never listed.
[[nodiscard]] QString trayTip(const profile::Coverage& coverage, int late);

/// What was fetched and what failed, since nothing was under way.
[[nodiscard]] TrayNote noteForEnd(int filed, int failed);
/// A run by schedule that came to nothing; `before`: how the one before ended, so that the same is told once.
[[nodiscard]] TrayNote noteForRun(const session::Retrieved& what, profile::RunEnd before);
/// At least one report that should be there by now.
[[nodiscard]] TrayNote noteForLate(const QList<profile::ExpectedReport>& late);
/// Reports that are not here and leave RAP tomorrow, or may have to any moment.
[[nodiscard]] TrayNote noteForLeaving(const profile::Coverage& coverage);
/// A run by schedule waits for the key's passphrase.
[[nodiscard]] TrayNote noteForPassphrase();
/// Keys that end soon or have ended, at least one.
[[nodiscard]] TrayNote noteForKeys(const QList<account::KeyDue>& due);
/// Service days on which the schedule did not run.
[[nodiscard]] TrayNote noteForSilence(const QList<QDate>& days);

} // namespace workbench
