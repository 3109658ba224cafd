#include "app/cli/Commands.h"
#include "app/cli/Conversation.h"
#include "app/cli/Expectations.h"
#include "app/cli/Interrupt.h"
#include "app/cli/OnEndCall.h"
#include "app/cli/Parser.h"
#include "app/cli/ProfileText.h"
#include "app/cli/ReportJson.h"
#include "app/cli/Words.h"
#include "profile/Coverage.h"
#include "profile/RunWords.h"
#include "session/Distribution.h"
#include "session/Holidays.h"
#include "session/Runner.h"
#include "session/ScheduleStore.h"

#include <QJsonArray>
#include <QTimer>
#include <chrono>

namespace cli {
namespace {

using profile::NextRun;
using session::Retrieved;
using session::Runner;

constexpr std::chrono::seconds lookAtClock{20};

struct Options {
    std::string name;
    std::string profile;
    int everyMinutes = profile::usualMinutes;
    std::string onEnd;
};

QString clockText(rap::HongKongTime time)
{
    return time.time().toString(QStringLiteral("HH:mm:ss"));
}

QJsonValue textOrNull(const std::optional<rap::Error>& error)
{
    return error ? QJsonValue(error->text()) : QJsonValue::Null;
}

QJsonObject runObject(const Retrieved& what)
{
    return {{QStringLiteral("why"), what.run.why},
            {QStringLiteral("started"), what.run.started.iso()},
            {QStringLiteral("finished"), what.run.finished.iso()},
            {QStringLiteral("filed"), what.run.filed},
            {QStringLiteral("failed"), what.run.failed},
            {QStringLiteral("bytes"), what.run.bytes},
            {QStringLiteral("end"), what.run.end},
            {QStringLiteral("error"), textOrNull(what.error ? what.error : what.notCopied)}};
}

/// Stays up and tells of each run.
class Watch : public QObject {
    Q_OBJECT
public:
    /// `onEnd`: the program that runs end with; none where it is empty.
    Watch(Context& context, Conversation& talk, Runner& runner, const QString& onEnd)
        : m_context(context)
        , m_talk(talk)
        , m_runner(runner)
    {
        if (!onEnd.isEmpty()) {
            m_onEnd = std::make_unique<session::OnEnd>(onEnd);
            connect(m_onEnd.get(), &session::OnEnd::ended, this, &Watch::tellOnEnd);
        }
        connect(&runner.retrieval(), &session::Retrieval::ended, this, &Watch::tellRun);
        connect(&runner, &Runner::planned, this, &Watch::tellNext);
        connect(&runner, &Runner::late, this, &Watch::tellLate);
        connect(&runner, &Runner::silent, this, [this](const QList<QDate>& days) {
            m_context.console.tell(Tr::tr("Note: nothing was fetched by schedule on %1 of the last days.")
                                       .arg(QString::number(days.size())));
        });
        connect(&m_interrupt, &Interrupt::asked, this, &Watch::stop);
        connect(&m_clock, &QTimer::timeout, &runner, &Runner::tick);
        m_clock.setInterval(lookAtClock);
    }

    ExitCode stayUp()
    {
        m_runner.start();
        m_clock.start();
        m_loop.exec();
        return ExitCode::Interrupted;
    }

private:
    void tellRun(const Retrieved& what)
    {
        for (const download::Transfer& transfer : what.filed)
            tellReport(transfer, QStringLiteral("filed"));
        for (const download::Transfer& transfer : what.failed)
            tellReport(transfer, QStringLiteral("failed"));
        if (what.error && what.end != profile::RunEnd::Stopped && what.end != profile::RunEnd::Elsewhere)
            m_context.console.complain(*what.error);
        if (what.notCopied)
            tellAway(*what.notCopied);
        if (m_context.json) {
            m_context.console.print(QJsonObject{{QStringLiteral("run"), runObject(what)}});
        } else {
            m_context.console.print(Tr::tr("%1 %2: %3 filed, %4 failed. %5.")
                                        .arg(clockText(what.run.started), reasonText(what.run.why),
                                             QString::number(what.run.filed), QString::number(what.run.failed),
                                             profile::textOf(what.end)));
        }
        // What another program was at did not begin.
        if (m_onEnd && what.end != profile::RunEnd::Elsewhere)
            m_onEnd->call(m_runner.summaryOf(what));
        else
            quitIfAsked();
    }

    void tellOnEnd(const std::optional<rap::Error>& fault)
    {
        if (fault)
            m_context.console.complain(*fault);
        quitIfAsked();
    }

    void quitIfAsked()
    {
        if (m_stopping && !m_runner.retrieval().isUnderWay())
            m_loop.quit();
    }

    static QString reasonText(const QString& word)
    {
        const auto reason = profile::runReasonFrom(word);
        return reason ? profile::textOf(*reason) : word;
    }

    void tellReport(const download::Transfer& transfer, const QString& result)
    {
        const ledger::Report* const report = m_talk.session().index().find(transfer.path);
        if (m_context.json && report != nullptr) {
            m_context.console.print(
                fetchedObject(*report, result, transfer.fetched, transfer.error, transfer.attempts));
        } else if (!m_context.json) {
            m_context.console.print(resultLine(result, transfer.path) +
                                    (transfer.error ? QStringLiteral(": ") + transfer.error->text() : QString()));
        }
    }

    void tellNext()
    {
        const auto& next = m_runner.plan().next;
        if (!next || (m_next && m_next->at == next->at))
            return;
        m_next = next;
        if (m_context.json) {
            m_context.console.print(QJsonObject{
                {QStringLiteral("next"), QJsonObject{{QStringLiteral("at"), next->at.iso()},
                                                     {QStringLiteral("why"), profile::wordOf(next->why)}}}});
        }
        const auto text = Tr::tr("Next run %1 at %2.").arg(next->at.date().toString(Qt::ISODate), clockText(next->at));
        if (std::exchange(m_isFirst, false)) // nothing may come of it for hours
            m_context.console.tell(text + Tr::tr(" Ctrl-C ends this."));
        else
            m_context.console.setProgress(text);
    }

    void tellLate(const QList<profile::ExpectedReport>& reports)
    {
        for (const profile::ExpectedReport& report : reports)
            m_context.console.tell(Tr::tr("Late: ") + profile::sentenceOf(report));
        if (m_context.json)
            m_context.console.print(QJsonObject{{QStringLiteral("late"), session::lateObjects(reports)}});
    }

    void tellAway(const rap::Error& error)
    {
        if (std::exchange(m_away, error.text()) != error.text())
            m_context.console.complain(error);
    }

    void stop()
    {
        m_stopping = true;
        if (!m_runner.retrieval().isUnderWay()) {
            m_loop.quit();
            return;
        }
        m_context.console.tell(Tr::tr("Stopping. What was fetched of a report stays for the next time."));
        m_runner.retrieval().stop();
    }

    Context& m_context;
    Conversation& m_talk;
    Runner& m_runner;
    std::unique_ptr<session::OnEnd> m_onEnd;
    Interrupt m_interrupt;
    QTimer m_clock;
    QEventLoop m_loop;
    std::optional<NextRun> m_next;
    QString m_away;        ///< Destination, as told.
    bool m_isFirst = true; ///< Of the plans.
    bool m_stopping = false;
};

ExitCode run(Context& context, const Options& options)
{
    return Conversation::with(context, options.name, [&](Conversation& talk) {
        if (const auto fault = faultOfProfiles(talk.session(), fromArgument(options.profile)))
            return talk.fail(*fault);
        if (const auto loaded = talk.loadEarlier(); !loaded) // habits go further back than RAP does
            return talk.fail(loaded.error());
        talk.setOthers(Conversation::Others::Leave); // the next run comes soon enough
        Runner runner(talk.session(), talk.ledger(), context.clock, session::knownHolidays(context.config).calendar,
                      chosenBy(talk.session(), fromArgument(options.profile)));
        profile::ScheduleSettings settings;
        settings.on = true;
        settings.everyMinutes = options.everyMinutes;
        settings.since = context.clock();
        settings.jitterSeed = session::jitterSeedOf(talk.account().name);
        runner.setSettings(settings);
        return Watch(context, talk, runner, fromArgument(options.onEnd)).stayUp();
    });
}

} // namespace

void addRun(CLI::App& program, Command& chosen)
{
    auto* const command = addCommand(
        program, "run",
        Tr::tr("Stays up: fetches what is new when RAP opens, and then at each interval, within service hours"),
        {Tr::tr(
            "What is fetched and where it goes is as with 'fetch'. A run that does not reach RAP is tried again after "
            "5 minutes, then after longer pauses; one that was missed (the PC was off or asleep) is made up at once. "
            "Around the time of a report that is expected RAP is asked more often. Nothing is asked outside RAP's "
            "hours. Ends with Ctrl-C or SIGTERM. To have runs without this program, see 'schedule'.")},
        {QStringLiteral("rapdesk-cli run ACME"),
         QStringLiteral("rapdesk-cli --json run ACME --every 30 >> /var/log/rap-run.jsonl")});
    auto options = std::make_shared<Options>();
    addAccount(*command, options->name);
    addOption(*command, "--profile", options->profile, "PROFILE", Tr::tr("Only what this report profile chooses"));
    addOption(*command, "--every", options->everyMinutes, "MINUTES",
              Tr::tr("Minutes between runs, from %1 on; 15 unless said otherwise").arg(profile::leastMinutes))
        .between(profile::leastMinutes, 24 * 60);
    addOnEnd(*command, options->onEnd);
    onCall(*command, chosen, options, &run);
}

} // namespace cli

#include "Run.moc"
