#pragma once

#include "Desk.h"
#include "Doors.h"
#include "DownloadModel.h"
#include "FolderTreeModel.h"
#include "ReportFilterModel.h"
#include "ReportTableModel.h"
#include "StatusStrip.h"
#include "ui/common/Banner.h"
#include "ui/common/WindowStore.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>

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
    Workbench(Desk::Parts parts, Doors doors, QWidget* parent = nullptr);
    ~Workbench() override;

    /// Reads accounts and ledger; the window is shown before.
    void open();

    /// Looks at the clock: days and service hours move on. Called by a timer of its own.
    void tick();

    [[nodiscard]] Desk& desk() { return m_desk; }
    [[nodiscard]] ui::CommandSet& commands() { return *m_commands; }
    [[nodiscard]] ui::ThemeChoice themeChoice() const { return m_theme; }

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
    void connectViews();
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
    void showStrip();
    void showCoverage();
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
    void connectAccountCommands();
    void fillMenu();
    void popUpReportMenu(const QPoint& globalPosition);
    void popUpFolderMenu(const QPoint& globalPosition);
    [[nodiscard]] QString
    folderOnDisk() const; ///< Of what is selected in the tree; empty where nothing of it is filed.
    void openSelected();
    void openReport(Errands& errands, const QString& path);
    void openFolderOf(const ledger::Report& report);
    /// `filedFor`: the errands and the remote path of the report that is there, where it is one.
    void openPath(const QString& path, const Filed& filedFor = {});
    void tellMissing(const QString& path, const Filed& report);
    void clearFilters();
    void chooseTheme(ui::ThemeChoice choice);
    void addAccount();
    void editAccount(std::optional<account::Field> at = {});
    void tellNoProgram(const QString& path, bool isFolder);
    void askHostKey();
    void askPassphrase();
    [[nodiscard]] session::AccountSession* session() const; ///< Of the account at hand, or null.
    [[nodiscard]] const account::Account* account() const;  ///< The same.
    [[nodiscard]] QList<const ledger::Report*> selectedReports() const;

    // WorkbenchLayout.cpp: what is remembered
    void showTree(bool shown);
    void saveLayout();
    void restoreLayout();

    Doors m_doors;
    ui::WindowStore m_store;
    Desk m_desk;
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
    ui::ThemeChoice m_theme = ui::ThemeChoice::System;
    QString m_preferredAccount;
    std::optional<ui::BannerContent> m_said;
    Filed m_missing;       ///< A report that was to be opened and is not on the disk.
    QString m_unopened;    ///< What no program could open.
    bool m_asking = false; ///< A question is open.
    bool m_closing = false;
};

} // namespace workbench
