#include "Desk.h"

#include "BannerPlanner.h"
#include "ui/common/Wording.h"

#include <QtConcurrent>
#include <algorithm>

namespace workbench {

namespace {

/// Downloads that are under way, paused, or stopped until she acts.
int unended(Errands& errands)
{
    const download::QueueSummary work = errands.work();
    return work.waiting + work.running + work.paused + work.needsAttention;
}

} // namespace

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
        m_stopped += unended(*one);
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
    const auto named = [this](const QString& name) -> const account::Account* {
        for (const account::Account& one : std::as_const(m_accounts))
            if (one.name.compare(name, Qt::CaseInsensitive) == 0)
                return &one;
        return nullptr;
    };
    const account::Account* wanted = named(accountName);
    if (wanted == nullptr && m_current != nullptr)
        wanted = named(m_current->account().name);
    if (wanted == nullptr && !m_accounts.isEmpty())
        wanted = &m_accounts.first();
    takeUp(wanted);
    // Errands of accounts that are another one now, or none.
    int stopped = 0;
    std::erase_if(m_errands, [&](const auto& one) {
        const bool over = !m_accounts.contains(one->account());
        stopped += over ? unended(*one) : 0;
        return over;
    });
    Q_EMIT accountsChanged();
    Q_EMIT workChanged();
    if (stopped > 0)
        Q_EMIT told(bannerForStopped(stopped, Stopped::AccountChanged));
    if (!all.faults.isEmpty())
        tell(all.faults.first().error);
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

/// Puts an account to hand, with what was asked for it and told of it before. That of the other goes on.
void Desk::takeUp(const account::Account* account)
{
    const auto known = std::find_if(m_errands.begin(), m_errands.end(), [account](const auto& one) {
        return account != nullptr && one->account() == *account;
    });
    Errands* next = known == m_errands.end() ? nullptr : known->get();
    if (next != nullptr && next == m_current)
        return;
    const bool fresh = next == nullptr && account != nullptr && m_ledger != nullptr;
    if (fresh) {
        m_errands.push_back(
            std::make_unique<Errands>(*account, m_parts.folder, *m_ledger, m_parts.clock, m_parts.holidays));
        next = m_errands.back().get();
        follow(*next);
    }
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
                if (isRapOpen())
                    errands.refresh();
            },
            Qt::SingleShotConnection);
    Q_EMIT errandsMade(errands);
}

QList<AccountWork> Desk::work() const
{
    QList<AccountWork> all;
    for (const auto& one : m_errands)
        all.append({one->account().name, one->work(), one->needsHer()});
    return all;
}

int Desk::underWay() const
{
    int count = 0;
    for (const auto& one : m_errands)
        count += one->work().waiting + one->work().running;
    return count;
}

void Desk::tick()
{
    for (const auto& one : m_errands)
        one->session().tick();
}

void Desk::tell(const rap::Error& error)
{
    Q_EMIT told(bannerFor(error, {.now = now(), .elsewhere = ui::wording::pcIsElsewhere(now())}));
}

} // namespace workbench
