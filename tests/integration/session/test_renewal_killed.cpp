// A renewal that is killed after each of its steps: at every moment both accounts log in, and it goes on where it was.
#include "account/KeyMaker.h"
#include "account/Renewal.h"
#include "practice_server/PracticeServer.h"
#include "session/ConnectionCheck.h"
#include "tests/TestMain.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using practice::PracticeServer;

class TestRenewalKilled : public QObject {
    Q_OBJECT
    std::unique_ptr<PracticeServer> m_server;

    [[nodiscard]] std::optional<session::CheckOutcome> outcomeOf(const account::Account& account) const
    {
        session::ConnectionCheck check(account, m_server->request().hostKeys, {}, QDate(2026, 11, 23));
        QSignalSpy finished(&check, &session::ConnectionCheck::finished);
        check.start();
        if (finished.isEmpty() && !finished.wait(60000))
            return std::nullopt;
        return finished.first().first().value<session::CheckOutcome>();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<PracticeServer>();
        QVERIFY2(m_server->start(), qPrintable(m_server->fault()));
    }

    void afterEachStep()
    {
        constexpr int lastStep = 9; // key, two records, two days, two accounts of two writes each
        for (int step = 1; step <= lastStep + 1; ++step) {
            const QTemporaryDir folder;
            const auto config = account::ConfigFolder::at(folder.filePath(QStringLiteral("config")));
            QVERIFY(config.make());
            const account::Accounts accounts(config);
            const QString old = folder.filePath(QStringLiteral("rap-2024-11"));
            QVERIFY(QFile::copy(m_server->keyFile(), old));
            QVERIFY(QFile::setPermissions(old, QFile::ReadOwner | QFile::WriteOwner));
            const QStringList names{QStringLiteral("Alpha"), QStringLiteral("Beta")};
            for (const QString& name : names) {
                account::Account account;
                account.name = name;
                account.user = m_server->user();
                account.primary = m_server->address();
                account.baseFolder = m_server->base();
                account.keyFile = old;
                account.keyRegistered = QDate(2024, 11, 25);
                account.targetFolder = folder.filePath(QStringLiteral("reports"));
                QVERIFY(accounts.save(account));
            }
            const auto run = [&](int until) {
                QProcess program;
                program.start(QCoreApplication::applicationDirPath() + QStringLiteral("/renew_until"),
                              {config.path, names.first(), QString::number(until)});
                program.waitForFinished();
                return std::pair(program.readAllStandardOutput().trimmed() == "killed", program.exitCode());
            };
            QCOMPARE(run(step).first, step <= lastStep);
            for (const QString& name : names) {
                const account::Account account = accounts.load(name).value();
                QFile half(account::publicFileOf(account.keyFile));
                if (account.keyFile != old) { // switched to only once RAP knows it
                    QVERIFY(half.open(QIODevice::ReadOnly));
                    QVERIFY(m_server->authorize(half.readAll()));
                }
                const auto outcome = outcomeOf(account);
                QVERIFY(outcome);
                QVERIFY2(!outcome->failure,
                         qPrintable(QStringLiteral("step %1, %2: %3")
                                        .arg(QString::number(step), name,
                                             outcome->failure ? outcome->failure->error.message : QString())));
            }
            QCOMPARE(run(0), std::pair(false, 0)); // it goes on to its end
            const QString newFile = accounts.load(names.first())->keyFile;
            QVERIFY(newFile != old);
            for (const QString& name : names) {
                const account::Account account = accounts.load(name).value();
                QCOMPARE(account.keyFile, newFile);
                QCOMPARE(account.keyRegistered, QDate(2026, 11, 23));
                QVERIFY(!account.previousKeys.isEmpty());
                QCOMPARE(account.previousKeys.last().file, old);
                QVERIFY(!account::Renewals(config).of(name).value());
            }
        }
    }
};

RAPDESK_TEST(TestRenewalKilled)
#include "test_renewal_killed.moc"
