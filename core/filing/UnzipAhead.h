#pragma once

#include "filing/LocalFile.h"
#include "filing/Sha256.h"
#include "filing/ZipReader.h"

#include <atomic>
#include <memory>
#include <utility>

namespace filing {

struct Inflater;

/// Unzips the first entry of a ZIP while it is still arriving, to a file of its own, so that a large report is ready
/// soon after its last byte. A guess: nothing is believed until the ZIP's directory is there and agrees; until then
/// it gives up at whatever is not as usual, and the ZIP is unzipped in the ordinary way.
class UnzipAhead {
public:
    /// `path` is held as long as this lives, and removed with it unless it was taken.
    UnzipAhead(QString path, QByteArray entryName);
    ~UnzipAhead();
    UnzipAhead(const UnzipAhead&) = delete;
    UnzipAhead& operator=(const UnzipAhead&) = delete;

    /// The ZIP's bytes in order, from the first. One call at a time.
    void feed(QByteArrayView bytes);
    void giveUp() { m_unwanted = true; } ///< What is fed from now on is not looked at. Any thread.

    /// What came out, once all was fed; null where it gave up.
    [[nodiscard]] const ZipReader::Unpacked* result() const;
    [[nodiscard]] QByteArray sha256() const { return m_hash.result(); }
    /// The file, once it has got another name.
    [[nodiscard]] std::shared_ptr<OutFile> take() { return std::exchange(m_file, nullptr); }
    [[nodiscard]] const QString& path() const { return m_path; }

private:
    enum class State { Header, Data, Done, GivenUp };
    [[nodiscard]] bool readHeader(QByteArrayView& bytes);
    [[nodiscard]] bool readData(QByteArrayView bytes);
    [[nodiscard]] bool inflateSome(QByteArrayView bytes);
    [[nodiscard]] bool put(QByteArrayView bytes);

    QString m_path;
    QByteArray m_entryName;
    QByteArray m_header;
    State m_state = State::Header;
    ZipReader::Unpacked m_unpacked;
    quint64 m_stored = 0; ///< Bytes of an entry that is not packed.
    std::unique_ptr<Inflater> m_inflater;
    Sha256 m_hash;
    std::shared_ptr<OutFile> m_file;
    std::atomic<bool> m_unwanted = false;
};

} // namespace filing
