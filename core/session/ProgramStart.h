#pragma once

#include <QString>
#include <tl/expected.hpp>

class QProcess;

namespace session {

/// Makes this program, without arguments, the one that `process` will start. Private to this room. The error says why
/// there is none, for the help desk.
[[nodiscard]] tl::expected<void, QString> setCommand(QProcess& process, const QString& program);

/// The file that a person means by it: a path as seen from here, or what PATH has by that name. Empty where there is
/// none that can be started.
[[nodiscard]] QString programFile(const QString& program);

} // namespace session
