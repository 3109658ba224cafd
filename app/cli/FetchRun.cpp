#include "app/cli/FetchRun.h"

#include "app/cli/Conversation.h"
#include "app/cli/Interrupt.h"
#include "app/cli/Progress.h"
#include "app/cli/ReportJson.h"
#include "app/cli/Words.h"

#include <QJsonArray>

namespace cli {

using download::Queue;
using download::Transfer;
using download::TransferId;
using download::TransferState;
using session::AccountSession;

namespace {

QJsonArray pathsOf(const std::optional<ledger::Fetched>& fetched)
{
    QJsonArray paths;
    if (fetched)
        for (const auto& file : fetched->files)
            paths << file.path;
    return paths;
}

QJsonObject lineOf(const ledger::Report& report, const QString& result, const std::optional<ledger::Fetched>& fetched,
                   const std::optional<rap::Error>& error, int attempts)
{
    QJsonObject line = reportObject(report);
    line.insert(QStringLiteral("result"), result);
    line.insert(QStringLiteral("files"), pathsOf(fetched));
    line.insert(QStringLiteral("sha256"), orNull(fetched ? QString::fromLatin1(fetched->sha256.toHex()) : QString()));
    line.insert(QStringLiteral("error"), error ? QJsonValue(error->text()) : QJsonValue::Null);
    line.insert(QStringLiteral("attempts"), attempts);
    return line;
}

} // namespace

FetchRun::FetchRun(Context& context, Conversation& conversation)
    : m_context(context)
    , m_conversation(conversation)
{
    m_clock.start();
    auto& session = conversation.session();
    connect(&session, &AccountSession::filed, this, &FetchRun::onFiled);
    connect(&session.queue(), &Queue::failed, this, &FetchRun::onFailed);
    connect(&session.queue(), &Queue::removed, this, [this](const QList<TransferId>& ids) {
        for (const auto id : ids) {
            if (const auto open = m_open.constFind(id); open != m_open.cend())
                removed(*open);
            end(id);
        }
    });
    connect(&session.queue(), &Queue::summaryChanged, this,
            [this](const auto& summary) { m_context.console.setProgress(progressLine(summary)); });
    connect(&session.index(), &ledger::ReportIndex::failed, this, &FetchRun::onLedgerFailed);
}

void FetchRun::skip(const ledger::Report& report)
{
    ++m_skipped;
    m_byOthers += m_conversation.filedByOthers().contains(report.path) ? 1 : 0;
    if (m_context.json)
        m_context.console.print(lineOf(report, QStringLiteral("skipped"), report.fetched, {}, 0));
}

ExitCode FetchRun::fetch(const QStringList& paths, const download::Destination& destination, bool again)
{
    if (!paths.isEmpty()) {
        const Interrupt interrupt;
        connect(&interrupt, &Interrupt::asked, this, &FetchRun::stop);
        const auto ids = m_conversation.session().fetch(paths, destination, again);
        const auto& queue = m_conversation.session().queue();
        for (const auto id : ids)
            if (!m_ended.contains(id))
                m_open.insert(id, queue.transfer(id).value());
        if (!m_open.isEmpty())
            m_loop.exec();
        for (const auto& transfer : std::as_const(m_open))
            leaveOut(transfer, *m_ledgerFault);
    }
    m_context.console.setProgress({});
    printSum();
    return exitCode();
}

void FetchRun::onFiled(const Transfer& transfer)
{
    ++m_filed;
    m_bytes += transfer.fetched ? transfer.fetched->size : 0;
    print(transfer, QStringLiteral("filed"));
    for (const auto& oddity : transfer.oddities)
        m_context.console.tell(QStringLiteral("Note: %1: %2").arg(transfer.file, oddity));
    end(transfer.id);
}

void FetchRun::onFailed(const Transfer& transfer)
{
    if (m_ended.contains(transfer.id))
        return;
    const bool stopped = transfer.error && transfer.error->kind == rap::ErrorKind::Cancelled;
    if (!stopped || !m_interrupted) {
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

/// What is filed already is only waiting for the ledger: that is not stopped.
void FetchRun::stop()
{
    m_interrupted = true;
    m_context.console.tell(QStringLiteral("Stopping. What was fetched of a report stays for the next time."));
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
    if (m_open.remove(id) && m_open.isEmpty())
        m_loop.quit();
}

/// Another program was faster, or the run is stopped.
void FetchRun::removed(const Transfer& transfer)
{
    const auto* const report = m_conversation.session().index().find(transfer.path);
    if (!m_interrupted && report != nullptr && report->state() == ledger::State::Fetched)
        skip(*report);
    else
        leaveOut(transfer, {rap::ErrorKind::Cancelled, QStringLiteral("Stopped."), {}, {}});
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
        m_context.console.print(lineOf(report, result, transfer.fetched, transfer.error, transfer.attempts));
    } else {
        m_context.console.print(result.leftJustified(6) + u' ' + transfer.path +
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
                              {QStringLiteral("failed"), m_failures.size()},
                              {QStringLiteral("bytes"), m_bytes},
                              {QStringLiteral("seconds"), seconds}};
        m_context.console.print(QJsonObject{{QStringLiteral("summary"), sum}});
    } else {
        const QString others =
            m_byOthers > 0 ? QStringLiteral(" (%1 filed by another program meanwhile)").arg(m_byOthers) : QString();
        QString sum = QStringLiteral("%1 filed (%2 in %3 s), %4 here already%5, %6 failed.")
                          .arg(QString::number(m_filed), sizeText(m_bytes), QString::number(seconds, 'f', 1),
                               QString::number(m_skipped), others, QString::number(m_failures.size()));
        if (m_leftOut > 0)
            sum += QStringLiteral(" Of these %1 because the run was stopped.").arg(m_leftOut);
        m_context.console.print(sum);
    }
}

ExitCode FetchRun::exitCode() const
{
    if (m_ledgerFault)
        return exitCodeFor(m_ledgerFault->kind);
    return m_interrupted ? ExitCode::Interrupted : exitCodeForRun(m_filed, m_failures);
}

} // namespace cli
