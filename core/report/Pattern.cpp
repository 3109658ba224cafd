#include "report/Big5.h"
#include "report/Encoding.h"
#include "report/LineScan.h"
#include "report/Matcher.h"
#include "report/RequiredText.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

namespace report {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(report::Pattern)
};

// Qt's own regular expressions want UTF-16 and keep a stack for each thread, which on Windows is freed too early
// (app/windows/RegularExpressions.h). This one is ours, and goes with the matcher.
constexpr std::size_t stackBegin = 32 * 1024;
constexpr std::size_t stackLimit = 1 << 20;
constexpr uint32_t mostSteps = 1'000'000; ///< That a pattern may take at one place.

struct Free {
    void operator()(pcre2_code* code) const { pcre2_code_free(code); }
    void operator()(pcre2_match_data* data) const { pcre2_match_data_free(data); }
    void operator()(pcre2_match_context* context) const { pcre2_match_context_free(context); }
    void operator()(pcre2_jit_stack* stack) const { pcre2_jit_stack_free(stack); }
};
template <typename Thing> using Owned = std::unique_ptr<Thing, Free>;

QString messageFor(int code)
{
    std::array<PCRE2_UCHAR, 256> words{};
    pcre2_get_error_message(code, words.data(), words.size());
    return QString::fromUtf8(reinterpret_cast<const char*>(words.data()));
}

/// A line of Big5 as UTF-8, and where each byte of that comes from.
struct Converted {
    QByteArray utf8;
    std::vector<qint64> from;

    void convert(QByteArrayView line)
    {
        utf8.clear();
        from.clear();
        qint64 at = 0;
        while (at < line.size()) {
            const Big5Character character = big5At(line.sliced(at));
            const std::array both{character.first, character.second};
            utf8 += QString::fromUcs4(both.data(), character.second != 0 ? 2 : 1).toUtf8();
            from.resize(std::size_t(utf8.size()), at);
            at += character.length;
        }
        from.push_back(at);
    }

    /// Where the character ends that the byte before `place` of `utf8` is of: some are two of Unicode.
    [[nodiscard]] qint64 endOf(qint64 place) const
    {
        const qint64 last = from[std::size_t(place - 1)];
        auto end = from.begin() + place;
        while (*end == last)
            ++end;
        return *end;
    }
};

/// Compiled once, for text of one kind.
class Compiled {
public:
    explicit Compiled(Owned<pcre2_code> code)
        : m_code(std::move(code))
        , m_data(pcre2_match_data_create(1, nullptr))
        , m_context(pcre2_match_context_create(nullptr))
        , m_stack(pcre2_jit_stack_create(stackBegin, stackLimit, nullptr))
        , m_jit(pcre2_jit_compile(m_code.get(), PCRE2_JIT_COMPLETE) == 0)
    {
        pcre2_set_match_limit(m_context.get(), mostSteps);
        pcre2_jit_stack_assign(m_context.get(), nullptr, m_stack.get());
    }

    [[nodiscard]] rap::Result<void> search(QByteArrayView line, qint64 at, std::vector<Span>& found) const
    {
        const auto* const subject = reinterpret_cast<PCRE2_SPTR>(line.data());
        const auto match = m_jit ? pcre2_jit_match : pcre2_match;
        const PCRE2_SIZE* const place = pcre2_get_ovector_pointer(m_data.get());
        for (qint64 from = 0; from < line.size();) {
            const int result = match(m_code.get(), subject, PCRE2_SIZE(line.size()), PCRE2_SIZE(from), PCRE2_NOTEMPTY,
                                     m_data.get(), m_context.get());
            if (result == PCRE2_ERROR_NOMATCH)
                break;
            if (result < 0)
                return rap::failure(rap::ErrorKind::BadCall, Tr::tr("This expression takes too long to be looked for."),
                                    Tr::tr("Make it simpler."), messageFor(result));
            const auto begin = qint64(place[0]);
            const auto end = qint64(place[1]);
            from = std::max(end, from + 1);
            if (begin < end) // what is empty, or turned round by \K, cannot be shown
                found.push_back({at + begin, at + end});
        }
        return {};
    }

private:
    Owned<pcre2_code> m_code;
    Owned<pcre2_match_data> m_data;
    Owned<pcre2_match_context> m_context;
    Owned<pcre2_jit_stack> m_stack;
    bool m_jit;
};

/// A regular expression, line by line: what it finds does not hang on where the reading of the report was cut.
class Pattern : public Matcher {
public:
    /// `ascii` is for lines of ASCII, and much faster; `required`: text that is on every line that matches.
    Pattern(Owned<pcre2_code> ascii, Owned<pcre2_code> any, std::unique_ptr<Matcher> required, Encoding encoding)
        : m_any(std::move(any))
        , m_required(std::move(required))
        , m_encoding(encoding)
    {
        if (ascii)
            m_ascii.emplace(std::move(ascii));
    }

    rap::Result<void> search(QByteArrayView bytes, qint64 from, qint64 upTo, std::vector<Span>& found) override
    {
        const char* const begin = bytes.data();
        const char* const end = begin + bytes.size();
        m_isAscii = isAscii(bytes);
        if (!m_required) {
            for (const char* line = begin + from; line < begin + upTo;) {
                const char* const after = lineEnd(line, end);
                if (auto searched = searchLine({line, after}, line - begin, found); !searched)
                    return searched;
                line = after + 1;
            }
        } else {
            m_candidates.clear();
            if (auto searched = m_required->search(bytes, from, bytes.size(), m_candidates); !searched)
                return searched;
            for (const char* done = begin + from; const Span& candidate : m_candidates) {
                const char* line = begin + candidate.begin;
                if (line < done)
                    continue;
                const char* const after = lineEnd(line, end);
                while (line > done && !endsLine(line[-1]))
                    --line;
                if (line >= begin + upTo)
                    break;
                if (auto searched = searchLine({line, after}, line - begin, found); !searched)
                    return searched;
                done = after;
            }
        }
        while (!found.empty() && found.back().begin >= upTo)
            found.pop_back();
        return {};
    }

private:
    [[nodiscard]] rap::Result<void> searchLine(QByteArrayView line, qint64 at, std::vector<Span>& found)
    {
        const bool ascii = m_isAscii || isAscii(line);
        if (ascii || m_encoding != Encoding::Big5)
            return (ascii && m_ascii ? *m_ascii : m_any).search(line, at, found);
        m_converted.convert(line);
        std::size_t kept = found.size();
        auto searched = m_any.search(m_converted.utf8, 0, found);
        qint64 done = 0; // in the line, up to where the hit before goes
        for (std::size_t i = kept; i < found.size(); ++i) {
            const qint64 begin = m_converted.from[std::size_t(found[i].begin)];
            const qint64 end = m_converted.endOf(found[i].end);
            if (begin >= done) { // not the other half of a character that was found
                found[kept++] = {at + begin, at + end};
                done = end;
            }
        }
        found.resize(kept);
        return searched;
    }

    std::optional<Compiled> m_ascii;
    Compiled m_any;
    std::unique_ptr<Matcher> m_required;
    Encoding m_encoding;
    Converted m_converted;
    std::vector<Span> m_candidates;
    bool m_isAscii = false;
};

struct Fault {
    int code = 0;
    PCRE2_SIZE at = 0;
};

Owned<pcre2_code> compile(const QByteArray& pattern, uint32_t options, Fault& fault)
{
    return Owned<pcre2_code>(pcre2_compile(reinterpret_cast<PCRE2_SPTR>(pattern.data()), PCRE2_SIZE(pattern.size()),
                                           options, &fault.code, &fault.at, nullptr));
}

} // namespace

rap::Result<std::unique_ptr<Matcher>> patternMatcher(const QByteArray& pattern, const FindWish& wish, Encoding encoding)
{
    const QByteArray whole = wish.wholeWord ? QByteArray("(?<!\\w)(?:" + pattern + ")(?!\\w)") : pattern;
    const uint32_t options = PCRE2_NEVER_BACKSLASH_C | (wish.matchCase ? 0 : PCRE2_CASELESS);
    const uint32_t utf = PCRE2_UTF | PCRE2_MATCH_INVALID_UTF | (encoding == Encoding::Ascii ? 0 : PCRE2_UCP);
    Fault fault;
    auto any = compile(whole, options | utf, fault);
    if (!any)
        return rap::failure(rap::ErrorKind::BadCall, Tr::tr("This is no regular expression."), {},
                            QStringLiteral("%1 (at %2)").arg(messageFor(fault.code), QString::number(fault.at)));
    auto ascii = isAscii(pattern) ? compile(whole, options, fault) : nullptr;
    const QByteArray required = requiredText(pattern, !wish.matchCase && encoding != Encoding::Ascii);
    auto filter =
        required.isEmpty() ? nullptr : literalMatcher(required, {{}, false, false, wish.matchCase}, Encoding::Ascii);
    return std::make_unique<Pattern>(std::move(ascii), std::move(any), std::move(filter), encoding);
}

} // namespace report
