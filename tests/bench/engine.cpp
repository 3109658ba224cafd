// The bare engine, for the benches: connects, lists everything below the base folder, reads everything into a folder,
// and prints one JSON line. No queue, no unzip, no ledger.
#include "sftp/Connection.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <cstdio>
#include <ctime>

namespace {

class FileSink : public sftp::BlockSink {
public:
    void expect(quint64 id, const QString& path) { m_paths.insert(id, path); }
    void use(sftp::Connection* connection) { m_connection = connection; }

    void opened(quint64 id) override
    {
        auto file = std::make_shared<QFile>(m_paths.value(id));
        if (!file->open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            qFatal("cannot write %s", qPrintable(file->fileName()));
        m_files.insert(id, file);
    }
    void block(quint64 id, QByteArray data) override
    {
        m_files.value(id)->write(data);
        m_bytes += data.size();
        m_connection->consumed(id, data.size());
    }
    void finished(quint64 id) override { end(id); }
    void failed(quint64 id, const rap::Error& error) override
    {
        static_cast<void>(std::fprintf(stderr, "%s: %s (%s)\n", qPrintable(m_paths.value(id)),
                                       qPrintable(error.message), qPrintable(error.detail)));
        ++m_failures;
        end(id);
    }

    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    [[nodiscard]] int failures() const { return m_failures; }
    std::function<void()> whenAllEnded;

private:
    void end(quint64 id)
    {
        m_files.remove(id);
        if (++m_ended == m_paths.size())
            whenAllEnded();
    }

    sftp::Connection* m_connection = nullptr;
    QHash<quint64, QString> m_paths;
    QHash<quint64, std::shared_ptr<QFile>> m_files;
    qint64 m_bytes = 0;
    qsizetype m_ended = 0;
    int m_failures = 0;
};

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    for (const char* name : {"port", "user", "key", "fingerprint", "key-type", "base", "out"})
        parser.addOption({QString::fromLatin1(name), QString(), QStringLiteral("VALUE")});
    parser.addOption({QStringLiteral("list-only"), QString()});
    parser.process(application);
    const auto value = [&](const char* name) { return parser.value(QString::fromLatin1(name)); };

    sftp::ConnectRequest request;
    request.addresses = {{QStringLiteral("127.0.0.1"), value("port").toUShort()}};
    request.user = value("user");
    request.keyFile = value("key");
    request.hostKeys.pin({request.addresses.first(), value("key-type"), 0, value("fingerprint")});

    QElapsedTimer timer;
    timer.start();
    QJsonObject result;
    int exitCode = 0;
    const auto sink = std::make_shared<FileSink>();
    auto connection = std::make_unique<sftp::Connection>();
    sink->use(connection.get());
    const auto finish = [&] {
        result.insert(QStringLiteral("seconds"), double(timer.nsecsElapsed()) / 1e9);
        result.insert(QStringLiteral("bytes"), sink->bytes());
        QCoreApplication::exit(exitCode);
    };
    const auto fail = [&](const rap::Error& error) {
        static_cast<void>(std::fprintf(stderr, "%s (%s)\n", qPrintable(error.text()), qPrintable(error.detail)));
        exitCode = 1;
        finish();
    };
    sink->whenAllEnded = [&] { QMetaObject::invokeMethod(&application, finish, Qt::QueuedConnection); };

    QObject::connect(connection.get(), &sftp::Connection::failed, &application,
                     [&](const sftp::ConnectFailure& failure) { fail(failure.error); });
    QObject::connect(connection.get(), &sftp::Connection::lost, &application, fail);
    QObject::connect(connection.get(), &sftp::Connection::listFailed, &application, fail);
    QObject::connect(connection.get(), &sftp::Connection::connected, &application, [&](const sftp::Connected& info) {
        result.insert(QStringLiteral("login_seconds"), double(timer.nsecsElapsed()) / 1e9);
        result.insert(QStringLiteral("algorithms"), info.algorithms);
        connection->list({value("base")});
    });
    QObject::connect(connection.get(), &sftp::Connection::listed, &application, [&](const rap::Listing& listing) {
        result.insert(QStringLiteral("list_seconds"), double(timer.nsecsElapsed()) / 1e9);
        result.insert(QStringLiteral("files"), int(listing.files.size()));
        if (parser.isSet(QStringLiteral("list-only")) || listing.files.isEmpty())
            return finish();
        QList<sftp::ReadJob> jobs;
        for (const rap::Entry& entry : listing.files) {
            const quint64 id = quint64(jobs.size()) + 1;
            const QString local = value("out") + entry.path.mid(listing.base.size());
            QDir().mkpath(local.left(local.lastIndexOf(QLatin1Char('/'))));
            sink->expect(id, local);
            jobs.append({id, entry.path, entry.size, 0});
        }
        connection->read(jobs, sink);
    });
    connection->open(request);
    QCoreApplication::exec();
    connection.reset();
    result.insert(QStringLiteral("cpu_seconds"), double(std::clock()) / CLOCKS_PER_SEC);
    if (sink->failures() > 0)
        exitCode = 1;
    std::printf("%s\n", QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return exitCode;
}
