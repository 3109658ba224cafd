#include "Samples.h"
#include "tests/TestMain.h"

using namespace ledger;
using namespace samples;

namespace {

const QString share = QStringLiteral("//server/share");

Copy waiting(int number, const QString& path = QStringLiteral("{market}"))
{
    return {pathOf(monday, number), QByteArray(32, 'z'), share, path, {}};
}

Copy there(int number, qint64 minute, const QString& path = QStringLiteral("{market}"))
{
    Copy copy = waiting(number, path);
    copy.at = at(minute);
    return copy;
}

} // namespace

/// Where filed reports are besides.
class TestCopies : public QObject, samples::LedgerInFolder {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        begin();
        list(listing({entry(monday, 1), entry(monday, 2)}), 1);
        for (const int number : {1, 2})
            valueOf(m_ledger->recordFetched(account, pathOf(monday, number), fetched()));
    }

    void waitsUntilItIsThere();
    void eachDestinationForItself();
    void whatWaitsOutlivesTheListing();
    void aNewVersionIsNowhere();
    void onlyWhatIsFiled();
    void eachAccountForItself();

private:
    [[nodiscard]] QList<Copy> copies(const QString& of = account) const { return valueOf(m_ledger->copies(of)); }
    void record(const QList<Copy>& copies) { valueOf(m_ledger->recordCopies(account, copies)); }
};

void TestCopies::waitsUntilItIsThere()
{
    QCOMPARE(copies(), QList<Copy>());
    record({waiting(1)});
    reopen();
    QCOMPARE(copies(), QList<Copy>{waiting(1)});
    record({there(1, 7)});
    reopen();
    QCOMPARE(copies(), QList<Copy>{there(1, 7)});
    record({waiting(1)}); // another program has looked before it was
    QCOMPARE(copies(), QList<Copy>{there(1, 7)});
}

void TestCopies::eachDestinationForItself()
{
    record({there(1, 7), waiting(1, QString()), waiting(2)});
    QList<Copy> all = copies();
    QCOMPARE(all.size(), 3);
    QVERIFY(all.contains(there(1, 7)));
    QVERIFY(all.contains(waiting(1, QString())));
    QVERIFY(all.contains(waiting(2)));
}

void TestCopies::whatWaitsOutlivesTheListing()
{
    record({there(1, 7), waiting(2)});
    list(listing({}, {monday}), 10); // RAP has taken both off
    QCOMPARE(copies(), QList<Copy>{waiting(2)});
}

void TestCopies::aNewVersionIsNowhere()
{
    record({there(1, 7), waiting(2)});
    Fetched changed = fetched(20);
    changed.sha256 = QByteArray(32, 'y');
    valueOf(m_ledger->recordFetched(account, pathOf(monday, 1), changed));
    QCOMPARE(copies(), QList<Copy>{waiting(2)});
    record({there(1, 21)}); // of the one before, that was still under way
    QCOMPARE(copies(), QList<Copy>{waiting(2)});
}

void TestCopies::onlyWhatIsFiled()
{
    record({waiting(3), there(4, 7)});
    QCOMPARE(copies(), QList<Copy>());
}

void TestCopies::eachAccountForItself()
{
    record({waiting(1)});
    QCOMPARE(copies(QStringLiteral("Other")), QList<Copy>());
    QCOMPARE(copies(account.toUpper()), QList<Copy>{waiting(1)});
    valueOf(m_ledger->recordCopies(QStringLiteral("Other"), {waiting(1)}));
    QCOMPARE(copies(QStringLiteral("Other")), QList<Copy>());
}

RAPDESK_TEST(TestCopies)
#include "test_copies.moc"
