#pragma once

#include <QString>

namespace account {

/// A passphrase that nobody guesses and anybody can write down: "k7mq-2x9d-hw4t-ze8c-u3ny-6rap", 6 groups of 4 small
/// letters and digits without those that look alike (i l o 0 1), about 118 bits. Secret: to be wiped after use.
[[nodiscard]] QString makePassphrase();

} // namespace account
