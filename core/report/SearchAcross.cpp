#include "report/SearchAcross.h"

#include "report/FiledReports.h"
#include "report/LineScan.h"
#include "report/WindowedSearch.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <mutex>
#include <thread>
#include <vector>

namespace report {
namespace {

constexpr qint64 blockLength = 256 * 1024;
constexpr qint64 shownBefore = 60; ///< Bytes of a line around its first hit.
constexpr qint64 mostShown = 400;

/// On which line and page a byte is, for bytes in ascending order. Reads the report once more, as far as the last hit:
/// most reports have none.
class Places {
public:
    explicit Places(const Source& source, Format format)
        : m_source(source)
        , m_scan(format, *this)
    {
    }

    [[nodiscard]] rap::Result<void> goTo(qint64 offset)
    {
        if (m_block.isEmpty())
            m_block.resize(std::min(blockLength, m_source.size()));
        while (m_scan.fed() < offset) {
            const auto got =
                m_source.read(m_scan.fed(), m_block.data(), std::min<qint64>(m_block.size(), offset - m_scan.fed()));
            if (!got)
                return tl::unexpected(got.error());
            m_scan.feed(QByteArrayView(m_block).first(*got));
        }
        return {};
    }

    [[nodiscard]] qint64 lineIndex() const { return m_lines; }
    [[nodiscard]] qint64 pageIndex(char first) const { return m_pages + (m_scan.beginsPage(first) ? 1 : 0); }
    [[nodiscard]] qint64 lineBegin() const { return m_scan.lineBegin(); }

    void line(qint64 /*begin*/, qint64 /*end*/) { ++m_lines; }
    void page() { ++m_pages; }

private:
    const Source& m_source;
    LineScan<Places> m_scan;
    QByteArray m_block;
    qint64 m_lines = 0;
    qint64 m_pages = 0;
};

QString shown(QByteArrayView line, qint64 hit, Encoding encoding)
{
    const qint64 begin = characterBegin(line, std::max<qint64>(0, hit - shownBefore), encoding);
    const qint64 end =
        begin + mostShown < line.size() ? characterBegin(line, begin + mostShown, encoding) : line.size();
    QString text = decode(line.sliced(begin, end - begin), encoding);
    while (text.endsWith(QLatin1Char(' ')))
        text.chop(1);
    return text;
}

/// One for each thread.
class Searcher {
public:
    using Found = std::function<void(const FoundIn&)>;

    Searcher(const FindWish& wish, const SearchOptions& options, Found found)
        : m_wish(wish)
        , m_options(options)
        , m_found(std::move(found))
        , m_search([this](QByteArrayView read) { return choose(read); })
    {
    }

    void look(qsizetype index, const FiledReport& report)
    {
        const auto done = [&](const QString& entry, const rap::Result<void>& result) {
            if (!result && result.error().kind != rap::ErrorKind::Cancelled)
                m_found({index, entry, {}, result.error()});
        };
        if (!report.isZip) {
            done({}, lookInto(Source::open(report.path), {index, {}, {}, {}}));
            return;
        }
        const auto entries = entriesOf(report);
        if (!entries) {
            done({}, tl::unexpected(entries.error()));
            return;
        }
        for (const QString& entry : *entries)
            done(entry, lookInto(Source::openEntry(report.path, entry, m_options.isCancelled), {index, entry, {}, {}}));
    }

    [[nodiscard]] qint64 bytes() const { return m_bytes; }

private:
    [[nodiscard]] bool isCancelled() const { return m_options.isCancelled && m_options.isCancelled(); }

    [[nodiscard]] rap::Result<Matcher*> choose(QByteArrayView read)
    {
        m_guess.feed(read);
        auto& matcher = m_matchers[std::size_t(m_guess.guess())];
        if (!matcher) {
            auto made = matcherFor(m_wish, m_guess.guess());
            if (!made)
                return tl::unexpected(made.error());
            matcher = std::move(*made);
        }
        return matcher.get();
    }

    [[nodiscard]] rap::Result<void> lookInto(const rap::Result<std::shared_ptr<const Source>>& source, FoundIn found)
    {
        if (!source)
            return tl::unexpected(source.error());
        m_guess = {};
        m_search.begin(*source);
        std::optional<Places> places;
        while (!isCancelled()) {
            const auto more = m_search.next();
            if (!more)
                return tl::unexpected(more.error());
            if (!*more)
                break;
            if (m_search.hits().empty())
                continue;
            if (!places) {
                const auto beginning = (*source)->read(0, formatSample);
                if (!beginning)
                    return tl::unexpected(beginning.error());
                places.emplace(**source, formatOf(*beginning, m_options.linesPerPage));
            }
            found.lines.clear();
            if (auto placed = place(*places, found); !placed)
                return placed;
            m_found(found);
        }
        m_bytes += m_search.searchedTo();
        return {};
    }

    [[nodiscard]] rap::Result<void> place(Places& places, FoundIn& found) const
    {
        const QByteArrayView window = m_search.window();
        for (const Span& span : m_search.hits()) {
            const Hit hit{m_search.windowAt() + span.begin, span.end - span.begin};
            if (auto gone = places.goTo(hit.offset); !gone)
                return gone;
            if (found.lines.isEmpty() || found.lines.last().line != places.lineIndex()) {
                const qint64 begin = std::max<qint64>(0, places.lineBegin() - m_search.windowAt());
                const char* const end = lineEnd(window.data() + span.begin, window.data() + window.size());
                const QByteArrayView line(window.data() + begin, end);
                found.lines += {places.pageIndex(window[begin]),
                                places.lineIndex(),
                                shown(line, span.begin - begin, m_guess.guess()),
                                {}};
            }
            found.lines.last().hits += hit;
        }
        return {};
    }

    const FindWish& m_wish;
    const SearchOptions& m_options;
    const Found m_found;
    EncodingGuess m_guess;
    std::array<std::unique_ptr<Matcher>, 3> m_matchers; ///< For the encodings that were met.
    WindowedSearch m_search;
    qint64 m_bytes = 0;
};

} // namespace

rap::Result<SearchSummary> searchAcross(const QList<FiledReport>& reports, const FindWish& wish,
                                        const std::function<void(const FoundIn&)>& found, const SearchOptions& options)
{
    if (const auto matcher = matcherFor(wish, Encoding::Utf8); !matcher)
        return tl::unexpected(matcher.error());
    const auto isCancelled = [&options] { return options.isCancelled && options.isCancelled(); };
    SearchSummary summary;
    std::mutex mutex; // for the summary and `found`
    std::vector<bool> hasHits(std::size_t(reports.size()));
    std::vector<bool> hasFailed(std::size_t(reports.size()));
    const auto handOver = [&](const FoundIn& some) {
        const std::lock_guard lock(mutex);
        if (some.error)
            hasFailed[std::size_t(some.report)] = true;
        else
            hasHits[std::size_t(some.report)] = true;
        for (const FoundIn::Line& line : some.lines)
            summary.hits += line.hits.size();
        found(some);
    };

    std::atomic<qsizetype> next = 0;
    const auto work = [&] {
        Searcher searcher(wish, options, handOver);
        qint64 looked = 0;
        for (qsizetype index = next++; index < reports.size() && !isCancelled(); index = next++, ++looked) {
            searcher.look(index, reports[index]);
            if (!options.ended || isCancelled())
                continue;
            const std::lock_guard lock(mutex);
            options.ended(index);
        }
        const std::lock_guard lock(mutex);
        summary.reports += looked;
        summary.bytes += searcher.bytes();
    };
    const auto wanted =
        options.threads > 0 ? qsizetype(options.threads) : qsizetype(std::thread::hardware_concurrency());
    std::vector<std::thread> threads;
    for (qsizetype i = 1; i < std::min(wanted, reports.size()); ++i)
        threads.emplace_back(work);
    work();
    for (std::thread& thread : threads)
        thread.join();
    summary.withHits = std::count(hasHits.begin(), hasHits.end(), true);
    summary.failed = std::count(hasFailed.begin(), hasFailed.end(), true);
    summary.cancelled = isCancelled();
    return summary;
}

} // namespace report
