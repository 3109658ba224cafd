#include "report/Exact.h"

#include <QByteArrayView>

namespace report {
namespace {

QString withPoint(QString digits, bool isNegative, int decimals)
{
    if (decimals > 0) {
        digits = digits.rightJustified(decimals + 1, u'0');
        digits.insert(digits.size() - decimals, u'.');
    }
    return isNegative ? u'-' + digits : digits;
}

} // namespace

qint64 powerOfTen(int exponent)
{
    qint64 power = 1;
    for (int at = 0; at < exponent; ++at)
        power *= 10;
    return power;
}

QString Decimal::text() const
{
    return withPoint(QString::number(units < 0 ? -units : units), units < 0, decimals);
}

std::optional<qint64> unitsFrom(QByteArrayView digits)
{
    if (digits.isEmpty() || digits.size() > mostDigits)
        return std::nullopt;
    qint64 units = 0;
    for (const char digit : digits) {
        if (digit < '0' || digit > '9')
            return std::nullopt;
        units = units * 10 + (digit - '0');
    }
    return units;
}

void Sum::add(qint64 units)
{
    const qint64 base = powerOfTen(mostDigits);
    m_high += units / base;
    m_low += units % base;
    m_high += m_low / base;
    m_low %= base;
    if (m_high > 0 && m_low < 0) {
        --m_high;
        m_low += base;
    } else if (m_high < 0 && m_low > 0) {
        ++m_high;
        m_low -= base;
    }
}

void Sum::add(const Sum& other)
{
    m_high += other.m_high;
    add(other.m_low);
}

qint64 Sum::lastDigits(int digits) const
{
    return (m_low < 0 ? -m_low : m_low) % powerOfTen(digits);
}

QString Sum::text(int decimals) const
{
    const bool isNegative = m_high < 0 || m_low < 0;
    QString digits = QString::number(m_low < 0 ? -m_low : m_low);
    if (m_high != 0)
        digits = QString::number(m_high < 0 ? -m_high : m_high) + digits.rightJustified(mostDigits, u'0');
    return withPoint(digits, isNegative, decimals);
}

} // namespace report
