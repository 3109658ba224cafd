#include "Texts.h"
#include "tests/TestMain.h"
#include "ui/common/Theme.h"
#include "ui/viewer/FindBar.h"
#include "ui/viewer/Finder.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace viewer;
using report::Encoding;

namespace {

report::FindWish plain(const QString& text)
{
    return {text, false, false, false};
}

struct Looking {
    explicit Looking(const QByteArray& text)
        : source(report::Source::of(text))
        , reached(&finder, &Finder::reached)
    {
    }
    [[nodiscard]] qint64 lastOffset() const { return reached.last().first().value<report::Hit>().offset; }

    std::shared_ptr<const report::Source> source;
    Finder finder;
    QSignalSpy reached;
};

} // namespace

class TestFind : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        ui::applyTheme(*qApp, ui::Scheme::Light);
        qRegisterMetaType<report::Hit>();
    }

    void goesFromHitToHitAndRound()
    {
        Looking at("x..x..x..\n");
        QVERIFY(at.finder.look(at.source, plain(QStringLiteral("x")), Encoding::Ascii, 2));
        QTRY_COMPARE(at.reached.size(), 1);
        QCOMPARE(at.lastOffset(), 3); // the first from there on
        QTRY_VERIFY(!at.finder.isRunning());
        QCOMPARE(at.finder.hits()->count(), 3);
        at.finder.go(1);
        QCOMPARE(at.lastOffset(), 6);
        at.finder.go(1);
        QCOMPARE(at.lastOffset(), 0);
        at.finder.go(-1);
        QCOMPARE(at.lastOffset(), 6);
        at.finder.go(-1);
        QCOMPARE(at.finder.current(), 1);
    }

    void whatIsBeforeIsFoundWhereNothingIsBehind()
    {
        Looking at("needle\n....\n");
        QVERIFY(at.finder.look(at.source, plain(QStringLiteral("NEEDLE")), Encoding::Ascii, 8));
        QTRY_COMPARE(at.reached.size(), 1);
        QCOMPARE(at.lastOffset(), 0);
    }

    void countsOnWhileItLooks()
    {
        Looking at(QByteArray("0123456789\n").repeated(4'000'000)); // 44 MB: some steps
        QSignalSpy changed(&at.finder, &Finder::changed);
        QVERIFY(at.finder.look(at.source, plain(QStringLiteral("5")), Encoding::Ascii, 0));
        QTRY_COMPARE(at.reached.size(), 1); // it does not wait for the end
        QTRY_COMPARE_WITH_TIMEOUT(at.finder.hits()->count(), 4'000'000, 60'000);
        QTRY_VERIFY(!at.finder.isRunning());
        QVERIFY(changed.size() >= 2);
    }

    void stopsAndKeepsWhatItHas()
    {
        Looking at(QByteArray("0123456789\n").repeated(4'000'000));
        QVERIFY(at.finder.look(at.source, plain(QStringLiteral("5")), Encoding::Ascii, 0));
        at.finder.stop();
        QVERIFY(!at.finder.isRunning());
        QVERIFY(at.finder.hits() != nullptr);
        QVERIFY(!at.finder.hits()->isComplete());
        at.finder.clear();
        QVERIFY(at.finder.hits() == nullptr);
        at.finder.go(1); // to nowhere
        QCOMPARE(at.reached.size(), 0);
    }

    void nothingIsReachedWhereNothingIs()
    {
        Looking at("abc\n");
        QVERIFY(at.finder.look(at.source, plain(QStringLiteral("z")), Encoding::Ascii, 0));
        QTRY_VERIFY(!at.finder.isRunning());
        QCOMPARE(at.finder.hits()->count(), 0);
        at.finder.go(-1);
        QCOMPARE(at.reached.size(), 0);
    }

    void aBrokenExpressionIsRefused()
    {
        Looking at("abc\n");
        QVERIFY(!at.finder.look(at.source, {QStringLiteral("a("), true, false, false}, Encoding::Ascii, 0));
        QVERIFY(at.finder.hits() == nullptr);
    }

    void theBarAsksAfterAPause()
    {
        FindBar bar;
        QSignalSpy wished(&bar, &FindBar::wished);
        bar.begin({});
        QVERIFY(QTest::qWaitForWindowExposed(&bar));
        QTest::keyClicks(bar.findChild<QLineEdit*>(), QStringLiteral("00700"));
        QCOMPARE(wished.size(), 0);
        QTRY_COMPARE(wished.size(), 1);
        QCOMPARE(wished.last().first().value<report::FindWish>().text, QStringLiteral("00700"));
        bar.findChild<QCheckBox*>(QStringLiteral("find-word"))->click();
        bar.findChild<QCheckBox*>(QStringLiteral("find-case"))->click();
        QTRY_COMPARE(wished.size(), 2);
        const auto wish = wished.last().first().value<report::FindWish>();
        QVERIFY(wish.wholeWord && wish.matchCase && !wish.isPattern);
        QTest::keyClicks(bar.findChild<QLineEdit*>(), QStringLiteral("x"));
        QTest::keyClick(bar.findChild<QLineEdit*>(), Qt::Key_Return); // she does not wait
        QCOMPARE(wished.size(), 3);
    }

    void theBarTellsHowItStands()
    {
        FindBar bar;
        bar.begin(QStringLiteral("x"));
        const auto* count = bar.findChild<QLabel*>(QStringLiteral("find-count"));
        const auto* next = bar.findChild<QToolButton*>(QStringLiteral("find-next-button"));
        const auto* stop = bar.findChild<QToolButton*>(QStringLiteral("find-stop"));
        bar.tell({1204, 2, true, false, 40});
        QCOMPARE(count->text(), QStringLiteral("3 of 1,204, looking…"));
        QVERIFY(next->isEnabled());
        QVERIFY(stop->isVisible());
        bar.tell({1204, 2, false, true, 100});
        QCOMPARE(count->text(), QStringLiteral("3 of 1,204"));
        QVERIFY(!stop->isVisible());
        bar.tell({0, -1, true, false, 40});
        QCOMPARE(count->text(), QStringLiteral("Looking… 40 %"));
        bar.tell({0, -1, false, true, 100});
        QCOMPARE(count->text(), QStringLiteral("Not found"));
        QVERIFY(!next->isEnabled());
        bar.tellFault({rap::ErrorKind::BadCall, QStringLiteral("No expression."), {}, {}});
        QCOMPARE(count->text(), QStringLiteral("No expression."));
    }

    void escapeClosesTheBar()
    {
        FindBar bar;
        QSignalSpy closed(&bar, &FindBar::closed);
        bar.begin(QStringLiteral("x"));
        QTest::keyClick(bar.findChild<QLineEdit*>(), Qt::Key_Escape);
        QCOMPARE(closed.size(), 1);
        QVERIFY(!bar.isVisible());
    }
};

RAPDESK_TEST(TestFind)
#include "test_find.moc"
