#pragma once

#include "rap/Error.h"

#include <QStringList>
#include <functional>
#include <optional>

class QObject;

namespace ui {

using MailDone = std::function<void(const std::optional<rap::Error>& fault)>;

/// A new mail in the system's own mail program, with these files (absolute paths) attached, for a person to send:
/// nothing leaves by this. GUI thread; returns at once. `done` is called on it once the mail program has the files, or
/// with what stood in the way; not at all once `context` is gone. Errors: LocalFailure (too many, a file that is not
/// there, no mail program).
void mailFiles(QObject* context, const QStringList& files, const MailDone& done);

/// What mailFiles() does once the files are known to be there: Windows asks by Simple MAPI, elsewhere xdg-email does.
void openMail(QObject* context, const QStringList& files, const MailDone& done);
[[nodiscard]] rap::Error noMailProgram(const QString& detail);

} // namespace ui
