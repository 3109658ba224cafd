// The morning of somebody who has no mouse.
#include "AtRap.h"
#include "app/desktop/DialogDoors.h"
#include "tests/TestMain.h"
#include "ui/printing/PrintDialog.h"
#include "ui/viewer/ViewerWindow.h"

#include <QFileDialog>
#include <QLabel>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace workbench;

namespace {

/// The program on that workstation, with its own dialogs and windows.
struct Desktop {
    explicit Desktop(const Workstation& at)
        : accounts(at.config)
        , window({at.config, rap::systemClock, holidays,
                  [this, &at]() -> rap::Result<ledger::Ledger*> {
                      auto opened = ledger::Ledger::open(at.config.ledger());
                      if (!opened)
                          return tl::unexpected(opened.error());
                      ledger = std::move(*opened);
                      return ledger.get();
                  }},
                 desktop::dialogDoors(accounts, at.config, passphrases, rap::systemClock, holidays,
                                      [this] { return ledger.get(); }))
    {
        window.resize(1366, 768);
        window.show();
        window.open();
    }

    account::Accounts accounts;
    account::Passphrases passphrases;
    rap::HolidaysInUse holidays;
    std::unique_ptr<ledger::Ledger> ledger;
    Workbench window;
};

QWidget* focused()
{
    return QApplication::focusWidget();
}

/// To whatever has the keyboard.
void press(int key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(focused(), Qt::Key(key), modifiers);
}

void type(const QString& text)
{
    QTest::keyClicks(focused(), text);
}

/// As a window manager does with the window below one that was closed.
void comeToFront(QWidget& window)
{
    window.activateWindow();
}

/// The window that has the keyboard, where it is one of these.
template <typename Window> Window* active()
{
    return focused() == nullptr ? nullptr : qobject_cast<Window*>(focused()->window());
}

} // namespace

class TestMorning : public QObject {
    Q_OBJECT
    std::unique_ptr<practice::PracticeServer> m_server;

private Q_SLOTS:
    void initTestCase() { m_server = startedServer(); }

    void byKeyboardAlone()
    {
        const TrustingStation station(*m_server);
        Desktop desktop(station);
        auto* banner = desktop.window.findChild<ui::Banner*>(u"banner"_s);

        // Get new reports: what has the keyboard as the window opens.
        TRY_VERIFY(desktop.window.desk().errands() != nullptr && focused() != nullptr);
        press(Qt::Key_Return);
        TRY_VERIFY(banner->content().title.endsWith(u"reports fetched, checked and filed."_s));

        // Open one: the first text report that a search for its ID leaves.
        press(Qt::Key_F, Qt::ControlModifier);
        type(u"CSEMA08"_s);
        press(Qt::Key_2, Qt::ControlModifier);
        TRY_COMPARE(focused(), desktop.window.findChild<ReportView*>());
        press(Qt::Key_Home);
        press(Qt::Key_Return);
        TRY_VERIFY(active<viewer::ViewerWindow>() != nullptr);
        viewer::ViewerWindow* viewer = active<viewer::ViewerWindow>();
        TRY_VERIFY(viewer->current() != nullptr && viewer->current()->hasText());
        QCOMPARE(viewer->current()->report().id(), u"CSEMA08"_s);

        // Find in it.
        press(Qt::Key_F, Qt::ControlModifier);
        type(u"PARTICIPANT"_s);
        press(Qt::Key_Return);
        const auto* counted = viewer->findChild<QLabel*>(u"find-count"_s);
        QVERIFY(counted != nullptr);
        TRY_VERIFY(counted->text().contains(QRegularExpression(u"[1-9]"_s)));

        // Back to the table, and onto paper.
        press(Qt::Key_Escape);
        press(Qt::Key_W, Qt::ControlModifier);
        TRY_VERIFY(!viewer->isVisible());
        comeToFront(desktop.window);
        TRY_COMPARE(focused(), desktop.window.findChild<ReportView*>());
        press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        TRY_VERIFY(active<printing::PrintDialog>() != nullptr);
        printing::PrintDialog* paper = active<printing::PrintDialog>();
        press(Qt::Key_Return); // Save as…, where it begins
        TRY_VERIFY(active<QFileDialog>() != nullptr);
        const QString pdf = station.folder.filePath(u"morning.pdf"_s);
        press(Qt::Key_A, Qt::ControlModifier);
        type(pdf);
        press(Qt::Key_Return);
        TRY_VERIFY(QFileInfo::exists(pdf));
        QFile written(pdf);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.read(5), QByteArray("%PDF-"));
        TRY_VERIFY(active<QFileDialog>() == nullptr);
        comeToFront(*paper);
        TRY_VERIFY(active<printing::PrintDialog>() == paper);
        press(Qt::Key_Escape);
        comeToFront(desktop.window);
        TRY_COMPARE(focused(), desktop.window.findChild<ReportView*>());

        press(Qt::Key_Q, Qt::ControlModifier);
        TRY_VERIFY(!desktop.window.isVisible());
    }

    /// Whoever does not know a key finds the command by a word of it.
    void byTheNameOfACommand()
    {
        const TrustingStation station(*m_server);
        Desktop desktop(station);
        TRY_VERIFY(desktop.window.desk().errands() != nullptr && focused() != nullptr);
        press(Qt::Key_K, Qt::ControlModifier);
        type(u"new reports"_s);
        press(Qt::Key_Return);
        auto* banner = desktop.window.findChild<ui::Banner*>(u"banner"_s);
        TRY_VERIFY(banner->content().title.endsWith(u"reports fetched, checked and filed."_s));
    }
};

RAPDESK_TEST(TestMorning)
#include "test_morning.moc"
