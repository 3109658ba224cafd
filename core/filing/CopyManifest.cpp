#include "filing/CopyManifest.h"

#include "catalogue/Csv.h"
#include "filing/Faults.h"
#include "filing/LocalFile.h"
#include "rap/WireText.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <chrono>

namespace filing {
namespace {

constexpr std::chrono::seconds patience{10};
constexpr qint64 newest = 1024 * 1024; ///< Bytes in which a line is looked for that is there already.

enum Column { Report, Size, Hash, When, Path, Note };

QStringList cellsOf(const CopyManifest::Line& line)
{
    return {rap::printable(line.report),
            QString::number(line.file.size),
            QString::fromLatin1(line.file.sha256.toHex()),
            line.at.iso(),
            line.file.path,
            rap::printable(line.note)};
}

/// What makes two lines say the same: all but when, as it stands in the file.
QString keyOf(const QStringList& cells)
{
    return QStringList{cells.value(Report), cells.value(Size), cells.value(Hash), cells.value(Path)}.join(u'\n');
}

struct End {
    qint64 at = 0;      ///< Of the last whole line.
    QSet<QString> keys; ///< Of the lines before it.
};

rap::Result<End> endOf(const QString& path, qint64 size)
{
    QFile file(path);
    const qint64 from = std::max<qint64>(0, size - newest);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(from))
        return tl::unexpected(cannotRead(path, file.errorString()));
    QByteArray tail = file.read(size - from);
    tail.truncate(tail.lastIndexOf('\n') + 1);
    End end{from + tail.size(), {}};
    for (const QStringList& cells : catalogue::parseCsv(QString::fromUtf8(tail)))
        end.keys += keyOf(cells);
    return end;
}

} // namespace

CopyManifest::CopyManifest(const QString& root, const QString& mark)
    : m_path(root + QStringLiteral("/manifest-") + mark + QStringLiteral(".csv"))
{
}

rap::Result<void> CopyManifest::append(const QList<Line>& lines) const
{
    auto tried = OutFile::tryHold(m_path, patience);
    if (!tried)
        return tl::unexpected(tried.error());
    if (!*tried)
        return tl::unexpected(manifestInUse(m_path));
    OutFile& held = **tried;
    const auto size = held.size();
    const auto end = size.and_then([&](qint64 bytes) { return endOf(m_path, bytes); });
    if (!end)
        return tl::unexpected(end.error());
    QString text;
    if (end->at == 0)
        text = QChar(QChar::ByteOrderMark) +
               catalogue::csvLine({QStringLiteral("report"), QStringLiteral("size"), QStringLiteral("sha256"),
                                   QStringLiteral("when"), QStringLiteral("path"), QStringLiteral("note")});
    bool isNew = false;
    for (const Line& line : lines) {
        const QString one = catalogue::csvLine(cellsOf(line));
        if (end->keys.contains(keyOf(catalogue::parseCsv(one).value(0))))
            continue;
        text += one;
        isNew = true;
    }
    if (!isNew)
        return {};
    auto written = held.truncate(end->at).and_then([&] { return held.write(text.toUtf8()); }).and_then([&] {
        return held.sync();
    });
    if (written && end->at == 0)
        written = syncFolder(QFileInfo(m_path).path());
    // Half of it is of no use to anybody; where that cannot be helped, the next run sees to it.
    if (!written)
        static_cast<void>(held.truncate(end->at));
    return written;
}

} // namespace filing
