#pragma once

#include <QDeadlineTimer>
#include <functional>

namespace report {

/// Asked between blocks of work.
using IsCancelled = std::function<bool()>;

/// How long something may go on: to a limit, or until it is cancelled. Both are looked at now and then.
class Effort {
public:
    Effort(QDeadlineTimer limit, const IsCancelled& isCancelled)
        : m_limit(limit)
        , m_isCancelled(isCancelled)
    {
    }

    /// Whether to stop, after so much more work was done (lines looked at).
    [[nodiscard]] bool isOver(qint64 work)
    {
        m_since += work;
        if (m_since < workBetweenLooks || m_isOver)
            return m_isOver;
        m_since = 0;
        m_wasCancelled = m_isCancelled && m_isCancelled();
        m_isOver = m_wasCancelled || m_limit.hasExpired();
        return m_isOver;
    }
    [[nodiscard]] bool wasCancelled() const { return m_wasCancelled; }
    [[nodiscard]] bool reachedLimit() const { return m_isOver && !m_wasCancelled; }

private:
    static constexpr qint64 workBetweenLooks = 100'000;

    QDeadlineTimer m_limit;
    const IsCancelled& m_isCancelled;
    qint64 m_since = workBetweenLooks; // the first look is at once
    bool m_isOver = false;
    bool m_wasCancelled = false;
};

} // namespace report
