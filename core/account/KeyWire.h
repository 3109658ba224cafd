#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <optional>

namespace account {

/// SSH's wire form (RFC 4251 section 5), of keys, read with every length checked.
class WireReader {
public:
    explicit WireReader(QByteArrayView bytes)
        : m_rest(bytes)
    {
    }

    [[nodiscard]] std::optional<quint32> number();
    [[nodiscard]] std::optional<QByteArrayView> string(); ///< A view into the bytes that were given.
    [[nodiscard]] qsizetype left() const { return m_rest.size(); }

private:
    QByteArrayView m_rest;
};

void appendNumber(QByteArray& wire, quint32 number);
void appendString(QByteArray& wire, QByteArrayView bytes);

} // namespace account
