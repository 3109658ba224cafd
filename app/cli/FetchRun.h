#pragma once

#include "app/cli/Context.h"
#include "download/Queue.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QHash>
#include <QObject>
#include <QSet>

namespace cli {

class Conversation;

/// One fetch, from the queue's first transfer to its last: tells each report as it ends, then the sum, in which every
/// wanted report is once. Ctrl-C and SIGTERM stop it cleanly; what was fetched of a report stays for the next time.
class FetchRun : public QObject {
    Q_OBJECT
public:
    FetchRun(Context& context, Conversation& conversation);

    void skip(const ledger::Report& report); ///< Matched, and is here already.
    /// Fetches these, also what is here with `again`, and tells the sum.
    [[nodiscard]] ExitCode fetch(const QStringList& paths, const download::Destination& destination, bool again);

private:
    void onFiled(const download::Transfer& transfer);
    void onFailed(const download::Transfer& transfer);
    void onLedgerFailed(const rap::Error& error);
    void tellOnce(const download::Transfer& transfer);
    void stop();
    void end(download::TransferId id);
    void removed(const download::Transfer& transfer);
    void leaveOut(download::Transfer transfer, const rap::Error& why); ///< The run ends before it.
    void print(const download::Transfer& transfer, const QString& result);
    void printSum();
    [[nodiscard]] ExitCode exitCode() const;

    Context& m_context;
    Conversation& m_conversation;
    QEventLoop m_loop;
    QElapsedTimer m_clock;
    QHash<download::TransferId, download::Transfer> m_open; ///< As they were when they were asked for.
    QSet<download::TransferId> m_ended;
    int m_filed = 0;
    int m_skipped = 0;
    int m_leftOut = 0;
    int m_byOthers = 0; ///< Of these, filed by another program since this one began.
    qint64 m_bytes = 0;
    QList<rap::ErrorKind> m_failures;
    QSet<QString> m_told; ///< Causes.
    std::optional<rap::Error> m_ledgerFault;
    bool m_interrupted = false;
};

} // namespace cli
