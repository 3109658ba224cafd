#pragma once

#include <QString>
#include <optional>

namespace cli {

class Console;

/// Asks on the terminal, without echo; blocks. Only where canAsk(). Empty where the person gave up; Ctrl-C then has its
/// usual effect.
[[nodiscard]] std::optional<QString> askPassphrase(Console& console, const QString& question);

/// Where one is taken from, if the key file needs one.
void tellOfPassphrases(Console& console, const QString& keyFile);

} // namespace cli
