#pragma once

#include "ui/common/Commands.h"

#include <QLatin1String>
#include <span>

/// All that can be done in the workbench: menus, buttons, banners and the shortcut reference are made from this table.
namespace workbench::command {

inline constexpr QLatin1String getNew("get-new");
inline constexpr QLatin1String getToday("get-today");
inline constexpr QLatin1String getSelected("get-selected");
inline constexpr QLatin1String refresh("refresh");
inline constexpr QLatin1String tryAgain("try-again");
inline constexpr QLatin1String stopWaiting("stop-waiting");

inline constexpr QLatin1String fetch("fetch");
inline constexpr QLatin1String fetchAgain("fetch-again");
inline constexpr QLatin1String open("open");
inline constexpr QLatin1String openWithSystem("open-with-system");
inline constexpr QLatin1String openFolder("open-folder");
inline constexpr QLatin1String compare("compare");
inline constexpr QLatin1String compareWithBefore("compare-with-before");
inline constexpr QLatin1String print("print");
inline constexpr QLatin1String saveAsPdf("save-as-pdf");
inline constexpr QLatin1String sendByMail("send-by-mail");
inline constexpr QLatin1String copyPath("copy-path");
inline constexpr QLatin1String copyName("copy-name");

inline constexpr QLatin1String showCoverage("show-coverage");
inline constexpr QLatin1String search("search");
inline constexpr QLatin1String findInReports("find-in-reports");
inline constexpr QLatin1String clearFilters("clear-filters");
inline constexpr QLatin1String openSelectedFolder("open-selected-folder");
inline constexpr QLatin1String expandFolders("expand-folders");
inline constexpr QLatin1String collapseFolders("collapse-folders");
inline constexpr QLatin1String showAllOfRap("show-all-of-rap");
inline constexpr QLatin1String showAllStates("show-all-states");
inline constexpr QLatin1String showNotHere("show-not-here");
inline constexpr QLatin1String showFailed("show-failed");
inline constexpr QLatin1String goFolders("go-folders");
inline constexpr QLatin1String goReports("go-reports");
inline constexpr QLatin1String goDownloads("go-downloads");
inline constexpr QLatin1String menu("menu");

inline constexpr QLatin1String toggleDownloads("toggle-downloads");
inline constexpr QLatin1String pauseAll("pause-all");
inline constexpr QLatin1String resumeAll("resume-all");
inline constexpr QLatin1String retryFailed("retry-failed");
inline constexpr QLatin1String clearEnded("clear-ended");
inline constexpr QLatin1String cancelAll("cancel-all");
inline constexpr QLatin1String pause("pause");
inline constexpr QLatin1String resume("resume");
inline constexpr QLatin1String retry("retry");
inline constexpr QLatin1String cancel("cancel");
inline constexpr QLatin1String moveUp("move-up");

inline constexpr QLatin1String schedule("schedule");
inline constexpr QLatin1String addAccount("add-account");
inline constexpr QLatin1String importAccount("import-account");
inline constexpr QLatin1String editAccount("edit-account");
inline constexpr QLatin1String manageAccounts("manage-accounts");
inline constexpr QLatin1String renewKey("renew-key");
inline constexpr QLatin1String remindTomorrow("remind-tomorrow");
inline constexpr QLatin1String remindNextWeek("remind-next-week");
inline constexpr QLatin1String editProfiles("edit-profiles");
inline constexpr QLatin1String checkHostKey("check-host-key");
inline constexpr QLatin1String enterPassphrase("enter-passphrase");
inline constexpr QLatin1String reopenLedger("reopen-ledger");
inline constexpr QLatin1String openTarget("open-target");
inline constexpr QLatin1String fetchMissing("fetch-missing");
inline constexpr QLatin1String fetchMoved("fetch-moved");
inline constexpr QLatin1String copyAgain("copy-again");
inline constexpr QLatin1String openItsFolder("open-its-folder");
inline constexpr QLatin1String copyItsPath("copy-its-path");

inline constexpr QLatin1String textLarger("text-larger");
inline constexpr QLatin1String textSmaller("text-smaller");
inline constexpr QLatin1String textUsual("text-usual");
inline constexpr QLatin1String themeSystem("theme-system");
inline constexpr QLatin1String themeLight("theme-light");
inline constexpr QLatin1String themeDark("theme-dark");
inline constexpr QLatin1String languageSystem("language-system");
inline constexpr QLatin1String languageEnglish("language-english");
inline constexpr QLatin1String languageHongKong("language-hong-kong");
inline constexpr QLatin1String languageMainland("language-mainland");
inline constexpr QLatin1String importHolidays("import-holidays");
inline constexpr QLatin1String help("help");
inline constexpr QLatin1String shortcuts("shortcuts");
inline constexpr QLatin1String whatsNew("whats-new");
inline constexpr QLatin1String contacts("contacts");
inline constexpr QLatin1String about("about");
inline constexpr QLatin1String closeAnyway("close-anyway");
inline constexpr QLatin1String findCommand("find-command");
inline constexpr QLatin1String importTitles("import-titles");
inline constexpr QLatin1String exportTitles("export-titles");
inline constexpr QLatin1String learnTitles("learn-titles");
inline constexpr QLatin1String resumeAndStay("resume-and-stay");
inline constexpr QLatin1String quit("quit");

/// Where a shortcut works; see ui::Command::place.
inline constexpr QLatin1String reportsPlace("reports");
inline constexpr QLatin1String downloadsPlace("downloads");

[[nodiscard]] std::span<const ui::Command> table();

} // namespace workbench::command
