#include "ui/accounts/TypedAddresses.h"

namespace ui {

void TypedAddresses::take(account::Account& account, const QString& primary, const QString& backup)
{
    m_unread.clear();
    account.primary = read(account::Field::Primary, primary);
    account.backup.reset();
    if (const QString text = backup.trimmed(); !text.isEmpty())
        account.backup = read(account::Field::Backup, text);
}

account::Address TypedAddresses::read(account::Field field, const QString& text)
{
    const auto parsed = account::parseAddress(text);
    if (!parsed)
        m_unread.insert({field, parsed.error()});
    return parsed.value_or(account::Address{});
}

QList<account::FieldFault> TypedAddresses::faultsOf(const account::Account& account) const
{
    QList<account::FieldFault> faults = account::faultsOf(account);
    for (account::FieldFault& fault : faults)
        if (const auto known = m_unread.find(fault.field); known != m_unread.end())
            fault.error = known->second;
    return faults;
}

} // namespace ui
