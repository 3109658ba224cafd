#include "Samples.h"
#include "tests/TestMain.h"

#include <QSqlDatabase>
#include <QSqlQuery>

using namespace ledger;
using namespace samples;

namespace {

const QString part = QStringLiteral("CSEST01_B01234.TXT");

Note note(qint64 page, const QString& text, qint64 minute = 7)
{
    return {part, page, text, at(minute)};
}

} // namespace

/// What she adds to reports as she reads them.
class TestReading : public QObject, samples::LedgerInFolder {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        begin();
        list(listing({entry(monday, 1), entry(monday, 2)}), 1);
    }

    void notesAreKept();
    void oneNoteAPage();
    void withoutTextThereIsNone();
    void eachReportAndAccountForItself();
    void whatIsNotKnownGetsNone();
    void outliveTheListingAndANewVersion();
    void goWithTheAccount();
    void rulersAreKept();
    void aFaultIsTold();

private:
    [[nodiscard]] QList<Note> notes(int report = 1, const QString& of = account) const
    {
        return valueOf(m_ledger->notes(of, pathOf(monday, report)));
    }
    void record(const Note& note, int report = 1) const
    {
        valueOf(m_ledger->recordNote(account, pathOf(monday, report), note));
    }
};

void TestReading::notesAreKept()
{
    QCOMPARE(notes(), QList<Note>());
    const Note chinese = note(1'000'000, QStringLiteral("已致電\n'); DROP TABLE note;--"));
    record(chinese);
    record(note(7, QStringLiteral("called the broker")));
    Note other = note(1, QStringLiteral("another file"));
    other.part = QStringLiteral("A/B.TXT");
    record(other);
    reopen();
    QCOMPARE(notes(), (QList<Note>{other, note(7, QStringLiteral("called the broker")), chinese}));
}

void TestReading::oneNoteAPage()
{
    record(note(7, QStringLiteral("one")));
    record(note(7, QStringLiteral("another"), 9));
    QCOMPARE(notes(), QList<Note>{note(7, QStringLiteral("another"), 9)});
}

void TestReading::withoutTextThereIsNone()
{
    record(note(7, QString())); // there was none
    record(note(7, QStringLiteral("one")));
    record(note(8, QStringLiteral("two")));
    record(note(7, QString()));
    reopen();
    QCOMPARE(notes(), QList<Note>{note(8, QStringLiteral("two"))});
}

void TestReading::eachReportAndAccountForItself()
{
    const QString other = QStringLiteral("Bright Futures");
    valueOf(m_ledger->recordListing(other, listing({entry(monday, 1)}), at(1)));
    record(note(7, QStringLiteral("mine")));
    QCOMPARE(notes(2), QList<Note>());
    QCOMPARE(notes(1, other), QList<Note>());
    QCOMPARE(notes(1, account.toUpper()).size(), 1);
}

void TestReading::whatIsNotKnownGetsNone()
{
    for (const auto& [who, path] : {std::pair(account, pathOf(monday, 3)), std::pair(account, pathOf(tuesday, 1)),
                                    std::pair(QStringLiteral("Nobody"), pathOf(monday, 1))}) {
        const auto recorded = await(m_ledger->recordNote(who, path, note(1, QStringLiteral("lost?"))));
        QVERIFY(!recorded);
        QCOMPARE(recorded.error().kind, rap::ErrorKind::BadCall);
        QVERIFY(!recorded.error().message.isEmpty());
        QVERIFY(!recorded.error().nextStep.isEmpty());
        QCOMPARE(valueOf(m_ledger->notes(who, path)), QList<Note>());
    }
    QVERIFY(!valueOf(m_ledger->forget(QStringLiteral("Nobody")))); // no account was made of that
}

void TestReading::outliveTheListingAndANewVersion()
{
    valueOf(m_ledger->recordFetched(account, pathOf(monday, 1), fetched()));
    record(note(7, QStringLiteral("called the broker")));
    list(listing({}, {monday}), 10);
    Fetched changed = fetched(20);
    changed.sha256 = QByteArray(32, 'y');
    valueOf(m_ledger->recordFetched(account, pathOf(monday, 1), changed));
    QCOMPARE(notes().size(), 1);
}

void TestReading::goWithTheAccount()
{
    record(note(7, QStringLiteral("called the broker")));
    valueOf(m_ledger->beginRename(account, QStringLiteral("New")));
    QCOMPARE(notes(1).size(), 1);
    valueOf(m_ledger->endRename(QStringLiteral("New")));
    QCOMPARE(notes(1, QStringLiteral("New")).size(), 1);
    QVERIFY(valueOf(m_ledger->forget(QStringLiteral("New"))));
    list(listing({entry(monday, 1)}), 11);
    QCOMPARE(notes(), QList<Note>());
}

void TestReading::rulersAreKept()
{
    const QString id = QStringLiteral("CSEMA08");
    QCOMPARE(valueOf(m_ledger->ruler(id)), QList<int>());
    valueOf(m_ledger->recordRuler(id, {0, 7, 23, 131}));
    valueOf(m_ledger->recordRuler(QStringLiteral("CFIPM01"), {0}));
    reopen();
    QCOMPARE(valueOf(m_ledger->ruler(id)), (QList<int>{0, 7, 23, 131}));
    QCOMPARE(valueOf(m_ledger->ruler(QStringLiteral("CFIPM01"))), QList<int>{0});
    valueOf(m_ledger->recordRuler(id, {0, 9}));
    QCOMPARE(valueOf(m_ledger->ruler(id)), (QList<int>{0, 9}));
    valueOf(m_ledger->recordRuler(id, {}));
    QCOMPARE(valueOf(m_ledger->ruler(id)), QList<int>());
    QCOMPARE(valueOf(m_ledger->ruler(QStringLiteral("CFIPM01"))), QList<int>{0});
}

void TestReading::aFaultIsTold()
{
    {
        auto other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
        other.setDatabaseName(file());
        QVERIFY(other.open());
        QVERIFY(QSqlQuery(other).exec(QStringLiteral("DROP TABLE note")));
        other.close();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("other"));
    const auto read = await(m_ledger->notes(account, pathOf(monday, 1)));
    const auto written = await(m_ledger->recordNote(account, pathOf(monday, 1), note(1, QStringLiteral("x"))));
    QVERIFY(!read && !written);
    QCOMPARE(read.error().kind, rap::ErrorKind::Ledger);
    QCOMPARE(written.error().kind, rap::ErrorKind::Ledger);
    QVERIFY(!written.error().detail.contains(QStringLiteral("\"x\"")));
}

RAPDESK_TEST(TestReading)
#include "test_reading.moc"
