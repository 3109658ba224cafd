#pragma once

#include <algorithm>
#include <chrono>

namespace session {

/// How long to wait before the n-th attempt in a row to connect again: none before the first, then 5 s, doubled up to
/// 5 minutes, each a fifth shorter or longer by chance, so that many workstations do not come back together.
/// `chance`: from 0 to 1.
[[nodiscard]] inline std::chrono::milliseconds pauseBefore(int attempt, double chance)
{
    using namespace std::chrono_literals;
    if (attempt <= 1)
        return 0ms;
    constexpr int mostDoublings = 6;
    const std::chrono::milliseconds even =
        std::min<std::chrono::milliseconds>(5s * (1 << std::min(attempt - 2, mostDoublings)), 5min);
    return std::chrono::milliseconds(static_cast<long long>(static_cast<double>(even.count()) * (0.8 + 0.4 * chance)));
}

} // namespace session
