#include "account/ConfigFolder.h"
#include "session/RetrieverLock.h"
#include "tests/TestMain.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace session;

class TestRetrieverLock : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_file = account::ConfigFolder::at(m_dir->path()).retriever(QStringLiteral("Zürich: 1/2"));
    }
    void fileOfItsOwn();
    void oneAtATime();
    void wordsOfTheDeadCountForNothing_data();
    void wordsOfTheDeadCountForNothing();
    void heldWithoutWords();
    void whereItCannotBe();
    void words();

private:
    static inline const rap::HongKongTime morning = rap::HongKongTime::at(QDate(2026, 11, 23), QTime(7, 15));

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_file;
};

/// An account's, whatever case its name is written in; in the settings folder itself, whatever its name is.
void TestRetrieverLock::fileOfItsOwn()
{
    const auto folder = account::ConfigFolder::at(m_dir->path());
    QCOMPARE(folder.retriever(QStringLiteral("ZÜRICH: 1/2")), m_file);
    QVERIFY(folder.retriever(QStringLiteral("Zürich: 1")) != m_file);
    // What others write beside: another folder of settings is another user's, or another workstation's.
    const QString mark = folder.mark(QStringLiteral("ACME"));
    QVERIFY2(QRegularExpression(QStringLiteral("^acme-[0-9a-f]{8}$")).match(mark).hasMatch(), qPrintable(mark));
    QCOMPARE(folder.mark(QStringLiteral("acme")), mark);
    QVERIFY(folder.mark(QStringLiteral("acmf")).right(8) != mark.right(8));
    QVERIFY(account::ConfigFolder::at(QStringLiteral("/elsewhere")).mark(QStringLiteral("ACME")) != mark);
    QCOMPARE(QFileInfo(m_file).absolutePath(), folder.path);
    QVERIFY(!QFileInfo::exists(m_file));
}

void TestRetrieverLock::oneAtATime()
{
    QVERIFY(!RetrieverLock::holder(m_file));
    auto first = RetrieverLock::take(m_file, morning);
    QVERIFY(first && *first);
    const auto second = RetrieverLock::take(m_file, morning);
    QVERIFY(second && !*second);
    const Retriever expected{QCoreApplication::applicationName(), QCoreApplication::applicationPid(),
                             QSysInfo::machineHostName(), morning};
    QCOMPARE(RetrieverLock::holder(m_file), std::optional(expected));
    first->reset();
    QVERIFY(!RetrieverLock::holder(m_file));
    QCOMPARE(QFileInfo(m_file).size(), 0);
    QVERIFY(*RetrieverLock::take(m_file, morning));
}

void TestRetrieverLock::wordsOfTheDeadCountForNothing_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("as written") << QByteArray(
        "{\"machine\":\"pc\",\"process\":1,\"program\":\"rapdesk\",\"since\":1}\n");
    QTest::newRow("cut") << QByteArray("{\"machine\":\"p");
    QTest::newRow("longer than its own") << QByteArray(3000, 'x') + '\n';
}

void TestRetrieverLock::wordsOfTheDeadCountForNothing()
{
    QFETCH(QByteArray, words);
    QFile left(m_file);
    QVERIFY(left.open(QIODevice::WriteOnly) && left.write(words) == words.size());
    left.close();
    QVERIFY(!RetrieverLock::holder(m_file)); // process 1 is alive, and has nothing to do with it
    QCOMPARE(QFileInfo(m_file).size(), 0);

    QVERIFY(left.open(QIODevice::WriteOnly) && left.write(words) == words.size());
    left.close();
    const auto lock = RetrieverLock::take(m_file, morning);
    QVERIFY(lock && *lock);
    QCOMPARE(RetrieverLock::holder(m_file)->process, QCoreApplication::applicationPid());
}

void TestRetrieverLock::heldWithoutWords()
{
#ifdef Q_OS_WIN
    QSKIP("Windows lets nobody write there while it is held");
#endif
    const auto lock = RetrieverLock::take(m_file, morning);
    QVERIFY(lock && *lock);
    QFile spoiled(m_file);
    QVERIFY(spoiled.open(QIODevice::WriteOnly) && spoiled.write("?") == 1);
    spoiled.close();
    QCOMPARE(RetrieverLock::holder(m_file)->process, 0);
    QCOMPARE(retrievedBy(*RetrieverLock::holder(m_file)).message,
             QStringLiteral("Another program of this workstation is fetching for this account."));
}

void TestRetrieverLock::whereItCannotBe()
{
    const auto lock = RetrieverLock::take(m_dir->filePath(QStringLiteral("not-there/x.lock")), morning);
    QVERIFY(!lock);
    QVERIFY(!lock.error().message.isEmpty());
}

void TestRetrieverLock::words()
{
    const rap::Error window = retrievedBy({QStringLiteral("rapdesk"), 7, QStringLiteral("pc"), morning});
    QCOMPARE(window.kind, rap::ErrorKind::RetrievedElsewhere);
    QCOMPARE(window.message, QStringLiteral("The RAP Desk window (process 7) has been fetching for this account since "
                                            "07:15."));
    QVERIFY(!window.nextStep.isEmpty());
    QCOMPARE(nameOf({QStringLiteral("rapdesk-cli"), 8, QStringLiteral("pc"), morning}),
             QStringLiteral("Another program (rapdesk-cli, process 8)"));
}

RAPDESK_TEST(TestRetrieverLock)
#include "test_retriever_lock.moc"
