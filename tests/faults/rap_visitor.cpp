// rap_visitor [HOST:]PORT[,[HOST:]PORT] USER KEY_FILE HOST_KEY BASE DEADLINE: connects to HOST (127.0.0.1), or to the
// backup behind it, as the program does, lists everything below BASE and reads it all, with the one deadline
// (milliseconds) for each wait. HOST_KEY: "TYPE BITS FINGERPRINT", or "-": only the host keys are asked for, and no
// login follows. Prints one JSON object: "error" (null, or its "kind", "message" and "detail"), "station" (how far it
// came) and "files" (SHA-256 by path, of those that were read to their ends).
#include "sftp/Connection.h"
#include "sftp/HostKeyScan.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMutex>
#include <QTimer>
#include <cstdio>
#include <utility>

namespace {

class Sums : public sftp::BlockSink {
public:
    explicit Sums(sftp::Connection& connection)
        : m_connection(connection)
    {
    }

    void opened(quint64) override {}
    void block(quint64 id, QByteArray data) override
    {
        m_connection.consumed(id, data.size());
        const QMutexLocker lock(&m_mutex);
        auto& sum = m_sums[id];
        if (!sum)
            sum = std::make_shared<QCryptographicHash>(QCryptographicHash::Sha256);
        sum->addData(data);
    }
    void finished(quint64 id) override
    {
        const QMutexLocker lock(&m_mutex);
        const auto sum = m_sums.take(id);
        m_whole.insert(id, sum ? sum->result().toHex() : QByteArray("-"));
        m_ended += 1;
    }
    void failed(quint64, const rap::Error& error) override
    {
        const QMutexLocker lock(&m_mutex);
        if (!m_error)
            m_error = error;
        m_ended += 1;
    }

    [[nodiscard]] qsizetype ended() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_ended;
    }
    [[nodiscard]] QHash<quint64, QByteArray> whole() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_whole;
    }
    [[nodiscard]] std::optional<rap::Error> error() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_error;
    }

private:
    sftp::Connection& m_connection;
    mutable QMutex m_mutex;
    QHash<quint64, std::shared_ptr<QCryptographicHash>> m_sums;
    QHash<quint64, QByteArray> m_whole;
    std::optional<rap::Error> m_error;
    qsizetype m_ended = 0;
};

class Visit : public QObject {
public:
    Visit(sftp::ConnectRequest request, QString base)
        : m_base(std::move(base))
    {
        connect(&m_connection, &sftp::Connection::connected, this, [this] {
            m_station = QStringLiteral("connected");
            m_connection.list({m_base});
        });
        connect(&m_connection, &sftp::Connection::failed, this,
                [this](const sftp::ConnectFailure& failure) { end(failure.error); });
        connect(&m_connection, &sftp::Connection::lost, this, [this](const rap::Error& error) { end(error); });
        connect(&m_connection, &sftp::Connection::listFailed, this, [this](const rap::Error& error) { end(error); });
        connect(&m_connection, &sftp::Connection::listed, this, [this](const rap::Listing& listing) { read(listing); });
        m_connection.open(std::move(request));
    }

private:
    void read(const rap::Listing& listing)
    {
        m_station = QStringLiteral("listed");
        for (const rap::Entry& entry : listing.files)
            m_jobs.append({static_cast<quint64>(m_jobs.size() + 1), entry.path, entry.size, 0});
        if (!listing.faults.isEmpty()) {
            end(listing.faults.first().error);
            return;
        }
        m_connection.read(m_jobs, m_sums);
        m_look.setInterval(5);
        connect(&m_look, &QTimer::timeout, this, [this] {
            if (m_sums->ended() == m_jobs.size()) {
                m_station = QStringLiteral("read");
                end(m_sums->error());
            }
        });
        m_look.start();
    }

    void end(const std::optional<rap::Error>& error)
    {
        if (std::exchange(m_over, true))
            return;
        QJsonObject files;
        const auto whole = m_sums->whole();
        for (const sftp::ReadJob& job : std::as_const(m_jobs))
            if (whole.contains(job.id))
                files.insert(job.path, QString::fromLatin1(whole[job.id]));
        print(error, m_station, files);
    }

public:
    static void print(const std::optional<rap::Error>& error, const QString& station, const QJsonObject& files)
    {
        QJsonObject result{{QStringLiteral("station"), station}, {QStringLiteral("files"), files}};
        if (error)
            result.insert(QStringLiteral("error"), QJsonObject{{QStringLiteral("kind"), static_cast<int>(error->kind)},
                                                               {QStringLiteral("message"), error->message},
                                                               {QStringLiteral("detail"), error->detail}});
        else
            result.insert(QStringLiteral("error"), QJsonValue());
        std::puts(QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
        QCoreApplication::exit(error ? 1 : 0);
    }

private:
    QString m_base;
    QString m_station = QStringLiteral("connecting");
    QList<sftp::ReadJob> m_jobs;
    sftp::Connection m_connection;
    std::shared_ptr<Sums> m_sums = std::make_shared<Sums>(m_connection);
    QTimer m_look;
    bool m_over = false;
};

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 7)
        return 99;
    QList<account::Address> addresses;
    const QStringList texts = arguments[1].split(QLatin1Char(','));
    for (const QString& text : texts) {
        const QString host = text.section(QLatin1Char(':'), 0, -2);
        addresses.append(
            {host.isEmpty() ? QStringLiteral("127.0.0.1") : host, text.section(QLatin1Char(':'), -1).toUShort()});
    }
    const std::chrono::milliseconds deadline(arguments[6].toInt());
    const sftp::Deadlines deadlines{deadline, deadline, deadline, deadline};

    if (arguments[4] == QLatin1String("-")) {
        sftp::HostKeyScan scan(addresses, deadlines);
        QObject::connect(&scan, &sftp::HostKeyScan::finished, &application,
                         [](const QList<sftp::HostKeyScan::Outcome>& outcomes) {
                             QJsonObject keys;
                             for (const sftp::PresentedKey& key : outcomes.first().keys)
                                 keys.insert(key.type, key.fingerprint);
                             Visit::print(outcomes.first().error, QStringLiteral("scanned"), keys);
                         });
        scan.start();
        return QCoreApplication::exec();
    }
    const QStringList key = arguments[4].split(QLatin1Char(' '));
    sftp::ConnectRequest request;
    request.addresses = addresses;
    request.user = arguments[2];
    request.keyFile = arguments[3];
    for (const account::Address& address : addresses)
        request.hostKeys.pin({address, key[0], key[1].toInt(), key[2]});
    request.deadlines = deadlines;
    const Visit visit(std::move(request), arguments[5]);
    return QCoreApplication::exec();
}
