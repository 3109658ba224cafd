#include "sftp/Connection.h"

#include "sftp/ConnectionWorker.h"

namespace sftp {

Connection::Connection(QObject* parent)
    : QObject(parent)
    , m_worker(new Worker)
{
    m_thread.setObjectName(QStringLiteral("rap"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &Worker::connected, this, &Connection::connected);
    connect(m_worker, &Worker::failed, this, &Connection::failed);
    connect(m_worker, &Worker::listed, this, &Connection::listed);
    connect(m_worker, &Worker::listFailed, this, &Connection::listFailed);
    connect(m_worker, &Worker::lost, this, &Connection::lost);
    connect(m_worker, &Worker::closed, this, &Connection::closed);
    connect(m_worker, &Worker::learned, this, &Connection::learned);
    m_thread.start();
}

Connection::~Connection()
{
    // The worker never waits for the network, so neither does this.
    m_worker->disconnect(this);
    m_thread.quit();
    m_thread.wait();
}

void Connection::open(ConnectRequest request)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, request = std::move(request)]() mutable { worker->open(std::move(request)); });
}

void Connection::list(const QStringList& bases, const QSet<QString>& settled)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, bases, settled] { worker->list({bases, settled}); });
}

void Connection::look(const QStringList& folders)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, folders] { worker->list({folders, {}, false}); });
}

void Connection::read(const QList<ReadJob>& jobs, std::shared_ptr<BlockSink> sink)
{
    QMetaObject::invokeMethod(m_worker,
                              [worker = m_worker, jobs, sink = std::move(sink)] { worker->read(jobs, sink); });
}

void Connection::reorder(const QList<quint64>& ids)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, ids] { worker->reorder(ids); });
}

void Connection::cancel(const QList<quint64>& ids)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, ids] { worker->cancel(ids); });
}

void Connection::withdraw(const QList<quint64>& ids)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, ids] { worker->withdraw(ids); });
}

void Connection::consumed(quint64 id, qint64 bytes)
{
    m_worker->addConsumed(id, bytes);
}

void Connection::close()
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->close(); });
}

} // namespace sftp
