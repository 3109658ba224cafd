// How long a keystroke in the search takes at 100,000 reports, the view's layout and painting included:
//     table_filter [ROWS] [QUERY]
#include "ManyReports.h"
#include "ui/common/Theme.h"
#include "ui/workbench/FilterBar.h"
#include "ui/workbench/ReportFilterModel.h"
#include "ui/workbench/ReportView.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QVBoxLayout>
#include <cstdio>
#include <ctime>

namespace {

/// What this thread has used of a processor: other work on the machine does not count.
double processorMs()
{
#ifdef Q_OS_LINUX
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
#else
    return double(std::clock()) * 1e3 / CLOCKS_PER_SEC;
#endif
}

class Watch {
public:
    void start()
    {
        m_timer.start();
        m_processor = processorMs();
    }
    void stop(const QString& what)
    {
        QCoreApplication::processEvents();
        const double ms = double(m_timer.nsecsElapsed()) / 1e6;
        const double processor = processorMs() - m_processor;
        m_worst = std::max(m_worst, ms);
        m_worstProcessor = std::max(m_worstProcessor, processor);
        std::printf("%8.2f ms (%8.2f of processor)  %s\n", ms, processor, qUtf8Printable(what));
    }
    void sumUp(const char* what)
    {
        std::printf("%8.2f ms (%8.2f of processor)  SLOWEST %s\n\n", std::exchange(m_worst, 0.0),
                    std::exchange(m_worstProcessor, 0.0), what);
    }

private:
    QElapsedTimer m_timer;
    double m_processor = 0;
    double m_worst = 0;
    double m_worstProcessor = 0;
};

} // namespace

int main(int argc, char* argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    ui::applyTheme(application, ui::Scheme::Light);
    const int rows = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 100'000;
    const QString query = argc > 2 ? QString::fromLocal8Bit(argv[2]) : QStringLiteral("final clearing c00123 hkmk");

    const QTemporaryDir folder;
    const auto opened = ledger::Ledger::open(folder.filePath(QStringLiteral("ledger.sqlite")));
    if (!opened)
        qFatal("no ledger");
    ledger::ReportIndex index(QStringLiteral("bench"), QStringLiteral("/download"), **opened);
    workbench::ReportTableModel reports(rap::systemClock);
    workbench::ReportFilterModel shown(reports);
    QWidget window;
    QVBoxLayout column(&window);
    workbench::FilterBar chips(shown);
    workbench::ReportView table(shown);
    column.addWidget(&chips);
    column.addWidget(&table);
    window.resize(1366, 768);
    window.show();
    reports.setSource(&index, nullptr);

    Watch watch;
    watch.start();
    index.apply(manyReports(rows, QDate::currentDate()), rap::systemClock());
    watch.stop(QStringLiteral("%1 reports into index, table and chips").arg(rows));
    watch.start();
    reports.setSource(&index, nullptr);
    watch.stop(QStringLiteral("the table alone, anew"));
    watch.sumUp("filling");
    // What is left to the idle moments after that.
    for (QElapsedTimer idle =
             [] {
                 QElapsedTimer t;
                 t.start();
                 return t;
             }();
         idle.elapsed() < 3000;)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);

    for (qsizetype length = 1; length <= query.size(); ++length) {
        const QString text = query.left(length);
        watch.start();
        shown.setText(text);
        watch.stop(QStringLiteral("'%1': %2 rows").arg(text).arg(shown.rowCount()));
    }
    for (qsizetype length = query.size() - 1; length >= 0; --length) {
        watch.start();
        shown.setText(query.left(length));
        watch.stop(QStringLiteral("back to '%1': %2 rows").arg(query.left(length)).arg(shown.rowCount()));
    }
    watch.sumUp("keystroke");

    for (int of = 0; of < workbench::columnCount; ++of) {
        if (table.isColumnHidden(of))
            continue;
        watch.start();
        table.sortByColumn(of, Qt::AscendingOrder);
        watch.stop(QStringLiteral("sorted by %1").arg(workbench::columnId(workbench::Column(of))));
    }
    watch.sumUp("sort");

    for (const workbench::Grouping grouping : {workbench::Grouping::Report, workbench::Grouping::FolderDate}) {
        watch.start();
        shown.setGrouping(grouping);
        watch.stop(QStringLiteral("grouped by %1").arg(workbench::code(grouping)));
        for (qsizetype length = 1; length <= query.size(); ++length) {
            watch.start();
            shown.setText(query.left(length));
            watch.stop(QStringLiteral("'%1' in groups: %2 rows").arg(query.left(length)).arg(shown.rowCount()));
        }
        shown.setText({});
        QCoreApplication::processEvents();
    }
    shown.setGrouping(workbench::Grouping::None);
    QCoreApplication::processEvents();
    watch.sumUp("keystroke or change of groups");

    watch.start();
    chips.setState(workbench::StateChoice::NotHere);
    watch.stop(QStringLiteral("chip: not here"));
    watch.start();
    chips.clear();
    watch.stop(QStringLiteral("chips cleared"));
    watch.sumUp("chip");
    return 0;
}
