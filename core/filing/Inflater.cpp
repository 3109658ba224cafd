#include "filing/Inflater.h"

#include <algorithm>
#include <isa-l/crc.h>
#include <isa-l/igzip_lib.h>
#include <limits>

namespace filing {
namespace {

constexpr quint32 bitsAByte = 8;

} // namespace

Inflater::Inflater(qsizetype pieceLength)
    : m_state(std::make_unique_for_overwrite<inflate_state>())
    , m_piece(pieceLength, Qt::Uninitialized)
{
    isal_inflate_init(m_state.get());
}

Inflater::~Inflater() = default;

std::optional<QByteArrayView> Inflater::next(QByteArrayView& in)
{
    const qsizetype given = std::min<qsizetype>(in.size(), std::numeric_limits<qint32>::max());
    m_state->next_in = reinterpret_cast<quint8*>(const_cast<char*>(in.data())); // only read from
    m_state->avail_in = quint32(given);
    m_state->next_out = reinterpret_cast<quint8*>(m_piece.data());
    m_state->avail_out = quint32(m_piece.size());
    const bool broken = isal_inflate(m_state.get()) < 0;
    const qsizetype used = given - qsizetype(m_state->avail_in);
    in = in.sliced(used);
    m_cameIn += quint64(used);
    if (broken)
        return std::nullopt;
    return QByteArrayView(m_piece).first(m_piece.size() - qsizetype(m_state->avail_out));
}

bool Inflater::isAtEnd() const
{
    return m_state->block_state == ISAL_BLOCK_FINISH;
}

quint64 Inflater::taken() const
{
    // It reads a few bytes ahead.
    return m_cameIn - quint64(std::max<qint32>(0, m_state->read_in_length)) / bitsAByte;
}

quint32 crcOf(quint32 before, QByteArrayView bytes)
{
    return crc32_gzip_refl(before, reinterpret_cast<const unsigned char*>(bytes.data()), quint64(bytes.size()));
}

} // namespace filing
