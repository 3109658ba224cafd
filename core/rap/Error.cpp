#include "rap/Error.h"

#include "rap/Locale.h"

namespace rap {

QString Error::text() const
{
    return sentences({message, nextStep});
}

Remedy remedyFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NameNotFound:
    case ErrorKind::ConnectionRefused:
    case ErrorKind::TimedOut:
    case ErrorKind::ConnectionLost:
    case ErrorKind::SessionRefused: // too many sessions of this account, as a rule
    case ErrorKind::RemoteFailure:
    case ErrorKind::RemoteChanged: // still being written when it was listed
    case ErrorKind::RetrievedElsewhere:
    case ErrorKind::Protocol: // one bad frame must not keep an unattended account from its reports
        return Remedy::TryAgain;

    case ErrorKind::RemoteNotFound:
    case ErrorKind::RemoteNoPermission:
    case ErrorKind::RemoteExists:
    case ErrorKind::NotAZip:
    case ErrorKind::DamagedZip: // SSH guards the way here: the file on RAP is damaged
    case ErrorKind::UnsafeZip:
    case ErrorKind::UnknownZip:
    case ErrorKind::LocalFailure: // a name too long, a file held open by another program
    case ErrorKind::Cancelled:
        return Remedy::ThisOnly;

    case ErrorKind::BadCall:
    case ErrorKind::NotSsh:
    case ErrorKind::NoCommonAlgorithm:
    case ErrorKind::HostKeyUnknown:
    case ErrorKind::HostKeyChanged:
    case ErrorKind::HostKeyOtherType:
    case ErrorKind::LoginRefused:
    case ErrorKind::KeyUnusable:
    case ErrorKind::KeyLocked:
    case ErrorKind::BaseFolderMissing:
    case ErrorKind::Settings:
    case ErrorKind::Secrets:
        return Remedy::NeedsUser;

    case ErrorKind::DiskFull:
    case ErrorKind::LocalNoPermission:
    case ErrorKind::TargetGone:
    case ErrorKind::Ledger:
        return Remedy::StopAll;
    }
    return Remedy::NeedsUser;
}

bool isOfKey(ErrorKind kind)
{
    return kind == ErrorKind::KeyUnusable || kind == ErrorKind::KeyLocked;
}

bool isOfDisk(ErrorKind kind)
{
    return kind == ErrorKind::DiskFull || kind == ErrorKind::LocalNoPermission || kind == ErrorKind::TargetGone;
}

} // namespace rap
