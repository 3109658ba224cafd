#include "filing/UnzipAhead.h"

#include "filing/EntryNames.h"
#include "filing/Inflater.h"

#include <QtEndian>
#include <algorithm>

namespace filing {
namespace {

constexpr qsizetype headerLength = 30;
constexpr QByteArrayView localSignature("PK\x03\x04", 4);
constexpr quint16 encrypted = 0x0001;
constexpr quint16 sizesFollow = 0x0008;
constexpr quint16 deflateMethod = 8;
constexpr quint64 ratioCountsFrom = 1024 * 1024;

quint16 shortAt(const QByteArray& bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.constData() + at);
}

} // namespace

UnzipAhead::UnzipAhead(QString path, QByteArray entryName)
    : m_path(std::move(path))
    , m_entryName(std::move(entryName))
{
}

UnzipAhead::~UnzipAhead()
{
    if (!m_file)
        return;
    m_file->close();
    // What cannot be removed is written over the next time.
    static_cast<void>(removeFile(m_path));
}

void UnzipAhead::feed(QByteArrayView bytes)
{
    if (m_unwanted)
        m_state = State::GivenUp;
    if (m_state == State::Header && !readHeader(bytes))
        m_state = State::GivenUp;
    if (m_state == State::Data && !readData(bytes))
        m_state = State::GivenUp;
}

const ZipReader::Unpacked* UnzipAhead::result() const
{
    return m_state == State::Done && m_file ? &m_unpacked : nullptr;
}

bool UnzipAhead::readHeader(QByteArrayView& bytes)
{
    const auto fillTo = [&](qsizetype length) {
        const qsizetype wanted = std::clamp<qsizetype>(length - m_header.size(), 0, bytes.size());
        m_header.append(bytes.first(wanted));
        bytes = bytes.sliced(wanted);
        return m_header.size() >= length;
    };
    if (!fillTo(headerLength))
        return true;
    const qsizetype nameLength = shortAt(m_header, 26);
    const qsizetype length = headerLength + nameLength + shortAt(m_header, 28);
    if (!fillTo(length))
        return true;

    const quint16 flags = shortAt(m_header, 6);
    const quint16 method = shortAt(m_header, 8);
    m_unpacked.data = length;
    m_unpacked.deflated = method == deflateMethod;
    m_stored = qFromLittleEndian<quint32>(m_header.constData() + 18);
    const bool sizeKnown = (flags & sizesFollow) == 0 && m_stored > 0 && m_stored != 0xffffffff;
    if (!m_header.startsWith(localSignature) || m_header.mid(headerLength, nameLength) != m_entryName ||
        (flags & encrypted) != 0 || (!m_unpacked.deflated && (method != 0 || !sizeKnown)))
        return false;
    // Made anew: what lies there may be somebody else's.
    auto file = removeFile(m_path).and_then([&] { return OutFile::create(m_path); });
    if (!file)
        return false;
    m_file = std::make_shared<OutFile>(std::move(*file));
    if (m_unpacked.deflated)
        m_inflater = std::make_unique<Inflater>();
    m_state = State::Data;
    return true;
}

bool UnzipAhead::readData(QByteArrayView bytes)
{
    if (m_inflater)
        return inflateSome(bytes);
    const auto some = bytes.first(qsizetype(std::min(quint64(bytes.size()), m_stored - m_unpacked.packed)));
    m_unpacked.packed += quint64(some.size());
    if (m_unpacked.packed == m_stored)
        m_state = State::Done;
    return put(some);
}

bool UnzipAhead::inflateSome(QByteArrayView bytes)
{
    for (;;) {
        const auto piece = m_inflater->next(bytes);
        if (!piece || !put(*piece))
            return false;
        if (piece->isEmpty())
            break;
    }
    m_unpacked.packed = m_inflater->taken();
    if (m_inflater->isAtEnd())
        m_state = State::Done;
    const ZipLimits limits;
    return m_unpacked.size <= ratioCountsFrom || m_unpacked.size / limits.ratio <= m_unpacked.packed;
}

bool UnzipAhead::put(QByteArrayView bytes)
{
    m_unpacked.size += quint64(bytes.size());
    if (m_unpacked.size > ZipLimits().total)
        return false;
    m_unpacked.crc = crcOf(m_unpacked.crc, bytes);
    m_hash.add(bytes);
    return m_file->write(bytes).has_value();
}

} // namespace filing
