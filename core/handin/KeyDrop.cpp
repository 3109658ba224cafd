#include "handin/KeyDrop.h"

#include "handin/KeyDropWorker.h"

namespace handin {

KeyDrop::KeyDrop(QObject* parent)
    : QObject(parent)
    , m_worker(new Worker)
{
    m_thread.setObjectName(QStringLiteral("key-drop"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &Worker::done, this, &KeyDrop::done);
    connect(m_worker, &Worker::failed, this, &KeyDrop::failed);
    m_thread.start();
}

KeyDrop::~KeyDrop()
{
    // The worker never waits for the network, so neither does this.
    m_worker->disconnect(this);
    m_thread.quit();
    m_thread.wait();
}

void KeyDrop::put(Drop drop)
{
    QMetaObject::invokeMethod(m_worker,
                              [worker = m_worker, drop = std::move(drop)]() mutable { worker->put(std::move(drop)); });
}

} // namespace handin
