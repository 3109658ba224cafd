#pragma once

#include <QEventLoop>
#include <optional>
#include <utility>

namespace cli {

/// Runs the event loop until what `begin` has begun answers. It is handed the function that takes the answer, which may
/// be called before it returns; later calls do nothing.
template <typename T, typename Begin> [[nodiscard]] T awaited(const Begin& begin)
{
    QEventLoop loop;
    std::optional<T> answer;
    begin([&loop, &answer](T given) {
        if (!answer)
            answer.emplace(std::move(given));
        loop.quit();
    });
    if (!answer)
        loop.exec();
    return std::move(*answer);
}

} // namespace cli
