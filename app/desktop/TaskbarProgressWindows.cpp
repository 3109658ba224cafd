#include "TaskbarProgress.h"

#include <QWidget>
#include <shobjidl.h>
#include <windows.h>

namespace desktop {

class TaskbarProgress::Button {
public:
    explicit Button(const QWidget& window)
        : m_window(window)
    {
        // Qt has COM ready on this thread. Without a taskbar (no shell) there is nothing to show.
        if (FAILED(CoCreateInstance(CLSID_TaskbarList, nullptr, CLSCTX_INPROC_SERVER, IID_ITaskbarList3,
                                    reinterpret_cast<void**>(&m_list))))
            m_list = nullptr;
        else if (FAILED(m_list->HrInit()))
            release();
    }
    ~Button() { release(); }
    Q_DISABLE_COPY_MOVE(Button)

    void show(TBPFLAG state, qint64 done, qint64 all)
    {
        if (m_list == nullptr || m_window.internalWinId() == 0)
            return;
        auto* const handle = reinterpret_cast<HWND>(m_window.internalWinId());
        m_list->SetProgressState(handle, state);
        if (state != TBPF_NOPROGRESS && state != TBPF_INDETERMINATE)
            m_list->SetProgressValue(handle, ULONGLONG(done), ULONGLONG(all));
    }

private:
    void release()
    {
        if (m_list != nullptr)
            m_list->Release();
        m_list = nullptr;
    }

    const QWidget& m_window;
    ITaskbarList3* m_list = nullptr;
};

TaskbarProgress::TaskbarProgress(const QWidget& window)
    : m_button(std::make_unique<Button>(window))
{
}

TaskbarProgress::~TaskbarProgress() = default;

void TaskbarProgress::show(const download::QueueSummary& summary)
{
    const bool paused = !summary.isBusy() && summary.paused > 0;
    const bool stopped = summary.failed + summary.needsAttention > 0;
    if (!summary.isBusy() && !paused && !stopped)
        m_button->show(TBPF_NOPROGRESS, 0, 0);
    else if (summary.bytes <= 0)
        m_button->show(stopped ? TBPF_ERROR : TBPF_INDETERMINATE, 1, 1);
    else
        m_button->show(stopped ? TBPF_ERROR : paused ? TBPF_PAUSED : TBPF_NORMAL, summary.bytesReceived, summary.bytes);
}

} // namespace desktop
