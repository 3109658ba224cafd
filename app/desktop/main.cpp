#include "DialogDoors.h"
#include "NetworkWatch.h"
#include "OneInstance.h"
#include "Screens.h"
#include "StallWatch.h"
#include "SystemScheme.h"
#include "account/LogFile.h"
#include "app/language/Language.h"
#include "app/windows/DllSearch.h"
#include "app/windows/RegularExpressions.h"
#include "ledger/Ledger.h"
#include "session/Holidays.h"
#include "ui/common/Theme.h"
#include "ui/common/WindowStore.h"
#include "ui/workbench/Workbench.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QMessageBox>
#include <QTimer>

namespace {

void tellUnheard()
{
    QMessageBox box(QMessageBox::Warning, QStringLiteral("RAP Desk"),
                    QCoreApplication::translate("main", "RAP Desk is open already, but does not answer."));
    box.setInformativeText(QCoreApplication::translate(
        "main", "Wait a minute and try again. If that does not help, end it in Task Manager "
                "or sign out, then start it again. Reports that are filed stay."));
    box.exec();
}

int run(int argc, char* argv[])
{
    const std::unique_ptr<QApplication> application = qEnvironmentVariableIsSet("RAPDESK_STALLS")
                                                          ? std::make_unique<desktop::StallWatch>(argc, argv)
                                                          : std::make_unique<QApplication>(argc, argv);
    QApplication::setApplicationName(QStringLiteral("rapdesk"));
    QApplication::setApplicationVersion(QStringLiteral(RAPDESK_VERSION));

    language::Speaker speaker;
    speaker.speak(language::chosenHere(QString())); // what was chosen is known once the settings' folder is
    QCommandLineParser arguments;
    arguments.addHelpOption();
    arguments.addVersionOption();
    const QCommandLineOption config(QStringLiteral("config"),
                                    QCoreApplication::translate("main", "Keeps settings, host keys and ledger in DIR."),
                                    QStringLiteral("DIR"));
    const QCommandLineOption background(
        QStringLiteral("background"),
        QCoreApplication::translate("main", "Starts without a window, in the notification area."));
    arguments.addOptions({config, background});
    arguments.addPositionalArgument(QStringLiteral("file"),
                                    QCoreApplication::translate("main", "An account to import (.rapdesk)."),
                                    QStringLiteral("[file]"));
    arguments.process(*application);
    const QString given = arguments.positionalArguments().value(0);
    const QString file = given.isEmpty() ? given : QDir::current().absoluteFilePath(given);

    const account::ConfigFolder folder =
        arguments.isSet(config) ? account::ConfigFolder::at(arguments.value(config)) : account::ConfigFolder::ofUser();
    speaker.speak(language::chosenHere(folder));
    const rap::Result<void> made = folder.make();
    const account::LogFile log(folder, rap::systemClock, account::LogFile::Echo::Warnings);
    if (!made)
        qWarning("%s", qUtf8Printable(made.error().detail)); // the window tells it when the ledger cannot be opened
    desktop::OneInstance instance(folder.path);
    const desktop::OneInstance::Begun begun = instance.begin(file);
    if (begun == desktop::OneInstance::Begun::Raised)
        return 0;

    desktop::SystemScheme system;
    const auto applyTheme = [&application, &system](ui::ThemeChoice choice) {
        const ui::Scheme scheme = ui::chosenScheme(choice, qEnvironmentVariable("RAPDESK_THEME"), system.scheme());
        const QPalette palette =
            system.highContrast() ? ui::paletteFor(*system.highContrast()) : ui::paletteFor(scheme);
        system.setFrames(ui::schemeOf(palette));
        ui::applyTheme(*application, palette);
    };
    applyTheme(ui::themeFromCode(ui::WindowStore(folder.window()).read().value(QStringLiteral("theme")).toString()));
    ui::applyFonts();
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/rapdesk/rapdesk.ico")));
    if (begun == desktop::OneInstance::Begun::Unheard) {
        if (!arguments.isSet(background)) // nobody waits for it
            tellUnheard();
        return 1;
    }

    const account::Accounts accounts(folder);
    account::Passphrases passphrases;
    std::unique_ptr<ledger::Ledger> ledger;
    const session::Holidays holidays = session::knownHolidays(folder);
    const rap::HolidaysInUse calendar(holidays.calendar);
    workbench::Doors doors = desktop::dialogDoors(accounts, folder, passphrases, rap::systemClock, calendar,
                                                  [&ledger] { return ledger.get(); });
    doors.applyTheme = applyTheme;
    const workbench::Desk::Parts parts{folder,
                                       rap::systemClock,
                                       calendar,
                                       [&ledger, folder]() -> rap::Result<ledger::Ledger*> {
                                           if (!ledger) {
                                               auto opened = ledger::Ledger::open(folder.ledger());
                                               if (!opened)
                                                   return tl::unexpected(opened.error());
                                               ledger = std::move(*opened);
                                           }
                                           return ledger.get();
                                       },
                                       true,
                                       holidays.fault};

    workbench::Desk desk(parts);
    desktop::Screens screens(desk, doors, speaker);
    QObject::connect(&system, &desktop::SystemScheme::changed, &screens,
                     [&screens, applyTheme] { applyTheme(screens.window().themeChoice()); });
    const desktop::NetworkWatch network(
        [&desk] { desk.networkCameBack(); }); // an attempt that failed is made up at once
    QObject::connect(&instance, &desktop::OneInstance::raiseWanted, &screens, [&](const QString& itsFile) {
        screens.signs().raiseWindow();
        if (!itsFile.isEmpty())
            screens.window().importAccount(itsFile);
    });
    if (arguments.isSet(background) && file.isEmpty() && screens.signs().hasIcon())
        QApplication::setQuitOnLastWindowClosed(false); // a dialog without its window may come and go
    else
        screens.window().show();
    QTimer::singleShot(0, &screens, [&screens, file] {
        screens.window().open();
        if (!file.isEmpty())
            screens.window().importAccount(file);
    });
    return QApplication::exec();
}

} // namespace

int main(int argc, char* argv[])
{
    app::closeDllSearch();
    app::interpretRegularExpressions();
    return run(argc, argv);
}
