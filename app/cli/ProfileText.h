#pragma once

#include "app/cli/Context.h"
#include "profile/Profile.h"
#include "session/AccountSession.h"
#include "session/ProfileStore.h"

#include <QJsonArray>
#include <QStringList>
#include <functional>
#include <optional>
#include <string>

namespace cli {

/// Where that account's report profiles are kept. Errors: BadCall (no such account), Settings.
[[nodiscard]] rap::Result<session::ProfileStore> profilesOf(const Context& context, const std::string& account);

/// Error kind: BadCall, with the names that there are.
[[nodiscard]] rap::Result<profile::Profile> profileNamed(const QList<profile::Profile>& profiles, const QString& name);

/// What is known to stop a fetch of that profile's reports (of all where it has no name) before RAP is asked.
[[nodiscard]] std::optional<rap::Error> faultOfProfiles(const session::AccountSession& session, const QString& name);
/// Whether that profile decides about a report; an empty function where it has no name. The session must outlive it.
[[nodiscard]] std::function<bool(const ledger::Report&)> chosenBy(session::AccountSession& session,
                                                                  const QString& name);

/// Each as the file of profiles has it (profile/ProfileFile.h).
[[nodiscard]] QJsonArray profileObjects(const QList<profile::Profile>& profiles);

/// What a profile chooses, and where that goes, in words.
[[nodiscard]] QString choiceText(const ledger::ReportFilter& filter);
[[nodiscard]] QString pathText(const std::optional<profile::PathTemplate>& path);
[[nodiscard]] QStringList profileLines(const profile::Profile& profile);

} // namespace cli
