#pragma once

#include "practice_server/PracticeServer.h"
#include "session/AccountSession.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#define TRY_VERIFY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 120'000)

inline constexpr qint64 megabyte = 1024 * 1024;

inline QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QByteArray sha256(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

/// Absolute paths, sorted.
inline QStringList filesBelow(const QString& folder)
{
    QStringList files;
    QDirIterator all(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (all.hasNext())
        files += all.next();
    files.sort();
    return files;
}

/// A large file among the reports; its path on the server.
inline QString makeBig(const practice::PracticeServer& server, const QString& name, int megabytes)
{
    const QString path = server.base() + QStringLiteral("/COMMON/") + name;
    QFile file(server.localFile(path));
    QByteArray block(1024 * 1024, '\0');
    quint32 state = 7;
    bool written = file.open(QIODevice::WriteOnly);
    for (int i = 0; i < megabytes; ++i) {
        for (char& byte : block) {
            state = state * 1664525 + 1013904223;
            byte = char(state >> 24);
        }
        written = written && file.write(block) == block.size();
    }
    if (!written)
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return path;
}

/// A network of its own in front of a port (tests/proxy).
class Network {
public:
    explicit Network(int port)
    {
        m_proxy.start(qEnvironmentVariable("RAPDESK_PROXY"), {QStringLiteral("--to"), QString::number(port)});
        m_port = answer().toUShort();
        if (m_port == 0)
            qFatal("no proxy: %s", qPrintable(m_proxy.errorString()));
    }
    ~Network()
    {
        m_proxy.closeWriteChannel();
        m_proxy.waitForFinished();
    }
    Network(const Network&) = delete;
    Network& operator=(const Network&) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }
    void say(const char* words)
    {
        m_proxy.write(QByteArray(words) + '\n');
        if (!answer().startsWith("ok"))
            qFatal("the proxy does not understand '%s'", words);
    }

private:
    QByteArray answer()
    {
        while (!m_proxy.canReadLine() && m_proxy.waitForReadyRead()) {
        }
        return m_proxy.readLine().trimmed();
    }

    QProcess m_proxy;
    quint16 m_port = 0;
};

/// A workstation: settings, ledger and the clerk's folder; the session on it comes and goes.
struct Workstation {
    explicit Workstation(const practice::PracticeServer& server, const QString& key = QStringLiteral("ed25519"))
        : config(account::ConfigFolder::at(folder.filePath(QStringLiteral("config"))))
    {
        account.name = QStringLiteral("Practice");
        account.user = server.user();
        account.primary = server.address();
        account.keyFile = server.keyFile(key);
        account.baseFolder = server.base();
        account.targetFolder = reports();
        pin(server);
    }

    /// That reaches the server through a network.
    Workstation(const practice::PracticeServer& server, const Network& network)
        : Workstation(server)
    {
        account.primary.port = network.port();
        pin(server, network.port());
    }

    void pin(const practice::PracticeServer& server, std::optional<int> port = {}) const
    {
        sftp::HostKeys keys;
        for (sftp::PresentedKey presented : server.presentedKeys()) {
            presented.address.port = quint16(port.value_or(presented.address.port));
            keys.pin(presented);
        }
        if (!config.make() || !keys.save(config.hostKeys()))
            qFatal("cannot save host keys");
    }

    [[nodiscard]] QString reports() const { return folder.filePath(QStringLiteral("reports")); }

    QTemporaryDir folder;
    account::ConfigFolder config;
    account::Account account;
};

/// A run of the program on it.
struct Run {
    explicit Run(const Workstation& workstation, const rap::Clock& clock = &rap::systemClock,
                 const rap::HolidayCalendar& holidays = {})
        : ledger(ledger::Ledger::open(workstation.config.ledger()).value())
        , session(workstation.account, workstation.config, *ledger, clock, holidays)
    {
        QObject::connect(&session, &session::AccountSession::filed, &session,
                         [this](const download::Transfer& transfer) { filed += transfer; });
        QObject::connect(&session.queue(), &download::Queue::failed, &session,
                         [this](const download::Transfer& transfer) { failed += transfer; });
    }

    [[nodiscard]] bool starts()
    {
        session.start();
        return QTest::qWaitFor([this] { return !ready.isEmpty(); }, 120'000);
    }
    [[nodiscard]] bool refreshes(session::AccountSession::Extent extent = session::AccountSession::Extent::All)
    {
        refreshed.clear();
        session.refresh(extent);
        return QTest::qWaitFor([this] { return !refreshed.isEmpty() || !refreshFailed.isEmpty(); }, 120'000) &&
               refreshFailed.isEmpty();
    }
    /// Fetches and waits until there is nothing more to do.
    [[nodiscard]] bool fetches(const QStringList& wanted, const download::Destinations& destinations,
                               bool again = false)
    {
        idle.clear();
        return !session.fetch(wanted, destinations, again).isEmpty() && endsIdle();
    }
    [[nodiscard]] bool endsIdle()
    {
        return QTest::qWaitFor([this] { return !idle.isEmpty(); }, 120'000);
    }
    [[nodiscard]] QStringList paths()
    {
        QStringList all;
        for (const ledger::Report& report : session.index().reports())
            all += report.path;
        return all;
    }

    std::unique_ptr<ledger::Ledger> ledger;
    session::AccountSession session;
    QList<download::Transfer> filed;
    QList<download::Transfer> failed;
    QSignalSpy ready{&session, &session::AccountSession::ready};
    QSignalSpy refreshed{&session, &session::AccountSession::refreshed};
    QSignalSpy refreshFailed{&session, &session::AccountSession::refreshFailed};
    QSignalSpy connectFailed{&session, &session::AccountSession::connectFailed};
    QSignalSpy connected{&session, &session::AccountSession::connected};
    QSignalSpy lost{&session, &session::AccountSession::lost};
    QSignalSpy idle{&session, &session::AccountSession::idle};
    QSignalSpy passphraseWanted{&session, &session::AccountSession::passphraseWanted};
};
