#include "app/cli/Schedule.h"

#include "account/Accounts.h"
#include "app/cli/Commands.h"
#include "app/cli/Parser.h"
#include "app/cli/Table.h"
#include "app/cli/Words.h"
#include "session/ScheduleStore.h"
#include "session/SystemSchedule.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

namespace cli {
namespace {

using session::SystemSchedule;
using session::SystemTask;
using session::SystemTaskState;

struct Options {
    std::string account;
    std::optional<int> everyMinutes;
    std::optional<std::string> onEnd;
    bool noOnEnd = false;
};

QJsonValue timeOrNull(const std::optional<rap::HongKongTime>& time)
{
    return time ? QJsonValue(time->iso()) : QJsonValue::Null;
}

QJsonValue numberOrNull(const std::optional<int>& number)
{
    return number ? QJsonValue(*number) : QJsonValue::Null;
}

QJsonObject stateObject(const SystemSchedule& schedule, const SystemTask& task, const SystemTaskState& state)
{
    QJsonArray drift;
    for (const session::Drift changed : state.drift)
        drift << session::wordOf(changed);
    return {
        {QStringLiteral("account"), task.account},
        {QStringLiteral("scheduler"), schedule.name()},
        {QStringLiteral("task"), schedule.nameOf(task)},
        {QStringLiteral("registered"), state.registered},
        {QStringLiteral("changed"), drift},
        {QStringLiteral("every_minutes"), numberOrNull(state.everyMinutes)},
        {QStringLiteral("while_signed_out"), state.registered ? QJsonValue(state.whileSignedOut) : QJsonValue::Null},
        {QStringLiteral("last_run"), timeOrNull(state.lastRun)},
        {QStringLiteral("last_result"), numberOrNull(state.lastResult)},
        {QStringLiteral("next_run"), timeOrNull(state.nextRun)}};
}

QString resultText(int result)
{
    switch (static_cast<ExitCode>(result)) {
    case ExitCode::Done:
        return Tr::tr("done");
    case ExitCode::Closed:
        return Tr::tr("RAP was closed");
    case ExitCode::Elsewhere:
        return Tr::tr("another program was fetching");
    default:
        return Tr::tr("failed (exit code %1; the log says why)").arg(result);
    }
}

void printForPeople(Console& console, const SystemSchedule& schedule, const SystemTask& task,
                    const SystemTaskState& state)
{
    const QString every =
        state.everyMinutes
            ? Tr::tr("every %n minute(s) from 07:15 Hong Kong time on, while RAP is open", nullptr, *state.everyMinutes)
            : Tr::tr("at other times than ours");
    Labels labels{{Tr::tr("Account"), task.account},
                  {Tr::tr("Scheduler"), Tr::tr("%1, task '%2'").arg(schedule.name(), schedule.nameOf(task))},
                  {Tr::tr("Runs"), state.registered ? every : Tr::tr("no: not registered")}};
    if (state.registered) {
        QString last = state.lastRun ? state.lastRun->iso() : Tr::tr("not yet");
        if (state.lastResult)
            last = Tr::tr("%1: %2").arg(last, resultText(*state.lastResult));
        labels << std::pair(Tr::tr("Signed out"),
                            state.whileSignedOut ? Tr::tr("runs also then") : Tr::tr("does not run then"))
               << std::pair(Tr::tr("Last run"), last)
               << std::pair(Tr::tr("Next run"), state.nextRun ? state.nextRun->iso() : orDash({}));
    }
    console.print(labelled(labels));
}

void tellWhatToDo(Context& context, const SystemSchedule& schedule, const SystemTask& task,
                  const SystemTaskState& state)
{
    if (!state.registered)
        return;
    for (const session::Drift drift : state.drift)
        context.console.tell(Tr::tr("Note: ") + session::textOf(drift));
    if (!state.drift.isEmpty())
        context.console.tell(Tr::tr("  To put it right: rapdesk-cli schedule on \"%1\"").arg(task.account));
    if (!state.whileSignedOut)
        context.console.tell(Tr::tr("Note: it runs only while you are signed in. ") + schedule.wayToSignedOut());
}

ExitCode show(Context& context, const QString& account, const std::optional<rap::Error>& unknown)
{
    const auto schedule = session::systemSchedule();
    const SystemTask task = session::systemTaskOf(account, context.config);
    const auto state = schedule->look(task);
    if (!state)
        return fail(context, state.error());
    if (!state->registered && unknown)
        return fail(context, *unknown); // a name that is misspelt; a task may have outlived its account
    if (context.json)
        context.console.print(stateObject(*schedule, task, *state));
    else
        printForPeople(context.console, *schedule, task, *state);
    tellWhatToDo(context, *schedule, task, *state);
    return ExitCode::Done;
}

void tellResult(Context& context, const SystemSchedule& schedule, const SystemTask& task, const SystemTaskState& state,
                const QString& result, const QString& words)
{
    if (context.json) {
        QJsonObject object = stateObject(schedule, task, state);
        object.insert(QStringLiteral("result"), result);
        context.console.print(object);
    }
    context.console.tell(words);
}

ExitCode showOf(Context& context, const Options& options)
{
    const auto known = account::Accounts(context.config).load(fromArgument(options.account));
    if (!known && known.error().kind != rap::ErrorKind::BadCall)
        return fail(context, known.error());
    return known ? show(context, known->name, {}) : show(context, fromArgument(options.account), known.error());
}

/// A path counts from here, and must mean the same where the scheduler starts it.
rap::Result<void> keepOnEnd(Context& context, const QString& account, const QString& program)
{
    const session::ScheduleStore store(context.config, account);
    auto settings = store.load();
    if (!settings)
        return tl::unexpected(settings.error());
    const bool isPath = program.contains(u'/') || program.contains(QDir::separator());
    settings->onEnd = isPath ? QDir::cleanPath(QDir::current().absoluteFilePath(program)) : program;
    return store.save(*settings);
}

ExitCode turnOn(Context& context, const Options& options)
{
    const auto account = account::Accounts(context.config).load(fromArgument(options.account));
    if (!account)
        return fail(context, account.error());
    if (options.onEnd || options.noOnEnd)
        if (const auto kept = keepOnEnd(context, account->name, fromArgument(options.onEnd.value_or(""))); !kept)
            return fail(context, kept.error());
    const auto schedule = session::systemSchedule();
    SystemTask task = session::systemTaskOf(account->name, context.config);
    const auto before = schedule->look(task);
    if (!before)
        return fail(context, before.error());
    task.everyMinutes = options.everyMinutes.value_or(before->everyMinutes.value_or(profile::usualMinutes));
    if (const auto made = schedule->turnOn(task); !made)
        return fail(context, made.error());
    const auto after = schedule->look(task);
    if (!after)
        return fail(context, after.error());

    const bool asBefore = before->registered && before->drift.isEmpty() && before->everyMinutes == task.everyMinutes;
    const QString minutes = QString::number(task.everyMinutes);
    if (asBefore)
        tellResult(context, *schedule, task, *after, QStringLiteral("unchanged"),
                   Tr::tr("It was on already: every %1 minutes.").arg(minutes));
    else if (before->registered)
        tellResult(context, *schedule, task, *after, QStringLiteral("changed"),
                   Tr::tr("Put right: it fetches every %1 minutes while RAP is open.").arg(minutes));
    else
        tellResult(context, *schedule, task, *after, QStringLiteral("registered"),
                   Tr::tr("%1 fetches every %2 minutes while RAP is open.").arg(schedule->name(), minutes));
    tellWhatToDo(context, *schedule, task, *after);
    for (const QString& limit : session::limitsWhileSignedOut(*account, task, *after))
        context.console.tell(Tr::tr("Note: ") + limit);
    return ExitCode::Done;
}

ExitCode turnOff(Context& context, const Options& options)
{
    const auto known = account::Accounts(context.config).load(fromArgument(options.account));
    const auto schedule = session::systemSchedule();
    const SystemTask task = session::systemTaskOf(known ? known->name : fromArgument(options.account), context.config);
    const auto before = schedule->look(task);
    if (!before)
        return fail(context, before.error());
    if (!before->registered && !known)
        return fail(context, known.error());
    if (const auto removed = schedule->turnOff(task); !removed)
        return fail(context, removed.error());
    if (before->registered)
        tellResult(context, *schedule, task, {}, QStringLiteral("removed"),
                   Tr::tr("%1 fetches no more for %2.").arg(schedule->name(), task.account));
    else
        tellResult(context, *schedule, task, {}, QStringLiteral("unchanged"), Tr::tr("It was not on."));
    return ExitCode::Done;
}

using Work = ExitCode (*)(Context&, const Options&);

/// One of the three; each wants the account's name.
CLI::App* addOne(CLI::App& schedule, const std::string& name, const QString& about, Work work,
                 const std::shared_ptr<Options>& options, Command& chosen)
{
    auto* const command = addCommand(
        schedule, name, about, {}, {QStringLiteral("rapdesk-cli schedule %1 ACME").arg(QString::fromStdString(name))});
    addAccount(*command, options->account);
    onCall(*command, chosen, options, work);
    return command;
}

} // namespace

bool tellOfTask(Context& context, const QString& account)
{
    const auto schedule = session::systemSchedule();
    const auto state = schedule->look(session::systemTaskOf(account, context.config));
    const bool registered = state && state->registered;
    if (registered)
        context.console.tell(Tr::tr("Note: %1 still fetches for it. To end that: rapdesk-cli schedule off \"%2\"")
                                 .arg(schedule->name(), account));
    return registered;
}

void addSchedule(CLI::App& program, Command& chosen)
{
    auto* const schedule = addGroup(
        program, "schedule",
        Tr::tr("The operating system's own scheduler runs 'fetch': %1").arg(QStringLiteral("show, on, off")),
        {Tr::tr(
            "Windows Task Scheduler, or systemd's timers of this user, start 'fetch NAME --within-hours --no-wait' "
            "when RAP opens (07:15 Hong Kong time, whatever the zone of the PC) and then at each interval; what was "
            "missed while the PC was off is made up at once. 'show' tells whether the task is as it should be; 'on' "
            "also puts right one that somebody has changed, or that starts the program where it is no longer.")},
        {QStringLiteral("rapdesk-cli schedule on ACME --every 30"),
         QStringLiteral("rapdesk-cli --json schedule show ACME")});
    auto options = std::make_shared<Options>();
    addOne(*schedule, "show", Tr::tr("Whether it is registered and as it should be, when it ran and when it will"),
           &showOf, options, chosen);
    auto* const on = addOne(*schedule, "on", Tr::tr("Registers it, or puts it right"), &turnOn, options, chosen);
    addOption(*on, "--every", options->everyMinutes, "MINUTES",
              Tr::tr("Minutes between runs, from %1 on; 15, or as it is registered").arg(profile::leastMinutes))
        .between(profile::leastMinutes, session::mostMinutes);
    const Option none = addFlag(*on, "--no-on-end", options->noOnEnd, Tr::tr("Runs end with no program any more"));
    addOption(*on, "--on-end", options->onEnd, "PROGRAM",
              Tr::tr("Runs end with this program, those of the window too; it gets what was done as JSON"))
        .excludes(none);
    addOne(*schedule, "off", Tr::tr("Removes it"), &turnOff, options, chosen);
}

} // namespace cli
