#pragma once

#include "ReportFilterModel.h"
#include "ui/common/WheelSteps.h"

#include <QJsonObject>
#include <QTableView>
#include <QTimer>
#include <array>
#include <functional>

namespace workbench {

/// The report table on the screen: whole rows, sortable, columns that can be moved, hidden and resized. Selection and
/// current row survive filtering and sorting.
class ReportView : public QTableView {
    Q_OBJECT
public:
    explicit ReportView(ReportFilterModel& reports, QWidget* parent = nullptr);

    [[nodiscard]] QList<int> selectedReports() const; ///< Rows of the ReportTableModel, top to bottom.
    [[nodiscard]] int countSelected() const;
    void visitSelected(const std::function<bool(int report)>& visit) const; ///< In no order, while it returns true.
    [[nodiscard]] int currentReport() const; ///< Row of the ReportTableModel; -1 where there is none.

    void selectReports(const QSet<QString>& paths); ///< Remote; those that are shown, and nothing else.
    [[nodiscard]] int leastHeight() const;          ///< Its header and three reports.
    [[nodiscard]] QJsonObject layoutState() const;  ///< Columns and sorting, for the layout file.
    void restoreLayoutState(const QJsonObject& state);
    /// Larger or smaller by that many steps, with the columns; 0 is the size that the desktop has. Kept in the layout.
    void stepTextSize(int steps);
    void fillColumnMenu(QMenu& menu); ///< Which columns are shown.

    void keyboardSearch(const QString& text) override;

Q_SIGNALS:
    void typed(const QString& text);               ///< Letters typed into the table: they are meant for the search.
    void menuWanted(const QPoint& globalPosition); ///< For the selected reports.

protected:
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void setUpHeader();
    [[nodiscard]] int usualWidth(int column) const;
    [[nodiscard]] int keptWidth(int column) const; ///< As noted, at the size that the text has now.
    void noteWidth(int column, int width);
    void changeTextSize(int percent);
    void setTextSize(int percent);
    void tellShown();
    void fitTitle();                               ///< The title takes the room that the other columns leave.
    [[nodiscard]] bool isWanted(int column) const; ///< By her.
    void setWanted(int column, bool wanted);
    void showTitle(); ///< Where she wants it, and some report has one.
    void fitStatus(); ///< Wide enough for what is in sight, unless she chose a width.
    void rememberRows();
    void restoreRows();
    [[nodiscard]] QItemSelection selectionOf(std::vector<int> places) const; ///< Rows of the ReportFilterModel.
    void rememberPlace();
    void restorePlace();
    void updateRow(int row);
    [[nodiscard]] bool foldByKey(int key); ///< Where the current row is the head of a group.
    void popUpGroupMenu(int head, const QPoint& globalPosition);
    [[nodiscard]] int headAt(const QPoint& position) const; ///< Row of the group's head there; -1 where there is none.

    ReportFilterModel& m_reports;
    QList<int> m_rememberedRows;
    int m_rememberedCurrent = -1;
    int m_rememberedTop = -1;   ///< The uppermost report in sight, or the first below that place.
    int m_rememberedOffset = 0; ///< Pixels, of that one.
    bool m_forget = false;      ///< The reports themselves were replaced.
    bool m_fitting = false;
    bool m_wantsTitle = true;
    QTimer m_statusFit;
    QFont m_usualFont;
    int m_textSize = 100; ///< Percent.
    ui::WheelSteps m_wheel;
    std::array<double, workbench::columnCount> m_widths{}; ///< Of the columns, where the text has its usual size.
    bool m_fitsStatus = true; ///< Its column is as wide as what is in sight wants, unless she chose a width.
};

} // namespace workbench
