#pragma once

#include "account/ConfigFolder.h"
#include "account/KeyExpiry.h"

#include <QHash>
#include <functional>

namespace account {

/// What is to be told of one account's key now (guide section 7).
struct KeyDue {
    QString account;
    KeyLife life;
    KeyReminder reminder;

    bool operator==(const KeyDue&) const = default;
};

/// 'Remind me later', kept in a file of the settings. What cannot be read silences nothing. Blocking, short.
class Snoozes {
public:
    explicit Snoozes(ConfigFolder folder);

    /// By account.
    [[nodiscard]] QHash<QString, Snooze> all() const;
    /// Silences what is due now, for a day or a week and never for good. Errors: DiskFull, LocalNoPermission, Settings.
    [[nodiscard]] rap::Result<void> snooze(const QList<KeyDue>& due, SnoozeFor length, rap::HongKongTime now) const;
    /// Of an account that has another name now (without regard to case). Nothing happens where it has none. Errors: the
    /// same.
    [[nodiscard]] rap::Result<void> rename(const QString& account, const QString& newName) const;
    /// Of an account that is gone; the same.
    [[nodiscard]] rap::Result<void> remove(const QString& account) const;

private:
    using Change = std::function<void(QHash<QString, Snooze>& all)>;
    [[nodiscard]] rap::Result<void> change(const Change& change) const;

    ConfigFolder m_folder;
};

/// What is due, the most urgent first; accounts whose key's day is not known, or to come, are left out.
/// `newestFromRap`: see reckonedDay(). Pure.
[[nodiscard]] QList<KeyDue> keysDue(const QList<Account>& accounts, const QHash<QString, Snooze>& snoozed,
                                    rap::HongKongTime now, std::optional<QDate> newestFromRap);

} // namespace account
