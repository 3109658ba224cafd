#pragma once

#include "account/ConfigFolder.h"
#include "profile/Schedule.h"
#include "rap/Error.h"

#include <QString>

namespace session {

/// Whether and how often an account of this workstation is fetched by itself while a program runs, as it is kept: a
/// JSON file, {"version": 1, "on": true, "everyMinutes": 15, "since": "2026-11-23T07:15:00+08:00", "onEnd":
/// "/.../tell"}, the last where there is such a program. It is not in the account's own file, which IT hands round:
/// nothing that is started here comes from elsewhere. Blocking, short; any thread.
class ScheduleStore {
public:
    ScheduleStore(account::ConfigFolder folder, QString account);

    /// Off where there is no file. The jitter is this workstation's. Errors: Settings (damaged, made by a newer
    /// version, cannot be read), LocalNoPermission.
    [[nodiscard]] rap::Result<profile::ScheduleSettings> load() const;
    /// Errors: Settings, DiskFull, LocalNoPermission.
    [[nodiscard]] rap::Result<void> save(const profile::ScheduleSettings& settings) const;
    void remove() const; ///< Of an account that has another name now.

private:
    [[nodiscard]] QString file() const;

    account::ConfigFolder m_folder;
    QString m_account;
};

/// The same for an account on this workstation for ever: so that not all workstations ask at one moment.
[[nodiscard]] quint64 jitterSeedOf(const QString& account);

} // namespace session
