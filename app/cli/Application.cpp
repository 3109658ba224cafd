#include "app/cli/Application.h"

#include <QGuiApplication>
#include <algorithm>
#include <cstdio>
#include <cstring>

namespace cli {

namespace {

/// What Qt has to say of a desktop that is not there is no word to those who print. That it cannot start is.
void tellOnlyTheWorst(QtMsgType type, const QMessageLogContext& /*context*/, const QString& message)
{
    if (type == QtFatalMsg)
        static_cast<void>(std::fputs(qPrintable(message + QLatin1Char('\n')), stderr));
}

} // namespace

std::unique_ptr<QCoreApplication> applicationFor(int& argc, char* argv[])
{
    if (std::none_of(argv, argv + argc, [](const char* argument) { return std::strcmp(argument, "print") == 0; }))
        return std::make_unique<QCoreApplication>(argc, argv);
#ifndef Q_OS_WIN
    qputenv("QT_QPA_PLATFORM", "offscreen"); // Windows' own needs no display either
#endif
    const QtMessageHandler usual = qInstallMessageHandler(tellOnlyTheWorst);
    auto application = std::make_unique<QGuiApplication>(argc, argv);
    qInstallMessageHandler(usual);
    return application;
}

} // namespace cli
