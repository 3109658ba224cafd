#include "Walk.h"
#include "app/desktop/AboutDialog.h"
#include "tests/ui/workbench/Window.h"
#include "ui/accounts/AccountDialog.h"
#include "ui/accounts/HostKeyQuestion.h"
#include "ui/accounts/PassphraseQuestion.h"
#include "ui/help/ContactsDialog.h"

#include <QApplication>
#include <QLabel>
#include <functional>

namespace {

using Shown = std::function<void(QWidget&)>;
using Window = std::function<void(const Shown& walk)>;

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

constexpr QSize low(620, 300); // 1366x768 at 200 %, less title bar and taskbar

void accountDialog(const Shown& walk, bool edited, std::optional<QSize> size)
{
    const Workstation station;
    account::Account account = station.unreachable();
    account.connections = 2; // so that what is advanced is unfolded
    account.keyRegistered = today;
    ui::AccountDialog dialog(station.accounts, station.config, edited ? std::optional(account) : std::nullopt,
                             Shelf::clock());
    show(dialog, size);
    walk(dialog);
}

void mainWindow(const Shown& walk, bool atWork, QSize size)
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
        program.banner().tell({ui::Tone::Bad,
                               QStringLiteral("Title"),
                               QStringLiteral("Text"),
                               {{workbench::command::tryAgain, QStringLiteral("Try again"), true},
                                {workbench::command::editAccount, QStringLiteral("Edit account…")}}});
    }
    show(program.window, size);
    walk(program.window);
}

} // namespace

class TestKeyboard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyWindow_data()
    {
        QTest::addColumn<Window>("window");
        QTest::addColumn<ui::Scheme>("scheme");
        const auto add = [](const char* name, const Window& window) {
            QTest::addRow("%s, light", name) << window << ui::Scheme::Light;
            QTest::addRow("%s, dark", name) << window << ui::Scheme::Dark;
        };
        add("first start", [](const Shown& walk) { mainWindow(walk, false, {1366, 768}); });
        add("main window", [](const Shown& walk) { mainWindow(walk, true, {1366, 768}); });
        add("main window, small", [](const Shown& walk) { mainWindow(walk, true, {683, 360}); });
        add("new account", [](const Shown& walk) { accountDialog(walk, false, {}); });
        add("account", [](const Shown& walk) { accountDialog(walk, true, {}); });
        add("account, low screen", [](const Shown& walk) { accountDialog(walk, true, low); });
        for (const auto& [name, kind] : {std::pair{"unknown host key", rap::ErrorKind::HostKeyUnknown},
                                         std::pair{"changed host key", rap::ErrorKind::HostKeyChanged}})
            add(name, [kind = kind](const Shown& walk) {
                const Workstation station;
                ui::HostKeyQuestion question(hostKeyFault(kind), QStringLiteral("ACME"), station.config);
                show(question);
                walk(question);
            });
        add("passphrase", [](const Shown& walk) {
            ui::PassphraseQuestion question(QStringLiteral("ACME"), QStringLiteral("/keys/rap"));
            show(question);
            walk(question);
        });
        add("contacts", [](const Shown& walk) {
            ui::ContactsDialog contacts([](const QString&) { return true; });
            show(contacts);
            walk(contacts);
        });
        add("about", [](const Shown& walk) {
            desktop::AboutDialog about;
            show(about);
            walk(about);
        });
    }

    void everyWindow()
    {
        QFETCH(const Window, window);
        QFETCH(const ui::Scheme, scheme);
        ui::applyTheme(*qApp, scheme);
        QStringList faults;
        int walked = 0;
        window([&](QWidget& shown) {
            faults = walk::byTab(shown) + walk::byAlt(shown);
            ++walked;
        });
        QCOMPARE(walked, 1);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

    /// A walk that finds nothing where something is wrong would be worth nothing.
    void theWalkFindsWhatIsWrong()
    {
        ui::applyTheme(*qApp, ui::Scheme::Light);
        QWidget window;
        window.resize(300, 200);
        auto* unseen = new QWidget(&window);
        unseen->setObjectName(QStringLiteral("unseen"));
        unseen->setGeometry(10, 10, 100, 30);
        unseen->setFocusPolicy(Qt::StrongFocus);
        auto* right = new QPushButton(QStringLiteral("&One"), &window);
        right->setGeometry(150, 60, 80, 32);
        auto* left = new QPushButton(QStringLiteral("&Other"), &window);
        left->setGeometry(10, 60, 80, 32);
        auto* label = new QLabel(QStringLiteral("&Nowhere"), &window);
        label->setGeometry(10, 120, 80, 20);
        show(window);
        const QStringList byTab = walk::byTab(window);
        QCOMPARE(byTab.size(), 2);
        QVERIFY(byTab.first().contains(QStringLiteral("'unseen' does not show")));
        QVERIFY(byTab.last().contains(QStringLiteral("stands to its right")));
        const QStringList byAlt = walk::byAlt(window);
        QCOMPARE(byAlt.size(), 3);
        QVERIFY(byAlt.first().contains(QStringLiteral("belongs to no field")));
        QVERIFY(byAlt.last().contains(QStringLiteral("not pressed by its letter alone")));
    }
};

QTEST_MAIN(TestKeyboard)
#include "test_keyboard.moc"
