#include "WorkbenchLanguage.h"

#include "FilterBar.h"
#include "FolderView.h"
#include "ReportView.h"
#include "TopBar.h"
#include "Workbench.h"
#include "ui/common/Commands.h"

#include <QLineEdit>
#include <algorithm>

namespace workbench {

QLatin1String commandOfLanguage(const QString& code)
{
    const auto found = std::find_if(languageCommands.begin(), languageCommands.end(),
                                    [&code](const LanguageCommand& one) { return one.code == code; });
    return found == languageCommands.end() ? command::languageSystem : found->command;
}

void Workbench::chooseLanguage(const QString& code)
{
    if (code == m_language)
        return;
    m_language = code;
    m_commands->action(commandOfLanguage(code))->setChecked(true);
    saveLayout();
    if (qEnvironmentVariableIsSet("RAPDESK_LANGUAGE"))
        say({ui::Tone::Quiet,
             tr("The language is set for this PC by whoever looks after it."),
             tr("What was chosen counts once it is not set there any more."),
             {}});
    m_doors.applyLanguage(code);
}

void Workbench::goOnFrom(const Workbench& before)
{
    m_language = before.m_language; // also where it could not be kept
    m_commands->action(commandOfLanguage(m_language))->setChecked(true);
    m_tree->selectScopes(before.m_tree->selectedScopes());
    m_filters->setNarrowing(before.m_shown.narrowing());
    m_top->search().setText(before.m_top->search().text());
    QSet<QString> selected;
    for (const ledger::Report* report : before.selectedReports())
        selected.insert(report->path);
    m_table->selectReports(selected);
}

} // namespace workbench
