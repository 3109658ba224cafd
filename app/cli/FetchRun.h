#pragma once

#include "app/cli/Context.h"
#include "download/Queue.h"
#include "session/Distribution.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QHash>
#include <QObject>
#include <QSet>

namespace session {
struct RunSummary;
}

namespace cli {

class Conversation;

/// One fetch, from the queue's first transfer to its last copy: tells each report as it ends, then the sum, in which
/// every wanted report is once. Ctrl-C and SIGTERM stop it cleanly; what was fetched of a report stays for the next
/// time.
class FetchRun : public QObject {
    Q_OBJECT
public:
    FetchRun(Context& context, Conversation& conversation);

    void skip(const ledger::Report& report); ///< Matched, and is here already.
    void leaveUnwanted() { ++m_notWanted; }  ///< Matched, and no report profile wants it.
    /// Fetches these, also what is here with `again`, and tells the sum.
    [[nodiscard]] ExitCode fetch(const QStringList& paths, const download::Destinations& destinations, bool again);
    void countInto(session::RunSummary& summary) const;
    [[nodiscard]] bool copiesWait() const; ///< All is filed, and not all is where it is to be copied to. ///< How many
                                           ///< were filed, failed and were not wanted.

private:
    void onFiled(const download::Transfer& transfer);
    void onFailed(const download::Transfer& transfer);
    void onLedgerFailed(const rap::Error& error);
    void tellOnce(const download::Transfer& transfer);
    void goesOn(const QList<download::TransferId>& ids);
    void giveUpStopped();
    void quitAtEnd();
    void tellOfClosing(const download::QueueSummary& summary);
    void stop();
    void end(download::TransferId id);
    void removed(const download::Transfer& transfer);
    void leaveOut(download::Transfer transfer, const rap::Error& why); ///< The run ends before it.
    void print(const download::Transfer& transfer, const QString& result);
    void awaitCopies();
    void printSum();
    void printCopies();
    [[nodiscard]] ExitCode exitCode() const;

    Context& m_context;
    Conversation& m_conversation;
    QEventLoop m_loop;
    QElapsedTimer m_clock;
    QHash<download::TransferId, download::Transfer> m_open;    ///< As they were when they were asked for.
    QHash<download::TransferId, download::Transfer> m_stopped; ///< Of these, for the disk's sake: they may still go on.
    QSet<download::TransferId> m_ended;
    int m_filed = 0;
    int m_skipped = 0;
    int m_notWanted = 0;
    int m_leftOut = 0;
    int m_notInFolder = 0; ///< Of what is skipped, not where it was filed.
    int m_byOthers = 0;    ///< Of these, filed by another program since this one began.
    qint64 m_bytes = 0;
    QList<rap::ErrorKind> m_failures;
    QSet<QString> m_told; ///< Causes.
    std::optional<rap::Error> m_ledgerFault;
    QList<session::DestinationState> m_destinations; ///< At the end.
    std::optional<rap::HongKongTime> m_until;        ///< RAP is open, as long as that was not told of.
    bool m_interrupted = false;
};

} // namespace cli
