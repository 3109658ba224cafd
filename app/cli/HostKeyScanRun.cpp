#include "app/cli/HostKeyScanRun.h"

#include "account/Accounts.h"
#include "app/cli/Awaited.h"

#include <algorithm>

namespace cli {
namespace {

QString verdictWord(sftp::HostKeyVerdict verdict)
{
    switch (verdict) {
    case sftp::HostKeyVerdict::Known:
        return QStringLiteral("known");
    case sftp::HostKeyVerdict::Unknown:
        return QStringLiteral("unknown");
    case sftp::HostKeyVerdict::Changed:
        return QStringLiteral("changed");
    case sftp::HostKeyVerdict::OtherTypeKnown:
        return QStringLiteral("other-type-known");
    }
    return {};
}

QList<sftp::HostKeyScan::Outcome> scan(const account::Account& account)
{
    QList<account::Address> addresses{account.primary};
    if (account.backup)
        addresses << *account.backup;
    sftp::HostKeyScan scan(addresses, {});
    return awaited<QList<sftp::HostKeyScan::Outcome>>([&](const auto& take) {
        QObject::connect(&scan, &sftp::HostKeyScan::finished, &scan, take);
        QMetaObject::invokeMethod(&scan, &sftp::HostKeyScan::start, Qt::QueuedConnection);
    });
}

} // namespace

bool PresentedKeys::reachedNone() const
{
    return std::all_of(outcomes.begin(), outcomes.end(), [](const auto& outcome) { return outcome.error.has_value(); });
}

rap::Result<PresentedKeys> scanHostKeys(Context& context, const QString& accountName)
{
    const auto account = account::Accounts(context.config).load(accountName);
    if (!account)
        return tl::unexpected(account.error());
    const auto pins = sftp::HostKeys::load(context.config.hostKeys());
    if (!pins)
        return tl::unexpected(pins.error());
    PresentedKeys keys{*account, *pins, scan(*account)};
    for (const auto& outcome : keys.outcomes)
        if (outcome.error)
            context.console.complain(*outcome.error);
    return keys;
}

QJsonObject hostKeyObject(const PresentedKeys& keys, const sftp::PresentedKey& key)
{
    const auto verdict = keys.pins.judge(key);
    return {
        {QStringLiteral("address"), key.address.text()},
        {QStringLiteral("backup"), key.address != keys.account.primary},
        {QStringLiteral("type"), key.type},
        {QStringLiteral("bits"), key.bits},
        {QStringLiteral("fingerprint"), key.fingerprint},
        {QStringLiteral("md5"), key.md5},
        {QStringLiteral("pinned"), verdict == sftp::HostKeyVerdict::Known},
        {QStringLiteral("verdict"), verdictWord(verdict)},
    };
}

} // namespace cli
