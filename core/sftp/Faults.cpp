#include "sftp/Faults.h"

#include "rap/WireText.h"
#include "sftp/Packet.h"

#include <QCoreApplication>

namespace sftp {

using rap::Error;
using rap::ErrorKind;

namespace {

class Tr {
    Q_DECLARE_TR_FUNCTIONS(sftp::Faults)
};

QString registrationQuestion(const QString& clientAddress)
{
    if (clientAddress.isEmpty())
        return Tr::tr(
            "Is this workstation's IP address registered for this RAP account (e-Service TECHS 8 in Client Connect)?");
    return Tr::tr("Is this workstation's IP address (%1) registered for this RAP account (e-Service TECHS 8 in Client "
                  "Connect)?")
        .arg(clientAddress);
}

QString sentences(const QString& first, const QString& second)
{
    return first + QLatin1Char(' ') + second;
}

QString firstLine(const QByteArray& said)
{
    constexpr qsizetype enough = 120;
    return quoted(said.split('\n').first().trimmed().left(enough));
}

QString described(const PresentedKey& key)
{
    return QStringLiteral("%1 %2 %3").arg(key.type, QString::number(key.bits), key.fingerprint);
}

QString described(const QList<PresentedKey>& keys)
{
    QStringList lines;
    for (const PresentedKey& key : keys)
        lines.append(described(key));
    return lines.isEmpty() ? QStringLiteral("nothing") : lines.join(QStringLiteral(", "));
}

} // namespace

Error nameNotFound(const account::Address& address, const QString& clientAddress, const QString& detail)
{
    return {ErrorKind::NameNotFound, Tr::tr("The server name %1 is not known to the network.").arg(address.host),
            sentences(Tr::tr("Check the server's name in the account."), registrationQuestion(clientAddress)), detail};
}

Error connectionRefused(const account::Address& address, const QString& clientAddress, const QString& detail)
{
    return {
        ErrorKind::ConnectionRefused, Tr::tr("RAP at %1 refuses the connection.").arg(address.text()),
        sentences(Tr::tr("Check the port (%1) in the account.").arg(address.port), registrationQuestion(clientAddress)),
        detail};
}

Error notReachable(const account::Address& address, const QString& clientAddress, const QString& detail)
{
    return {ErrorKind::TimedOut, Tr::tr("RAP at %1 cannot be reached.").arg(address.text()),
            registrationQuestion(clientAddress), detail};
}

Error timedOut(Wait wait, const account::Address& address, const QString& clientAddress, const QString& detail)
{
    QString message;
    switch (wait) {
    case Wait::Connect:
        message = Tr::tr("RAP at %1 does not answer.").arg(address.text());
        break;
    case Wait::Handshake:
        message = Tr::tr("RAP at %1 took the connection but does not answer.").arg(address.text());
        break;
    case Wait::Login:
        message = Tr::tr("RAP at %1 did not answer the login.").arg(address.text());
        break;
    case Wait::SftpStart:
        message = Tr::tr("RAP at %1 took the login but does not answer.").arg(address.text());
        break;
    case Wait::Answer:
        message = Tr::tr("RAP at %1 no longer answers.").arg(address.text());
        break;
    }
    return {ErrorKind::TimedOut, message, registrationQuestion(clientAddress), detail};
}

Error notSsh(const account::Address& address, const QByteArray& said)
{
    return {ErrorKind::NotSsh,
            Tr::tr("What answers at %1 is no SSH 2 server. It said: %2").arg(address.text(), firstLine(said)),
            Tr::tr("Check the server's name and the port (%1) in the account.").arg(address.port), quoted(said)};
}

Error turnedAway(const account::Address& address, const QString& clientAddress, const QByteArray& said)
{
    return {ErrorKind::TimedOut, Tr::tr("RAP at %1 hangs up and says: %2").arg(address.text(), firstLine(said)),
            registrationQuestion(clientAddress), quoted(said)};
}

Error noCommonAlgorithm(const account::Address& address, const QString& detail)
{
    return {ErrorKind::NoCommonAlgorithm,
            Tr::tr("RAP at %1 offers no encryption that this program considers safe.").arg(address.text()),
            Tr::tr("Show the details to your help desk: the server's SSH settings are needed."), detail};
}

Error noSafeSignature(const account::Address& address, const QString& detail)
{
    return {ErrorKind::NoCommonAlgorithm,
            Tr::tr("RAP at %1 names no signature for RSA keys that is still safe.").arg(address.text()),
            Tr::tr("Register an Ed25519 or ECDSA key for this RAP account and use that."), detail};
}

Error hostKeyFault(HostKeyVerdict verdict, const PresentedKey& presented, const QList<PresentedKey>& pinned)
{
    const QString detail = QStringLiteral("%1 presented %2; pinned: %3")
                               .arg(presented.address.text(), described(presented), described(pinned));
    const QString server = presented.address.text();
    switch (verdict) {
    case HostKeyVerdict::Changed:
        return {ErrorKind::HostKeyChanged,
                Tr::tr("The server at %1 shows another host key than the one that was trusted. Somebody may be "
                       "pretending to be RAP. Nothing was sent.")
                    .arg(server),
                Tr::tr("Ask the clearing house whether its host key was changed. Trust it only when you have the new "
                       "fingerprint in the clearing house's letter."),
                detail};
    case HostKeyVerdict::OtherTypeKnown:
        return {
            ErrorKind::HostKeyOtherType,
            Tr::tr("The server at %1 shows a host key of another type (%2) than the trusted ones. Nothing was sent.")
                .arg(server, presented.type),
            Tr::tr("Compare its fingerprint with the one in the clearing house's letter, then trust it."), detail};
    case HostKeyVerdict::Unknown:
    case HostKeyVerdict::Known:
        break;
    }
    return {ErrorKind::HostKeyUnknown,
            Tr::tr("The host key of the server at %1 has not been trusted yet. Nothing was sent.").arg(server),
            Tr::tr("Compare its fingerprint with the one in the clearing house's letter, then trust it."), detail};
}

Error keyUnreadable(const QString& file, const QString& detail)
{
    return {ErrorKind::KeyUnusable, Tr::tr("The key file %1 is not a private key that this program can use.").arg(file),
            Tr::tr("Choose an Ed25519, ECDSA or RSA private key in OpenSSH or PEM form."), detail};
}

Error passphraseNeeded(const QString& file)
{
    return {ErrorKind::KeyLocked, Tr::tr("The key file %1 needs its passphrase.").arg(file),
            Tr::tr("Enter the passphrase of the key."),
            QStringLiteral("the key is encrypted and no passphrase was given")};
}

Error passphraseWrong(const QString& file, const QString& detail)
{
    return {ErrorKind::KeyLocked, Tr::tr("The passphrase does not open the key file %1.").arg(file),
            Tr::tr("Enter the passphrase of the key again."), detail};
}

Error loginRefused(const account::Address& address, const Offered& offered, const QString& detail)
{
    QString nextStep = Tr::tr("Is this key registered for this RAP account? RAP's keys are valid for two years.");
    if (!offered.accepted.isEmpty() && !offered.accepted.contains(QStringLiteral("publickey")))
        nextStep =
            Tr::tr("The server takes no keys for this user, only: %1. Ask the clearing house.").arg(offered.accepted);
    return {ErrorKind::LoginRefused,
            Tr::tr("RAP at %1 refuses the login of user %2 with the key %3 (%4).")
                .arg(address.text(), offered.user, offered.fingerprint, offered.keyType),
            nextStep,
            QStringLiteral("user %1, key %2 %3; the server accepts: %4; %5")
                .arg(offered.user, offered.keyType, offered.fingerprint,
                     offered.accepted.isEmpty() ? QStringLiteral("(it did not say)") : offered.accepted, detail)};
}

Error sessionRefused(const account::Address& address, const QString& detail)
{
    return {ErrorKind::SessionRefused,
            Tr::tr("RAP at %1 took the login but gives no SFTP session.").arg(address.text()),
            Tr::tr("Another workstation may be using this RAP account now. Try again in a few minutes."), detail};
}

Error baseFolderMissing(const QString& base, const QString& detail)
{
    return {ErrorKind::BaseFolderMissing, Tr::tr("The base folder %1 cannot be read on RAP.").arg(base),
            Tr::tr("Check the base folder in the account, and which reports this RAP account has been given."), detail};
}

Error remoteFault(const wire::Status& status, const QString& path)
{
    const QString detail =
        QStringLiteral("%1: status %2 %3").arg(path, QString::number(status.code), quoted(status.message));
    switch (status.code) {
    case wire::NoSuchFile:
        return {ErrorKind::RemoteNotFound, Tr::tr("%1 is no longer on RAP.").arg(path),
                Tr::tr("RAP keeps reports for ten days. List the reports again."), detail};
    case wire::PermissionDenied:
        return {ErrorKind::RemoteNoPermission, Tr::tr("RAP does not let this account read %1.").arg(path),
                Tr::tr("Check which reports this RAP account has been given."), detail};
    default:
        return {ErrorKind::RemoteFailure, Tr::tr("RAP failed to hand out %1.").arg(path), Tr::tr("Try again later."),
                detail};
    }
}

Error remoteChanged(const QString& path, const QString& detail)
{
    return {ErrorKind::RemoteChanged, Tr::tr("%1 is not as long on RAP as it was listed.").arg(path),
            Tr::tr("List the reports again, then fetch it."), detail};
}

Error changedMeanwhile(const QString& path, const QString& detail)
{
    return {ErrorKind::RemoteChanged, Tr::tr("%1 was changed on RAP while it was being fetched.").arg(path),
            Tr::tr("List the reports again, then fetch it."), detail};
}

Error badFolder(const QString& detail)
{
    return {ErrorKind::Protocol, Tr::tr("RAP lists this folder in a way that cannot be right."),
            Tr::tr("Show the details to your help desk."), detail};
}

Error protocolFault(const QString& detail)
{
    return {ErrorKind::Protocol, Tr::tr("RAP answered in a way that cannot be right."),
            Tr::tr("Try again. If it happens again, show the details to your help desk."), detail};
}

Error connectionLost(const QString& detail)
{
    return {ErrorKind::ConnectionLost, Tr::tr("The connection to RAP was lost."), Tr::tr("Try again."), detail};
}

Error serverSilent(const QString& detail)
{
    return {ErrorKind::TimedOut, Tr::tr("RAP no longer answers."), Tr::tr("Try again."), detail};
}

Error cancelled()
{
    return {ErrorKind::Cancelled, Tr::tr("Stopped."), {}, {}};
}

QString quoted(const QByteArray& serverText)
{
    constexpr qsizetype enough = 300;
    return QLatin1Char('"') + rap::fromWire(serverText.left(enough)) + QLatin1Char('"');
}

} // namespace sftp
