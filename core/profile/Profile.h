#pragma once

#include "ledger/ReportFilter.h"
#include "profile/ByTraits.h"
#include "profile/Expectation.h"
#include "profile/PathTemplate.h"
#include "rap/Error.h"

#include <QList>
#include <QString>
#include <optional>

/// Report profiles of an account, and what is planned by them: values and pure functions, callable from any thread,
/// without I/O. What needs 'now' is given it.
namespace profile {

/// A further place where each report of a profile is filed, such as another department's share.
struct Destination {
    QString root;                     ///< Absolute local folder or share.
    std::optional<PathTemplate> path; ///< Below the root; empty: as without a profile (rap::Folder::localPath()).

    bool operator==(const Destination&) const = default;
};

/// A saved choice of reports: which, and where they go.
struct Profile {
    QString name;                       ///< The clerk's own word for it; unique in the account without regard to case.
    ledger::ReportFilter wanted;        ///< Of any folder date: its `folderDates` say nothing here.
    QList<ledger::ReportFilter> except; ///< What one of these matches is not this profile's, but may be a later one's.
    std::optional<PathTemplate> path;   ///< Below the account's folder; empty: as without a profile.
    bool keepZip = false;               ///< The ZIP stays beside the report, there and at each destination.
    QList<Destination> further;
    QList<Expectation> expected; ///< Reports that should come; whether this profile wants them does not matter.

    bool operator==(const Profile&) const = default;
};

/// An account's profiles and what belongs to them, as they are kept together.
struct ProfileSet {
    QList<Profile> profiles; ///< In the order in which they decide.
    QList<LearnedDecision> decisions;

    bool operator==(const ProfileSet&) const = default;
};

/// The one of that name, without regard to case; null where there is none.
[[nodiscard]] const Profile* findProfile(const QList<Profile>& profiles, const QString& name);

/// What of these profiles cannot be, the first of it. Error kind: BadCall; the message names the profile.
[[nodiscard]] rap::Result<void> validate(const QList<Profile>& profiles);

/// An account's profiles made ready for many reports. The first profile that matches a report decides about it. Where
/// there is no profile everything is wanted; where there are some, what none matches is not wanted. Remembers what it
/// has decided, so it is for one thread.
class CompiledProfiles {
public:
    explicit CompiledProfiles(QList<Profile> profiles = {});

    [[nodiscard]] bool wants(const ledger::Report& report);
    /// Null where no profile wants it, or there is none at all. Good for as long as this object.
    [[nodiscard]] const Profile* chosenBy(const ledger::Report& report);
    [[nodiscard]] const QList<Profile>& profiles() const { return m_profiles; }

private:
    struct Compiled {
        ledger::CompiledFilter wanted;
        QList<ledger::CompiledFilter> except;
    };
    [[nodiscard]] int decide(const ledger::Report& report) const;
    [[nodiscard]] int profileOf(const ledger::Report& report);

    QList<Profile> m_profiles;
    QList<Compiled> m_compiled;
    ByTraits<int> m_decided; ///< Position of the profile; -1: none.
};

} // namespace profile
