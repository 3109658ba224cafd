#pragma once

#include <QByteArrayView>
#include <zlib.h>

namespace download {

/// zlib's state for a ZIP entry's data, ended in every case.
struct Inflater {
    Inflater() { ready = inflateInit2(&stream, -MAX_WBITS) == Z_OK; }
    ~Inflater() { inflateEnd(&stream); }
    Inflater(const Inflater&) = delete;
    Inflater& operator=(const Inflater&) = delete;

    z_stream stream = {};
    bool ready = false;
};

[[nodiscard]] inline quint32 crcOf(quint32 before, QByteArrayView bytes)
{
    return quint32(crc32(before, reinterpret_cast<const Bytef*>(bytes.data()), uInt(bytes.size())));
}

} // namespace download
