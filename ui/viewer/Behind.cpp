#include "Behind.h"

#include <QPromise>
#include <QtConcurrentRun>

namespace viewer {

Behind::Behind(QObject* parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, &Behind::progressed);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &Behind::finish);
}

Behind::~Behind()
{
    m_watcher.cancel();
}

void Behind::start(Step step)
{
    stop();
    m_isRunning = true;
    m_watcher.setFuture(QtConcurrent::run([step = std::move(step)](QPromise<rap::Error>& promise) {
        for (int done = 1; !promise.isCanceled(); ++done) {
            const rap::Result<bool> more = step();
            if (!more)
                promise.addResult(more.error());
            if (!more || !*more)
                return;
            promise.setProgressValue(done);
        }
    }));
}

void Behind::stop()
{
    m_isRunning = false;
    m_watcher.cancel();
    m_watcher.setFuture({});
}

void Behind::finish()
{
    if (!std::exchange(m_isRunning, false))
        return;
    const QFuture<rap::Error> future = m_watcher.future();
    if (future.resultCount() > 0)
        Q_EMIT failed(future.result());
    else
        Q_EMIT ended();
}

} // namespace viewer
