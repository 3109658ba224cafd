#include "account/OwnAccess.h"
#include "account/WholeFile.h"
#include "tests/TestMain.h"

#include <QTemporaryDir>
#include <QTest>
#ifdef Q_OS_WIN
#include <windows.h>
// after windows.h
#include <sddl.h>
#endif

namespace {

bool letEverybodyRead(const QString& path)
{
#ifdef Q_OS_WIN
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    return ConvertStringSecurityDescriptorToSecurityDescriptorW(L"D:P(A;;FA;;;OW)(A;;FA;;;BA)(A;;FR;;;WD)",
                                                                SDDL_REVISION_1, &descriptor, nullptr) != 0 &&
           SetFileSecurityW(path.toStdWString().c_str(), DACL_SECURITY_INFORMATION, descriptor) != 0;
#else
    return QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadOther);
#endif
}

} // namespace

class TestOwnAccess : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatEverybodyCanReadIsNoticed();
    void aFolderOfOnesOwnIsClosed();
    void soIsWhatIsPutIntoIt();
};

void TestOwnAccess::whatEverybodyCanReadIsNoticed()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("key"));
    QVERIFY(account::writeWhole(path, "secret"));
    QVERIFY(letEverybodyRead(path));
    QVERIFY(account::othersCanReach(path));
}

void TestOwnAccess::aFolderOfOnesOwnIsClosed()
{
    const QTemporaryDir folder;
    const QString own = folder.filePath(QStringLiteral("settings"));
    QVERIFY(account::makeOwnFolder(own));
    QVERIFY(!account::othersCanReach(own));
    QVERIFY(letEverybodyRead(own));
    QVERIFY(account::othersCanReach(own));
    QVERIFY(account::keepToOneself(own));
    QVERIFY(!account::othersCanReach(own));
}

void TestOwnAccess::soIsWhatIsPutIntoIt()
{
#ifdef Q_OS_WIN
    if (GetProcAddress(GetModuleHandleW(L"ntdll.dll"), "wine_get_version") != nullptr)
        QSKIP("Wine's files take nothing over from their folder");
#endif
    const QTemporaryDir folder;
    const QString own = folder.filePath(QStringLiteral("settings"));
    QVERIFY(account::makeOwnFolder(own));
    const QString path = own + QStringLiteral("/file");
    QVERIFY(account::writeWhole(path, "secret"));
    QVERIFY(!account::othersCanReach(path));
}

RAPDESK_TEST(TestOwnAccess)
#include "test_own_access.moc"
