#pragma once

#include "ReportFilterModel.h"
#include "StatusPlanner.h"
#include "account/KeyReminders.h"
#include "profile/Expected.h"
#include "rap/Error.h"
#include "rap/ServiceHours.h"
#include "rap/Time.h"
#include "session/Distribution.h"
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
    int failed = 0;          ///< Transfers that may be tried again.
    bool ofProfiles = false; ///< The report profiles cannot be used.
};

/// An error as an inline banner: what happened, what it means for her reports, and the next step as a button. The
/// buttons' ids are those of commands (WorkbenchCommands.h).
[[nodiscard]] ui::BannerContent bannerFor(const rap::Error& error, const BannerFacts& facts);

/// How fetching ended, once nothing is under way any more. Empty where there is nothing to tell.
[[nodiscard]] ui::BannerContent bannerForEnd(int filed, const QList<rap::Error>& failed);
/// It came to a halt and is not at its end: she paused, or took reports off the list.
struct HaltFacts {
    int filed = 0;        ///< Since she asked, over all pauses.
    int failed = 0;       ///< The same.
    int left = 0;         ///< What was paused or taken off the list.
    int cancelled = 0;    ///< While others are paused.
    profile::Coverage of; ///< The same reports, as RAP has them.
};
/// RAP closes before all is fetched; so many will be left.
[[nodiscard]] ui::BannerContent bannerForClosingTime(int left, rap::HongKongTime until);
[[nodiscard]] ui::BannerContent bannerForPaused(const HaltFacts& facts);
[[nodiscard]] ui::BannerContent bannerForCancelled(const HaltFacts& facts);
/// RAP was asked, and everything is here already.
/// `unread`: folders that RAP did not let be read, of which nobody knows what they hold.
[[nodiscard]] ui::BannerContent bannerForNothingNew(const profile::Coverage& coverage, bool partOnly, int unread);
/// The connection broke, or an attempt to have it back failed: `error`. Another follows by itself.
[[nodiscard]] ui::BannerContent bannerForLost(const rap::Error& error);
/// RAP should be open and does not answer yet; another attempt follows by itself.
[[nodiscard]] ui::BannerContent bannerForLate(int waiting);
/// Another program of this workstation fetches for the account. `waiting`: what she asked for comes after that.
[[nodiscard]] ui::BannerContent bannerForOthers(const session::Retriever& other, bool waiting);
/// It has ended. Empty where it filed nothing.
[[nodiscard]] ui::BannerContent bannerForOthersEnd(int filed);
/// A window that is about to close while reports are under way or paused. `of`: these, as RAP has them.
[[nodiscard]] ui::BannerContent bannerForClosing(int underWay, int paused, const profile::Coverage& of);
/// A report that was to be opened and is gone from its place on the disk.
[[nodiscard]] ui::BannerContent bannerForMissing(const QString& file);
/// A report, or a folder, for which the desktop has no program.
[[nodiscard]] ui::BannerContent bannerForNoProgram(const QString& path, bool isFolder);
/// An account's connection was changed while reports were under way, paused, or stopped; they are its new one's now.
[[nodiscard]] ui::BannerContent bannerForTakenOver(int goingOn, int paused);
/// An account was removed, or the ledger opened again, while reports were under way, paused, or stopped.
enum class Stopped { AccountRemoved, LedgerReopened };
[[nodiscard]] ui::BannerContent bannerForStopped(int count, Stopped by);
/// Hong Kong's public holidays: the calendar ends soon, or what was imported does not count. Empty where all is well.
[[nodiscard]] ui::BannerContent bannerForHolidays(const rap::HolidayCalendar& calendar,
                                                  const std::optional<rap::Error>& fault, QDate today);
/// A calendar was imported, or could not be.
[[nodiscard]] ui::BannerContent bannerForImport(const rap::Result<rap::HolidayCalendar>& calendar);
/// Of how many reports the firm's list of titles says what was not known.
[[nodiscard]] ui::BannerContent bannerForTitles(const rap::Result<int>& imported);
[[nodiscard]] ui::BannerContent bannerForSavedTitles(const rap::Result<void>& saved, const QString& file);
/// Whole service days on which the schedule did not run. ScheduleBanner.cpp, as the next three.
[[nodiscard]] ui::BannerContent bannerForSilence(const QList<QDate>& days, QDate today);
/// Reports that should be there by now, at least one.
[[nodiscard]] ui::BannerContent bannerForLateReports(const QList<profile::ExpectedReport>& late);
/// Keys that end soon or have ended, at least one, the most urgent first. KeyBanner.cpp.
[[nodiscard]] ui::BannerContent bannerForKeys(const QList<account::KeyDue>& due);
/// An account was switched to its new key. KeyBanner.cpp.
[[nodiscard]] ui::BannerContent bannerForNewKey(const account::Account& renewed);
/// A run by schedule cannot go on without the key's passphrase.
[[nodiscard]] ui::BannerContent bannerForPassphrase();
/// The window is about to close for the first time while the schedule is on: what goes on without it.
[[nodiscard]] ui::BannerContent bannerForTray();
/// The window is about to close, the schedule ends with it, and there is no notification area to go on in.
[[nodiscard]] ui::BannerContent bannerForScheduleEnd();
/// A folder that could not be read, while it is selected.
[[nodiscard]] ui::BannerContent bannerForFolder(const QString& folder, const rap::Error& fault);

/// Reports wait for further destinations, each of which has a fault.
[[nodiscard]] ui::BannerContent bannerForCopiesThatWait(const QList<session::DestinationState>& away);
/// She had what waited copied again, and nothing waits any more.
/// Reports that were to be copied and left their folder before.
[[nodiscard]] ui::BannerContent bannerForMovedCopies(const rap::Error& error);
[[nodiscard]] ui::BannerContent bannerForCopies(const QList<session::DestinationState>& destinations);

/// What the table's place depends on while it shows no rows.
struct EmptyFacts {
    bool hasAccount = false;
    bool hasLedger = true;
    bool loading = false; ///< The ledger is being read.
    bool asking = false;  ///< RAP is being asked.
    bool inVain = false;  ///< RAP was asked, and has given no list.
    bool everListed = false;
    int known = 0;         ///< Reports in the index.
    bool narrowed = false; ///< By text or chips.
    bool scoped = false;   ///< By the tree.
    StateChoice state = StateChoice::All;
    ReportFilterModel::Counts counts{}; ///< Of what fits but for the state.
};
[[nodiscard]] ui::EmptyContent emptyContent(const EmptyFacts& facts);

} // namespace workbench
