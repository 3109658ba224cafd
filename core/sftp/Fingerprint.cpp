#include "sftp/Fingerprint.h"

#include <QRegularExpression>

namespace sftp {

namespace {

constexpr int digestCharacters = 43; // 32 bytes in base64 without padding
const QString prefix = QStringLiteral("SHA256:");

} // namespace

std::optional<QString> fingerprintIn(const QString& typed)
{
    // A line of ssh-keygen has the bits before and a comment behind: there the prefix tells where it begins.
    static const QRegularExpression whole(QStringLiteral("SHA256:([A-Za-z0-9+/]{43})(?![A-Za-z0-9+/])"));
    if (const auto match = whole.match(typed); match.hasMatch())
        return prefix + match.captured(1);

    static const QRegularExpression spaces(QStringLiteral("\\s+"));
    static const QRegularExpression bare(QStringLiteral("^(?:SHA256:)?([A-Za-z0-9+/]{43})=?$"),
                                         QRegularExpression::CaseInsensitiveOption);
    QString packed = typed;
    packed.remove(spaces);
    if (const auto match = bare.match(packed); match.hasMatch())
        return prefix + match.captured(1);
    return std::nullopt;
}

QString grouped(const QString& fingerprint)
{
    if (!fingerprint.startsWith(prefix) || fingerprint.size() != prefix.size() + digestCharacters)
        return fingerprint;
    QString result = prefix;
    for (qsizetype i = prefix.size(); i < fingerprint.size(); i += 4) {
        if (i > prefix.size())
            result += QLatin1Char(' ');
        result += QStringView(fingerprint).mid(i, 4);
    }
    return result;
}

} // namespace sftp
