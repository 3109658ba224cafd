#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

/// Goes round a window as a person without a mouse does. The window must be shown and active. Faults come in words, one
/// each; where there is none all is well.
namespace walk {

/// By Tab: every control that takes the keyboard is reached, a row from left to right, and at each stop the picture
/// shows where the focus is: something the size of a control changes by a contrast of 3 to 1 (WCAG 2.2, 2.4.13).
[[nodiscard]] QStringList byTab(QWidget& window);

/// By Alt and each letter that is underlined: it belongs to one control, which is in sight and takes the focus or is
/// pressed. Buttons are not really pressed.
[[nodiscard]] QStringList byAlt(QWidget& window);

} // namespace walk
