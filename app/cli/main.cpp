#include "app/cli/Application.h"
#include "app/cli/ExitCode.h"
#include "app/cli/Interrupt.h"
#include "app/cli/Program.h"
#include "app/windows/DllSearch.h"
#include "app/windows/RegularExpressions.h"

int main(int argc, char* argv[])
{
    app::closeDllSearch();
    app::interpretRegularExpressions();
    int ended = 0;
    {
        const auto application = cli::applicationFor(argc, argv);
        QCoreApplication::setApplicationName(QStringLiteral("rapdesk-cli"));
        ended = cli::run(QCoreApplication::arguments(), rap::systemClock);
    }
    if (ended == static_cast<int>(cli::ExitCode::Interrupted))
        cli::Interrupt::endBySignal();
    return ended;
}
