#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <utility>

namespace rap {

/// Calls `function` with the future's result on the thread of `context`, and not at all once that is gone.
/// QFuture::then() with a context posts to it from the thread that finishes the future, which may be just as the
/// context goes.
template <typename T, typename Function>
void whenFinished(const QFuture<T>& future, QObject* context, Function function)
{
    auto* watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, function = std::move(function)]() mutable {
                         watcher->deleteLater();
                         function(watcher->result());
                     });
    watcher->setFuture(future);
}

} // namespace rap
