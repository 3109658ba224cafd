#pragma once

#include "download/Queue.h"
#include "download/RapLink.h"

#include <QTimer>
#include <chrono>
#include <memory>
#include <vector>

namespace download {

/// The connections of an account beyond its first, where the account allows them: opened one after the other while the
/// queue has more than those that are there have use for, closed where one had nothing to read for a while. They are a
/// wish, never a need: what is refused or lost is dropped without a word to the clerk, and none is opened again as long
/// as this lives. The same where the first is lost beside one: some servers end the older session for the newer one.
/// They go when the first goes. Lives on its maker's thread; link and queue must outlive it.
class ExtraLinks : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::minutes idleTime{1};

    /// `most`: connections in all, the first included.
    ExtraLinks(RapLink& first, Queue& queue, int most, std::chrono::milliseconds idle = idleTime);
    ~ExtraLinks() override;

    void drop(); ///< At once, before the first is dropped.

Q_SIGNALS:
    /// The server has shown another host key than to the first: nothing more may be asked of it.
    void hostKeyChanged(const sftp::ConnectFailure& failure);

private:
    struct Extra {
        std::unique_ptr<RapLink> link;
        std::unique_ptr<QTimer> idle;
    };

    void open();
    void end(const RapLink* link);
    void giveUp();
    void watchIdle();

    RapLink& m_first;
    Queue& m_queue;
    const int m_most;
    const std::chrono::milliseconds m_idle;
    std::vector<Extra> m_extras;
    bool m_over = false;
};

} // namespace download
