#include "account/Techs8Sheet.h"

#include "account/PublicForms.h"
#include "account/Quotas.h"

#include <QCoreApplication>
#include <array>
#include <utility>

namespace account {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(account::Techs8Sheet)
};

QString titleOf(RequestFor what)
{
    switch (what) {
    case RequestFor::Account:
        return Tr::tr("For e-Service TECHS 8: a new RAP user account");
    case RequestFor::Workstation:
        return Tr::tr("For e-Service TECHS 8: a workstation of a RAP user account");
    case RequestFor::Key:
        return Tr::tr("For e-Service TECHS 8: a new key of a RAP user account");
    }
    return {};
}

Sheet::Section accountSection(RequestFor what, const Account& account)
{
    const Quota quota = quotaOf(account.identity);
    Sheet::Section section{Tr::tr("Account"), {}};
    section.lines += {Tr::tr("Identity"), rap::displayName(account.identity)};
    section.lines +=
        {Tr::tr("RAP user"),
         what == RequestFor::Account && account.user.isEmpty() ? Tr::tr("given by the clearing house") : account.user};
    QString label = quota.access.size() == 1 ? Tr::tr("Report access") : Tr::tr("Report access, one of");
    for (const QString& access : quota.access)
        section.lines += {std::exchange(label, {}), access};
    section.lines += {Tr::tr("RAP user accounts allowed"), QString::number(quota.accounts)};
    section.lines += {Tr::tr("Workstations allowed for each"), QString::number(quota.workstations)};
    return section;
}

QString whyNoKey(RequestFor what, const std::optional<KeyFile>& key)
{
    if (key)
        return Tr::tr("its public half shows only with its passphrase");
    return what == RequestFor::Key ? Tr::tr("make the new key first: the one in use cannot be registered once more")
                                   : Tr::tr("its file cannot be used now");
}

Sheet::Section keySection(RequestFor what, const std::optional<KeyFile>& key)
{
    Sheet::Section section{what == RequestFor::Key ? Tr::tr("New public key") : Tr::tr("Public key"), {}};
    if (!key || key->publicKey.isEmpty()) {
        section.lines += {Tr::tr("Key"), whyNoKey(what, key)};
        return section;
    }
    const PublicKey half{key->type, key->bits, key->publicKey};
    section.lines += {Tr::tr("Kind"), Tr::tr("%1, %2 bits").arg(key->type, QString::number(key->bits))};
    section.lines += {Tr::tr("Fingerprint (SHA-256)"), key->fingerprint};
    section.lines += {Tr::tr("Fingerprint (MD5)"), half.md5()};
    section.lines += {Tr::tr("Public key"), QString::fromLatin1(opensshLine(half).trimmed())};
    return section;
}

struct Deadline {
    QDate lastDay;
    const char* remark; ///< As the guide wants it, so in English.
    QString effective;
};

Sheet::Section remarkSection(QDate today)
{
    const std::array deadlines{
        Deadline{QDate(2025, 5, 30), "for CCASS and CCMS Reports Practice Session",
                 Tr::tr("effective before the practice session")},
        Deadline{QDate(2025, 6, 20), "for the rollout of CCASS and CCMS Reports Enhancement",
                 Tr::tr("effective before the rollout")},
    };
    Sheet::Section section{Tr::tr("Remark in the form"), {}};
    for (const Deadline& deadline : deadlines) {
        const QString until = deadline.lastDay.toString(Qt::ISODate);
        section.lines += {QString::fromLatin1(deadline.remark),
                          today > deadline.lastDay ? Tr::tr("%1; the last day was %2").arg(deadline.effective, until)
                                                   : Tr::tr("%1; hand in by %2").arg(deadline.effective, until)};
    }
    if (today > deadlines.back().lastDay)
        section.lines += {Tr::tr("Now"), Tr::tr("the guide asks for no remark after these days")};
    return section;
}

QStringList notesFor(RequestFor what, const Account& account)
{
    const bool isHkscc = account.identity != rap::Identity::HkccSeochParticipant;
    QStringList notes;
    if (what == RequestFor::Key) {
        const auto expiry = keyExpiry(account);
        notes += expiry ? Tr::tr("A key works for two years; the one in use stops on %1. Renew it before that day.")
                              .arg(expiry->toString(Qt::ISODate))
                        : Tr::tr("A key works for two years. Renew it before they have passed.");
        notes += Tr::tr("The clearing house's Technical Guide says how a key is renewed by oneself; it goes before "
                        "this sheet.");
    }
    notes += Tr::tr("Hand out the public key only, never the private key file or its passphrase.");
    notes += isHkscc ? Tr::tr("The same is asked for by CCASS Form 107, Registration Form for HKSCC RAP.")
                     : Tr::tr("The same is asked for by DCASS Form 15, Registration Form for HKCC and SEOCH RAP.");
    notes += isHkscc ? Tr::tr("Questions: clearingPS@hkex.com.hk, 2979 7111.")
                     : Tr::tr("Questions: clearingPSD@hkex.com.hk, 2979 7222.");
    return notes;
}

} // namespace

Sheet techs8Sheet(RequestFor what, const Account& account, const std::optional<KeyFile>& key, const QString& addresses,
                  QDate today)
{
    Sheet sheet;
    sheet.title = titleOf(what);
    sheet.notice =
        Tr::tr("A help to fill in the e-Service TECHS 8 in Client Connect. It is not its form, and nothing is "
               "handed in with it. From the Migration Guide of 27 March 2025.");
    sheet.sections += accountSection(what, account);
    if (what != RequestFor::Key) {
        sheet.sections +=
            {Tr::tr("Workstation"),
             {{Tr::tr("IP addresses of this one"), addresses.isEmpty() ? Tr::tr("not known: no network") : addresses},
              {Tr::tr("Behind a firewall"), Tr::tr("the address that the clearing house sees counts: ask IT")}}};
    }
    if (what != RequestFor::Workstation)
        sheet.sections += keySection(what, key);
    sheet.sections += remarkSection(today);
    sheet.notes = notesFor(what, account);
    return sheet;
}

} // namespace account
