// The board against a real OpenSSH server.
#include "Opened.h"
#include "tests/TestMain.h"
#include "tests/ui/workbench/AtRap.h"

using namespace workbench;

class TestCoverageRap : public QObject {
    Q_OBJECT
    std::unique_ptr<practice::PracticeServer> m_server;

private Q_SLOTS:
    void initTestCase() { m_server = startedServer(); }

    void oneClickGetsAllThatWasMissed()
    {
        TrustingStation station(*m_server);
        Opened at(station);
        TRY_VERIFY(!at.program.errands().isLoading());
        at.open();
        TRY_VERIFY(at.find<ui::EmptyState>()->isVisible());
        look(at.program);
        TRY_VERIFY(at.view().isVisible());
        TRY_COMPARE(at.window->looked().outstanding.size(), m_server->manifest().size());
        QVERIFY(!at.window->looked().hasUnseenDays);
        QTest::mouseClick(&at.get(), Qt::LeftButton);
        TRY_VERIFY(at.window->looked().outstanding.isEmpty());
        const QString all =
            QStringLiteral("Nothing is missing: %1 reports that RAP lists are here.").arg(m_server->manifest().size());
        TRY_VERIFY(at.find<QLabel>(QStringLiteral("summary"))->text().startsWith(all));
    }
};

RAPDESK_TEST(TestCoverageRap)
#include "test_rap.moc"
