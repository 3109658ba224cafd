#pragma once

#include <QtGlobal>

namespace app {

/// MinGW's GCC frees what a thread holds in thread_local variables before it runs their destructors (GCC bug 80816). Qt
/// has one such, the stack of compiled regular expressions: a thread that used one would read freed memory at its end,
/// and leave a lock held for which the program then waits for ever at its own end. Interpreted ones need no stack.
/// Before any regular expression is used.
inline void interpretRegularExpressions()
{
#ifdef __MINGW32__
    qputenv("QT_ENABLE_REGEXP_JIT", "0");
#endif
}

} // namespace app
