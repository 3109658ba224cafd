#include "account/PublicKey.h"

#include "account/KeyWire.h"

#include <QCryptographicHash>
#include <QList>
#include <array>

namespace account {
namespace {

struct Curve {
    QByteArrayView name;
    int bits;
    qsizetype pointSize; ///< Uncompressed.
};

constexpr std::array curves{Curve{"nistp256", 256, 65}, Curve{"nistp384", 384, 97}, Curve{"nistp521", 521, 133}};

/// Bits of a positive multiple-precision integer; empty where it is none.
std::optional<int> bitsOf(QByteArrayView mpint)
{
    while (!mpint.isEmpty() && mpint.front() == '\0')
        mpint = mpint.sliced(1);
    if (mpint.isEmpty())
        return std::nullopt;
    int bits = static_cast<int>(mpint.size() - 1) * 8;
    for (auto top = static_cast<unsigned char>(mpint.front()); top != 0; top = static_cast<unsigned char>(top >> 1))
        ++bits;
    return bits;
}

std::optional<int> ecdsaBits(QByteArrayView type, WireReader& reader)
{
    const auto name = reader.string();
    const auto point = reader.string();
    if (!name || !point)
        return std::nullopt;
    for (const auto& curve : curves)
        if (*name == curve.name && type.endsWith(curve.name) && point->size() == curve.pointSize && point->front() == 4)
            return curve.bits;
    return std::nullopt;
}

std::optional<int> bitsOfKey(QByteArrayView type, WireReader& reader)
{
    if (type == "ssh-ed25519") {
        const auto key = reader.string();
        return key && key->size() == 32 ? std::optional(256) : std::nullopt;
    }
    if (type == "ssh-rsa") {
        const auto exponent = reader.string();
        const auto modulus = reader.string();
        return exponent && modulus && bitsOf(*exponent) ? bitsOf(*modulus) : std::nullopt;
    }
    if (type == "ssh-dss") {
        const auto prime = reader.string();
        for (int i = 0; i < 3; ++i)
            if (!reader.string())
                return std::nullopt;
        return bitsOf(*prime);
    }
    if (type.startsWith("ecdsa-sha2-"))
        return ecdsaBits(type, reader);
    return std::nullopt;
}

} // namespace

QString PublicKey::fingerprint() const
{
    const QByteArray hash = QCryptographicHash::hash(wire, QCryptographicHash::Sha256);
    return QStringLiteral("SHA256:") + QString::fromLatin1(hash.toBase64(QByteArray::OmitTrailingEquals));
}

QString PublicKey::md5() const
{
    const QByteArray hash = QCryptographicHash::hash(wire, QCryptographicHash::Md5);
    return QStringLiteral("MD5:") + QString::fromLatin1(hash.toHex(':'));
}

std::optional<PublicKey> publicKeyFromWire(const QByteArray& wire)
{
    WireReader reader(wire);
    const auto type = reader.string();
    if (!type)
        return std::nullopt;
    const auto bits = bitsOfKey(*type, reader);
    if (!bits || reader.left() != 0)
        return std::nullopt;
    return PublicKey{QString::fromLatin1(*type), *bits, wire};
}

std::optional<PublicKey> publicKeyFromLine(const QByteArray& text)
{
    const qsizetype end = text.indexOf('\n');
    const QByteArray line = text.left(end < 0 ? text.size() : end).simplified();
    const auto words = line.split(' ');
    if (words.size() < 2)
        return std::nullopt;
    const auto wire = QByteArray::fromBase64Encoding(words.at(1), QByteArray::AbortOnBase64DecodingErrors);
    auto key = wire ? publicKeyFromWire(*wire) : std::nullopt;
    return key && key->type == QString::fromLatin1(words.at(0)) ? key : std::nullopt;
}

} // namespace account
