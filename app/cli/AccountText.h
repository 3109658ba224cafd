#pragma once

#include "account/Account.h"
#include "account/KeyFile.h"
#include "app/cli/Table.h"

#include <QJsonObject>
#include <QStringList>
#include <optional>

namespace cli {

/// An account's key as far as it can be told: the file may be missing, the day of registration unknown.
struct KeyFacts {
    std::optional<account::KeyFile> file;
    std::optional<rap::Error> fault; ///< Where the file cannot be used.
    std::optional<QDate> registered;
    std::optional<QDate> expires;   ///< Not known where `registered` is to come.
    std::optional<qint64> daysLeft; ///< 0 on the day on which it stops working.
};

[[nodiscard]] KeyFacts keyFacts(const account::Account& account, QDate hongKongToday);

/// {"type", "fingerprint", "registered", "expires", "days_left"}
[[nodiscard]] QJsonObject keyObject(const KeyFacts& key);
/// "registered 2026-11-23, expires 2028-11-23 (730 days left)"
[[nodiscard]] QString validityText(const KeyFacts& key);
[[nodiscard]] QString keyLine(const KeyFacts& key);

/// {"account", "identity", "user", "host", "backup", "base", "to", "key_file", "key"}
[[nodiscard]] QJsonObject accountObject(const account::Account& account, const KeyFacts& key);
[[nodiscard]] Labels accountLabels(const account::Account& account, const KeyFacts& key);
[[nodiscard]] QStringList accountLines(const account::Account& account, const KeyFacts& key);

} // namespace cli
