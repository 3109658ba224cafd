#pragma once

#include <QString>
#include <QStringList>

namespace filing {

/// Files into the system's recycle bin. Those that are not there any more are no fault; a link goes, and not what it
/// leads to. Gives those that stay where they are, as where a disk has no recycle bin: nothing is ever removed for
/// good. Blocking; any thread.
[[nodiscard]] QStringList discard(const QStringList& files);

} // namespace filing
