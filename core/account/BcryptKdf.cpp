#include "account/BcryptKdf.h"

#include "account/Wipe.h"

#include <cstddef>
#include <cstdint>

// libssh2 has it for reading such keys, and no header of its own shows it. The libssh2 that we link is always the
// pinned one that we build ourselves: another one may not have it, and then does not link.
extern "C" int _libssh2_bcrypt_pbkdf(const char* passphrase, size_t passphraseSize, const uint8_t* salt,
                                     size_t saltSize, uint8_t* key, size_t keySize, unsigned int rounds);

namespace account {

QByteArray bcryptKey(const QByteArray& passphrase, const QByteArray& salt, int size, int rounds)
{
    QByteArray key(size, '\0');
    const int failed = _libssh2_bcrypt_pbkdf(passphrase.constData(), static_cast<size_t>(passphrase.size()),
                                             reinterpret_cast<const uint8_t*>(salt.constData()),
                                             static_cast<size_t>(salt.size()), reinterpret_cast<uint8_t*>(key.data()),
                                             static_cast<size_t>(key.size()), static_cast<unsigned>(rounds));
    if (failed != 0)
        wipe(key);
    return key;
}

} // namespace account
