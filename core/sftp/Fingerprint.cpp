#include "sftp/Fingerprint.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace sftp {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(sftp::Fingerprint)
};

constexpr int digestCharacters = 43; // 32 bytes in base64 without padding
const QString prefix = QStringLiteral("SHA256:");
const QString md5Prefix = QStringLiteral("MD5:");

/// So many bytes in hexadecimal digits: pairs with colons anywhere in the text, or digits that are all of it but for
/// colons, spaces and that prefix.
std::optional<QByteArray> hexIn(const QString& typed, int bytes, const QString& hashPrefix)
{
    const QRegularExpression pairs(
        QStringLiteral("(?<![0-9a-f:])((?:[0-9a-f]{2}:){%1}[0-9a-f]{2})(?![0-9a-f:])").arg(bytes - 1),
        QRegularExpression::CaseInsensitiveOption);
    QString spaced = typed;
    spaced.replace(hashPrefix, QStringLiteral(" "), Qt::CaseInsensitive);
    if (const auto match = pairs.match(spaced); match.hasMatch())
        return QByteArray::fromHex(match.captured(1).toLatin1());
    static const QRegularExpression between(QStringLiteral("[\\s:]+"));
    spaced.remove(between);
    const QRegularExpression digits(QStringLiteral("^[0-9a-f]{%1}$").arg(2 * bytes),
                                    QRegularExpression::CaseInsensitiveOption);
    return digits.match(spaced).hasMatch() ? std::optional(QByteArray::fromHex(spaced.toLatin1())) : std::nullopt;
}

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
    if (const auto digest = hexIn(typed, 32, prefix))
        return prefix + QString::fromLatin1(digest->toBase64(QByteArray::OmitTrailingEquals));
    return std::nullopt;
}

std::optional<QString> md5FingerprintIn(const QString& typed)
{
    const auto digest = hexIn(typed, 16, md5Prefix);
    return digest ? std::optional(md5Prefix + QString::fromLatin1(digest->toHex(':'))) : std::nullopt;
}

FingerprintMatch compareFingerprint(const QString& typed, const QString& fingerprint)
{
    const auto sha256 = fingerprintIn(typed);
    const auto md5 = md5FingerprintIn(typed);
    if (!sha256 && !md5)
        return FingerprintMatch::None;
    const auto& alike = fingerprint.startsWith(md5Prefix) ? md5 : sha256;
    if (!alike)
        return FingerprintMatch::OtherHash;
    return *alike == fingerprint ? FingerprintMatch::Same : FingerprintMatch::Different;
}

QString whyNoFingerprint(const QString& typed)
{
    static const QRegularExpression hex(QStringLiteral("^(MD5:)?([0-9a-f]{2}:){2,}"),
                                        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression key(QStringLiteral("^(ssh-|ecdsa-|AAAA.{60})"));
    static const QRegularExpression strange(QStringLiteral("[^A-Za-z0-9+/]"));
    // Of a whole line the part between the bits and the comment is meant.
    const qsizetype begin = typed.indexOf(prefix);
    QString packed = (begin > 0 ? typed.mid(begin).section(QLatin1Char(' '), 0, 0) : typed).simplified();
    packed.remove(QLatin1Char(' '));
    if (hex.match(packed).hasMatch())
        return Tr::tr("A fingerprint of the older kind (MD5) has 16 pairs of letters and digits, with colons between "
                      "them. Copy it again from the letter.");
    if (key.match(packed).hasMatch())
        return Tr::tr("This is the key itself and not its fingerprint, which begins with \"SHA256:\".");
    if (packed.startsWith(prefix, Qt::CaseInsensitive))
        packed.remove(0, prefix.size());
    if (packed.endsWith(QLatin1Char('=')))
        packed.chop(1);
    if (const auto found = strange.match(packed); found.hasMatch())
        return Tr::tr("No fingerprint has the character '%1' in it. Copy it again from the letter.")
            .arg(found.captured());
    if (packed.size() > digestCharacters)
        return Tr::tr("This has too many characters: %1 instead of %2. Copy the fingerprint alone.")
            .arg(QString::number(packed.size()), QString::number(digestCharacters));
    return Tr::tr("This is not a whole SHA-256 fingerprint yet: it has %1 characters, and these are %2.")
        .arg(QString::number(digestCharacters), QString::number(packed.size()));
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
