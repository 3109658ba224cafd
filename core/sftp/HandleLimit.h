#pragma once

#include <algorithm>
#include <limits>

namespace sftp {

/// How many handles the server gives out at a time, as far as it has shown. More than one is a wish: a refused OPEN
/// among open handles may just mean 'too many'.
class HandleLimit {
public:
    [[nodiscard]] int of(int wished) const { return std::min(wished, m_limit); }
    /// The limit where there is one; else 0.
    [[nodiscard]] int shown() const { return m_limit == std::numeric_limits<int>::max() ? 0 : m_limit; }

    /// What an earlier connection has shown; 0: nothing.
    void know(int handles)
    {
        if (handles > 0)
            m_limit = handles;
    }
    /// A handle came while `others` were open.
    void given(int others)
    {
        m_proven = std::max(m_proven, others + 1);
        m_limit = std::max(m_limit, m_proven);
    }
    /// A handle was refused while `others` were open. True where their number may be why: then the limit has shrunk.
    bool refused(int others)
    {
        if (others < 1 || others < m_proven)
            return false;
        m_limit = std::min(m_limit, others);
        return true;
    }
    /// The refusals turned out to have another reason.
    void forget() { m_limit = std::numeric_limits<int>::max(); }

private:
    int m_limit = std::numeric_limits<int>::max();
    int m_proven = 0;
};

} // namespace sftp
