#pragma once

#include "download/Transfer.h"

#include <memory>

class QWidget;

namespace desktop {

/// The bar on the window's taskbar button: how far the downloads are; red where one failed, yellow where all are
/// paused. Nothing on systems without one. Lives on the window's thread; the window must outlive it.
class TaskbarProgress {
public:
    explicit TaskbarProgress(const QWidget& window);
    ~TaskbarProgress();
    Q_DISABLE_COPY_MOVE(TaskbarProgress)

    void show(const download::QueueSummary& summary);

private:
    class Button;
    std::unique_ptr<Button> m_button;
};

} // namespace desktop
