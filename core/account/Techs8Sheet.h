#pragma once

#include "account/Account.h"
#include "account/KeyFile.h"
#include "account/Sheet.h"

#include <QDate>
#include <QString>
#include <optional>

namespace account {

/// What a firm asks the clearing house for by the e-Service TECHS 8 (guide sections 7 and 8).
enum class RequestFor {
    Account,     ///< A new or further RAP user account (section 8).
    Workstation, ///< A further workstation of an account (sections 5.1 and 7).
    Key,         ///< A new SSH key, every two years (section 7).
};

/// What a person needs beside her as she fills in the e-Service, filled from an account: identity and what it can be
/// given access to, with the allowed numbers (section 5.1), RAP user, workstation addresses (section 11, question 4),
/// the public half of the key with its fingerprints, the remark that the form wants, deadlines (sections 3, 7 and 8)
/// and whom to ask (section 10). A help, not the form, and it says so. Pure; any thread.
///
/// `key`: of RequestFor::Key the new one, never the one in use; empty where its file cannot be used, or where it is not
/// made yet. `addresses`: this workstation's, as sftp::ownAddresses() gives them.
/// `today`: in Hong Kong; which deadlines have passed hangs on it.
[[nodiscard]] Sheet techs8Sheet(RequestFor what, const Account& account, const std::optional<KeyFile>& key,
                                const QString& addresses, QDate today);

} // namespace account
