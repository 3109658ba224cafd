#pragma once

#include "account/Account.h"
#include "account/ConfigFolder.h"
#include "profile/Schedule.h"
#include "rap/Time.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

/// Runs that the operating system's own scheduler starts, also where nobody is signed in (the terminal's Overnight
/// Report Download). The definitions are values; who hands them over is session/SystemSchedule.h.
namespace session {

/// What the scheduler is to do for an account: `rapdesk-cli fetch`, from RAP's opening at 07:15 until it closes, in
/// Hong Kong time whatever the zone of the PC.
struct SystemTask {
    QString account;
    QString program;         ///< rapdesk-cli; absolute path.
    QString configFolder;    ///< Absolute path.
    bool usersFolder = true; ///< It is the user's own place; the tasks of other folders have other names.
    int everyMinutes = profile::usualMinutes; ///< profile::leastMinutes to mostMinutes.
    QString onEnd;                            ///< profile::ScheduleSettings::onEnd.
};

/// The task of an account and its settings' folder, with the usual interval; it starts the rapdesk-cli that is beside
/// this program, and ends its runs as the account's schedule is kept. The account need not be there: a task may have
/// outlived it. Needs the application object; blocking, short.
[[nodiscard]] SystemTask systemTaskOf(const QString& account, const account::ConfigFolder& folder);

inline constexpr int mostMinutes = 12 * 60;

/// The interval that a definition of ours says; empty where it is none that we would write.
[[nodiscard]] std::optional<int> everyMinutesFrom(const QString& text);

/// The command that both schedulers start, without the program. RAP is closed, or another program is at it: then it
/// ends at once, with an exit code that is no failure.
[[nodiscard]] QStringList argumentsOf(const SystemTask& task);

/// The account as part of a task's or unit's name: letters and digits stay; what may not be in a file's name is written
/// in another way, so that no two accounts are one task.
[[nodiscard]] QString taskNameOf(const SystemTask& task);

/// What somebody has changed in a task that is registered.
enum class Drift {
    Program, ///< It starts another program, or that one with other arguments: it was moved, or the settings were.
    Times,
    Settings, ///< Wake-up, what happens after a missed start, time limit, user ...
    Off,      ///< It is there and switched off.
};
[[nodiscard]] QString wordOf(Drift drift); ///< "program", "times", "settings", "off"; never changes.
[[nodiscard]] QString textOf(Drift drift); ///< For the clerk.

/// A task as the scheduler has it.
struct SystemTaskState {
    bool registered = false;
    QList<Drift> drift;                       ///< Empty where it is as it should be. Each once, in their order.
    std::optional<int> everyMinutes;          ///< As registered, where that can be told.
    bool whileSignedOut = false;              ///< It runs also while nobody is signed in.
    std::optional<rap::HongKongTime> lastRun; ///< Its start, as far as the scheduler remembers.
    std::optional<int> lastResult;            ///< Exit code (CLI.md), or the scheduler's own code.
    std::optional<rap::HongKongTime> nextRun;
};

/// What runs lack that start while nobody is signed in, in the clerk's words: the credential store is closed then, and
/// no share is reached in her name, be it the account's folder or another department's. Empty where nothing is in the
/// way. Looks at the key file and the report profiles: blocking, short.
[[nodiscard]] QStringList limitsWhileSignedOut(const account::Account& account, const SystemTask& task,
                                               const SystemTaskState& state);

} // namespace session
