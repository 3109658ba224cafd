#include "account/KeyWire.h"

#include <QtEndian>

namespace account {

std::optional<quint32> WireReader::number()
{
    if (m_rest.size() < 4)
        return std::nullopt;
    const auto value = qFromBigEndian<quint32>(m_rest.data());
    m_rest = m_rest.sliced(4);
    return value;
}

std::optional<QByteArrayView> WireReader::string()
{
    const auto size = number();
    if (!size || *size > static_cast<quint64>(m_rest.size()))
        return std::nullopt;
    const auto bytes = m_rest.first(static_cast<qsizetype>(*size));
    m_rest = m_rest.sliced(static_cast<qsizetype>(*size));
    return bytes;
}

void appendNumber(QByteArray& wire, quint32 number)
{
    const auto bytes = qToBigEndian(number);
    wire.append(reinterpret_cast<const char*>(&bytes), sizeof bytes);
}

void appendString(QByteArray& wire, QByteArrayView bytes)
{
    appendNumber(wire, static_cast<quint32>(bytes.size()));
    wire.append(bytes);
}

} // namespace account
