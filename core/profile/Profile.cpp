#include "profile/Profile.h"

#include "profile/Pattern.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace profile {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(profile::Profile)
};

constexpr int noProfile = -1;

/// The same for names that differ in case or in Unicode composition only.
QString nameKey(const QString& name)
{
    return name.normalized(QString::NormalizationForm_C).toCaseFolded();
}

bool isAbsolute(const QString& root)
{
    const bool drive =
        root.size() > 2 && root[0].isLetter() && root[1] == u':' && (root[2] == u'/' || root[2] == u'\\');
    return drive || root.startsWith(u'/') || root.startsWith(QStringLiteral("\\\\"));
}

ledger::CompiledFilter ofAnyDate(ledger::ReportFilter filter)
{
    filter.folderDates.clear();
    return compiledFilter(std::move(filter));
}

rap::Result<void> checkName(const QString& name, QSet<QString>& before)
{
    if (name.trimmed().isEmpty())
        return rap::failure(rap::ErrorKind::BadCall, Tr::tr("A report profile has no name."), Tr::tr("Give it one."));
    const QString key = nameKey(name);
    if (before.contains(key)) {
        return rap::failure(rap::ErrorKind::BadCall, Tr::tr("There are two report profiles named '%1'.").arg(name),
                            Tr::tr("Give one of them another name."));
    }
    before += key;
    return {};
}

rap::Result<void> checkPatterns(const Profile& profile)
{
    QList<std::optional<QString>> faults{patternFault(profile.wanted)};
    for (const ledger::ReportFilter& exception : profile.except)
        faults += patternFault(exception);
    for (const Expectation& expectation : profile.expected)
        faults += expectation.report.isEmpty() ? std::nullopt : patternFault(expectation.report);
    const auto found = std::find_if(faults.begin(), faults.end(), [](const auto& fault) { return fault.has_value(); });
    if (found == faults.end())
        return {};
    return rap::failure(rap::ErrorKind::BadCall,
                        Tr::tr("The report profile '%1' has a pattern that cannot be: %2").arg(profile.name, **found),
                        Tr::tr("Correct it, or remove it."));
}

rap::Result<void> checkChoice(const Profile& profile)
{
    const auto any = [](const ledger::ReportFilter& filter) { return filter == ledger::ReportFilter(); };
    if (std::any_of(profile.except.begin(), profile.except.end(), any)) {
        return rap::failure(rap::ErrorKind::BadCall,
                            Tr::tr("The report profile '%1' has an exception without a condition, so that nothing "
                                   "would be left of it.")
                                .arg(profile.name),
                            Tr::tr("Say what the exception is about, or remove it."));
    }
    return {};
}

rap::Result<void> checkDestinations(const Profile& profile)
{
    for (const Destination& destination : profile.further) {
        if (isAbsolute(destination.root))
            continue;
        return rap::failure(rap::ErrorKind::BadCall,
                            Tr::tr("The report profile '%1' has the further destination '%2', which is no whole path.")
                                .arg(profile.name, destination.root),
                            Tr::tr("Name the folder from its drive or server on."));
    }
    return {};
}

rap::Result<void> checkExpected(const Profile& profile)
{
    for (const Expectation& expectation : profile.expected) {
        const Timing& timing = expectation.timing;
        if (!expectation.report.isEmpty() && timing.by.isValid() && !timing.days.isEmpty() && timing.graceMinutes >= 0)
            continue;
        return rap::failure(rap::ErrorKind::BadCall,
                            Tr::tr("The report profile '%1' expects '%2' without saying which report, on which days or "
                                   "by what time.")
                                .arg(profile.name, expectation.report),
                            Tr::tr("Fill in a report ID, a day and a time, or remove the expectation."));
    }
    return {};
}

} // namespace

const Profile* findProfile(const QList<Profile>& profiles, const QString& name)
{
    const auto found = std::find_if(profiles.begin(), profiles.end(),
                                    [key = nameKey(name)](const Profile& is) { return nameKey(is.name) == key; });
    return found == profiles.end() ? nullptr : &*found;
}

rap::Result<void> validate(const QList<Profile>& profiles)
{
    QSet<QString> names;
    for (const Profile& profile : profiles) {
        for (const auto& checked : {checkName(profile.name, names), checkChoice(profile), checkPatterns(profile),
                                    checkDestinations(profile), checkExpected(profile)})
            if (!checked)
                return checked;
    }
    return {};
}

CompiledProfiles::CompiledProfiles(QList<Profile> profiles)
    : m_profiles(std::move(profiles))
{
    for (const Profile& profile : std::as_const(m_profiles)) {
        Compiled compiled{ofAnyDate(profile.wanted), {}};
        for (const ledger::ReportFilter& exception : profile.except)
            compiled.except += ofAnyDate(exception);
        m_compiled += std::move(compiled);
    }
}

int CompiledProfiles::decide(const ledger::Report& report) const
{
    const auto matches = [&](const ledger::CompiledFilter& filter) { return filter.matches(report); };
    const auto chooses = [&](const Compiled& profile) {
        return matches(profile.wanted) && std::none_of(profile.except.begin(), profile.except.end(), matches);
    };
    const auto first = std::find_if(m_compiled.begin(), m_compiled.end(), chooses);
    return first == m_compiled.end() ? noProfile : static_cast<int>(first - m_compiled.begin());
}

int CompiledProfiles::profileOf(const ledger::Report& report)
{
    return m_decided.of(report, [&] { return decide(report); });
}

bool CompiledProfiles::wants(const ledger::Report& report)
{
    return m_profiles.isEmpty() || profileOf(report) != noProfile;
}

const Profile* CompiledProfiles::chosenBy(const ledger::Report& report)
{
    const int position = m_profiles.isEmpty() ? noProfile : profileOf(report);
    return position == noProfile ? nullptr : &m_profiles.at(position);
}

} // namespace profile
