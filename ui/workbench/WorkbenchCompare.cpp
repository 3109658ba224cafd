#include "FiledPlace.h"
#include "Keeping.h"
#include "Workbench.h"
#include "WorkbenchCommands.h"
#include "rap/WhenFinished.h"
#include "report/FiledReports.h"
#include "ui/common/Commands.h"

namespace workbench {

void Workbench::connectCompareCommands()
{
    connect(m_commands->action(command::compare), &QAction::triggered, this, [this] {
        const QList<const ledger::Report*> filed = selectedFiled();
        if (filed.size() == 2)
            compare(viewedOf(account()->name, *filed[0]), viewedOf(account()->name, *filed[1]));
    });
    connect(m_commands->action(command::compareWithBefore), &QAction::triggered, this, [this] {
        const QList<const ledger::Report*> filed = selectedFiled();
        if (filed.size() != 1)
            return;
        const QString id = filed.first()->reportId();
        compareWithBefore(*m_desk.errands(), filed.first()->path, [this, id] {
            say({ui::Tone::Quiet,
                 tr("No run of %1 before this one is filed on this PC.").arg(id),
                 tr("Fetch it first where RAP still has it, or select two reports and compare these."),
                 {}});
        });
    });
}

QList<const ledger::Report*> Workbench::selectedFiled() const
{
    QList<const ledger::Report*> filed;
    for (const ledger::Report* report : selectedReports())
        if (isFiled(*report))
            filed += report;
    return filed;
}

void Workbench::compareWithBefore(Errands& errands, const QString& path, std::function<void()> none)
{
    // Reports that are run once a month go further back than what was read at first.
    errands.session().index().loadEarlier([this, errands = QPointer(&errands), path, none = std::move(none)] {
        const ledger::Report* report = errands ? errands->session().index().find(path) : nullptr;
        if (report == nullptr)
            return;
        const QString& name = errands->account().name;
        if (const ledger::Report* before = report::runBefore(errands->session().index().reports(), *report))
            compare(viewedOf(name, *before), viewedOf(name, *report));
        else
            none();
    });
}

void Workbench::compare(const viewer::ViewedReport& one, const viewer::ViewedReport& other)
{
    if (one.id() != other.id()) {
        m_doors.compare(this, one, other, {});
        return;
    }
    rap::whenFinished(keeperAt(m_desk).ruler(one.id()), this, [this, one, other](const rap::Result<QList<int>>& ruler) {
        m_doors.compare(this, one, other, ruler.value_or(QList<int>())); // which goes without, too
    });
}

} // namespace workbench
