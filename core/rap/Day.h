#pragma once

#include <QDate>
#include <QStringView>
#include <algorithm>
#include <optional>

namespace rap {

/// Whether the text is ASCII digits alone; other scripts' digits are none here.
[[nodiscard]] inline bool isDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// The day that eight digits `yyyymmdd` mean, if they are digits and there is such a day.
[[nodiscard]] inline std::optional<QDate> dayFromDigits(QStringView text)
{
    if (text.size() != 8 || !isDigits(text))
        return std::nullopt;
    const QDate day(text.left(4).toInt(), text.mid(4, 2).toInt(), text.mid(6).toInt());
    return day.isValid() ? std::optional(day) : std::nullopt;
}

} // namespace rap
