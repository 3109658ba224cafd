#include "filing/Copying.h"

#include "filing/Faults.h"
#include "filing/LocalFile.h"
#include "filing/LocalNames.h"
#include "filing/Places.h"
#include "filing/Publish.h"
#include "filing/Sha256.h"
#include "filing/Temporary.h"

#include <QFile>
#include <QFileInfo>
#include <chrono>

namespace filing {
namespace {

constexpr qint64 pieceLength = 1024 * 1024;
constexpr int mostNames = 100;
/// For another program of this workstation that writes the very same copy.
constexpr std::chrono::seconds patience{60};

/// How many parts of these files' paths lead to what the report became, that itself included: a file's or folder's name
/// that ends in `usual`, or else all that they have in common.
qsizetype partsToReport(const QList<ledger::FiledFile>& contents, const QString& usual)
{
    const QStringList first = contents.first().path.split(u'/');
    qsizetype common = first.size();
    for (const ledger::FiledFile& file : contents) {
        const QStringList parts = file.path.split(u'/');
        while (common > 0 && parts.first(std::min(common, parts.size())) != first.first(common))
            --common;
    }
    for (qsizetype at = common; at > 0; --at)
        if (first.at(at - 1).endsWith(usual))
            return at;
    return common;
}

bool isKeptZip(const ledger::Report& report, const QList<ledger::FiledFile>& files)
{
    return files.size() > 1 && isNamedZip(report.file) && files.last().sha256 == report.fetched->sha256 &&
           files.last().size == report.fetched->size;
}

QString nameFor(const CopyOrder& order, int number)
{
    const QString usual = filedName(order.file, {});
    if (number == 0)
        return usual;
    const QString own = ownName(order.file, order.whose);
    return number == 1 ? own : withAddition(own, QStringLiteral(" (%1)").arg(number));
}

/// One report under one name: where its files would be.
class Place {
public:
    Place(const CopyOrder& order, QString folder, const QString& name)
        : m_order(order)
        , m_folder(std::move(folder))
        , m_name(name)
    {
        for (const FileToCopy& file : order.files)
            m_targets += m_folder + u'/' +
                         (file.isZip ? keptName(order.file, name) : (QStringList(name) + file.below).join(u'/'));
    }

    /// Nothing else stands where any of it would be. What it holds of it already need not be copied.
    [[nodiscard]] bool fits()
    {
        m_stands.clear();
        for (qsizetype i = 0; i < m_targets.size(); ++i) {
            const ledger::FiledFile& filed = m_order.files.at(i).filed;
            const bool isFolder = !m_order.files.at(i).below.isEmpty();
            const Standing top = standingAt(m_folder + u'/' + m_name);
            if (isFolder && top != Standing::Nothing && top != Standing::Folder)
                return false;
            const Standing standing = standingAt(m_targets.at(i));
            m_stands += standing != Standing::Nothing;
            if (m_stands.last() && !hasContents(m_targets.at(i), filed.size, filed.sha256))
                return false;
        }
        return true;
    }

    /// False where something else has come there meanwhile.
    [[nodiscard]] rap::Result<bool> fill(const std::function<bool()>& goesOn) const
    {
        for (qsizetype i = 0; i < m_targets.size(); ++i) {
            if (m_stands.at(i))
                continue;
            const FileToCopy& file = m_order.files.at(i);
            QStringList inside = file.below;
            if (!inside.isEmpty()) {
                inside.removeLast();
                inside.prepend(m_name);
            }
            auto made = makeFoldersBelow(m_folder, inside);
            if (!made)
                return tl::unexpected(made.error());
            auto copied = copyFile(file.filed, m_targets.at(i), goesOn);
            if (copied && *copied)
                made = syncFolder(QFileInfo(m_targets.at(i)).path());
            if (!copied || !*copied)
                return copied;
            if (!made)
                return tl::unexpected(made.error());
        }
        return true;
    }

    [[nodiscard]] QList<CopiedFile> files() const
    {
        QList<CopiedFile> all;
        for (qsizetype i = 0; i < m_targets.size(); ++i)
            all += CopiedFile{m_targets.at(i).mid(m_order.root.size() + 1), m_order.files.at(i).filed.size,
                              m_order.files.at(i).filed.sha256};
        return all;
    }

private:
    [[nodiscard]] rap::Result<bool> copyFile(const ledger::FiledFile& filed, const QString& target,
                                             const std::function<bool()>& goesOn) const;

    const CopyOrder& m_order;
    QString m_folder;
    QString m_name;
    QStringList m_targets;
    QList<bool> m_stands;
};

/// All of it, piece by piece. An error where it is not what was filed.
rap::Result<void> pour(const ledger::FiledFile& filed, OutFile& into, const std::function<bool()>& goesOn)
{
    QFile source(filed.path);
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return tl::unexpected(source.exists() ? cannotRead(filed.path, source.errorString()) : notAsFiled(filed.path));
    Sha256 hash;
    QByteArray piece(pieceLength, Qt::Uninitialized);
    for (;;) {
        if (goesOn && !goesOn())
            return tl::unexpected(cancelled());
        const qint64 length = source.read(piece.data(), pieceLength);
        if (length < 0)
            return tl::unexpected(cannotRead(filed.path, source.errorString()));
        if (length == 0)
            break;
        const QByteArrayView bytes(piece.constData(), qsizetype(length));
        hash.add(bytes);
        if (auto written = into.write(bytes); !written)
            return written;
    }
    return hash.result() == filed.sha256 ? rap::Result<void>() : tl::unexpected(notAsFiled(filed.path));
}

// Held until it has its final name: nobody else begins with the same temporary file meanwhile.
rap::Result<bool> Place::copyFile(const ledger::FiledFile& filed, const QString& target,
                                  const std::function<bool()>& goesOn) const
{
    const QString name = target + u'-' + m_order.mark + newSuffix;
    auto held = OutFile::tryHold(name, patience);
    if (!held)
        return tl::unexpected(held.error());
    if (!*held)
        return tl::unexpected(inUse(name));
    OutFile& out = **held;
    Temporary temporary(name);
    if (standingAt(target) != Standing::Nothing)
        return false; // by now: another program was at it
    auto written = out.truncate(0)
                       .and_then([&] { return pour(filed, out, goesOn); })
                       .and_then([&] { return out.setModified(filed.modified); })
                       .and_then([&] { return out.sync(); });
    if (!written)
        return tl::unexpected(written.error());
    const auto hash = Sha256::ofFile(name, [&] { return goesOn && !goesOn(); });
    if (!hash)
        return tl::unexpected(hash.error());
    if (*hash != filed.sha256)
        return tl::unexpected(copyDiffers(target));
    auto renamed = renameNew(name, target);
    if (renamed && *renamed)
        temporary.keep();
    return renamed;
}

} // namespace

QList<FileToCopy> filesToCopy(const ledger::Report& report, bool withZip)
{
    QList<FileToCopy> all;
    if (!report.fetched || report.fetched->files.isEmpty())
        return all;
    QList<ledger::FiledFile> contents = report.fetched->files;
    const bool hasZip = isKeptZip(report, contents);
    if (hasZip)
        contents.removeLast();
    const qsizetype lead = partsToReport(contents, localName(withoutZip(report.file)));
    for (const ledger::FiledFile& file : std::as_const(contents))
        all += FileToCopy{file, file.path.split(u'/').mid(lead)};
    if (hasZip && withZip)
        all += FileToCopy{report.fetched->files.last(), {}, true};
    return all;
}

rap::Result<Copied> copyReport(const CopyOrder& order, const std::function<bool()>& goesOn)
{
    const QStringList folders = localNames(order.folders);
    if (auto made = makeFoldersBelow(order.root, folders); !made)
        return tl::unexpected(made.error());
    const QString folder = (QStringList(order.root) + folders).join(u'/');
    for (int number = 0; number < mostNames;) {
        Place place(order, folder, nameFor(order, number));
        if (!place.fits()) {
            ++number;
            continue;
        }
        const auto filled = place.fill(goesOn);
        if (!filled)
            return tl::unexpected(filled.error());
        if (*filled)
            return Copied{place.files(), number == 0 ? QString() : nameFor(order, 0)};
        // What came there may be the same.
    }
    return tl::unexpected(somethingInTheWay(folder + u'/' + nameFor(order, 0)));
}

std::optional<rap::Error> awayDestination(const QString& root, const QString& volume)
{
    if (!QFileInfo(root).isDir())
        return destinationGone(root, QStringLiteral("no such folder"));
    if (const auto away = awayDrive(root, volume))
        return destinationGone(root, away->detail);
    return std::nullopt;
}

} // namespace filing
