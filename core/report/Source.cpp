#include "report/Source.h"

#include "filing/Faults.h"
#include "filing/InFile.h"
#include "filing/ZipReader.h"
#include "rap/WireText.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryFile>
#include <algorithm>

namespace report {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(report::Source)
};

constexpr quint64 mostInMemory = 8 << 20;

QString lastPart(const QString& path)
{
    return path.section(QLatin1Char('/'), -1);
}

rap::Result<qsizetype> chosen(const QList<filing::ZipEntry>& entries, const QString& zip, const QString& name)
{
    qsizetype found = -1;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const bool isFolder = entries[i].name.endsWith(QLatin1Char('/'));
        if (isFolder || (!name.isEmpty() && entries[i].name != name))
            continue;
        if (found >= 0)
            return rap::failure(rap::ErrorKind::BadCall, Tr::tr("'%1' holds more than one file.").arg(lastPart(zip)),
                                Tr::tr("Say which one."), zip);
        found = i;
    }
    if (found < 0)
        return rap::failure(rap::ErrorKind::BadCall,
                            Tr::tr("There is no '%1' in '%2'.").arg(rap::printable(name), lastPart(zip)), {}, zip);
    return found;
}

tl::unexpected<rap::Error> cannotKeep(const QTemporaryFile& file)
{
    return tl::unexpected(filing::cannotWrite(file.fileName(), file.errorString()));
}

} // namespace

Source::Source(QString name)
    : m_name(std::move(name))
{
}

Source::~Source() = default;

rap::Result<void> Source::openFile(const QString& path)
{
    auto file = filing::InFile::open(path);
    if (!file)
        return tl::unexpected(file.error());
    m_size = file->size();
    m_file = std::make_unique<const filing::InFile>(std::move(*file));
    return {};
}

rap::Result<std::shared_ptr<const Source>> Source::open(const QString& path)
{
    const QFileInfo info(path);
    const std::shared_ptr<Source> source(new Source(info.fileName()));
    if (auto opened = source->openFile(info.absoluteFilePath()); !opened)
        return tl::unexpected(opened.error());
    return source;
}

std::shared_ptr<const Source> Source::of(QByteArray bytes, QString name)
{
    const std::shared_ptr<Source> source(new Source(std::move(name)));
    source->m_size = bytes.size();
    source->m_bytes = std::move(bytes);
    return source;
}

rap::Result<std::shared_ptr<const Source>> Source::openEntry(const QString& zip, const QString& entry,
                                                             const std::function<bool()>& isCancelled)
{
    const QString path = QFileInfo(zip).absoluteFilePath();
    const auto reader = filing::ZipReader::open(path, lastPart(path));
    if (!reader)
        return tl::unexpected(reader.error());
    const auto& entries = (*reader)->entries();
    if (auto judged = filing::judgeEntries(entries, {}); !judged)
        return tl::unexpected(judged.error());
    const auto index = chosen(entries, path, entry);
    if (!index)
        return tl::unexpected(index.error());
    const auto size = qint64(entries[*index].size);

    const std::shared_ptr<Source> source(new Source(lastPart(entries[*index].name)));
    if (const auto at = (*reader)->storedAt(*index)) {
        if (auto opened = source->openFile(path); !opened)
            return tl::unexpected(opened.error());
        if (*at + size > source->m_size)
            return tl::unexpected(filing::changedSince(path, QStringLiteral("shorter than its directory says")));
        source->m_begin = *at;
        source->m_size = size;
        return source;
    }

    QTemporaryFile large(QDir::tempPath() + QStringLiteral("/rapdesk-XXXXXX"));
    const bool isLarge = entries[*index].size > mostInMemory;
    if (isLarge && !large.open())
        return cannotKeep(large);
    if (!isLarge)
        source->m_bytes.reserve(size);
    const auto put = [&](QByteArrayView piece) -> rap::Result<void> {
        if (isCancelled && isCancelled())
            return tl::unexpected(filing::cancelled());
        if (!isLarge)
            source->m_bytes.append(piece);
        else if (large.write(piece.data(), piece.size()) != piece.size())
            return cannotKeep(large);
        return {};
    };
    if (auto unpacked = (*reader)->extract(*index, put); !unpacked)
        return tl::unexpected(unpacked.error());
    source->m_size = size;
    if (!isLarge)
        return source;
    if (!large.flush())
        return cannotKeep(large);
    source->m_ownFile = true; // its name goes at the end of this, the file stays as long as it is open
    if (auto opened = source->openFile(large.fileName()); !opened)
        return tl::unexpected(opened.error());
    return source;
}

rap::Result<QByteArray> Source::read(qint64 at, qint64 length) const
{
    QByteArray bytes(std::clamp<qint64>(length, 0, std::max<qint64>(0, m_size - at)), Qt::Uninitialized);
    const auto got = read(at, bytes.data(), bytes.size());
    if (!got)
        return tl::unexpected(got.error());
    bytes.truncate(*got);
    return bytes;
}

rap::Result<qint64> Source::read(qint64 at, char* to, qint64 length) const
{
    length = std::min(length, m_size - at);
    if (at < 0 || length <= 0)
        return 0;
    if (!m_file) {
        std::copy_n(m_bytes.constData() + at, length, to);
        return length;
    }
    if (auto read = m_file->read(m_begin + at, to, length); !read)
        return tl::unexpected(read.error());
    return length;
}

rap::Result<void> Source::checkUnchanged() const
{
    return m_file && !m_ownFile ? m_file->checkUnchanged() : rap::Result<void>();
}

} // namespace report
