#include "Texts.h"
#include "tests/TestMain.h"
#include "ui/viewer/Selection.h"

#include <QTest>

using namespace viewer;

namespace {

const QByteArray table = "STOCK  NAME            QTY\n"
                         "-----  ------------  -----\n"
                         "00001  CKH HOLDINGS    100\n"
                         "00700  TENCENT        2000\n"
                         "09988  BABA                \n";

LineReader readerOf(const QByteArray& text)
{
    return LineReader(indexOf(text, report::Format{}), report::Encoding::Utf8);
}

QString copied(const LineReader& reader, const Selection& selection, CopyAs as = CopyAs::Text)
{
    const auto text = selectedText(reader, selection, as);
    return text ? *text : QStringLiteral("error: ") + text.error().message;
}

} // namespace

class TestSelection : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fromAPlaceToAnother()
    {
        const LineReader reader = readerOf(table);
        QCOMPARE(copied(reader, {{2, 7}, {2, 10}, false}), QStringLiteral("CKH"));
        QCOMPARE(copied(reader, {{3, 5}, {2, 7}, false}), QStringLiteral("CKH HOLDINGS    100\n00700"));
        QCOMPARE(copied(reader, {{3, 7}, {4, Selection::lineEnd}, false}),
                 QStringLiteral("TENCENT        2000\n09988  BABA                "));
    }

    void aRectangle()
    {
        const LineReader reader = readerOf(table);
        QCOMPARE(copied(reader, {{4, 11}, {2, 7}, true}), QStringLiteral("CKH \nTENC\nBABA"));
        QCOMPARE(copied(reader, {{2, 40}, {3, 50}, true}), QStringLiteral("\n")); // nothing there
    }

    void asATable()
    {
        const LineReader reader = readerOf(table);
        QCOMPARE(copied(reader, {{2, 0}, {4, Selection::lineEnd}, false}, CopyAs::Table),
                 QStringLiteral("00001\tCKH HOLDINGS\t100\n00700\tTENCENT\t2000\n09988\tBABA"));
        QCOMPARE(copied(reader, {{2, 7}, {4, 26}, true}, CopyAs::Table),
                 QStringLiteral("CKH HOLDINGS\t100\nTENCENT\t2000\nBABA"));
    }

    void chineseKeepsTheColumns()
    {
        const LineReader reader = readerOf("00001  \xe9\xa8\xb0\xe8\xa8\x8a  100\n"
                                           "00002  ABCD  200\n"
                                           "00003  EFGH  300\n");
        QCOMPARE(copied(reader, {{0, 0}, {2, 40}, false}, CopyAs::Table),
                 QStringLiteral("00001\t\u9a30\u8a0a\t100\n00002\tABCD\t200\n00003\tEFGH\t300"));
        QCOMPARE(copied(reader, {{0, 7}, {1, 11}, true}), QStringLiteral("\u9a30\u8a0a\nABCD"));
    }

    void ofALongLineAPiece()
    {
        QByteArray text;
        for (int i = 0; i < 100'000; ++i)
            text += QByteArray::number(i).rightJustified(9, '.') + ' ';
        const LineReader reader = readerOf(text + '\n');
        QCOMPARE(copied(reader, {{0, 777'774}, {0, 777'779}, false}), QStringLiteral("77777"));
        QCOMPARE(copied(reader, {{0, 777'774}, {0, 777'779}, true}), QStringLiteral("77777"));
        QCOMPARE(copied(reader, {{0, 777'774}, {0, 777'779}, true}, CopyAs::Table), QStringLiteral("77777"));
        QCOMPARE(copied(reader, {{0, 0}, {0, Selection::lineEnd}, false}).size(), 1'000'000);
    }

    void tooMuchIsSaid()
    {
        const QByteArray line = QByteArray(99, 'x') + '\n';
        const LineReader reader = readerOf(line.repeated(100'000)); // 10 MB
        const auto all = selectedText(reader, {{0, 0}, {99'999, Selection::lineEnd}, false}, CopyAs::Text);
        QVERIFY(!all);
        QCOMPARE(all.error().kind, rap::ErrorKind::BadCall);
        QVERIFY(!all.error().nextStep.isEmpty());
        // A narrow rectangle over all of it is little.
        const auto narrow = selectedText(reader, {{0, 0}, {99'999, 3}, true}, CopyAs::Text);
        QVERIFY(narrow);
        QCOMPARE(narrow->size(), 100'000 * 4 - 1);
    }
};

RAPDESK_TEST(TestSelection)
#include "test_selection.moc"
