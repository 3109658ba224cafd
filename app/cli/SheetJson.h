#pragma once

#include "account/Sheet.h"
#include "app/cli/Context.h"

#include <QJsonObject>

namespace cli {

/// {"title", "notice", "sections": [{"title", "lines": [{"label", "value"}]}], "notes"}
[[nodiscard]] QJsonObject sheetObject(const account::Sheet& sheet);

/// As text for people or, with --json, as an object with `more` in it.
void printSheet(Context& context, const account::Sheet& sheet, const QJsonObject& more);

} // namespace cli
