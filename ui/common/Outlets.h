#pragma once

#include <QString>
#include <functional>

class QPagedPaintDevice;
class QWidget;

namespace ui {

/// Where a record goes to, handed in so that tests can stand in for dialogs. They open without waiting and answer at
/// most once: not at all where she gives up.
struct Outlets {
    std::function<void(QWidget* parent, const QString& suggested, const QString& filter,
                       std::function<void(const QString& file)> chosen)>
        askFile;
    std::function<void(QWidget* parent, std::function<void(QPagedPaintDevice& printer)> chosen)> askPrinter;
    /// With the desktop's own program; false where there is none for it.
    std::function<bool(const QString& file)> open;
};

/// The desktop's dialogs for files and printers.
[[nodiscard]] Outlets dialogOutlets(std::function<bool(const QString& file)> open);

} // namespace ui
