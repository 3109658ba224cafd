#pragma once

#include "sftp/ByteStream.h"
#include "sftp/Channel.h"

#include <QList>
#include <QtEndian>
#include <utility>

/// The other side of a channel, in memory: keeps what is asked and gives the answers that a test makes up.
class FakeServer : public sftp::ByteStream {
public:
    enum Type : quint8 {
        Init = 1,
        Open = 3,
        Close = 4,
        Read = 5,
        Lstat = 7,
        OpenDir = 11,
        ReadDir = 12,
        RealPath = 16,
        Stat = 17,
        Extended = 200
    };

    struct Asked {
        quint8 type = 0;
        quint32 id = 0;
        QByteArray text; ///< Path or handle.
        quint64 offset = 0;
        quint32 length = 0;
    };

    struct Named {
        QByteArray name;
        quint32 mode = 0; ///< 0: the attributes are left out.
        quint64 size = 0;
        QByteArray longName = {};
    };

    static constexpr quint32 file = 0100644;
    static constexpr quint32 folder = 0040755;
    static constexpr quint32 link = 0120777;

    void write(const QByteArray& bytes) override
    {
        m_frames.append(bytes);
        while (const auto frame = *m_frames.next())
            take(*frame);
    }
    /// What was asked since the last call, in order.
    QList<Asked> asked() { return std::exchange(m_asked, {}); }

    static QByteArray version(quint32 number = 3) { return framed(2, number, {}); }
    static QByteArray versionWithLimits() { return framed(2, 3, text("limits@openssh.com") + text("1")); }
    static QByteArray limits(quint32 id, quint64 read, quint64 handles)
    {
        return framed(201, id,
                      raw(qToBigEndian(quint64(262144))) + raw(qToBigEndian(read)) + raw(qToBigEndian(quint64(1))) +
                          raw(qToBigEndian(handles)));
    }
    static QByteArray status(quint32 id, quint32 code, const QByteArray& message = "told so")
    {
        return framed(101, id, number(code) + text(message) + text("en"));
    }
    static QByteArray handle(quint32 id, const QByteArray& value) { return framed(102, id, text(value)); }
    static QByteArray data(quint32 id, const QByteArray& bytes) { return framed(103, id, text(bytes)); }
    static QByteArray names(quint32 id, const QList<Named>& entries)
    {
        QByteArray body = number(static_cast<quint32>(entries.size()));
        for (const Named& entry : entries)
            body += text(entry.name) + text(entry.longName) + attributes(entry.mode, entry.size);
        return framed(104, id, body);
    }
    static QByteArray attrs(quint32 id, quint32 mode, quint64 size) { return framed(105, id, attributes(mode, size)); }

    static QByteArray number(quint32 value) { return raw(qToBigEndian(value)); }
    static QByteArray text(const QByteArray& value) { return number(static_cast<quint32>(value.size())) + value; }
    static QByteArray attributes(quint32 mode, quint64 size)
    {
        return mode == 0 ? number(0) : QByteArray(number(0x5) + raw(qToBigEndian(size)) + number(mode));
    }
    static QByteArray framed(quint8 type, quint32 id, const QByteArray& body)
    {
        QByteArray frame(1, static_cast<char>(type));
        frame += number(id) + body;
        return number(static_cast<quint32>(frame.size())) + frame;
    }

private:
    template <typename T> static QByteArray raw(T value)
    {
        return QByteArray(reinterpret_cast<const char*>(&value), sizeof value);
    }

    void take(QByteArrayView frame)
    {
        Asked asked;
        asked.type = static_cast<quint8>(frame[0]);
        asked.id = qFromBigEndian<quint32>(frame.data() + 1);
        if (asked.type != Init) {
            const auto length = static_cast<qsizetype>(qFromBigEndian<quint32>(frame.data() + 5));
            asked.text = frame.sliced(9, length).toByteArray();
            if (asked.type == Read) {
                asked.offset = qFromBigEndian<quint64>(frame.data() + 9 + length);
                asked.length = qFromBigEndian<quint32>(frame.data() + 17 + length);
            }
        }
        m_asked.append(asked);
    }

    sftp::wire::Frames m_frames;
    QList<Asked> m_asked;
};
