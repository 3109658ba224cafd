#include "app/cli/FetchRun.h"

#include "app/cli/Conversation.h"
#include "app/cli/Hours.h"
#include "app/cli/Interrupt.h"
#include "app/cli/Progress.h"
#include "app/cli/ReportJson.h"
#include "app/cli/Words.h"
#include "session/OnEnd.h"

#include <QJsonArray>

namespace cli {

using download::Queue;
using download::Transfer;
using download::TransferId;
using download::TransferState;
using session::AccountSession;
using session::DestinationState;
using session::Distribution;

namespace {

int sumOf(const QList<DestinationState>& states, int DestinationState::* number)
{
    int sum = 0;
    for (const auto& state : states)
        sum += state.*number;
    return sum;
}

QJsonArray objectsOf(const QList<DestinationState>& states)
{
    QJsonArray objects;
    for (const auto& state : states)
        objects << QJsonObject{
            {QStringLiteral("root"), state.root},
            {QStringLiteral("copied"), state.copied},
            {QStringLiteral("not_copied"), state.waiting},
            {QStringLiteral("not_in_folder"), state.moved},
            {QStringLiteral("error"), state.fault ? QJsonValue(state.fault->text()) : QJsonValue::Null}};
    return objects;
}

} // namespace

FetchRun::FetchRun(Context& context, Conversation& conversation)
    : m_context(context)
    , m_conversation(conversation)
{
    m_clock.start();
    m_until = closesAt(m_context);
    auto& session = conversation.session();
    connect(&session, &AccountSession::filed, this, &FetchRun::onFiled);
    connect(&session.queue(), &Queue::failed, this, &FetchRun::onFailed);
    connect(&session.queue(), &Queue::changed, this, &FetchRun::goesOn);
    connect(&session.queue(), &Queue::removed, this, [this](const QList<TransferId>& ids) {
        for (const auto id : ids) {
            if (const auto open = m_open.constFind(id); open != m_open.cend())
                removed(*open);
            end(id);
        }
    });
    connect(&session.queue(), &Queue::summaryChanged, this, [this](const download::QueueSummary& summary) {
        m_context.console.setProgress(progressLine(summary));
        tellOfClosing(summary);
    });
    connect(&session.index(), &ledger::ReportIndex::failed, this, &FetchRun::onLedgerFailed);
}

/// What RAP's closing will leave, once.
void FetchRun::tellOfClosing(const download::QueueSummary& summary)
{
    const int left = download::leftAtClosing(summary, m_context.clock(), m_until);
    if (left == 0)
        return;
    m_context.console.tell(Tr::tr("Note: RAP closes at %1, Hong Kong time. At this pace about %2 will be left "
                                  "for the next time.")
                               .arg(m_until->time() == QTime(0, 0) ? QStringLiteral("24:00")
                                                                   : m_until->time().toString(QStringLiteral("HH:mm")),
                                    QString::number(left)));
    m_until.reset();
}

void FetchRun::skip(const ledger::Report& report)
{
    ++m_skipped;
    m_notInFolder += report.state() == ledger::State::NotInFolder ? 1 : 0;
    m_byOthers += m_conversation.filedByOthers().contains(report.path) ? 1 : 0;
    if (m_context.json)
        m_context.console.print(fetchedObject(report, QStringLiteral("skipped"), report.fetched, {}, 0));
}

ExitCode FetchRun::fetch(const QStringList& paths, const download::Destinations& destinations, bool again)
{
    const Interrupt interrupt;
    connect(&interrupt, &Interrupt::asked, this, &FetchRun::stop);
    if (!paths.isEmpty()) {
        const auto ids = m_conversation.session().fetch(paths, destinations, again);
        const auto& queue = m_conversation.session().queue();
        for (const auto id : ids)
            if (!m_ended.contains(id))
                m_open.insert(id, queue.transfer(id).value());
        if (m_open.size() > m_stopped.size())
            m_loop.exec();
        giveUpStopped();
        for (const auto& transfer : std::as_const(m_open))
            leaveOut(transfer, *m_ledgerFault);
    }
    awaitCopies();
    m_context.console.setProgress({});
    printSum();
    return exitCode();
}

bool FetchRun::copiesWait() const
{
    return sumOf(m_destinations, &DestinationState::waiting) + sumOf(m_destinations, &DestinationState::movedBefore) >
           0;
}

void FetchRun::countInto(session::RunSummary& summary) const
{
    summary.filed = m_filed;
    summary.failed = static_cast<int>(m_failures.size());
    summary.notWanted = m_notWanted;
    summary.copiesWait = copiesWait();
}

void FetchRun::onFiled(const Transfer& transfer)
{
    ++m_filed;
    m_bytes += transfer.fetched ? transfer.fetched->size : 0;
    print(transfer, QStringLiteral("filed"));
    for (const auto& oddity : transfer.oddities)
        m_context.console.tell(Tr::tr("Note: %1: %2").arg(transfer.file, oddity));
    end(transfer.id);
}

void FetchRun::onFailed(const Transfer& transfer)
{
    if (m_ended.contains(transfer.id))
        return;
    if (transfer.state == TransferState::NeedsAttention && transfer.error && rap::isOfDisk(transfer.error->kind)) {
        tellOnce(transfer);
        m_stopped.insert(transfer.id, transfer);
        quitAtEnd();
        return;
    }
    const bool cancelled = transfer.error && transfer.error->kind == rap::ErrorKind::Cancelled;
    if (!cancelled || !m_interrupted) {
        m_failures << (transfer.error ? transfer.error->kind : rap::ErrorKind::LocalFailure);
        tellOnce(transfer);
        print(transfer, QStringLiteral("failed"));
    }
    end(transfer.id);
}

/// What stops many reports is told by itself, once; a report's own fault with the report.
void FetchRun::tellOnce(const Transfer& transfer)
{
    if (transfer.state != TransferState::NeedsAttention || !transfer.error || m_ledgerFault)
        return;
    if (!m_told.contains(transfer.error->text())) {
        m_told.insert(transfer.error->text());
        m_context.console.complain(*transfer.error);
    }
}

/// The reports are on the disk, but nobody would know: better to stop than to go on.
void FetchRun::onLedgerFailed(const rap::Error& error)
{
    if (!m_ledgerFault) {
        m_ledgerFault = error;
        if (!m_told.contains(error.text()))
            m_context.console.complain(error);
        m_loop.quit();
    }
}

/// While others are still under way, the queue looks whether the disk takes them again.
void FetchRun::goesOn(const QList<TransferId>& ids)
{
    if (m_stopped.isEmpty())
        return;
    for (const auto id : ids)
        if (const auto transfer = m_conversation.session().queue().transfer(id);
            transfer && transfer->state != TransferState::NeedsAttention)
            m_stopped.remove(id);
}

void FetchRun::giveUpStopped()
{
    for (const auto& transfer : std::exchange(m_stopped, {})) {
        m_failures << transfer.error->kind;
        print(transfer, QStringLiteral("failed"));
        end(transfer.id);
    }
}

void FetchRun::quitAtEnd()
{
    if (m_open.size() == m_stopped.size())
        m_loop.quit();
}

/// What was filed goes to further destinations beside all that: the run ends when it is there, or cannot be.
void FetchRun::awaitCopies()
{
    auto& distribution = m_conversation.session().distribution();
    connect(&distribution, &Distribution::idle, &m_loop, &QEventLoop::quit);
    if (!m_interrupted && !distribution.isIdle()) {
        m_context.console.setProgress(Tr::tr("Copying to further destinations ..."));
        m_loop.exec();
    }
    m_destinations = distribution.destinations();
    bool complained = false;
    for (const auto& state : std::as_const(m_destinations))
        if (state.fault && state.waiting > 0) {
            m_context.console.complain(session::notCopied(state));
            complained = true;
        }
    if (const auto moved = session::notCopiedOf(m_destinations); moved && !complained)
        m_context.console.complain(*moved);
}

/// What is filed already is only waiting for the ledger: that is not stopped.
void FetchRun::stop()
{
    giveUpStopped();
    m_interrupted = true;
    m_conversation.session().distribution().stop();
    if (m_open.isEmpty())
        m_loop.quit(); // it was copying
    m_context.console.tell(Tr::tr("Stopping. What was fetched of a report stays for the next time."));
    auto& queue = m_conversation.session().queue();
    QList<TransferId> unfinished;
    for (auto& open : m_open) {
        const auto transfer = queue.transfer(open.id);
        if (transfer && transfer->state != TransferState::Done) {
            open = *transfer;
            unfinished << open.id;
        }
    }
    queue.cancel(unfinished);
}

void FetchRun::end(TransferId id)
{
    m_ended.insert(id);
    m_stopped.remove(id);
    if (m_open.remove(id))
        quitAtEnd();
}

/// Another program was faster, or the run is stopped.
void FetchRun::removed(const Transfer& transfer)
{
    const auto* const report = m_conversation.session().index().find(transfer.path);
    if (!m_interrupted && report != nullptr && report->isHere())
        skip(*report);
    else
        leaveOut(transfer, {rap::ErrorKind::Cancelled, Tr::tr("Stopped."), {}, {}});
}

/// People are told how many at the end.
void FetchRun::leaveOut(Transfer transfer, const rap::Error& why)
{
    transfer.error = why;
    transfer.fetched.reset();
    ++m_leftOut;
    m_failures << why.kind;
    if (m_context.json)
        print(transfer, QStringLiteral("failed"));
}

void FetchRun::print(const Transfer& transfer, const QString& result)
{
    if (m_context.json) {
        const auto* const known = m_conversation.session().index().find(transfer.path);
        const auto report = known ? *known : ledger::decodeReport(m_conversation.account().baseFolder, transfer.path);
        m_context.console.print(fetchedObject(report, result, transfer.fetched, transfer.error, transfer.attempts));
    } else {
        m_context.console.print(resultLine(result, transfer.path) +
                                (transfer.error && !m_told.contains(transfer.error->text())
                                     ? QStringLiteral(": ") + transfer.error->text()
                                     : QString()));
    }
}

void FetchRun::printSum()
{
    const double seconds = static_cast<double>(m_clock.elapsed()) / 1000;
    if (m_context.json) {
        const QJsonObject sum{{QStringLiteral("filed"), m_filed},
                              {QStringLiteral("skipped"), m_skipped},
                              {QStringLiteral("filed_by_others"), m_byOthers},
                              {QStringLiteral("not_in_folder"), m_notInFolder},
                              {QStringLiteral("not_wanted"), m_notWanted},
                              {QStringLiteral("failed"), m_failures.size()},
                              {QStringLiteral("copied"), sumOf(m_destinations, &DestinationState::copied)},
                              {QStringLiteral("not_copied"), sumOf(m_destinations, &DestinationState::waiting)},
                              {QStringLiteral("destinations"), objectsOf(m_destinations)},
                              {QStringLiteral("bytes"), m_bytes},
                              {QStringLiteral("seconds"), seconds}};
        m_context.console.print(QJsonObject{{QStringLiteral("summary"), sum}});
    } else {
        const QString others =
            m_byOthers > 0 ? Tr::tr(" (%1 filed by another program meanwhile)").arg(m_byOthers) : QString();
        QString sum = Tr::tr("%1 filed (%2 in %3 s), %4 here already%5, %6 failed.")
                          .arg(QString::number(m_filed), sizeText(m_bytes), QString::number(seconds, 'f', 1),
                               QString::number(m_skipped), others, QString::number(m_failures.size()));
        if (m_notInFolder > 0)
            sum +=
                m_notInFolder == 1
                    ? Tr::tr(" Of these 1 is no longer in its folder; --again fetches it.")
                    : Tr::tr(" Of these %1 are no longer in their folders; --again fetches them.").arg(m_notInFolder);
        if (m_notWanted > 0)
            sum += Tr::tr(" %1 not wanted by any report profile, and left.").arg(m_notWanted);
        if (m_leftOut > 0)
            sum += Tr::tr(" Of these %1 because the run was stopped.").arg(m_leftOut);
        m_context.console.print(sum);
        printCopies();
    }
}

/// A sentence each destination; why something is not there was told as an error.
void FetchRun::printCopies()
{
    for (const auto& state : std::as_const(m_destinations)) {
        QString sentence = Tr::tr("%1 copied to '%2'").arg(QString::number(state.copied), state.root);
        if (state.waiting > 0)
            sentence += Tr::tr(", %1 wait for it").arg(state.waiting);
        if (state.moved > 0)
            sentence +=
                state.moved == 1
                    ? Tr::tr(", 1 is no longer in its folder; --again fetches and copies it")
                    : Tr::tr(", %1 are no longer in their folders; --again fetches and copies them").arg(state.moved);
        m_context.console.print(sentence + u'.');
    }
}

ExitCode FetchRun::exitCode() const
{
    if (m_ledgerFault)
        return exitCodeFor(m_ledgerFault->kind);
    if (m_interrupted)
        return ExitCode::Interrupted;
    const ExitCode ended = exitCodeForRun(m_filed, m_failures);
    const bool isWhole = !copiesWait();
    return !isWhole && (ended == ExitCode::Done || ended == ExitCode::SomeFailed) ? ExitCode::LocalSide : ended;
}

} // namespace cli
