#pragma once

#include <QString>

class QAction;
class QMenu;
class QToolButton;
class QWidget;

/// Buttons of a heading or a bar, reached by Tab. Owned by `parent`.
namespace ui {

/// Flat; there as long as its command is.
[[nodiscard]] QToolButton* commandButton(QAction* action, QWidget* parent);
/// Opens the menu; `name` for tests.
[[nodiscard]] QToolButton* menuButton(const QString& name, const QString& text, QMenu* menu, QWidget* parent);

} // namespace ui
