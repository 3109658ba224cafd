#include "tests/TestMain.h"
#include "ui/common/CommandPalette.h"
#include "ui/common/Commands.h"
#include "ui/common/Notice.h"

#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>
#include <array>

using namespace Qt::StringLiterals;

namespace {

std::span<const ui::Command> table()
{
    static const std::array commands{
        ui::Command{"get", "&Get new reports", "Lists RAP and fetches what is new.", ui::Icon::None, {}},
        ui::Command{"refresh", "&Refresh", "Asks RAP what there is.", ui::Icon::None, {QKeySequence(Qt::Key_F5)}},
        ui::Command{"open", "&Open the reports' folder", "", ui::Icon::None, {}},
        ui::Command{"banner", "Get it anyway", "", ui::Icon::None, {}},
        ui::Command{"off", "Get what is not to be had", "", ui::Icon::None, {}},
    };
    return commands;
}

} // namespace

/// All commands of a window, found by their words.
class TestPalette : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_commands = new ui::CommandSet(table(), m_window.get());
        m_menu = new QMenu(m_window.get());
        for (const QLatin1String id : {QLatin1String("get"), QLatin1String("open"), QLatin1String("off")})
            m_menu->addAction(m_commands->action(id));
        m_commands->action(QLatin1String("off"))->setEnabled(false);
        m_window->show();
        ui::openCommandPalette(*m_commands, m_window.get());
        m_palette = m_window->findChild<ui::CommandPalette*>();
        m_search = m_palette->findChild<QLineEdit*>(u"command-search"_s);
        m_list = m_palette->findChild<QTreeWidget*>(u"command-list"_s);
        m_search->setFocus();
    }
    void cleanup() { m_window.reset(); }

    void showsWhatCanBeDoneHere()
    {
        QCOMPARE(names(), (QStringList{u"Get new reports"_s, u"Refresh"_s, u"Open the reports' folder"_s}));
        QCOMPARE(m_list->topLevelItem(1)->text(1), u"F5"_s);
        QVERIFY(!m_list->accessibleName().isEmpty() && !m_search->accessibleName().isEmpty());
    }

    void findsByAnyWord_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("found");
        const QString get = u"Get new reports"_s;
        const QString refresh = u"Refresh"_s;
        const QString open = u"Open the reports' folder"_s;
        QTest::newRow("a word") << u"reports"_s << QStringList{get, open};
        QTest::newRow("a beginning comes first") << u"re"_s << QStringList{refresh, get, open};
        QTest::newRow("of its sentence") << u"asks"_s << QStringList{refresh};
        QTest::newRow("two, in any order") << u" FOLDER  open "_s << QStringList{open};
        QTest::newRow("in full width") << u"ｆｏｌｄｅｒ"_s << QStringList{open};
        QTest::newRow("none") << u"zebra"_s << QStringList{};
        QTest::newRow("no mnemonic") << u"&"_s << QStringList{};
    }
    void findsByAnyWord()
    {
        QFETCH(QString, typed);
        m_search->setText(typed);
        QTEST(names(), "found");
    }

    void returnDoesIt()
    {
        QSignalSpy done(m_commands->action(QLatin1String("open")), &QAction::triggered);
        QTest::keyClicks(m_search, u"reports"_s);
        QTest::keyClick(m_search, Qt::Key_Down);
        QCOMPARE(m_list->currentItem()->text(0), u"Open the reports' folder"_s);
        QTest::keyClick(m_search, Qt::Key_Return);
        QTRY_COMPARE(done.size(), 1);
        QVERIFY(!m_palette || !m_palette->isVisible());
    }

    void nothingFoundIsNothingDone()
    {
        QSignalSpy done(m_commands->action(QLatin1String("get")), &QAction::triggered);
        auto* told = m_palette->findChild<ui::Notice*>();
        QVERIFY(told->isHidden());
        QTest::keyClicks(m_search, u"zebra"_s);
        QVERIFY(told->isVisible());
        QVERIFY(told->text().startsWith(u"No command"_s));
        QTest::keyClick(m_search, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(m_search, u"reports"_s);
        QVERIFY(told->isHidden());
        QTest::keyClicks(m_search, u" zebra"_s);
        QTest::keyClick(m_search, Qt::Key_Return);
        QVERIFY(m_palette->isVisible());
        QTest::keyClick(m_palette, Qt::Key_Escape);
        QTRY_VERIFY(!m_palette);
        QCOMPARE(done.size(), 0);
    }

    void aClickDoesIt()
    {
        QSignalSpy done(m_commands->action(QLatin1String("refresh")), &QAction::triggered);
        QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {},
                          m_list->visualItemRect(m_list->topLevelItem(1)).center());
        QTRY_COMPARE(done.size(), 1);
    }

private:
    [[nodiscard]] QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < m_list->topLevelItemCount(); ++row)
            all += m_list->topLevelItem(row)->text(0);
        return all;
    }

    std::unique_ptr<QWidget> m_window;
    ui::CommandSet* m_commands = nullptr;
    QMenu* m_menu = nullptr;
    QPointer<ui::CommandPalette> m_palette;
    QLineEdit* m_search = nullptr;
    QTreeWidget* m_list = nullptr;
};

RAPDESK_TEST(TestPalette)
#include "test_palette.moc"
