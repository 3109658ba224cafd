#pragma once

#include <QString>
#include <tl/expected.hpp>

namespace rap {

/// What went wrong, for callers to switch on. The words for the clerk are in Error::message.
enum class ErrorKind {
    BadCall,            ///< The caller asked for something that cannot be (CLI exit 2).
    NameNotFound,       ///< The server's name does not resolve.
    ConnectionRefused,  ///< The server's port answered with a refusal.
    TimedOut,           ///< A deadline passed without an answer.
    ConnectionLost,     ///< The connection broke after it had been made.
    NotSsh,             ///< What answers at the address is no SSH 2 server.
    NoCommonAlgorithm,  ///< The server offers nothing that our algorithm policy allows.
    HostKeyUnknown,     ///< No key is pinned for this address.
    HostKeyChanged,     ///< Another key of the same type is pinned for this address.
    HostKeyOtherType,   ///< Only keys of other types are pinned for this address.
    LoginRefused,       ///< The server refused the user or the key.
    KeyUnusable,        ///< The key file is missing, unreadable or of an unknown form.
    KeyLocked,          ///< The key file needs its passphrase, or another one than was given.
    SessionRefused,     ///< Logged in, but no SFTP channel was given.
    BaseFolderMissing,  ///< The account's base folder is not on the server.
    RemoteNotFound,     ///< A file or folder is no longer on the server.
    RemoteNoPermission, ///< The server does not let this account read a file or folder.
    RemoteExists,       ///< What was to be put on the server is there already, under that name.
    RemoteFailure,      ///< The server failed at one request.
    RemoteChanged,      ///< The file is not what the listing said it was (size).
    Protocol,           ///< The server's answer does not fit the protocol.
    NotAZip,            ///< The file is named .ZIP and is none.
    DamagedZip,         ///< The ZIP is cut short or a checksum does not match.
    UnsafeZip,          ///< The ZIP's entries cannot be filed safely.
    UnknownZip,         ///< The ZIP is packed in a way that we do not know.
    DiskFull,           ///< No room on the local disk.
    LocalNoPermission,  ///< A local file or folder cannot be written or read.
    TargetGone,         ///< The folder that reports go to, or its drive, is not there any more.
    LocalFailure,       ///< Any other local file fault.
    Ledger,             ///< The ledger cannot be opened, read or written.
    Settings,           ///< A settings file cannot be read or written.
    Secrets,            ///< The credential store failed.
    RetrievedElsewhere, ///< Another program of this workstation retrieves for the account now.
    Cancelled,          ///< Stopped on request; not a fault.
};

/// What can help, so that nothing is tried again that cannot get better.
enum class Remedy {
    TryAgain,  ///< May pass by itself: the network, a busy server.
    ThisOnly,  ///< Concerns one report; the others go on.
    NeedsUser, ///< Stops the account until somebody acts: login, host key, key file, base folder.
    StopAll,   ///< The local side cannot go on: disk full, no permission, no target, ledger.
};

/// An error as a value. `message` and `nextStep` are for the clerk, translated, in her words, without secrets or report
/// content; `detail` is English for the log and the help desk.
struct Error {
    ErrorKind kind = ErrorKind::LocalFailure;
    QString message;
    QString nextStep;
    QString detail;

    /// Message and next step in one paragraph.
    [[nodiscard]] QString text() const;
};

[[nodiscard]] Remedy remedyFor(ErrorKind kind);
/// Of the account's key file, and not of what RAP answered.
[[nodiscard]] bool isOfKey(ErrorKind kind);
/// No room, no permission, no target: what was stopped by that goes on by itself once there is.
[[nodiscard]] bool isOfDisk(ErrorKind kind);

template <typename T> using Result = tl::expected<T, Error>;

/// Shorthand for returning an error from a function that gives a Result.
[[nodiscard]] inline tl::unexpected<Error> failure(ErrorKind kind, QString message, QString nextStep = {},
                                                   QString detail = {})
{
    return tl::unexpected<Error>(Error{kind, std::move(message), std::move(nextStep), std::move(detail)});
}

} // namespace rap
