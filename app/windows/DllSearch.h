#pragma once

#include <QtGlobal>

namespace app {

/// From here on libraries are loaded from the program's own folder and the system's, never from the current folder or
/// from PATH, where somebody else may have put one of the same name. The first thing that main does.
#ifdef Q_OS_WIN
void closeDllSearch();
#else
inline void closeDllSearch() {}
#endif

} // namespace app
