#pragma once

#include <QMenu>

namespace ui {

/// A menu that stays open while its switches are ticked, so that several can be at once. Exclusive choices and plain
/// actions close it.
class TickMenu : public QMenu {
    Q_OBJECT
public:
    using QMenu::QMenu;

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override; ///< Space ticks, Return ticks and closes.

private:
    [[nodiscard]] bool tick(QAction* action);

    bool m_pressed = false; ///< In this menu: the button may have been pressed before it came.
};

} // namespace ui
