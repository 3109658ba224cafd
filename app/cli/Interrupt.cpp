#include "app/cli/Interrupt.h"

#include <QSocketNotifier>
#include <array>
#include <atomic>
#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace cli {

#ifdef Q_OS_WIN

namespace {

std::atomic<Interrupt*> current = nullptr;
std::atomic<bool> told = false;

BOOL WINAPI handle(DWORD event)
{
    Interrupt* const interrupt = current;
    if ((event != CTRL_C_EVENT && event != CTRL_BREAK_EVENT) || interrupt == nullptr || told.exchange(true))
        return FALSE;
    QMetaObject::invokeMethod(interrupt, &Interrupt::asked, Qt::QueuedConnection);
    return TRUE;
}

} // namespace

Interrupt::Interrupt()
{
    current = this;
    SetConsoleCtrlHandler(handle, TRUE);
}

Interrupt::~Interrupt()
{
    SetConsoleCtrlHandler(handle, FALSE);
    current = nullptr;
}

void Interrupt::endBySignal() {}

#else

namespace {

constexpr std::array watched{SIGINT, SIGTERM, SIGHUP};
constexpr int reading = 0;
constexpr int writing = 1;
std::array<int, 2> wire{-1, -1};
std::array<struct sigaction, watched.size()> before;
std::atomic<int> told = 0;

static_assert(std::atomic<int>::is_always_lock_free);

extern "C" void rapdeskHandleSignal(int number)
{
    const int errnoBefore = errno;
    told = number;
    const char byte = 0;
    [[maybe_unused]] const auto written = write(wire[writing], &byte, 1);
    errno = errnoBefore;
}

} // namespace

Interrupt::Interrupt()
{
    if (pipe2(wire.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(wire[reading], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        m_notifier->setEnabled(false);
        Q_EMIT asked();
    });
    struct sigaction action = {};
    action.sa_handler = rapdeskHandleSignal;
    action.sa_flags = static_cast<int>(SA_RESETHAND | SA_RESTART);
    sigemptyset(&action.sa_mask);
    for (size_t i = 0; i < watched.size(); ++i) {
        sigaction(watched.at(i), nullptr, &before.at(i));
        if (before.at(i).sa_handler != SIG_IGN) // nohup
            sigaction(watched.at(i), &action, nullptr);
    }
}

Interrupt::~Interrupt()
{
    if (!m_notifier)
        return;
    for (size_t i = 0; i < watched.size(); ++i)
        sigaction(watched.at(i), &before.at(i), nullptr);
    m_notifier.reset();
    close(wire[reading]);
    close(wire[writing]);
}

void Interrupt::endBySignal()
{
    if (const int number = told; number != 0) {
        static_cast<void>(std::signal(number, SIG_DFL));
        static_cast<void>(std::raise(number));
    }
}

#endif

} // namespace cli
