#include "ui/paper/CffFont.h"

#include <QPoint>
#include <array>
#include <cmath>

namespace paper {
namespace {

// Operators of charstrings.
constexpr char rlineto = 5;
constexpr char rrcurveto = 8;
constexpr char endchar = 14;
constexpr char rmoveto = 21;
// Operators of dictionaries; those of two bytes begin with 12.
constexpr int fontBBox = 5;
constexpr int charsetAt = 15;
constexpr int charStringsAt = 17;
constexpr int privateAt = 18;
constexpr int defaultWidthX = 20;
constexpr int ros = 0x0c1e;
constexpr int cidCount = 0x0c22;
constexpr int fdArrayAt = 0x0c24;
constexpr int fdSelectAt = 0x0c25;

constexpr int firstOwnString = 391; // those before are the format's own

QByteArray bigEndian(int value, int bytes)
{
    QByteArray number;
    for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8)
        number += char(value >> shift);
    return number;
}

QByteArray operation(int code)
{
    return bigEndian(code, code > 0xff ? 2 : 1);
}

/// As charstrings and dictionaries both have them.
QByteArray number(int value)
{
    constexpr char shortNumber = 28;
    constexpr int oneByte = 107;
    constexpr int twoBytes = 1131;
    if (std::abs(value) <= oneByte)
        return {1, char(value + 139)};
    if (std::abs(value) <= twoBytes) {
        const int rest = std::abs(value) - oneByte - 1;
        return bigEndian(((value > 0 ? 247 : 251) << 8) + rest, 2);
    }
    return shortNumber + bigEndian(value, 2);
}

/// Of one length, whatever the place.
QByteArray place(int value)
{
    constexpr char longNumber = 29;
    return longNumber + bigEndian(value, 4);
}

template <typename Items> QByteArray index(const Items& items)
{
    if (items.empty())
        return bigEndian(0, 2);
    constexpr int offsetSize = 4;
    QByteArray offsets = bigEndian(int(items.size()), 2) + char(offsetSize);
    QByteArray data;
    offsets += bigEndian(1, offsetSize);
    for (const QByteArray& item : items) {
        data += item;
        offsets += bigEndian(int(data.size()) + 1, offsetSize);
    }
    return offsets + data;
}

/// Draws from point to point, each in whole units from the last.
class Charstring {
public:
    explicit Charstring(QByteArray width)
        : m_bytes(std::move(width))
    {
    }

    void move(QPointF to)
    {
        step(to);
        m_bytes += rmoveto;
    }
    void line(QPointF to)
    {
        step(to);
        m_bytes += rlineto;
    }
    void curve(QPointF first, QPointF second, QPointF to)
    {
        step(first);
        step(second);
        step(to);
        m_bytes += rrcurveto;
    }
    [[nodiscard]] QByteArray end() const { return m_bytes + endchar; }

private:
    void step(QPointF to)
    {
        const QPoint point(int(std::lround(to.x())), int(std::lround(-to.y())));
        m_bytes += number(point.x() - m_at.x()) + number(point.y() - m_at.y());
        m_at = point;
    }

    QByteArray m_bytes;
    QPoint m_at;
};

} // namespace

CffFont::CffFont(QByteArray name, int usualWidth)
    : m_name(std::move(name))
    , m_usualWidth(usualWidth)
    , m_glyphs{QByteArray(1, endchar)}
{
}

int CffFont::add(const QPainterPath& outline, int width)
{
    Charstring glyph(width == m_usualWidth ? QByteArray() : number(width));
    for (int i = 0; i < outline.elementCount(); ++i) {
        const QPainterPath::Element element = outline.elementAt(i);
        if (element.isMoveTo()) {
            glyph.move(element);
        } else if (element.isLineTo()) {
            glyph.line(element);
        } else {
            glyph.curve(element, outline.elementAt(i + 1), outline.elementAt(i + 2));
            i += 2;
        }
    }
    const QRectF bounds = outline.controlPointRect();
    m_box |= QRectF(bounds.x(), -bounds.bottom(), bounds.width(), bounds.height());
    m_glyphs.push_back(glyph.end());
    return count();
}

QByteArray CffFont::topDict(int charset, int select, int glyphs, int fonts) const
{
    const QRect box = m_box.toAlignedRect();
    QByteArray dict = number(firstOwnString) + number(firstOwnString + 1) + number(0) + operation(ros);
    for (const int edge : {box.left(), box.top(), box.right() + 1, box.bottom() + 1})
        dict += number(edge);
    dict += operation(fontBBox) + place(count() + 1) + operation(cidCount) + place(charset) + operation(charsetAt);
    return dict + place(select) + operation(fdSelectAt) + place(glyphs) + operation(charStringsAt) + place(fonts) +
           operation(fdArrayAt);
}

QByteArray CffFont::bytes() const
{
    constexpr char offsetSize = 4;
    const int all = int(m_glyphs.size());
    const QByteArray head = QByteArray("\x01\x00\x04", 3) + offsetSize + index(std::array{m_name});
    const QByteArray rest =
        index(std::array{QByteArray("Adobe"), QByteArray("Identity")}) + index(std::vector<QByteArray>());
    const QByteArray charset = QByteArray(1, 2) + bigEndian(1, 2) + bigEndian(all - 2, 2);
    const QByteArray select = QByteArray(1, 3) + bigEndian(1, 2) + bigEndian(0, 3) + bigEndian(all, 2);
    const QByteArray glyphs = index(m_glyphs);
    const QByteArray own = number(m_usualWidth) + operation(defaultWidthX);

    const int charsetPlace = int(head.size() + index(std::array{topDict(0, 0, 0, 0)}).size() + rest.size());
    const int selectPlace = charsetPlace + int(charset.size());
    const int glyphsPlace = selectPlace + int(select.size());
    const int ownPlace = glyphsPlace + int(glyphs.size());
    const int fontsPlace = ownPlace + int(own.size());
    const QByteArray fonts =
        index(std::array{QByteArray(place(int(own.size())) + place(ownPlace) + operation(privateAt))});
    return head + index(std::array{topDict(charsetPlace, selectPlace, glyphsPlace, fontsPlace)}) + rest + charset +
           select + glyphs + own + fonts;
}

} // namespace paper
