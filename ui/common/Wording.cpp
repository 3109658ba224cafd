#include "Wording.h"

#include "rap/Locale.h"

#include <QCoreApplication>
#include <QTimeZone>
#include <array>
#include <cmath>

namespace ui::wording {

namespace {

struct Wording {
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

} // namespace

const QLocale& locale()
{
    return rap::locale();
}

QString day(QDate day, QDate today)
{
    if (std::abs(day.daysTo(today)) >= 183)
        return fullDay(day);
    //: A date with its weekday, without the year, in QLocale::toString's letters
    return locale().toString(day, Wording::tr("ddd d MMM"));
}

QString shortDay(QDate day, QDate today)
{
    if (std::abs(day.daysTo(today)) >= 183)
        //: A date without weekday, with the year
        return locale().toString(day, Wording::tr("d MMM yyyy"));
    //: A date without weekday and year
    return locale().toString(day, Wording::tr("d MMM"));
}

QString fullDay(QDate day)
{
    //: A date with its weekday and the year
    return locale().toString(day, Wording::tr("ddd d MMM yyyy"));
}

QString clock(QTime time)
{
    return time.toString(QStringLiteral("HH:mm:ss"));
}

QString minute(QTime time)
{
    return time.toString(QStringLiteral("HH:mm"));
}

QString closing(QTime time)
{
    return time == QTime(0, 0) ? QStringLiteral("24:00") : minute(time);
}

bool pcIsElsewhere(rap::HongKongTime now)
{
    const QDateTime here = QDateTime::fromMSecsSinceEpoch(now.utcMilliseconds(), QTimeZone::systemTimeZone());
    return here.offsetFromUtc() != 8 * 3600;
}

QString here(rap::HongKongTime time)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(time.utcMilliseconds(), QTimeZone::systemTimeZone());
    //: Weekday and time, in QLocale::toString's letters
    return local.date() == time.date() ? minute(local.time()) : locale().toString(local, Wording::tr("ddd HH:mm"));
}

QString zone(bool elsewhere)
{
    //: Hong Kong time, after a time of day; keep the space
    return elsewhere ? Wording::tr(" HKT") : QString();
}

QString when(rap::HongKongTime time, rap::HongKongTime now, bool elsewhere)
{
    const QString clock = minute(time.time()) + zone(elsewhere);
    const qint64 days = now.date().daysTo(time.date());
    if (days == 0)
        return Wording::tr("today %1").arg(clock);
    if (days == 1)
        return Wording::tr("tomorrow %1").arg(clock);
    return day(time.date(), now.date()) + QLatin1Char(' ') + clock;
}

QString size(qint64 bytes)
{
    if (bytes < 1024)
        //: A number of bytes
        return Wording::tr("%1 B").arg(bytes);
    static constexpr std::array units{"KB", "MB", "GB", "TB"};
    double value = double(bytes) / 1024;
    std::size_t unit = 0;
    while (value >= 999.5 && unit + 1 < units.size()) {
        value /= 1024;
        ++unit;
    }
    const int decimals = unit == 0 || value >= 99.95 ? 0 : 1;
    return locale().toString(value, 'f', decimals) + QLatin1Char(' ') + QLatin1String(units.at(unit));
}

QString speed(double bytesPerSecond)
{
    //: An amount of data a second
    return Wording::tr("%1/s").arg(size(qint64(std::llround(bytesPerSecond))));
}

QString duration(int seconds)
{
    if (seconds < 60)
        return Wording::tr("%1 s").arg(seconds);
    const int minutes = (seconds + 30) / 60;
    if (minutes < 60)
        return Wording::tr("%1 min").arg(minutes);
    return Wording::tr("%1 h %2 min")
        .arg(QString::number(minutes / 60), QString::number(minutes % 60).rightJustified(2, QLatin1Char('0')));
}

QString number(qint64 value)
{
    return locale().toString(value);
}

QString joined(const QStringList& parts)
{
    QStringList kept;
    for (const QString& part : parts)
        if (!part.isEmpty())
            kept.append(part);
    return kept.join(QStringLiteral("  ·  "));
}

} // namespace ui::wording
