#pragma once

#include <QString>
#include <functional>

class QLineEdit;

namespace ui {

/// The path in a field, with '/' between its parts. As the Explorer copies a path it is taken, too: in quotes.
[[nodiscard]] QString typedPath(const QLineEdit& field);
/// Has her choose a folder, from the one in the field on; it is written there, and `chosen` called after that.
void chooseFolder(QLineEdit& field, const QString& title, const std::function<void()>& chosen = {});

} // namespace ui
