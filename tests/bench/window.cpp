// How long the workbench takes from its start to its first picture, and until the reports are in it:
//     window CONFIG
#include "account/Accounts.h"
#include "account/ConfigFolder.h"
#include "catalogue/Catalogue.h"
#include "ledger/Ledger.h"
#include "session/AccountSession.h"
#include "ui/common/Theme.h"
#include "ui/workbench/Workbench.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTimer>
#include <cstdio>

namespace {

class FirstPaint : public QObject {
public:
    using QObject::QObject;
    std::function<void()> painted;

    bool eventFilter(QObject* /*watched*/, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && painted)
            QTimer::singleShot(0, this, std::exchange(painted, nullptr));
        return false;
    }
};

} // namespace

int main(int argc, char* argv[])
{
    QElapsedTimer timer;
    timer.start();
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const auto tell = [&timer](const char* what) {
        std::printf("%8.0f ms  %s\n", double(timer.nsecsElapsed()) / 1e6, what);
        static_cast<void>(std::fflush(stdout));
    };
    const account::ConfigFolder folder = account::ConfigFolder::at(QApplication::arguments().value(1));
    ui::applyTheme(*qApp, ui::Scheme::Light);
    std::unique_ptr<ledger::Ledger> ledger;
    const workbench::Desk::Parts parts{folder, rap::systemClock, catalogue::bundledHolidays(),
                                       [&]() -> rap::Result<ledger::Ledger*> {
                                           auto opened = ledger::Ledger::open(folder.ledger());
                                           if (!opened)
                                               return tl::unexpected(opened.error());
                                           ledger = std::move(*opened);
                                           return ledger.get();
                                       }};
    workbench::Workbench window(parts, {});
    FirstPaint paint;
    paint.painted = [&] { tell("to the window's first picture"); };
    window.installEventFilter(&paint);
    FirstPaint filled;
    filled.painted = [&] {
        tell("to the picture with the reports");
        window.desk().errands()->session().index().loadEarlier([&] {
            tell("to those that left RAP long ago");
            std::printf("%8lld reports\n",
                        static_cast<long long>(window.desk().errands()->session().index().reports().size()));
            QApplication::quit();
        });
    };
    QObject::connect(&window.desk(), &workbench::Desk::errandsChanged, &window, [&] {
        workbench::Errands* errands = window.desk().errands();
        if (errands == nullptr)
            return;
        const ledger::ReportIndex& index = errands->session().index();
        QObject::connect(&index, &ledger::ReportIndex::loaded, &window, [&] {
            std::printf("%8lld reports\n", static_cast<long long>(index.reports().size()));
            window.installEventFilter(&filled);
            window.update();
        });
    });
    window.resize(1366, 768);
    window.show();
    QTimer::singleShot(0, &window, &workbench::Workbench::open);
    return QApplication::exec();
}
