#pragma once

#include <QCoreApplication>
#include <memory>

namespace cli {

/// What every command runs in; with fonts for one that prints, which takes longer to start. No display is needed.
[[nodiscard]] std::unique_ptr<QCoreApplication> applicationFor(int& argc, char* argv[]);

} // namespace cli
