#include "download/Unzipping.h"

#include "filing/LocalNames.h"

#include <utility>

namespace download {

Unzipping::Unzipping(const filing::PartPlace& place, QObject& home, QThreadPool& pool,
                     const std::atomic<bool>& isEnding, Consumed consumed)
    : m_ahead(place.ahead(), filing::withoutZip(place.file).toUtf8())
    , m_home(home)
    , m_pool(pool)
    , m_isEnding(isEnding)
    , m_consumed(std::move(consumed))
{
}

void Unzipping::add(const Block& block)
{
    m_waiting += block;
    if (!m_isBusy)
        goOn();
}

void Unzipping::end(std::function<void()> whenDone)
{
    m_whenDone = std::move(whenDone);
    if (!m_isBusy)
        goOn();
}

void Unzipping::goOn()
{
    m_isBusy = !m_waiting.isEmpty();
    if (!m_isBusy) {
        if (const auto whenDone = std::exchange(m_whenDone, nullptr))
            whenDone();
        return;
    }
    m_pool.start([self = shared_from_this(), blocks = std::exchange(m_waiting, {})] {
        for (const Block& block : blocks) {
            if (!self->m_isEnding)
                self->m_ahead.feed(block.data);
            self->later([self, block] { self->m_consumed(block); });
        }
        self->later([self] { self->goOn(); });
    });
}

} // namespace download
