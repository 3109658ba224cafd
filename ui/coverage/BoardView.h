#pragma once

#include "BoardModel.h"

#include <QTableView>

namespace coverage {

/// The board on the screen: heads of rows and days stay in sight. Arrows move from cell to cell, Return or a click
/// opens one, Tab leaves.
class BoardView : public QTableView {
    Q_OBJECT
public:
    explicit BoardView(BoardModel& model, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override; ///< All of its rows.

Q_SIGNALS:
    void opened(const workbench::FolderScope& scope);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void takeShape();
    void measure();
    void fit();
    void open(const QModelIndex& index);

    BoardModel& m_model;
};

} // namespace coverage
