#include "session/RapLink.h"

#include "account/KeyFile.h"
#include "account/Wipe.h"
#include "session/BackOff.h"
#include "sftp/ByteBudget.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QRandomGenerator>

namespace session {

namespace {

Q_LOGGING_CATEGORY(log, "rapdesk.link")

constexpr int mostAttempts = 3; // with nothing achieved in between, unless somebody has patience

rap::Error passphraseMissing(const QString& keyFile)
{
    return {
        rap::ErrorKind::KeyLocked,
        QCoreApplication::translate("RapLink", "The SSH key is locked, and its passphrase was not given."),
        QCoreApplication::translate("RapLink", "Type the passphrase when asked, or keep it in the credential store."),
        QStringLiteral("encrypted key without passphrase: ") + keyFile};
}

} // namespace

sftp::ConnectRequest connectRequest(const account::Account& account, const sftp::HostKeys& hostKeys,
                                    const QString& passphrase)
{
    sftp::ConnectRequest request;
    request.addresses = {account.primary};
    if (account.backup)
        request.addresses.append(*account.backup);
    request.user = account.user;
    request.keyFile = account.keyFile;
    request.passphrase = passphrase;
    request.hostKeys = hostKeys;
    return request;
}

RapLink::RapLink(account::Account account, account::ConfigFolder folder, rap::Clock clock, rap::HolidaysInUse holidays,
                 QObject* parent)
    : QObject(parent)
    , m_account(std::move(account))
    , m_folder(std::move(folder))
    , m_clock(std::move(clock))
    , m_holidays(std::move(holidays))
    , m_budget(std::make_shared<sftp::ByteBudget>(m_account.bytesPerSecond.value_or(0)))
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &RapLink::begin);
}

RapLink::~RapLink()
{
    account::wipe(m_passphrase);
}

std::unique_ptr<RapLink> RapLink::another() const
{
    account::Account account = m_account;
    account.primary = m_info->address;
    account.backup.reset();
    auto link = std::make_unique<RapLink>(account, m_folder, m_clock, m_holidays);
    link->m_passphrase = m_passphrase;
    link->m_habits = m_habits;
    link->m_budget = m_budget;
    link->m_isExtra = true;
    return link;
}

void RapLink::setLimit(qint64 bytesPerSecond)
{
    m_budget->setLimit(bytesPerSecond);
}

sftp::Connection* RapLink::connection() const
{
    return m_state == State::Up ? m_connection.get() : nullptr;
}

void RapLink::want()
{
    start(false);
}

void RapLink::insist()
{
    start(true);
}

void RapLink::start(bool insists)
{
    if (m_state == State::Up)
        return;
    if (m_state == State::Connecting || m_again.isActive()) {
        m_insists = m_insists || insists;
        return;
    }
    m_attemptsSinceProgress = 0;
    m_wasUp = false;
    m_insists = insists;
    begin();
}

void RapLink::wantNow()
{
    if (m_again.isActive()) {
        m_again.stop();
        begin();
    } else {
        want();
    }
}

void RapLink::progress()
{
    m_attemptsSinceProgress = 0;
}

void RapLink::drop()
{
    m_again.stop();
    ++m_generation;
    release();
    setState(State::Down);
}

void RapLink::setPassphrase(const QString& passphrase)
{
    account::wipe(m_passphrase);
    m_passphrase = passphrase;
    if (m_state != State::Connecting || m_connection)
        return;
    if (passphrase.isEmpty())
        ended({passphraseMissing(m_account.keyFile), {}, {}, {}});
    else
        open(passphrase);
}

void RapLink::begin()
{
    setState(State::Connecting);
    const auto key = account::inspectKeyFile(m_account.keyFile);
    if (!key) {
        ended({key.error(), {}, {}, {}});
        return;
    }
    if (!key->encrypted || !m_passphrase.isEmpty()) {
        open(m_passphrase);
        return;
    }
    m_passphrases.read(m_account.name, [this, generation = ++m_generation](const std::optional<QString>& stored) {
        if (generation != m_generation)
            return;
        if (stored)
            open(*stored);
        else
            Q_EMIT passphraseWanted();
    });
}

void RapLink::open(const QString& passphrase)
{
    const auto hostKeys = sftp::HostKeys::load(m_folder.hostKeys());
    if (!hostKeys) {
        ended({hostKeys.error(), {}, {}, {}});
        return;
    }
    m_connection = std::make_unique<sftp::Connection>();
    connect(m_connection.get(), &sftp::Connection::learned, this,
            [this](const sftp::ServerHabits& habits) { m_habits = habits; });
    connect(m_connection.get(), &sftp::Connection::connected, this, [this](const sftp::Connected& info) {
        m_info = info;
        m_wasUp = true;
        setState(State::Up);
        Q_EMIT up(info);
    });
    connect(m_connection.get(), &sftp::Connection::failed, this, &RapLink::ended);
    connect(m_connection.get(), &sftp::Connection::lost, this,
            [this](const rap::Error& error) { ended({error, {}, {}, {}}); });
    sftp::ConnectRequest request = connectRequest(m_account, *hostKeys, passphrase);
    request.habits = m_habits;
    request.budget = m_budget;
    m_connection->open(request);
}

void RapLink::ended(const sftp::ConnectFailure& failure)
{
    // A passphrase that does not fit is asked for again.
    if (failure.error.kind == rap::ErrorKind::KeyLocked)
        account::wipe(m_passphrase);
    // Answers that do not fit may be those of a server that cannot do two things at a time.
    if (failure.error.kind == rap::ErrorKind::Protocol && m_wasUp)
        m_habits.oneAtATime = true;
    release();
    setState(State::Down);
    const QString why = failure.error.message + QLatin1Char(' ') + failure.error.detail;
    if (m_isExtra)
        qCInfo(log).noquote() << "without a further connection:" << why;
    else
        qCWarning(log).noquote() << why;

    // A first attempt that fails is told at once; only what was up before, or has to come up, is tried again by itself.
    ++m_attemptsSinceProgress;
    if ((m_wasUp || m_insists) && mayTryAgain() && rap::remedyFor(failure.error.kind) == rap::Remedy::TryAgain) {
        m_again.start(pauseBefore(m_attemptsSinceProgress, QRandomGenerator::global()->generateDouble()));
        Q_EMIT interrupted(failure.error);
        return;
    }
    Q_EMIT failed(failure);
}

// A server that is closed is not asked all night.
bool RapLink::mayTryAgain() const
{
    return m_attemptsSinceProgress < mostAttempts || (m_patient && rap::serviceState(m_clock(), m_holidays).open);
}

void RapLink::release()
{
    m_info.reset();
    if (!m_connection)
        return;
    // May be called from one of its own signals.
    m_connection->disconnect(this);
    m_connection.release()->deleteLater();
}

void RapLink::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

} // namespace session
