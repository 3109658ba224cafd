#include "sftp/ListingWalk.h"

#include "rap/WireText.h"
#include "sftp/Faults.h"
#include "sftp/Log.h"

namespace sftp {

using Kind = wire::Attrs::Kind;

namespace {

constexpr qsizetype longestName = 4096; // bytes; file systems take 255 characters

QByteArray withoutTrailingSlash(QByteArray path)
{
    while (path.size() > 1 && path.endsWith('/'))
        path.chop(1);
    return path;
}

QByteArray joined(const QByteArray& folder, const QByteArray& name)
{
    QByteArray path = folder;
    if (!path.endsWith('/'))
        path += '/';
    return path += name;
}

bool isAtOrAbove(const QByteArray& folder, const QByteArray& path)
{
    return path == folder || folder == "/" || (path.startsWith(folder) && path.at(folder.size()) == '/');
}

Kind kindOf(const wire::NamedEntry& named)
{
    if (const Kind kind = named.attrs.kind(); kind != Kind::Unknown)
        return kind;
    switch (named.longName.isEmpty() ? '\0' : named.longName.front()) {
    case 'd':
        return Kind::Folder;
    case 'l':
        return Kind::Link;
    case '-':
        return Kind::File;
    default:
        return Kind::Unknown;
    }
}

rap::Entry entryOf(const QByteArray& folder, const QByteArray& name, const wire::Attrs& attrs)
{
    rap::Entry entry;
    entry.path = rap::fromWire(joined(folder, name));
    entry.folder = rap::fromWire(folder);
    entry.name = rap::fromWire(name);
    if (attrs.size && *attrs.size <= static_cast<quint64>(std::numeric_limits<qint64>::max()))
        entry.size = static_cast<qint64>(*attrs.size);
    if (attrs.modified)
        entry.modified = *attrs.modified;
    return entry;
}

} // namespace

ListingWalk::ListingWalk(Channel& channel, const QStringList& bases, WalkLimits limits, QObject* parent)
    : QObject(parent)
    , m_channel(channel)
    , m_limits(limits)
{
    for (const QString& base : bases)
        if (const QByteArray path = withoutTrailingSlash(rap::toWire(base)); !m_bases.contains(path))
            m_bases.append(path);
}

ListingWalk::~ListingWalk() = default;

void ListingWalk::start()
{
    for (const QByteArray& base : std::as_const(m_bases))
        add(base, 0, 0, base);
    work();
}

void ListingWalk::add(const QByteArray& path, int depth, int links, const QByteArray& canonical)
{
    if (const QString text = rap::fromWire(path); m_settled.contains(text) || (depth > 0 && !m_goesDeeper)) {
        if (!m_leftOut.contains(text))
            m_leftOut.append(text);
        return;
    }
    const auto reject = [&](const QString& why) { m_faults.append({rap::fromWire(path), badFolder(why)}); };
    if (depth > m_limits.depth) {
        reject(QStringLiteral("more than %1 levels deep").arg(m_limits.depth));
    } else if (static_cast<qsizetype>(m_folders.size()) >= m_limits.folders) {
        reject(QStringLiteral("more than %1 folders").arg(m_limits.folders));
    } else if (auto& folder = m_folders[path]; !folder) {
        folder = std::make_unique<Folder>();
        folder->path = path;
        folder->depth = depth;
        folder->links = links;
        folder->canonical = canonical;
        folder->wished = m_limits.firstReads;
        m_waiting.push_back(folder.get());
        ++m_unread;
    }
}

void ListingWalk::work()
{
    while (!m_over && !m_waiting.empty() && m_open < m_handleLimit.of(m_limits.handles)) {
        Folder* folder = m_waiting.front();
        m_waiting.pop_front();
        open(*folder);
    }
    checkEnd();
}

void ListingWalk::open(Folder& folder)
{
    ++m_open;
    m_channel.openDir(folder.path, [this, &folder, closedThen = m_channel.handlesClosed()](const wire::Body& body) {
        openAnswered(folder, closedThen, body);
    });
}

void ListingWalk::openAnswered(Folder& folder, int closedThen, const wire::Body& body)
{
    if (const auto* handle = std::get_if<wire::Handle>(&body)) {
        if (m_over) {
            m_channel.close(handle->handle);
            --m_open;
            checkEnd();
            return;
        }
        m_handleLimit.given(m_channel.openHandles() - 1);
        folder.handle = handle->handle;
        read(folder);
        return;
    }
    const auto* status = std::get_if<wire::Status>(&body);
    if (!status || status->code == wire::Ok) {
        m_channel.breakOff(protocolFault(QStringLiteral("answer to OPENDIR is of another type")));
        return;
    }
    --m_open;
    if (m_over) {
        checkEnd();
        return;
    }
    int others = m_channel.openHandlesThen(closedThen);
    if (others == 0)
        others = m_open; // their answers may come in another order than the server gave and refused handles
    const bool mayBeTooMany = status->code != wire::NoSuchFile && status->code != wire::PermissionDenied && others > 0;
    if (mayBeTooMany && (m_handleLimit.refused(others) || !folder.refusedBefore)) {
        folder.refusedBefore = true;
        m_waiting.push_front(&folder);
    } else {
        if (folder.refusedBefore)
            m_handleLimit.forget();
        folder.fault = remoteFault(*status, rap::fromWire(folder.path));
        folder.whole = true;
        --m_unread;
    }
    work();
}

void ListingWalk::read(Folder& folder)
{
    while (std::ssize(folder.reads) < folder.wished) {
        const quint32 chunk = folder.nextChunk++;
        folder.reads.insert(chunk);
        m_channel.readDir(folder.handle,
                          [this, &folder, chunk](const wire::Body& body) { readAnswered(folder, chunk, body); });
    }
}

void ListingWalk::readAnswered(Folder& folder, quint32 chunk, const wire::Body& body)
{
    folder.reads.erase(chunk);
    const auto* names = std::get_if<wire::Names>(&body);
    const auto* status = std::get_if<wire::Status>(&body);
    if (names && !names->entries.isEmpty()) {
        if (!m_over)
            take(folder, chunk, names->entries);
        if (!folder.end && !m_over) {
            folder.wished = std::min(folder.wished + 1, m_limits.mostReads);
            read(folder);
        }
    } else if (names || (status && status->code == wire::EndOfFile)) {
        end(folder, chunk);
    } else if (status && status->code != wire::Ok) {
        end(folder, chunk, remoteFault(*status, rap::fromWire(folder.path)));
    } else {
        m_channel.breakOff(protocolFault(QStringLiteral("answer to READDIR is of another type")));
        return;
    }
    settle(folder);
}

// A refusal of what was asked for behind the end says nothing, whichever answer comes first.
void ListingWalk::end(Folder& folder, quint32 chunk, const std::optional<rap::Error>& fault)
{
    if (folder.end && *folder.end <= chunk)
        return;
    folder.end = chunk;
    folder.endFault = fault;
}

// What was asked for behind the end has nothing to say: the folders found so far are opened without waiting for that.
void ListingWalk::settle(Folder& folder)
{
    const bool nothingBefore = folder.reads.empty() || (folder.end && *folder.reads.begin() > *folder.end);
    if (!folder.whole && folder.end && nothingBefore) {
        folder.whole = true;
        if (!folder.fault)
            folder.fault = folder.endFault;
        --m_unread;
    }
    if (folder.reads.empty())
        close(folder);
    else
        work();
}

void ListingWalk::take(Folder& folder, quint32 chunk, const QList<wire::NamedEntry>& entries)
{
    std::vector<Item>& items = folder.chunks[chunk];
    bool isNews = false;
    const auto cutOff = [&](const QString& why) { end(folder, chunk, badFolder(why)); };
    for (const wire::NamedEntry& named : entries) {
        if (const auto tooMuch = excess(folder, named)) {
            cutOff(*tooMuch);
            return;
        }
        if (named.name == "." || named.name == ".." || folder.names.contains(named.name))
            continue;
        if (named.name.isEmpty() || named.name.size() > longestName || named.name.contains('/') ||
            named.name.contains('\0')) {
            folder.fault = badFolder(QStringLiteral("name %1").arg(quoted(named.name)));
            continue;
        }
        folder.names.insert(named.name);
        ++m_entries;
        isNews = true;
        takeOne(folder, items, chunk, named);
    }
    folder.stale = isNews ? 0 : folder.stale + 1;
    if (folder.stale >= m_limits.stale)
        cutOff(QStringLiteral("%1 answers without a new name").arg(folder.stale));
}

// What is left out or told twice counts as well: the server could go on with it for ever.
std::optional<QString> ListingWalk::excess(Folder& folder, const wire::NamedEntry& named)
{
    const qsizetype size = named.name.size() + named.longName.size();
    folder.bytes += size;
    m_bytes += size;
    if (folder.names.size() >= m_limits.folderEntries)
        return QStringLiteral("more than %1 entries").arg(m_limits.folderEntries);
    if (m_entries >= m_limits.entries)
        return QStringLiteral("more than %1 entries in all").arg(m_limits.entries);
    if (folder.bytes > m_limits.folderBytes)
        return QStringLiteral("more than %1 bytes of names").arg(m_limits.folderBytes);
    if (m_bytes > m_limits.bytes)
        return QStringLiteral("more than %1 bytes of names in all").arg(m_limits.bytes);
    return std::nullopt;
}

void ListingWalk::takeOne(Folder& folder, std::vector<Item>& items, quint32 chunk, const wire::NamedEntry& named)
{
    const QByteArray path = joined(folder.path, named.name);
    switch (const Kind kind = kindOf(named)) {
    case Kind::Folder:
        add(path, folder.depth + 1, folder.links, joined(folder.canonical, named.name));
        break;
    case Kind::Link:
    case Kind::Unknown:
        items.push_back({named.name, entryOf(folder.path, named.name, named.attrs)});
        if (kind == Kind::Link)
            items.back().entry->size.reset(); // the link's own length
        askWhatItIs(folder, chunk, items.size() - 1, kind == Kind::Link);
        break;
    case Kind::File:
    case Kind::Other:
        items.push_back({named.name, entryOf(folder.path, named.name, named.attrs)});
        break;
    }
}

void ListingWalk::askWhatItIs(Folder& folder, quint32 chunk, std::size_t index, bool isLink)
{
    const QByteArray path = joined(folder.path, folder.chunks[chunk][index].name);
    ++m_asked;
    m_channel.stat(path, [this, &folder, chunk, index, isLink, path](const wire::Body& body) {
        --m_asked;
        if (m_over) {
            checkEnd();
            return;
        }
        // A link that leads nowhere stays listed as it stands.
        if (const auto* attrs = std::get_if<wire::Attrs>(&body)) {
            Item& item = folder.chunks[chunk][index];
            if (attrs->kind() != Kind::Folder) {
                item.entry = entryOf(folder.path, item.name, *attrs);
            } else {
                item.entry.reset();
                if (isLink)
                    followLink(folder, path);
                else
                    add(path, folder.depth + 1, folder.links, joined(folder.canonical, item.name));
            }
        }
        work();
    });
}

void ListingWalk::followLink(Folder& folder, const QByteArray& path)
{
    if (folder.links >= m_limits.links) {
        m_faults.append({rap::fromWire(path), badFolder(QStringLiteral("links within linked folders"))});
        return;
    }
    ++m_asked;
    m_channel.realPath(path, [this, &folder, path](const wire::Body& body) {
        --m_asked;
        if (m_over) {
            checkEnd();
            return;
        }
        const auto* names = std::get_if<wire::Names>(&body);
        const QByteArray target = names && names->entries.size() == 1 ? names->entries.front().name : path;
        if (isAtOrAbove(target, folder.canonical))
            m_faults.append({rap::fromWire(path), badFolder(QStringLiteral("a link to a folder above it"))});
        else
            add(path, folder.depth + 1, folder.links + 1, target);
        work();
    });
}

void ListingWalk::close(Folder& folder)
{
    m_channel.close(folder.handle);
    folder.handle.clear();
    folder.names = {};
    --m_open;
    work();
}

void ListingWalk::checkEnd()
{
    if (!m_over) {
        if (const Folder* missing = missingBase()) {
            m_over = true;
            Q_EMIT failed(baseFolderMissing(rap::fromWire(missing->path), missing->fault->detail));
        } else if (m_unread == 0 && m_asked == 0) {
            m_over = true;
            Q_EMIT finished(listing());
        }
    }
    if (m_over && !m_idle && m_open == 0 && m_asked == 0) {
        m_idle = true;
        Q_EMIT idle();
    }
}

// A folder that is listed in a way that cannot be right is there.
bool ListingWalk::isMissing(const Folder& folder)
{
    return folder.fault && folder.fault->kind != rap::ErrorKind::Protocol;
}

// The first of them, where none can be read.
const ListingWalk::Folder* ListingWalk::missingBase() const
{
    const bool allMissing = std::all_of(m_bases.begin(), m_bases.end(), [this](const QByteArray& base) {
        const auto found = m_folders.find(base);
        return found != m_folders.end() && isMissing(*found->second);
    });
    return allMissing ? m_folders.at(m_bases.front()).get() : nullptr;
}

rap::Listing ListingWalk::listing() const
{
    rap::Listing result;
    result.base = rap::fromWire(m_bases.front());
    result.faults = m_faults;
    result.settled = m_leftOut;
    for (const auto& [path, folder] : m_folders) {
        const QString text = rap::fromWire(path);
        const bool bad = folder->fault.has_value();
        if (bad)
            result.faults.append({text, m_bases.contains(path) && isMissing(*folder)
                                            ? baseFolderMissing(text, folder->fault->detail)
                                            : *folder->fault});
        if (path != m_bases.front() && (!bad || folder->fault->kind == rap::ErrorKind::Protocol))
            result.folders.append(text);
        for (const auto& [number, items] : folder->chunks) {
            for (const Item& item : items)
                if (item.entry)
                    result.files.append(*item.entry);
        }
    }
    return result;
}

} // namespace sftp
