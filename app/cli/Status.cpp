#include "app/cli/AccountText.h"
#include "app/cli/Commands.h"
#include "app/cli/Conversation.h"
#include "app/cli/Coverage.h"
#include "app/cli/Expectations.h"
#include "app/cli/Holidays.h"
#include "app/cli/Hours.h"
#include "app/cli/Parser.h"
#include "app/cli/Table.h"
#include "app/cli/Words.h"
#include "profile/RunWords.h"
#include "rap/Retention.h"
#include "rap/ServiceHours.h"
#include "session/OnEnd.h"
#include "session/RecordFile.h"

#include <QDir>
#include <QJsonArray>
#include <QSysInfo>

namespace cli {
namespace {

struct Options {
    std::string name;
    bool refresh = false;
    bool withinHours = false;
    bool failLate = false;
    std::string csv;
};

/// Of each folder date of the retention window, newest first, all folders that there are.
template <typename Function> void forEachCell(const profile::CoverageBoard& board, Function take)
{
    for (qsizetype day = 0; day < board.days.size(); ++day)
        for (const profile::CoverageRow& row : board.rows)
            if (row.cells.at(day).exists)
                take(row.folder, board.days.at(day).date, row.cells.at(day).counts);
}

QStringList pathsOf(const QList<profile::Leaving>& leaving)
{
    QStringList paths;
    for (const profile::Leaving& one : leaving)
        paths << one.path;
    return paths;
}

QJsonValue timeOrNull(const std::optional<rap::HongKongTime>& time)
{
    return time ? QJsonValue(time->iso()) : QJsonValue::Null;
}

QJsonObject serviceObject(const rap::ServiceState& service)
{
    return {{QStringLiteral("open"), service.open},
            {QStringLiteral("until"), timeOrNull(service.until)},
            {QStringLiteral("next_open"), timeOrNull(service.nextOpen)}};
}

QString serviceLine(const rap::ServiceState& service)
{
    const auto& at = service.open ? service.until : service.nextOpen;
    if (!at)
        return service.open ? Tr::tr("open") : Tr::tr("closed");
    return (service.open ? Tr::tr("open until %1") : Tr::tr("closed; opens %1")).arg(at->iso());
}

QJsonObject statusObject(const account::Account& account, const rap::ServiceState& service, const KeyFacts& key,
                         const profile::CoverageBoard& coverage, const QList<profile::ExpectedReport>& expected,
                         const QMap<QString, int>& waitingCopies)
{
    QJsonArray waiting;
    for (auto to = waitingCopies.begin(); to != waitingCopies.end(); ++to)
        waiting << QJsonObject{{QStringLiteral("root"), to.key()}, {QStringLiteral("not_copied"), to.value()}};
    QJsonArray cells;
    forEachCell(coverage, [&](const QString& folder, QDate date, const profile::Coverage& counts) {
        cells << coverageObject(folder, date, counts);
    });
    return {{QStringLiteral("account"), account.name},
            {QStringLiteral("service"), serviceObject(service)},
            {QStringLiteral("key"), keyObject(key)},
            {QStringLiteral("coverage"), cells},
            {QStringLiteral("leaving_soon"), QJsonArray::fromStringList(pathsOf(coverage.leaving))},
            {QStringLiteral("late"), session::lateObjects(expected)},
            {QStringLiteral("destinations"), waiting}};
}

QStringList coverageLines(const profile::CoverageBoard& coverage)
{
    Table table({Tr::tr("DATE"), Tr::tr("FOLDER"), Tr::tr("LISTED"), Tr::tr("HERE"), Tr::tr("MISSING"), Tr::tr("GONE"),
                 Tr::tr("LAST SAFE DAY"), Tr::tr("NOT WANTED")},
                {2, 3, 4, 5, 7});
    forEachCell(coverage, [&](const QString& folder, QDate date, const profile::Coverage& counts) {
        table.add({date.toString(Qt::ISODate), orDash(folder), QString::number(counts.listed),
                   QString::number(counts.here), QString::number(counts.outstanding()), QString::number(counts.gone),
                   rap::lastSafeDay(date).toString(Qt::ISODate), QString::number(counts.unwanted)});
    });
    return table.isEmpty() ? QStringList() : table.lines();
}

void printForPeople(Console& console, Conversation& talk, const rap::ServiceState& service, const KeyFacts& key,
                    const profile::CoverageBoard& coverage, const QList<profile::ExpectedReport>& expected,
                    const QMap<QString, int>& waitingCopies)
{
    const auto lastListing = talk.session().index().lastListing();
    console.print(labelled({{Tr::tr("Account"), talk.account().name},
                            {QStringLiteral("RAP"), serviceLine(service)},
                            {Tr::tr("Key"), keyLine(key)},
                            {Tr::tr("Listed"), lastListing ? lastListing->iso() : Tr::tr("never")}}));
    console.print(coverageLines(coverage));
    if (!coverage.leaving.isEmpty()) {
        console.print(Tr::tr("Not here yet, and RAP may drop them after today or tomorrow, or any moment:"));
        for (const QString& path : pathsOf(coverage.leaving))
            console.print(QStringLiteral("  ") + path);
    }
    Labels more;
    for (const profile::ExpectedReport& one : profile::lateOf(expected))
        more << std::pair(Tr::tr("Late"), profile::sentenceOf(one));
    for (auto to = waitingCopies.begin(); to != waitingCopies.end(); ++to)
        if (*to > 0)
            more << std::pair(Tr::tr("Copies"), Tr::tr("%1 wait for '%2'; the next fetch or run copies them.")
                                                    .arg(QString::number(*to), QDir::toNativeSeparators(to.key())));
    console.print(labelled(more));
}

/// For the auditor.
rap::Result<void> saveCsv(Context& context, Conversation& talk, const QString& file,
                          const rap::HolidayCalendar& holidays)
{
    auto& session = talk.session();
    const profile::RecordHead head{talk.account().name, talk.account().user, QSysInfo::machineHostName(),
                                   QStringLiteral("RAP Desk ") + QStringLiteral(RAPDESK_VERSION), context.clock()};
    const auto record = profile::recordCoverage(head, session.index().reports(), profile::Standings(session.choice()),
                                                profile::looksOf(session.index()), holidays);
    return session::saveRecordTable(file, record).map([&] {
        context.console.tell(
            Tr::tr("The record is in '%1': %n report(s).", nullptr, static_cast<int>(record.reports.size()))
                .arg(QDir::toNativeSeparators(file)));
    });
}

ExitCode show(Context& context, const Options& options, Conversation& talk)
{
    const auto now = context.clock();
    const auto holidays = session::knownHolidays(context.config);
    const auto service = rap::serviceState(now, holidays.calendar);
    const auto key = keyFacts(talk.account(), now.date());
    const auto& index = talk.session().index();
    const profile::Standings standings(talk.session().choice());
    const auto coverage =
        profile::planCoverage(index.reports(), standings, profile::looksOf(index), now.date(), holidays.calendar);
    const auto expected = expectedToday(talk, now, holidays.calendar);
    const auto& profilesFault = talk.session().profilesFault();
    if (key.fault)
        context.console.complain(*key.fault);
    if (profilesFault)
        context.console.complain(*profilesFault);
    tellOfHolidays(context, holidays);
    const auto waiting = talk.waitingCopies();
    if (!waiting)
        return talk.fail(waiting.error());
    if (context.json)
        context.console.print(statusObject(talk.account(), service, key, coverage, expected, *waiting));
    else
        printForPeople(context.console, talk, service, key, coverage, expected, *waiting);
    if (profilesFault)
        return exitCodeFor(profilesFault->kind);
    if (!options.csv.empty())
        if (const auto saved = saveCsv(context, talk, fromArgument(options.csv), holidays.calendar); !saved)
            return talk.fail(saved.error());
    if (talk.missesSome({}))
        return ExitCode::SomeFailed;
    return options.failLate && !profile::lateOf(expected).isEmpty() ? ExitCode::Late : ExitCode::Done;
}

ExitCode status(Context& context, const Options& options)
{
    if (options.withinHours && options.refresh && isClosedNow(context))
        return ExitCode::Closed;
    return Conversation::with(context, options.name, [&](Conversation& talk) {
        const auto refreshed = options.refresh ? talk.refresh() : rap::Result<void>();
        if (!refreshed)
            return talk.fail(refreshed.error());
        if (const auto loaded = talk.loadEarlier(); !loaded)
            return talk.fail(loaded.error());
        return show(context, options, talk);
    });
}

} // namespace

void addStatus(CLI::App& program, Command& chosen)
{
    auto* const command =
        addCommand(program, "status", Tr::tr("Shows service hours, key expiry and what is here of the last ten days"),
                   {Tr::tr("Works from the ledger, without a server; with --refresh it asks RAP first. --csv replaces "
                           "no file but an earlier table of the same account.")},
                   {QStringLiteral("rapdesk-cli status ACME"),
                    QStringLiteral("rapdesk-cli --json status ACME --refresh --within-hours"),
                    QStringLiteral("rapdesk-cli status ACME --csv coverage.csv")});
    auto options = std::make_shared<Options>();
    addAccount(*command, options->name);
    const Option refresh = addFlag(*command, "--refresh", options->refresh, Tr::tr("List RAP first"));
    addFlag(*command, "--fail-late", options->failLate,
            Tr::tr("Exit code 8 where a report is late that was expected by now"));
    addOption(*command, "--csv", options->csv, "FILE", Tr::tr("Also saves the ten days as a table, with SHA-256"));
    addWithinHours(*command, options->withinHours).needs(refresh);
    onCall(*command, chosen, options, &status);
}

} // namespace cli
