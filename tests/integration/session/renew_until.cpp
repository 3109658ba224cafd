// renew_until CONFIG ACCOUNT STEP: renews the key as the assistant does, and kills itself after so many steps that are
// on the disk. What was begun before goes on.
#include "account/KeyMaker.h"
#include "account/Renewal.h"

#include <QCoreApplication>
#include <csignal>
#include <cstdio>
#include <cstdlib>

int main(int argc, char** argv)
{
    const QCoreApplication program(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto folder = account::ConfigFolder::at(arguments.at(1));
    const QDate today(2026, 11, 23);
    int left = arguments.at(3).toInt();
    const auto did = [&left] {
        if (--left == 0) {
            std::puts("killed");
            static_cast<void>(std::fflush(stdout));
            static_cast<void>(std::raise(SIGKILL));
        }
    };
    const account::Accounts accounts(folder);
    const account::Renewals renewals(folder);
    const account::Account account = accounts.load(arguments.at(2)).value();
    auto renewal = renewals.of(account.name).value();
    if (!renewal) {
        const QString file = account::suggestedKeyFile(account.keyFile, today);
        const auto key = account::makeKey(account::KeyType::Ed25519, file, {}, account.user).value();
        did();
        renewal = account::Renewal{file, key.fingerprint(), today, {}};
        for (const QString& name : account::sharingKey(account, accounts.all().accounts)) {
            if (!renewals.save(name, *renewal))
                return EXIT_FAILURE;
            did();
        }
    }
    if (!renewal->handedIn) {
        renewal->handedIn = today;
        for (const QString& name : account::sharingKey(account, accounts.all().accounts)) {
            if (!renewals.save(name, *renewal))
                return EXIT_FAILURE;
            did();
        }
    }
    const QStringList names = account::sharingKey(account, accounts.all().accounts);
    return account::finishRenewal(accounts, renewals, names, *renewal, today, did) ? EXIT_SUCCESS : EXIT_FAILURE;
}
