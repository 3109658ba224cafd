#include "report/Find.h"

#include "report/Matcher.h"
#include "report/WindowedSearch.h"

#include <QCoreApplication>
#include <algorithm>

namespace report {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(report::Find)
};

/// Found nowhere: text in characters that the report's encoding does not have.
class Nothing : public Matcher {
public:
    rap::Result<void> search(QByteArrayView /*bytes*/, qint64 /*from*/, qint64 /*upTo*/,
                             std::vector<Span>& /*found*/) override
    {
        return {};
    }
};

/// Letters of other alphabets have cases too, and the pattern's engine knows them.
bool foldsBeyondAscii(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar character) {
        return character.unicode() >= 0x80 && (character.toLower() != character || character.toUpper() != character);
    });
}

QByteArray asPattern(const QString& text)
{
    QByteArray pattern;
    for (const char byte : text.toUtf8()) {
        const bool isPlain = static_cast<unsigned char>(byte) >= 0x80 || (byte >= '0' && byte <= '9') ||
                             (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z');
        if (!isPlain)
            pattern += '\\';
        pattern += byte;
    }
    return pattern;
}

} // namespace

rap::Result<std::unique_ptr<Matcher>> matcherFor(const FindWish& wish, Encoding encoding)
{
    if (wish.text.isEmpty())
        return rap::failure(rap::ErrorKind::BadCall, Tr::tr("There is nothing to look for."));
    if (4 * wish.text.size() > longestText)
        return rap::failure(rap::ErrorKind::BadCall, Tr::tr("What is looked for is too long."));
    if (wish.isPattern)
        return patternMatcher(wish.text.toUtf8(), wish, encoding);
    if (!wish.matchCase && foldsBeyondAscii(wish.text))
        return patternMatcher(asPattern(wish.text), wish, encoding);
    const auto text = encode(wish.text, encoding);
    return text ? literalMatcher(*text, wish, encoding) : std::make_unique<Nothing>();
}

Find::Find(std::shared_ptr<const Source> source, std::unique_ptr<Matcher> matcher)
    : m_matcher(std::move(matcher))
    , m_search(std::make_unique<WindowedSearch>([this](QByteArrayView) { return m_matcher.get(); }))
{
    m_search->begin(std::move(source));
}

Find::~Find() = default;

rap::Result<std::unique_ptr<Find>> Find::in(std::shared_ptr<const Source> source, const FindWish& wish,
                                            Encoding encoding)
{
    auto matcher = matcherFor(wish, encoding);
    if (!matcher)
        return tl::unexpected(matcher.error());
    return std::unique_ptr<Find>(new Find(std::move(source), std::move(*matcher)));
}

rap::Result<bool> Find::step(qint64 bytes)
{
    for (const qint64 upTo = m_search->searchedTo() + bytes; m_search->searchedTo() < upTo;) {
        const auto more = m_search->next();
        if (!more)
            return tl::unexpected(more.error());
        const std::lock_guard lock(m_mutex);
        for (const Span& span : m_search->hits()) {
            m_begins.append(quint64(m_search->windowAt() + span.begin));
            if (m_matcher->length() == 0)
                m_ends.append(quint64(m_search->windowAt() + span.end));
        }
        m_done = m_search->searchedTo();
        m_complete = !*more;
        if (m_complete)
            break;
    }
    return !isComplete();
}

bool Find::isComplete() const
{
    const std::lock_guard lock(m_mutex);
    return m_complete;
}

qint64 Find::bytesDone() const
{
    const std::lock_guard lock(m_mutex);
    return m_done;
}

qint64 Find::count() const
{
    const std::lock_guard lock(m_mutex);
    return m_begins.size();
}

Hit Find::hit(qint64 index) const
{
    const std::lock_guard lock(m_mutex);
    if (index < 0 || index >= m_begins.size())
        return {};
    const auto begin = qint64(m_begins.at(index));
    const qint64 length = m_matcher->length();
    return {begin, length > 0 ? length : qint64(m_ends.at(index)) - begin};
}

qint64 Find::firstFrom(qint64 offset) const
{
    const std::lock_guard lock(m_mutex);
    return offset <= 0 ? 0 : m_begins.countUpTo(quint64(offset - 1));
}

qint64 Find::memory() const
{
    const std::lock_guard lock(m_mutex);
    return m_begins.memory() + m_ends.memory();
}

} // namespace report
