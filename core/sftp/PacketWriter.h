#pragma once

#include <QByteArray>
#include <QtEndian>

namespace sftp::wire {

/// Puts one SFTP packet together: its type, then its fields, then the length word before them. Values only.
class PacketWriter {
public:
    explicit PacketWriter(quint8 type) { m_bytes.append(4, '\0').append(static_cast<char>(type)); }

    PacketWriter& number(quint32 value) { return raw(qToBigEndian(value)); }
    PacketWriter& wide(quint64 value) { return raw(qToBigEndian(value)); }
    PacketWriter& text(const QByteArray& value)
    {
        number(static_cast<quint32>(value.size()));
        m_bytes.append(value);
        return *this;
    }
    QByteArray done()
    {
        qToBigEndian(static_cast<quint32>(m_bytes.size() - 4), m_bytes.data());
        return std::move(m_bytes);
    }

private:
    template <typename T> PacketWriter& raw(T value)
    {
        m_bytes.append(reinterpret_cast<const char*>(&value), sizeof value);
        return *this;
    }

    QByteArray m_bytes;
};

} // namespace sftp::wire
