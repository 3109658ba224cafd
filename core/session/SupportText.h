#pragma once

#include "account/Account.h"
#include "account/ConfigFolder.h"
#include "account/KeyFile.h"
#include "account/Sheet.h"
#include "rap/Time.h"
#include "session/ConnectionCheck.h"
#include "sftp/HostKeys.h"

#include <QStringList>
#include <optional>

namespace session {

/// What the help desk is told of an account and of this workstation. No secret and no key material is ever in it, nor
/// anything of a report's contents.
struct SupportFacts {
    rap::HongKongTime at;
    QStringList program; ///< The program and its parts with their patch levels, a line each.
    account::Account account;
    std::optional<account::KeyFile> key; ///< Of it only what anybody may know.
    std::optional<rap::Error> keyFault;  ///< Where there is none.
    QList<sftp::PresentedKey> pinned;    ///< Of the account's servers.
    std::optional<CheckOutcome> outcome; ///< Of the connection test; empty where it was not run.
    QString workstationAddresses;        ///< To be registered by TECHS 8 (guide section 11, question 4).
    QStringList lastErrors;              ///< Lines of the log, oldest first.
};

/// All but `outcome` and `program`: looks at the key file, the pinned keys and the log. Blocking, short;
/// any thread.
[[nodiscard]] SupportFacts supportFacts(const account::ConfigFolder& folder, const account::Account& account,
                                        rap::HongKongTime now);

/// Warnings and errors at the end of the log, oldest first, at most `most`. Blocking, short; any thread.
[[nodiscard]] QStringList lastErrors(const account::ConfigFolder& folder, int most);

/// "key-file", "server", "host-key", "login", "base-folder"; never changes.
[[nodiscard]] QString wordOf(CheckStep step);
[[nodiscard]] QString nameOf(CheckStep step); ///< For the clerk, translated.

/// "reports", "empty", "not-granted", "unreadable"; never changes.
[[nodiscard]] QString wordOf(CheckedFolder::State state);
[[nodiscard]] QString resultOf(const CheckedFolder& folder); ///< For the clerk, translated.

/// Pure.
[[nodiscard]] account::Sheet supportSheet(const SupportFacts& facts);

} // namespace session
