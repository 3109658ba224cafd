#include "account/Wipe.h"
#include "tests/TestMain.h"

#include <QTest>

class TestWipe : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void textIsOverwritten();
    void bytesAreOverwritten();
    void theLastHolderWipes();
    void nothingIsNothing();
};

namespace {

constexpr int room = 64;

} // namespace

void TestWipe::textIsOverwritten()
{
    QString secret;
    secret.reserve(room);
    secret += QStringLiteral("open sesame, and something more");
    secret.chop(5); // lies behind the end now
    const QChar* const held = secret.constData();
    account::wipe(secret);
    QVERIFY(secret.isEmpty());
    QCOMPARE(secret.constData(), held); // the memory is its own still
    for (int i = 0; i < room; ++i)
        QVERIFY2(held[i].isNull(), qPrintable(QString::number(i)));
}

void TestWipe::bytesAreOverwritten()
{
    QByteArray secret;
    secret.reserve(room);
    secret += "open sesame";
    const char* const held = secret.constData();
    account::wipe(secret);
    QVERIFY(secret.isEmpty());
    for (int i = 0; i < room; ++i)
        QCOMPARE(held[i], '\0');
}

void TestWipe::theLastHolderWipes()
{
    QString mine = QStringLiteral("open sesame").repeated(2);
    QString theirs = mine;
    const QChar* const held = theirs.constData();
    account::wipe(mine);
    QVERIFY(mine.isEmpty());
    QCOMPARE(theirs, QStringLiteral("open sesameopen sesame"));
    QCOMPARE(theirs.constData(), held); // no copy was made
    account::wipe(theirs);
    QVERIFY(held[0].isNull());
}

void TestWipe::nothingIsNothing()
{
    QString nothing;
    account::wipe(nothing);
    QVERIFY(nothing.isEmpty());
    QByteArray literal = QByteArrayLiteral("in the program's own text");
    account::wipe(literal);
    QVERIFY(literal.isEmpty());
}

RAPDESK_TEST(TestWipe)
#include "test_wipe.moc"
