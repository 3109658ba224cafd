#pragma once

#include <QtGlobal>

namespace app {

/// Ends the program with that exit code, once main's own objects are gone and nothing is left to do.
#ifdef Q_OS_WIN
[[noreturn]] int leave(int code);
#else
inline int leave(int code)
{
    return code;
}
#endif

} // namespace app
