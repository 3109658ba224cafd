#include "Opened.h"
#include "catalogue/Catalogue.h"
#include "tests/TestMain.h"
#include "ui/common/Commands.h"
#include "ui/common/Theme.h"
#include "ui/compare/CompareWindow.h"
#include "ui/help/HelpCommands.h"
#include "ui/help/HelpText.h"
#include "ui/help/HelpWindow.h"
#include "ui/help/Shortcuts.h"
#include "ui/viewer/ViewerCommands.h"
#include "ui/viewer/ViewerWindow.h"

#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

using help::Manual;
using ui::HelpPage;

namespace {

const QLocale chinese(QLocale::Chinese, QLocale::TraditionalHanScript, QLocale::HongKong);
const QLocale simplified(QLocale::Chinese, QLocale::SimplifiedHanScript, QLocale::China);

/// Where the links of a page lead.
QList<QUrl> linksOf(const Manual& manual, HelpPage page)
{
    QTextDocument document;
    document.setMarkdown(manual.text(page));
    QList<QUrl> links;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        for (auto part = block.begin(); !part.atEnd(); ++part)
            if (const QString link = part.fragment().charFormat().anchorHref(); !link.isEmpty())
                links += manual.urlOf(page).resolved(QUrl(link));
    return links;
}

bool leadsSomewhere(const Manual& manual, const QUrl& link)
{
    if (const auto page = manual.pageAt(link)) {
        const QList<help::Section>& sections = manual.sections(*page);
        return !link.hasFragment() || std::any_of(sections.begin(), sections.end(), [&](const help::Section& section) {
            return section.anchor == link.fragment(QUrl::FullyDecoded);
        });
    }
    if (link == QUrl(QStringLiteral("rapdesk:contacts")))
        return true;
    const auto contacts = catalogue::contacts();
    return link.scheme() == QLatin1String("mailto") &&
           std::any_of(contacts.begin(), contacts.end(),
                       [&](const catalogue::Contact& contact) { return contact.email == link.path(); });
}

QString captionOf(const ui::Command& command)
{
    return QString::fromUtf8(command.text).remove(QLatin1Char('&'));
}

void addChinese()
{
    QTest::addColumn<QLocale>("locale");
    QTest::newRow("Traditional") << chinese;
    QTest::newRow("Simplified") << simplified;
}

} // namespace

class TestManual : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(english);
        ui::applyTheme(*qApp, ui::Scheme::Light);
    }

    void theLanguageIsTheProgrammes()
    {
        const auto titleIn = [](const QLocale& locale) {
            return Manual(locale).sections(HelpPage::Clerk).first().title;
        };
        QCOMPARE(titleIn(english), QStringLiteral("Manual"));
        QCOMPARE(titleIn(QLocale(QLocale::German)), QStringLiteral("Manual"));
        QCOMPARE(titleIn(chinese), QStringLiteral("使用手冊"));
        QCOMPARE(titleIn(simplified), QStringLiteral("使用手册"));
    }

    void allLanguagesHaveTheSameSections_data() { addChinese(); }
    void allLanguagesHaveTheSameSections()
    {
        QFETCH(const QLocale, locale);
        const Manual one(english);
        const Manual other(locale);
        for (const HelpPage page : Manual::pages()) {
            const auto levels = [page](const Manual& manual) {
                QList<int> found;
                for (const help::Section& section : manual.sections(page))
                    found += section.level;
                return found;
            };
            QVERIFY(!levels(one).isEmpty());
            QCOMPARE(levels(one).first(), 1);
            QCOMPARE(levels(one).count(1), 1);
            QCOMPARE(levels(other), levels(one));
        }
    }

    void everyHeadingHasAnAnchorOfItsOwn()
    {
        for (const QLocale& locale : {english, chinese, simplified}) {
            const Manual manual(locale);
            for (const HelpPage page : Manual::pages()) {
                QStringList anchors;
                for (const help::Section& section : manual.sections(page)) {
                    QVERIFY2(!section.anchor.isEmpty(), qPrintable(section.title));
                    QVERIFY2(!anchors.contains(section.anchor), qPrintable(section.title));
                    anchors += section.anchor;
                }
            }
        }
    }

    void everyLinkLeadsSomewhere()
    {
        for (const QLocale& locale : {english, chinese, simplified}) {
            const Manual manual(locale);
            int links = 0;
            for (const HelpPage page : Manual::pages())
                for (const QUrl& link : linksOf(manual, page)) {
                    QVERIFY2(leadsSomewhere(manual, link), qPrintable(link.toString()));
                    ++links;
                }
            QVERIFY(links > 8);
        }
    }

    void everyHeadingIsReachable()
    {
        Opened at;
        int reached = 0;
        for (QTreeWidgetItemIterator item(&at.sections); *item != nullptr; ++item) {
            at.sections.setCurrentItem(*item);
            QCOMPARE(at.text.place(), (*item)->data(0, Qt::UserRole).toUrl());
            const QTextBlock heading = [&] {
                for (QTextBlock block = at.text.document()->begin(); block.isValid(); block = block.next())
                    if (block.blockFormat().headingLevel() > 0 && block.text() == (*item)->text(0))
                        return block;
                return QTextBlock();
            }();
            QVERIFY2(heading.isValid(), qPrintable((*item)->text(0)));
            const QRect where = at.text.cursorRect(QTextCursor(heading));
            QVERIFY2(at.text.viewport()->rect().intersects(where), qPrintable((*item)->text(0)));
            ++reached;
        }
        QVERIFY(reached > 40);
    }

    void everyShortcutIsOnItsPage()
    {
        QTextDocument document;
        document.setMarkdown(help::shortcutsPage());
        const QStringList lines = document.toPlainText().split(QLatin1Char('\n'));
        int told = 0;
        for (const help::CommandTable& table : help::commandTables()) {
            QVERIFY(lines.contains(table.window));
            for (const ui::Command& command : table.commands) {
                QStringList keys;
                for (const QKeySequence& key : command.shortcuts)
                    keys += key.toString(QKeySequence::NativeText);
                keys.removeAll(QString());
                if (keys.isEmpty())
                    continue;
                const qsizetype row = lines.indexOf(keys.join(QStringLiteral(", ")));
                QVERIFY2(row >= 0, command.text);
                QVERIFY2(lines.contains(captionOf(command)), command.text);
                ++told;
            }
        }
        QVERIFY(told > 60);
        const auto hasF1 = [](const help::CommandTable& table) {
            return std::any_of(table.commands.begin(), table.commands.end(), [](const ui::Command& command) {
                return command.shortcuts.contains(QKeySequence(Qt::Key_F1));
            });
        };
        const auto tables = help::commandTables();
        QCOMPARE(std::count_if(tables.begin(), tables.end(), hasF1), tables.size() - 1); // all but the manual's own
    }

    void f1IsHeardInOtherWindows()
    {
        int asked = 0;
        const auto help = [&asked] { ++asked; };
        viewer::Back back;
        back.help = help;
        viewer::ViewerWindow reports(back, {});
        compare::Means means;
        means.help = help;
        compare::CompareWindow comparison({}, {}, means);
        for (QWidget* window : std::initializer_list<QWidget*>{&reports, &comparison}) {
            window->show();
            QVERIFY(QTest::qWaitForWindowActive(window));
            const int before = asked;
            QTest::keyClick(window, Qt::Key_F1);
            QCOMPARE(asked, before + 1);
        }
        viewer::ViewerWindow alone({}, {});
        QVERIFY(!alone.commands().action(viewer::command::help)->isEnabled());
    }

    void theKeysThatTheTextNamesAreTheCommands()
    {
        const QRegularExpression named(QStringLiteral("\\*\\*([^*]+)\\*\\* \\(([^ )]+)\\)"));
        const Manual manual(english);
        int found = 0;
        for (auto at = named.globalMatch(manual.text(HelpPage::Clerk)); at.hasNext();) {
            const auto match = at.next();
            const QKeySequence key = QKeySequence::fromString(match.captured(2), QKeySequence::PortableText);
            bool isSo = false;
            for (const help::CommandTable& table : help::commandTables())
                for (const ui::Command& command : table.commands)
                    isSo = isSo || (captionOf(command) == match.captured(1) && command.shortcuts.contains(key));
            QVERIFY2(isSo, qPrintable(match.captured(0)));
            ++found;
        }
        QVERIFY(found > 20);
    }

    void linksAreFollowedAndGoneBackOn()
    {
        Opened at;
        const Manual& manual = at.window.manual();
        QAction* back = at.window.commands().action(help::command::back);
        QVERIFY(!back->isEnabled());
        Q_EMIT at.text.anchorClicked(QUrl(QStringLiteral("it.md#exit-codes")));
        QCOMPARE(at.sections.currentItem()->text(0), QStringLiteral("Exit codes"));
        QVERIFY(at.text.verticalScrollBar()->value() > 0);
        back->trigger();
        QCOMPARE(at.text.place(), manual.urlOf(HelpPage::Clerk));
        QCOMPARE(at.sections.currentItem()->text(0), QStringLiteral("Manual"));
        at.trigger(help::command::forward);
        QCOMPARE(at.sections.currentItem()->text(0), QStringLiteral("Exit codes"));
        QVERIFY(at.text.verticalScrollBar()->value() > 0);
    }

    void linksLeadToTheContacts()
    {
        Opened at;
        Q_EMIT at.text.anchorClicked(QUrl(QStringLiteral("mailto:clearingPS@hkex.com.hk")));
        QCOMPARE(at.mails, QStringList{QStringLiteral("clearingPS@hkex.com.hk")});
        QCOMPARE(at.contacts, 0);
        at.hasMail = false; // the address can be copied there
        Q_EMIT at.text.anchorClicked(QUrl(QStringLiteral("mailto:clearingPS@hkex.com.hk")));
        QCOMPARE(at.contacts, 1);
        Q_EMIT at.text.anchorClicked(QUrl(QStringLiteral("rapdesk:contacts")));
        QCOMPARE(at.contacts, 2);
        QCOMPARE(at.mails.size(), 2);
    }

    void itIsWorkedByKeysAndClosesWithEscape()
    {
        Opened at;
        QVERIFY(at.text.hasFocus());
        for (const QWidget* widget : at.window.findChildren<QWidget*>())
            if ((widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisible() && widget->isEnabled())
                QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
        const QFont before = at.text.font();
        at.trigger(help::command::zoomIn);
        QVERIFY(at.text.font().pointSizeF() > before.pointSizeF());
        at.trigger(help::command::zoomOut);
        at.trigger(help::command::zoomOut);
        at.trigger(help::command::zoomNormal);
        QCOMPARE(at.text.font().pointSizeF(), before.pointSizeF());
        QTest::keyClick(&at.text, Qt::Key_Escape);
        QVERIFY(!at.window.isVisible());
        at.window.showPage(HelpPage::Shortcuts);
        at.window.comeToFront();
        QVERIFY(at.window.isVisible());
        QCOMPARE(at.sections.currentItem()->text(0), QStringLiteral("Keyboard shortcuts"));
    }

    void darkIsDark()
    {
        Opened at;
        at.text.verticalScrollBar()->setValue(200);
        ui::applyTheme(*qApp, ui::Scheme::Dark);
        QCOMPARE(at.text.verticalScrollBar()->value(), 200);
        const auto linkColor = [&at] {
            for (QTextBlock block = at.text.document()->begin(); block.isValid(); block = block.next())
                for (auto part = block.begin(); !part.atEnd(); ++part)
                    if (const auto format = part.fragment().charFormat(); !format.anchorHref().isEmpty())
                        return format.foreground().color();
            return QColor();
        };
        QVERIFY(ui::contrast(linkColor(), at.text.palette().color(QPalette::Base)) >= 4.5);
        ui::applyTheme(*qApp, ui::Scheme::Light);
        QVERIFY(ui::contrast(linkColor(), at.text.palette().color(QPalette::Base)) >= 4.5);
    }
};

RAPDESK_TEST(TestManual)
#include "test_manual.moc"
