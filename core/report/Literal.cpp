#include "report/Encoding.h"
#include "report/Matcher.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace report {
namespace {

constexpr unsigned char caseBit = 0x20;

bool isLetter(char byte)
{
    return (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z');
}

bool isOfWord(char byte)
{
    return isLetter(byte) || (byte >= '0' && byte <= '9') || byte == '_';
}

/// How often a byte stands in reports: spaces, digits and what stands between them first.
int commonness(char byte)
{
    constexpr std::array common{' ', '0', '1', '2', '.', ',', '-', '3', '4', '5', '6', '7', '8', '9',
                                'E', 'A', 'T', 'e', 'a', 't', 'O', 'N', 'I', 'R', 'S', 'o', 'n', 'i'};
    const auto* const found = std::find(common.begin(), common.end(), byte);
    return found == common.end() ? 0 : int(common.end() - found);
}

/// Plain text. Two of its bytes, those that are seldom in reports, are compared for sixteen places at a time; where
/// both are there, the rest is.
class Literal : public Matcher {
public:
    Literal(const QByteArray& text, const FindWish& wish, Encoding encoding)
        : m_text(text)
        , m_fold(text.size(), '\0')
        , m_encoding(encoding)
        , m_wordBefore(wish.wholeWord && isOfWord(text.front()))
        , m_wordAfter(wish.wholeWord && isOfWord(text.back()))
    {
        for (qsizetype i = 0; i < text.size(); ++i) {
            const bool isWhole = encoding != Encoding::Big5 || characterBegin(text, i, encoding) == i;
            const bool isOfPair = encoding == Encoding::Big5 && isWhole && static_cast<unsigned char>(text[i]) >= 0x80;
            if (!wish.matchCase && isWhole && !isOfPair && isLetter(text[i])) {
                m_fold[i] = char(caseBit);
                m_text[i] = char(static_cast<unsigned char>(text[i]) | caseBit);
            }
        }
        for (qsizetype i = 1; i < text.size(); ++i)
            if (commonness(text[i]) < commonness(text[m_first]))
                m_first = i;
        m_second = m_first == 0 ? text.size() - 1 : 0;
        for (qsizetype i = 0; i < text.size(); ++i)
            if (i != m_first && commonness(text[i]) < commonness(text[m_second]))
                m_second = i;
    }

    rap::Result<void> search(QByteArrayView bytes, qint64 from, qint64 upTo, std::vector<Span>& found) override
    {
        const qint64 length = m_text.size();
        const qint64 end = std::min(upTo, bytes.size() - length + 1); // of the places where it can begin
        qint64 at = from;
        const auto take = [&](qint64 place) {
            if (place < at || !isHere(bytes, place))
                return;
            found.push_back({place, place + length});
            at = place + length;
        };
        qint64 block = from;
#ifdef __SSE2__
        constexpr qint64 width = sizeof(__m128i);
        const auto all = [](char byte) { return _mm_set1_epi8(byte); };
        const __m128i first = all(m_text[m_first]);
        const __m128i firstFold = all(m_fold[m_first]);
        const __m128i second = all(m_text[m_second]);
        const __m128i secondFold = all(m_fold[m_second]);
        const auto load = [&bytes](qint64 place) {
            return _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes.data() + place));
        };
        const auto both = [&](qint64 place) {
            return _mm_and_si128(_mm_cmpeq_epi8(_mm_or_si128(load(place + m_first), firstFold), first),
                                 _mm_cmpeq_epi8(_mm_or_si128(load(place + m_second), secondFold), second));
        };
        const auto bits = [](__m128i places) { return unsigned(_mm_movemask_epi8(places)); };
        for (; block + 2 * width <= end; block += 2 * width) {
            const __m128i left = both(block);
            const __m128i right = both(block + width);
            if (bits(_mm_or_si128(left, right)) == 0)
                continue;
            for (unsigned places = bits(left) | bits(right) << width; places != 0; places &= places - 1)
                take(block + std::countr_zero(places));
        }
#endif
        for (; block < end; ++block)
            take(block);
        return {};
    }

    [[nodiscard]] qint64 length() const override { return m_text.size(); }

private:
    [[nodiscard]] bool isHere(QByteArrayView bytes, qint64 place) const
    {
        for (qsizetype i = 0; i < m_text.size(); ++i)
            if (char(bytes[place + i] | m_fold[i]) != m_text[i])
                return false;
        const qint64 after = place + m_text.size();
        if (m_wordBefore && place > 0 && isOfWord(bytes[place - 1]))
            return false;
        if (m_wordAfter && after < bytes.size() && isOfWord(bytes[after]))
            return false;
        // In Big5 a second byte may be a letter, and two halves of characters another one.
        return m_encoding != Encoding::Big5 || characterBegin(bytes, place, m_encoding) == place;
    }

    QByteArray m_text;
    QByteArray m_fold; ///< What is set in a byte before it is compared.
    Encoding m_encoding;
    bool m_wordBefore;
    bool m_wordAfter;
    qsizetype m_first = 0; ///< The two bytes.
    qsizetype m_second = 0;
};

} // namespace

std::unique_ptr<Matcher> literalMatcher(const QByteArray& text, const FindWish& wish, Encoding encoding)
{
    return std::make_unique<Literal>(text, wish, encoding);
}

} // namespace report
