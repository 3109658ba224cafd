#include "Wallet.h"
#include "account/Passphrases.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <cstdio>
#ifdef Q_OS_LINUX
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using account::Passphrases;

namespace {

/// What the program of its own, started for each question, says: the session bus is chosen once a process.
int ask(const QStringList& arguments)
{
    Passphrases passphrases(nullptr, std::chrono::milliseconds(arguments.value(3).toInt()));
    const auto say = [](const QString& text) {
        static_cast<void>(std::fputs(qPrintable(text), stdout));
        QCoreApplication::quit();
    };
    const auto result = [say](const rap::Result<void>& done) {
        say(done                                           ? u"done"_s
            : done.error().kind == rap::ErrorKind::Secrets ? u"secrets: "_s + done.error().text()
                                                           : u"wrong kind"_s);
    };
    bool answered = false;
    if (arguments.value(1) == u"read"_s) {
        passphrases.read(arguments.value(2), [&](const std::optional<QString>& passphrase) {
            answered = true;
            say(passphrase ? u"passphrase: "_s + *passphrase : u"none"_s);
        });
    } else if (arguments.value(1) == u"write"_s) {
        passphrases.write(arguments.value(2), u"from the store"_s, result);
    } else if (arguments.value(1) == u"copy"_s) {
        passphrases.copy(arguments.value(2), u"Beta"_s, result);
    } else if (arguments.value(1) == u"find"_s) {
        passphrases.findStore(result);
    } else {
        passphrases.remove(arguments.value(2), result);
    }
    if (answered)
        return 3; // not later than the call
    return QCoreApplication::exec();
}

} // namespace

class TestPassphrases : public QObject {
    Q_OBJECT

private:
    Wallet m_wallet;
    WalletBus m_bus;
    QByteArray m_address;
    QTemporaryDir m_home;

    /// Empty where the program did not end by itself.
    QString asked(const QString& what, const QByteArray& bus, const QByteArray& environment = {}, int deadline = 60000,
                  const QString& account = u"ACME"_s)
    {
        QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
        for (const auto& name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"XDG_RUNTIME_DIR"_s,
                                 u"DBUS_SESSION_BUS_ADDRESS"_s, u"RAPDESK_PASSPHRASE"_s}) {
            variables.remove(name);
        }
        for (const auto& [name, value] : WalletBus::desktop())
            variables.insert(QString::fromLatin1(name), QString::fromLatin1(value));
        variables.insert(u"HOME"_s, m_home.path());
        variables.insert(u"XDG_CONFIG_HOME"_s, m_home.path());
        if (!bus.isEmpty())
            variables.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, QString::fromLatin1(bus));
        if (!environment.isNull())
            variables.insert(u"RAPDESK_PASSPHRASE"_s, QString::fromUtf8(environment));
        QProcess program;
        program.setProcessEnvironment(variables);
        program.start(QCoreApplication::applicationFilePath(), {what, account, QString::number(deadline)});
        // The wallet lives on this thread: its answers need the event loop.
        const bool ended = QTest::qWaitFor([&program] { return program.state() == QProcess::NotRunning; }, 30000);
        if (!ended) {
            program.kill();
            program.waitForFinished();
            return {};
        }
        return QString::fromUtf8(program.readAllStandardOutput());
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!WalletBus::isPossible())
            QSKIP("no dbus-daemon");
        QVERIFY(m_bus.start(m_wallet));
        m_address = m_bus.address();
    }
    void init()
    {
        m_wallet.isSilent = m_wallet.isLocked = false;
        m_wallet.secrets.clear();
    }

    void worksWithoutAStore_data()
    {
        QTest::addColumn<QByteArray>("bus");
        QTest::newRow("no bus") << QByteArray();
        QTest::newRow("a bus that is gone") << QByteArray("unix:path=/nonexistent/bus");
        QTest::newRow("another transport") << QByteArray("tcp:host=127.0.0.1,port=1");
        QTest::newRow("no address") << QByteArray("nonsense");
    }
    void worksWithoutAStore()
    {
        QFETCH(const QByteArray, bus);
        QCOMPARE(asked(u"read"_s, bus), u"none"_s);
        QCOMPARE(asked(u"read"_s, bus, ""), u"none"_s);
        QCOMPARE(asked(u"read"_s, bus, "pässphrase "), u"passphrase: pässphrase "_s);
        QVERIFY(asked(u"write"_s, bus).startsWith(u"secrets: "_s));
        QVERIFY(asked(u"remove"_s, bus).startsWith(u"secrets: "_s));
        QVERIFY(asked(u"find"_s, bus).startsWith(u"secrets: "_s));
    }

    void saysWhetherThereIsAStore()
    {
        QCOMPARE(asked(u"find"_s, m_address), u"done"_s);
        m_wallet.isLocked = true;
        QCOMPARE(asked(u"find"_s, m_address), u"done"_s);
        m_wallet.isLocked = false;
        m_wallet.isSilent = true;
        QVERIFY(asked(u"find"_s, m_address, {}, 500).startsWith(u"secrets: "_s));
    }

    void writesNothingWithoutAStore()
    {
        QVERIFY(asked(u"write"_s, {}).startsWith(u"secrets: "_s));
        const QDir home(m_home.path());
        QCOMPARE(home.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
    }

    void asksTheStoreFirst()
    {
        QCOMPARE(asked(u"read"_s, m_address, "from outside"), u"passphrase: from outside"_s);
        QCOMPARE(asked(u"write"_s, m_address), u"done"_s);
        QCOMPARE(m_wallet.secrets.size(), 1);
        QVERIFY(m_wallet.secrets.firstKey().startsWith(u"RAP Desk/"_s));
        QCOMPARE(asked(u"read"_s, m_address, "from outside"), u"passphrase: from the store"_s);
        QCOMPARE(asked(u"read"_s, m_address, {}, 60000, u"acme"_s), u"passphrase: from the store"_s);
        QCOMPARE(asked(u"read"_s, m_address, {}, 60000, u"Beta"_s), u"none"_s);
        QCOMPARE(asked(u"remove"_s, m_address), u"done"_s);
        QVERIFY(m_wallet.secrets.isEmpty());
        QCOMPARE(asked(u"read"_s, m_address), u"none"_s);
        QCOMPARE(asked(u"remove"_s, m_address), u"done"_s);
    }

    void copiesWhatIsStoredAndNothingElse()
    {
        QCOMPARE(asked(u"copy"_s, m_address, "from outside"), u"done"_s);
        QVERIFY(m_wallet.secrets.isEmpty());
        QCOMPARE(asked(u"write"_s, m_address), u"done"_s);
        QCOMPARE(asked(u"copy"_s, m_address, "from outside"), u"done"_s);
        for (const QString& account : {u"ACME"_s, u"beta"_s})
            QCOMPARE(asked(u"read"_s, m_address, {}, 60000, account), u"passphrase: from the store"_s);
        QVERIFY(asked(u"copy"_s, {}).startsWith(u"secrets: "_s));
        m_wallet.isLocked = true;
        QVERIFY(asked(u"copy"_s, m_address).startsWith(u"secrets: "_s));
    }

    void takesAnEmptySecretForNone()
    {
        QCOMPARE(asked(u"write"_s, m_address), u"done"_s);
        m_wallet.secrets.first() = QString();
        QCOMPARE(asked(u"read"_s, m_address), u"none"_s);
        QCOMPARE(asked(u"read"_s, m_address, "from outside"), u"passphrase: from outside"_s);
    }

    void goesOnWhereTheStoreIsLocked()
    {
        m_wallet.isLocked = true;
        QCOMPARE(asked(u"read"_s, m_address, "from outside"), u"passphrase: from outside"_s);
        QVERIFY(asked(u"write"_s, m_address).startsWith(u"secrets: "_s));
        QVERIFY(m_wallet.secrets.isEmpty());
    }

    void doesNotWaitForASilentStore()
    {
        m_wallet.isSilent = true;
        QCOMPARE(asked(u"read"_s, m_address, "from outside", 500), u"passphrase: from outside"_s);
        QCOMPARE(asked(u"read"_s, m_address, {}, 500), u"none"_s);
        QVERIFY(asked(u"write"_s, m_address, {}, 500).startsWith(u"secrets: "_s));
    }

    void doesNotWaitForASilentBus()
    {
#ifdef Q_OS_LINUX
        const QByteArray path = m_home.filePath(u"silent bus"_s).toUtf8();
        sockaddr_un name{};
        name.sun_family = AF_UNIX;
        QVERIFY(path.size() < qsizetype(sizeof name.sun_path));
        std::memcpy(name.sun_path, path.constData(), size_t(path.size()));
        const int handle = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        QVERIFY(handle >= 0);
        QCOMPARE(::bind(handle, reinterpret_cast<const sockaddr*>(&name), sizeof name), 0);
        QCOMPARE(::listen(handle, 10), 0);
        const QByteArray address = "unix:path=" + QByteArray(path).replace(' ', "%20") + ",guid=00";
        QCOMPARE(asked(u"read"_s, address, "from outside", 500), u"passphrase: from outside"_s);
        QVERIFY(asked(u"write"_s, address, {}, 500).startsWith(u"secrets: "_s));
        ::close(handle);
        QVERIFY(QFile::remove(QString::fromUtf8(path)));
#endif
    }

    void saysNothingOnceGone()
    {
        bool answered = false;
        {
            Passphrases passphrases;
            passphrases.read(u"ACME"_s, [&answered](const std::optional<QString>&) { answered = true; });
            passphrases.write(u"ACME"_s, u"x"_s, [&answered](const rap::Result<void>&) { answered = true; });
        }
        bool turned = false;
        QTimer::singleShot(0, this, [&turned] { turned = true; });
        QTRY_VERIFY(turned);
        QCoreApplication::processEvents();
        QVERIFY(!answered);
    }
};

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (QStringList{u"read"_s, u"write"_s, u"remove"_s, u"find"_s, u"copy"_s}.contains(arguments.value(1)))
        return ask(arguments);
    TestPassphrases test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_passphrases.moc"
