#include "sftp/Versions.h"

#include <libssh2.h>
#include <openssl/crypto.h>

namespace sftp {

QString libssh2Version()
{
    return QString::fromLatin1(libssh2_version(0));
}

QString opensslVersion()
{
    return QString::fromLatin1(OpenSSL_version(OPENSSL_VERSION_STRING));
}

} // namespace sftp
