#include "session/ListingMemory.h"

#include "rap/Folder.h"

namespace session {

namespace {

constexpr int believed = 2;

} // namespace

void ListingMemory::take(const rap::Listing& listing)
{
    QHash<QString, size_t> contents;
    for (const QString& folder : listing.folders)
        contents.insert(folder, 0);
    // The order within a folder is the server's whim.
    for (const rap::Entry& entry : listing.files)
        contents[entry.folder] += qHashMulti(0, entry.name, entry.size.value_or(-1), entry.modified.value_or(-1));

    QHash<QString, Folder> folders;
    for (auto it = contents.cbegin(); it != contents.cend(); ++it) {
        const Folder before = m_folders.value(it.key());
        folders.insert(it.key(),
                       {it.value(), before.equal > 0 && before.contents == it.value() ? before.equal + 1 : 1});
    }
    for (const QString& folder : listing.settled)
        folders.insert(folder, m_folders.value(folder));
    for (const rap::FolderFault& fault : listing.faults)
        folders.remove(fault.folder);
    m_folders = std::move(folders);
}

QSet<QString> ListingMemory::settled(QDate today) const
{
    QSet<QString> paths;
    for (auto it = m_folders.cbegin(); it != m_folders.cend(); ++it) {
        const rap::Folder folder = rap::decodeFolder(m_base, it.key());
        if (it->equal >= believed && folder.date && *folder.date < today)
            paths.insert(it.key());
    }
    return paths;
}

} // namespace session
