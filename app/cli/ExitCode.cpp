#include "app/cli/ExitCode.h"

#include <algorithm>

namespace cli {

ExitCode exitCodeFor(rap::ErrorKind kind)
{
    switch (kind) {
    case rap::ErrorKind::BadCall:
    case rap::ErrorKind::BaseFolderMissing:
        return ExitCode::BadCall;

    case rap::ErrorKind::NameNotFound:
    case rap::ErrorKind::ConnectionRefused:
    case rap::ErrorKind::TimedOut:
    case rap::ErrorKind::ConnectionLost:
    case rap::ErrorKind::NotSsh:
    case rap::ErrorKind::NoCommonAlgorithm:
    case rap::ErrorKind::SessionRefused:
    case rap::ErrorKind::Protocol:
        return ExitCode::NoServer;

    case rap::ErrorKind::HostKeyUnknown:
    case rap::ErrorKind::HostKeyChanged:
    case rap::ErrorKind::HostKeyOtherType:
        return ExitCode::HostKey;

    case rap::ErrorKind::LoginRefused:
        return ExitCode::LoginRefused;

    case rap::ErrorKind::RemoteNotFound:
    case rap::ErrorKind::RemoteNoPermission:
    case rap::ErrorKind::RemoteExists:
    case rap::ErrorKind::RemoteFailure:
    case rap::ErrorKind::RemoteChanged:
    case rap::ErrorKind::NotAZip:
    case rap::ErrorKind::DamagedZip:
    case rap::ErrorKind::UnsafeZip:
    case rap::ErrorKind::UnknownZip:
        return ExitCode::SomeFailed;

    case rap::ErrorKind::KeyUnusable:
    case rap::ErrorKind::KeyLocked:
    case rap::ErrorKind::DiskFull:
    case rap::ErrorKind::LocalNoPermission:
    case rap::ErrorKind::TargetGone:
    case rap::ErrorKind::LocalFailure:
    case rap::ErrorKind::Ledger:
    case rap::ErrorKind::Settings:
    case rap::ErrorKind::Secrets:
        return ExitCode::LocalSide;

    case rap::ErrorKind::RetrievedElsewhere:
        return ExitCode::Elsewhere;

    case rap::ErrorKind::Cancelled:
        return ExitCode::Interrupted;
    }
    return ExitCode::LocalSide;
}

ExitCode exitCodeForRun(int filed, const QList<rap::ErrorKind>& failures)
{
    if (failures.isEmpty())
        return ExitCode::Done;
    for (const auto kind : failures) {
        const auto remedy = rap::remedyFor(kind);
        if (remedy == rap::Remedy::NeedsUser || remedy == rap::Remedy::StopAll)
            return exitCodeFor(kind);
    }
    const ExitCode first = exitCodeFor(failures.first());
    const bool alike = std::all_of(failures.begin(), failures.end(),
                                   [first](rap::ErrorKind kind) { return exitCodeFor(kind) == first; });
    return filed == 0 && alike ? first : ExitCode::SomeFailed;
}

} // namespace cli
