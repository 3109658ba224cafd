#pragma once

#include "session/AccountFile.h"

namespace session {

/// What an account file (or another account) would make of this workstation: to be shown before anybody agrees.
struct AccountImport {
    /// As it would be saved. What the file does not say, or leaves to who imports it, is that of an account of the same
    /// name here; the day on which a key was registered goes with its key.
    account::Account account;
    AccountFile file;
    QDate plannedOn;                    ///< In Hong Kong.
    QList<account::FieldFault> missing; ///< What has to be supplied before: user, key file, folder for the reports. And
                                        ///< the day on which the key was registered, where that is to come.
    QList<sftp::PresentedKey> newKeys;  ///< Host keys that would be pinned, on the word of who made the file.
    QList<sftp::PresentedKey> leftOut;  ///< Of servers that have pins here already, of which some agree.
    std::optional<profile::ProfileSet> profiles; ///< Instead of those that are here under that name.
    bool replacesAccount = false;                ///< There is an account of that name.
    bool replacesProfiles = false; ///< There are other report profiles of that name, perhaps of an earlier account.
};

enum class Existing { Keep, Replace };

/// Changes nothing; what the importer supplies is in `file` already. Blocking, short; any thread. Errors:
/// HostKeyChanged, HostKeyOtherType (a host key contradicts what is pinned here), Settings, LocalNoPermission.
[[nodiscard]] rap::Result<AccountImport> planImport(const account::ConfigFolder& folder, const AccountFile& file,
                                                    QDate hongKongToday);

/// Host keys first, then the report profiles, then the account: stopped at any moment, nothing that was here is lost or
/// half, and the same import goes through afterwards. An account that is replaced is taken as it is then, and the key
/// that it had is noted. Gives the account as saved. Blocking, short; any thread. Errors: those of planImport();
/// BadCall (something is missing; there is an account or are profiles of that name, and they are to be kept; the
/// account to be replaced is gone), DiskFull.
[[nodiscard]] rap::Result<account::Account> carryOut(const account::ConfigFolder& folder, const AccountImport& import,
                                                     Existing existing);

} // namespace session
