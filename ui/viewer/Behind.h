#pragma once

#include "rap/Error.h"

#include <QFutureWatcher>
#include <QObject>
#include <functional>

namespace viewer {

/// Work in steps on a thread of the pool, one after another until there is no more. Lives on the GUI thread. Once it is
/// stopped or gone no further step begins; one that is under way ends by itself, so a step owns what it works on.
class Behind : public QObject {
    Q_OBJECT
public:
    using Step = std::function<rap::Result<bool>()>; ///< Whether there is more to do.

    explicit Behind(QObject* parent = nullptr);
    ~Behind() override;

    void start(Step step); ///< In the place of what was under way.
    void stop();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void progressed(); ///< After some steps, at most 25 times a second.
    void ended();      ///< There is no more to do.
    void failed(const rap::Error& error);

private:
    void finish();

    QFutureWatcher<rap::Error> m_watcher;
    bool m_isRunning = false;
};

} // namespace viewer
