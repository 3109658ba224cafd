#include "download/BlockSource.h"

#include "sftp/Connection.h"

namespace download {

ConnectionSource::ConnectionSource(sftp::Connection& connection, QString server)
    : m_connection(&connection)
    , m_server(std::move(server))
{
}

void ConnectionSource::read(const QList<sftp::ReadJob>& jobs, std::shared_ptr<sftp::BlockSink> sink)
{
    if (m_connection)
        m_connection->read(jobs, std::move(sink));
}

void ConnectionSource::reorder(const QList<quint64>& ids)
{
    if (m_connection)
        m_connection->reorder(ids);
}

void ConnectionSource::cancel(const QList<quint64>& ids)
{
    if (m_connection)
        m_connection->cancel(ids);
}

void ConnectionSource::withdraw(const QList<quint64>& ids)
{
    if (m_connection)
        m_connection->withdraw(ids);
}

void ConnectionSource::consumed(quint64 id, qint64 bytes)
{
    const std::lock_guard lock(m_mutex);
    if (m_connection)
        m_connection->consumed(id, bytes);
}

void ConnectionSource::detach()
{
    const std::lock_guard lock(m_mutex);
    m_connection = nullptr;
}

} // namespace download
