#include "report/Picture.h"

#include <QString>

namespace report {

std::optional<Picture> pictureFrom(QStringView text)
{
    Picture picture;
    bool hasPoint = false;
    for (qsizetype at = 0; at < text.size();) {
        const QChar sign = text[at++];
        if (sign == u'V') {
            if (hasPoint || (picture.width > 0 && !picture.isNumber))
                return std::nullopt;
            hasPoint = true;
            continue;
        }
        const bool isNumber = sign == u'9';
        if ((!isNumber && sign != u'X') || (picture.width > 0 && isNumber != picture.isNumber) ||
            (!isNumber && hasPoint))
            return std::nullopt;
        int times = 1;
        if (at < text.size() && text[at] == u'(') {
            const qsizetype close = text.indexOf(u')', at);
            bool isWhole = false;
            times = text.mid(at + 1, qMax<qsizetype>(close - at - 1, 0)).toInt(&isWhole);
            if (!isWhole || times < 1 || times > widestField)
                return std::nullopt;
            at = close + 1;
        }
        picture.isNumber = isNumber;
        picture.width += times;
        picture.decimals += hasPoint ? times : 0;
        if (picture.width > widestField)
            return std::nullopt;
    }
    return picture.width > 0 ? std::optional(picture) : std::nullopt;
}

} // namespace report
