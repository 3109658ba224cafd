#pragma once

#include "Window.h"
#include "practice_server/PracticeServer.h"

#define TRY_VERIFY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 120'000)
#define TRY_COMPARE(actual, expected) QTRY_COMPARE_WITH_TIMEOUT(actual, expected, 120'000)

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

inline int countWith(workbench::ReportView& table, workbench::RowStatus status)
{
    int count = 0;
    for (int row = 0; row < table.model()->rowCount(); ++row)
        count +=
            table.model()->index(row, 0).data(workbench::ReportTableModel::StatusRole).toInt() == int(status) ? 1 : 0;
    return count;
}
