#include "TestFiles.h"
#include "filing/Places.h"
#include "filing/UnzipAhead.h"
#include "tests/TestMain.h"

#include <QTemporaryDir>
#include <QTest>
#include <limits>

using namespace filing;

namespace {

QString refusedFolder; // all that is made in it is refused
int refusal = 0;

int refuse(const char* /*change*/, const QString& path)
{
    return !refusedFolder.isEmpty() && path.startsWith(refusedFolder) ? refusal : 0;
}

QByteArray little(quint64 value, int bytes)
{
    QByteArray text;
    for (int i = 0; i < bytes; ++i)
        text += char(value >> (8 * i));
    return text;
}

/// As the beginning of a ZIP whose entry is not packed.
QByteArray storedEntry(const QByteArray& name, const QByteArray& contents)
{
    return QByteArray("PK\x03\x04", 4) + little(20, 2) + little(0, 2) + little(0, 2) + little(0, 4) + little(0, 4) +
           little(quint64(contents.size()), 4) + little(quint64(contents.size()), 4) + little(quint64(name.size()), 2) +
           little(0, 2) + name + contents;
}

} // namespace

class TestPlaces : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();

    void plentyOfRoom();
    void moreThanThereIs();
    void oneFolderRefuses();
    void goesOnOnceTheFolderTakesIt();
    void fullIsNotFullForEver();
    void driveThatIsNotThere();
    void targetThatWasThere();
    void folderThatIsBeingRemoved();
    void nothingIsWrittenThroughToAnotherName();
    void whatLiesThereIsNotUnzippedInto();

private:
    PartPlace at(const char* folder) const
    {
        return {m_root->filePath(QStringLiteral("reports")),
                {QLatin1String(folder), QStringLiteral("20261123")},
                QStringLiteral("A.TXT.ZIP")};
    }

    std::unique_ptr<QTemporaryDir> m_root;
};

void TestPlaces::init()
{
    refusedFolder.clear();
    m_root = std::make_unique<QTemporaryDir>();
}

void TestPlaces::plentyOfRoom()
{
    Places places;
    const auto space = spaceIn(m_root->path());
    if (!space || space->bytes < 1024 * 1024 * 1024)
        QSKIP("less than 1 GB free here");
    const auto room = places.claim(1, at("A"), 1000);
    QVERIFY(room);
    QCOMPARE(*room, Places::Room::Plenty);
    QVERIFY(QFileInfo(at("A").folder()).isDir());
    QCOMPARE(testing::filesBelow(m_root->path()), QStringList());
    QVERIFY2(places.volumes().contains(at("A").root), "it is known from now on");
}

void TestPlaces::moreThanThereIs()
{
    const auto space = spaceIn(m_root->path());
    QVERIFY(space);
    const qint64 tooMuch = space->bytes + space->bytes / 2 + 1024 * 1024;
    Places places;
    const auto alone = places.claim(1, at("A"), tooMuch);
    QVERIFY(!alone);
    QCOMPARE(alone.error().kind, rap::ErrorKind::DiskFull);
    QVERIFY(places.claim(2, at("A"), 1000));
    QCOMPARE(*places.claim(3, at("A"), tooMuch), Places::Room::Later);
    places.release(2);
    QVERIFY(!places.claim(3, at("A"), tooMuch));
    // Sizes that no disk has are no trouble, and two of them no overflow.
    QVERIFY(!places.claim(4, at("A"), std::numeric_limits<qint64>::max()));
}

void TestPlaces::oneFolderRefuses()
{
    refusedFolder = at("B").folder();
    refusal = testing::NotAllowed;
    const testing::WithDiskHook hook(&refuse);
    Places places;
    const auto refused = places.claim(1, at("B"), 1000);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, rap::ErrorKind::LocalNoPermission);
    QVERIFY(refused.error().message.contains(QDir::toNativeSeparators(refusedFolder)));
    QVERIFY(places.claim(2, at("A"), 1000));

    // Where none can be made it is told of the root: once, however many folders there are to be.
    refusedFolder = at("B").root;
    Places none;
    QCOMPARE(none.claim(1, at("C"), 1000).error().text(), none.claim(2, at("D"), 1000).error().text());
}

void TestPlaces::goesOnOnceTheFolderTakesIt()
{
    const Places::Stopped stopped{7, at("B"), 1000, rap::ErrorKind::LocalNoPermission};
    Places places;
    {
        refusedFolder = at("B").folder();
        refusal = testing::NotAllowed;
        const testing::WithDiskHook hook(&refuse);
        QVERIFY(!places.claim(7, at("B"), 1000));
        QVERIFY(places.thatCanGoOn({stopped}).isEmpty());
    }
    QList<quint64> ids;
    const auto goesOn = [&] {
        if (ids.isEmpty())
            ids = places.thatCanGoOn({stopped});
        return !ids.isEmpty();
    };
    QTRY_VERIFY(goesOn());
    QCOMPARE(ids, QList<quint64>{7});
    QVERIFY2(places.thatCanGoOn({stopped}).isEmpty(), "the folder is not what stops it now");
}

void TestPlaces::fullIsNotFullForEver()
{
    const Places::Stopped stopped{7, at("B"), 1000, rap::ErrorKind::DiskFull};
    Places places;
    QVERIFY(places.claim(1, at("B"), 1000));
    places.wasFull(at("B"));
    QVERIFY2(places.thatCanGoOn({stopped}).isEmpty(), "no more room than when it was full");
    QVERIFY(places.claim(2, at("B"), 1000));
    QCOMPARE(*places.claim(3, at("B"), 1000), Places::Room::Counted);
}

void TestPlaces::driveThatIsNotThere()
{
    const QString root = at("A").root;
    Places places;
    places.know(root, QStringLiteral("/somewhere/else"));
    for (const bool exists : {false, true}) {
        if (exists)
            QVERIFY(QDir().mkpath(root));
        Places fresh;
        fresh.know(root, QStringLiteral("/somewhere/else"));
        const auto refused = fresh.claim(1, at("A"), 1000);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, rap::ErrorKind::TargetGone);
        QVERIFY(refused.error().message.contains(QDir::toNativeSeparators(root)));
        QVERIFY(!refused.error().nextStep.isEmpty());
        QCOMPARE(QFileInfo::exists(root), exists);
    }
    // One that holds something is in use, wherever it has moved to.
    testing::write(root + QStringLiteral("/mine.txt"), "mine");
    QVERIFY(places.claim(1, at("A"), 1000));
    QCOMPARE(places.volumes().value(root), volumeOf(root));
    // One that was removed, and its drive is there: it is made.
    QVERIFY(QDir(root).removeRecursively());
    Places same;
    same.know(root, volumeOf(root));
    QVERIFY(same.claim(1, at("A"), 1000));
}

void TestPlaces::targetThatWasThere()
{
    const Places::Stopped stopped{7, at("B"), 1000, rap::ErrorKind::TargetGone};
    const QString root = at("A").root;
    const QString elsewhere = m_root->filePath(QStringLiteral("elsewhere"));
    Places places;
    QVERIFY(places.claim(1, at("A"), 1000));
    QVERIFY(QDir().rename(root, elsewhere));
    for (const char* folder : {"A", "B"}) {
        const auto refused = places.claim(2, at(folder), 1000);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, rap::ErrorKind::TargetGone);
        QVERIFY(refused.error().message.contains(QDir::toNativeSeparators(root)));
        QVERIFY(!refused.error().nextStep.isEmpty());
    }
    QVERIFY2(!QFileInfo::exists(root), "not made anew");
    QVERIFY(places.thatCanGoOn({stopped}).isEmpty());
    QVERIFY(QDir().rename(elsewhere, root));
    QTRY_COMPARE(places.thatCanGoOn({stopped}), QList<quint64>{7});
}

void TestPlaces::folderThatIsBeingRemoved()
{
    const Places::Stopped stopped{7, at("A"), 1000, rap::ErrorKind::TargetGone};
    Places places;
    QVERIFY(places.claim(1, at("A"), 1000));
    QVERIFY(places.claim(2, at("B"), 1000));
    QVERIFY(QDir(at("A").folder()).removeRecursively());
    const auto refused = places.claim(3, at("A"), 1000);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, rap::ErrorKind::TargetGone);
    QVERIFY(refused.error().message.contains(QDir::toNativeSeparators(at("A").root)));
    QVERIFY(!refused.error().nextStep.isEmpty());
    QVERIFY2(!QFileInfo::exists(at("A").folder()), "not under the hands of whoever removes it");
    QVERIFY(places.claim(4, at("B"), 1000));
    QTRY_COMPARE(places.thatCanGoOn({stopped}), QList<quint64>{7});
    QVERIFY(QFileInfo(at("A").folder()).isDir());
}

void TestPlaces::nothingIsWrittenThroughToAnotherName()
{
    const QString precious = m_root->filePath(QStringLiteral("precious.txt"));
    testing::write(precious, "precious");
    const QString ours = m_root->filePath(QStringLiteral("A") + partSuffix);
    QVERIFY(linkNew(precious, ours).value_or(false));
    auto held = OutFile::hold(ours);
    QVERIFY(held);
    QVERIFY(held->truncate(0));
    QVERIFY(held->write("report"));
    QCOMPARE(testing::read(precious), QByteArray("precious"));
    QCOMPARE(testing::read(ours), QByteArray("report"));
}

void TestPlaces::whatLiesThereIsNotUnzippedInto()
{
    const QString path = m_root->filePath(QStringLiteral("A") + newSuffix + newSuffix);
    const QString precious = m_root->filePath(QStringLiteral("precious.txt"));
    testing::write(precious, "precious");
    QVERIFY(linkNew(precious, path).value_or(false));
    UnzipAhead ahead(path, "A");
    ahead.feed(storedEntry("A", "the report"));
    QVERIFY(ahead.result());
    QCOMPARE(testing::read(path), QByteArray("the report"));
    QCOMPARE(testing::read(precious), QByteArray("precious"));
}

RAPDESK_TEST(TestPlaces)
#include "test_places.moc"
