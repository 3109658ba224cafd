// rapdesk_cli_at TIME ARGUMENTS...: rapdesk-cli where it is TIME in Hong Kong (2026-11-23T10:00:00) and stays so.
#include "app/cli/Application.h"
#include "app/cli/Program.h"

#include <QDateTime>

int main(int argc, char* argv[])
{
    const auto application = cli::applicationFor(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2)
        return 99;
    const auto wanted = QDateTime::fromString(arguments.takeAt(1), Qt::ISODate);
    if (!wanted.isValid())
        return 99;
    const auto now = rap::HongKongTime::at(wanted.date(), wanted.time());
    return cli::run(arguments, [now] { return now; });
}
