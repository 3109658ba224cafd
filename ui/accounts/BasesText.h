#pragma once

#include "account/Account.h"

namespace ui {

/// An account's base folders in one field, the main one first: "/download; /INBOX".
[[nodiscard]] inline QString basesText(const account::Account& account)
{
    return account::basesOf(account).join(QStringLiteral("; "));
}

inline void takeBases(account::Account& account, const QString& typed)
{
    account.moreBases = typed.split(u';', Qt::SkipEmptyParts);
    for (QString& base : account.moreBases)
        base = base.trimmed();
    account.baseFolder = account.moreBases.isEmpty() ? QString() : account.moreBases.takeFirst();
}

} // namespace ui
