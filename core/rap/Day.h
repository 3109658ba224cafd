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

/// The day that `yyyy-mm-dd` means, and nothing else: Qt would also take years before Christ, which it does not write
/// again.
[[nodiscard]] inline std::optional<QDate> isoDay(QStringView text)
{
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return std::nullopt;
    return dayFromDigits(QString(text.left(4).toString() + text.mid(5, 2).toString() + text.mid(8).toString()));
}

} // namespace rap
