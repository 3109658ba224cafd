#include "Desk.h"

#include "BannerPlanner.h"
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
    if (m_current != nullptr)
        takeUp(nullptr);
    m_errands.clear();
    m_firstAccount = accountName;
    m_loading = true;
    m_opened.setFuture(QtConcurrent::run(m_parts.openLedger));
    Q_EMIT stateChanged();
}

void Desk::takeLedger()
{
    const auto opened = m_opened.result();
    m_ledger = opened ? *opened : nullptr;
    reloadAccounts(m_firstAccount);
    if (!opened)
        report(opened.error());
}

void Desk::reopenLedger()
{
    Q_EMIT untold();
    const account::Account* current = account();
    open(current == nullptr ? QString() : current->name);
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
    Errands* const before = m_current;
    const int stopped = underWayOutside(m_accounts);
    takeUp(wanted);
    // Errands of accounts that are another one now, or none.
    std::erase_if(m_errands, [this](const auto& one) { return !m_accounts.contains(one->account()); });
    if (stopped > 0)
        Q_EMIT told(bannerForStopped(stopped));
    if (m_current != before)
        Q_EMIT stateChanged();
    Q_EMIT accountsChanged();
    Q_EMIT workChanged();
    if (!all.faults.isEmpty())
        report(all.faults.first().error);
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

int Desk::underWayOutside(const QList<account::Account>& accounts) const
{
    int count = 0;
    for (const auto& one : m_errands)
        if (!accounts.contains(one->account()))
            count += one->work().waiting + one->work().running;
    return count;
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
    m_loading = false;
    Q_EMIT untold();
    Q_EMIT sessionChanged();
    if (fresh)
        next->start();
    Q_EMIT stateChanged();
    if (next == nullptr)
        return;
    if (next->banner())
        Q_EMIT told(*next->banner());
    if (next->wantsPassphrase())
        Q_EMIT passphraseWanted();
}

/// Only the account at hand speaks; the others are seen to be at work.
void Desk::follow(Errands& errands)
{
    const auto isAtHand = [this, &errands] { return m_current == &errands; };
    connect(&errands, &Errands::stateChanged, this, [this, isAtHand] {
        if (isAtHand())
            Q_EMIT stateChanged();
        Q_EMIT workChanged();
    });
    connect(&errands, &Errands::told, this, [this, isAtHand](const ui::BannerContent& banner) {
        if (isAtHand())
            Q_EMIT told(banner);
        Q_EMIT workChanged();
    });
    connect(&errands, &Errands::untold, this, [this, isAtHand] {
        if (isAtHand())
            Q_EMIT untold();
        Q_EMIT workChanged();
    });
    connect(&errands, &Errands::hostKeyWanted, this, [this, isAtHand] {
        if (isAtHand())
            Q_EMIT hostKeyWanted();
    });
    connect(&errands, &Errands::passphraseWanted, this, [this, isAtHand] {
        if (isAtHand())
            Q_EMIT passphraseWanted();
        Q_EMIT workChanged();
    });
    connect(&errands, &Errands::openWanted, this, [this, isAtHand](const QString& path) {
        if (isAtHand())
            Q_EMIT openWanted(path);
    });
    connect(&errands.session().queue(), &download::Queue::summaryChanged, this, &Desk::workChanged);
    Q_EMIT sessionMade(errands.session());
}

const account::Account* Desk::account() const
{
    return m_current == nullptr ? nullptr : &m_current->account();
}

session::AccountSession* Desk::session() const
{
    return m_current == nullptr ? nullptr : &m_current->session();
}

bool Desk::isLoading() const
{
    return m_current == nullptr ? m_loading : m_current->isLoading();
}

Asking Desk::asking() const
{
    return m_current == nullptr ? Asking::No : m_current->asking();
}

const std::optional<sftp::ConnectFailure>& Desk::connectFailure() const
{
    static const std::optional<sftp::ConnectFailure> none;
    return m_current == nullptr ? none : m_current->connectFailure();
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

void Desk::refresh()
{
    if (m_current != nullptr)
        m_current->refresh();
}

void Desk::getNew(Reach reach, const QList<FolderScope>& folders)
{
    if (m_current != nullptr)
        m_current->getNew(reach, folders);
}

void Desk::stopWaiting()
{
    if (m_current != nullptr)
        m_current->stopWaiting();
}

void Desk::tick()
{
    for (const auto& one : m_errands)
        one->tick();
}

void Desk::tryAgain()
{
    if (m_current != nullptr)
        m_current->tryAgain();
}

void Desk::fetch(const QStringList& paths, bool again)
{
    if (m_current != nullptr)
        m_current->fetch(paths, again);
}

void Desk::fetchThenOpen(const QString& path)
{
    if (m_current != nullptr)
        m_current->fetchThenOpen(path);
}

void Desk::givePassphrase(const std::optional<QString>& passphrase)
{
    if (m_current != nullptr)
        m_current->givePassphrase(passphrase);
}

void Desk::closeBanner()
{
    if (m_current != nullptr)
        m_current->close();
}

void Desk::report(const rap::Error& error)
{
    if (m_current != nullptr)
        m_current->report(error);
    else
        Q_EMIT told(bannerFor(error, {.now = now(), .elsewhere = ui::wording::pcIsElsewhere(now())}));
}

} // namespace workbench
