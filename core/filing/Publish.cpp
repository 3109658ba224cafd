#include "filing/Publish.h"

#include "filing/Faults.h"
#include "filing/LocalFile.h"
#include "filing/LocalNames.h"
#include "filing/Sha256.h"
#include "rap/Time.h"

#include <QDateTime>
#include <QDirIterator>
#include <QFileInfo>
#include <QSet>

namespace filing {
namespace {

constexpr int mostEarlier = 10'000;

/// What a name becomes for something else to get it, the first or another of these that is free.
using Naming = QString (*)(const QString& path, int number);

QString numbered(const QString& path, int number)
{
    return withAddition(path, QStringLiteral(" (earlier %1)").arg(number));
}

QString dated(const QString& path, int number)
{
    const auto when = rap::HongKongTime::fromUtcMilliseconds(modifiedOf(path));
    const QString time = when.date().toString(Qt::ISODate) + when.time().toString(QStringLiteral(" HHmm"));
    return withAddition(path, number == 1 ? QStringLiteral(" (earlier %1)").arg(time)
                                          : QStringLiteral(" (earlier %1, %2)").arg(time, QString::number(number)));
}

rap::Result<QString> moveAside(const QString& path, Naming naming)
{
    for (int number = 1; number < mostEarlier; ++number) {
        const QString name = naming(path, number);
        const auto renamed = renameNew(path, name);
        if (!renamed)
            return tl::unexpected(renamed.error());
        if (*renamed)
            return name;
    }
    return tl::unexpected(somethingInTheWay(path));
}

/// A second name for the file, so that its first can be taken. Empty where the file system cannot.
QString secondName(const QString& path)
{
    for (int number = 1; number < mostEarlier; ++number) {
        const QString name = dated(path, number);
        // It may have got it just before a crash.
        if (isSameFile(path, name))
            return name;
        const auto linked = linkNew(path, name);
        if (!linked)
            return {};
        if (*linked)
            return name;
    }
    return {};
}

/// Gives `aside`, the name of what stood there.
rap::Result<QString> renameFree(const QString& from, const QString& target, const QString& aside = {})
{
    const auto renamed = renameNew(from, target);
    if (!renamed)
        return tl::unexpected(renamed.error());
    return *renamed ? rap::Result<QString>(aside) : tl::unexpected(somethingInTheWay(target));
}

rap::Result<QString> inPlaceOf(const QString& from, const QString& target)
{
    return moveAside(target, &dated).and_then([&](const QString& aside) { return renameFree(from, target, aside); });
}

bool sameFolder(const QString& folder, const QList<ledger::FiledFile>& contents)
{
    QSet<QString> wanted;
    for (const ledger::FiledFile& file : contents) {
        wanted += file.path;
        if (!hasContents(file.path, file.size, file.sha256))
            return false;
    }
    QDirIterator all(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        if (standingAt(path) != Standing::Folder && !wanted.contains(path))
            return false;
    }
    return true;
}

} // namespace

qint64 modifiedOf(const QString& path)
{
    return QFileInfo(path).lastModified().toMSecsSinceEpoch();
}

bool hasContents(const QString& path, qint64 size, const QByteArray& sha256)
{
    return standingAt(path) == Standing::File && QFileInfo(path).size() == size && Sha256::ofFile(path) == sha256;
}

rap::Result<void> setAside(const QString& path)
{
    return moveAside(path, &numbered).map([](const QString& /*name*/) {});
}

QStringList setAsideOf(const QString& path)
{
    QStringList all;
    for (int number = 1; number < mostEarlier; ++number) {
        const QString name = numbered(path, number);
        if (standingAt(name) == Standing::Nothing)
            break;
        all += name;
    }
    return all;
}

rap::Result<QString> publishFile(const QString& from, const QString& target, const ledger::FiledFile& contents)
{
    const Standing standing = standingAt(target);
    if (standing == Standing::Nothing)
        return renameFree(from, target);
    if (standing == Standing::File) {
        if (hasContents(target, contents.size, contents.sha256))
            return QString();
        if (const QString second = secondName(target); !second.isEmpty())
            return renameOver(from, target).map([&] { return second; });
    }
    return inPlaceOf(from, target);
}

rap::Result<QString> publishFolder(const QString& from, const QString& target, const QList<ledger::FiledFile>& contents)
{
    const Standing standing = standingAt(target);
    if (standing == Standing::Nothing)
        return renameFree(from, target);
    return standing == Standing::Folder && sameFolder(target, contents) ? QString() : inPlaceOf(from, target);
}

} // namespace filing
