#include "../filing/FuseMount.h"
#include "session/DiskLook.h"
#include "tests/TestMain.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using session::DiskLook;
using testing::FuseMount;

/// Filed reports on a share whose server is gone: every look at it waits for ever.
class TestDiskLook : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void tellsOfADiskThatIsSilent();
    void doesNotWaitForItAtTheEnd();

private:
    QList<DiskLook::Filed> filed() const
    {
        ledger::Fetched fetched;
        fetched.files += {m_root->filePath(QStringLiteral("share/A.TXT")), 7, QByteArray(32, 'a'), 1};
        return {{QStringLiteral("/download/A.TXT"), fetched}};
    }

    std::unique_ptr<QTemporaryDir> m_root;
    std::unique_ptr<FuseMount> m_share;
};

void TestDiskLook::init()
{
    m_share.reset();
    m_root = std::make_unique<QTemporaryDir>();
    m_share = std::make_unique<FuseMount>(m_root->filePath(QStringLiteral("share")), FuseMount::Kind::Mute);
    if (!m_share->refusal().isEmpty())
        QSKIP(qPrintable(m_share->refusal()));
}

void TestDiskLook::tellsOfADiskThatIsSilent()
{
    DiskLook look(std::chrono::milliseconds(300));
    const QSignalSpy silent(&look, &DiskLook::silent);
    const QSignalSpy looked(&look, &DiskLook::looked);
    look.start(filed());
    QTRY_COMPARE(silent.size(), 1);
    QCOMPARE(looked.size(), 0);
    // It is heard of after all: that what was filed is not there.
    m_share->giveUp();
    QTRY_COMPARE(looked.size(), 1);
    QCOMPARE(looked.first().first().value<DiskLook::Looked>().missing, QStringList{filed().first().path});
    QCOMPARE(silent.size(), 1);
}

void TestDiskLook::doesNotWaitForItAtTheEnd()
{
    {
        DiskLook look(std::chrono::milliseconds(300));
        const QSignalSpy silent(&look, &DiskLook::silent);
        look.start(filed());
        QTRY_COMPARE(silent.size(), 1);
    }
    // Here, with the share as mute as ever. It lets its thread go:
    m_share->giveUp();
}

RAPDESK_TEST(TestDiskLook)
#include "test_disk_look.moc"
