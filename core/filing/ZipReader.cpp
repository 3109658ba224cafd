#include "filing/ZipReader.h"

#include "filing/Faults.h"
#include "filing/Inflater.h"
#include "filing/ZipEnd.h"
#include "filing/ZipText.h"
#include "rap/WireText.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QtEndian>
#include <algorithm>
#include <limits>
#include <numeric>
#include <quazip/unzip.h>

namespace filing {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(filing::ZipReader)
};

constexpr int encryptedFlag = 0x0001;
constexpr int utf8Flag = 0x0800;
constexpr qint64 headerLength = 30;
constexpr qint64 directoryEntryLength = 46;
constexpr qint64 blockLength = 128 * 1024;
constexpr quint64 mostEntries = 100'000; ///< To be looked at; how many are let through is for judgeEntries() to say.

int shownCount(qint64 bytes)
{
    return int(std::min<qint64>(bytes, std::numeric_limits<int>::max()));
}

bool isUnixLink(const unz_file_info64& info)
{
    // Packers do not always say truly on which system they ran: the mode speaks for itself.
    constexpr uLong typeBits = 0170000;
    constexpr uLong link = 0120000;
    return ((info.external_fa >> 16) & typeBits) == link;
}

} // namespace

ZipReader::ZipReader(std::unique_ptr<QIODevice> file, QString name)
    : m_file(std::move(file))
    , m_name(std::move(name))
{
}

ZipReader::~ZipReader() = default;

tl::unexpected<rap::Error> ZipReader::damaged(const QString& why) const
{
    return tl::unexpected(damagedZip(m_name, why));
}

tl::unexpected<rap::Error> ZipReader::damaged(const QString& why, qsizetype entry) const
{
    return damaged(QStringLiteral("entry %1 (%2): %3")
                       .arg(QString::number(entry + 1), rap::printable(m_entries[entry].name), why));
}

rap::Result<std::unique_ptr<ZipReader>> ZipReader::open(const QString& path, const QString& name)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return tl::unexpected(cannotRead(path, file->errorString()));
    return from(std::move(file), name);
}

rap::Result<std::unique_ptr<ZipReader>> ZipReader::read(const QByteArray& bytes, const QString& name)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return from(std::move(buffer), name);
}

rap::Result<std::unique_ptr<ZipReader>> ZipReader::from(std::unique_ptr<QIODevice> file, const QString& name)
{
    std::unique_ptr<ZipReader> reader(new ZipReader(std::move(file), name));
    if (auto read = reader->readDirectory(); !read)
        return tl::unexpected(read.error());
    return reader;
}

rap::Result<void> ZipReader::readDirectory()
{
    const auto end = findZipEnd(*m_file, m_name);
    if (!end)
        return tl::unexpected(end.error());
    if (end->before > 0)
        m_oddities += Tr::tr("There are %n byte(s) before the beginning of the ZIP.", nullptr, shownCount(end->before));
    if (end->after > 0)
        m_oddities += Tr::tr("There are %n byte(s) after the end of the ZIP.", nullptr, shownCount(end->after));
    if (end->entries == 0)
        return end->directorySize == 0 ? rap::Result<void>() : damaged(QStringLiteral("entries are not counted"));

    if (end->entries > mostEntries)
        return tl::unexpected(unsafeZip(Tr::tr("it holds too many files")));

    const std::unique_ptr<void, int (*)(void*)> zip(unzOpen64(m_file.get()), [](void* open) { return unzClose(open); });
    if (!zip)
        return damaged(QStringLiteral("central directory unreadable"));
    unzClearFlags(zip.get(), UNZ_AUTO_CLOSE); // the file is ours, and still needed

    qint64 directorySize = 0;
    int result = unzGoToFirstFile(zip.get());
    for (; result == UNZ_OK; result = unzGoToNextFile(zip.get()))
        if (auto read = readEntry(zip.get(), end->before, directorySize); !read)
            return read;
    if (result != UNZ_END_OF_LIST_OF_FILE || quint64(m_entries.size()) != end->entries)
        return damaged(QStringLiteral("central directory broken after entry %1").arg(m_entries.size()));
    if (directorySize != end->directorySize)
        return damaged(QStringLiteral("central directory is of %1 bytes, its entries of %2")
                           .arg(QString::number(end->directorySize), QString::number(directorySize)));
    if (m_big5)
        m_oddities += Tr::tr("The names in the ZIP are taken to be Big5, as Hong Kong's systems write them.");
    return checkOverlaps(end->directory);
}

rap::Result<void> ZipReader::readEntry(void* zip, qint64 before, qint64& directorySize)
{
    unz_file_info64 info = {};
    if (unzGetCurrentFileInfo64(zip, &info, nullptr, 0, nullptr, 0, nullptr, 0) != UNZ_OK)
        return damaged(QStringLiteral("central directory broken after entry %1").arg(m_entries.size()));
    QByteArray rawName(qsizetype(info.size_filename), '\0');
    if (unzGetCurrentFileInfo64(zip, nullptr, rawName.data(), info.size_filename, nullptr, 0, nullptr, 0) != UNZ_OK)
        return damaged(QStringLiteral("name of entry %1 unreadable").arg(m_entries.size() + 1));
    const auto name = entryName(rawName, (info.flag & utf8Flag) != 0);
    if (!name)
        return damaged(QStringLiteral("name of entry %1 is not UTF-8").arg(m_entries.size() + 1));
    directorySize += directoryEntryLength + qint64(info.size_filename + info.size_file_extra + info.size_file_comment);

    ZipEntry entry;
    entry.name = name->text;
    m_big5 = m_big5 || name->big5;
    entry.size = info.uncompressed_size;
    entry.packed = info.compressed_size;
    entry.encrypted = (info.flag & encryptedFlag) != 0;
    entry.link = isUnixLink(info);
    m_entries += entry;
    const qsizetype last = m_entries.size() - 1;

    if (info.compression_method != 0 && info.compression_method != Z_DEFLATED)
        return tl::unexpected(unknownPacking(entry.name, int(info.compression_method)));
    auto header = readHeader(zip, rawName, quint16(info.flag));
    if (!header)
        return tl::unexpected(header.error());
    header->crc = quint32(info.crc);
    header->deflated = info.compression_method == Z_DEFLATED;
    m_found += *header;
    if (header->header < before || entry.packed > quint64(m_file->size() - header->data))
        return damaged(QStringLiteral("its data are not all there"), last);
    if (!header->deflated && !entry.encrypted && entry.packed != entry.size)
        return damaged(QStringLiteral("stored, and yet of two sizes"), last);
    return {};
}

// unzip.h compares what sizes, method and checksum the local header has; its flags and its name are ours to compare.
rap::Result<ZipReader::Found> ZipReader::readHeader(void* zip, const QByteArray& name, quint16 flags)
{
    const qsizetype last = m_entries.size() - 1;
    int method = 0;
    if (unzOpenCurrentFile2(zip, &method, nullptr, 1) != UNZ_OK)
        return damaged(QStringLiteral("its header does not agree with the central directory"), last);
    Found found;
    found.data = qint64(unzGetCurrentFileZStreamPos64(zip));
    const int extra = unzGetLocalExtrafield(zip, nullptr, 0);
    unzCloseCurrentFile(zip);

    found.header = found.data - extra - name.size() - headerLength;
    m_file->seek(found.header);
    const QByteArray header = m_file->read(headerLength + name.size());
    constexpr quint16 compared = encryptedFlag | utf8Flag;
    if (extra < 0 || header.size() < headerLength + name.size() || header.mid(headerLength) != name ||
        ((qFromLittleEndian<quint16>(header.constData() + 6) ^ flags) & compared) != 0)
        return damaged(QStringLiteral("its header does not agree with the central directory"), last);
    return found;
}

rap::Result<void> ZipReader::checkOverlaps(qint64 directory) const
{
    QList<qsizetype> order(m_found.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(),
              [this](qsizetype a, qsizetype b) { return m_found[a].header < m_found[b].header; });
    for (qsizetype i = 0; i < order.size(); ++i) {
        const qint64 limit = i + 1 < order.size() ? m_found[order[i + 1]].header : directory;
        if (m_found[order[i]].data + qint64(m_entries[order[i]].packed) > limit)
            return damaged(QStringLiteral("its data overlap others"), order[i]);
    }
    return {};
}

bool ZipReader::isAs(qsizetype entry, const Unpacked& unpacked) const
{
    const Found& found = m_found[entry];
    return unpacked.data == found.data && unpacked.deflated == found.deflated && unpacked.crc == found.crc &&
           unpacked.packed == m_entries[entry].packed && unpacked.size == m_entries[entry].size;
}

std::optional<qint64> ZipReader::storedAt(qsizetype entry) const
{
    return m_found[entry].deflated ? std::nullopt : std::optional(m_found[entry].data);
}

rap::Result<void> ZipReader::extract(qsizetype entry, const Put& put)
{
    if (!m_file->seek(m_found[entry].data))
        return tl::unexpected(cannotRead(m_name, m_file->errorString()));
    const bool nothing = m_entries[entry].packed == 0 && m_entries[entry].size == 0;
    return m_found[entry].deflated && !nothing ? inflateEntry(entry, put) : unpackStored(entry, put);
}

rap::Result<void> ZipReader::unpackStored(qsizetype entry, const Put& put)
{
    quint32 crc = 0;
    for (qint64 left = qint64(m_entries[entry].packed); left > 0;) {
        const QByteArray block = m_file->read(std::min(left, blockLength));
        if (block.isEmpty())
            return damaged(QStringLiteral("its data are not all there"), entry);
        left -= block.size();
        crc = crcOf(crc, block);
        if (auto taken = put(block); !taken)
            return taken;
    }
    return crc == m_found[entry].crc ? rap::Result<void>() : damaged(QStringLiteral("wrong checksum"), entry);
}

rap::Result<void> ZipReader::inflateEntry(qsizetype entry, const Put& put)
{
    Inflater inflater(qsizetype(std::min(m_entries[entry].size + 1, quint64(blockLength))));
    quint64 unpacked = 0;
    quint32 crc = 0;
    for (qint64 left = qint64(m_entries[entry].packed); !inflater.isAtEnd();) {
        const QByteArray block = m_file->read(std::min(left, blockLength));
        if (block.isEmpty())
            return damaged(QStringLiteral("its data end early"), entry);
        left -= block.size();
        for (QByteArrayView in = block;;) {
            const auto piece = inflater.next(in);
            if (!piece)
                return damaged(QStringLiteral("its data cannot be unpacked"), entry);
            if (piece->isEmpty())
                break;
            unpacked += quint64(piece->size());
            if (unpacked > m_entries[entry].size)
                return damaged(QStringLiteral("it is larger than the ZIP claims"), entry);
            crc = crcOf(crc, *piece);
            if (auto taken = put(*piece); !taken)
                return taken;
        }
    }
    if (inflater.taken() != m_entries[entry].packed)
        return damaged(QStringLiteral("there is more behind its data"), entry);
    if (unpacked != m_entries[entry].size)
        return damaged(QStringLiteral("it is smaller than the ZIP claims"), entry);
    return crc == m_found[entry].crc ? rap::Result<void>() : damaged(QStringLiteral("wrong checksum"), entry);
}

} // namespace filing
