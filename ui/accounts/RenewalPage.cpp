#include "ui/accounts/RenewalPage.h"

namespace ui {

rap::Result<void> RenewalState::keep(const account::Renewal& begun) const
{
    for (const QString& name : sharing)
        if (auto kept = renewals().save(name, begun); !kept)
            return kept;
    return {};
}

rap::Result<void> RenewalState::drop() const
{
    for (const QString& name : sharing)
        if (auto dropped = renewals().remove(name); !dropped)
            return dropped;
    return {};
}

} // namespace ui
