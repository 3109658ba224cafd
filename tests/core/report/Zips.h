#pragma once

#include <QByteArray>
#include <QList>
#include <zlib.h>

inline void put(QByteArray& to, quint64 number, int bytes)
{
    for (int i = 0; i < bytes; ++i)
        to += char(number >> (8 * i) & 0xff);
}

inline QByteArray deflated(const QByteArray& bytes)
{
    z_stream stream{};
    deflateInit2(&stream, 6, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY);
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(bytes.size()))), '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    stream.avail_in = uInt(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = uInt(packed.size());
    deflate(&stream, Z_FINISH);
    packed.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

struct ZipEntry {
    QByteArray name;
    QByteArray bytes;
    bool packed = true;
};

inline QByteArray zipOf(const QList<ZipEntry>& entries)
{
    QByteArray zip;
    QByteArray directory;
    for (const ZipEntry& entry : entries) {
        const QByteArray data = entry.packed ? deflated(entry.bytes) : entry.bytes;
        QByteArray common;
        put(common, 20, 2);
        put(common, 0, 2);
        put(common, entry.packed ? 8 : 0, 2);
        put(common, 0, 4);
        put(common, crc32(0, reinterpret_cast<const Bytef*>(entry.bytes.data()), uInt(entry.bytes.size())), 4);
        put(common, quint64(data.size()), 4);
        put(common, quint64(entry.bytes.size()), 4);
        put(common, quint64(entry.name.size()), 2);
        put(common, 0, 2);
        directory += "PK\x01\x02";
        put(directory, 20, 2);
        directory += common;
        put(directory, 0, 6);
        put(directory, 0, 4);
        put(directory, quint64(zip.size()), 4);
        directory += entry.name;
        zip += "PK\x03\x04" + common + entry.name + data;
    }
    const qsizetype at = zip.size();
    zip += directory + "PK\x05\x06";
    put(zip, 0, 4);
    put(zip, quint64(entries.size()), 2);
    put(zip, quint64(entries.size()), 2);
    put(zip, quint64(directory.size()), 4);
    put(zip, quint64(at), 4);
    put(zip, 0, 2);
    return zip;
}
