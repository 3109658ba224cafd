#pragma once

#include "filing/EntryNames.h"

#include <QIODevice>
#include <QStringList>
#include <functional>
#include <memory>
#include <optional>

namespace filing {

/// Reads a ZIP and believes none of it: the directory has to agree with itself and with the headers of the entries, and
/// every entry's data with the size and the checksum claimed. Writes nothing. Blocking; one thread.
class ZipReader {
public:
    /// `name` is for the messages. Errors: NotAZip, DamagedZip, UnknownZip, UnsafeZip (too many files),
    /// LocalFailure.
    [[nodiscard]] static rap::Result<std::unique_ptr<ZipReader>> open(const QString& path, const QString& name);
    /// The same for one that is in memory.
    [[nodiscard]] static rap::Result<std::unique_ptr<ZipReader>> read(const QByteArray& bytes, const QString& name);
    ~ZipReader();

    [[nodiscard]] const QList<ZipEntry>& entries() const { return m_entries; }
    [[nodiscard]] const QStringList& oddities() const { return m_oddities; } ///< Translated.

    using Put = std::function<rap::Result<void>(QByteArrayView)>;
    /// Unpacks one entry, block by block, never more than its claimed size. Errors: DamagedZip, LocalFailure and what
    /// `put` gives. The entry is good only once this gave no error.
    [[nodiscard]] rap::Result<void> extract(qsizetype entry, const Put& put);

    /// Where in the ZIP the data of an entry begin that is not packed, so that they can be read there; unchecked.
    [[nodiscard]] std::optional<qint64> storedAt(qsizetype entry) const;

    /// What somebody has unpacked without knowing the directory.
    struct Unpacked {
        qint64 data = 0; ///< Where its data begin.
        bool deflated = false;
        quint64 packed = 0;
        quint64 size = 0;
        quint32 crc = 0; ///< Of what came out.
    };
    /// Whether that is all of this entry, as the directory has it: as good as extract().
    [[nodiscard]] bool isAs(qsizetype entry, const Unpacked& unpacked) const;

private:
    ZipReader(std::unique_ptr<QIODevice> file, QString name);
    [[nodiscard]] static rap::Result<std::unique_ptr<ZipReader>> from(std::unique_ptr<QIODevice> file,
                                                                      const QString& name);
    struct Found {
        quint32 crc = 0;
        bool deflated = false;
        qint64 header = 0; ///< Where its local header begins, from the beginning of the file.
        qint64 data = 0;   ///< Where its data begin.
    };
    [[nodiscard]] rap::Result<void> readDirectory();
    [[nodiscard]] rap::Result<void> readEntry(void* zip, qint64 before, qint64& directorySize);
    [[nodiscard]] rap::Result<Found> readHeader(void* zip, const QByteArray& name, quint16 flags);
    [[nodiscard]] rap::Result<void> checkOverlaps(qint64 directory) const;
    [[nodiscard]] rap::Result<void> unpackStored(qsizetype entry, const Put& put);
    [[nodiscard]] rap::Result<void> inflateEntry(qsizetype entry, const Put& put);
    [[nodiscard]] tl::unexpected<rap::Error> damaged(const QString& why) const;
    [[nodiscard]] tl::unexpected<rap::Error> damaged(const QString& why, qsizetype entry) const;

    std::unique_ptr<QIODevice> m_file;
    QString m_name;
    QList<ZipEntry> m_entries;
    QList<Found> m_found;
    QStringList m_oddities;
    bool m_big5 = false; ///< A name was read so.
};

} // namespace filing
