#pragma once

#include <QByteArray>
#include <QString>

namespace account {

/// Overwrites a passphrase or a key and empties it. Where others share the same text it is left to the last of them:
/// every holder wipes what it held. Not ours to wipe, and so not wiped: the terminal's and the window system's own
/// buffers, Qt's line edit with what can be undone in it, the credential store's answer, the environment, and what
/// OpenSSL and libssh2 have copied.
void wipe(QString& secret);
void wipe(QByteArray& secret);

} // namespace account
