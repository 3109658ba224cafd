#include "../filing/FuseMount.h"
#include "../ledger/IndexWitness.h"
#include "session/DiskCheck.h"
#include "tests/TestMain.h"

using namespace samples;
using session::DiskCheck;
using testing::FuseMount;

namespace {

constexpr int patience = 120'000; // ms: Wine asks for a drive through a service of its own

} // namespace

/// What the index is told of the disk, with a real ledger and real files.
class TestDiskCheck : public QObject, WitnessedIndex {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        begin();
        valueOf(
            m_ledger->recordListing(account, listing({entry(monday, 1), entry(monday, 2), entry(tuesday, 3)}), at(1)));
        for (const int number : {1, 2, 3})
            valueOf(m_ledger->recordFetched(account, pathOf(number == 3 ? tuesday : monday, number), file(number)));
        load(*m_index);
        QVERIFY(QFile::rename(local(2), local(2) + QStringLiteral(".moved")));
    }
    void cleanup() { end(); }

    void aLookEndsThoughAnotherIsAskedFor()
    {
        DiskCheck check(*m_index, clock(), false);
        const DiskCheck::Look first = check.look();
        DiskCheck::Look later = 0;
        const auto askAgain = connect(&check, &DiskCheck::ended, this, [&] {
            // As a window does that is looked at: there is always one more to come.
            if (!check.hasEnded(first))
                return;
            later = check.look();
            QVERIFY(!check.hasEnded(later));
        });
        check.look([](const rap::Folder&) { return true; });
        QTRY_VERIFY_WITH_TIMEOUT(check.hasEnded(first) && later > 0, patience);
        QVERIFY(check.isLooking());
        disconnect(askAgain);
        QTRY_VERIFY_WITH_TIMEOUT(check.hasEnded(later), patience);
        QVERIFY(!check.isLooking());
        QVERIFY(!isHere(2));
    }

    void whatIsAskedForMeanwhileIsLookedAtOnce()
    {
        DiskCheck check(*m_index, clock(), false);
        const QSignalSpy ended(&check, &DiskCheck::ended);
        check.look();
        for (int i = 0; i < 10; ++i)
            check.look();
        QTRY_VERIFY_WITH_TIMEOUT(!check.isLooking(), patience);
        QCOMPARE(ended.size(), 2);
    }

    void whatGoesAndComesBackIsTold()
    {
        DiskCheck check(*m_index, clock(), false);
        lookAndWait(check);
        QVERIFY(isHere(1));
        QVERIFY(!isHere(2));
        QVERIFY(QFile::rename(local(2) + QStringLiteral(".moved"), local(2)));
        lookAndWait(check);
        QVERIFY(isHere(2));
    }

    void onlyWhatIsAskedForIsLookedAt()
    {
        DiskCheck check(*m_index, clock(), false);
        QVERIFY(QFile::remove(local(3)));
        const DiskCheck::Look look = check.look([](const rap::Folder& folder) { return folder.path == tuesday; });
        QTRY_VERIFY_WITH_TIMEOUT(check.hasEnded(look), patience);
        QVERIFY(!isHere(3));
        QVERIFY(isHere(2)); // nobody has looked
    }

    void whatIsWantedBackIsNew_data()
    {
        QTest::addColumn<bool>("refetchMissing");
        QTest::addColumn<ledger::State>("expected");
        QTest::newRow("stays filed") << false << ledger::State::NotInFolder;
        QTest::newRow("mirrored") << true << ledger::State::New;
    }

    void whatIsWantedBackIsNew()
    {
        QFETCH(const bool, refetchMissing);
        DiskCheck check(*m_index, clock(), refetchMissing);
        lookAndWait(check);
        QTEST(m_index->find(pathOf(monday, 2))->state(), "expected");
        QCOMPARE(m_index->find(pathOf(monday, 1))->state(), ledger::State::Fetched);
    }

    void aDriveThatIsNotConnectedSaysNothing()
    {
        DiskCheck check(*m_index, clock(), false);
        const QSignalSpy answered(&check, &DiskCheck::answered);
        const QString root = m_dir->filePath(QStringLiteral("drive"));
        ledger::Fetched far = file(1);
        far.files.first().path = root + QStringLiteral("/A.TXT");
        m_index->markFetched(pathOf(monday, 1), far);
        check.know({{root, QStringLiteral("/media/drive")}});
        lookAndWait(check);
        QVERIFY(check.away());
        QVERIFY(check.away()->text().contains(QDir::toNativeSeparators(root)));
        QVERIFY2(isHere(1), "nobody knows");
        QVERIFY2(!isHere(2), "on another drive");
        // It is another one now, with something on it.
        QVERIFY(QDir().mkpath(root));
        QVERIFY(QFile(root + QStringLiteral("/B.TXT")).open(QIODevice::WriteOnly));
        lookAndWait(check);
        QVERIFY(!check.away());
        QCOMPARE(answered.size(), 1);
        QVERIFY(!isHere(1));
    }

    void aDriveThatIsBackIsToldThoughAnotherLookWaits()
    {
        DiskCheck check(*m_index, clock(), false);
        const QSignalSpy answered(&check, &DiskCheck::answered);
        const QString root = m_dir->filePath(QStringLiteral("drive"));
        ledger::Fetched far = file(1);
        far.files.first().path = root + QStringLiteral("/A.TXT");
        m_index->markFetched(pathOf(monday, 1), far);
        check.know({{root, QStringLiteral("/media/drive")}});
        lookAndWait(check);
        QVERIFY(check.away());
        QVERIFY(QDir().mkpath(root));
        QVERIFY(QFile(root + QStringLiteral("/A.TXT")).open(QIODevice::WriteOnly));
        const DiskCheck::Look all = check.look();
        check.look([](const rap::Folder& folder) { return folder.path == tuesday; });
        QTRY_VERIFY_WITH_TIMEOUT(check.hasEnded(all), patience);
        QVERIFY(!check.away());
        QCOMPARE(answered.size(), 1);
    }

    void whatWasFiledMeanwhileIsAnotherFile()
    {
        DiskCheck check(*m_index, clock(), false);
        const DiskCheck::Look look = check.look();
        ledger::Fetched again = file(2);
        again.at = at(9);
        m_index->markFetched(pathOf(monday, 2), again);
        QTRY_VERIFY_WITH_TIMEOUT(check.hasEnded(look), patience);
        QVERIFY(isHere(2));
    }

    void aDiskThatIsSilentIsAskedAgainOnceItAnswers()
    {
        const QString share = m_dir->filePath(QStringLiteral("share"));
        FuseMount mount(share, FuseMount::Kind::Mute);
        if (!mount.refusal().isEmpty())
            QSKIP(qPrintable(mount.refusal()));
        ledger::Fetched far = file(1);
        far.files.first().path = share + QStringLiteral("/A.TXT");
        m_index->markFetched(pathOf(monday, 1), far);
        DiskCheck check(*m_index, clock(), false, std::chrono::milliseconds(300));
        const QSignalSpy silent(&check, &DiskCheck::silent);
        const QSignalSpy answered(&check, &DiskCheck::answered);
        const DiskCheck::Look look = check.look();
        QTRY_COMPARE_WITH_TIMEOUT(silent.size(), 1, patience);
        QVERIFY(check.hasEnded(look));
        QVERIFY(check.isSilent());
        const QSignalSpy ended(&check, &DiskCheck::ended);
        check.look(); // is not kept waiting
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patience);
        QCOMPARE(silent.size(), 1);
        mount.giveUp();
        QTRY_COMPARE_WITH_TIMEOUT(answered.size(), 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!check.isLooking(), patience);
        QVERIFY(!check.isSilent());
        QVERIFY(!isHere(1));
    }

private:
    [[nodiscard]] static rap::Clock clock()
    {
        return [] { return at(10); };
    }
    [[nodiscard]] QString local(int number) const { return m_dir->filePath(QStringLiteral("%1.TXT").arg(number)); }
    [[nodiscard]] ledger::Fetched file(int number) const
    {
        QFile report(local(number));
        if (!report.open(QIODevice::WriteOnly) || report.write("report") != 6)
            qFatal("no report");
        report.close();
        ledger::Fetched one = fetched();
        one.files = {
            {local(number), 6, QByteArray(32, 'z'), QFileInfo(local(number)).lastModified().toMSecsSinceEpoch()}};
        return one;
    }
    [[nodiscard]] bool isHere(int number) const
    {
        return m_index->find(pathOf(number == 3 ? tuesday : monday, number))->onDisk;
    }
    static void lookAndWait(DiskCheck& check)
    {
        const DiskCheck::Look look = check.look();
        QTRY_VERIFY_WITH_TIMEOUT(check.hasEnded(look), patience);
    }
};

RAPDESK_TEST(TestDiskCheck)
#include "test_disk_check.moc"
