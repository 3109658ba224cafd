#pragma once

#include "download/Queue.h"
#include "session/RapLink.h"

#include <QElapsedTimer>
#include <QTimer>
#include <chrono>
#include <memory>
#include <vector>

namespace session {

/// The connections of an account beyond its first, where the account allows them: opened one after the other where the
/// queue has more than those that are there have use for, and for seconds on end: what one gets through at once gains
/// nothing by two, and neither does what the account's own limit holds up (docs/performance.md). Closed where one had
/// nothing to read for a while. They are a wish, never a need: what is refused or lost is dropped without a word to the
/// clerk, and none is opened again as long as this lives. The same where the first is lost beside one: some servers end
/// the older session for the newer one. They go when the first goes. Lives on its maker's thread; link and queue must
/// outlive it.
class ExtraLinks : public QObject {
    Q_OBJECT
public:
    struct Pace {
        std::chrono::milliseconds patience{3000}; ///< So long there has to be too much for those that are there.
        std::chrono::milliseconds idle{60'000};
    };

    /// `most`: connections in all, the first included. `bytesPerSecond`: the account's limit, 0 where there is none.
    ExtraLinks(RapLink& first, download::Queue& queue, int most, qint64 bytesPerSecond, Pace pace);
    ~ExtraLinks() override;

    void allow(int most, qint64 bytesPerSecond); ///< From now on: those that are more than that go at once.
    void drop();                                 ///< At once, before the first is dropped.

Q_SIGNALS:
    /// The server has shown another host key than to the first: nothing more may be asked of it.
    void hostKeyChanged(const sftp::ConnectFailure& failure);

private:
    struct Extra {
        std::unique_ptr<RapLink> link;
        std::unique_ptr<QTimer> idle;
    };

    void consider();
    [[nodiscard]] bool mayOpen() const;
    void open();
    void end(const RapLink* link);
    void giveUp();
    void share();
    void watchIdle();

    RapLink& m_first;
    download::Queue& m_queue;
    int m_most;
    qint64 m_bytesPerSecond;
    const Pace m_pace;
    QElapsedTimer m_tooMuch; ///< Since there is, or since the last was opened.
    std::vector<Extra> m_extras;
    bool m_over = false;
};

} // namespace session
