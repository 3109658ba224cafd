#include "account/KeyExpiry.h"

#include "account/KeyFile.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <chrono>
#include <functional>

namespace account {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(account::KeyExpiry)
};

constexpr int likelyDays = 30;   // within these the key's end is the likeliest reason for a refusal
constexpr qint64 twoYears = 730; // days, the fewest that two years have
constexpr int daysAhead = 3;     // that a folder may be beyond the clock by itself
constexpr int daysTogether = 14; // and the days of others before it, for it to be believed
constexpr int agreeingDays = 3;  // so many, it among them
constexpr std::array stageDays{180, 90, 60, 30, 14, 7, 3, 1};

std::chrono::milliseconds lengthOf(const Snooze& snooze, KeyStage stage)
{
    const bool isWeek = snooze.length == SnoozeFor::Week && stage != KeyStage::Expired;
    return std::chrono::hours(isWeek ? 7 * 24 : 24);
}

bool silences(const Snooze& snooze, const KeyLife& life, KeyStage stage, rap::HongKongTime now, QDate today)
{
    if (snooze.life != life || stage > snooze.stage)
        return false;
    const auto until = snooze.since.plusMilliseconds(lengthOf(snooze, stage).count());
    return snooze.since <= now && now < until && today <= until.date();
}

} // namespace

std::optional<KeyLife> keyLife(const Account& account, QDate today)
{
    const auto expires = keyExpiry(account);
    return expires && *account.keyRegistered <= today ? std::optional(KeyLife{*account.keyRegistered, *expires})
                                                      : std::nullopt;
}

qint64 daysLeft(const KeyLife& life, QDate today)
{
    return today.daysTo(life.expires);
}

KeyStage keyStage(const KeyLife& life, QDate today)
{
    const qint64 left = daysLeft(life, today);
    if (left <= 0)
        return KeyStage::Expired;
    const qint64 whole = std::clamp<qint64>(life.registered.daysTo(life.expires), 1, twoYears);
    const auto notReached =
        std::find_if(stageDays.begin(), stageDays.end(), [&](qint64 days) { return left * twoYears > days * whole; });
    const auto reached = notReached - stageDays.begin();
    // The last day is the last day, however short the life.
    return left == 1 && whole > 1 ? KeyStage::Days1 : static_cast<KeyStage>(reached);
}

QDate reckonedDay(QDate clock, std::optional<QDate> newestFromRap)
{
    return newestFromRap && *newestFromRap > clock ? *newestFromRap : clock;
}

std::optional<QDate> newestBelieved(const QSet<QDate>& folderDates, QDate clock)
{
    QList<QDate> days(folderDates.cbegin(), folderDates.cend());
    std::sort(days.begin(), days.end(), std::greater());
    const auto isBelieved = [&](QDate day) {
        const auto agreeing = std::count_if(days.cbegin(), days.cend(), [&](QDate other) {
            return other <= day && other > clock && other.daysTo(day) < daysTogether;
        });
        return clock.daysTo(day) <= daysAhead || agreeing >= agreeingDays;
    };
    const auto newest = std::find_if(days.cbegin(), days.cend(), isBelieved);
    return newest == days.cend() ? std::nullopt : std::optional(*newest);
}

KeyReminder keyReminder(const KeyLife& life, rap::HongKongTime now, std::optional<QDate> newestFromRap,
                        const std::optional<Snooze>& snooze)
{
    const QDate today = reckonedDay(now.date(), newestFromRap);
    KeyReminder reminder{keyStage(life, today), daysLeft(life, today)};
    const bool wanted = reminder.stage > KeyStage::Days180;
    reminder.isSnoozed = wanted && snooze && silences(*snooze, life, reminder.stage, now, today);
    reminder.due = wanted && !reminder.isSnoozed;
    return reminder;
}

std::optional<rap::Error> keyNearEnd(const Account& account, QDate today, int withinDays)
{
    const auto life = keyLife(account, today);
    const qint64 left = life ? daysLeft(*life, today) : 0;
    if (!life || left > withinDays)
        return std::nullopt;
    const QString day = life->expires.toString(Qt::ISODate);
    return rap::Error{rap::ErrorKind::KeyUnusable,
                      left == 1  ? Tr::tr("The key expires tomorrow, on %1.").arg(day)
                      : left > 1 ? Tr::tr("The key expires on %1, in %2 days.").arg(day, QString::number(left))
                                 : Tr::tr("The key has expired: it was registered until %1.").arg(day),
                      Tr::tr("Renew it with the clearing house."), QStringLiteral("%1 days left").arg(left)};
}

rap::Error refusedFor(rap::Error error, const Account& account, QDate today)
{
    if (error.kind != rap::ErrorKind::LoginRefused)
        return error;
    if (const auto warning = keyNearEnd(account, today, likelyDays)) {
        error.message.prepend(warning->message + u' ');
        error.nextStep.prepend(warning->nextStep + u' ');
    }
    return error;
}

QList<AccountKey> keysOf(const QList<Account>& accounts)
{
    QList<AccountKey> keys;
    for (const Account& account : accounts) {
        const auto file = inspectKeyFile(account.keyFile);
        keys << AccountKey{account.name, account.keyFile, file ? file->fingerprint : QString()};
    }
    return keys;
}

QStringList othersWithKey(const AccountKey& key, const QList<AccountKey>& all)
{
    QStringList others;
    for (const AccountKey& other : all) {
        const bool bothKnown = !key.fingerprint.isEmpty() && !other.fingerprint.isEmpty();
        const bool same = bothKnown ? key.fingerprint == other.fingerprint : key.keyFile == other.keyFile;
        if (same && other.account != key.account)
            others << other.account;
    }
    return others;
}

} // namespace account
