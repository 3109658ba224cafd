#include "sftp/NameLookup.h"

#include <QUrl>
#include <mutex>
#include <system_error>
#include <thread>
#ifdef Q_OS_WIN
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <netdb.h>
#include <netinet/in.h>
#include <sys/socket.h>
#endif

namespace sftp {
namespace {

struct Answer {
    QList<QHostAddress> addresses;
    QString fault;
};

#ifdef Q_OS_WIN
QString wordsFor(int code)
{
    return QString::fromStdString(std::system_category().message(code));
}

void startNetwork()
{
    static const bool started = [] {
        WSADATA data;
        return WSAStartup(MAKEWORD(2, 2), &data) == 0;
    }();
    static_cast<void>(started);
}
#else
QString wordsFor(int code)
{
    return QString::fromLocal8Bit(gai_strerror(code));
}

void startNetwork() {}
#endif

Answer addressesOf(const QByteArray& host)
{
    startNetwork();
    addrinfo hints{};
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_ADDRCONFIG;
    addrinfo* found = nullptr;
    Answer answer;
    if (const int code = getaddrinfo(host.constData(), nullptr, &hints, &found); code != 0) {
        answer.fault = wordsFor(code);
        return answer;
    }
    for (const addrinfo* entry = found; entry; entry = entry->ai_next) {
        QHostAddress address(entry->ai_addr);
        if (entry->ai_family == AF_INET6) {
            const auto scope = reinterpret_cast<const sockaddr_in6*>(entry->ai_addr)->sin6_scope_id;
            if (scope != 0)
                address.setScopeId(QString::number(scope));
        }
        if (!address.isNull() && !answer.addresses.contains(address))
            answer.addresses.append(address);
    }
    freeaddrinfo(found);
    return answer;
}

} // namespace

struct NameLookup::Question {
    std::mutex mutex;
    NameLookup* asker = nullptr; ///< Null once nobody wants to know.
};

NameLookup::NameLookup(const QString& host, QObject* parent)
    : QObject(parent)
    , m_question(std::make_shared<Question>())
{
    m_question->asker = this;
    try {
        std::thread(&NameLookup::ask, m_question, QUrl::toAce(host)).detach();
    } catch (const std::system_error& error) {
        QMetaObject::invokeMethod(
            this, [this, fault = QString::fromLocal8Bit(error.what())] { Q_EMIT answered({}, fault); },
            Qt::QueuedConnection);
    }
}

NameLookup::~NameLookup()
{
    const std::lock_guard lock(m_question->mutex);
    m_question->asker = nullptr;
}

void NameLookup::ask(const std::shared_ptr<Question>& question, const QByteArray& host)
{
    const Answer answer = addressesOf(host);
    const std::lock_guard lock(question->mutex);
    NameLookup* asker = question->asker;
    if (!asker)
        return;
    QMetaObject::invokeMethod(
        asker, [asker, answer] { Q_EMIT asker->answered(answer.addresses, answer.fault); }, Qt::QueuedConnection);
}

} // namespace sftp
