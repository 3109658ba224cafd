#pragma once

#include "account/Account.h"
#include "rap/Error.h"
#include "sftp/HostKeys.h"

#include <QByteArray>
#include <QString>

/// The words of this room's errors, in one place. `detail` is English, for the help desk.
namespace sftp {

namespace wire {
struct Status;
}

/// Which of the connection's waits ended without an answer.
enum class Wait { Connect, Handshake, Login, SftpStart, Answer };

[[nodiscard]] rap::Error nameNotFound(const account::Address& address, const QString& clientAddress,
                                      const QString& detail);
[[nodiscard]] rap::Error connectionRefused(const account::Address& address, const QString& clientAddress,
                                           const QString& detail);
/// No answer, no route or an answer that broke off before the server had shown who it is.
[[nodiscard]] rap::Error notReachable(const account::Address& address, const QString& clientAddress,
                                      const QString& detail);
[[nodiscard]] rap::Error timedOut(Wait wait, const account::Address& address, const QString& clientAddress,
                                  const QString& detail);

/// `said`: as it came.
[[nodiscard]] rap::Error notSsh(const account::Address& address, const QByteArray& said);
/// It hung up before it had shown what it is, but for these words: some servers do that when they have too much to do.
[[nodiscard]] rap::Error turnedAway(const account::Address& address, const QString& clientAddress,
                                    const QByteArray& said);
[[nodiscard]] rap::Error noCommonAlgorithm(const account::Address& address, const QString& detail);
/// The server names the signatures that it takes, and none of them is one for RSA keys that is still safe.
[[nodiscard]] rap::Error noSafeSignature(const account::Address& address, const QString& detail);
/// `verdict` is not Known.
[[nodiscard]] rap::Error hostKeyFault(HostKeyVerdict verdict, const PresentedKey& presented,
                                      const QList<PresentedKey>& pinned);

[[nodiscard]] rap::Error keyUnreadable(const QString& file, const QString& detail);
[[nodiscard]] rap::Error passphraseNeeded(const QString& file);
[[nodiscard]] rap::Error passphraseWrong(const QString& file, const QString& detail);

struct Offered {
    QString user;
    QString keyType;
    QString fingerprint;
    QString accepted; ///< Methods that the server would take, separated by commas; empty where it did not say.
};
[[nodiscard]] rap::Error loginRefused(const account::Address& address, const Offered& offered, const QString& detail);
[[nodiscard]] rap::Error sessionRefused(const account::Address& address, const QString& detail);

[[nodiscard]] rap::Error baseFolderMissing(const QString& base, const QString& detail);
/// What the server's refusal of one request about `path` (text form) means.
[[nodiscard]] rap::Error remoteFault(const wire::Status& status, const QString& path);
[[nodiscard]] rap::Error remoteChanged(const QString& path, const QString& detail);
/// Between its listing and its end it became another file.
[[nodiscard]] rap::Error changedMeanwhile(const QString& path, const QString& detail);
/// A name or a shape of folders that could lead out of the folder or never end.
[[nodiscard]] rap::Error badFolder(const QString& detail);

[[nodiscard]] rap::Error protocolFault(const QString& detail);
[[nodiscard]] rap::Error connectionLost(const QString& detail);
[[nodiscard]] rap::Error serverSilent(const QString& detail);
[[nodiscard]] rap::Error cancelled();

/// Server text made fit for a log line: printable, of bounded length.
[[nodiscard]] QString quoted(const QByteArray& serverText);

} // namespace sftp
