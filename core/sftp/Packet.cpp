#include "sftp/Packet.h"

#include "sftp/Faults.h"
#include "sftp/PacketWriter.h"

#include <QtEndian>
#include <limits>

namespace sftp::wire {

namespace {

enum Type : quint8 {
    Init = 1,
    VersionAnswer = 2,
    Open = 3,
    Close = 4,
    Read = 5,
    Lstat = 7,
    OpenDir = 11,
    ReadDir = 12,
    RealPath = 16,
    Stat = 17,
    Extended = 200,
    StatusAnswer = 101,
    HandleAnswer = 102,
    DataAnswer = 103,
    NameAnswer = 104,
    AttrsAnswer = 105,
    ExtendedAnswer = 201,
};

enum AttrFlag : quint32 {
    HasSize = 0x1,
    HasOwner = 0x2,
    HasPermissions = 0x4,
    HasTimes = 0x8,
    HasExtended = 0x80000000,
};

constexpr quint32 openForReading = 0x1;
constexpr qsizetype handleLimit = 256;
constexpr qsizetype smallestName = 12; // two empty strings and attribute flags

// Reading past the end makes it bad and gives zeros from there on, so that a parser asks once, at its end.
class Cursor {
public:
    explicit Cursor(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    quint8 byte() { return take<quint8>(); }
    quint32 number() { return take<quint32>(); }
    quint64 wide() { return take<quint64>(); }
    QByteArrayView text()
    {
        const quint32 length = number();
        if (!m_good || length > static_cast<quint64>(m_bytes.size())) {
            m_good = false;
            return {};
        }
        const QByteArrayView value = m_bytes.first(static_cast<qsizetype>(length));
        m_bytes = m_bytes.sliced(static_cast<qsizetype>(length));
        return value;
    }
    [[nodiscard]] bool good() const { return m_good; }
    [[nodiscard]] qsizetype left() const { return m_bytes.size(); }

private:
    template <typename T> T take()
    {
        if (!m_good || m_bytes.size() < static_cast<qsizetype>(sizeof(T))) {
            m_good = false;
            return 0;
        }
        const T value = qFromBigEndian<T>(m_bytes.data());
        m_bytes = m_bytes.sliced(static_cast<qsizetype>(sizeof(T)));
        return value;
    }

    QByteArrayView m_bytes;
    bool m_good = true;
};

Attrs takeAttrs(Cursor& cursor)
{
    Attrs attrs;
    const quint32 flags = cursor.number();
    if (flags & HasSize)
        attrs.size = cursor.wide();
    if (flags & HasOwner) {
        cursor.number();
        cursor.number();
    }
    if (flags & HasPermissions)
        attrs.permissions = cursor.number();
    if (flags & HasTimes) {
        cursor.number();
        attrs.modified = cursor.number();
    }
    if (flags & HasExtended) {
        const quint32 count = cursor.number();
        for (quint32 i = 0; i < count && cursor.good(); ++i) {
            cursor.text();
            cursor.text();
        }
    }
    return attrs;
}

Names takeNames(Cursor& cursor)
{
    Names names;
    const quint32 count = cursor.number();
    // The count is the server's word: memory is taken only for what the frame can hold.
    names.entries.reserve(std::min<qsizetype>(static_cast<qsizetype>(count), cursor.left() / smallestName));
    for (quint32 i = 0; i < count && cursor.good(); ++i) {
        NamedEntry entry;
        entry.name = cursor.text().toByteArray();
        entry.longName = cursor.text().toByteArray();
        entry.attrs = takeAttrs(cursor);
        if (cursor.good())
            names.entries.append(std::move(entry));
    }
    return names;
}

Status takeStatus(Cursor& cursor)
{
    Status status;
    status.code = cursor.number();
    // Some servers leave out message and language tag.
    if (cursor.good() && cursor.left() > 0)
        status.message = cursor.text().toByteArray();
    return status;
}

// LIMITS is the only extension that is asked for.
Limits takeLimits(Cursor& cursor)
{
    Limits limits;
    cursor.wide(); // a packet's length: frames have a limit of our own
    limits.read = cursor.wide();
    cursor.wide(); // a WRITE's length
    limits.handles = cursor.wide();
    return limits;
}

rap::Result<Body> takeBody(quint8 type, Cursor& cursor)
{
    switch (type) {
    case StatusAnswer:
        return takeStatus(cursor);
    case HandleAnswer: {
        const QByteArrayView handle = cursor.text();
        if (cursor.good() && (handle.isEmpty() || handle.size() > handleLimit))
            return tl::unexpected(protocolFault(QStringLiteral("handle of %1 bytes").arg(handle.size())));
        return Handle{handle.toByteArray()};
    }
    case DataAnswer:
        return Data{cursor.text()};
    case NameAnswer:
        return takeNames(cursor);
    case AttrsAnswer:
        return takeAttrs(cursor);
    case ExtendedAnswer:
        return takeLimits(cursor);
    default:
        return tl::unexpected(protocolFault(QStringLiteral("packet of type %1").arg(type)));
    }
}

QByteArray withText(Type type, quint32 id, const QByteArray& text)
{
    return PacketWriter(type).number(id).text(text).done();
}

} // namespace

QByteArray init()
{
    return PacketWriter(Init).number(protocolVersion).done();
}

QByteArray openDir(quint32 id, const QByteArray& path)
{
    return withText(OpenDir, id, path);
}

QByteArray readDir(quint32 id, const QByteArray& handle)
{
    return withText(ReadDir, id, handle);
}

QByteArray open(quint32 id, const QByteArray& path)
{
    return PacketWriter(Open).number(id).text(path).number(openForReading).number(0).done();
}

QByteArray read(quint32 id, const QByteArray& handle, quint64 offset, quint32 length)
{
    return PacketWriter(Read).number(id).text(handle).wide(offset).number(length).done();
}

QByteArray close(quint32 id, const QByteArray& handle)
{
    return withText(Close, id, handle);
}

QByteArray stat(quint32 id, const QByteArray& path)
{
    return withText(Stat, id, path);
}

QByteArray lstat(quint32 id, const QByteArray& path)
{
    return withText(Lstat, id, path);
}

QByteArray realPath(quint32 id, const QByteArray& path)
{
    return withText(RealPath, id, path);
}

QByteArray limits(quint32 id)
{
    return withText(Extended, id, limitsExtension.toByteArray());
}

Attrs::Kind Attrs::kind() const
{
    constexpr quint32 typeBits = 0170000;
    if (!permissions || (*permissions & typeBits) == 0)
        return Kind::Unknown;
    switch (*permissions & typeBits) {
    case 0100000:
        return Kind::File;
    case 0040000:
        return Kind::Folder;
    case 0120000:
        return Kind::Link;
    default:
        return Kind::Other;
    }
}

rap::Result<Version> parseVersion(QByteArrayView frame)
{
    Cursor cursor(frame);
    if (const quint8 type = cursor.byte(); cursor.good() && type != VersionAnswer)
        return tl::unexpected(protocolFault(QStringLiteral("packet of type %1 instead of VERSION").arg(type)));
    Version version;
    version.version = cursor.number();
    while (cursor.good() && cursor.left() > 0) {
        Extension extension;
        extension.name = cursor.text().toByteArray();
        extension.data = cursor.text().toByteArray();
        version.extensions.append(std::move(extension));
    }
    if (!cursor.good())
        return tl::unexpected(protocolFault(QStringLiteral("VERSION packet is cut short")));
    return version;
}

rap::Result<Answer> parseAnswer(QByteArrayView frame)
{
    Cursor cursor(frame);
    const quint8 type = cursor.byte();
    Answer answer;
    answer.id = cursor.number();
    auto body = takeBody(type, cursor);
    if (!cursor.good())
        return tl::unexpected(protocolFault(QStringLiteral("packet of type %1 is cut short").arg(type)));
    if (!body)
        return tl::unexpected(body.error());
    answer.body = std::move(*body);
    return answer;
}

void Frames::append(QByteArrayView bytes)
{
    if (m_begin == m_bytes.size())
        m_bytes.resize(0);
    else if (m_begin > 0)
        m_bytes.remove(0, m_begin);
    m_begin = 0;
    m_bytes.append(bytes);
}

rap::Result<std::optional<QByteArrayView>> Frames::next()
{
    const QByteArrayView left = QByteArrayView(m_bytes).sliced(m_begin);
    if (left.size() < 4)
        return std::nullopt;
    const quint32 length = qFromBigEndian<quint32>(left.data());
    if (length == 0 || length > static_cast<quint64>(frameLimit))
        return tl::unexpected(protocolFault(QStringLiteral("frame of %1 bytes").arg(length)));
    if (static_cast<quint64>(left.size() - 4) < length)
        return std::nullopt;
    m_begin += 4 + static_cast<qsizetype>(length);
    return left.sliced(4, static_cast<qsizetype>(length));
}

} // namespace sftp::wire
