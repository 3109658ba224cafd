#include "sftp/ReadPlanner.h"

#include <algorithm>
#include <limits>

namespace sftp {

void ReadPlanner::add(File file, std::optional<qint64> size, qint64 offset, bool toItsEnd)
{
    Entry entry;
    entry.place = ++m_lastPlace;
    entry.end = size;
    entry.sizeListed = size.has_value();
    if (toItsEnd && size && *size < std::numeric_limits<qint64>::max()) {
        ++*entry.end;
        entry.pastEnd = true;
    }
    entry.next = offset;
    entry.contiguous = offset;
    m_files.insert(file, entry);
    m_waiting.push_back(file);
}

void ReadPlanner::reorder(const QList<File>& files)
{
    m_lastPlace += files.size();
    for (Entry& entry : m_files)
        entry.place += files.size();
    for (qsizetype i = 0; i < files.size(); ++i)
        if (const auto found = m_files.find(files[i]); found != m_files.end())
            found->place = i + 1;
    sort();
}

void ReadPlanner::sort()
{
    const auto before = [this](File a, File b) { return m_files[a].place < m_files[b].place; };
    std::sort(m_waiting.begin(), m_waiting.end(), before);
    std::sort(m_active.begin(), m_active.end(), before);
}

bool ReadPlanner::drop(File file)
{
    const auto found = m_files.find(file);
    if (found == m_files.end())
        return true;
    switch (found->state) {
    case State::Waiting:
        m_waiting.erase(std::find(m_waiting.begin(), m_waiting.end(), file));
        m_files.erase(found);
        return true;
    case State::Opening:
        m_active.removeOne(file);
        found->state = State::Retired;
        break;
    case State::Open:
        retire(file, *found);
        break;
    case State::Retired:
        break;
    }
    return false;
}

bool ReadPlanner::isWaiting(File file) const
{
    const auto found = m_files.find(file);
    return found != m_files.end() && found->state == State::Waiting;
}

void ReadPlanner::consumed(File file, qint64 bytes)
{
    m_unconsumed -= bytes;
    if (const auto found = m_files.find(file); found != m_files.end())
        found->unconsumed -= bytes;
}

std::optional<ReadPlanner::Request> ReadPlanner::next()
{
    if (!m_toClose.empty()) {
        const File file = m_toClose.front();
        m_toClose.pop_front();
        m_files.remove(file);
        --m_handles;
        return Close{file};
    }
    if (const auto read = m_policy.mayAsk() ? nextHole() : std::nullopt)
        return *read;
    if (m_unconsumed >= m_policy.unconsumed())
        return std::nullopt;
    if (const auto chosen = nextToOpen(); chosen != m_waiting.end()) {
        const File file = *chosen;
        m_waiting.erase(chosen);
        m_files[file].state = State::Opening;
        const auto behind = [this](qint64 place, File other) { return place < m_files[other].place; };
        m_active.insert(std::upper_bound(m_active.begin(), m_active.end(), m_files[file].place, behind), file);
        ++m_handles;
        return Open{file};
    }
    if (const auto read = m_policy.mayAsk() ? nextRead() : std::nullopt)
        return *read;
    return std::nullopt;
}

qint64 ReadPlanner::leftToAsk(const Entry& entry) const
{
    if (entry.end)
        return std::max<qint64>(0, *entry.end - entry.next);
    return std::max(0, m_policy.blindReads() - entry.outstanding) * static_cast<qint64>(m_policy.readSize());
}

// Large ones only as far ahead as one window: what is opened and then not read would be lost where the server lets a
// file be opened once.
std::deque<ReadPlanner::File>::iterator ReadPlanner::nextToOpen()
{
    if (m_waiting.empty() || m_handles >= m_limit.of(m_policy.handles()))
        return m_waiting.end();
    const qint64 nextPlace = m_files.constFind(m_waiting.front())->place;
    qint64 ahead = 0;
    for (const File file : std::as_const(m_active)) {
        const Entry& entry = *m_files.constFind(file);
        if (entry.place < nextPlace && !isBehind(entry))
            ahead += std::min(leftToAsk(entry), m_policy.inFlight()); // whatever size the server says
    }
    if (ahead < m_policy.inFlight())
        return m_waiting.begin();
    const auto end = m_waiting.begin() + std::min<std::ptrdiff_t>(lookAhead, std::ssize(m_waiting));
    const auto quick = std::find_if(m_waiting.begin(), end, [this](File file) {
        const Entry& entry = *m_files.constFind(file);
        return entry.end && isQuick(leftToAsk(entry));
    });
    return quick == end ? m_waiting.end() : quick;
}

std::optional<ReadPlanner::Read> ReadPlanner::nextHole()
{
    while (!m_holed.empty()) {
        const File file = m_holed.front();
        const auto found = m_files.find(file);
        if (found == m_files.end() || found->state != State::Open || found->holes.empty()) {
            m_holed.pop_front();
            continue;
        }
        auto& [begin, end] = found->holes.front();
        const qint64 length = std::min<qint64>(end - begin, m_policy.readSize());
        const Read read = ask(file, *found, begin, length);
        begin += length;
        if (begin == end)
            found->holes.pop_front();
        return read;
    }
    return std::nullopt;
}

ReadPlanner::Entry* ReadPlanner::chooseToRead(File& file)
{
    Entry* quickest = nullptr;
    Entry* large = nullptr;
    File largeFile = 0;
    for (const File candidate : std::as_const(m_active)) {
        Entry& entry = m_files[candidate];
        const qint64 left = leftToAsk(entry);
        if (entry.state != State::Open || left == 0)
            continue;
        if (!entry.end || !isQuick(left)) {
            if (!large || (isBehind(*large) && !isBehind(entry))) {
                large = &entry;
                largeFile = candidate;
            }
        } else if (!quickest || left < leftToAsk(*quickest)) {
            quickest = &entry;
            file = candidate;
        }
    }
    if (quickest && (!large || m_quickOnes < quickOnesInARow)) {
        ++m_quickOnes;
        return quickest;
    }
    m_quickOnes = 0;
    file = largeFile;
    return large;
}

std::optional<ReadPlanner::Read> ReadPlanner::nextRead()
{
    if (m_inFlight > 0 && m_inFlight + static_cast<qint64>(m_policy.readSize()) > m_policy.inFlight())
        return std::nullopt;
    File file = 0;
    Entry* chosen = chooseToRead(file);
    if (!chosen)
        return std::nullopt;
    const qint64 length = std::min<qint64>(leftToAsk(*chosen), m_policy.readSize());
    const qint64 offset = chosen->next;
    chosen->next += length;
    m_inFlight += length;
    return ask(file, *chosen, offset, length);
}

ReadPlanner::Read ReadPlanner::ask(File file, Entry& entry, qint64 offset, qint64 length)
{
    ++entry.outstanding;
    entry.outstandingBytes += length;
    return {file, offset, static_cast<quint32>(length)};
}

ReadPlanner::Arrival ReadPlanner::opened(File file, int others)
{
    m_limit.given(others);
    const auto found = m_files.find(file);
    if (found == m_files.end())
        return {Fit::Ignored};
    if (found->state == State::Retired) {
        m_toClose.push_back(file);
        return {Fit::Ignored};
    }
    found->state = State::Open;
    return settle(file, *found);
}

bool ReadPlanner::openRefused(File file, int others, bool mayBeTooMany)
{
    const auto found = m_files.find(file);
    if (found == m_files.end())
        return false;
    --m_handles;
    m_active.removeOne(file);
    if (others == 0)
        others = m_handles; // their answers may come in another order than the server gave and refused handles
    if (found->state == State::Retired || !mayBeTooMany || others < 1) {
        if (found->refusedBefore)
            m_limit.forget();
        m_files.erase(found);
        return false;
    }
    const bool tooMany = m_limit.refused(others);
    if (!tooMany && found->refusedBefore) {
        // More than these were open before: it is the file.
        m_limit.forget();
        m_files.erase(found);
        return false;
    }
    found->refusedBefore = true;
    found->state = State::Waiting;
    m_waiting.push_front(file);
    return true;
}

ReadPlanner::Entry* ReadPlanner::answered(const Read& request)
{
    const auto found = m_files.find(request.file);
    if (found == m_files.end())
        return nullptr;
    --found->outstanding;
    found->outstandingBytes -= request.length;
    if (found->state != State::Retired)
        return &*found;
    m_inFlight -= request.length;
    if (found->outstanding == 0)
        m_toClose.push_back(request.file);
    return nullptr;
}

ReadPlanner::Arrival ReadPlanner::arrived(const Read& request, qint64 got)
{
    if (got < 1 || got > request.length)
        return {Fit::Misfit};
    Entry* entry = answered(request);
    if (!entry)
        return {Fit::Ignored};
    const qint64 asked = request.offset + request.length;
    const qint64 reached = request.offset + got;
    if (entry->end && reached > *entry->end)
        return {Fit::Misfit};
    if (entry->pastEnd && reached == *entry->end)
        return {Fit::TooLong, entry->contiguous};
    const qint64 wanted = entry->end ? std::min(asked, *entry->end) : asked;
    if (reached < wanted) {
        entry->holes.emplace_back(reached, wanted);
        m_holed.push_back(request.file);
    }
    insert(*entry, request.offset, reached);
    return settle(request.file, *entry);
}

ReadPlanner::Arrival ReadPlanner::ended(const Read& request)
{
    Entry* entry = answered(request);
    if (!entry)
        return {Fit::Ignored};
    const qint64 end = request.offset;
    const bool asListed = entry->pastEnd && end == *entry->end - 1;
    if (entry->sizeListed && !asListed)
        return {Fit::TooShort, entry->contiguous};
    entry->pastEnd = false;
    const bool dataBehind =
        entry->contiguous > end || (!entry->islands.empty() && entry->islands.rbegin()->second > end);
    if (dataBehind)
        return {Fit::Misfit};
    entry->end = entry->end ? std::min(*entry->end, end) : end;
    std::deque<std::pair<qint64, qint64>> holes;
    for (auto [from, to] : entry->holes)
        if (from < *entry->end)
            holes.emplace_back(from, std::min(to, *entry->end));
    entry->holes = std::move(holes);
    return settle(request.file, *entry);
}

void ReadPlanner::insert(Entry& entry, qint64 begin, qint64 end)
{
    entry.islands.emplace(begin, end);
    const qint64 before = entry.contiguous;
    for (auto island = entry.islands.begin(); island != entry.islands.end() && island->first == entry.contiguous;
         island = entry.islands.erase(island))
        entry.contiguous = island->second;
    m_inFlight -= entry.contiguous - before;
    m_unconsumed += entry.contiguous - before;
    entry.unconsumed += entry.contiguous - before;
}

ReadPlanner::Arrival ReadPlanner::settle(File file, Entry& entry)
{
    const Arrival arrival{Fit::Fits, entry.contiguous, entry.end && entry.contiguous >= *entry.end};
    if (arrival.complete)
        retire(file, entry);
    return arrival;
}

void ReadPlanner::retire(File file, Entry& entry)
{
    m_active.removeOne(file);
    entry.state = State::Retired;
    m_inFlight -= entry.next - entry.contiguous;
    m_inFlight += entry.outstandingBytes;
    entry.holes.clear();
    entry.islands.clear();
    if (entry.outstanding == 0)
        m_toClose.push_back(file);
}

} // namespace sftp
