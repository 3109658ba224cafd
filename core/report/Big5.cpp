#include "report/Big5.h"

#include <QHash>
#include <QList>
#include <array>

namespace report {
namespace {

constexpr char32_t isAtMacron = 1 << 24;
constexpr char32_t isAtCaron = 1 << 25;
constexpr char32_t macron = 0x304;
constexpr char32_t caron = 0x30c;
constexpr unsigned firstLead = 0x81;
constexpr unsigned firstTrail = 0x40;
constexpr unsigned lowTrails = 0x3f; // 40 to 7E
constexpr unsigned firstHighTrail = 0xa1;

int trailIndex(unsigned trail)
{
    if (trail >= firstTrail && trail < firstTrail + lowTrails)
        return int(trail - firstTrail);
    return trail >= firstHighTrail && trail < 0xff ? int(trail - firstHighTrail + lowTrails) : -1;
}

QByteArray pairAt(int index)
{
    const int trail = index % big5Trails;
    const unsigned second =
        trail < int(lowTrails) ? unsigned(trail) + firstTrail : unsigned(trail) - lowTrails + firstHighTrail;
    return {std::array{char(unsigned(index / big5Trails) + firstLead), char(second)}.data(), 2};
}

/// Some characters have two codes: that of Big5 itself stands, before those that others have added around it.
const QHash<char32_t, int>& codes()
{
    static const QHash<char32_t, int> all = [] {
        constexpr int own = 0x20 * big5Trails; // from lead A1
        constexpr int count = big5Leads * big5Trails;
        QHash<char32_t, int> found;
        found.reserve(count);
        for (int i = 0; i < count; ++i) {
            const int index = (own + i) % count;
            if (big5Table[index] != 0 && !found.contains(big5Table[index]))
                found.insert(big5Table[index], index);
        }
        return found;
    }();
    return all;
}

} // namespace

Big5Character big5At(QByteArrayView bytes)
{
    constexpr char32_t none = 0xfffd;
    const unsigned lead = static_cast<unsigned char>(bytes[0]);
    if (lead < 0x80)
        return {1, lead};
    const int trail = bytes.size() > 1 ? trailIndex(static_cast<unsigned char>(bytes[1])) : -1;
    if (lead < firstLead || lead == 0xff || trail < 0)
        return {1, none};
    const char32_t found = big5Table[int(lead - firstLead) * big5Trails + trail];
    if (found == 0)
        return bytes[1] > 0 ? Big5Character{1, none} : Big5Character{2, none};
    const char32_t accent = (found & isAtMacron) != 0 ? macron : (found & isAtCaron) != 0 ? caron : 0;
    return {2, found & ~(isAtMacron | isAtCaron), accent};
}

std::optional<QByteArray> toBig5(QStringView text)
{
    QByteArray bytes;
    const auto characters = text.toUcs4();
    for (qsizetype i = 0; i < characters.size(); ++i) {
        const char32_t character = characters[i];
        if (character < 0x80) {
            bytes += char(character);
            continue;
        }
        const char32_t next = i + 1 < characters.size() ? characters[i + 1] : 0;
        const char32_t flag = next == macron ? isAtMacron : next == caron ? isAtCaron : 0;
        auto found = codes().constFind(character | flag);
        if (flag != 0 && found != codes().constEnd())
            ++i;
        else
            found = codes().constFind(character);
        if (found == codes().constEnd())
            return std::nullopt;
        bytes += pairAt(*found);
    }
    return bytes;
}

} // namespace report
