#include "account/Quotas.h"

#include <QCoreApplication>
#include <QSet>

namespace account {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(account::Quotas)
};

constexpr int workstationsEach = 4;

} // namespace

Quota quotaOf(rap::Identity identity)
{
    switch (identity) {
    case rap::Identity::HksccParticipant:
        return {3,
                workstationsEach,
                {Tr::tr("CCASS, CCMS and VaR Platform reports"), Tr::tr("CCASS and CCMS reports"),
                 Tr::tr("VaR Platform reports only")}};
    case rap::Identity::DesignatedBank:
        return {2, workstationsEach, {Tr::tr("CCASS reports")}};
    case rap::Identity::HkccSeochParticipant:
        return {4,
                workstationsEach,
                {Tr::tr("CCMS and DCASS reports"), Tr::tr("CCMS reports only"), Tr::tr("DCASS reports only")}};
    }
    return {};
}

QStringList quotaWarnings(const QList<Account>& accounts)
{
    QStringList warnings;
    for (const rap::Identity identity : identities) {
        QSet<QString> users;
        for (const Account& account : accounts)
            if (account.identity == identity)
                users += account.user;
        const int allowed = quotaOf(identity).accounts;
        if (users.size() > allowed)
            warnings += Tr::tr("%1: there are %2 RAP user accounts here, and the clearing house gives a firm no more "
                               "than %3.")
                            .arg(rap::displayName(identity), QString::number(users.size()), QString::number(allowed));
    }
    return warnings;
}

} // namespace account
