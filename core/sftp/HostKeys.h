#pragma once

#include "account/Account.h"
#include "account/ConfigFolder.h"
#include "rap/Error.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <functional>

namespace sftp {

/// A host key as a server showed it.
struct PresentedKey {
    account::Address address;
    QString type; ///< "ssh-ed25519", "ssh-rsa", "ecdsa-sha2-nistp256" ...
    int bits = 0;
    QString fingerprint; ///< "SHA256:" and unpadded base64, as ssh-keygen prints it.
    QString md5{};       ///< "MD5:16:27:ac:..." of what a server showed; a pin has none.

    friend bool operator==(const PresentedKey& left, const PresentedKey& right)
    {
        return left.address == right.address && left.type == right.type && left.bits == right.bits &&
               left.fingerprint == right.fingerprint;
    }
};

/// Whether what a person typed or pasted has the key's fingerprint in it, SHA-256 or MD5, and no other of the same
/// hash.
[[nodiscard]] bool hasFingerprintOf(const QString& typed, const PresentedKey& key);

enum class HostKeyVerdict {
    Known,          ///< Pinned for this address.
    Unknown,        ///< Nothing is pinned for this address.
    Changed,        ///< Another key of this type is pinned for this address: the worst case.
    OtherTypeKnown, ///< Only keys of other types are pinned for this address.
};

/// The pinned host keys of this workstation, each for its address alone (guide section 9). A value; saved as JSON,
/// atomically, with a version number. A file that cannot be read is an error, never an empty list: nothing is trusted
/// by accident.
class HostKeys {
public:
    /// A file that is not there gives no pins. Errors: Settings.
    [[nodiscard]] static rap::Result<HostKeys> load(const QString& file);
    /// Errors: DiskFull, LocalNoPermission, Settings; the file is then as it was.
    [[nodiscard]] rap::Result<void> save(const QString& file) const;
    /// Pins keys that a person has compared, beside what other windows and programs have pinned, and gives all.
    /// Blocking, short. Errors: as load() and save().
    [[nodiscard]] static rap::Result<HostKeys> trust(const account::ConfigFolder& folder,
                                                     const QList<PresentedKey>& compared);
    /// Takes a pin away; the others stay. As trust().
    [[nodiscard]] static rap::Result<HostKeys> forget(const account::ConfigFolder& folder, const PresentedKey& key);
    /// The same for keys that nobody has compared here, because they came with an account file: what is pinned already
    /// is never replaced. Those of an address that has pins of its own, where one of them agrees, are left out. Errors:
    /// HostKeyChanged and HostKeyOtherType, where a key contradicts what is pinned; then none is pinned.
    [[nodiscard]] static rap::Result<HostKeys> add(const account::ConfigFolder& folder,
                                                   const QList<PresentedKey>& handedOut);

    /// Of keys that were handed out, those that add() would pin. Errors: as add()'s.
    [[nodiscard]] rap::Result<QList<PresentedKey>> newAmong(const QList<PresentedKey>& handedOut) const;

    [[nodiscard]] HostKeyVerdict judge(const PresentedKey& key) const;
    [[nodiscard]] QList<PresentedKey> pinned(const account::Address& address) const;
    /// Replaces a pin of the same address and type.
    void pin(const PresentedKey& key);

private:
    using Change = std::function<rap::Result<void>(HostKeys&)>;
    [[nodiscard]] static rap::Result<HostKeys> change(const account::ConfigFolder& folder, const Change& change);

    QList<PresentedKey> m_pins;
};

} // namespace sftp
