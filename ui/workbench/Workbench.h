#pragma once

#include "Desk.h"
#include "Doors.h"
#include "DownloadModel.h"
#include "FolderTreeModel.h"
#include "ReportFilterModel.h"
#include "ReportTableModel.h"
#include "StatusStrip.h"
#include "TrayPlanner.h"
#include "ui/common/Banner.h"
#include "ui/common/Throttle.h"
#include "ui/common/WindowStore.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>
#include <memory>

class QSplitter;
class QStackedWidget;

namespace ui {
class CommandSet;
class EmptyState;
} // namespace ui

namespace workbench {

class DownloadPanel;
class FilterBar;
class FolderView;
class ReportView;
class TopBar;

/// The main window: puts the desk, the models and the views together, and runs the commands.
class Workbench : public QMainWindow {
    Q_OBJECT
public:
    /// At a desk of its own.
    Workbench(Desk::Parts parts, Doors doors, QWidget* parent = nullptr);
    /// At that one, which outlives it: what goes on there goes on when another window takes its place.
    Workbench(Desk& desk, Doors doors, QWidget* parent = nullptr);
    ~Workbench() override;

    /// Reads accounts and ledger, where the desk has not; the window is shown before.
    void open();
    /// Shows what that one does, at the same desk: its search, filters, folders and selection.
    void goOnFrom(const Workbench& before);
    void saveLayout(); ///< What the next window begins with.

    /// Looks at the clock: days and service hours move on. Called by a timer of its own.
    void tick();

    /// Ends the program where that asks nothing first: while reports are under way it does, and false comes back. To
    /// close the window ends it too, unless the schedule is on and an icon is left to bring the window back.
    bool quit();
    /// Puts the account to hand, and what a notice was about before her.
    void goTo(const QString& account, TrayPlace place);
    /// Asks for the file where it is empty. Shows what it would do first: nothing is taken in before she agrees.
    void importAccount(const QString& file);

    [[nodiscard]] Desk& desk() { return m_desk; }
    [[nodiscard]] ui::CommandSet& commands() { return *m_commands; }
    [[nodiscard]] ui::ThemeChoice themeChoice() const { return m_theme; }
    void showReport(const viewer::ViewedReport& report, const std::optional<viewer::FoundAt>& at = {});
    /// Side by side; where both are of one report, by her ruler.
    void compare(const viewer::ViewedReport& one, const viewer::ViewedReport& other);

Q_SIGNALS:
    void left(); ///< The window was closed, and the program goes on.

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Filed {
        QPointer<Errands> errands;
        QString path; ///< On RAP.
    };

    // Workbench.cpp: its parts and what they do to each other
    void build();
    Workbench(std::unique_ptr<Desk> own, Desk* others, Doors doors, QWidget* parent); ///< One of the desks.
    void connectViews();
    void beginWithKeyboard();
    void showAccounts();
    void takeErrands();
    void follow(Errands& errands);
    void fitPanel(); ///< A closed panel is as high as its title.
    void makeRoom(); ///< Where it is low, a few reports come before the list of downloads.
    [[nodiscard]] bool isRoomForBoth() const;
    void pressPill(StatusStrip::Place place);
    void pressButton(const QString& id, const QVariant& argument);

    // WorkbenchShown.cpp: what the parts show
    void say(const ui::BannerContent& content); ///< Above what there is to tell of the account, until that changes.
    void dismissBanner();                       ///< She has read it.
    void showBanner();
    [[nodiscard]] std::optional<ui::BannerContent> bannerNow() const;
    void showStrip();
    void showCoverage();
    void showChoice(); ///< Which reports are wanted.
    void showCounts(); ///< Of strip and chips: both at once.
    void showEmpty();
    void showTitle();
    void showWork(); ///< Which accounts are at work.
    void showFolderFault();
    void showAvailable();
    void applyScopes();
    void lookAtDisk(const QList<FolderScope>& scopes); ///< All of RAP where there are none.

    // WorkbenchActions.cpp: what the commands do
    void connectCommands();
    void connectReportCommands();
    void fillMenu();
    void popUpReportMenu(const QPoint& globalPosition);
    void popUpFolderMenu(const QPoint& globalPosition);
    [[nodiscard]] QString
    folderOnDisk() const; ///< Of what is selected in the tree; empty where nothing of it is filed.
    void openFolderOf(const ledger::Report& report);
    /// `filedFor`: the errands and the remote path of the report that is there, where it is one.
    void openPath(const QString& path, const Filed& filedFor = {});
    /// Goes on once that is known to be on the disk; tells where it is not.
    void whenThere(const QString& path, const Filed& filedFor, std::function<void(bool isFolder)> act);
    void tellMissing(const QString& path, const Filed& report);
    void clearFilters();
    void chooseTheme(ui::ThemeChoice choice);
    void importHolidays();
    void tellNoProgram(const QString& path, bool isFolder);
    [[nodiscard]] session::AccountSession* session() const; ///< Of the account at hand, or null.
    [[nodiscard]] const account::Account* account() const;  ///< The same.
    [[nodiscard]] QList<const ledger::Report*> selectedReports() const;

    // WorkbenchTitles.cpp: what reports are called
    void connectTitleCommands();
    void importTitles(const QString& file);
    void exportTitles(const QString& file);
    void learnTitles(bool isLearning);

    // WorkbenchAccounts.cpp: accounts and their keys
    void connectAccountCommands();
    void addAccount();
    void editAccount(std::optional<account::Field> at = {});
    void renewKey(const QString& name); ///< Of that account, or of the one at hand.
    void pressKey();
    void askHostKey();
    void askPassphrase();

    // WorkbenchViewer.cpp: reports on the screen
    enum class OpenWith { Viewer, System };
    void openSelected(OpenWith with);
    /// Fetches it first where it is not here.
    void openReport(Errands& errands, const QString& path, OpenWith with = OpenWith::Viewer);
    void findInReports();
    void sendSelectedByMail();
    void putOnPaper(const Doors::OnPaper& door, QWidget* over, const viewer::ViewedReport& shown);
    [[nodiscard]] QList<viewer::ViewedReport> shownReports() const; ///< Filed ones.
    [[nodiscard]] QList<viewer::ViewedReport> allReports() const;   ///< The same, of the account.
    [[nodiscard]] std::optional<viewer::ViewedReport> neighbour(const viewer::ViewedReport& report, int step);

    // WorkbenchCompare.cpp: reports beside each other
    void connectCompareCommands();
    /// `none` is called where no run before that one is filed.
    void compareWithBefore(Errands& errands, const QString& path, std::function<void()> none);
    [[nodiscard]] QList<const ledger::Report*> selectedFiled() const;

    // WorkbenchCoverage.cpp: to the coverage board and back
    void openCoverage(Errands& errands);
    void showFolder(const FolderScope& scope); ///< And nothing else, whatever was searched for.

    // WorkbenchSchedule.cpp: what goes on by itself
    void openSchedule(SchedulePart part);
    void showReports(const QStringList& paths);
    [[nodiscard]] SchedulePart scheduleInQuestion() const;
    void showSchedule();
    [[nodiscard]] bool goesOnWithoutWindow() const;
    void leave();

    // WorkbenchLayout.cpp: what is remembered
    void showTree(bool shown);
    void restoreLayout();
    void chooseLanguage(const QString& code);

    Doors m_doors;
    std::unique_ptr<Desk> m_ownDesk; ///< Null where another one's is used.
    Desk& m_desk;
    ui::WindowStore m_store;
    ReportTableModel m_reports;
    ReportFilterModel m_shown;
    FolderTreeModel m_folders;
    DownloadModel m_downloads;
    ui::CommandSet* m_commands;

    TopBar* m_top = nullptr;
    StatusStrip* m_strip = nullptr;
    ui::Banner* m_banner = nullptr;
    ui::Banner* m_folderBanner = nullptr;
    QSplitter* m_upright = nullptr; ///< Lists over downloads.
    QSplitter* m_across = nullptr;  ///< Tree beside table.
    FolderView* m_tree = nullptr;
    FilterBar* m_filters = nullptr;
    QStackedWidget* m_stack = nullptr;
    ReportView* m_table = nullptr;
    ui::EmptyState* m_empty = nullptr;
    DownloadPanel* m_panel = nullptr;

    QTimer m_clock;
    int m_treeWidth = 232;       ///< While it shows.
    int m_panelHeight = 220;     ///< While it is open.
    bool m_panelMadeWay = false; ///< Closed for want of room.
    int m_roomAsked = 0;         ///< For both, where she opened it although the reports have to make way.
    ui::ThemeChoice m_theme = ui::ThemeChoice::System;
    QString m_language; ///< Code; empty for the system's.
    QString m_preferredAccount;
    std::optional<ui::BannerContent> m_said;
    bool m_asksToClose = false; ///< The banner is about that, and counts.
    ui::Throttle m_countToClose;
    Filed m_missing;             ///< A report that was to be opened and is not on the disk.
    QString m_unopened;          ///< What no program could open.
    bool m_asking = false;       ///< A question is open.
    bool m_holidaysRead = false; ///< What there is to tell of them.
    bool m_closing = false;
    bool m_quitting = false;    ///< It ends with the window.
    bool m_tellsOfTray = false; ///< The banner does.
    bool m_toldOfTray = false;  ///< Once on this workstation.
};

} // namespace workbench
