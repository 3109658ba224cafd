#pragma once

#include "app/cli/Context.h"

namespace CLI {
class App;
}

namespace cli {

/// Each adds one command to the parser; `chosen` becomes the command that was called.
void addAccountAdd(CLI::App& account, Command& chosen);
void addAccountList(CLI::App& account, Command& chosen);
void addAccountShow(CLI::App& account, Command& chosen);
void addAccountRemove(CLI::App& account, Command& chosen);
void addHostKeyShow(CLI::App& hostkey, Command& chosen);
void addHostKeyTrust(CLI::App& hostkey, Command& chosen);
void addList(CLI::App& program, Command& chosen);
void addFetch(CLI::App& program, Command& chosen);
void addStatus(CLI::App& program, Command& chosen);
void addDecode(CLI::App& program, Command& chosen);
void addVersion(CLI::App& program, Command& chosen);

/// The program's and its libraries' versions, a line each.
[[nodiscard]] QStringList versionLines();

} // namespace cli
