#pragma once

#include "download/BlockSource.h"
#include "filing/PartRecord.h"
#include "filing/UnzipAhead.h"

#include <QList>
#include <QObject>
#include <QThreadPool>
#include <atomic>
#include <functional>
#include <memory>

namespace download {

/// A piece of a report, and who is to hear that it was put away; null where there is nobody left.
struct Block {
    std::shared_ptr<BlockSource> source;
    quint64 id = 0;
    QByteArray data;
};

/// A ZIP that is unzipped while it arrives: its blocks in order, those of several ZIPs beside each other on a pool.
/// Calls come from the thread of `home`, and answers there; pool and home outlive what is under way.
class Unzipping : public std::enable_shared_from_this<Unzipping> {
public:
    using Consumed = std::function<void(const Block& block)>;
    /// `isEnding`: what comes then is thrown away.
    Unzipping(const filing::PartPlace& place, QObject& home, QThreadPool& pool, const std::atomic<bool>& isEnding,
              Consumed consumed);

    void add(const Block& block);
    void end(std::function<void()> whenDone); ///< No more blocks come.
    void giveUp() { m_ahead.giveUp(); }
    [[nodiscard]] std::shared_ptr<filing::UnzipAhead> ahead() { return {shared_from_this(), &m_ahead}; }

private:
    void goOn();
    template <typename Call> void later(Call&& call)
    {
        QMetaObject::invokeMethod(&m_home, std::forward<Call>(call), Qt::QueuedConnection);
    }

    filing::UnzipAhead m_ahead;
    QObject& m_home;
    QThreadPool& m_pool;
    const std::atomic<bool>& m_isEnding;
    Consumed m_consumed;
    QList<Block> m_waiting;
    bool m_isBusy = false;
    std::function<void()> m_whenDone;
};

} // namespace download
