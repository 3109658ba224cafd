#pragma once

#include "account/Account.h"

#include <map>

namespace ui {

/// An account's servers as they are typed. What cannot be read leaves no address, and its reason says more than that
/// there is none.
class TypedAddresses {
public:
    void take(account::Account& account, const QString& primary, const QString& backup);
    /// As account::faultsOf(), with those reasons.
    [[nodiscard]] QList<account::FieldFault> faultsOf(const account::Account& account) const;

private:
    account::Address read(account::Field field, const QString& text);

    std::map<account::Field, rap::Error> m_unread;
};

} // namespace ui
