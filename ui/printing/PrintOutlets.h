#pragma once

#include "ui/common/Outlets.h"

#include <functional>
#include <memory>

class QPrinter;
class QWidget;

namespace printing {

/// Where prints go to, handed in so that tests can stand in for the desktop's dialogs. They open without waiting and
/// answer at most once: not at all where she gives up.
struct PrintOutlets {
    ui::Outlets files; ///< A PDF's.
    std::function<void(QWidget* parent, std::function<void(std::shared_ptr<QPrinter> printer)> chosen)> askPrinter;
};

[[nodiscard]] PrintOutlets dialogPrintOutlets(std::function<bool(const QString& file)> open);

} // namespace printing
