#include "rap/Cells.h"
#include "tests/TestMain.h"

#include <QtTest>

class Cells : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void counted();
    void filledUp();
    void cutOff();
    void broken();
};

void Cells::counted()
{
    QCOMPARE(rap::cellsOf(QString()), 0);
    QCOMPARE(rap::cellsOf(QStringLiteral("報表 12。")), 9);
    QCOMPARE(rap::cellsOf(QStringLiteral("e\u0301\U00020000")), 3);
}

void Cells::filledUp()
{
    QCOMPARE(rap::padded(QStringLiteral("報表"), 6), QStringLiteral("報表  "));
    QCOMPARE(rap::padded(QStringLiteral("reports"), 6), QStringLiteral("reports"));
}

void Cells::cutOff()
{
    QCOMPARE(rap::cut(QStringLiteral("報表12"), 5), QStringLiteral("報表1"));
    QCOMPARE(rap::cut(QStringLiteral("報表"), 3), QStringLiteral("報"));
    QCOMPARE(rap::cut(QStringLiteral("short"), 9), QStringLiteral("short"));
}

void Cells::broken()
{
    QCOMPARE(rap::wrapped(QStringLiteral("one two  three"), 8),
             QStringList({QStringLiteral("one two"), QStringLiteral("three")}));
    QCOMPARE(rap::wrapped(QStringLiteral("報表已經存檔。"), 12),
             QStringList({QStringLiteral("報表已經存"), QStringLiteral("檔。")})); // no full stop begins a line
    QCOMPARE(rap::wrapped(QStringLiteral("a --word-that-is-longer"), 6),
             QStringList({QStringLiteral("a"), QStringLiteral("--word-that-is-longer")}));
    QCOMPARE(rap::wrapped(QString(), 9), QStringList({QString()}));
}

RAPDESK_TEST(Cells)
#include "test_cells.moc"
