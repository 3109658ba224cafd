// rap_proxy --to PORT [--delay MS] [--rate BYTES_PER_SECOND] [--rate-each BYTES_PER_SECOND] [--connections N]
//
// Listens on a free port of 127.0.0.1, prints it on a line of its own, and forwards to 127.0.0.1:PORT. --delay is one
// way, so a round trip takes twice as long; --rate is shared by all connections, for each direction on its own;
// --rate-each is each one's; --connections refuses any further one by closing it at once. Ends when its standard
// input does. Words on standard input, a line each:
//   stall    forward nothing more, keep everything open (a dead network)
//   resume   go on
//   cut      reset every connection
//   refuse   reset every connection that is made from now on
//   accept   take connections again
//   delay MS  rate BYTES_PER_SECOND
// Each word is answered by "ok WORD" on standard output.
#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <deque>
#include <fcntl.h>
#include <list>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <string>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/timerfd.h>
#include <unistd.h>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;
using TimePoint = Clock::time_point;
using std::chrono::nanoseconds;

struct Conditions {
    nanoseconds delay{0};
    double bytesPerSecond = 0; // 0: unlimited
    bool each = false;         // for every connection
    size_t connections = 0;    // 0: unlimited
    bool stalled = false;
    bool refusing = false;
};

// The wire of one direction, of all connections or of each: when the last byte handed to it has left.
struct Wire {
    TimePoint free = TimePoint::min();
};

struct Chunk {
    TimePoint due;
    std::vector<char> bytes;
    size_t sent = 0;
};

constexpr size_t readSize = 256 * 1024;
constexpr size_t mostQueued = 64 * 1024 * 1024;

// What fits between the two ends: on a narrow wire the bytes under way and a router's modest queue.
size_t room(const Conditions& conditions)
{
    if (conditions.bytesPerSecond <= 0)
        return mostQueued;
    const double underWay = conditions.bytesPerSecond * (double(conditions.delay.count()) / 1e9 + 0.05);
    return std::min(mostQueued, std::max(size_t{64 * 1024}, static_cast<size_t>(underWay)));
}

struct Direction {
    int from = -1;
    int to = -1;
    Wire* wire = nullptr;
    std::deque<Chunk> queue;
    size_t queued = 0;
    bool ended = false;   // `from` sent its end
    bool endSent = false; // and it was passed on
    bool writable = true;
    bool readable = true;
};

struct Link {
    Direction up;
    Direction down;
    Wire upWire; // where it has its own
    Wire downWire;
    bool dead = false;
};

int epollFd = -1;

bool wouldBlock()
{
    return errno == EAGAIN || errno == EINTR;
}

void watch(int fd)
{
    epoll_event event{};
    event.events = EPOLLIN | EPOLLOUT | EPOLLRDHUP | EPOLLET;
    event.data.fd = fd;
    epoll_ctl(epollFd, EPOLL_CTL_ADD, fd, &event);
}

void makeReady(int fd)
{
    const int one = 1;
    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    const int buffer = 4 * 1024 * 1024;
    setsockopt(fd, SOL_SOCKET, SO_SNDBUF, &buffer, sizeof buffer);
    setsockopt(fd, SOL_SOCKET, SO_RCVBUF, &buffer, sizeof buffer);
    fcntl(fd, F_SETFL, fcntl(fd, F_GETFL) | O_NONBLOCK);
}

sockaddr_in loopback(uint16_t port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    return address;
}

// When bytes that come now are on the far side.
TimePoint dueTime(Wire& wire, size_t bytes, TimePoint now, const Conditions& conditions)
{
    TimePoint left = now;
    if (conditions.bytesPerSecond > 0) {
        const auto onWire = nanoseconds(static_cast<int64_t>(double(bytes) / conditions.bytesPerSecond * 1e9));
        left = std::max(now, wire.free) + onWire;
        wire.free = left;
    }
    return left + conditions.delay;
}

bool pullIn(Direction& way, const Conditions& conditions)
{
    static std::vector<char> buffer(readSize);
    // On a narrow wire small pieces keep the two directions and several connections fair.
    const size_t piece = conditions.bytesPerSecond > 0 ? 16 * 1024 : readSize;
    while (way.readable && !way.ended && way.queued < room(conditions)) {
        const ssize_t got = recv(way.from, buffer.data(), piece, 0);
        if (got > 0) {
            const auto count = static_cast<size_t>(got);
            way.queue.push_back({dueTime(*way.wire, count, Clock::now(), conditions),
                                 std::vector<char>(buffer.begin(), buffer.begin() + got), 0});
            way.queued += count;
        } else if (got == 0) {
            way.ended = true;
        } else if (wouldBlock()) {
            way.readable = false;
        } else {
            return false;
        }
    }
    return true;
}

bool pushOut(Direction& way, TimePoint now)
{
    while (way.writable && !way.queue.empty() && way.queue.front().due <= now) {
        Chunk& chunk = way.queue.front();
        const ssize_t put =
            send(way.to, chunk.bytes.data() + chunk.sent, chunk.bytes.size() - chunk.sent, MSG_NOSIGNAL);
        if (put >= 0) {
            chunk.sent += static_cast<size_t>(put);
            way.queued -= static_cast<size_t>(put);
            if (chunk.sent == chunk.bytes.size())
                way.queue.pop_front();
        } else if (wouldBlock()) {
            way.writable = false;
        } else {
            return false;
        }
    }
    if (way.ended && way.queue.empty() && !way.endSent) {
        way.endSent = true;
        shutdown(way.to, SHUT_WR);
    }
    return true;
}

void reset(int fd)
{
    const linger hard{1, 0};
    setsockopt(fd, SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
    close(fd);
}

class Proxy {
public:
    Proxy(uint16_t to, Conditions conditions)
        : m_to(to)
        , m_conditions(conditions)
    {
        epollFd = epoll_create1(EPOLL_CLOEXEC);
        m_listener = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
        sockaddr_in address = loopback(0);
        socklen_t length = sizeof address;
        if (bind(m_listener, reinterpret_cast<sockaddr*>(&address), length) != 0 || listen(m_listener, 64) != 0) {
            std::perror("rap_proxy: listen");
            std::exit(1);
        }
        getsockname(m_listener, reinterpret_cast<sockaddr*>(&address), &length);
        m_timer = timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC);
        fcntl(STDIN_FILENO, F_SETFL, fcntl(STDIN_FILENO, F_GETFL) | O_NONBLOCK);
        watch(m_listener);
        watch(m_timer);
        watch(STDIN_FILENO);
        std::printf("%d\n", int(ntohs(address.sin_port)));
        static_cast<void>(std::fflush(stdout));
    }

    void run()
    {
        std::array<epoll_event, 64> events{};
        while (!m_over) {
            const int count = epoll_wait(epollFd, events.data(), int(events.size()), -1);
            for (int i = 0; i < count; ++i)
                take(events[size_t(i)]);
            forward();
        }
    }

private:
    void take(const epoll_event& event)
    {
        if (event.data.fd == m_listener) {
            acceptAll();
        } else if (event.data.fd == STDIN_FILENO) {
            readWords();
        } else if (event.data.fd == m_timer) {
            uint64_t times = 0;
            (void)!read(m_timer, &times, sizeof times);
        } else {
            for (Link& link : m_links) {
                for (Direction* way : {&link.up, &link.down}) {
                    if (way->from == event.data.fd && (event.events & (EPOLLIN | EPOLLRDHUP | EPOLLHUP | EPOLLERR)))
                        way->readable = true;
                    if (way->to == event.data.fd && (event.events & (EPOLLOUT | EPOLLHUP | EPOLLERR)))
                        way->writable = true;
                }
            }
        }
    }

    void acceptAll()
    {
        for (;;) {
            const int client = accept4(m_listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
            if (client < 0)
                return;
            if (m_conditions.refusing || (m_conditions.connections > 0 && m_links.size() >= m_conditions.connections)) {
                reset(client);
                continue;
            }
            const int server = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
            const sockaddr_in address = loopback(m_to);
            if (connect(server, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
                close(server);
                reset(client);
                continue;
            }
            makeReady(client);
            makeReady(server);
            m_links.push_back({});
            Link& link = m_links.back();
            link.up.from = link.down.to = client;
            link.up.to = link.down.from = server;
            link.up.wire = m_conditions.each ? &link.upWire : &m_upWire;
            link.down.wire = m_conditions.each ? &link.downWire : &m_downWire;
            watch(client);
            watch(server);
        }
    }

    void readWords()
    {
        std::array<char, 256> buffer{};
        for (;;) {
            const ssize_t got = read(STDIN_FILENO, buffer.data(), buffer.size());
            if (got == 0) {
                m_over = true;
                return;
            }
            if (got < 0)
                break;
            m_words.append(buffer.data(), size_t(got));
        }
        for (size_t end = m_words.find('\n'); end != std::string::npos; end = m_words.find('\n')) {
            obey(m_words.substr(0, end));
            m_words.erase(0, end + 1);
        }
    }

    void obey(const std::string& line)
    {
        const std::string word = line.substr(0, line.find(' '));
        const double number = line.size() > word.size() ? std::strtod(line.c_str() + word.size(), nullptr) : 0;
        if (word == "stall" || word == "resume")
            m_conditions.stalled = word == "stall";
        else if (word == "refuse" || word == "accept")
            m_conditions.refusing = word == "refuse";
        else if (word == "delay")
            m_conditions.delay = nanoseconds(int64_t(number * 1e6));
        else if (word == "rate")
            m_conditions.bytesPerSecond = number;
        else if (word == "cut")
            for (Link& link : m_links)
                link.dead = true;
        std::printf("ok %s\n", word.c_str());
        static_cast<void>(std::fflush(stdout));
    }

    void forward()
    {
        for (Link& link : m_links) {
            if (link.dead || m_conditions.stalled)
                continue;
            for (Direction* way : {&link.up, &link.down})
                if (!pullIn(*way, m_conditions) || !pushOut(*way, Clock::now()))
                    link.dead = true;
            if (link.up.endSent && link.down.endSent)
                link.dead = true;
        }
        m_links.remove_if([](const Link& link) {
            if (link.dead) {
                reset(link.up.from);
                reset(link.up.to);
            }
            return link.dead;
        });
        setTimer();
    }

    void setTimer()
    {
        TimePoint next = TimePoint::max();
        if (!m_conditions.stalled) {
            for (const Link& link : m_links) {
                for (const Direction* way : {&link.up, &link.down})
                    if (way->writable && !way->queue.empty())
                        next = std::min(next, way->queue.front().due);
            }
        }
        itimerspec spec{};
        if (next != TimePoint::max()) {
            const int64_t left = std::max<int64_t>(1, nanoseconds(next - Clock::now()).count());
            spec.it_value.tv_sec = left / 1000000000;
            spec.it_value.tv_nsec = left % 1000000000;
        }
        timerfd_settime(m_timer, 0, &spec, nullptr);
    }

    uint16_t m_to;
    Conditions m_conditions;
    int m_listener = -1;
    int m_timer = -1;
    bool m_over = false;
    std::string m_words;
    Wire m_upWire;
    Wire m_downWire;
    std::list<Link> m_links;
};

} // namespace

int main(int argc, char** argv)
{
    static_cast<void>(std::signal(SIGPIPE, SIG_IGN));
    Conditions conditions;
    int to = 0;
    for (int i = 1; i + 1 < argc; i += 2) {
        const std::string option = argv[i];
        const double value = std::strtod(argv[i + 1], nullptr);
        if (option == "--to")
            to = int(value);
        else if (option == "--delay")
            conditions.delay = nanoseconds(int64_t(value * 1e6));
        else if (option == "--rate" || option == "--rate-each") {
            conditions.bytesPerSecond = value;
            conditions.each = option == "--rate-each";
        } else if (option == "--connections")
            conditions.connections = size_t(value);
        else
            to = 0;
    }
    if (to <= 0 || to > 65535 || argc % 2 == 0) {
        static_cast<void>(std::fprintf(
            stderr, "rap_proxy --to PORT [--delay MS] [--rate[-each] BYTES_PER_SECOND] [--connections N]\n"));
        return 2;
    }
    Proxy(uint16_t(to), conditions).run();
    return 0;
}
