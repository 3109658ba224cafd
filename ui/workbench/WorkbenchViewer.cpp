#include "FiledPlace.h"
#include "Keeping.h"
#include "ReportView.h"
#include "Workbench.h"
#include "report/FiledReports.h"

#include <algorithm>

namespace workbench {

namespace {

constexpr qsizetype mostOpenedAtOnce = 5;

/// Of the account that the report is of; null where that is at work no more.
Errands* errandsOf(const Desk& desk, const viewer::ViewedReport& report)
{
    const QList<Errands*> all = desk.all();
    const auto found = std::find_if(all.begin(), all.end(), [&report](const Errands* errands) {
        return errands->account().name == report.account;
    });
    return found == all.end() ? nullptr : *found;
}

} // namespace

void Workbench::openSelected(OpenWith with)
{
    QStringList paths;
    for (const ledger::Report* report : selectedReports())
        paths.append(report->path);
    if (paths.size() > mostOpenedAtOnce)
        paths =
            m_table->currentReport() < 0 ? QStringList() : QStringList{m_reports.report(m_table->currentReport()).path};
    for (const QString& path : std::as_const(paths))
        openReport(*m_desk.errands(), path, with);
}

void Workbench::openReport(Errands& errands, const QString& path, OpenWith with)
{
    const ledger::Report* report = errands.session().index().find(path);
    if (report == nullptr)
        return;
    if (!isFiled(*report)) {
        if (report->listed)
            errands.fetchThenOpen(path);
        return;
    }
    const Filed filed{&errands, path};
    if (with == OpenWith::System) {
        openPath(placeOf(*report), filed);
        return;
    }
    const auto shown = viewedOf(errands.account().name, *report);
    whenThere(shown.files.value(0), filed, [this, shown](bool) { showReport(shown); });
}

void Workbench::showReport(const viewer::ViewedReport& report, const std::optional<viewer::FoundAt>& at)
{
    m_doors.showReport(
        this, report, at,
        {[this](const viewer::ViewedReport& from, int step) { return neighbour(from, step); },
         [this](const QString& path) { return m_doors.openPath(path); },
         [this](const viewer::ViewedReport& shown, const std::function<void()>& none) {
             if (Errands* errands = errandsOf(m_desk, shown))
                 compareWithBefore(*errands, shown.path, none);
         },
         m_doors.mail, keeperAt(m_desk), [this] { m_doors.showHelp(this, ui::HelpPage::Clerk); },
         [this](QWidget* over, const viewer::ViewedReport& shown) { putOnPaper(m_doors.print, over, shown); },
         [this](QWidget* over, const viewer::ViewedReport& shown) { putOnPaper(m_doors.saveAsPdf, over, shown); }});
}

void Workbench::putOnPaper(const Doors::OnPaper& door, QWidget* over, const viewer::ViewedReport& shown)
{
    Errands* errands = errandsOf(m_desk, shown);
    const ledger::Report* report = errands == nullptr ? nullptr : errands->session().index().find(shown.path);
    if (report != nullptr && isFiled(*report))
        door(over, report::filedReports(*report));
}

void Workbench::sendSelectedByMail()
{
    QStringList files;
    for (const ledger::Report* report : selectedReports())
        if (isFiled(*report))
            files += filesOf(*report);
    if (files.isEmpty())
        return;
    m_doors.mail(this, files,
                 [this](const rap::Error& error) { say({ui::Tone::Warning, error.message, error.nextStep, {}}); });
}

void Workbench::findInReports()
{
    m_doors.findInReports(this, {[this] { return shownReports(); }, [this] { return allReports(); }},
                          [this](const viewer::ViewedReport& report, const std::optional<viewer::FoundAt>& at) {
                              showReport(report, at);
                          });
}

QList<viewer::ViewedReport> Workbench::shownReports() const
{
    QList<viewer::ViewedReport> reports;
    for (int row = 0; session() != nullptr && row < m_shown.rowCount(); ++row) {
        if (m_shown.isHead(row))
            continue;
        if (const ledger::Report& report = m_reports.report(m_shown.sourceRow(row)); isFiled(report))
            reports += viewedOf(account()->name, report);
    }
    return reports;
}

QList<viewer::ViewedReport> Workbench::allReports() const
{
    QList<viewer::ViewedReport> reports;
    if (session() == nullptr)
        return reports;
    for (const ledger::Report& report : session()->index().reports())
        if (isFiled(report))
            reports += viewedOf(account()->name, report);
    const auto run = [](const viewer::ViewedReport& report) {
        return report.name ? std::pair(report.name->run.date, report.name->run.time) : std::pair(QDate(), QTime());
    };
    std::stable_sort(reports.begin(), reports.end(),
                     [run](const auto& one, const auto& other) { return run(other) < run(one); });
    return reports;
}

// What is shown there is what is marked here.
std::optional<viewer::ViewedReport> Workbench::neighbour(const viewer::ViewedReport& report, int step)
{
    if (session() == nullptr || account()->name != report.account)
        return std::nullopt;
    const int at = m_reports.rowOf(report.path);
    if (at < 0 || m_shown.rowOf(at) < 0)
        return std::nullopt;
    for (int row = m_shown.rowOf(at) + step; row >= 0 && row < m_shown.rowCount(); row += step) {
        if (m_shown.isHead(row) || !isFiled(m_reports.report(m_shown.sourceRow(row))))
            continue;
        const ledger::Report& next = m_reports.report(m_shown.sourceRow(row));
        m_table->selectReports({next.path});
        return viewedOf(report.account, next);
    }
    return std::nullopt;
}

} // namespace workbench
