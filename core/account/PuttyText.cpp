#include "account/PuttyText.h"

#include "account/Wipe.h"

#include <QScopeGuard>

namespace account {
namespace {

// PuTTY's own default is 8 MiB, 1 lane and about 20 passes. What asks for more than these would take minutes, or all
// the memory that there is: no key of a person.
constexpr quint32 mostMemory = 1024 * 1024; // KiB
constexpr quint32 mostLanes = 64;
constexpr quint64 mostWork = 64ULL * 1024 * 1024; // KiB times passes
constexpr quint32 mostLines = 2000;
constexpr qsizetype longestSalt = 1024; // bytes
constexpr qsizetype cipherBlock = 16;   // bytes, AES

using Fault = tl::unexpected<QString>;

/// The lines of a file, whatever ends them.
class Lines {
public:
    explicit Lines(QByteArrayView text)
        : m_rest(text)
    {
    }

    QByteArrayView next()
    {
        qsizetype end = 0;
        while (end < m_rest.size() && m_rest.at(end) != '\n' && m_rest.at(end) != '\r')
            ++end;
        const QByteArrayView line = m_rest.first(end);
        if (m_rest.sliced(end).startsWith("\r\n"))
            ++end;
        m_rest = m_rest.sliced(qMin(end + 1, m_rest.size()));
        return line;
    }

    /// The value of the next line, which has that name.
    tl::expected<QByteArray, QString> field(QByteArrayView name)
    {
        const QByteArrayView line = next();
        const QByteArray start = name.toByteArray() + ": ";
        if (!line.startsWith(start))
            return Fault(QStringLiteral("ppk: no %1 where it should be").arg(QLatin1String(name)));
        return line.sliced(start.size()).toByteArray();
    }

    tl::expected<quint32, QString> number(QByteArrayView name)
    {
        return field(name).and_then([name](const QByteArray& value) -> tl::expected<quint32, QString> {
            bool ok = false;
            const quint32 found = value.toUInt(&ok);
            if (!ok)
                return Fault(QStringLiteral("ppk: %1 is no number").arg(QLatin1String(name)));
            return found;
        });
    }

    /// The lines of base64 that follow a line with their number.
    tl::expected<QByteArray, QString> lines(QByteArrayView name)
    {
        const auto count = number(name);
        if (!count)
            return Fault(count.error());
        if (*count == 0 || *count > mostLines)
            return Fault(QStringLiteral("ppk: %1 are %2").arg(QLatin1String(name), QString::number(*count)));
        QByteArray base64;
        base64.reserve(qMin<qsizetype>(m_rest.size(), 128 * qsizetype(*count)));
        const auto wiping = qScopeGuard([&base64] { wipe(base64); });
        for (quint32 i = 0; i < *count; ++i)
            base64.append(next());
        auto decoded = QByteArray::fromBase64Encoding(base64, QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded || decoded.decoded.isEmpty())
            return Fault(QStringLiteral("ppk: %1 are no base64").arg(QLatin1String(name)));
        return std::move(decoded.decoded);
    }

    tl::expected<QByteArray, QString> hex(QByteArrayView name)
    {
        return field(name).and_then([name](const QByteArray& value) -> tl::expected<QByteArray, QString> {
            const QByteArray bytes = QByteArray::fromHex(value);
            if (bytes.isEmpty() || bytes.toHex() != value.toLower())
                return Fault(QStringLiteral("ppk: %1 is no hexadecimal").arg(QLatin1String(name)));
            return bytes;
        });
    }

private:
    QByteArrayView m_rest;
};

/// Keeps the first fault; what follows it is left as it was.
class Reading {
public:
    template <typename Value> void take(Value& to, tl::expected<Value, QString> value)
    {
        if (m_fault.isEmpty() && value)
            to = std::move(*value);
        else if (m_fault.isEmpty())
            m_fault = value.error();
    }
    void require(bool holds, const char* otherwise)
    {
        if (m_fault.isEmpty() && !holds)
            m_fault = QStringLiteral("ppk: ") + QLatin1String(otherwise);
    }
    [[nodiscard]] const QString& fault() const { return m_fault; }

private:
    QString m_fault;
};

void readArgon2(Reading& reading, Lines& lines, PuttyText::Argon2& argon2)
{
    reading.take(argon2.kind, lines.field("Key-Derivation"));
    reading.take(argon2.memory, lines.number("Argon2-Memory"));
    reading.take(argon2.passes, lines.number("Argon2-Passes"));
    reading.take(argon2.lanes, lines.number("Argon2-Parallelism"));
    reading.take(argon2.salt, lines.hex("Argon2-Salt"));
    reading.require(argon2.kind == "Argon2id" || argon2.kind == "Argon2i" || argon2.kind == "Argon2d",
                    "a key derivation that is not known");
    reading.require(argon2.memory <= mostMemory && argon2.lanes <= mostLanes && argon2.salt.size() <= longestSalt &&
                        quint64(argon2.memory) * argon2.passes <= mostWork,
                    "Argon2 with more work than any key has");
}

} // namespace

tl::expected<PuttyText, QString> parsePutty(QByteArrayView text)
{
    if (text.startsWith("\xef\xbb\xbf"))
        text = text.sliced(3);
    Lines lines(text.trimmed());
    PuttyText key;
    Reading reading;
    const QByteArrayView head = lines.next();
    const QByteArrayView start = "PuTTY-User-Key-File-";
    const auto rest = head.startsWith(start) ? head.sliced(start.size()) : QByteArrayView();
    reading.require(rest.startsWith("2: ") || rest.startsWith("3: "), "neither version 2 nor 3");
    if (!reading.fault().isEmpty())
        return Fault(reading.fault());
    key.version = rest.front() - '0';
    key.type = rest.sliced(3).toByteArray();

    QByteArray cipher;
    reading.take(cipher, lines.field("Encryption"));
    reading.require(cipher == "none" || cipher == "aes256-cbc", "a cipher that is not known");
    key.locked = cipher == "aes256-cbc";
    reading.take(key.comment, lines.field("Comment"));
    reading.take(key.publicHalf, lines.lines("Public-Lines"));
    if (key.locked && key.version == 3)
        readArgon2(reading, lines, key.argon2);
    reading.take(key.privateHalf, lines.lines("Private-Lines"));
    reading.require(!key.locked || key.privateHalf.size() % cipherBlock == 0, "a private half of an odd size");
    reading.take(key.mac, lines.hex("Private-MAC"));
    reading.require(key.mac.size() == (key.version == 2 ? 20 : 32), "a MAC of another length");
    if (reading.fault().isEmpty())
        return key;
    wipe(key.privateHalf);
    return Fault(reading.fault());
}

} // namespace account
