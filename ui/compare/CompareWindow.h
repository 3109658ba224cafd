#pragma once

#include "ComparedView.h"
#include "Comparing.h"
#include "ui/common/Banner.h"

#include <QWidget>
#include <atomic>
#include <functional>

class QLabel;
class QStackedWidget;
class QTableView;

namespace ui {
class CommandSet;
class EmptyState;
} // namespace ui

namespace compare {

class CompareHeading;
class DifferenceBar;
class RecordModel;

/// What a comparison needs of the program.
struct Means {
    QString layouts; ///< Folder of the user's own layouts of data images.
    std::optional<std::chrono::milliseconds> limit = std::chrono::seconds(20); ///< Until she gives it more.
    QList<int> ruler{};           ///< Where she says that columns begin; empty: as the left one's lines show it.
    std::function<void()> help{}; ///< Shows the manual. Empty: cannot be had.
};

/// Two reports side by side in a window of their own, the older run at the left. They are compared behind; to close the
/// window ends that.
class CompareWindow : public QWidget {
    Q_OBJECT
public:
    /// Goes with `parent`, and lies behind it where that comes to the front.
    CompareWindow(const viewer::ViewedReport& one, const viewer::ViewedReport& other, const Means& means,
                  QWidget* parent = nullptr);
    ~CompareWindow() override;

    [[nodiscard]] const viewer::ViewedReport& left() const { return m_wish.left; }
    [[nodiscard]] const viewer::ViewedReport& right() const { return m_wish.right; }
    [[nodiscard]] bool isOf(const viewer::ViewedReport& one, const viewer::ViewedReport& other) const;
    [[nodiscard]] ui::CommandSet& commands() { return *m_commands; }
    [[nodiscard]] ComparedView& view() { return *m_view; }
    [[nodiscard]] bool isComparing() const { return m_isComparing; }
    void comeToFront();

Q_SIGNALS:
    void compared(); ///< Something else is shown: differences, or why there are none to be seen.

private:
    // CompareWindow.cpp: its parts and what the commands do
    void build();
    void connectParts();
    void connectCommands();
    void compare();
    void stop();
    void goToDifference(int step);
    void goToRow(qint64 row);
    void goToMoved();
    void pin();
    void addPin(qint64 left, qint64 right);
    void copyLine();
    void popUpMenu(const QPoint& globalPosition);

    // CompareWindowShown.cpp: what is shown of it
    void take(const Compared& both);
    void takeText();
    void takeRecords();
    void tellVerdict();
    void tellFailure(const rap::Error& error);
    void tellTrouble(const rap::Error& error);
    void showWorking();
    void showStanding();
    void showCounts();
    void showAvailable();
    [[nodiscard]] QString standingText() const;
    [[nodiscard]] bool isText() const; ///< In sight.
    [[nodiscard]] bool isTable() const;

    Means m_means;
    Wish m_wish;
    Compared m_compared;                              ///< What is shown; neither rows nor records where nothing is.
    std::shared_ptr<std::atomic<bool>> m_isCancelled; ///< Of what is under way.
    bool m_isComparing = false;
    std::optional<At> m_pinning; ///< The line that waits for its partner.
    ui::CommandSet* m_commands;
    CompareHeading* m_heading = nullptr;
    ui::Banner* m_banner = nullptr;
    QStackedWidget* m_stack = nullptr;
    ui::EmptyState* m_empty = nullptr;
    QWidget* m_text = nullptr; ///< The view, its titles and its bar.
    ComparedView* m_view = nullptr;
    DifferenceBar* m_bar = nullptr;
    QTableView* m_table = nullptr;
    RecordModel* m_records = nullptr;
    QLabel* m_counts = nullptr;
};

} // namespace compare
