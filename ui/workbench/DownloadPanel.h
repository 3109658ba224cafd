#pragma once

#include "DownloadModel.h"

#include <QFrame>
#include <QPointer>
#include <QTableView>

class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace ui {
class CommandSet;
}

namespace workbench {

class SummaryLine;

/// What is on its way: a title with the overall bar, and one row a transfer below it where it is open.
class DownloadPanel : public QFrame {
    Q_OBJECT
public:
    DownloadPanel(DownloadModel& downloads, ui::CommandSet& commands, QWidget* parent = nullptr);

    void setQueue(download::Queue* queue); ///< Null where there is no account. Not owned.
    [[nodiscard]] bool isOpen() const { return m_open; }
    void setOpen(bool open);
    void setLow(bool low);                 ///< Every line counts.
    [[nodiscard]] int leastHeight() const; ///< While it is open.
    [[nodiscard]] QTableView& list() { return *m_list; }

Q_SIGNALS:
    void openChanged(bool open);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setUpHead();
    void setUpList();
    void connectCommands();
    void connectRows();
    void fitHeight(); ///< Closed it is its head.
    void showSummary();
    void showColumns(const download::QueueSummary& summary); ///< Those that have something to say.
    void showAvailable();                                    ///< Enables what fits the selected rows.
    void showButtons(); ///< Those for which there is room; none ever moves another one.
    [[nodiscard]] bool isAvailable(const QPushButton* button) const;
    void passFocus(); ///< From a button that cannot be pressed any more.
    void popUpMenu(const QPoint& at);
    [[nodiscard]] QString emptyText(const download::QueueSummary& summary) const;
    void rememberRows();
    void restoreRows();
    [[nodiscard]] QList<download::TransferId> selected() const;

    DownloadModel& m_downloads;
    ui::CommandSet& m_commands;
    QPointer<download::Queue> m_queue;
    QHBoxLayout* m_head = nullptr;
    QProgressBar* m_bar;
    SummaryLine* m_summary;
    // As they stand: made in this order, they are reached in it.
    QPushButton* m_clear;
    QPushButton* m_cancel;
    QPushButton* m_retry;
    QPushButton* m_pause;
    QPushButton* m_resume;
    QPushButton* m_toggle;
    QTableView* m_list;
    QLabel* m_empty;
    bool m_open = false;
    QList<download::TransferId> m_rememberedRows;
    download::TransferId m_rememberedCurrent = 0;
};

} // namespace workbench
