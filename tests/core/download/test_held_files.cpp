#include "TestFiles.h"

#include <QTemporaryDir>
#include <QTest>
#include <windows.h>

using namespace download;
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
    void otherErrorsAreNotRepeated();

private:
    [[nodiscard]] QString file(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    [[nodiscard]] bool does(const QString& change) const;

    QTemporaryDir m_folder;
};

void TestHeldFiles::init()
{
    tries = 0;
    write(file("from"), "new");
    write(file("to"), "old");
    QFile::remove(file("free"));
}

bool TestHeldFiles::does(const QString& change) const
{
    if (change == QLatin1String("replace"))
        return renameOver(file("from"), file("to")).has_value();
    if (change == QLatin1String("rename"))
        return renameNew(file("to"), file("free")).value_or(false);
    if (change == QLatin1String("remove"))
        return removeFile(file("to")).has_value();
    return OutFile::hold(file("to")).has_value();
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
    QVERIFY(does(QString::fromLatin1(QTest::currentDataTag())));
    QCOMPARE(tries, 3);
    QCOMPARE(read(file("to")), left);
}

void TestHeldFiles::longerIsAnError()
{
    QVERIFY(holds(file("to")));
    QVERIFY(!does(QString::fromLatin1(QTest::currentDataTag())));
    letGo();
    QCOMPARE(read(file("to")), QByteArray("old"));
    QCOMPARE(read(file("from")), QByteArray("new"));
}

void TestHeldFiles::otherErrorsAreNotRepeated()
{
    const testing::WithDiskHook hook([](const char*, const QString&) {
        ++tries;
        return int(testing::Full);
    });
    QCOMPARE(renameOver(file("from"), file("to")).error().kind, rap::ErrorKind::DiskFull);
    QCOMPARE(tries, 1);
}

QTEST_GUILESS_MAIN(TestHeldFiles)
#include "test_held_files.moc"
