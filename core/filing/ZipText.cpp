#include "filing/ZipText.h"

#include <QStringDecoder>
#include <algorithm>
#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <iconv.h>
#endif

namespace filing {
namespace {

/// The upper half of code page 437.
constexpr char16_t upperHalf[] = u"ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐"
                                 u"└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0";
static_assert(sizeof(upperHalf) == (128 + 1) * sizeof(char16_t));

bool isAscii(const QByteArray& bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

// Qt's own decoders know no Big5 on every system, and where they do they pass over what is none.
#ifdef Q_OS_WIN
std::optional<QString> fromBig5(const QByteArray& bytes)
{
    constexpr UINT big5 = 950;
    QString text(bytes.size(), QChar()); // no character is of fewer bytes than of UTF-16 units
    const int length = MultiByteToWideChar(big5, MB_ERR_INVALID_CHARS, bytes.constData(), int(bytes.size()),
                                           reinterpret_cast<wchar_t*>(text.data()), int(text.size()));
    if (length <= 0)
        return std::nullopt;
    text.truncate(length);
    return text;
}
#else
std::optional<QString> fromBig5(const QByteArray& bytes)
{
    const iconv_t converter = iconv_open("UTF-8", "BIG5-HKSCS");
    if (converter == iconv_t(-1))
        return std::nullopt;
    QByteArray in = bytes;
    QByteArray utf8(4 * bytes.size(), '\0');
    char* from = in.data();
    char* to = utf8.data();
    size_t left = size_t(in.size());
    size_t room = size_t(utf8.size());
    const bool converted = iconv(converter, &from, &left, &to, &room) != size_t(-1) &&
                           iconv(converter, nullptr, nullptr, &to, &room) != size_t(-1); // what it still holds back
    iconv_close(converter);
    if (!converted)
        return std::nullopt;
    utf8.chop(qsizetype(room));
    return QString::fromUtf8(utf8);
}
#endif

} // namespace

std::optional<EntryName> entryName(const QByteArray& bytes, bool utf8)
{
    if (utf8) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString name = decoder(bytes);
        return decoder.hasError() ? std::nullopt : std::optional(EntryName{name});
    }
    if (!isAscii(bytes))
        if (const auto name = fromBig5(bytes))
            return EntryName{*name, true};
    QString name;
    name.reserve(bytes.size());
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        name += QChar(byte < 0x80 ? char16_t(byte) : upperHalf[byte - 0x80]);
    }
    return EntryName{name};
}

} // namespace filing
