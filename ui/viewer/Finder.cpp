#include "Finder.h"

namespace viewer {

Finder::Finder(QObject* parent)
    : QObject(parent)
{
    const auto tell = [this] {
        goOn();
        Q_EMIT changed();
    };
    connect(&m_behind, &Behind::progressed, this, tell);
    connect(&m_behind, &Behind::ended, this, tell);
    connect(&m_behind, &Behind::failed, this, [this, tell](const rap::Error& error) {
        tell();
        Q_EMIT failed(error);
    });
}

rap::Result<void> Finder::look(std::shared_ptr<const report::Source> source, const report::FindWish& wish,
                               report::Encoding encoding, qint64 from)
{
    clear();
    auto find = report::Find::in(std::move(source), wish, encoding);
    if (!find)
        return tl::unexpected(find.error());
    m_find = std::move(*find);
    m_from = from;
    m_wanted = 1;
    m_behind.start([find = m_find] { return find->step(); });
    Q_EMIT changed();
    return {};
}

void Finder::stop()
{
    m_behind.stop();
    m_wanted = 0;
    Q_EMIT changed();
}

void Finder::clear()
{
    m_behind.stop();
    m_find.reset();
    m_current = -1;
    m_wanted = 0;
    Q_EMIT changed();
}

void Finder::go(int step)
{
    if (m_find == nullptr)
        return;
    m_wanted = step;
    goOn();
}

void Finder::goOn()
{
    if (m_find == nullptr || m_wanted == 0)
        return;
    const qint64 count = m_find->count();
    const qint64 at = m_current >= 0 ? m_current : m_find->firstFrom(m_from) - (m_wanted > 0 ? 1 : 0);
    qint64 next = at + m_wanted;
    if (next < 0 || next >= count) {
        if (isRunning())
            return;
        next = next < 0 ? count - 1 : 0;
    }
    m_wanted = 0;
    if (count == 0)
        return;
    m_current = next;
    Q_EMIT changed();
    Q_EMIT reached(m_find->hit(next));
}

} // namespace viewer
