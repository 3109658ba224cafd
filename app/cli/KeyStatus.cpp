#include "account/Accounts.h"
#include "account/KeyExpiry.h"
#include "app/cli/AccountText.h"
#include "app/cli/Commands.h"
#include "app/cli/Parser.h"
#include "app/cli/Table.h"
#include "app/cli/Words.h"
#include "ledger/Ledger.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QSet>
#include <algorithm>

namespace cli {
namespace {

struct Options {
    std::string name;
    std::optional<int> warnDays;
};

/// The days that RAP's folders are named by, as far as the ledger knows. Where it cannot be read the clock alone
/// counts.
QSet<QDate> folderDates(Context& context, const QList<account::Account>& accounts)
{
    QSet<QDate> dates;
    if (accounts.isEmpty() || !QFileInfo::exists(context.config.ledger()))
        return dates;
    const auto ledger = ledger::Ledger::open(context.config.ledger());
    if (!ledger) {
        context.console.complain(ledger.error());
        return dates;
    }
    const QDate since = context.clock().date();
    for (const account::Account& account : accounts) {
        const auto known = (*ledger)->snapshot(account.name, account.baseFolder, since).result();
        if (!known) {
            context.console.complain(known.error());
            continue;
        }
        for (const ledger::Report& report : known->reports)
            if (report.folder.date)
                dates.insert(*report.folder.date);
    }
    return dates;
}

QString daysFault(const QString& text)
{
    bool isNumber = false;
    const int days = text.toInt(&isNumber);
    return isNumber && days >= 0 ? QString() : Tr::tr("'%1' is no number of days.").arg(text);
}

QString stateWord(const KeyFacts& facts)
{
    if (facts.daysLeft)
        return *facts.daysLeft > 0 ? QStringLiteral("good") : QStringLiteral("expired");
    return facts.registered ? QStringLiteral("to-come") : QStringLiteral("unknown");
}

void print(Context& context, const QList<account::Account>& accounts, const QList<account::AccountKey>& keys,
           QDate today)
{
    Table table({Tr::tr("ACCOUNT"), Tr::tr("KEY"), Tr::tr("REGISTERED"), Tr::tr("EXPIRES"), Tr::tr("DAYS LEFT"),
                 Tr::tr("SHARED WITH")},
                {4});
    for (const auto& account : accounts) {
        const KeyFacts facts = keyFacts(account, today);
        const auto key = std::find_if(keys.begin(), keys.end(),
                                      [&](const account::AccountKey& one) { return one.account == account.name; });
        const QStringList others = key == keys.end() ? QStringList() : account::othersWithKey(*key, keys);
        if (facts.fault)
            context.console.complain(*facts.fault);
        if (!facts.expires) {
            context.console.tell(
                facts.registered
                    ? Tr::tr("Note: the key of %1 cannot have been registered on %2, which is to come: when it "
                             "expires is not known.")
                          .arg(account.name, facts.registered->toString(Qt::ISODate))
                    : Tr::tr("Note: on which day the key of %1 was registered is not known, nor when it expires.")
                          .arg(account.name));
        }
        const auto day = [](const std::optional<QDate>& one) {
            return orDash(one.value_or(QDate()).toString(Qt::ISODate));
        };
        if (context.json) {
            QJsonObject object = keyObject(facts);
            object.insert(QStringLiteral("account"), account.name);
            object.insert(QStringLiteral("state"), stateWord(facts));
            object.insert(QStringLiteral("shared_with"), QJsonArray::fromStringList(others));
            context.console.print(object);
        } else {
            table.add({account.name, orDash(facts.file ? facts.file->type : QString()), day(facts.registered),
                       day(facts.expires), facts.daysLeft ? QString::number(*facts.daysLeft) : QStringLiteral("-"),
                       orDash(others.join(QStringLiteral(", ")))});
        }
    }
    if (!context.json && !table.isEmpty())
        context.console.print(table.lines());
}

/// The accounts that are asked for; what of the files cannot be used is told.
rap::Result<QList<account::Account>> wanted(Context& context, const Options& options, const account::Accounts::All& all)
{
    if (!options.name.empty()) {
        return account::Accounts(context.config).load(fromArgument(options.name)).map([](const account::Account& one) {
            return QList{one};
        });
    }
    for (const auto& fault : all.faults)
        context.console.complain(fault.error);
    return all.accounts;
}

ExitCode status(Context& context, const Options& options)
{
    const auto all = account::Accounts(context.config).all();
    const auto accounts = wanted(context, options, all);
    if (!accounts)
        return fail(context, accounts.error());
    const QDate clock = context.clock().date();
    const QDate today = account::reckonedDay(clock, account::newestBelieved(folderDates(context, all.accounts), clock));
    if (today > clock)
        context.console.tell(Tr::tr("Note: this computer's clock says %1, and RAP has reports of %2; the days "
                                    "are reckoned from that one.")
                                 .arg(clock.toString(Qt::ISODate), today.toString(Qt::ISODate)));
    print(context, *accounts, account::keysOf(all.accounts), today);
    const bool isNear = std::any_of(accounts->begin(), accounts->end(), [&](const account::Account& account) {
        const auto life = account::keyLife(account, today);
        return life && options.warnDays && account::daysLeft(*life, today) <= *options.warnDays;
    });
    if (isNear)
        return ExitCode::KeyExpires;
    return options.name.empty() && !all.faults.isEmpty() ? ExitCode::LocalSide : ExitCode::Done;
}

} // namespace

void addKeyStatus(CLI::App& key, Command& chosen)
{
    auto* const command = addCommand(
        key, "status", Tr::tr("Shows when the keys were registered and expire, of one account or all"),
        {Tr::tr("Needs no server: for monitoring. A key works for two years from the day on which it was "
                "registered. Where this computer's clock is behind the reports that RAP has listed, the "
                "newest day of these counts. With --json each line has the key's 'state': 'good', 'expired', 'unknown' "
                "(the day of its registration is), or 'to-come' (that day is, which cannot be).")},
        {QStringLiteral("rapdesk-cli key status"),
         QStringLiteral("rapdesk-cli --json key status ACME --warn-days 60")});
    auto options = std::make_shared<Options>();
    addOption(*command, "NAME", options->name, "", Tr::tr("Account (default: all)"));
    addOption(*command, "--warn-days", options->warnDays, "N",
              Tr::tr("Exit code 9 where a key has no more than N days left, or none"))
        .check(daysFault);
    onCall(*command, chosen, options, &status);
}

} // namespace cli
