#include "app/windows/Leave.h"

#include <cstdio>
#include <cstdlib>
#include <windows.h>

namespace app {

// MinGW-w64 10: after threads have come and gone, libstdc++'s farewell waits for ever in pthread_key_delete. There is
// nothing for the libraries to put in order any more.
int leave(int code)
{
    std::fflush(nullptr);
    TerminateProcess(GetCurrentProcess(), static_cast<UINT>(code));
    std::abort();
}

} // namespace app
