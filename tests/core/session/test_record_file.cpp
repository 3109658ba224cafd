#include "session/RecordFile.h"
#include "tests/TestMain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

profile::CoverageRecord recordOf(const QString& account, QDate day)
{
    profile::CompiledProfiles all;
    return profile::recordCoverage({account, u"user"_s, u"desk"_s, u"program"_s, rap::HongKongTime::at(day)}, {},
                                   profile::Standings(all), {}, {});
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
}

const QDate day(2026, 11, 26);

} // namespace

class TestRecordFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEarlierTableOfTheAccountIsReplaced()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"coverage.csv"_s);
        QVERIFY(session::saveRecordTable(path, recordOf(u"ACME"_s, day)));
        QVERIFY(contentOf(path).contains("2026-11-26"));
        QVERIFY(session::saveRecordTable(path, recordOf(u"ACME"_s, day.addDays(40))));
        QVERIFY(!contentOf(path).contains("2026-11-26"));
        QVERIFY(contentOf(path).contains("2027-01-05"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    void anythingElseIsLeft()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"coverage.csv"_s);
        QVERIFY(session::saveRecordTable(path, recordOf(u"Other"_s, day)));
        const QByteArray others = contentOf(path);
        const QString note = folder.filePath(u"note.txt"_s);
        QFile file(note);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("mine");
        file.close();
        for (const QString& taken : {path, note, folder.path()}) {
            const auto saved = session::saveRecordTable(taken, recordOf(u"ACME"_s, day));
            QVERIFY(!saved);
            QCOMPARE(saved.error().kind, rap::ErrorKind::BadCall);
            QVERIFY(!saved.error().nextStep.isEmpty());
        }
        QCOMPARE(contentOf(path), others);
        QCOMPARE(contentOf(note), QByteArray("mine"));
    }

    void whereThereIsNoFolderThatIsSaid()
    {
        const QTemporaryDir folder;
        const auto saved = session::saveRecord(folder.filePath(u"no/such/x.pdf"_s), "x");
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, rap::ErrorKind::LocalFailure);
        QVERIFY(saved.error().message.contains(u"x.pdf"_s));
    }
};

RAPDESK_TEST(TestRecordFile)
#include "test_record_file.moc"
