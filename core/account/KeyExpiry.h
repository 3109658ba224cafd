#pragma once

#include "account/Account.h"
#include "rap/Time.h"

#include <QList>
#include <QSet>
#include <optional>

/// When a clerk is to hear that a key expires (guide section 7). Pure; all days are Hong Kong's.
namespace account {

/// From the day on which a key was registered to the first on which it works no more.
struct KeyLife {
    QDate registered;
    QDate expires;

    bool operator==(const KeyLife&) const = default;
};
/// Empty where the day of registration is not known, or is one to come and so cannot be meant.
[[nodiscard]] std::optional<KeyLife> keyLife(const Account& account, QDate today);

/// How near the end is; each is more urgent than those before it. Named by the days that a key of two years has left;
/// one with a shorter life comes there at the same fraction of it.
enum class KeyStage { Fine, Days180, Days90, Days60, Days30, Days14, Days7, Days3, Days1, Expired };
[[nodiscard]] KeyStage keyStage(const KeyLife& life, QDate today);

/// Days on which the key still works, today included; 0 on the day on which it does no more, negative after it.
[[nodiscard]] qint64 daysLeft(const KeyLife& life, QDate today);

/// The day to reckon with: what the clock says, but none before a day that is known to have come: that of the newest
/// report that RAP has listed. Such days are RAP's and not this PC's, so that a clock which was wrong for a while
/// leaves nothing behind.
[[nodiscard]] QDate reckonedDay(QDate clock, std::optional<QDate> newestFromRap);

/// The newest of the days that RAP's folders are named by, as far as it can be believed to have come: a single folder
/// with a day far beyond the clock may be misnamed, while several days close to each other tell of a clock that is
/// behind.
[[nodiscard]] std::optional<QDate> newestBelieved(const QSet<QDate>& folderDates, QDate clock);

enum class SnoozeFor { Day, Week };
/// 'Remind me later', as it is kept.
struct Snooze {
    rap::HongKongTime since;
    SnoozeFor length = SnoozeFor::Day;
    KeyLife life;                    ///< Of the key that it was said of: a new one is not silenced by it.
    KeyStage stage = KeyStage::Fine; ///< As it was then: a more urgent one is told all the same.

    bool operator==(const Snooze&) const = default;
};

struct KeyReminder {
    KeyStage stage = KeyStage::Fine;
    qint64 daysLeft = 0;
    bool due = false;       ///< To be told by banner and notification. Days180 never is: it is for the strip alone.
    bool isSnoozed = false; ///< It would be due.

    bool operator==(const KeyReminder&) const = default;
};

/// A snooze holds for its day or week as long as the clock stands in it: one that was set back to before it or forward
/// to behind it ends it, so does RAP's newest day, a more urgent stage, and after the expiry a week is a day.
[[nodiscard]] KeyReminder keyReminder(const KeyLife& life, rap::HongKongTime now, std::optional<QDate> newestFromRap,
                                      const std::optional<Snooze>& snooze);

/// That the account's key is over, or will be within so many days. Error kind: KeyUnusable.
[[nodiscard]] std::optional<rap::Error> keyNearEnd(const Account& account, QDate today, int withinDays);
/// A login that is refused within 30 days of the key's end, or after it, says so first; all else stays as it is.
[[nodiscard]] rap::Error refusedFor(rap::Error error, const Account& account, QDate today);

/// The key of an account, as far as it can be told.
struct AccountKey {
    QString account;
    QString keyFile;     ///< Absolute.
    QString fingerprint; ///< Empty where it is not known.
};
/// Looks at the key files: blocking, short.
[[nodiscard]] QList<AccountKey> keysOf(const QList<Account>& accounts);
/// The other accounts that log in with the same key, by fingerprint or, where that is not known, by file; in the order
/// in which they are given.
[[nodiscard]] QStringList othersWithKey(const AccountKey& key, const QList<AccountKey>& all);

} // namespace account
