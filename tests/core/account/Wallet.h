#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QMap>
#include <QProcess>
#include <QStandardPaths>
#include <array>
#include <utility>

/// A wallet daemon as QtKeychain knows it, keeping secrets in memory.
class Wallet : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.KWallet")

public:
    bool isSilent = false; ///< Takes questions, answers none.
    bool isLocked = false;
    QMap<QString, QString> secrets; ///< "folder/key"

public Q_SLOTS:
    QString networkWallet()
    {
        if (isSilent)
            setDelayedReply(true);
        return QStringLiteral("wallet");
    }
    int open(const QString& /*wallet*/, qlonglong /*window*/, const QString& /*application*/)
    {
        return isLocked ? -1 : 1;
    }
    bool hasFolder(int /*handle*/, const QString& /*folder*/, const QString& /*application*/) { return true; }
    bool createFolder(int /*handle*/, const QString& /*folder*/, const QString& /*application*/) { return true; }
    int entryType(int /*handle*/, const QString& folder, const QString& key, const QString& /*application*/)
    {
        return secrets.contains(folder + u'/' + key) ? 1 : 0;
    }
    QString readPassword(int /*handle*/, const QString& folder, const QString& key, const QString& /*application*/)
    {
        return secrets.value(folder + u'/' + key);
    }
    int writePassword(int handle, const QString& folder, const QString& key, const QString& value,
                      const QString& /*application*/)
    {
        if (handle < 0)
            return -1;
        secrets.insert(folder + u'/' + key, value);
        return 0;
    }
    int removeEntry(int /*handle*/, const QString& folder, const QString& key, const QString& /*application*/)
    {
        return secrets.remove(folder + u'/' + key) > 0 ? 0 : -3;
    }
};

/// A session bus of the test's own, with a wallet on it; both live on the test's thread.
class WalletBus {
public:
    [[nodiscard]] static bool isPossible()
    {
        return !QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty();
    }
    /// What a program's environment says besides the bus, so that it asks a wallet.
    [[nodiscard]] static std::array<std::pair<const char*, const char*>, 2> desktop()
    {
        return {{{"XDG_CURRENT_DESKTOP", "KDE"}, {"KDE_SESSION_VERSION", "5"}}};
    }

    WalletBus() = default;
    Q_DISABLE_COPY_MOVE(WalletBus)
    ~WalletBus()
    {
        QDBusConnection::disconnectFromBus(QStringLiteral("wallet"));
        m_bus.terminate();
        m_bus.waitForFinished();
    }

    [[nodiscard]] bool start(Wallet& wallet)
    {
        m_bus.start(QStringLiteral("dbus-daemon"),
                    {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--nopidfile"),
                     QStringLiteral("--print-address=1")});
        if (!m_bus.waitForReadyRead(30000))
            return false;
        m_address = m_bus.readLine().trimmed();
        auto bus = QDBusConnection::connectToBus(QString::fromLatin1(m_address), QStringLiteral("wallet"));
        return bus.isConnected() &&
               bus.registerObject(QStringLiteral("/modules/kwalletd5"), &wallet, QDBusConnection::ExportAllSlots) &&
               bus.registerService(QStringLiteral("org.kde.kwalletd5"));
    }
    [[nodiscard]] const QByteArray& address() const { return m_address; }

private:
    QProcess m_bus;
    QByteArray m_address;
};
