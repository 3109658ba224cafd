#include "sftp/HostKeys.h"

#include "account/WholeFile.h"
#include "sftp/Fingerprint.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <algorithm>

namespace sftp {

namespace {

constexpr int formatVersion = 1;
constexpr qint64 sizeLimit = 1024 * 1024;

class Tr {
    Q_DECLARE_TR_FUNCTIONS(sftp::HostKeys)
};

auto unreadable(const QString& file, const QString& detail)
{
    return rap::failure(
        rap::ErrorKind::Settings, Tr::tr("The trusted host keys in %1 cannot be read.").arg(file),
        Tr::tr("Restore the file from a copy, or move it away and trust the servers again after comparing "
               "their fingerprints."),
        detail);
}

tl::unexpected<rap::Error> contradicts(rap::ErrorKind kind, const PresentedKey& key, const QList<PresentedKey>& pinned)
{
    QStringList trusted;
    for (const PresentedKey& pin : pinned)
        trusted += pin.type + u' ' + pin.fingerprint;
    return rap::failure(
        kind,
        Tr::tr("%1 is trusted on this workstation with another host key: %2. The one that was handed out is %3.")
            .arg(key.address.text(), trusted.join(QStringLiteral(", ")), key.type + u' ' + key.fingerprint),
        Tr::tr("Nothing was changed. Ask the clearing house which of them is right before anything else."),
        key.address.text());
}

bool sameServer(const account::Address& a, const account::Address& b)
{
    return a.port == b.port && a.host.compare(b.host, Qt::CaseInsensitive) == 0;
}

std::optional<PresentedKey> parsePin(const QJsonValue& value)
{
    static const QRegularExpression fingerprintForm(QStringLiteral("^SHA256:[A-Za-z0-9+/]{43}$"));
    const QJsonObject object = value.toObject();
    PresentedKey key;
    key.address.host = object[QLatin1String("host")].toString();
    const int port = object[QLatin1String("port")].toInt();
    key.type = object[QLatin1String("type")].toString();
    key.bits = object[QLatin1String("bits")].toInt();
    key.fingerprint = object[QLatin1String("fingerprint")].toString();
    if (key.address.host.isEmpty() || port < 1 || port > 65535 || key.type.isEmpty() ||
        !fingerprintForm.match(key.fingerprint).hasMatch())
        return std::nullopt;
    key.address.port = static_cast<quint16>(port);
    return key;
}

QJsonObject toJson(const PresentedKey& key)
{
    return {{QStringLiteral("host"), key.address.host},
            {QStringLiteral("port"), key.address.port},
            {QStringLiteral("type"), key.type},
            {QStringLiteral("bits"), key.bits},
            {QStringLiteral("fingerprint"), key.fingerprint}};
}

} // namespace

bool hasFingerprintOf(const QString& typed, const PresentedKey& key)
{
    const FingerprintMatch sha256 = compareFingerprint(typed, key.fingerprint);
    const FingerprintMatch md5 = key.md5.isEmpty() ? FingerprintMatch::None : compareFingerprint(typed, key.md5);
    const auto is = [&](FingerprintMatch match) { return sha256 == match || md5 == match; };
    return is(FingerprintMatch::Same) && !is(FingerprintMatch::Different);
}

rap::Result<HostKeys> HostKeys::load(const QString& file)
{
    QFile source(file);
    if (!source.exists())
        return HostKeys();
    if (!source.open(QIODevice::ReadOnly))
        return unreadable(file, source.errorString());
    const QByteArray bytes = source.read(sizeLimit + 1);
    if (bytes.size() > sizeLimit || source.error() != QFileDevice::NoError)
        return unreadable(file,
                          QStringLiteral("%1 bytes, %2").arg(QString::number(bytes.size()), source.errorString()));

    QJsonParseError fault;
    const QJsonObject root = QJsonDocument::fromJson(bytes, &fault).object();
    if (fault.error != QJsonParseError::NoError)
        return unreadable(file, QStringLiteral("%1 at %2").arg(fault.errorString(), QString::number(fault.offset)));
    const int version = root[QLatin1String("version")].toInt();
    if (version != formatVersion)
        return unreadable(
            file,
            QStringLiteral("version %1 instead of %2").arg(QString::number(version), QString::number(formatVersion)));
    if (!root[QLatin1String("pins")].isArray())
        return unreadable(file, QStringLiteral("no list of pins"));

    HostKeys keys;
    const QJsonArray pins = root[QLatin1String("pins")].toArray();
    for (const QJsonValue value : pins) {
        const auto key = parsePin(value);
        if (!key)
            return unreadable(file, QStringLiteral("pin %1 is not whole").arg(keys.m_pins.size() + 1));
        keys.pin(*key);
    }
    return keys;
}

rap::Result<void> HostKeys::save(const QString& file) const
{
    QJsonArray pins;
    for (const PresentedKey& key : m_pins)
        pins.append(toJson(key));
    const QJsonObject root{{QStringLiteral("version"), formatVersion}, {QStringLiteral("pins"), pins}};

    return account::writeWhole(file, QJsonDocument(root).toJson());
}

rap::Result<HostKeys> HostKeys::change(const account::ConfigFolder& folder, const Change& change)
{
    // A first account is tested before anything of it is saved: the folder may not be there yet.
    const auto held = folder.make().and_then([&] { return account::holdForChange(folder.hostKeys()); });
    if (!held)
        return tl::unexpected(held.error());
    auto keys = load(folder.hostKeys());
    if (!keys)
        return keys;
    const auto changed = change(*keys).and_then([&] { return keys->save(folder.hostKeys()); });
    if (!changed)
        return tl::unexpected(changed.error());
    return keys;
}

rap::Result<HostKeys> HostKeys::trust(const account::ConfigFolder& folder, const QList<PresentedKey>& compared)
{
    return change(folder, [&compared](HostKeys& keys) -> rap::Result<void> {
        for (const PresentedKey& key : compared)
            keys.pin(key);
        return {};
    });
}

rap::Result<HostKeys> HostKeys::forget(const account::ConfigFolder& folder, const PresentedKey& key)
{
    return change(folder, [&key](HostKeys& keys) -> rap::Result<void> {
        keys.m_pins.removeAll(key);
        return {};
    });
}

rap::Result<HostKeys> HostKeys::add(const account::ConfigFolder& folder, const QList<PresentedKey>& handedOut)
{
    return change(folder, [&handedOut](HostKeys& keys) {
        return keys.newAmong(handedOut).map([&keys](const QList<PresentedKey>& unknown) {
            for (const PresentedKey& key : unknown)
                keys.pin(key);
        });
    });
}

rap::Result<QList<PresentedKey>> HostKeys::newAmong(const QList<PresentedKey>& handedOut) const
{
    QList<PresentedKey> unknown;
    for (const PresentedKey& key : handedOut) {
        const bool agrees = std::any_of(handedOut.begin(), handedOut.end(), [&](const PresentedKey& other) {
            return sameServer(other.address, key.address) && judge(other) == HostKeyVerdict::Known;
        });
        switch (judge(key)) {
        case HostKeyVerdict::Known:
            break;
        case HostKeyVerdict::Unknown:
            unknown += key;
            break;
        case HostKeyVerdict::OtherTypeKnown:
            if (!agrees)
                return contradicts(rap::ErrorKind::HostKeyOtherType, key, pinned(key.address));
            break;
        case HostKeyVerdict::Changed:
            return contradicts(rap::ErrorKind::HostKeyChanged, key, pinned(key.address));
        }
    }
    return unknown;
}

HostKeyVerdict HostKeys::judge(const PresentedKey& key) const
{
    HostKeyVerdict verdict = HostKeyVerdict::Unknown;
    for (const PresentedKey& pin : m_pins) {
        if (!sameServer(pin.address, key.address))
            continue;
        if (pin.type == key.type)
            return pin.fingerprint == key.fingerprint ? HostKeyVerdict::Known : HostKeyVerdict::Changed;
        verdict = HostKeyVerdict::OtherTypeKnown;
    }
    return verdict;
}

QList<PresentedKey> HostKeys::pinned(const account::Address& address) const
{
    QList<PresentedKey> keys;
    std::copy_if(m_pins.begin(), m_pins.end(), std::back_inserter(keys),
                 [&](const PresentedKey& pin) { return sameServer(pin.address, address); });
    return keys;
}

void HostKeys::pin(const PresentedKey& key)
{
    m_pins.removeIf(
        [&](const PresentedKey& pin) { return sameServer(pin.address, key.address) && pin.type == key.type; });
    m_pins.append(key);
}

} // namespace sftp
