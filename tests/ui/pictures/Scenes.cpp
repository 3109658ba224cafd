#include "Scenes.h"

#include "Firm.h"
#include "session/ProfileStore.h"
#include "tests/ui/coverage/Opened.h"
#include "ui/accounts/AccountManager.h"
#include "ui/accounts/HostKeyQuestion.h"
#include "ui/accounts/SetupAssistant.h"
#include "ui/compare/CompareWindow.h"
#include "ui/printing/PrintDialog.h"
#include "ui/profiles/ProfilesDialog.h"
#include "ui/profiles/ScheduleDialog.h"
#include "ui/viewer/TextPane.h"
#include "ui/viewer/ViewerCommands.h"
#include "ui/viewer/ViewerWindow.h"

#include <QTableView>

namespace scenes {

namespace {

using screens::Use;

/// With the keyboard on `focus`, so that no field has a cursor in it that comes and goes.
void show(QWidget& window, QSize size = {}, QWidget* focus = nullptr)
{
    window.show();
    if (!size.isEmpty())
        window.setFixedSize(size);
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        qFatal("the window does not become active");
    if (focus != nullptr)
        focus->setFocus();
    QCoreApplication::processEvents();
}

void firstStart(const Use& use)
{
    const Workstation station;
    ui::SetupAssistant assistant({station.accounts, station.config, Shelf::clock()});
    show(assistant);
    use(assistant);
}

void mainWindow(const Use& use)
{
    Firm firm;
    Program program(firm, Shelf::clock(), {}, false, firm.holidays());
    QTRY_VERIFY(program.table().model()->rowCount() > 10);
    QTRY_VERIFY(program.find<ui::Pill>(QStringLiteral("pill-coverage"))->isVisible());
    QTRY_VERIFY(!program.banner().isEmpty()); // of what is late: closed, as a clerk does who has read it
    program.banner().dismiss();
    for (const workbench::Column column : {workbench::Column::Kind, workbench::Column::Size})
        program.table().setColumnHidden(int(column), true); // what is read in a small picture
    show(program.window, {1040, 400}, &program.table());
    use(program.window);
}

void coverageBoard(const Use& use)
{
    Firm firm;
    Opened at(firm);
    QTRY_VERIFY(at.program.table().model()->rowCount() > 10);
    at.open();
    QTRY_COMPARE(at.lines().size(), 5); // with what is late, which is known last
    QTRY_VERIFY(!at.banner().isEmpty());
    at.banner().dismiss();
    show(*at.window, {1130, 530});
    use(*at.window);
}

void hostKey(const Use& use)
{
    const Workstation station;
    sftp::ConnectFailure failure;
    failure.error.kind = rap::ErrorKind::HostKeyUnknown;
    failure.presented = Firm::hostKey();
    ui::HostKeyQuestion question(failure, Firm::name(), station.config);
    show(question);
    use(question);
}

void reportWindow(const Use& use)
{
    const Firm firm;
    viewer::ViewerWindow window({}, {});
    window.showReport(firm.report(QStringLiteral("163007"), 0));
    show(window, {900, 520});
    QTRY_VERIFY(window.current()->hasText() && window.current()->text().text()->index()->isComplete());
    window.commands().action(viewer::command::find)->trigger();
    window.findChild<QLineEdit*>(QStringLiteral("find-text"))->setText(QStringLiteral("TENCENT"));
    const auto* count = window.findChild<QLabel*>(QStringLiteral("find-count"));
    QTRY_VERIFY(count->text().contains(QStringLiteral("10"))); // all
    window.commands().action(viewer::command::findNext)->trigger();
    use(window);
}

void printing(const Use& use)
{
    const Firm firm;
    const QStringList files = firm.report(QStringLiteral("163007"), 0).files;
    printing::PrintDialog dialog({{files.first(), false}}, printing::PrintDialog::To::Pdf, {});
    show(dialog);
    use(dialog);
}

void comparison(const Use& use)
{
    const Firm firm;
    compare::CompareWindow window(firm.report(QStringLiteral("120511"), 0), firm.report(QStringLiteral("163007"), 1),
                                  {});
    show(window, {1040, 440});
    QTRY_VERIFY(!window.isComparing());
    use(window);
}

void profiles(const Use& use)
{
    const Firm firm;
    const auto ledger = ledger::Ledger::open(firm.config.ledger());
    session::AccountSession session(firm.account(), firm.config, **ledger, Shelf::clock(), {});
    QSignalSpy ready(&session, &session::AccountSession::ready);
    session.start();
    QVERIFY(!ready.isEmpty() || ready.wait());
    ui::ProfilesDialog dialog(session, Shelf::clock());
    show(dialog, {1000, 620});
    dialog.findChild<ui::Chip*>(QStringLiteral("part-1"))->click();
    QTRY_VERIFY(dialog.findChild<QTableView*>()->isEnabled()); // it has counted
    use(dialog);
}

void schedule(const Use& use)
{
    Firm firm;
    Program program(firm);
    QTRY_VERIFY(program.errands().lateCount() > 0);
    workbench::Errands& errands = program.errands();
    ui::ScheduleDialog dialog({errands.session(), errands.runner(), errands.ledger(), Shelf::clock(),
                               [](bool, int) { return rap::Result<void>(); }, [](const QStringList&) {}},
                              ui::ScheduleDialog::Page::Expected);
    show(dialog, {800, 500});
    use(dialog);
}

void accounts(const Use& use)
{
    const Firm firm(Firm::hostKey().address);
    ui::AccountManager manager(firm.accounts, firm.config, Shelf::clock(), {}, Firm::name());
    show(manager, {860, 500});
    for (QLabel* label : manager.findChildren<QLabel*>()) // where they are is another place each time
        label->setText(label->text()
                           .replace(firm.reports(), QStringLiteral("D:\\RAP Reports"))
                           .replace(firm.folder.path() + u'/', QStringLiteral("C:\\Keys\\")));
    use(manager);
}

} // namespace

QList<screens::Screen> all()
{
    return {{"first-start", &firstStart},     {"main-window", &mainWindow}, {"host-key", &hostKey},
            {"report-window", &reportWindow}, {"print", &printing},         {"comparison", &comparison},
            {"report-profiles", &profiles},   {"schedule", &schedule},      {"ten-day-board", &coverageBoard},
            {"accounts", &accounts}};
}

} // namespace scenes
