#include "FolderView.h"
#include "ReportView.h"
#include "Workbench.h"

namespace workbench {

void Workbench::openCoverage(Errands& errands)
{
    // She may have turned to another account by then.
    const auto turnTo = [this, errands = QPointer<Errands>(&errands)] {
        if (errands)
            m_desk.selectAccount(errands->account().name);
        return !errands.isNull();
    };
    m_doors.showCoverage(this, errands,
                         {[this, turnTo](const FolderScope& scope) {
                              if (turnTo())
                                  showFolder(scope);
                          },
                          [this, turnTo](const QString& command, const QVariant& argument) {
                              if (turnTo())
                                  pressButton(command, argument);
                          }});
}

void Workbench::showFolder(const FolderScope& scope)
{
    clearFilters();
    m_tree->selectScope(scope);
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace workbench
