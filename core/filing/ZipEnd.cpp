#include "filing/ZipEnd.h"

#include "filing/Faults.h"

#include <algorithm>
#include <optional>

namespace filing {
namespace {

constexpr qint64 endLength = 22;
constexpr qint64 locatorLength = 20;
constexpr qint64 end64Length = 56;
constexpr qint64 longestComment = 0xffff;
constexpr QByteArrayView localSignature("PK\x03\x04", 4);
constexpr QByteArrayView endSignature("PK\x05\x06", 4);
constexpr QByteArrayView locatorSignature("PK\x06\x07", 4);
constexpr QByteArrayView end64Signature("PK\x06\x06", 4);

template <typename Number> Number number(const QByteArray& bytes, qsizetype at)
{
    Number value = 0;
    for (qsizetype i = at + qsizetype(sizeof(Number)); i-- > at;)
        value = Number(value << 8 | static_cast<unsigned char>(bytes[i]));
    return value;
}

/// So many bytes, or nothing where the file has fewer.
QByteArray bytesAt(QIODevice& file, qint64 position, qint64 length)
{
    if (position < 0 || !file.seek(position))
        return {};
    QByteArray bytes = file.read(length);
    return bytes.size() == length ? bytes : QByteArray();
}

struct Directory {
    quint64 entries = 0;
    quint64 size = 0;
    quint64 offset = 0;
    qint64 end = 0; ///< Where it must end.
};

std::optional<Directory> directory64(QIODevice& file, qint64 end)
{
    const QByteArray locator = bytesAt(file, end - locatorLength, locatorLength);
    if (!locator.startsWith(locatorSignature))
        return std::nullopt;
    const auto position = number<quint64>(locator, 8);
    if (position > quint64(end))
        return std::nullopt;
    const QByteArray record = bytesAt(file, qint64(position), end64Length);
    if (!record.startsWith(end64Signature))
        return std::nullopt;
    return Directory{number<quint64>(record, 32), number<quint64>(record, 40), number<quint64>(record, 48),
                     qint64(position)};
}

} // namespace

rap::Result<ZipEnd> findZipEnd(QIODevice& file, const QString& name)
{
    const qint64 length = file.size();
    if (length == 0)
        return tl::unexpected(emptyFile(name));

    const qint64 tailAt = std::max<qint64>(0, length - endLength - longestComment);
    const QByteArray tail = bytesAt(file, tailAt, length - tailAt);
    const qsizetype found = tail.lastIndexOf(endSignature);
    if (found < 0) {
        const QByteArray head = bytesAt(file, 0, std::min<qint64>(length, localSignature.size()));
        return tl::unexpected(localSignature.startsWith(head) ? damagedZip(name, QStringLiteral("no end record"))
                                                              : notAZip(name));
    }
    const qint64 at = tailAt + found;
    const QByteArray end = tail.mid(found, endLength);
    if (end.size() < endLength)
        return tl::unexpected(damagedZip(name, QStringLiteral("end record cut short")));
    const qint64 after = length - at - endLength - number<quint16>(end, 20);
    if (after < 0)
        return tl::unexpected(damagedZip(name, QStringLiteral("comment cut short")));
    if (number<quint16>(end, 4) != 0 || number<quint16>(end, 6) != 0)
        return tl::unexpected(damagedZip(name, QStringLiteral("one part of several")));

    Directory directory{number<quint16>(end, 10), number<quint32>(end, 12), number<quint32>(end, 16), at};
    if (directory.entries == 0xffff || directory.size == 0xffffffff || directory.offset == 0xffffffff) {
        const auto large = directory64(file, at);
        if (!large)
            return tl::unexpected(damagedZip(name, QStringLiteral("no ZIP64 end record")));
        directory = *large;
    }
    if (directory.size > quint64(directory.end) || directory.offset > quint64(directory.end) - directory.size)
        return tl::unexpected(damagedZip(name, QStringLiteral("central directory does not fit")));
    ZipEnd result;
    result.directory = directory.end - qint64(directory.size);
    result.directorySize = qint64(directory.size);
    result.entries = directory.entries;
    result.before = result.directory - qint64(directory.offset);
    result.after = after;
    return result;
}

} // namespace filing
