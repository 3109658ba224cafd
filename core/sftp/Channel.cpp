#include "sftp/Channel.h"

#include "sftp/Faults.h"
#include "sftp/Log.h"

#include <algorithm>

namespace sftp {

namespace {

// How often the clock is looked at within one deadline: it ends at most a quarter late.
constexpr int looksPerDeadline = 4;

} // namespace

Channel::Channel(ByteStream& stream, std::chrono::milliseconds answer, bool oneAtATime, QObject* parent)
    : QObject(parent)
    , m_stream(stream)
    , m_answerDeadline(answer)
    , m_oneAtATime(oneAtATime)
{
    m_clock.setSingleShot(true);
    connect(&m_clock, &QTimer::timeout, this, &Channel::lookAtClock);
}

void Channel::start()
{
    m_state = State::Greeting;
    m_stream.write(wire::init());
    watch();
}

void Channel::stop()
{
    m_state = State::Ended;
    m_clock.stop();
    m_inFlight.clear();
    m_queued.clear();
}

void Channel::breakOff(const rap::Error& error)
{
    if (m_state == State::Ended)
        return;
    qCWarning(log) << "channel broken:" << error.detail;
    stop();
    Q_EMIT broken(error);
}

void Channel::received(QByteArrayView bytes)
{
    if (m_state == State::Ended)
        return;
    m_heard = true;
    m_frames.append(bytes);
    while (m_state != State::Ended) {
        const auto frame = m_frames.next();
        if (!frame) {
            breakOff(frame.error());
            return;
        }
        if (!*frame)
            break;
        if (m_state == State::Greeting)
            greeted(**frame);
        else
            answered(**frame);
    }
    if (m_state == State::Open)
        Q_EMIT turnEnded();
}

void Channel::greeted(QByteArrayView frame)
{
    auto version = wire::parseVersion(frame);
    if (!version) {
        breakOff(version.error());
        return;
    }
    if (version->version != wire::protocolVersion) {
        breakOff(protocolFault(QStringLiteral("SFTP version %1").arg(version->version)));
        return;
    }
    m_version = std::move(*version);
    m_state = State::Open;
    Q_EMIT ready();
}

void Channel::answered(QByteArrayView frame)
{
    const auto answer = wire::parseAnswer(frame);
    if (!answer) {
        breakOff(answer.error());
        return;
    }
    const auto found = m_inFlight.find(answer->id);
    if (found == m_inFlight.end()) {
        breakOff(protocolFault(QStringLiteral("answer %1 was not asked for").arg(answer->id)));
        return;
    }
    if (std::holds_alternative<wire::Handle>(answer->body))
        ++m_handlesGiven;
    const Continuation then = std::move(*found);
    m_inFlight.erase(found);
    m_asking = false;
    sendNext();
    if (then)
        then(answer->body);
}

quint32 Channel::nextId()
{
    do {
        ++m_lastId;
    } while (m_inFlight.contains(m_lastId));
    return m_lastId;
}

void Channel::send(quint32 id, const QByteArray& request, const Continuation& then)
{
    if (m_state != State::Open)
        return;
    m_inFlight.insert(id, then);
    if (m_oneAtATime) {
        m_queued.push_back(request);
        sendNext();
    } else {
        m_stream.write(request);
    }
    watch();
}

void Channel::sendNext()
{
    if (m_asking || m_queued.empty())
        return;
    m_asking = true;
    m_stream.write(m_queued.front());
    m_queued.pop_front();
}

void Channel::watch()
{
    if (m_clock.isActive())
        return;
    m_heard = false;
    m_clock.start(m_answerDeadline / looksPerDeadline);
    m_silentLooks = 0;
}

void Channel::lookAtClock()
{
    if (m_state != State::Greeting && m_inFlight.isEmpty())
        return;
    m_silentLooks = m_heard ? 0 : m_silentLooks + 1;
    m_heard = false;
    if (m_silentLooks >= looksPerDeadline)
        breakOff(serverSilent(QStringLiteral("%1 requests in flight and not a byte for %2 ms")
                                  .arg(QString::number(m_inFlight.size()), QString::number(m_answerDeadline.count()))));
    else
        m_clock.start(m_answerDeadline / looksPerDeadline);
}

void Channel::openDir(const QByteArray& path, const Continuation& then)
{
    const quint32 id = nextId();
    send(id, wire::openDir(id, path), then);
}

void Channel::readDir(const QByteArray& handle, const Continuation& then)
{
    const quint32 id = nextId();
    send(id, wire::readDir(id, handle), then);
}

void Channel::open(const QByteArray& path, const Continuation& then)
{
    const quint32 id = nextId();
    send(id, wire::open(id, path), then);
}

void Channel::read(const QByteArray& handle, quint64 offset, quint32 length, const Continuation& then)
{
    const quint32 id = nextId();
    send(id, wire::read(id, handle, offset, length), then);
}

void Channel::close(const QByteArray& handle, const Continuation& then)
{
    const quint32 id = nextId();
    send(id, wire::close(id, handle), then);
    ++m_handlesClosed;
}

void Channel::stat(const QByteArray& path, const Continuation& then)
{
    const quint32 id = nextId();
    send(id, wire::stat(id, path), then);
}

void Channel::realPath(const QByteArray& path, const Continuation& then)
{
    const quint32 id = nextId();
    send(id, wire::realPath(id, path), then);
}

void Channel::limits(const Continuation& then)
{
    const bool known =
        std::any_of(m_version.extensions.cbegin(), m_version.extensions.cend(),
                    [](const wire::Extension& extension) { return extension.name == wire::limitsExtension; });
    if (!known)
        return;
    const quint32 id = nextId();
    send(id, wire::limits(id), then);
}

void Channel::ask(const Encode& encode, const Continuation& then)
{
    const quint32 id = nextId();
    send(id, encode(id), then);
}

} // namespace sftp
