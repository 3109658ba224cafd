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
void addAccountExport(CLI::App& account, Command& chosen);
void addAccountImport(CLI::App& account, Command& chosen);
void addAccountRename(CLI::App& account, Command& chosen);
void addAccountCopy(CLI::App& account, Command& chosen);
void addAccountSheet(CLI::App& account, Command& chosen);
void addHostKeyShow(CLI::App& hostkey, Command& chosen);
void addHostKeyTrust(CLI::App& hostkey, Command& chosen);
void addKeyNew(CLI::App& key, Command& chosen);
void addKeyShow(CLI::App& key, Command& chosen);
void addKeyTest(CLI::App& key, Command& chosen);
void addKeyPut(CLI::App& key, Command& chosen);
void addKeySwitch(CLI::App& key, Command& chosen);
void addKeyStatus(CLI::App& key, Command& chosen);
void addProfileList(CLI::App& profile, Command& chosen);
void addProfileShow(CLI::App& profile, Command& chosen);
void addProfileImport(CLI::App& profile, Command& chosen);
void addProfileExport(CLI::App& profile, Command& chosen);
void addList(CLI::App& program, Command& chosen);
void addFetch(CLI::App& program, Command& chosen);
void addRun(CLI::App& program, Command& chosen);
void addHolidays(CLI::App& program, Command& chosen);
void addTitles(CLI::App& program, Command& chosen);
void addSchedule(CLI::App& program, Command& chosen);
void addStatus(CLI::App& program, Command& chosen);
void addFind(CLI::App& program, Command& chosen);
void addDiagnose(CLI::App& program, Command& chosen);
void addCompare(CLI::App& program, Command& chosen);
void addDecode(CLI::App& program, Command& chosen);
void addCompletion(CLI::App& program, Command& chosen);
void addManual(CLI::App& program, Command& chosen);
void addVersion(CLI::App& program, Command& chosen);

} // namespace cli
