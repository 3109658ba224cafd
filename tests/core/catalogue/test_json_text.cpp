#include "catalogue/JsonText.h"
#include "tests/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using catalogue::JsonText;

/// What a hostile file costs: no more than a few times its size.
class TestJsonText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pathsDoNotGrowWithoutEnd_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray longName(500'000, 'n');
        QByteArray many = "[0";
        for (int i = 0; i < 200'000; ++i)
            many += ",0";
        many += ']';
        QTest::newRow("a long name above many values") << QByteArray("{\"" + longName + "\":" + many + '}');
        QTest::newRow("deep above many values")
            << QByteArray(QByteArray("{\"a\":").repeated(500) + many + QByteArray(500, '}'));
    }
    void pathsDoNotGrowWithoutEnd()
    {
        QFETCH(const QByteArray, text);
        const auto json = JsonText::parse(text);
        QVERIFY(!json);
        QCOMPARE(json.error().place.line, 1);
        QVERIFY2(json.error().reason.contains(u"too large or too deep"), qPrintable(json.error().reason));
    }

    void whatIsLargeAndPlainIsTaken()
    {
        QByteArray text = "{\"all\": [";
        for (int i = 0; i < 50'000; ++i)
            text += "{\"name\": \"x\"},\n";
        const auto json = JsonText::parse(text + "{}]}");
        QVERIFY(json);
        QCOMPARE(json->placeOf(u"/all/49999/name"_s).line, 50'000);
    }
};

RAPDESK_TEST(TestJsonText)
#include "test_json_text.moc"
