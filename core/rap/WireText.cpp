#include "rap/WireText.h"

#include <QStringList>
#include <algorithm>
#include <optional>

namespace rap {
namespace {

struct Character {
    char32_t code;
    int length;
};

/// The well-formed UTF-8 character that begins at `at` (Unicode 15, table 3-7), if one does.
std::optional<Character> characterAt(const QByteArray& bytes, qsizetype at)
{
    const auto byte = [&](qsizetype i) -> unsigned {
        return at + i < bytes.size() ? static_cast<unsigned char>(bytes[at + i]) : 0U;
    };
    const unsigned lead = byte(0);
    if (lead < 0x80)
        return Character{lead, 1};
    int length = 0;
    char32_t code = 0;
    unsigned secondLeast = 0x80;
    unsigned secondMost = 0xbf;
    if (lead >= 0xc2 && lead <= 0xdf) {
        length = 2;
        code = lead & 0x1f;
    } else if (lead >= 0xe0 && lead <= 0xef) {
        length = 3;
        code = lead & 0x0f;
        secondLeast = lead == 0xe0 ? 0xa0 : secondLeast;
        secondMost = lead == 0xed ? 0x9f : secondMost;
    } else if (lead >= 0xf0 && lead <= 0xf4) {
        length = 4;
        code = lead & 0x07;
        secondLeast = lead == 0xf0 ? 0x90 : secondLeast;
        secondMost = lead == 0xf4 ? 0x8f : secondMost;
    } else {
        return std::nullopt;
    }
    for (int i = 1; i < length; ++i) {
        const unsigned next = byte(i);
        if (next < (i == 1 ? secondLeast : 0x80U) || next > (i == 1 ? secondMost : 0xbfU))
            return std::nullopt;
        code = (code << 6) | (next & 0x3f);
    }
    return Character{code, length};
}

/// Control characters in the wide sense: also those that would turn the direction of text or break its line unseen.
bool isControl(char32_t code)
{
    switch (QChar::category(code)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

void appendEscaped(QString& text, char byte)
{
    constexpr char16_t digits[] = u"0123456789abcdef";
    const auto value = static_cast<unsigned char>(byte);
    text += u"\\x";
    text += digits[value >> 4];
    text += digits[value & 0x0f];
}

std::optional<int> hexDigit(QChar c)
{
    if (c >= u'0' && c <= u'9')
        return c.unicode() - u'0';
    if (c >= u'a' && c <= u'f')
        return c.unicode() - u'a' + 10;
    return std::nullopt;
}

QByteArray unescaped(const QString& text)
{
    QByteArray bytes;
    qsizetype plainFrom = 0;
    for (qsizetype at = text.indexOf(u"\\x"); at >= 0 && at + 3 < text.size(); at = text.indexOf(u"\\x", at + 1)) {
        const auto high = hexDigit(text[at + 2]);
        const auto low = hexDigit(text[at + 3]);
        if (high && low) {
            bytes += QStringView(text).mid(plainFrom, at - plainFrom).toUtf8();
            bytes += static_cast<char>(*high * 16 + *low);
            plainFrom = at + 4;
        }
    }
    return bytes + QStringView(text).mid(plainFrom).toUtf8();
}

QByteArray partToWire(const QString& part)
{
    if (!part.contains(u'\\'))
        return part.toUtf8();
    QByteArray bytes = unescaped(part);
    return fromWire(bytes) == part ? bytes : part.toUtf8();
}

} // namespace

QString fromWire(const QByteArray& bytes)
{
    QString text;
    text.reserve(bytes.size());
    for (qsizetype at = 0; at < bytes.size();) {
        const auto character = characterAt(bytes, at);
        const int length = character ? character->length : 1;
        if (character && !isControl(character->code) && character->code != U'\\')
            text += QChar::fromUcs4(character->code);
        else
            for (int i = 0; i < length; ++i)
                appendEscaped(text, bytes[at + i]);
        at += length;
    }
    return text;
}

QString printable(const QString& text)
{
    const auto codes = text.toUcs4();
    if (std::none_of(codes.begin(), codes.end(), isControl))
        return text;
    QString shown;
    shown.reserve(text.size());
    for (const char32_t code : codes) {
        const QString character = QString::fromUcs4(&code, 1);
        if (isControl(code))
            for (const char byte : character.toUtf8())
                appendEscaped(shown, byte);
        else
            shown += character;
    }
    return shown;
}

// Part by part, so that a base folder as a person typed it may stand before a name as the server sent it.
QByteArray toWire(const QString& text)
{
    QByteArrayList parts;
    for (const QString& part : text.split(u'/'))
        parts += partToWire(part);
    return parts.join('/');
}

} // namespace rap
