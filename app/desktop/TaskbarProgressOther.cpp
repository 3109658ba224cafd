#include "TaskbarProgress.h"

namespace desktop {

class TaskbarProgress::Button {};

TaskbarProgress::TaskbarProgress(const QWidget& /*window*/) {}
TaskbarProgress::~TaskbarProgress() = default;
void TaskbarProgress::show(const download::QueueSummary& /*summary*/) {}

} // namespace desktop
