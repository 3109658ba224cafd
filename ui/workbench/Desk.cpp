#include "Desk.h"

#include "BannerPlanner.h"
#include "account/Renewal.h"
#include "ui/common/Wording.h"

#include <QtConcurrent>
#include <algorithm>

namespace workbench {

Desk::Desk(Parts parts, QObject* parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_store(m_parts.folder)
{
    connect(&m_opened, &QFutureWatcherBase::finished, this, &Desk::takeLedger);
}

Desk::~Desk()
{
    m_opened.waitForFinished();
}

void Desk::open(const QString& accountName)
{
    if (m_opened.isRunning())
        return;
    m_stopped = 0;
    for (const auto& one : m_errands)
        m_stopped += one->unended().count();
    if (m_current != nullptr)
        takeUp(nullptr);
    m_errands.clear();
    m_firstAccount = accountName;
    m_opening = true;
    m_opened.setFuture(QtConcurrent::run(m_parts.openLedger));
    Q_EMIT openingChanged();
    Q_EMIT workChanged();
}

void Desk::takeLedger()
{
    const auto opened = m_opened.result();
    m_ledger = opened ? *opened : nullptr;
    m_opening = false;
    reloadAccounts(m_firstAccount);
    Q_EMIT openingChanged();
    if (!opened)
        tell(opened.error());
    else if (m_stopped > 0)
        Q_EMIT told(bannerForStopped(m_stopped, Stopped::LedgerReopened));
}

void Desk::reopenLedger()
{
    open(m_current == nullptr ? QString() : m_current->account().name);
}

void Desk::reloadAccounts(const QString& accountName)
{
    if (m_opened.isRunning()) {
        m_firstAccount = accountName;
        return;
    }
    const account::Accounts::All all = m_store.all();
    m_accounts = all.accounts;
    for (const auto& one : m_errands)
        if (const account::Account* now = named(one->account().name); now != nullptr && *now != one->account())
            static_cast<void>(one->change(*now)); // else replace() does
    const account::Account* wanted = named(accountName);
    if (wanted == nullptr && m_current != nullptr)
        wanted = named(m_current->account().name);
    if (wanted == nullptr && !m_accounts.isEmpty())
        wanted = &m_accounts.first();
    takeUp(wanted);
    replace();
    makeScheduled();
    for (const auto& one : m_errands)
        one->runner().takeAct();
    Q_EMIT accountsChanged();
    Q_EMIT workChanged();
    lookAtKeys();
    if (!all.faults.isEmpty())
        tell(all.faults.first().error);
}

const account::Account* Desk::named(const QString& name) const
{
    const auto found = std::find_if(m_accounts.begin(), m_accounts.end(), [&name](const account::Account& one) {
        return one.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == m_accounts.end() ? nullptr : &*found;
}

/// The errands of accounts that are another one now, or none. They end before the new ones begin: of the programs that
/// an account has only one may fetch.
void Desk::replace()
{
    const auto over = std::stable_partition(m_errands.begin(), m_errands.end(),
                                            [this](const auto& one) { return m_accounts.contains(one->account()); });
    std::vector<std::unique_ptr<Errands>> ending(std::make_move_iterator(over),
                                                 std::make_move_iterator(m_errands.end()));
    m_errands.erase(over, m_errands.end());
    int stopped = 0;
    int goingOn = 0;
    int paused = 0;
    for (const auto& one : ending) {
        const Errands::Unended left = one->unended();
        const account::Account* const now = m_ledger == nullptr ? nullptr : named(one->account().name);
        if (now == nullptr) {
            stopped += left.count();
            continue;
        }
        Errands* heir = find(*now);
        if (heir == nullptr) {
            heir = &make(*now);
            heir->start();
        }
        heir->takeOver(left);
        goingOn += int(left.waiting.size());
        paused += int(left.paused.size());
    }
    ending.clear();
    if (stopped > 0)
        Q_EMIT told(bannerForStopped(stopped, Stopped::AccountRemoved));
    if (goingOn + paused > 0)
        Q_EMIT told(bannerForTakenOver(goingOn, paused));
}

/// What is fetched by itself is so for each account, at hand or not.
void Desk::makeScheduled()
{
    if (m_ledger == nullptr)
        return;
    for (const account::Account& one : std::as_const(m_accounts)) {
        if (find(one) != nullptr)
            continue;
        const auto schedule = session::ScheduleStore(m_parts.folder, one.name).load();
        if (!schedule || schedule->on) // what cannot be read is told
            make(one).start();
    }
}

bool Desk::isScheduled() const
{
    return std::any_of(m_errands.begin(), m_errands.end(), [](const auto& one) { return one->schedule().on; });
}

void Desk::selectAccount(const QString& name)
{
    for (const account::Account& one : std::as_const(m_accounts)) {
        if (one.name != name || (m_current != nullptr && m_current->account() == one))
            continue;
        takeUp(&one);
        Q_EMIT accountsChanged();
        Q_EMIT workChanged();
        return;
    }
}

Errands* Desk::find(const account::Account& account) const
{
    const auto found =
        std::find_if(m_errands.begin(), m_errands.end(), [&](const auto& one) { return one->account() == account; });
    return found == m_errands.end() ? nullptr : found->get();
}

Errands& Desk::make(const account::Account& account)
{
    m_errands.push_back(std::make_unique<Errands>(account, m_parts.folder, *m_ledger, m_parts.clock, m_parts.holidays));
    follow(*m_errands.back());
    return *m_errands.back();
}

/// Puts an account to hand, with what was asked for it and told of it before. That of the other goes on.
void Desk::takeUp(const account::Account* account)
{
    Errands* next = account == nullptr ? nullptr : find(*account);
    if (next != nullptr && next == m_current)
        return;
    const bool fresh = next == nullptr && account != nullptr && m_ledger != nullptr;
    if (fresh)
        next = &make(*account);
    m_current = next;
    Q_EMIT errandsChanged();
    if (fresh)
        next->start();
}

void Desk::follow(Errands& errands)
{
    connect(&errands, &Errands::stateChanged, this, &Desk::workChanged);
    connect(&errands, &Errands::bannerChanged, this, &Desk::workChanged);
    connect(&errands, &Errands::passphraseWanted, this, &Desk::workChanged);
    connect(&errands.session().queue(), &download::Queue::summaryChanged, this, &Desk::workChanged);
    if (m_parts.asksByItself)
        connect(
            &errands.session(), &session::AccountSession::ready, &errands,
            [this, &errands] {
                if (isRapOpen() && !errands.schedule().on) // else a run does, where it is due
                    errands.refresh();
            },
            Qt::SingleShotConnection);
    Q_EMIT errandsMade(errands);
}

QList<AccountWork> Desk::work() const
{
    QList<AccountWork> all;
    for (const auto& one : m_errands)
        all.append({one->account().name, one->work(), one->needsHer(), one->waitsForRap()});
    return all;
}

download::QueueSummary Desk::wholeWork() const
{
    download::QueueSummary whole;
    for (const auto& one : m_errands)
        whole += one->work();
    return whole;
}

bool Desk::isUnended() const
{
    const download::QueueSummary work = wholeWork();
    return work.underWay() + work.paused > 0;
}

profile::Coverage Desk::unendedCoverage() const
{
    profile::Coverage whole;
    for (const auto& one : m_errands)
        whole += one->unendedCoverage();
    return whole;
}

void Desk::resumeAll()
{
    for (const auto& one : m_errands)
        one->session().queue().resumeAll();
}

void Desk::setHolidays(const rap::HolidayCalendar& holidays)
{
    m_parts.holidays.replace(holidays);
    m_parts.holidaysFault.reset();
    for (const auto& one : m_errands)
        one->takeHolidays();
}

void Desk::readTitles()
{
    for (const auto& one : m_errands)
        one->session().index().readTitles();
}

void Desk::tick()
{
    for (const auto& one : m_errands)
        one->tick();
    lookAtKeys();
}

void Desk::lookAtKeys()
{
    QSet<QDate> folderDates;
    for (const auto& one : m_errands)
        folderDates.unite(one->folderDates());
    m_newestFromRap = account::newestBelieved(folderDates, now().date());
    QList<account::KeyDue> due =
        account::keysDue(m_accounts, account::Snoozes(m_parts.folder).all(), now(), m_newestFromRap);
    QStringList renewing;
    const account::Renewals renewals(m_parts.folder);
    for (const account::Account& one : std::as_const(m_accounts))
        if (const auto under = renewals.of(one.name); under && *under)
            renewing.append(one.name);
    const bool isNew = m_keysDue != due || m_renewing != renewing;
    m_keysDue = std::move(due);
    m_renewing = std::move(renewing);
    if (isNew)
        Q_EMIT keysChanged();
}

void Desk::remindLater(account::SnoozeFor length)
{
    if (const auto kept = account::Snoozes(m_parts.folder).snooze(m_keysDue, length, now()); !kept)
        tell(kept.error());
    lookAtKeys();
}

void Desk::networkCameBack()
{
    for (const auto& one : m_errands)
        one->runner().networkCameBack();
}

QList<Errands*> Desk::all() const
{
    QList<Errands*> all;
    for (const auto& one : m_errands)
        all.append(one.get());
    return all;
}

void Desk::tell(const rap::Error& error)
{
    Q_EMIT told(bannerFor(error, {.now = now(), .elsewhere = ui::wording::pcIsElsewhere(now())}));
}

} // namespace workbench
