#include "Screens.h"

#include "app/desktop/AboutDialog.h"
#include "session/ProfileStore.h"
#include "tests/ui/coverage/Opened.h"
#include "tests/ui/viewer/Texts.h"
#include "ui/accounts/AccountDialog.h"
#include "ui/accounts/AccountManager.h"
#include "ui/accounts/HostKeyQuestion.h"
#include "ui/accounts/PassphraseQuestion.h"
#include "ui/accounts/RenewalAssistant.h"
#include "ui/accounts/SetupAssistant.h"
#include "ui/common/Commands.h"
#include "ui/common/Theme.h"
#include "ui/compare/CompareWindow.h"
#include "ui/help/ContactsDialog.h"
#include "ui/help/HelpWindow.h"
#include "ui/printing/PrintDialog.h"
#include "ui/profiles/ProfilesDialog.h"
#include "ui/profiles/ScheduleDialog.h"
#include "ui/viewer/SearchWindow.h"
#include "ui/viewer/TextPane.h"
#include "ui/viewer/ViewerCommands.h"
#include "ui/viewer/ViewerWindow.h"

#include <QApplication>
#include <QLabel>
#include <QScreen>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

namespace screens {

namespace {

const QDate today = Shelf::today;

sftp::ConnectFailure hostKeyFault(rap::ErrorKind kind)
{
    sftp::ConnectFailure failure;
    failure.error.kind = kind;
    failure.presented = sftp::PresentedKey{{QStringLiteral("rap.example"), 22},
                                           QStringLiteral("ssh-ed25519"),
                                           256,
                                           QStringLiteral("SHA256:YTsrS1LcsBQeUV1dDgfwehzVcyCyu7Ot5k4iUgDxy7Q")};
    return failure;
}

void show(QWidget& window, std::optional<QSize> size = {})
{
    window.show();
    if (size)
        window.setFixedSize(*size);
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        qFatal("the window does not become active");
    QCoreApplication::processEvents();
}

constexpr QSize lowAndWide(683, 300);
constexpr QSize low(620, 300); // 1366x768 at 200 %, less title bar and taskbar

void accountDialog(const Use& use, bool edited, std::optional<QSize> size)
{
    const Workstation station;
    account::Account account = station.unreachable();
    account.connections = 2; // so that what is advanced is unfolded
    account.keyRegistered = today;
    ui::AccountDialog dialog(station.accounts, station.config, edited ? std::optional(account) : std::nullopt,
                             Shelf::clock());
    show(dialog, size);
    use(dialog);
}

profile::Profile wholeProfile()
{
    profile::Profile profile;
    profile.name = QStringLiteral("Money");
    profile.except.resize(1);
    profile.except.first().kinds = {rap::Kind::Image};
    profile.further.append({QStringLiteral("/mnt/share"), {}});
    profile.expected.append({QStringLiteral("CSEMA08"), {}, {{Qt::Monday}, QTime(16, 30)}});
    return profile;
}

/// With the part of the first profile in sight that has this number; none: without profiles.
void profilesDialog(const Use& use, std::optional<int> part, std::optional<QSize> size)
{
    const StationThatKnows station;
    if (part) {
        const session::ProfileStore store(station.config, QStringLiteral("Practice"));
        if (!store.save({{wholeProfile()}, {}}))
            qFatal("not saved");
    }
    const auto ledger = ledger::Ledger::open(station.config.ledger());
    session::AccountSession session(station.unreachable(), station.config, **ledger, Shelf::clock(), {});
    QSignalSpy ready(&session, &session::AccountSession::ready);
    session.start();
    QVERIFY(!ready.isEmpty() || ready.wait());
    ui::ProfilesDialog dialog(session, Shelf::clock());
    show(dialog, size);
    if (part) {
        dialog.findChild<ui::Chip*>(QStringLiteral("part-%1").arg(*part))->click();
        QTRY_VERIFY(dialog.findChild<QTableView*>()->isEnabled()); // it has counted
    }
    use(dialog);
}

/// On an account of which something is expected and a run is known.
void scheduleDialog(const Use& use, ui::ScheduleDialog::Page page, std::optional<QSize> size)
{
    Workstation station;
    const account::Account account = station.unreachable();
    station.save(account);
    QList<rap::Entry> usual{marks};
    for (int day = 16; day <= 20; ++day) {
        const QDate date(2026, 11, day);
        usual.append(Shelf::entry(Shelf::folder(QStringLiteral("CCASS_HKMK"), date),
                                  Shelf::name(QStringLiteral("CUSUAL1"), QStringLiteral("C00123"),
                                              QStringLiteral("HKMK"), date, QStringLiteral("091000"))));
    }
    station.remember(account.name, usual, {marks});
    {
        auto ledger = ledger::Ledger::open(station.config.ledger());
        ledger::Run run;
        run.account = account.name;
        run.kind = QStringLiteral("run");
        run.end = QStringLiteral("done");
        run.started = Shelf::now().plusMilliseconds(-1000);
        run.finished = Shelf::now();
        run.filed = 1;
        ledger::Run look = run;
        look.kind = QStringLiteral("refresh");
        if (!ledger || !(*ledger)->recordRun(run).result() || !(*ledger)->recordRun(look).result())
            qFatal("not recorded");
    }
    Program program(station);
    QTRY_COMPARE(program.errands().lateCount(), 1);
    workbench::Errands& errands = program.errands();
    ui::ScheduleDialog dialog({errands.session(), errands.runner(), errands.ledger(), Shelf::clock(),
                               [](bool, int) { return rap::Result<void>(); }, [](const QStringList&) {}},
                              page);
    QTRY_COMPARE(dialog.findChild<QTableView*>(QStringLiteral("runs"))->model()->rowCount(), 1);
    show(dialog, size);
    use(dialog);
}

void mainWindow(const Use& use, bool atWork, QSize size)
{
    Workstation station;
    if (atWork) {
        station.save(station.unreachable());
        const QString folder = Shelf::folder(QStringLiteral("CCASS_HKMK"));
        QList<rap::Entry> reports;
        for (const char* id : {"CFIPM01", "CCLTN05", "CSEMA08"})
            reports.append(
                Shelf::entry(folder, Shelf::name(QLatin1String(id), QStringLiteral("C00123"), QStringLiteral("HKMK"))));
        station.remember(QStringLiteral("Practice"), reports, {reports.first()});
    }
    Program program(station);
    if (atWork) {
        QTRY_COMPARE(program.table().model()->rowCount(), 3);
        QTRY_VERIFY(program.find<ui::Pill>(QStringLiteral("pill-coverage"))->isVisible());
        program.command(workbench::command::refresh).trigger();
        QTRY_VERIFY(program.banner().isVisibleTo(&program.window));
    }
    show(program.window, size);
    use(program.window);
}

void coverageBoard(const Use& use, QSize size)
{
    Workstation station;
    station.save(station.unreachable());
    station.remember(QStringLiteral("Practice"), three, {marks});
    Opened at(station);
    QTRY_COMPARE(at.program.table().model()->rowCount(), 3);
    at.open();
    show(*at.window, size);
    use(*at.window);
}

void accountManager(const Use& use)
{
    Workstation station;
    const account::Account account = station.unreachable();
    station.save(account);
    ui::AccountManager manager(station.accounts, station.config, Shelf::clock(), {}, account.name);
    show(manager);
    use(manager);
}

void renewalAssistant(const Use& use)
{
    Workstation station;
    const account::Account account = station.unreachable();
    station.save(account);
    ui::RenewalAssistant assistant({station.accounts, station.config, Shelf::clock(), {}, account});
    show(assistant);
    use(assistant);
}

enum class Of { Text, TextSearched, TextWithNoteAndRuler, Table };

void viewerWindow(const Use& use, Of what)
{
    const QTemporaryDir folder;
    const QString csv = QStringLiteral("RMAMR03_C00123_20261123.CSV");
    const QString text = QStringLiteral("CSEMA08_C00123_GLOB_20261123163000123456.TXT");
    viewer::ViewedReport report{QStringLiteral("Practice"), QStringLiteral("/rap"), {}, {}, {}, {}};
    report.file = what == Of::Table ? csv : text;
    report.files += writeFile(folder.filePath(report.file),
                              what == Of::Table ? QByteArray("ACCOUNT,AMOUNT\n1,2\n3,4\n") : pagesOf(3, 20));
    viewer::Keeper keeper;
    keeper.notes = [text](const viewer::ViewedReport&) {
        const ledger::Note note{text, 1, QStringLiteral("called the broker"), {}};
        return QtFuture::makeReadyFuture(rap::Result<QList<ledger::Note>>({note}));
    };
    keeper.ruler = [](const QString&) { return QtFuture::makeReadyFuture(rap::Result<QList<int>>({0, 7})); };
    viewer::Back back{[](const viewer::ViewedReport&, int) { return std::nullopt; },
                      [](const QString&) { return true; }};
    if (what == Of::TextWithNoteAndRuler)
        back.keeper = keeper;
    viewer::ViewerWindow window(back, {});
    window.showReport(report);
    show(window, QSize(1200, 700));
    if (what == Of::Table)
        QTRY_VERIFY(window.current()->findChild<QTableView*>() != nullptr &&
                    window.current()->findChild<QTableView*>()->isVisible() &&
                    window.current()->findChild<QTableView*>()->model()->rowCount() > 0);
    else
        QTRY_VERIFY(window.current()->hasText() && window.current()->text().text()->index()->isComplete());
    if (what == Of::TextSearched)
        window.commands().action(viewer::command::find)->trigger();
    if (what == Of::TextWithNoteAndRuler) {
        window.commands().action(viewer::command::showRuler)->trigger();
        QTRY_VERIFY(window.findChild<QWidget*>(QStringLiteral("note-text"))->isVisible());
    }
    use(window);
}

void compareWindow(const Use& use)
{
    const QTemporaryDir folder;
    const auto report = [&](const char* name, const QByteArray& bytes) {
        viewer::ViewedReport one{QStringLiteral("Practice"), QLatin1String(name), QLatin1String(name), {}, {}, {}};
        one.files += writeFile(folder.filePath(one.file), bytes);
        return one;
    };
    compare::CompareWindow window(report("A.TXT", pagesOf(3, 20)), report("B.TXT", pagesOf(2, 20)), {});
    show(window, QSize(1200, 700));
    QTRY_VERIFY(!window.isComparing());
    use(window);
}

void searchWindow(const Use& use)
{
    const auto none = [] { return QList<viewer::ViewedReport>(); };
    viewer::SearchWindow window({none, none});
    show(window, QSize(1000, 600));
    use(window);
}

void helpWindow(const Use& use)
{
    help::HelpWindow window({[](QWidget*) {}, [](const QString&) { return true; }});
    window.showPage(ui::HelpPage::New);
    show(window, QSize(1000, 600));
    use(window);
}

void printDialog(const Use& use, printing::PrintDialog::To to)
{
    const QTemporaryDir folder;
    printing::PrintDialog dialog({{writeFile(folder.filePath(QStringLiteral("R.TXT")), pagesOf(2, 20)), false}}, to,
                                 {});
    show(dialog);
    use(dialog);
}

} // namespace

QList<Screen> all()
{
    QList<Screen> screens;
    const auto add = [&screens](const char* name, const Show& show) { screens += {QByteArray(name), show}; };
    add("first start", [](const Use& use) { mainWindow(use, false, {1366, 768}); });
    add("main window", [](const Use& use) { mainWindow(use, true, {1366, 768}); });
    add("main window, small", [](const Use& use) { mainWindow(use, true, {683, 360}); });
    add("coverage", [](const Use& use) { coverageBoard(use, {1366, 768}); });
    add("coverage, small", [](const Use& use) { coverageBoard(use, {683, 360}); });
    add("new account", [](const Use& use) { accountDialog(use, false, {}); });
    add("account", [](const Use& use) { accountDialog(use, true, {}); });
    add("account, low screen", [](const Use& use) { accountDialog(use, true, low); });
    for (const auto& [name, kind] : {std::pair{"unknown host key", rap::ErrorKind::HostKeyUnknown},
                                     std::pair{"changed host key", rap::ErrorKind::HostKeyChanged}})
        add(name, [kind = kind](const Use& use) {
            const Workstation station;
            ui::HostKeyQuestion question(hostKeyFault(kind), QStringLiteral("ACME"), station.config);
            show(question);
            use(question);
        });
    add("passphrase", [](const Use& use) {
        ui::PassphraseQuestion question(QStringLiteral("ACME"), QStringLiteral("/keys/rap"));
        show(question);
        use(question);
    });
    add("report profiles, none", [](const Use& use) { profilesDialog(use, {}, {}); });
    for (const auto& [name, part] :
         {std::pair{"wanted", 1}, std::pair{"exceptions", 2}, std::pair{"places", 3}, std::pair{"expected", 4}}) {
        const QByteArray title = QByteArray("report profiles, ") + name;
        add(title.constData(), [part = part](const Use& use) { profilesDialog(use, part, {}); });
        const QByteArray lowTitle = title + ", low screen";
        add(lowTitle.constData(), [part = part](const Use& use) { profilesDialog(use, part, lowAndWide); });
    }
    add("contacts", [](const Use& use) {
        ui::ContactsDialog contacts([](const QString&) { return true; });
        show(contacts);
        use(contacts);
    });
    for (const auto& [name, page] : {std::pair{"schedule", ui::ScheduleDialog::Page::Settings},
                                     std::pair{"schedule, expected", ui::ScheduleDialog::Page::Expected},
                                     std::pair{"schedule, runs", ui::ScheduleDialog::Page::Runs}}) {
        add(name, [page = page](const Use& use) { scheduleDialog(use, page, {}); });
        add(qPrintable(QLatin1String(name) + QStringLiteral(", low screen")),
            [page = page](const Use& use) { scheduleDialog(use, page, low); });
    }
    add("accounts", &accountManager);
    add("first-run assistant", [](const Use& use) {
        const Workstation station;
        ui::SetupAssistant assistant({station.accounts, station.config, Shelf::clock()});
        show(assistant);
        use(assistant);
    });
    add("key renewal", &renewalAssistant);
    add("viewer", [](const Use& use) { viewerWindow(use, Of::Text); });
    add("viewer, find", [](const Use& use) { viewerWindow(use, Of::TextSearched); });
    add("viewer, note and ruler", [](const Use& use) { viewerWindow(use, Of::TextWithNoteAndRuler); });
    add("viewer, table", [](const Use& use) { viewerWindow(use, Of::Table); });
    add("compare", &compareWindow);
    add("find in reports", &searchWindow);
    add("manual", &helpWindow);
    add("print", [](const Use& use) { printDialog(use, printing::PrintDialog::To::Printer); });
    add("save as PDF", [](const Use& use) { printDialog(use, printing::PrintDialog::To::Pdf); });
    add("about", [](const Use& use) {
        desktop::AboutDialog about;
        show(about);
        use(about);
    });
    return screens;
}

void fitToScreen(QWidget& shown)
{
    shown.resize(shown.size().boundedTo(shown.screen()->availableSize()));
}

QPalette highContrast()
{
    return ui::paletteFor(
        ui::DesktopColors{0x000000U, 0xffffffU, 0x000000U, 0xffffffU, 0x1aebffU, 0x000000U, 0xffff00U, 0x3ff23fU});
}

void addRows(Looks looks)
{
    QTest::addColumn<Show>("show");
    QTest::addColumn<QPalette>("palette");
    for (const Screen& screen : all()) {
        if (looks == Looks::HighContrast) {
            QTest::addRow("%s, high contrast", screen.name.constData()) << screen.show << highContrast();
            continue;
        }
        QTest::addRow("%s, light", screen.name.constData()) << screen.show << ui::paletteFor(ui::Scheme::Light);
        QTest::addRow("%s, dark", screen.name.constData()) << screen.show << ui::paletteFor(ui::Scheme::Dark);
    }
}

void checkRow(const std::function<QStringList(QWidget& shown)>& faultsOf)
{
    QFETCH(const Show, show);
    QFETCH(const QPalette, palette);
    ui::applyTheme(*qApp, palette);
    QStringList faults;
    int checked = 0;
    show([&](QWidget& shown) {
        faults = faultsOf(shown);
        ++checked;
    });
    QCOMPARE(checked, 1);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

} // namespace screens
