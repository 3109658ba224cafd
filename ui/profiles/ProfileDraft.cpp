#include "ui/profiles/ProfileDraft.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ui::ProfileDraft)
};

QString textOf(const std::optional<profile::PathTemplate>& path)
{
    return path ? path->text() : QString();
}

rap::Error pathError(const ProfileDraft& draft, const profile::PathFault& fault)
{
    const QString message =
        Tr::tr("The path of the report profile '%1' cannot be used. %2").arg(draft.name, fault.reason);
    return {rap::ErrorKind::BadCall, message, {}, {}};
}

tl::expected<profile::Profile, DraftFault> profileOf(const ProfileDraft& draft, int position)
{
    profile::Profile made = choiceOf(draft);
    const auto fault = [&](const profile::PathFault& wrong, int row) {
        return tl::unexpected(DraftFault{position, ProfilePart::Places, row, pathError(draft, wrong)});
    };
    const TypedPath path = parsePath(draft.path);
    if (!path)
        return fault(path.error(), -1);
    made.path = *path;
    made.keepZip = draft.keepZip;
    for (const DestinationDraft& destination : draft.further) {
        const TypedPath its = parsePath(destination.path);
        if (!its)
            return fault(its.error(), int(made.further.size()));
        made.further += profile::Destination{destination.root, *its};
    }
    made.expected = draft.expected;
    return made;
}

/// The part without which the profile would be valid.
ProfilePart partAtFault(const profile::Profile& profile)
{
    const auto isValid = [](const profile::Profile& one) { return profile::validate({one}).has_value(); };
    profile::Profile without = profile;
    without.wanted = {};
    if (isValid(without))
        return ProfilePart::Wanted;
    without = profile;
    without.except.clear();
    if (isValid(without))
        return ProfilePart::Exceptions;
    without = profile;
    without.further.clear();
    if (isValid(without))
        return ProfilePart::Places;
    without = profile;
    without.expected.clear();
    return isValid(without) ? ProfilePart::Expected : ProfilePart::Name;
}

} // namespace

TypedPath parsePath(const QString& text)
{
    if (text.isEmpty())
        return std::optional<profile::PathTemplate>();
    return profile::PathTemplate::parse(text).map(
        [](const profile::PathTemplate& path) { return std::optional(path); });
}

ProfileDraft draftOf(const profile::Profile& profile)
{
    ProfileDraft draft{profile.name, profile.wanted,  profile.except, textOf(profile.path), profile.keepZip,
                       {},           profile.expected};
    for (const profile::Destination& destination : profile.further)
        draft.further += DestinationDraft{destination.root, textOf(destination.path)};
    return draft;
}

profile::Profile choiceOf(const ProfileDraft& draft)
{
    profile::Profile choice;
    choice.name = draft.name.trimmed();
    choice.wanted = draft.wanted;
    choice.except = draft.except;
    return choice;
}

tl::expected<QList<profile::Profile>, DraftFault> profilesOf(const QList<ProfileDraft>& drafts)
{
    QList<profile::Profile> profiles;
    for (const ProfileDraft& draft : drafts) {
        const int position = int(profiles.size());
        const auto made = profileOf(draft, position);
        if (!made)
            return tl::unexpected(made.error());
        profiles += *made;
        const bool isValidAlone = profile::validate({*made}).has_value();
        if (const auto valid = profile::validate(profiles); !valid)
            return tl::unexpected(
                DraftFault{position, isValidAlone ? ProfilePart::Name : partAtFault(*made), -1, valid.error()});
    }
    return profiles;
}

} // namespace ui
