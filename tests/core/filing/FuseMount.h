#pragma once

#include <QDir>
#include <QMap>
#include <QString>
#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstring>
#include <thread>
#include <utility>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <linux/fuse.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace testing {

/// A file system of a test's own, as the kernel sees a share: one folder, its files in memory. Needs leave to mount.
class FuseMount {
public:
    enum class Kind {
        Mute,        ///< Never answers, as a share whose server is gone.
        WithoutLocks ///< Refuses every lock with ENOLCK.
    };

    FuseMount(const QString& path, Kind kind);
    ~FuseMount();
    FuseMount(const FuseMount&) = delete;
    FuseMount& operator=(const FuseMount&) = delete;

    /// Why it is not there: to be told where a test is skipped. Empty where it is.
    [[nodiscard]] const QString& refusal() const { return m_refusal; }
    void giveUp(); ///< From now on every call fails, those that wait included.
    [[nodiscard]] int locksRefused() const { return m_locksRefused; }

private:
    QString m_refusal;
    QByteArray m_path;
    int m_device = -1;
    std::atomic<int> m_locksRefused = 0;
    std::thread m_server;

#ifdef Q_OS_LINUX
    struct File {
        quint64 number = 0;
        QByteArray bytes;
    };
    void serve();
    void handle(const fuse_in_header& request, const char* body);
    [[nodiscard]] fuse_attr attributes(quint64 number) const;
    [[nodiscard]] QByteArray entry(quint64 number) const;
    [[nodiscard]] File* file(quint64 number);
    void answer(const fuse_in_header& request, int error, const QByteArray& body = {}) const;

    QMap<QByteArray, File> m_files;
    quint64 m_last = FUSE_ROOT_ID;
#endif
};

#ifdef Q_OS_LINUX

template <typename T> QByteArray bytesOf(const T& value)
{
    return {reinterpret_cast<const char*>(&value), sizeof value};
}

template <typename T> T valueIn(const char* bytes)
{
    T value;
    std::memcpy(&value, bytes, sizeof value);
    return value;
}

inline FuseMount::FuseMount(const QString& path, Kind kind)
    : m_path(path.toUtf8())
{
    QDir().mkpath(path);
    m_device = ::open("/dev/fuse", O_RDWR | O_CLOEXEC);
    const QByteArray options =
        "fd=" + QByteArray::number(m_device) + ",rootmode=40000,user_id=0,group_id=0,allow_other";
    if (m_device < 0 || ::mount("test", m_path.constData(), "fuse", MS_NOSUID | MS_NODEV, options.constData()) != 0) {
        m_refusal = QStringLiteral("NOT TESTED, needs leave to mount: %1").arg(QString::fromLocal8Bit(strerror(errno)));
        return;
    }
    if (kind == Kind::WithoutLocks)
        m_server = std::thread([this] { serve(); });
}

inline FuseMount::~FuseMount()
{
    if (m_refusal.isEmpty())
        ::umount2(m_path.constData(), MNT_DETACH);
    if (m_server.joinable())
        m_server.join(); // the kernel has said that nothing more comes
    giveUp();
}

inline void FuseMount::giveUp()
{
    if (m_device >= 0)
        ::close(std::exchange(m_device, -1));
}

inline void FuseMount::serve()
{
    QByteArray buffer(1024 * 1024, '\0');
    for (;;) {
        const ssize_t got = ::read(m_device, buffer.data(), size_t(buffer.size()));
        if (got < 0 && (errno == EINTR || errno == ENOENT))
            continue;
        if (got < ssize_t(sizeof(fuse_in_header)))
            return;
        handle(valueIn<fuse_in_header>(buffer.constData()), buffer.constData() + sizeof(fuse_in_header));
    }
}

inline void FuseMount::answer(const fuse_in_header& request, int error, const QByteArray& body) const
{
    const fuse_out_header header{quint32(sizeof(fuse_out_header) + size_t(body.size())), -error, request.unique};
    const QByteArray all = bytesOf(header) + body;
    static_cast<void>(::write(m_device, all.constData(), size_t(all.size())) == all.size());
}

inline FuseMount::File* FuseMount::file(quint64 number)
{
    for (File& one : m_files)
        if (one.number == number)
            return &one;
    return nullptr;
}

inline fuse_attr FuseMount::attributes(quint64 number) const
{
    fuse_attr attr = {};
    attr.ino = number;
    attr.mode = number == FUSE_ROOT_ID ? S_IFDIR | 0777 : S_IFREG | 0666;
    attr.nlink = 1;
    attr.blksize = 4096;
    for (const File& one : m_files)
        if (one.number == number)
            attr.size = quint64(one.bytes.size());
    return attr;
}

inline QByteArray FuseMount::entry(quint64 number) const
{
    fuse_entry_out out = {};
    out.nodeid = number;
    out.attr = attributes(number);
    return bytesOf(out);
}

inline void FuseMount::handle(const fuse_in_header& request, const char* body)
{
    const auto attrOut = [&] {
        fuse_attr_out out = {};
        out.attr = attributes(request.nodeid);
        return bytesOf(out);
    };
    File* const one = file(request.nodeid);
    switch (request.opcode) {
    case FUSE_INIT: {
        fuse_init_out out = {};
        out.major = FUSE_KERNEL_VERSION;
        out.minor = FUSE_KERNEL_MINOR_VERSION;
        out.flags = FUSE_FLOCK_LOCKS | FUSE_POSIX_LOCKS;
        out.max_write = 128 * 1024;
        return answer(request, 0, bytesOf(out));
    }
    case FUSE_GETATTR:
        return answer(request, 0, attrOut());
    case FUSE_SETATTR: {
        const auto in = valueIn<fuse_setattr_in>(body);
        if (one && (in.valid & FATTR_SIZE))
            one->bytes.resize(qsizetype(in.size), '\0');
        return answer(request, 0, attrOut());
    }
    case FUSE_LOOKUP: {
        const auto found = m_files.constFind(QByteArray(body));
        return found == m_files.constEnd() ? answer(request, ENOENT) : answer(request, 0, entry(found->number));
    }
    case FUSE_CREATE: {
        const QByteArray name(body + sizeof(fuse_create_in));
        m_files.insert(name, {++m_last, {}});
        return answer(request, 0, entry(m_last) + bytesOf(fuse_open_out{}));
    }
    case FUSE_OPEN:
    case FUSE_OPENDIR:
        return answer(request, 0, bytesOf(fuse_open_out{}));
    case FUSE_READ: {
        const auto in = valueIn<fuse_read_in>(body);
        return answer(request, 0, one ? one->bytes.mid(qsizetype(in.offset), qsizetype(in.size)) : QByteArray());
    }
    case FUSE_WRITE: {
        const auto in = valueIn<fuse_write_in>(body);
        if (!one)
            return answer(request, ENOENT);
        one->bytes.resize(std::max(one->bytes.size(), qsizetype(in.offset + in.size)), '\0');
        std::memcpy(one->bytes.data() + in.offset, body + sizeof in, in.size);
        return answer(request, 0, bytesOf(fuse_write_out{in.size, 0}));
    }
    case FUSE_UNLINK:
        return answer(request, m_files.remove(QByteArray(body)) > 0 ? 0 : ENOENT);
    case FUSE_SETLK:
    case FUSE_SETLKW:
        ++m_locksRefused;
        return answer(request, ENOLCK);
    case FUSE_FORGET:
    case FUSE_BATCH_FORGET:
        return; // nobody waits for an answer
    case FUSE_RELEASE:
    case FUSE_RELEASEDIR:
    case FUSE_FLUSH:
    case FUSE_FSYNC:
        return answer(request, 0);
    default:
        return answer(request, ENOSYS);
    }
}

#else

inline FuseMount::FuseMount(const QString& /*path*/, Kind /*kind*/)
    : m_refusal(QStringLiteral("NOT TESTED, no FUSE on this system"))
{
}
inline FuseMount::~FuseMount() = default;
inline void FuseMount::giveUp() {}

#endif

} // namespace testing
