#include "ui/paper/PdfFont.h"

#include <QTransform>
#include <algorithm>
#include <cmath>

namespace paper {
namespace {

/// Letters and digits, behind the mark of a font that is not whole.
QByteArray nameOf(const QString& family)
{
    QByteArray name("RAPDSK+");
    for (const QChar letter : family)
        if (letter.unicode() < 0x80 && letter.isLetterOrNumber())
            name += letter.toLatin1();
    return name;
}

QByteArray hex(int number)
{
    return QByteArray::number(number, 16).rightJustified(4, '0');
}

QByteArray utf16(char32_t code)
{
    QByteArray units;
    for (const QChar unit : QString::fromUcs4(&code, 1))
        units += hex(unit.unicode());
    return units;
}

/// The bytes that a string in round brackets cannot have as they are.
void append(QByteArray& string, char byte)
{
    if (byte == '(' || byte == ')' || byte == '\\')
        string += '\\';
    if (byte == '\r')
        string += "\\r";
    else
        string += byte;
}

} // namespace

PdfFont::PdfFont(Typeface& typeface)
    : m_typeface(typeface)
    , m_column(int(std::lround(typeface.columnWidth())))
    , m_name(nameOf(typeface.family()))
    , m_outlines(m_name, m_column)
{
    static_cast<void>(numberOf(U' ')); // a font has at least one
}

QByteArray PdfFont::string(std::u32string_view text)
{
    QByteArray string(1, '(');
    for (const char32_t character : text) {
        const int number = numberOf(character);
        append(string, char(number >> 8));
        append(string, char(number));
    }
    return string + ')';
}

int PdfFont::numberOf(char32_t character)
{
    if (const auto known = m_numbers.find(character); known != m_numbers.end())
        return known->second;
    if (m_outlines.count() == CffFont::most)
        return 0;
    const Typeface::Glyph& glyph = m_typeface.glyph(character);
    const QTransform place(glyph.squeeze, 0, 0, 1, glyph.shift, 0);
    const int width = glyph.cells * m_column;
    const int number = m_outlines.add(place.map(glyph.font.pathForGlyph(glyph.index)), width);
    m_characters.push_back({character, width});
    m_numbers.emplace(character, number);
    return number;
}

rap::Result<void> PdfFont::put(PdfFile& file, int object) const
{
    const int descendant = file.promise();
    const int descriptor = file.promise();
    const int outlines = file.promise();
    const int meaning = file.promise();
    const QRectF& box = m_outlines.box();
    const auto bounds = {box.left(), box.top(), box.right(), box.bottom()};
    QByteArray boxText;
    for (const double bound : bounds)
        boxText += PdfFile::number(bound) + ' ';
    // Fixed pitch, and characters of no common set.
    const QByteArray described =
        "<< /Type /FontDescriptor /FontName /" + m_name +
        " /Flags 5 /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 730 /StemV 80 /FontBBox [ " + boxText +
        "] /FontFile3 " + PdfFile::reference(outlines) + " >>";
    const QByteArray cid =
        "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /" + m_name +
        " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor " +
        PdfFile::reference(descriptor) + " /DW " + QByteArray::number(m_column) + " /W [ " + widths() + "] >>";
    const QByteArray font = "<< /Type /Font /Subtype /Type0 /BaseFont /" + m_name +
                            " /Encoding /Identity-H /DescendantFonts [ " + PdfFile::reference(descendant) +
                            " ] /ToUnicode " + PdfFile::reference(meaning) + " >>";
    return file.put(object, font)
        .and_then([&] { return file.put(descendant, cid); })
        .and_then([&] { return file.put(descriptor, described); })
        .and_then([&] { return file.putStream(outlines, "/Subtype /CIDFontType0C", m_outlines.bytes()); })
        .and_then([&] { return file.putStream(meaning, {}, meanings()); });
}

/// Of those that do not take one column.
QByteArray PdfFont::widths() const
{
    QByteArray text;
    for (std::size_t i = 0; i < m_characters.size(); ++i)
        if (m_characters[i].width != m_column)
            text += QByteArray::number(int(i) + 1) + " [" + QByteArray::number(m_characters[i].width) + "] ";
    return text;
}

QByteArray PdfFont::meanings() const
{
    QByteArray text("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                    "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                    "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                    "1 begincodespacerange\n<0000> <ffff>\nendcodespacerange\n");
    constexpr std::size_t mostAtOnce = 100;
    for (std::size_t first = 0; first < m_characters.size(); first += mostAtOnce) {
        const std::size_t end = std::min(first + mostAtOnce, m_characters.size());
        text += QByteArray::number(qint64(end - first)) + " beginbfchar\n";
        for (std::size_t i = first; i < end; ++i)
            text += '<' + hex(int(i) + 1) + "> <" + utf16(m_characters[i].code) + ">\n";
        text += "endbfchar\n";
    }
    return text + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

} // namespace paper
