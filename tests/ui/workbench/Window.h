#pragma once

#include "Shelf.h"
#include "account/Accounts.h"
#include "ui/common/Banner.h"
#include "ui/common/Commands.h"
#include "ui/common/EmptyState.h"
#include "ui/common/Pill.h"
#include "ui/workbench/DownloadPanel.h"
#include "ui/workbench/FilterBar.h"
#include "ui/workbench/FolderView.h"
#include "ui/workbench/ReportView.h"
#include "ui/workbench/TopBar.h"
#include "ui/workbench/Workbench.h"
#include "ui/workbench/WorkbenchCommands.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

/// Three reports of today.
inline const QString hkmk = Shelf::folder(QStringLiteral("CCASS_HKMK"));
inline const QString mamk = Shelf::folder(QStringLiteral("CCASS_MAMK"));
inline const rap::Entry marks =
    Shelf::entry(hkmk, Shelf::name(QStringLiteral("CFIPM01"), QStringLiteral("C00123"), QStringLiteral("HKMK")));
inline const rap::Entry clearing =
    Shelf::entry(hkmk, Shelf::name(QStringLiteral("CCLTN05"), QStringLiteral("B01451"), QStringLiteral("HKMK"),
                                   Shelf::today, QStringLiteral("140211")));
inline const rap::Entry image =
    Shelf::entry(mamk, Shelf::name(QStringLiteral("CSEMA08"), QStringLiteral("COMMON"), QStringLiteral("MAMK"),
                                   Shelf::today, QStringLiteral("080000"), true));
inline const QList<rap::Entry> three{marks, clearing, image};

/// A workstation: settings, ledger and folders on a disk of its own. Windows come and go.
struct Workstation {
    Workstation()
        : config(account::ConfigFolder::at(folder.filePath(QStringLiteral("config"))))
        , accounts(config)
    {
        if (!config.make())
            qFatal("no settings folder");
    }

    [[nodiscard]] QString reports() const { return folder.filePath(QStringLiteral("reports")); }

    /// An account whose server nobody listens at.
    [[nodiscard]] account::Account unreachable(const QString& name = QStringLiteral("Practice")) const
    {
        account::Account account;
        account.name = name;
        account.user = QStringLiteral("C00123RAP");
        account.primary = {QStringLiteral("127.0.0.1"), 1};
        account.keyFile = folder.filePath(QStringLiteral("no-such-key"));
        account.targetFolder = reports();
        return account;
    }

    void save(const account::Account& account) const
    {
        if (const auto saved = accounts.save(account); !saved)
            qFatal("%s", qPrintable(saved.error().text()));
    }

    /// What an earlier run of the program has left in the ledger.
    void remember(const QString& account, const QList<rap::Entry>& entries, const QList<rap::Entry>& filed = {}) const
    {
        auto ledger = ledger::Ledger::open(config.ledger());
        if (!ledger)
            qFatal("%s", qPrintable(ledger.error().detail));
        const auto listed = (*ledger)->recordListing(account, Shelf::listing(entries), Shelf::now()).result();
        if (!listed)
            qFatal("%s", qPrintable(listed.error().detail));
        for (const rap::Entry& entry : filed)
            if (!(*ledger)->recordFetched(account, entry.path, fetched(entry)).result())
                qFatal("not recorded");
    }

    [[nodiscard]] ledger::Fetched fetched(const rap::Entry& entry) const
    {
        const QString path = reports() + QLatin1Char('/') + entry.name.chopped(4);
        QDir().mkpath(reports());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write("report") != 6)
            qFatal("no report");
        file.close();
        ledger::Fetched fetched = Shelf::fetched(entry, path);
        fetched.files.first().size = 6;
        fetched.files.first().modified = QFileInfo(path).lastModified().toMSecsSinceEpoch();
        return fetched;
    }

    QTemporaryDir folder;
    account::ConfigFolder config;
    account::Accounts accounts;
};

/// A workstation whose account has listed the three reports of today before; of those, `filed` are here. Its server is
/// not to be reached.
struct StationThatKnows : Workstation {
    explicit StationThatKnows(const QList<rap::Entry>& filed = {})
    {
        const account::Account account = unreachable();
        save(account);
        remember(account.name, three, filed);
    }
};

/// The program on that workstation, from its start to its end; what goes out of its doors is noted.
struct Program {
    explicit Program(Workstation& at, rap::Clock clock = Shelf::clock(), std::optional<rap::Error> fault = {},
                     bool itAsksByItself = false, rap::HolidayCalendar itsHolidays = {})
        : station(at)
        , holidays(std::move(itsHolidays))
        , ledgerFault(std::move(fault))
        , asksByItself(itAsksByItself)
        , window(parts(std::move(clock)), doors())
    {
        window.resize(1366, 768);
        window.show();
        if (!QTest::qWaitForWindowExposed(&window))
            qFatal("the window does not show");
        window.activateWindow();
        QSignalSpy begun(&window.desk(), &workbench::Desk::errandsChanged);
        window.open();
        if (begun.isEmpty() && !begun.wait())
            qFatal("the desk does not open");
    }

    [[nodiscard]] bool hasSession() { return window.desk().errands() != nullptr; }
    [[nodiscard]] workbench::Errands& errands() { return *window.desk().errands(); }
    [[nodiscard]] session::AccountSession& session() { return errands().session(); }
    [[nodiscard]] const account::Account& account() { return errands().account(); }
    /// Turns to that account by the box.
    void pick(const QString& name)
    {
        for (QAction* action : find<QToolButton>(QStringLiteral("account"))->menu()->actions())
            if (action->text().startsWith(name))
                action->trigger();
        QTRY_COMPARE(account().name, name);
    }

    template <typename T> [[nodiscard]] T* find(const QString& name = {}) { return window.findChild<T*>(name); }
    [[nodiscard]] ui::Banner& banner() { return *find<ui::Banner>(QStringLiteral("banner")); }
    [[nodiscard]] ui::EmptyState& empty() { return *find<ui::EmptyState>(QStringLiteral("empty")); }
    [[nodiscard]] workbench::ReportView& table() { return *find<workbench::ReportView>(); }
    [[nodiscard]] workbench::FolderView& tree() { return *find<workbench::FolderView>(); }
    [[nodiscard]] QLineEdit& search() { return *find<QLineEdit>(QStringLiteral("search")); }
    [[nodiscard]] QAction& command(QLatin1String id) { return *window.commands().action(id); }

    /// Presses the button of that object name below `place`.
    void press(QWidget& place, const QString& name)
    {
        QAbstractButton* button = nullptr;
        for (QAbstractButton* one : place.findChildren<QAbstractButton*>(name)) {
            // Those of the banner before were hidden, and are on their way out.
            const bool leaves = one->isHidden() && one->testAttribute(Qt::WA_WState_ExplicitShowHide);
            if (button == nullptr && !leaves)
                button = one;
        }
        if (button == nullptr)
            qFatal("no button %s", qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(12, button->height() / 2));
    }

    [[nodiscard]] QString cell(int row, workbench::Column column)
    {
        return table().model()->index(row, int(column)).data().toString();
    }
    void click(int row, Qt::KeyboardModifiers modifiers = {})
    {
        const QModelIndex cell = table().model()->index(row, int(workbench::Column::Report));
        QTest::mouseClick(table().viewport(), Qt::LeftButton, modifiers, table().visualRect(cell).center());
    }
    void doubleClick(int row)
    {
        click(row);
        const QModelIndex cell = table().model()->index(row, int(workbench::Column::Report));
        QTest::mouseDClick(table().viewport(), Qt::LeftButton, {}, table().visualRect(cell).center());
    }
    /// Picks that line of the chip "Group".
    void chooseGrouping(const QString& text)
    {
        for (QAction* action : find<ui::Chip>(QStringLiteral("chip-group"))->menu()->actions())
            if (action->text().remove(QLatin1Char('&')) == text)
                action->trigger();
    }
    [[nodiscard]] QModelIndex node(const QStringList& path)
    {
        QModelIndex at;
        for (const QString& step : path) {
            const QModelIndexList found =
                tree().model()->match(tree().model()->index(0, 0, at), Qt::DisplayRole, step, 1, Qt::MatchExactly);
            if (found.isEmpty())
                return {};
            at = found.first();
        }
        return at;
    }

    Workstation& station;
    rap::HolidayCalendar holidays;
    std::unique_ptr<ledger::Ledger> ledger;
    std::optional<rap::Error> ledgerFault;
    bool asksByItself;
    int addAsked = 0;
    int abouts = 0;
    workbench::Doors::AccountDone addDone;
    QStringList edited;
    QList<std::optional<account::Field>> editedAt;
    workbench::Doors::AccountDone editDone;
    QStringList renewed;  ///< Accounts whose key was to be.
    QStringList imported; ///< Files.
    workbench::Doors::AccountDone importDone;
    QStringList managed; ///< Accounts to begin with.
    std::function<void(const QString&)> accountsChanged;
    QStringList profilesEdited; ///< Of accounts.
    std::optional<sftp::ConnectFailure> hostKeyAsked;
    std::function<void()> hostKeyPinned;
    int passphraseAsked = 0;
    std::function<void(const std::optional<QString>&)> passphraseDone;
    QList<QStringList> mailed; ///< Files of each mail.
    std::optional<rap::Error> mailFault;
    QStringList opened;                      ///< With the system's program.
    QList<viewer::ViewedReport> viewed;      ///< In the viewer.
    std::optional<viewer::FoundAt> viewedAt; ///< Of the last one, as the next.
    viewer::Back viewerBack;
    std::optional<viewer::Searchable> searchable; ///< Of the search that was opened.
    workbench::Doors::ShowFound showFound;
    QList<std::pair<viewer::ViewedReport, viewer::ViewedReport>> compared;
    QList<int> comparedBy;   ///< The ruler of the last ones.
    bool hasPrograms = true; ///< To open what is on the disk with.
    QList<QList<report::FiledReport>> printed;
    QList<QList<report::FiledReport>> savedAsPdf;
    int coverages = 0;
    decltype(workbench::Doors::showCoverage) openCoverage;        ///< Where a test wants the board itself.
    QList<std::pair<QString, workbench::SchedulePart>> schedules; ///< Opened for that account.
    std::function<void(const QStringList&)> showReports;
    bool hasIcon = false; ///< In the notification area.
    int contacts = 0;
    QList<ui::HelpPage> helpPages;
    std::function<void(const QString&)> holidaysChosen;
    std::function<void(const QString&)> titlesChosen;
    std::function<void(const QString&)> titlesSaved;
    QList<ui::ThemeChoice> themes;
    QStringList languages;
    workbench::Workbench window; ///< Last: it goes first.

private:
    workbench::Desk::Parts parts(rap::Clock clock)
    {
        return {station.config, std::move(clock), holidays,
                [this]() -> rap::Result<ledger::Ledger*> {
                    if (ledgerFault)
                        return tl::unexpected(*ledgerFault);
                    auto result = ledger::Ledger::open(station.config.ledger());
                    if (!result)
                        return tl::unexpected(result.error());
                    ledger = std::move(*result);
                    return ledger.get();
                },
                asksByItself};
    }

    workbench::Doors doors()
    {
        workbench::Doors doors;
        doors.addAccount = [this](QWidget*, workbench::Doors::AccountDone done) {
            ++addAsked;
            addDone = std::move(done);
        };
        doors.editAccount = [this](QWidget*, const account::Account& account, std::optional<account::Field> at,
                                   workbench::Doors::AccountDone done) {
            edited.append(account.name);
            editedAt.append(at);
            editDone = std::move(done);
        };
        doors.renewKey = [this](QWidget*, const account::Account& account, const workbench::Doors::AccountDone&) {
            renewed.append(account.name);
        };
        doors.manageAccounts = [this](QWidget*, const QString& first, std::function<void(const QString&)> changed) {
            managed.append(first);
            accountsChanged = std::move(changed);
        };
        doors.importAccount = [this](QWidget*, const QString& file, workbench::Doors::AccountDone done) {
            imported.append(file);
            importDone = std::move(done);
        };
        doors.editProfiles = [this](QWidget*, session::AccountSession& session) {
            profilesEdited.append(session.account().name);
        };
        doors.askHostKey = [this](QWidget*, const sftp::ConnectFailure& failure, const QString&,
                                  std::function<void()> pinned) {
            hostKeyAsked = failure;
            hostKeyPinned = std::move(pinned);
        };
        doors.askPassphrase = [this](QWidget*, const account::Account&, auto done, auto) {
            ++passphraseAsked;
            passphraseDone = std::move(done);
        };
        doors.showReport = [this](QWidget*, const viewer::ViewedReport& report,
                                  const std::optional<viewer::FoundAt>& at, viewer::Back itsBack) {
            viewed.append(report);
            viewedAt = at;
            viewerBack = std::move(itsBack);
        };
        doors.findInReports = [this](QWidget*, viewer::Searchable reports, workbench::Doors::ShowFound show) {
            searchable = std::move(reports);
            showFound = std::move(show);
        };
        doors.compare = [this](QWidget*, const viewer::ViewedReport& one, const viewer::ViewedReport& other,
                               const QList<int>& ruler) {
            compared.append({one, other});
            comparedBy = ruler;
        };
        doors.mail = [this](QObject*, const QStringList& files, const std::function<void(const rap::Error&)>& failed) {
            mailed.append(files);
            if (mailFault)
                failed(*mailFault);
        };
        doors.openPath = [this](const QString& path) {
            opened.append(path);
            return hasPrograms;
        };
        doors.chooseHolidays = [this](QWidget*, std::function<void(const QString&)> done) {
            holidaysChosen = std::move(done);
        };
        doors.chooseTitles = [this](QWidget*, std::function<void(const QString&)> done) {
            titlesChosen = std::move(done);
        };
        doors.saveTitles = [this](QWidget*, std::function<void(const QString&)> done) {
            titlesSaved = std::move(done);
        };
        doors.showCoverage = [this](QWidget* parent, workbench::Errands& errands, workbench::Doors::FromCoverage back) {
            ++coverages;
            if (openCoverage)
                openCoverage(parent, errands, std::move(back));
        };
        doors.showSchedule = [this](QWidget*, workbench::Errands& errands, workbench::SchedulePart part,
                                    std::function<void(const QStringList&)> show) {
            schedules.append({errands.account().name, part});
            showReports = std::move(show);
        };
        doors.print = [this](QWidget*, const QList<report::FiledReport>& reports) { printed.append(reports); };
        doors.saveAsPdf = [this](QWidget*, const QList<report::FiledReport>& reports) { savedAsPdf.append(reports); };
        doors.hasIcon = [this] { return hasIcon; };
        doors.showHelp = [this](QWidget*, ui::HelpPage page) { helpPages.append(page); };
        doors.showContacts = [this](QWidget*) { ++contacts; };
        doors.showAbout = [this](QWidget*) { ++abouts; };
        doors.applyLanguage = [this](const QString& code) { languages.append(code); };
        doors.applyTheme = [this](ui::ThemeChoice choice) { themes.append(choice); };
        return doors;
    }
};
