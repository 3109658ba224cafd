// The window turns to another language while it is in use, by the menu: nothing is lost.
#include "account/Passphrases.h"
#include "app/desktop/DialogDoors.h"
#include "app/desktop/Screens.h"
#include "tests/TestMain.h"
#include "tests/ui/viewer/Texts.h"
#include "tests/ui/workbench/AtRap.h"
#include "ui/common/CommandPalette.h"
#include "ui/coverage/CoverageWindow.h"
#include "ui/help/HelpWindow.h"
#include "ui/viewer/TextPane.h"
#include "ui/viewer/ViewerWindow.h"

#include <QDialog>
#include <QTabWidget>
#include <QTreeWidget>

using namespace workbench;
using language::Language;

namespace {

/// The desktop program on that workstation, with all its doors, as its main makes it.
struct Desktop {
    explicit Desktop(const Workstation& at, const rap::Clock& clock = Shelf::clock())
        : doors(desktop::dialogDoors(at.accounts, at.config, passphrases, clock, {}, [this] { return ledger.get(); }))
        , desk({at.config, clock, {}, [this, config = at.config]() -> rap::Result<ledger::Ledger*> {
                    ledger = *ledger::Ledger::open(config.ledger());
                    return ledger.get();
                }})
    {
        doors.applyTheme = [](ui::ThemeChoice) {};
        speaker.speak(Language::English);
        screens.emplace(desk, doors, speaker);
        window().show();
        window().setGeometry(10, 50, 780, 650);
        window().open();
        if (!QTest::qWaitFor([this] { return desk.errands() != nullptr && !desk.errands()->isLoading(); }))
            qFatal("the desk does not open");
    }
    ~Desktop()
    {
        screens.reset();
        speaker.speak(Language::English);
    }
    Q_DISABLE_COPY_MOVE(Desktop)

    [[nodiscard]] Workbench& window() { return screens->window(); }
    [[nodiscard]] QAction& command(QLatin1String id) { return *window().commands().action(id); }
    template <typename T> [[nodiscard]] T* find(const QString& name = {}) { return window().findChild<T*>(name); }
    /// By the menu, and waits for the other window.
    void turnTo(QLatin1String language)
    {
        QSignalSpy changed(&*screens, &desktop::Screens::changed);
        command(language).trigger();
        if (!changed.wait())
            qFatal("the window stays");
        if (!QTest::qWaitForWindowExposed(&window()))
            qFatal("the other window does not show");
    }

    account::Passphrases passphrases;
    std::unique_ptr<ledger::Ledger> ledger;
    language::Speaker speaker;
    Doors doors;
    Desk desk;
    std::optional<desktop::Screens> screens;
};

} // namespace

class TestWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qunsetenv("RAPDESK_LANGUAGE");
        ui::applyTheme(*qApp, ui::Scheme::Light);
    }

    void everyLanguageIsInTheMenuInItself()
    {
        StationThatKnows station;
        Desktop at(station);
        for (const QLatin1String language : {command::languageHongKong, command::languageMainland}) {
            at.turnTo(language);
            QCOMPARE(at.command(command::languageEnglish).text(), QStringLiteral("English"));
            QCOMPARE(at.command(command::languageHongKong).text(), QStringLiteral("繁體中文"));
            QCOMPARE(at.command(command::languageMainland).text(), QStringLiteral("简体中文"));
            QVERIFY(at.command(language).isChecked());
        }
    }

    void languagesAreFoundByThatWordInEachOfThem()
    {
        StationThatKnows station;
        Desktop at(station);
        for (const char* word : {"LANGUAGE", "語言", "语言"}) {
            ui::openCommandPalette(at.window().commands(), &at.window());
            const QPointer<ui::CommandPalette> palette = at.find<ui::CommandPalette>();
            palette->findChild<QLineEdit*>(QStringLiteral("command-search"))->setText(QString::fromUtf8(word));
            const auto* list = palette->findChild<QTreeWidget*>(QStringLiteral("command-list"));
            QStringList names;
            for (int row = 0; row < list->topLevelItemCount(); ++row)
                names += list->topLevelItem(row)->text(0);
            for (const char* name : {"English", "繁體中文", "简体中文", "System's language"})
                QVERIFY2(names.contains(QString::fromUtf8(name)), qPrintable(QString::fromUtf8(word)));
            palette->reject();
            QTRY_VERIFY(palette.isNull());
        }
    }

    void theWindowGoesOnWhereItWas()
    {
        StationThatKnows station({marks, clearing});
        Desktop at(station);
        const Errands* errands = at.desk.errands();
        const QString english = at.command(command::getNew).text();
        QTRY_COMPARE(at.find<ReportView>()->model()->rowCount(), 3);
        at.find<QLineEdit>(QStringLiteral("search"))->setText(QStringLiteral("HKMK"));
        at.find<ReportView>()->selectReports({clearing.path});
        const QRect place = at.window().geometry();

        at.turnTo(command::languageHongKong);
        QVERIFY(at.command(command::getNew).text() != english);
        QVERIFY(at.desk.errands() == errands);
        QCOMPARE(at.window().geometry(), place);
        QVERIFY(at.find<QToolButton>(QStringLiteral("account"))->text().contains(QStringLiteral("Practice")));
        QCOMPARE(at.find<QLineEdit>(QStringLiteral("search"))->text(), QStringLiteral("HKMK"));
        QCOMPARE(at.find<ReportView>()->model()->rowCount(), 2);
        QCOMPARE(at.find<ReportView>()->countSelected(), 1);

        // The next start speaks it too.
        QCOMPARE(language::chosenHere(station.config), Language::HongKong);
        at.turnTo(command::languageEnglish);
        QCOMPARE(at.command(command::getNew).text(), english);
        QCOMPARE(at.find<ReportView>()->countSelected(), 1);
    }

    void reportsThatAreOpenStayOpenAtTheirPlace()
    {
        Workstation station;
        station.save(station.unreachable());
        station.remember(QStringLiteral("Practice"), three, {marks, clearing});
        for (const rap::Entry& entry : {marks, clearing})
            writeFile(station.reports() + QLatin1Char('/') + entry.name.chopped(4), pagesOf(30, 60));
        Desktop at(station);
        QTRY_COMPARE(at.find<ReportView>()->model()->rowCount(), 3);
        const auto viewer = [&] { return at.find<viewer::ViewerWindow>(QStringLiteral("viewer")); };
        for (const rap::Entry& entry : {clearing, marks}) {
            at.find<ReportView>()->selectReports({entry.path});
            at.command(command::open).trigger();
            QTRY_VERIFY(viewer() != nullptr && viewer()->current() != nullptr &&
                        viewer()->current()->report().path == entry.path && viewer()->current()->hasText() &&
                        viewer()->current()->text().text()->index()->isComplete());
        }
        viewer()->current()->text().goTo({17, 4});
        QCOMPARE(viewer()->current()->text().place(), (viewer::PagePlace{17, 4}));
        at.command(command::showCoverage).trigger();
        at.command(command::help).trigger();
        const QRect place = viewer()->geometry();

        at.turnTo(command::languageMainland);
        QVERIFY(viewer()->isVisible());
        QCOMPARE(viewer()->geometry(), place);
        QCOMPARE(viewer()->findChild<QTabWidget*>(QStringLiteral("tabs"))->count(), 2);
        QCOMPARE(viewer()->current()->report().path, marks.path);
        QTRY_VERIFY(viewer()->current()->hasText());
        QTRY_COMPARE(viewer()->current()->text().place(), (viewer::PagePlace{17, 4}));
        QVERIFY(at.find<coverage::CoverageWindow>()->isVisible());
        QVERIFY(at.find<help::HelpWindow>()->isVisible());
    }

    void whatSheIsAskedIsAnsweredFirst()
    {
        StationThatKnows station;
        Desktop at(station);
        auto* question = new QDialog(&at.window());
        question->setAttribute(Qt::WA_DeleteOnClose);
        const QPointer<Workbench> before = &at.window();
        at.command(command::languageHongKong).trigger();
        question->open();
        QTest::qWait(0);
        QCoreApplication::processEvents();
        QVERIFY(before == &at.window());
        question->reject();
        QTRY_VERIFY(before.isNull());
    }

    /// It goes on meanwhile, and its end is told in the other language.
    void aFetchGoesOn()
    {
        const auto server = startedServer();
        const TrustingStation station(*server, slow);
        Desktop at(station, rap::systemClock);
        at.command(command::getNew).trigger();
        TRY_VERIFY(at.desk.underWay() > 0);
        at.turnTo(command::languageHongKong);
        QVERIFY(at.find<DownloadPanel>()->isVisible());
        const int all = int(server->manifest().size());
        TRY_COMPARE(at.find<ui::Banner>(QStringLiteral("banner"))->content().tone, ui::Tone::Good);
        QVERIFY(at.find<ui::Banner>(QStringLiteral("banner"))->content().title.contains(QString::number(all)));
        QCOMPARE(countWith(*at.find<ReportView>(), RowStatus::Filed), all);
    }
};

RAPDESK_TEST(TestWindow)
#include "test_window.moc"
