#pragma once

#include "profile/Profile.h"

#include <QList>
#include <QString>
#include <optional>
#include <tl/expected.hpp>

namespace ui {

/// What is typed for a path template. None where nothing is: reports then go where they go without a profile.
using TypedPath = tl::expected<std::optional<profile::PathTemplate>, profile::PathFault>;
[[nodiscard]] TypedPath parsePath(const QString& text);

/// A further destination while it is edited.
struct DestinationDraft {
    QString root;
    QString path; ///< May be no template yet.

    bool operator==(const DestinationDraft&) const = default;
};

/// A report profile while it is edited: as profile::Profile has it, but what is typed may not be valid yet.
struct ProfileDraft {
    QString name;
    ledger::ReportFilter wanted;
    QList<ledger::ReportFilter> except;
    QString path;
    bool keepZip = false;
    QList<DestinationDraft> further;
    QList<profile::Expectation> expected;

    bool operator==(const ProfileDraft&) const = default;
};

enum class ProfilePart { Name, Wanted, Exceptions, Places, Expected };

/// Why drafts cannot be saved, and where.
struct DraftFault {
    int profile = 0; ///< Position.
    ProfilePart part = ProfilePart::Name;
    int row = -1; ///< Places: of the further destination; -1: the profile's own path.
    rap::Error error;
};

[[nodiscard]] ProfileDraft draftOf(const profile::Profile& profile);
/// What it chooses, whatever is wrong with the rest of it.
[[nodiscard]] profile::Profile choiceOf(const ProfileDraft& draft);
/// All of them, or the first fault.
[[nodiscard]] tl::expected<QList<profile::Profile>, DraftFault> profilesOf(const QList<ProfileDraft>& drafts);

} // namespace ui
