#include "TestFiles.h"
#include "tests/TestMain.h"

#include <QTemporaryDir>
#include <QTest>
#include <windows.h>

using namespace filing;

using testing::read;
using testing::write;

namespace {

/// Another program that has a file open, as a virus scanner does.
HANDLE held = INVALID_HANDLE_VALUE;
int tries = 0;

bool holds(const QString& path)
{
    held = CreateFileW(QDir::toNativeSeparators(path).toStdWString().c_str(), GENERIC_READ, FILE_SHARE_READ, nullptr,
                       OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    return held != INVALID_HANDLE_VALUE;
}

void letGo()
{
    if (held != INVALID_HANDLE_VALUE)
        CloseHandle(std::exchange(held, INVALID_HANDLE_VALUE));
}

int count(const char* /*change*/, const QString& /*path*/)
{
    ++tries;
    return 0;
}

} // namespace

/// What Windows refuses as long as somebody else has the file open.
class TestHeldFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { letGo(); }

    void aMomentIsWaitedFor_data();
    void aMomentIsWaitedFor();
    void longerIsAnError_data() { aMomentIsWaitedFor_data(); }
    void longerIsAnError();
    void whatThisProgramHoldsIsNotWaitedFor();
    void aFileThatMayOnlyBeReadIsAWantOfRights();
    void anotherErrorIsNotWaitedFor();

private:
    [[nodiscard]] QString file(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    [[nodiscard]] rap::Result<void> does(const QString& change) const;

    QTemporaryDir m_folder;
};

void TestHeldFiles::init()
{
    tries = 0;
    write(file("from"), "new");
    write(file("to"), "old");
    QFile::remove(file("free"));
}

rap::Result<void> TestHeldFiles::does(const QString& change) const
{
    const auto nothing = [](const auto& /*result*/) {};
    if (change == QLatin1String("replace"))
        return renameOver(file("from"), file("to"));
    if (change == QLatin1String("rename"))
        return renameNew(file("to"), file("free")).map(nothing);
    if (change == QLatin1String("remove"))
        return removeFile(file("to"));
    return OutFile::hold(file("to")).map(nothing);
}

void TestHeldFiles::aMomentIsWaitedFor_data()
{
    QTest::addColumn<QByteArray>("left"); // under the name that was held
    QTest::newRow("replace") << QByteArray("new");
    QTest::newRow("rename") << QByteArray();
    QTest::newRow("remove") << QByteArray();
    QTest::newRow("hold") << QByteArray("old");
}

void TestHeldFiles::aMomentIsWaitedFor()
{
    QFETCH(const QByteArray, left);
    QVERIFY(holds(file("to")));
    const testing::WithDiskHook hook([](const char*, const QString&) {
        if (++tries == 3)
            letGo();
        return 0;
    });
    const auto done = does(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    QCOMPARE(tries, 3);
    QCOMPARE(read(file("to")), left);
}

void TestHeldFiles::longerIsAnError()
{
    QVERIFY(holds(file("to")));
    const auto done = does(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(!done);
    QCOMPARE(done.error().kind, rap::ErrorKind::LocalFailure);
    QVERIFY2(done.error().nextStep.contains(QStringLiteral("open in another program")),
             qPrintable(done.error().text()));
    letGo();
    QCOMPARE(read(file("to")), QByteArray("old"));
    QCOMPARE(read(file("from")), QByteArray("new"));
}

void TestHeldFiles::whatThisProgramHoldsIsNotWaitedFor()
{
    const auto first = OutFile::hold(file("to"));
    const testing::WithDiskHook hook(&count);
    const auto second = OutFile::hold(file("to"));
    QVERIFY(first && !second);
    QVERIFY2(second.error().text().contains(QStringLiteral("another window")), qPrintable(second.error().text()));
    QCOMPARE(tries, 1);
}

void TestHeldFiles::aFileThatMayOnlyBeReadIsAWantOfRights()
{
    QVERIFY(QFile::setPermissions(file("to"), QFile::ReadOwner | QFile::ReadUser));
    const auto removed = removeFile(file("to"));
    QVERIFY(QFile::setPermissions(file("to"), QFile::ReadOwner | QFile::WriteOwner | QFile::WriteUser));
    QVERIFY(!removed);
    QCOMPARE(removed.error().kind, rap::ErrorKind::LocalNoPermission);
}

void TestHeldFiles::anotherErrorIsNotWaitedFor()
{
    const testing::WithDiskHook hook([](const char* change, const QString& path) {
        count(change, path);
        return int(testing::Full);
    });
    QCOMPARE(renameOver(file("from"), file("to")).error().kind, rap::ErrorKind::DiskFull);
    QCOMPARE(tries, 1);
}

RAPDESK_TEST(TestHeldFiles)
#include "test_held_files.moc"
