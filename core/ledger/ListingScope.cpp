#include "ledger/ListingScope.h"

namespace ledger {

QString withoutEndSlash(QString folder)
{
    while (folder.size() > 1 && folder.endsWith(u'/'))
        folder.chop(1);
    return folder;
}

QString folderOf(const QString& path)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    return slash == 0 ? QStringLiteral("/") : path.left(qMax<qsizetype>(slash, 0));
}

QString fileOf(const QString& path)
{
    return path.mid(path.lastIndexOf(u'/') + 1);
}

QString joined(const QString& folder, const QString& file)
{
    return folder.isEmpty() || folder.endsWith(u'/') ? QString(folder + file) : QString(folder + u'/' + file);
}

ListingScope::ListingScope(const rap::Listing& listing)
    : m_base(withoutEndSlash(listing.base))
{
    for (const rap::FolderFault& fault : listing.faults)
        m_unread.insert(withoutEndSlash(fault.folder));
    for (const QString& folder : listing.settled)
        m_unread.insert(withoutEndSlash(folder));
    m_present = m_unread;
    m_present.remove(m_base);
    for (const QString& folder : listing.folders)
        m_present.insert(withoutEndSlash(folder));
    QString last;
    for (const rap::Entry& entry : listing.files) {
        if (entry.folder != last) {
            last = entry.folder;
            m_present.insert(folderOf(entry.path));
        }
    }
}

bool ListingScope::isUnread(const QString& folder) const
{
    if (m_unread.isEmpty())
        return false;
    for (QString above = folder;; above = folderOf(above)) {
        if (m_unread.contains(above))
            return true;
        if (above.size() <= 1)
            return false;
    }
}

} // namespace ledger
