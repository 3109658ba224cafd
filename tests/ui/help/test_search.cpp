#include "Opened.h"
#include "tests/TestMain.h"
#include "ui/common/Notice.h"
#include "ui/common/Theme.h"
#include "ui/help/HelpCommands.h"

#include <QTextDocument>

using help::Manual;
using ui::HelpPage;

/// The search through all pages of the manual.
class TestSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(english);
        ui::applyTheme(*qApp, ui::Scheme::Light);
    }

    void findGoesToAHitAndRound()
    {
        Opened at;
        at.trigger(help::command::find);
        QVERIFY(at.find.hasFocus());
        QTest::keyClicks(&at.find, QStringLiteral("enable-linger"));
        QTest::keyClick(&at.find, Qt::Key_Return); // sooner than she pauses
        QCOMPARE(at.text.place(), at.window.manual().urlOf(HelpPage::It));
        QCOMPARE(at.text.textCursor().selectedText(), QStringLiteral("enable-linger"));
        QVERIFY(at.text.viewport()->rect().intersects(at.text.cursorRect()));
        QCOMPARE(at.count.text(), QStringLiteral("1 of 1"));
        QTreeWidgetItem* section = at.sections.currentItem(); // the list says where that is
        QVERIFY(section->parent() != nullptr);
        QCOMPARE(section->parent()->data(0, Qt::UserRole).toUrl(), at.window.manual().urlOf(HelpPage::It));

        at.find.setText(QStringLiteral("techs 8"));
        QTRY_VERIFY(at.count.text() != QStringLiteral("1 of 1"));
        const auto hits = at.window.manual().find(QStringLiteral("TECHS 8"));
        QVERIFY(hits.size() > 3);
        QStringList told;
        for (qsizetype step = 0; step < hits.size(); ++step) {
            QCOMPARE(at.text.textCursor().selectedText(), QStringLiteral("TECHS 8"));
            told += at.count.text();
            at.trigger(help::command::findNext);
        }
        QCOMPARE(told.removeDuplicates(), 0);
        QCOMPARE(at.count.text(), told.first()); // round
        at.trigger(help::command::findPrevious);
        QCOMPARE(at.count.text(), told.last());

        // From what is in sight on.
        at.text.go(at.window.manual().urlOf(HelpPage::Clerk, QStringLiteral("whom-to-ask")));
        at.find.setText(QStringLiteral("hotline"));
        QTRY_COMPARE(at.text.textCursor().selectedText(), QStringLiteral("hotline"));
        at.text.go(at.window.manual().urlOf(HelpPage::Clerk, QStringLiteral("words-explained")));
        at.find.setText(QStringLiteral("RAP Desk"));
        QTRY_COMPARE(at.text.place(), at.window.manual().urlOf(HelpPage::It));
    }

    void wordsAreFoundInAnyOrder_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("words"); // of the first hit
        QTest::newRow("as typed, whatever the capitals")
            << QStringLiteral("MIGRATION guide") << QStringList{QStringLiteral("Migration Guide")};
        QTest::newRow("in full width") << QStringLiteral("Ｍｉｇｒａｔｉｏｎ　ｇｕｉｄｅ")
                                       << QStringList{QStringLiteral("Migration Guide")};
        QTest::newRow("of a paragraph") << QStringLiteral("auditor  record ")
                                        << QStringList{QStringLiteral("record"), QStringLiteral("auditor")};
        QTest::newRow("of a row of a table")
            << QStringLiteral("reached 3") << QStringList{QStringLiteral("3"), QStringLiteral("reached")};
        QTest::newRow("of a section") << QStringLiteral("msiexec 1809")
                                      << QStringList{QStringLiteral("1809"), QStringLiteral("msiexec")};
        QTest::newRow("beginnings, nothing amid a word") << QStringLiteral("nger syste") << QStringList{};
        QTest::newRow("of a picture") << QStringLiteral("board column line")
                                      << QStringList{QStringLiteral("board"), QStringLiteral("line"),
                                                     QStringLiteral("column")};
        QTest::newRow("nowhere") << QStringLiteral("zebra report") << QStringList{};
        QTest::newRow("nothing") << QStringLiteral("  ") << QStringList{};
    }
    void wordsAreFoundInAnyOrder()
    {
        QFETCH(const QString, typed);
        const Manual manual(english);
        const QList<help::Hit> hits = manual.find(typed);
        QStringList words;
        if (!hits.isEmpty()) {
            QTextDocument page;
            page.setMarkdown(manual.text(hits.first().page));
            for (const help::Place& place : hits.first().words)
                words += page.toPlainText().mid(place.position, place.length);
        }
        QTEST(words, "words");
    }

    void chineseNeedsNoBlanksBetweenWords()
    {
        const Manual manual(QLocale(QStringLiteral("zh_HK")));
        const QString typed = QStringLiteral("更改語言");
        for (const help::Hit& hit : manual.find(typed)) {
            QTextDocument page;
            page.setMarkdown(manual.text(hit.page));
            QVERIFY(!page.toPlainText().contains(typed)); // or it would be found as it is
            for (const help::Place& place : hit.words)
                QVERIFY(typed.contains(page.toPlainText().mid(place.position, place.length)));
        }
        QVERIFY(!manual.find(typed).isEmpty());
        QVERIFY(manual.find(QStringLiteral("斑馬更改")).isEmpty());
    }

    void nothingFoundIsTold()
    {
        Opened at;
        auto* told = at.window.findChild<ui::Notice*>();
        QVERIFY(told->isHidden());
        at.find.setText(QStringLiteral("zebra report"));
        QTRY_VERIFY(told->isVisible());
        QVERIFY(told->text().startsWith(QStringLiteral("Nothing in the manual")));
        QVERIFY(at.count.text().isEmpty());
        QVERIFY(!at.window.commands().action(help::command::findNext)->isEnabled());
        at.find.setText(QStringLiteral("report zip"));
        QTRY_VERIFY(told->isHidden());
        at.find.setText(QStringLiteral("zebra"));
        QTRY_VERIFY(told->isVisible());
        at.find.clear();
        QTRY_VERIFY(told->isHidden());
    }
};

RAPDESK_TEST(TestSearch)
#include "test_search.moc"
