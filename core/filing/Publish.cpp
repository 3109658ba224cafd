#include "filing/Publish.h"

#include "filing/Faults.h"
#include "filing/LocalFile.h"
#include "filing/LocalNames.h"
#include "filing/Sha256.h"

#include <QDateTime>
#include <QDirIterator>
#include <QFileInfo>
#include <QSet>

namespace filing {
namespace {

constexpr int mostEarlier = 10'000;

QString addition(int number)
{
    return QStringLiteral(" (earlier %1)").arg(number);
}

/// Where it stood at first: a number that a file has got so is taken.
QString asBefore(const QString& path, int number)
{
    return path + addition(number);
}

/// A second name for the file, so that its first can be taken. False where the file system cannot.
bool secondName(const QString& path)
{
    for (int number = 1; number < mostEarlier; ++number) {
        const QString name = withAddition(path, addition(number));
        // It may have got its second name just before a crash.
        for (const QString& second : {name, asBefore(path, number)})
            if (isSameFile(path, second))
                return true;
        if (standingAt(asBefore(path, number)) != Standing::Nothing)
            continue;
        const auto linked = linkNew(path, name);
        if (!linked)
            return false;
        if (*linked)
            return true;
    }
    return false;
}

rap::Result<void> renameFree(const QString& from, const QString& target)
{
    const auto renamed = renameNew(from, target);
    if (!renamed)
        return tl::unexpected(renamed.error());
    return *renamed ? rap::Result<void>() : tl::unexpected(somethingInTheWay(target));
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
    for (int number = 1; number < mostEarlier; ++number) {
        if (standingAt(asBefore(path, number)) != Standing::Nothing)
            continue;
        const auto renamed = renameNew(path, withAddition(path, addition(number)));
        if (!renamed)
            return tl::unexpected(renamed.error());
        if (*renamed)
            return {};
    }
    return tl::unexpected(somethingInTheWay(path));
}

QStringList setAsideOf(const QString& path)
{
    QStringList all;
    for (int number = 1; number < mostEarlier; ++number) {
        const qsizetype before = all.size();
        for (const QString& name : {withAddition(path, addition(number)), asBefore(path, number)})
            if (standingAt(name) != Standing::Nothing)
                all += name;
        if (all.size() == before)
            break;
    }
    return all;
}

rap::Result<void> publishFile(const QString& from, const QString& target, const ledger::FiledFile& contents)
{
    const Standing standing = standingAt(target);
    if (standing == Standing::Nothing)
        return renameFree(from, target);
    if (standing == Standing::File) {
        if (hasContents(target, contents.size, contents.sha256))
            return {};
        if (secondName(target))
            return renameOver(from, target);
    }
    if (auto aside = setAside(target); !aside)
        return aside;
    return renameFree(from, target);
}

rap::Result<void> publishFolder(const QString& from, const QString& target, const QList<ledger::FiledFile>& contents)
{
    const Standing standing = standingAt(target);
    if (standing == Standing::Folder && sameFolder(target, contents))
        return {};
    if (standing != Standing::Nothing) {
        if (auto aside = setAside(target); !aside)
            return aside;
    }
    return renameFree(from, target);
}

} // namespace filing
