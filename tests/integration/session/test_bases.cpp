#include "Workstation.h"
#include "tests/TestMain.h"

#include <QDir>

using Qt::operator""_s;

/// An account with more than one base folder on RAP.
class TestBases : public QObject {
    Q_OBJECT
private:
    const QString m_path = u"/INBOX/20261123/RMAMR03.CSV"_s;
    practice::PracticeServer m_server;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_server.start(), qPrintable(m_server.fault()));
        QVERIFY(QDir().mkpath(m_server.root() + u"/INBOX/20261123"_s));
        QFile file(m_server.localFile(m_path));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("A,B\r\n");
    }

    void allAreOneListingAndOneFetch()
    {
        Workstation desk(m_server);
        desk.account.moreBases = QStringList{u"/INBOX"_s, u"/RPF"_s};
        {
            Run run(desk);
            QVERIFY(run.starts());
            QVERIFY(run.refreshes());
            QCOMPARE(run.paths().size(), m_server.manifest().size() + 1);
            const ledger::Report* report = run.session.index().find(m_path);
            QVERIFY(report && report->listed);
            QVERIFY(!report->folder.isKnown());
            QCOMPARE(report->folder.name, u"INBOX"_s);
            QCOMPARE(*report->folder.date, QDate(2026, 11, 23));
            // One that is missing fails alone.
            QCOMPARE(run.session.index().folderFaults().size(), 1);
            QCOMPARE(run.session.index().folderFaults()[0].folder, u"/RPF"_s);
            QCOMPARE(run.session.index().folderFaults()[0].error.kind, rap::ErrorKind::BaseFolderMissing);
            QVERIFY(run.fetches({m_path}, run.session.defaultDestination()));
            QVERIFY(QFile::exists(desk.reports() + u"/INBOX/20261123/RMAMR03.CSV"_s));
        }
        Run again(desk);
        QVERIFY(again.starts());
        QVERIFY(again.session.index().find(m_path)->isHere());
        QVERIFY(again.refreshes());
        QCOMPARE(again.paths().size(), m_server.manifest().size() + 1);
    }

    void theOthersAreListedWhereTheMainOneIsMissing()
    {
        Workstation desk(m_server);
        desk.account.baseFolder = u"/nowhere"_s;
        desk.account.moreBases = QStringList{u"/INBOX"_s};
        Run run(desk);
        QVERIFY(run.starts());
        QVERIFY(run.refreshes());
        QCOMPARE(run.paths(), QStringList{m_path});
        QCOMPARE(run.session.index().folderFaults().size(), 1);
    }

    void noneIsThere()
    {
        Workstation desk(m_server);
        desk.account.baseFolder = u"/nowhere"_s;
        desk.account.moreBases = QStringList{u"/RPF"_s};
        Run run(desk);
        QVERIFY(run.starts());
        QVERIFY(!run.refreshes());
        QCOMPARE(run.refreshFailed.first().first().value<rap::Error>().kind, rap::ErrorKind::BaseFolderMissing);
    }
};

RAPDESK_TEST(TestBases)
#include "test_bases.moc"
