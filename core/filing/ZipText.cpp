#include "filing/ZipText.h"

#include <QStringDecoder>

namespace filing {
namespace {

/// The upper half of code page 437.
constexpr char16_t upperHalf[] = u"ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐"
                                 u"└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0";
static_assert(sizeof(upperHalf) == (128 + 1) * sizeof(char16_t));

} // namespace

std::optional<QString> entryName(const QByteArray& bytes, bool utf8)
{
    if (utf8) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        QString name = decoder(bytes);
        return decoder.hasError() ? std::nullopt : std::optional(name);
    }
    QString name;
    name.reserve(bytes.size());
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        name += QChar(byte < 0x80 ? char16_t(byte) : upperHalf[byte - 0x80]);
    }
    return name;
}

} // namespace filing
