// A report of 200 MB and 60,000 pages on the screen:
//     viewer [MEGABYTES]
#include "Measure.h"
#include "WideReport.h"
#include "ui/common/Theme.h"
#include "ui/viewer/PageView.h"

#include <QApplication>
#include <QScrollBar>
#include <QTemporaryDir>

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", qEnvironmentVariable("QT_QPA_PLATFORM", QStringLiteral("offscreen")).toUtf8());
    QApplication application(argc, argv);
    ui::applyTheme(application, ui::Scheme::Light);
    const qint64 megabytes = argc > 1 ? QString::fromLocal8Bit(argv[1]).toLongLong() : 200;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("REPORT.TXT"));
    const qint64 pages = writeReport(path, megabytes * 1'000'000);
    std::printf("%lld MB, %lld pages\n", qlonglong(megabytes), qlonglong(pages));

    viewer::PageView view;
    view.resize(1366, 700);
    view.show();
    QCoreApplication::processEvents();
    std::shared_ptr<report::LineIndex> index;
    const auto open = [&] {
        const auto source = report::Source::open(path);
        if (!source)
            qFatal("cannot read");
        auto made = report::LineIndex::of(*source);
        if (!made || !(*made)->step(256 << 10))
            qFatal("cannot index");
        index = std::move(*made);
        view.setReport(index, report::Encoding::Ascii);
    };
    measure("first page: opened, looked at, painted", [&] {
        open();
        view.viewport()->repaint();
    });
    measure("last page: all indexed, painted", [&] {
        open();
        while (index->step().value_or(false)) {
        }
        view.grow();
        view.goToPage(pages - 1);
        view.viewport()->repaint();
    });
    measure("one frame of scrolling by three lines", [&] {
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() - 3);
        view.viewport()->repaint();
    });
    measure("one frame of jumping anywhere", [&, at = 1]() mutable {
        at = int((qint64(at) * 48'271) % view.verticalScrollBar()->maximum());
        view.verticalScrollBar()->setValue(at);
        view.viewport()->repaint();
    });
    auto found = report::Find::in(*report::Source::open(path), {QStringLiteral("7"), false, false, false},
                                  report::Encoding::Ascii);
    if (!found)
        qFatal("not to be looked for");
    const std::shared_ptr<report::Find> find = std::move(*found);
    while (find->step().value_or(false)) {
    }
    measure("all hits marked in text and scroll bar, painted", [&] {
        view.setHits(find);
        view.viewport()->repaint();
    });
    std::printf("%lld hits; index %.1f MB; most memory of this program: %.1f MB\n", qlonglong(find->count()),
                double(index->memory()) / 1e6, double(residentBytes()) / 1e6);
}
