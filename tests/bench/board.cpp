// How long the coverage board takes: to be planned with its lines and texts, and to be drawn.
//     board [REPORTS]
// The window plans while reports arrive four times a second at the most, and draws what is in sight.
#include "IndexedReports.h"
#include "Measure.h"
#include "ui/common/Theme.h"
#include "ui/coverage/BoardView.h"
#include "ui/coverage/LookPlanner.h"

#include <QApplication>
#include <QImage>
#include <QPainter>

namespace {

const QDate today(2026, 11, 26); // a Thursday
const rap::HongKongTime now = rap::HongKongTime::at(today, QTime(20, 20));
const QString base = QStringLiteral("/download");

void measurePlanning(int count, int days)
{
    const QList<ledger::Report> reports = indexedReports(count, days, today);
    std::printf("%lld reports of %d days\n", static_cast<long long>(reports.size()), days);
    qsizetype seen = 0;
    measure("the board with its lines and texts", [&] {
        profile::CompiledProfiles everything;
        const profile::Standings standings(everything);
        const QList<rap::FolderFault> faults;
        const profile::CoverageBoard board =
            profile::planCoverage(reports, standings, {{now}, {}, {}, base}, today, {});
        seen += coverage::planLooks({board, reports, standings, faults, base, {}, now}).outstanding.size();
        seen += coverage::planBoard(board, base, now, false).rows.size();
    });
    std::printf("(%lld)\n\n", static_cast<long long>(seen));
}

/// Some of each state.
profile::CoverageBoard boardOf(int rows)
{
    QList<ledger::Report> reports;
    for (int row = 0; row < rows; ++row)
        for (int i = 0; i < 40; ++i) {
            const QString day = today.addDays(-(i % 10)).toString(QStringLiteral("yyyyMMdd"));
            ledger::Report report = ledger::decodeReport(base, base + QStringLiteral("/FOLDER_%1/").arg(row) + day +
                                                                   QStringLiteral("/R%1.ZIP").arg(i));
            report.listed = true;
            report.size = 1;
            if ((i + row) % 3 != 0) {
                report.fetched = ledger::Fetched();
                report.fetched->size = 1;
            } else if (row % 5 == 0) {
                report.failure = ledger::Failure{now, QStringLiteral("damaged")};
            }
            reports += report;
        }
    profile::CompiledProfiles everything;
    return profile::planCoverage(reports, profile::Standings(everything), {{now}, {}, {}, base}, today, {});
}

void measureDrawing(int rows)
{
    coverage::BoardModel model;
    coverage::BoardView view(model);
    model.setBoard(coverage::planBoard(boardOf(rows), base, now, false));
    view.resize(1366, view.sizeHint().height());
    view.show();
    QApplication::processEvents();
    QImage image(view.size(), QImage::Format_ARGB32_Premultiplied);
    std::printf("%d rows of 10 days, all in sight: %d x %d\n", rows, view.width(), view.height());
    measure("drawn", [&] {
        QPainter painter(&image);
        view.render(&painter);
    });
}

} // namespace

int main(int argc, char* argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    ui::applyTheme(*qApp, ui::Scheme::Light);
    const int count = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 100'000;
    measurePlanning(count, 400);
    measurePlanning(count, 10);
    measureDrawing(40);
    return 0;
}
