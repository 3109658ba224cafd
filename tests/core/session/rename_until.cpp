// rename_until CONFIG FROM TO STEP: renames, and kills itself once that step is done.
#include "session/AccountRename.h"

#include <QCoreApplication>
#include <csignal>
#include <cstdlib>

namespace {

void endAtOnce()
{
#ifndef Q_OS_WIN
    static_cast<void>(std::raise(SIGKILL));
#endif
    std::_Exit(9);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication program(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto folder = account::ConfigFolder::at(arguments.at(1));
    const auto ledger = ledger::Ledger::open(folder.ledger());
    session::AccountRename renaming(folder, arguments.at(2), arguments.at(3), **ledger);
    QObject::connect(&renaming, &session::AccountRename::did, [&](session::RenameStep step) {
        if (static_cast<int>(step) == arguments.at(4).toInt())
            endAtOnce();
    });
    QObject::connect(&renaming, &session::AccountRename::renamed, &program, &QCoreApplication::quit,
                     Qt::QueuedConnection);
    QObject::connect(
        &renaming, &session::AccountRename::failed, &program, [] { QCoreApplication::exit(1); }, Qt::QueuedConnection);
    renaming.start(rap::HongKongTime::at(QDate(2026, 11, 23), QTime(12, 0)));
    return QCoreApplication::exec();
}
