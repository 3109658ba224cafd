#include "app/cli/ProfileText.h"

#include "account/Accounts.h"
#include "app/cli/Table.h"
#include "app/cli/Words.h"
#include "profile/ProfileFile.h"
#include "rap/Locale.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace cli {
namespace {

template <typename Values, typename Function> QStringList textsOf(const Values& values, Function toText)
{
    QStringList texts;
    for (const auto& value : values)
        texts << toText(value);
    return texts;
}

QString dayText(Qt::DayOfWeek day)
{
    return rap::locale().dayName(day, QLocale::ShortFormat);
}

QString destinationText(const profile::Destination& destination)
{
    return QDir::toNativeSeparators(destination.root) + u'/' + pathText(destination.path);
}

QString expectationText(const profile::Expectation& expectation)
{
    const profile::Timing& timing = expectation.timing;
    const QString what = expectation.report + (expectation.market ? u' ' + code(*expectation.market) : QString());
    QString text =
        Tr::tr("%1 by %2, %3, %n minute(s) of grace", nullptr, timing.graceMinutes)
            .arg(what, timing.by.toString(QStringLiteral("HH:mm")), textsOf(timing.days, &dayText).join(u' '));
    if (timing.onHolidays)
        text += Tr::tr(", also on public holidays");
    return text;
}

} // namespace

rap::Result<session::ProfileStore> profilesOf(const Context& context, const std::string& account)
{
    return account::Accounts(context.config).load(fromArgument(account)).map([&](const account::Account& found) {
        return session::ProfileStore(context.config, found.name);
    });
}

rap::Result<profile::Profile> profileNamed(const QList<profile::Profile>& profiles, const QString& name)
{
    if (const profile::Profile* const found = profile::findProfile(profiles, name))
        return *found;
    const QStringList names = textsOf(profiles, [](const profile::Profile& is) { return is.name; });
    return rap::failure(rap::ErrorKind::BadCall, Tr::tr("There is no report profile '%1'.").arg(name),
                        names.isEmpty() ? Tr::tr("The account has none; import some with: rapdesk-cli profile import")
                                        : Tr::tr("There are: %1.").arg(names.join(QStringLiteral(", "))));
}

std::optional<rap::Error> faultOfProfiles(const session::AccountSession& session, const QString& name)
{
    if (session.profilesFault() || name.isEmpty())
        return session.profilesFault();
    const auto named = profileNamed(session.profiles().profiles, name);
    return named ? std::nullopt : std::optional(named.error());
}

std::function<bool(const ledger::Report&)> chosenBy(session::AccountSession& session, const QString& name)
{
    if (name.isEmpty())
        return {};
    return [&session, name](const ledger::Report& report) {
        const profile::Profile* const chosen = session.choice().chosenBy(report);
        return chosen != nullptr && chosen == profile::findProfile(session.choice().profiles(), name);
    };
}

QJsonArray profileObjects(const QList<profile::Profile>& profiles)
{
    return QJsonDocument::fromJson(profile::toJson({profiles, {}})).object().value(QLatin1String("profiles")).toArray();
}

QString choiceText(const ledger::ReportFilter& filter)
{
    QStringList parts;
    const auto put = [&](const QString& word, const QStringList& values) {
        if (!values.isEmpty())
            parts << word + u' ' + values.join(Tr::tr(" or "));
    };
    const auto codeOf = [](const auto& value) { return code(value); };
    put(Tr::tr("house"), textsOf(filter.houses, codeOf));
    put(Tr::tr("system"), filter.systems);
    put(Tr::tr("market"), textsOf(filter.markets, codeOf));
    put(Tr::tr("report"), filter.reportIds);
    put(Tr::tr("for"), filter.participants);
    put(Tr::tr("kind"), textsOf(filter.kinds, codeOf));
    return parts.isEmpty() ? Tr::tr("everything") : parts.join(QStringLiteral(", "));
}

QString pathText(const std::optional<profile::PathTemplate>& path)
{
    return path ? path->text() : QStringLiteral("{folder}/{folder_date}");
}

QStringList profileLines(const profile::Profile& profile)
{
    Labels labels{{Tr::tr("Profile"), profile.name}, {Tr::tr("Wants"), choiceText(profile.wanted)}};
    for (const auto& exception : profile.except)
        labels << std::pair(Tr::tr("Except"), choiceText(exception));
    labels << std::pair(Tr::tr("Goes to"), pathText(profile.path));
    labels << std::pair(QStringLiteral("ZIP"), profile.keepZip ? Tr::tr("kept") : Tr::tr("not kept"));
    for (const auto& destination : profile.further)
        labels << std::pair(Tr::tr("Also to"), destinationText(destination));
    for (const auto& expectation : profile.expected)
        labels << std::pair(Tr::tr("Expects"), expectationText(expectation));
    return labelled(labels);
}

} // namespace cli
