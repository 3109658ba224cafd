#include "account/SessionBus.h"

#include <QByteArray>
#include <QList>
#include <QSocketNotifier>
#include <QTimer>
#include <memory>
#include <optional>
#ifdef Q_OS_LINUX
#include <cerrno>
#include <cstddef>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#endif

namespace account {
#ifdef Q_OS_LINUX
namespace {

struct BusAddress {
    QByteArray path;
    bool abstract = false;
};

std::optional<BusAddress> busAddress()
{
    const QByteArray address = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    if (address.isEmpty()) {
        const QByteArray runtime = qgetenv("XDG_RUNTIME_DIR");
        const QByteArray path = runtime + "/bus";
        return !runtime.isEmpty() && ::access(path.constData(), F_OK) == 0 ? std::optional(BusAddress{path})
                                                                           : std::nullopt;
    }
    const QByteArray first = address.split(';').constFirst();
    if (!first.startsWith("unix:"))
        return std::nullopt;
    for (const auto& option : first.mid(5).split(',')) {
        for (const QByteArrayView name : {QByteArrayView("path="), QByteArrayView("abstract=")})
            if (option.startsWith(name))
                return BusAddress{QByteArray::fromPercentEncoding(option.mid(name.size())), name == "abstract="};
    }
    return std::nullopt;
}

class Socket {
public:
    explicit Socket(const BusAddress& bus)
        : m_handle(::socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0))
    {
        sockaddr_un name{};
        const qsizetype skip = bus.abstract ? 1 : 0;
        if (m_handle < 0 || bus.path.size() + 1 + skip > qsizetype(sizeof name.sun_path))
            return;
        name.sun_family = AF_UNIX;
        std::memcpy(name.sun_path + skip, bus.path.constData(), static_cast<size_t>(bus.path.size()));
        const auto size = offsetof(sockaddr_un, sun_path) + static_cast<size_t>(bus.path.size() + 1);
        // No mechanism named: the bus answers with those that it knows.
        constexpr char question[] = "\0AUTH\r\n";
        m_asked = ::connect(m_handle, reinterpret_cast<const sockaddr*>(&name), static_cast<socklen_t>(size)) == 0 &&
                  ::send(m_handle, question, sizeof question - 1, MSG_NOSIGNAL) > 0;
    }
    ~Socket()
    {
        if (m_handle >= 0)
            ::close(m_handle);
    }
    Q_DISABLE_COPY_MOVE(Socket)

    [[nodiscard]] bool wasAsked() const { return m_asked; }
    [[nodiscard]] int handle() const { return m_handle; }
    [[nodiscard]] bool hasAnswer() const
    {
        char byte = 0;
        return ::recv(m_handle, &byte, 1, 0) == 1;
    }

private:
    int m_handle;
    bool m_asked = false;
};

} // namespace

void askSessionBus(QObject* owner, std::function<void(bool)> answered)
{
    const auto bus = busAddress();
    const auto socket = bus ? std::make_shared<Socket>(*bus) : nullptr;
    if (!socket || !socket->wasAsked()) {
        QTimer::singleShot(0, owner, [answered = std::move(answered), known = socket != nullptr] { answered(!known); });
        return;
    }
    auto* const notifier = new QSocketNotifier(socket->handle(), QSocketNotifier::Read, owner);
    QObject::connect(notifier, &QSocketNotifier::activated, notifier, [=] {
        notifier->setEnabled(false);
        notifier->deleteLater();
        answered(socket->hasAnswer());
    });
}
#else
void askSessionBus(QObject* owner, std::function<void(bool)> answered)
{
    QTimer::singleShot(0, owner, [answered = std::move(answered)] { answered(true); });
}
#endif
} // namespace account
