#pragma once

#include "account/Account.h"
#include "rap/Words.h"

#include <QList>
#include <QStringList>
#include <array>

/// What the clearing houses allow (guide section 5.1). Values and pure functions; any thread.
namespace account {

/// What a firm can be to the clearing houses, in the guide's order.
inline constexpr std::array identities{rap::Identity::HksccParticipant, rap::Identity::DesignatedBank,
                                       rap::Identity::HkccSeochParticipant};

struct Quota {
    int accounts = 0;     ///< RAP user accounts that a firm may have of that identity.
    int workstations = 0; ///< That each of them may be used from.
    /// What an account can be given access to, translated, the widest first; one where there is nothing to choose.
    QStringList access;
};

[[nodiscard]] Quota quotaOf(rap::Identity identity);

/// Where these accounts, of one firm, are more than it may have: a sentence for each identity. Accounts of one RAP user
/// ID are one.
[[nodiscard]] QStringList quotaWarnings(const QList<Account>& accounts);

} // namespace account
