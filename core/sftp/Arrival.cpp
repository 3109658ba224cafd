#include "sftp/Arrival.h"

#include "account/Wipe.h"
#include "sftp/Faults.h"
#include "sftp/Race.h"
#include "sftp/Session.h"

#include <QCoreApplication>

namespace sftp {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(sftp::Connection)
};

} // namespace

struct Arrival::Login {
    Session::Login given;
};

Arrival::Arrival(QObject* parent)
    : QObject(parent)
{
}

Arrival::~Arrival()
{
    stop();
    delete m_session; // nothing of it is on the stack any more
}

void Arrival::start(ConnectRequest request)
{
    if (m_over || m_login)
        return;
    m_deadlines = request.deadlines;
    m_oneAtATime = request.habits.oneAtATime;
    auto key = UserKey::load(request.keyFile, request.passphrase);
    account::wipe(request.passphrase);
    if (!key) {
        fail({key.error(), {}, std::nullopt, {}});
        return;
    }
    m_login =
        std::make_unique<Login>(Session::Login{std::move(request.user), std::move(request.hostKeys), std::move(*key)});
    if (request.addresses.isEmpty()) {
        fail({{rap::ErrorKind::BadCall, Tr::tr("The account names no server."), {}, {}}, {}, std::nullopt, {}});
        return;
    }
    m_race = new Race(std::move(request.addresses), m_login->given.hostKeys, m_deadlines, this);
    connect(m_race, &Race::won, this, &Arrival::logIn);
    connect(m_race, &Race::failed, this, &Arrival::fail);
    m_race->start();
}

void Arrival::logIn(Session* session)
{
    m_session = session;
    m_session->setParent(this);
    connect(m_session, &Session::ready, this, &Arrival::sessionReady);
    connect(m_session, &Session::failed, this, &Arrival::sessionFailed);
    connect(m_session, &Session::lost, this, &Arrival::channelBroken);
    m_session->logIn(m_login->given);
}

void Arrival::sessionFailed(ConnectFailure failure, bool reached)
{
    m_session->deleteLater();
    m_session = nullptr;
    m_race->takeFailure(failure);
    if (reached) {
        failure.attempts = m_race->attempts();
        fail(failure);
    } else {
        m_race->goOn();
    }
}

void Arrival::sessionReady()
{
    m_channel = new Channel(*m_session, m_deadlines.answer, m_oneAtATime, this);
    connect(m_session, &Session::received, m_channel, &Channel::received);
    connect(m_channel, &Channel::ready, this, &Arrival::channelReady);
    connect(m_channel, &Channel::broken, this, &Arrival::channelBroken);
    m_channel->start();
}

void Arrival::channelReady()
{
    m_arrived = true;
    m_login->given.key.wipe();
    Connected info = m_session->info();
    info.backup = m_race->winner() > 0;
    m_race->takeSuccess();
    info.attempts = m_race->attempts();
    Q_EMIT arrived(info);
}

void Arrival::channelBroken(const rap::Error& error)
{
    if (m_over)
        return;
    if (m_arrived) {
        stop();
        Q_EMIT broken(error);
        return;
    }
    const bool chosen = error.kind == rap::ErrorKind::ConnectionLost && !m_session->wasSpoiled();
    ConnectFailure failure =
        m_session->failureOf(chosen ? sessionRefused(m_session->info().address, error.detail) : error);
    m_race->takeFailure(failure);
    failure.attempts = m_race->attempts();
    fail(failure);
}

void Arrival::stop()
{
    m_over = true;
    if (m_race)
        m_race->stop();
    if (m_channel)
        m_channel->stop();
    if (m_session) {
        m_session->disconnect(this);
        m_session->close();
    }
}

void Arrival::fail(const ConnectFailure& failure)
{
    stop();
    Q_EMIT failed(failure);
}

} // namespace sftp
