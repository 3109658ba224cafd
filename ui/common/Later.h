#pragma once

#include <QFutureWatcher>
#include <QObject>

namespace ui {

/// Calls `done` with the future's result on the context's thread; not at all where the context is gone by then.
template <typename T, typename Done> void whenDone(const QFuture<T>& future, QObject* context, Done done)
{
    auto* watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done = std::move(done)] {
        watcher->deleteLater();
        done(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace ui
