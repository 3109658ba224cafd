#pragma once

#include "account/PublicKey.h"
#include "app/cli/AccountText.h"

#include <QJsonObject>
#include <QStringList>

namespace cli {

/// {"type", "bits", "fingerprint", "md5", "openssh", "rfc4716", "pem"}
[[nodiscard]] QJsonObject publicKeyObject(const account::PublicKey& key, const QString& comment = {});
/// Its prints, and it in every form that somebody may ask for.
[[nodiscard]] QStringList publicKeyLines(Labels facts, const account::PublicKey& key, const QString& comment = {});

/// {"file", "fingerprint", "registered", "replaced"}
[[nodiscard]] QJsonObject previousKeyObject(const account::PreviousKey& key);

} // namespace cli
