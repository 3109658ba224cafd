#include "session/RunLog.h"

#include "rap/WhenFinished.h"
#include "session/AccountSession.h"

#include <QLoggingCategory>

namespace session {

namespace {

Q_LOGGING_CATEGORY(log, "rapdesk.session")

} // namespace

void recordRun(ledger::Ledger& ledger, const ledger::Run& run, QObject* context)
{
    rap::whenFinished(ledger.recordRun(run), context, [](const rap::Result<qint64>& written) {
        if (!written)
            qCWarning(log).noquote() << "run not recorded:" << written.error().detail;
    });
}

bool isToFetch(const ledger::Run& run)
{
    return run.kind == QLatin1String("refresh") && run.why == retrieveWord;
}

} // namespace session
