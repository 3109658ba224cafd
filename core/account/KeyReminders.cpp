#include "account/KeyReminders.h"

#include "account/ProfileName.h"
#include "account/WholeFile.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace account {
namespace {

constexpr int version = 1;
constexpr qint64 largestFile = 1024 * 1024; // bytes

QString fileIn(const ConfigFolder& folder)
{
    return folder.path + QStringLiteral("/key-reminders.json");
}

QDate dayIn(const QJsonObject& object, const char* name)
{
    return QDate::fromString(object.value(QLatin1String(name)).toString(), Qt::ISODate);
}

QJsonObject objectOf(const Snooze& snooze)
{
    return {{QStringLiteral("since"), double(snooze.since.utcMilliseconds())},
            {QStringLiteral("days"), snooze.length == SnoozeFor::Week ? 7 : 1},
            {QStringLiteral("registered"), snooze.life.registered.toString(Qt::ISODate)},
            {QStringLiteral("expires"), snooze.life.expires.toString(Qt::ISODate)},
            {QStringLiteral("stage"), int(snooze.stage)}};
}

Snooze snoozeOf(const QJsonObject& object)
{
    Snooze snooze;
    snooze.since = rap::HongKongTime::fromUtcMilliseconds(qint64(object.value(QLatin1String("since")).toDouble()));
    snooze.length = object.value(QLatin1String("days")).toInt() > 1 ? SnoozeFor::Week : SnoozeFor::Day;
    snooze.life = {dayIn(object, "registered"), dayIn(object, "expires")};
    snooze.stage =
        KeyStage(std::clamp(object.value(QLatin1String("stage")).toInt(), int(KeyStage::Fine), int(KeyStage::Expired)));
    return snooze;
}

std::optional<Snooze> takeOf(const QString& account, QHash<QString, Snooze>& all)
{
    std::optional<Snooze> taken;
    all.removeIf([&](const auto& one) {
        if (nameKey(one.key()) != nameKey(account))
            return false;
        taken = one.value();
        return true;
    });
    return taken;
}

} // namespace

Snoozes::Snoozes(ConfigFolder folder)
    : m_folder(std::move(folder))
{
}

QHash<QString, Snooze> Snoozes::all() const
{
    const auto read = readWhole(fileIn(m_folder), largestFile);
    const QJsonObject file = read ? QJsonDocument::fromJson(*read).object() : QJsonObject();
    QHash<QString, Snooze> all;
    if (file.value(QLatin1String("version")).toInt() != version)
        return all;
    const QJsonObject snoozed = file.value(QLatin1String("snoozed")).toObject();
    for (auto one = snoozed.begin(); one != snoozed.end(); ++one)
        all.insert(one.key(), snoozeOf(one.value().toObject()));
    return all;
}

rap::Result<void> Snoozes::snooze(const QList<KeyDue>& due, SnoozeFor length, rap::HongKongTime now) const
{
    if (auto made = m_folder.make(); !made)
        return made;
    return change([&](QHash<QString, Snooze>& all) {
        for (const KeyDue& one : due)
            all.insert(one.account, {now, length, one.life, one.reminder.stage});
    });
}

rap::Result<void> Snoozes::rename(const QString& account, const QString& newName) const
{
    if (!QFileInfo::exists(fileIn(m_folder)))
        return {};
    return change([&](QHash<QString, Snooze>& all) {
        if (const auto snooze = takeOf(account, all))
            all.insert(newName, *snooze);
    });
}

rap::Result<void> Snoozes::remove(const QString& account) const
{
    if (!QFileInfo::exists(fileIn(m_folder)))
        return {};
    return change([&](QHash<QString, Snooze>& all) { takeOf(account, all); });
}

rap::Result<void> Snoozes::change(const Change& change) const
{
    const auto held = holdForChange(fileIn(m_folder));
    if (!held)
        return tl::unexpected(held.error());
    QHash<QString, Snooze> all = this->all();
    change(all);
    QJsonObject snoozed;
    for (auto one = all.cbegin(); one != all.cend(); ++one)
        snoozed.insert(one.key(), objectOf(one.value()));
    return writeWhole(fileIn(m_folder), QJsonDocument(QJsonObject{{QStringLiteral("version"), version},
                                                                  {QStringLiteral("snoozed"), snoozed}})
                                            .toJson());
}

QList<KeyDue> keysDue(const QList<Account>& accounts, const QHash<QString, Snooze>& snoozed, rap::HongKongTime now,
                      std::optional<QDate> newestFromRap)
{
    QList<KeyDue> due;
    for (const Account& account : accounts) {
        const auto found = snoozed.constFind(account.name);
        const auto snooze = found == snoozed.cend() ? std::nullopt : std::optional(*found);
        const std::optional<KeyLife> life = keyLife(account, reckonedDay(now.date(), newestFromRap));
        if (!life)
            continue;
        if (const KeyReminder reminder = keyReminder(*life, now, newestFromRap, snooze); reminder.due)
            due.append({account.name, *life, reminder});
    }
    std::stable_sort(due.begin(), due.end(), [](const KeyDue& left, const KeyDue& right) {
        return left.reminder.stage > right.reminder.stage;
    });
    return due;
}

} // namespace account
