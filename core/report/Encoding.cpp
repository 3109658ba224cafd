#include "report/Encoding.h"

#include "rap/Cells.h"
#include "report/Big5.h"

#include <QList>
#include <QStringDecoder>
#include <algorithm>
#include <utility>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace report {
namespace {

constexpr qsizetype longestUtf8 = 4;

bool goesOn(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xc0) == 0x80;
}

qsizetype utf8Length(char first)
{
    const auto lead = static_cast<unsigned char>(first);
    return lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1;
}

/// How many bytes at the end begin a character of UTF-8 that is not all there.
qsizetype cutAtEnd(QByteArrayView bytes)
{
    qsizetype back = 1;
    while (back < longestUtf8 && back < bytes.size() && goesOn(bytes[bytes.size() - back]))
        ++back;
    if (back > bytes.size())
        return 0;
    return utf8Length(bytes[bytes.size() - back]) > back ? back : 0;
}

void append(QString& text, char32_t character)
{
    text += QChar::fromUcs4(character);
}

QString fromBig5(QByteArrayView bytes)
{
    QString text;
    text.reserve(bytes.size());
    while (!bytes.isEmpty()) {
        const Big5Character character = big5At(bytes);
        append(text, character.first);
        if (character.second != 0)
            append(text, character.second);
        bytes = bytes.sliced(character.length);
    }
    return text;
}

QString fromAscii(QByteArrayView bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar& character : text)
        if (character.unicode() >= 0x80)
            character = QChar::ReplacementCharacter;
    return text;
}

} // namespace

bool isAscii(QByteArrayView bytes)
{
    const char* at = bytes.data();
    const char* const end = at + bytes.size();
#ifdef __SSE2__
    constexpr int vectors = 4;
    for (; end - at >= qsizetype(vectors * sizeof(__m128i)); at += vectors * sizeof(__m128i)) {
        const auto* const piece = reinterpret_cast<const __m128i*>(at);
        const __m128i all = _mm_or_si128(_mm_or_si128(_mm_loadu_si128(piece), _mm_loadu_si128(piece + 1)),
                                         _mm_or_si128(_mm_loadu_si128(piece + 2), _mm_loadu_si128(piece + 3)));
        if (_mm_movemask_epi8(all) != 0)
            return false;
    }
#endif
    return std::all_of(at, end, [](char byte) { return static_cast<unsigned char>(byte) < 0x80; });
}

void EncodingGuess::feed(QByteArrayView block)
{
    if (m_guess == Encoding::Big5 || (m_cut.isEmpty() && isAscii(block)))
        return;
    const QByteArray joined = m_cut.isEmpty() ? QByteArray() : m_cut + block.toByteArray();
    const QByteArrayView bytes = joined.isEmpty() ? block : joined;
    const qsizetype cut = cutAtEnd(bytes);
    m_guess = bytes.chopped(cut).isValidUtf8() ? Encoding::Utf8 : Encoding::Big5;
    m_cut = bytes.last(cut).toByteArray();
}

void EncodingGuess::finish()
{
    if (!m_cut.isEmpty())
        m_guess = Encoding::Big5;
    m_cut.clear();
}

QString decode(QByteArrayView bytes, Encoding encoding)
{
    QString text;
    switch (encoding) {
    case Encoding::Ascii:
        text = fromAscii(bytes);
        break;
    case Encoding::Utf8:
        text = QStringDecoder(QStringDecoder::Utf8,
                              QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom)(bytes);
        break;
    case Encoding::Big5:
        text = fromBig5(bytes);
        break;
    }
    constexpr char16_t pictures = 0x2400;
    constexpr char16_t deletion = 0x7f;
    for (QChar& character : text)
        if (character < u' ' && character != u'\t')
            character = QChar(pictures + character.unicode());
        else if (character == deletion)
            character = QChar(u'\u2421');
    return text;
}

std::optional<QByteArray> encode(QStringView text, Encoding encoding)
{
    switch (encoding) {
    case Encoding::Ascii:
        if (std::any_of(text.begin(), text.end(), [](QChar character) { return character.unicode() >= 0x80; }))
            return std::nullopt;
        return text.toLatin1();
    case Encoding::Utf8:
        return text.toUtf8();
    case Encoding::Big5:
        return toBig5(text);
    }
    Q_UNREACHABLE();
}

qsizetype characterBegin(QByteArrayView line, qsizetype at, Encoding encoding)
{
    qsizetype begin = at;
    switch (encoding) {
    case Encoding::Ascii:
        return at;
    case Encoding::Utf8:
        while (begin > 0 && at - begin < longestUtf8 - 1 && goesOn(line[begin]))
            --begin;
        return begin;
    case Encoding::Big5:
        // No byte below 40 is the second of a character: from behind such a one it can be counted on.
        while (begin > 0 && static_cast<unsigned char>(line[begin - 1]) >= 0x40)
            --begin;
        for (qsizetype next = begin; next <= at && next < line.size(); next += big5At(line.sliced(next)).length)
            begin = next;
        return begin;
    }
    Q_UNREACHABLE();
}

qsizetype characterLength(QByteArrayView bytes, Encoding encoding)
{
    switch (encoding) {
    case Encoding::Ascii:
        return 1;
    case Encoding::Utf8: {
        const qsizetype length = utf8Length(bytes.front());
        return length <= bytes.size() && bytes.first(length).isValidUtf8() ? length : 1;
    }
    case Encoding::Big5:
        return big5At(bytes).length;
    }
    Q_UNREACHABLE();
}

int columnsOf(QStringView text)
{
    int columns = 0;
    for (const char32_t character : text.toUcs4())
        columns += rap::cellsOf(character);
    return columns;
}

} // namespace report
