#pragma once

#include "filing/LocalFile.h"

#include <utility>

/// Private to this room.
namespace filing {

/// Removes what is left under a temporary name, unless it is to be kept.
class Temporary {
public:
    explicit Temporary(QString path)
        : m_path(std::move(path))
    {
    }
    ~Temporary()
    {
        // What cannot be removed now is in nobody's way: the next try begins with removing it.
        if (!m_keep && !m_path.isEmpty())
            static_cast<void>(removeTree(m_path));
    }
    Temporary(const Temporary&) = delete;
    Temporary& operator=(const Temporary&) = delete;
    void keep() { m_keep = true; }

private:
    QString m_path;
    bool m_keep = false;
};

} // namespace filing
