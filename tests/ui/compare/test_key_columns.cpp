#include "tests/TestMain.h"
#include "tests/ui/viewer/Texts.h"
#include "ui/compare/KeyColumns.h"

using namespace compare;
using Columns = QList<KeyColumn>;

class TestKeyColumns : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void areReadAsPeopleWriteThem()
    {
        QCOMPARE(keyColumnsFrom(QString()), std::optional(Columns()));
        QCOMPARE(keyColumnsFrom(QStringLiteral("1-5")), std::optional(Columns{{0, 5}}));
        QCOMPARE(keyColumnsFrom(QStringLiteral(" 30 - 33,7 , 1-5")), std::optional(Columns{{0, 5}, {6, 7}, {29, 33}}));
        for (const char* wrong : {"0-3", "5-1", "a", "1-5,", "1-5,3-9", "1;2", "-4"})
            QCOMPARE(keyColumnsFrom(QString::fromLatin1(wrong)), std::nullopt);
    }

    void areWrittenAsTheyAreRead()
    {
        const Columns columns{{0, 5}, {6, 7}, {29, 33}};
        QCOMPARE(textOf(columns), QStringLiteral("1-5, 7, 30-33"));
        QCOMPARE(keyColumnsFrom(textOf(columns)), std::optional(columns));
    }

    void becomeTheRulerOfAComparison()
    {
        QVERIFY(traitsOf({}, 0, true).keyColumns.isEmpty());
        const report::LineTraits traits = traitsOf({{0, 5}, {29, 33}}, 1, false);
        QVERIFY(!traits.ignoresRun);
        QCOMPARE(traits.ruler.starts(), (QList<int>{0, 1, 6, 30, 34}));
        QCOMPARE(traits.keyColumns, (QList<int>{1, 3}));
        QCOMPARE(traits.ruler.cell(" 00700 TENCENT", traits.keyColumns[0]), QByteArrayView("00700"));
    }

    void areFoundInTheReport()
    {
        QByteArray text;
        for (int i = 0; i < 8; ++i)
            text += "HEAD OF THE PAGE\n";
        for (int i = 0; i < 60; ++i)
            text += QByteArray::number(700 + i).rightJustified(5, '0') + "  NAME" +
                    QByteArray::number(i).leftJustified(8) + QByteArray::number(i * 1000).rightJustified(10) + "\n";
        const auto index = indexOf(text);
        const auto found = columnsOf(*index, report::Encoding::Ascii);
        QVERIFY(found);
        QVERIFY(!found->isEmpty());
        QCOMPARE(found->first().column, (KeyColumn{0, 5}));
        QCOMPARE(found->first().example, QStringLiteral("00700"));
    }

    void areHersWhereSheSays()
    {
        QByteArray text = "1HEAD\n" + QByteArray(" HEAD OF THE PAGE\n").repeated(7);
        for (int i = 0; i < 60; ++i)
            text += ' ' + QByteArray::number(70'000 + i) + "ABC" + QByteArray::number(10 + i) + "\n";
        const auto found = columnsOf(*indexOf(text), report::Encoding::Ascii, {0, 5, 8});
        QVERIFY(found);
        QCOMPARE(found->size(), 2); // the letters have no figure to show
        QCOMPARE(found->first(), (FoundColumn{{0, 5}, QStringLiteral("70000")}));
        QCOMPARE(found->last(), (FoundColumn{{8, 10}, QStringLiteral("10")}));
    }

    void areNoneWhereNothingIsAlike()
    {
        const auto found = columnsOf(*indexOf("a\n"), report::Encoding::Ascii);
        QVERIFY(found);
        QVERIFY(found->isEmpty());
    }
};

RAPDESK_TEST(TestKeyColumns)
#include "test_key_columns.moc"
