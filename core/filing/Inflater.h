#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <memory>
#include <optional>

struct inflate_state;

namespace filing {

/// The data of a ZIP entry as they are unpacked, with ISA-L: reports deflate well, so that more bytes come out than
/// come from the wire, and zlib takes as long for them as all the rest together (docs/performance.md).
class Inflater {
public:
    explicit Inflater(qsizetype pieceLength = 128 * 1024);
    ~Inflater();
    Inflater(const Inflater&) = delete;
    Inflater& operator=(const Inflater&) = delete;

    /// What comes out next, valid until the next call; takes what it needs from the beginning of `in`. Empty once `in`
    /// is used up or the data have ended; nullopt where this is no deflated data.
    [[nodiscard]] std::optional<QByteArrayView> next(QByteArrayView& in);
    [[nodiscard]] bool isAtEnd() const;
    [[nodiscard]] quint64 taken() const; ///< Bytes that belong to the data, of all that came in.

private:
    std::unique_ptr<inflate_state> m_state;
    QByteArray m_piece;
    quint64 m_cameIn = 0;
};

[[nodiscard]] quint32 crcOf(quint32 before, QByteArrayView bytes);

} // namespace filing
