#pragma once

#include "account/Account.h"
#include "account/ConfigFolder.h"
#include "rap/Error.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace sftp {

/// A host key as a server showed it.
struct PresentedKey {
    account::Address address;
    QString type; ///< "ssh-ed25519", "ssh-rsa", "ecdsa-sha2-nistp256" ...
    int bits = 0;
    QString fingerprint; ///< "SHA256:" and unpadded base64, as ssh-keygen prints it.

    bool operator==(const PresentedKey&) const = default;
};

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

    [[nodiscard]] HostKeyVerdict judge(const PresentedKey& key) const;
    [[nodiscard]] QList<PresentedKey> pinned(const account::Address& address) const;
    /// Replaces a pin of the same address and type.
    void pin(const PresentedKey& key);

private:
    QList<PresentedKey> m_pins;
};

} // namespace sftp
