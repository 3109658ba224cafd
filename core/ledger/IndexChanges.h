#pragma once

#include <QList>
#include <vector>

namespace ledger {

/// Positions that changed, each once.
class Changes {
public:
    explicit Changes(qsizetype count)
        : m_changed(static_cast<std::size_t>(count))
    {
    }
    void add(int position) { m_changed[static_cast<std::size_t>(position)] = true; }
    [[nodiscard]] QList<int> positions() const
    {
        QList<int> positions;
        for (std::size_t i = 0; i < m_changed.size(); ++i)
            if (m_changed[i])
                positions += static_cast<int>(i);
        return positions;
    }

private:
    std::vector<bool> m_changed;
};

} // namespace ledger
