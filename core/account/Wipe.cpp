#include "account/Wipe.h"

#include <openssl/crypto.h>

namespace account {
namespace {

// All that was reserved for it: what was shorter before lies behind its end.
template <typename Text> void wipeText(Text& secret)
{
    if (secret.isDetached() && secret.capacity() > 0)
        OPENSSL_cleanse(secret.data(), static_cast<size_t>(secret.capacity()) * sizeof(*secret.constData()));
    else
        secret = Text();
    secret.resize(0);
}

} // namespace

void wipe(QString& secret)
{
    wipeText(secret);
}

void wipe(QByteArray& secret)
{
    wipeText(secret);
}

} // namespace account
