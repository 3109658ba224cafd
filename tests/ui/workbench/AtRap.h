#pragma once

#include "Window.h"
#include "practice_server/PracticeServer.h"
#include "ui/common/Theme.h"

#include <QApplication>

// Where it does not come, Qt waits for it twice as long again before it says so: within ctest's patience.
#define TRY_VERIFY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 90'000)
#define TRY_COMPARE(actual, expected) QTRY_COMPARE_WITH_TIMEOUT(actual, expected, 90'000)

/// What the tests of the window against a real OpenSSH server share.

inline account::Account accountAt(const practice::PracticeServer& server, const Workstation& station,
                                  const QString& key = QStringLiteral("ed25519"))
{
    account::Account account = station.unreachable();
    account.user = server.user();
    account.primary = server.address();
    account.keyFile = server.keyFile(key);
    account.baseFolder = server.base();
    return account;
}

inline void pin(const practice::PracticeServer& server, const Workstation& station)
{
    sftp::HostKeys keys;
    for (const sftp::PresentedKey& key : server.presentedKeys())
        keys.pin(key);
    if (!keys.save(station.config.hostKeys()))
        qFatal("host keys not saved");
}

/// A server with the practice tree, and windows that look as they do.
inline std::unique_ptr<practice::PracticeServer> startedServer()
{
    ui::applyTheme(*qApp, ui::Scheme::Light);
    auto server = std::make_unique<practice::PracticeServer>();
    if (!server->start())
        qFatal("%s", qPrintable(server->fault()));
    return server;
}

/// A workstation whose account and host keys are of that server.
struct TrustingStation : Workstation {
    explicit TrustingStation(const practice::PracticeServer& server, const QString& key = QStringLiteral("ed25519"))
        : account(accountAt(server, *this, key))
    {
        save(account);
        pin(server, *this);
    }
    /// Slow enough that a part is filed and another is not.
    TrustingStation(const practice::PracticeServer& server, qint64 bytesPerSecond)
        : TrustingStation(server)
    {
        account.bytesPerSecond = bytesPerSecond;
        save(account);
    }

    account::Account account;
};
inline constexpr qint64 slow = 100'000; ///< Bytes a second: all of it comes in about two seconds.
/// For what has to be under way yet when the test comes to it, however busy the machine is.
inline constexpr qint64 slowest = 10'000;

/// Asks RAP what there is, and waits for it.
inline void look(Program& program)
{
    QSignalSpy refreshed(&program.session(), &session::AccountSession::refreshed);
    program.command(workbench::command::refresh).trigger();
    TRY_COMPARE(refreshed.size(), 1);
}

inline int countWith(workbench::ReportView& table, workbench::RowStatus status)
{
    int count = 0;
    for (int row = 0; row < table.model()->rowCount(); ++row)
        count +=
            table.model()->index(row, 0).data(workbench::ReportTableModel::StatusRole).toInt() == int(status) ? 1 : 0;
    return count;
}
