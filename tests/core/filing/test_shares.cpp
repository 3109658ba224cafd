#include "FuseMount.h"
#include "filing/LocalFile.h"
#include "tests/TestMain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace filing;
using testing::FuseMount;

/// Where files are that no disk of this machine holds.
class TestShares : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutLocks();
};

// It is written all the same: what keeps two runs apart there is the account's own lock.
void TestShares::withoutLocks()
{
    const QTemporaryDir root;
    const FuseMount share(root.filePath(QStringLiteral("share")), FuseMount::Kind::WithoutLocks);
    if (!share.refusal().isEmpty())
        QSKIP(qPrintable(share.refusal()));
    const QString path = root.filePath(QStringLiteral("share/A.rapdesk-part"));
    auto file = OutFile::hold(path);
    QVERIFY2(file, file ? "" : qPrintable(file.error().detail));
    QCOMPARE(share.locksRefused(), 1);
    QVERIFY(file->write("a report"));
    QVERIFY(file->isAt(path));

    auto another = OutFile::tryHold(path);
    QVERIFY(another && *another);
    QCOMPARE((*another)->size().value_or(-1), 8);
    file->close();
    (*another)->close();
    QFile read(path);
    QVERIFY(read.open(QIODevice::ReadOnly));
    QCOMPARE(read.readAll(), QByteArray("a report"));
}

RAPDESK_TEST(TestShares)
#include "test_shares.moc"
