#pragma once

#include "ReportTab.h"

#include <QWidget>

class QTabWidget;

namespace ui {
class CommandSet;
}

namespace viewer {

/// Reports beside each other in tabs, in a window of its own.
class ViewerWindow : public QWidget {
    Q_OBJECT
public:
    /// Goes with `parent`, and lies behind it where that comes to the front.
    ViewerWindow(Back back, Means means, QWidget* parent = nullptr);

    /// In a tab of its own, or in that where it is shown already.
    void showReport(const ViewedReport& report, const std::optional<FoundAt>& at = {});
    /// What that one shows, each report at its place there, instead of what is here. Marked lines are not taken along.
    void goOnFrom(const ViewerWindow& before);
    /// Calls `done` once what she wrote is kept, which may be at once. Where that fails a tab tells her, and `done` is
    /// called when she gives it up, or never.
    void leaveNotes(const std::function<void()>& done);
    [[nodiscard]] ReportTab* current() const; ///< Null where there is none.
    [[nodiscard]] ui::CommandSet& commands() { return *m_commands; }
    void comeToFront();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void build();
    void connectCommands();
    void connectTextCommands();
    [[nodiscard]] ReportTab* tab(int index) const;
    void openTab(const ViewedReport& report);
    void addTab(const ViewedReport& report, const ReportTab* samePlace);
    void leaveNotesFrom(int index, const std::function<void()>& done);
    void closeTab(int index); ///< Once what she wrote in it is kept.
    void dropTab(ReportTab* tab);
    void tellOthers(const ReportTab& changed);
    void showNeighbour(int step);
    void openPath(const QString& path, bool isFolder);
    void compareWithBefore();
    void showAvailable();
    void popUpMenu(const QPoint& globalPosition);

    Back m_back;
    Means m_means;
    ui::CommandSet* m_commands;
    QTabWidget* m_tabs;
};

} // namespace viewer
