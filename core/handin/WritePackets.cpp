#include "handin/WritePackets.h"

#include "sftp/PacketWriter.h"

namespace handin::wire {

namespace {

enum Type : quint8 { Open = 3, Write = 6 };
enum OpenFlag : quint32 { ForWriting = 0x2, Create = 0x8, MustBeNew = 0x20 };

} // namespace

QByteArray openNew(quint32 id, const QByteArray& path)
{
    return sftp::wire::PacketWriter(Open)
        .number(id)
        .text(path)
        .number(ForWriting | Create | MustBeNew)
        .number(0)
        .done();
}

QByteArray write(quint32 id, const QByteArray& handle, const QByteArray& bytes)
{
    return sftp::wire::PacketWriter(Write).number(id).text(handle).wide(0).text(bytes).done();
}

} // namespace handin::wire
